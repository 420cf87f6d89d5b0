// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {DeviceSignature} from "../identity/DeviceSignature.sol";
import {BabyJubJub} from "./BabyJubJub.sol";
import {Poseidon2} from "./Poseidon2.sol";

/// @dev The part of DeviceRegistry that is asked.
interface IDevices {
    function signerOf(address device) external view returns (address);
    function projectOf(address device) external view returns (uint256);
    function exists(address device) external view returns (bool);
    function ownerOf(uint256 identityId) external view returns (address);
    function getApproved(uint256 identityId) external view returns (address);
    function isApprovedForAll(address owner, address operator) external view returns (bool);
}

/// @title SessionKeys
/// @notice The keys with which devices sign readings so that circuits can check them. A device's key in the registry vouches
/// for one of them at a time; each project's keys are a tree whose root tasks of compute take. docs/spec/session.md is the
/// specification.
///
/// @dev A device gets a slot with its first key and keeps it: slots are issued once, 0, 1, 2…; the leaf of a slot is that of
/// its key now, zero when it has none. Nodes are kept, not only the frontier, because leaves are rewritten: a path that a
/// caller brings would be stale as soon as another device was faster.
///
/// All keys at a root follow from events: those of the project in order, until `RootChanged` names the root.
contract SessionKeys is EIP712 {
    /// @notice A device's word for a key, as the device signs it and anyone brings it.
    /// @param project the device's
    /// @param x of the key, a point of BabyJubJub's subgroup
    /// @param until the key's readings are of this time or before; Unix milliseconds
    /// @param serial above that of everything the device has had taken before: when it was made, in Unix milliseconds, does
    struct Delegation {
        uint256 project;
        address device;
        uint256 x;
        uint256 y;
        uint64 until;
        uint64 serial;
    }

    /// @notice What shows that a delegation is right.
    /// @param eighth the point whose eightfold the key is: what shows that it is in the subgroup
    /// @param signature by the device's key in the registry over `delegationDigest`: 65 bytes secp256k1, 128 bytes P-256
    struct Proof {
        uint256[2] eighth;
        bytes signature;
    }

    /// @notice A slot.
    /// @param device whose it is, for ever
    /// @param x of its key; zero for none
    /// @param until the last millisecond of the key; that of the last one when there is none
    /// @param serial of what was taken last
    struct Key {
        address device;
        uint48 until;
        uint48 serial;
        uint256 x;
        uint256 y;
    }

    /// @notice A root, and since when it is that of the project: until the next one's.
    struct Held {
        bytes32 root;
        uint64 blockNumber;
        uint64 time;
    }

    /// @notice The depth of the trees: a project has at most 2^20 slots.
    uint256 public constant DEPTH = 20;
    bytes32 public constant DELEGATION_TYPEHASH =
        keccak256("SessionKey(uint256 project,address device,uint256 x,uint256 y,uint64 until,uint64 serial)");
    bytes32 public constant REVOCATION_TYPEHASH =
        keccak256("RevokeSessionKey(uint256 project,address device,uint64 serial)");
    /// @dev Subtrees of zeros, by level.
    bytes private constant ZEROS = hex"0000000000000000000000000000000000000000000000000000000000000000292c3a4b9343aec63e584aefa8bedeaefae44e6d718451a75736def795109dfb0d9dd3c4a68664559a1238c140a81e243e98f1802349ea44cebacb2a8fdd445a2772e83a77c7464b844664878c5535209508d569375a829dd4a15bc85681245d0529faba7f5b8973838ad1a98f4f4dca60fccb16809659f1de31a258b439d9dc0452250fc72024a46f74d24a50b7e6ff1a303ffa583c1b6496ae4fa778af72b814a7abf386a6f16a560c1ad4a5a40605a0dc562f261ffbd6e2dead73806b3fa21a5fa16f1b62950e4d8db93887563ed593572f3bd631598b09eb57c6f19d0e041aabdf8bc39fc9ed61d157291aa1e97c4bf9b78a3e3b7b107689d7afa269c0920d5faea0cfb6e4f72cd97e1cea577fbf3a553544637f271a99dc61acf373cdac1e251359303514345750acd2f2b3f1548ffd008ddbf90bd3c34769859b51bf0b135ed95060b60c52d24c51bbadc785784fce405246b018d72dba4dcbf5445a98094a9ef0b9ac65845e8c729a05bb6c6c7a77aae048d7aa20974da272784bed222218ba2a9065f88f403b8ee3c7e9823b75b47402c0ac74896564e28ed26a18330e53ec6acac9e47761ff5f4da08163fc96061886523e4b10ec313e7ce111c51c004d3af59995ba54da542f6b22860bb5dc414973bbe33be107f38b861015d1fc0526bcf2f2f80f0767b3b7ccd36aad34bff6994d25fc1b69788cc630e93df5bb1f3b3ca72b3fed744384e03611e40b6bd78fc00a98206a2a8bceeb070c8ee78d2ae8df96dab42f9f9817ba337e4631cdf5564097c756e9d1446277e2067ffdc006906273aa189e68d1cfe6004a30acd8ba369ede1972b1f9487576e355a9f173";

    /// @notice Knows who signs for a device.
    IDevices public immutable DEVICES;

    mapping(uint256 project => Key[]) private _keys;
    mapping(address device => uint256 slotAndOne) private _slot;
    mapping(uint256 project => mapping(uint256 levelAndIndex => uint256)) private _nodes;
    mapping(uint256 project => Held[]) private _roots;

    error WrongProject(address device, uint256 have, uint256 want);
    error NotRegistered(address device);
    error NotRemoved(address device);
    error NotByCurve(address device);
    error BadKey(uint256 x, uint256 y);
    error BadTime(uint64 until, uint256 least, uint256 most);
    error OldSerial(address device, uint64 have, uint256 least, uint256 most);
    error NotOwner(address device, address caller);
    error NoSessionKey(address device);
    error LengthMismatch(uint256 delegations, uint256 proofs);
    error Full(uint256 project);

    /// @notice A device's key is this one.
    event KeySet(
        uint256 indexed project,
        address indexed device,
        uint32 indexed slot,
        uint256 x,
        uint256 y,
        uint64 until,
        uint64 serial
    );
    /// @notice A device has no key any more.
    event KeyEnded(uint256 indexed project, address indexed device, uint32 indexed slot);
    /// @notice The project's keys have this root after the events before.
    /// @param version how many roots there were before
    event RootChanged(uint256 indexed project, bytes32 indexed root, uint256 version);

    constructor(IDevices devices) EIP712("Trellis SessionKeys", "1") {
        DEVICES = devices;
    }

    /// @notice Takes a device's word for a key, in place of the one it has. Anyone may bring it.
    function delegate(Delegation calldata d, Proof calldata p) external returns (uint32 slot) {
        slot = _set(d, p);
        _rehash(d.project, slot, slot);
        _publish(d.project);
    }

    /// @notice `delegate` for devices of one project, all or none. What the paths of new slots share is hashed once.
    function delegateMany(Delegation[] calldata ds, Proof[] calldata ps) external {
        if (ds.length != ps.length || ds.length == 0) revert LengthMismatch(ds.length, ps.length);
        uint256 project = ds[0].project;
        uint256 first = _keys[project].length;
        for (uint256 i; i < ds.length; ++i) {
            if (ds[i].project != project) revert WrongProject(ds[i].device, ds[i].project, project);
            uint256 slot = _set(ds[i], ps[i]);
            if (slot < first) _rehash(project, slot, slot);
        }
        uint256 last = _keys[project].length;
        // After the others: their paths may have met nodes that are computed now.
        if (last > first) _rehash(project, first, last - 1);
        _publish(project);
    }

    /// @notice Ends a device's key; called by the device's owner, or one approved by the owner. What the device delegated
    /// before cannot be brought again.
    function revoke(address device) external {
        address owner = DEVICES.ownerOf(uint160(device));
        if (
            msg.sender != owner && !DEVICES.isApprovedForAll(owner, msg.sender)
                && DEVICES.getApproved(uint160(device)) != msg.sender
        ) revert NotOwner(device, msg.sender);
        _end(device);
    }

    /// @notice Ends a device's key by the word of its key in the registry. Anyone may bring it.
    /// @param signature over `revocationDigest`
    function revokeSigned(address device, uint64 serial, bytes calldata signature) external {
        Key storage k = _keyOf(device);
        uint256 project = DEVICES.projectOf(device);
        _checkSerial(device, serial, uint256(k.serial) + 1, type(uint48).max);
        _checkSigned(device, revocationDigest(project, device, serial), signature);
        k.serial = uint48(serial);
        _end(device);
    }

    /// @notice Ends the key of a device that was removed from the registry. Anyone may call.
    function prune(address device) external {
        if (DEVICES.exists(device)) revert NotRemoved(device);
        _end(device);
    }

    /// @notice The root of a project's keys; zero before the first.
    function root(uint256 project) external view returns (bytes32) {
        uint256 n = _roots[project].length;
        return n == 0 ? bytes32(0) : _roots[project][n - 1].root;
    }

    /// @notice How many roots a project has had.
    function rootCount(uint256 project) external view returns (uint256) {
        return _roots[project].length;
    }

    /// @notice A root by its version, from 0, and since when it held.
    function rootAt(uint256 project, uint256 version) external view returns (Held memory) {
        return _roots[project][version];
    }

    /// @notice The root that held at the end of a block, and since when; all zero before the first.
    function rootAtBlock(uint256 project, uint256 blockNumber) external view returns (Held memory held) {
        Held[] storage all = _roots[project];
        uint256 low;
        uint256 high = all.length;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (all[middle].blockNumber <= blockNumber) low = middle + 1;
            else high = middle;
        }
        if (low != 0) held = all[low - 1];
    }

    /// @notice How many slots a project has issued.
    function slotCount(uint256 project) external view returns (uint256) {
        return _keys[project].length;
    }

    /// @notice Whose a slot is, whether it has a key now or not; zero for one that was not issued.
    function deviceAt(uint256 project, uint32 slot) external view returns (address) {
        return slot < _keys[project].length ? _keys[project][slot].device : address(0);
    }

    /// @notice A slot's key; all zero for one that was not issued.
    function keyAt(uint256 project, uint32 slot) external view returns (Key memory k) {
        if (slot < _keys[project].length) k = _keys[project][slot];
    }

    /// @notice A device's slot, and whether it has one.
    function slotOf(address device) external view returns (uint32 slot, bool issued) {
        uint256 n = _slot[device];
        return n == 0 ? (0, false) : (uint32(n - 1), true);
    }

    /// @notice The siblings of a slot's leaf, from the leaf's own up.
    function pathOf(uint256 project, uint32 slot) external view returns (uint256[DEPTH] memory path) {
        bytes memory zeros = ZEROS;
        uint256 last = _keys[project].length;
        for (uint256 level; level < DEPTH; ++level) {
            path[level] = _node(project, level, (uint256(slot) >> level) ^ 1, last, zeros);
        }
    }

    /// @notice What a device signs for a key.
    function delegationDigest(Delegation calldata d) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(abi.encode(DELEGATION_TYPEHASH, d.project, d.device, d.x, d.y, d.until, d.serial))
        );
    }

    /// @notice What a device signs to end its key.
    function revocationDigest(uint256 project, address device, uint64 serial) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(REVOCATION_TYPEHASH, project, device, serial)));
    }

    /// @notice The leaf of a key: Hash(device, x, y, until).
    function leafOf(address device, uint256 x, uint256 y, uint64 until) public pure returns (bytes32) {
        uint256 h = Poseidon2.compress(0, uint160(device));
        h = Poseidon2.compress(h, x);
        h = Poseidon2.compress(h, y);
        return bytes32(Poseidon2.compress(h, until));
    }

    /// @dev Checks a delegation and writes slot and leaf. The nodes above are for the caller.
    function _set(Delegation calldata d, Proof calldata p) private returns (uint32 slot) {
        uint256 have = DEVICES.projectOf(d.device);
        if (have != d.project) revert WrongProject(d.device, d.project, have);
        uint256 least = block.timestamp * 1000;
        if (d.until < least || d.until > type(uint48).max) revert BadTime(d.until, least, type(uint48).max);
        // Only the identity of the subgroup has x = 0: whoever wants can sign for it.
        if (d.x == 0 || !BabyJubJub.isEightfold(d.x, d.y, p.eighth[0], p.eighth[1])) revert BadKey(d.x, d.y);
        _checkSigned(d.device, delegationDigest(d), p.signature);

        Key[] storage keys = _keys[d.project];
        uint256 n = _slot[d.device];
        if (n == 0) {
            if (keys.length == 1 << DEPTH) revert Full(d.project);
            keys.push();
            n = keys.length;
            _slot[d.device] = n;
        }
        slot = uint32(n - 1);
        Key storage k = keys[slot];
        _checkSerial(d.device, d.serial, uint256(k.serial) + 1, d.until);
        k.device = d.device;
        k.until = uint48(d.until);
        k.serial = uint48(d.serial);
        k.x = d.x;
        k.y = d.y;
        _nodes[d.project][slot] = uint256(leafOf(d.device, d.x, d.y, d.until));
        emit KeySet(d.project, d.device, slot, d.x, d.y, d.until, d.serial);
    }

    function _end(address device) private {
        Key storage k = _keyOf(device);
        if (k.x == 0) revert NoSessionKey(device);
        (k.x, k.y) = (0, 0);
        uint256 project = DEVICES.projectOf(device);
        uint32 slot = uint32(_slot[device] - 1);
        _nodes[project][slot] = 0;
        emit KeyEnded(project, device, slot);
        _rehash(project, slot, slot);
        _publish(project);
    }

    function _keyOf(address device) private view returns (Key storage) {
        uint256 n = _slot[device];
        if (n == 0) revert NoSessionKey(device);
        return _keys[DEVICES.projectOf(device)][n - 1];
    }

    function _checkSerial(address device, uint64 have, uint256 least, uint256 most) private pure {
        if (have < least || have > most) revert OldSerial(device, have, least, most);
    }

    /// @dev A device that is a contract signs no readings, so its word is not taken; nor is that of code at a key's address.
    function _checkSigned(address device, bytes32 digest, bytes calldata signature) private view {
        address signer = DEVICES.signerOf(device);
        if (signer == address(0)) revert NotRegistered(device);
        if (DeviceSignature.check(signer, digest, signature) == DeviceSignature.ERC1271) revert NotByCurve(device);
    }

    /// @dev Computes the nodes above leaves `low` to `high`.
    function _rehash(uint256 project, uint256 low, uint256 high) private {
        bytes memory zeros = ZEROS;
        uint256 last = _keys[project].length;
        for (uint256 level; level < DEPTH; ++level) {
            (low, high) = (low >> 1, high >> 1);
            for (uint256 i = low; i <= high; ++i) {
                uint256 left = _node(project, level, 2 * i, last, zeros);
                uint256 right = _node(project, level, 2 * i + 1, last, zeros);
                _nodes[project][((level + 1) << 32) | i] = Poseidon2.compress(left, right);
            }
        }
    }

    /// @dev Node `index` of a level when `last` slots are issued: behind them stand zeros, which are not stored.
    function _node(uint256 project, uint256 level, uint256 index, uint256 last, bytes memory zeros)
        private
        view
        returns (uint256 node)
    {
        if (index << level < last) return _nodes[project][(level << 32) | index];
        assembly ("memory-safe") {
            node := mload(add(add(zeros, 0x20), shl(5, level)))
        }
    }

    function _publish(uint256 project) private {
        bytes32 now_ = bytes32(_nodes[project][DEPTH << 32]);
        emit RootChanged(project, now_, _roots[project].length);
        _roots[project].push(Held(now_, uint64(block.number), uint64(block.timestamp)));
    }
}
