// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {LibString} from "solady/src/utils/LibString.sol";
import {ERC6551Code, IERC6551Registry} from "./ERC6551.sol";

/// @dev The part of ProjectRegistry the device registry asks.
interface IProjects {
    function projectOf(address deviceContract) external view returns (uint256);
    function deviceContract(uint256 projectId) external view returns (address);
    function projectName(uint256 projectId) external view returns (string memory);
    function isController(uint256 projectId, address who) external view returns (bool);
}

/// @dev The part of DeviceStore the device registry asks.
interface IStore {
    function due(uint256 projectId, uint256 n) external view returns (uint256);
    function activeIoIDs(uint256 projectId, uint256 n) external payable;
}

/// @title IoIDReads
/// @notice What the device registry keeps, and the original ioID and ioIDRegistry contracts' reads and events over it.
/// The original's changing methods are refused with the name of the one that is safe: their permit bound only owner and
/// nonce, so that one signature served for another action, project, token and document.
abstract contract IoIDReads is ERC721 {
    using BitMaps for BitMaps.BitMap;

    /// @dev Three slots a device, a fourth once its key rotates, and its URI when that is short. Project and token ids
    /// are counters of our own contracts and fit; so do blocks and nonces.
    struct Record {
        uint48 projectId;
        uint64 tokenId;
        uint40 registeredAt; // block; 0 when it is not registered
        uint40 changedAt; // block of the last change
        uint40 nonce;
        uint8 keyType;
        bool removed;
        address previous; // registered before it in its project, or zero
        uint40 documentAt; // block of the event with the document's URI
        bytes32 documentHash;
        address signer; // zero until the key rotates: then the device's own address is its key's
        uint64 firstSequence; // of the signer's readings
        uint32 transfers; // of the identity token
        string documentURI; // empty when it is longer than MAX_STORED_URI
    }

    /// @dev The devices of a project, newest first, as a list through Record.previous.
    struct Devices {
        address newest;
        uint96 live;
    }

    /// @notice The DID method, as in the original.
    string public constant METHOD = "did:io:";
    /// @notice The longest document URI in bytes that is stored; a longer one is in the event alone.
    uint256 public constant MAX_STORED_URI = 96;
    /// @dev Where the original's lists start.
    address private constant SENTINEL = address(1);

    /// @notice Knows which device contract belongs to which project.
    IProjects public immutable PROJECTS;
    /// @notice Makes the accounts.
    IERC6551Registry public immutable ACCOUNTS;
    /// @notice The code of the accounts.
    address public immutable ACCOUNT_IMPLEMENTATION;
    /// @notice Takes the fees.
    IStore public immutable STORE;

    mapping(address device => Record) internal _records;
    mapping(uint256 projectId => BitMaps.BitMap) internal _tokenUsed;
    mapping(uint256 projectId => Devices) internal _devices;

    error NotRegistered(address device);
    /// @notice The URI was too long to be stored; it is in the events of this block.
    error URIInEvent(uint256 blockNumber);
    /// @notice The original's method is not safe; use the one named here.
    error UseSafe(string method);

    // The original's events, beside ours.
    event NewDevice(address indexed device, address owner, bytes32 hash, string uri);
    event UpdateDevice(address indexed device, address owner, bytes32 hash, string uri);
    event RemoveDevice(address indexed device, address owner);
    event CreateIoID(address indexed owner, uint256 id, address wallet, string did);
    event Migrate(address indexed oldOwner, address indexed newOwner, uint256 id);

    constructor(IProjects projects, IERC6551Registry accounts, address accountImplementation, IStore store) {
        PROJECTS = projects;
        ACCOUNTS = accounts;
        ACCOUNT_IMPLEMENTATION = accountImplementation;
        STORE = store;
    }

    /// @notice Refuses coins that come without a registration.
    receive() external payable {
        revert UseSafe("registerV3");
    }

    /// @dev The original's changing methods.
    fallback() external payable {
        if (
            msg.sig == bytes4(keccak256("register(address,uint256,address,bytes32,string,uint8,bytes32,bytes32)"))
                || msg.sig
                    == bytes4(keccak256("register(address,uint256,address,address,bytes32,string,uint8,bytes32,bytes32)"))
        ) revert UseSafe("registerV3");
        if (msg.sig == bytes4(keccak256("update(address,bytes32,string,uint8,bytes32,bytes32)"))) {
            revert UseSafe("update(address,bytes32,string,uint256,bytes)");
        }
        if (msg.sig == bytes4(keccak256("remove(address,uint8,bytes32,bytes32)"))) {
            revert UseSafe("remove(address,uint256,bytes)");
        }
        if (msg.sig == bytes4(keccak256("migrate(address,address,uint8,bytes32,bytes32)"))) {
            revert UseSafe("migrate(address,address,uint256,bytes)");
        }
        revert UseSafe("");
    }

    /// @notice Whether the device is registered and not removed.
    function exists(address device_) public view returns (bool) {
        Record storage r = _records[device_];
        return r.registeredAt != 0 && !r.removed;
    }

    /// @notice The device's DID.
    function documentID(address device_) public pure returns (string memory) {
        return string.concat(METHOD, LibString.toHexString(device_));
    }

    /// @notice The device's DID, as the original's ioID contract gives it.
    function did(address device_) external pure returns (string memory) {
        return documentID(device_);
    }

    /// @notice keccak256 of the device's document.
    function documentHash(address device_) external view returns (bytes32) {
        return _live(device_).documentHash;
    }

    /// @notice Where the device's document is; reverts with URIInEvent when that is in an event alone.
    function documentURI(address device_) external view returns (string memory uri) {
        Record storage r = _live(device_);
        uri = r.documentURI;
        if (bytes(uri).length == 0) revert URIInEvent(r.documentAt);
    }

    /// @notice The device's identity token.
    function deviceTokenId(address device_) external view returns (uint256) {
        _live(device_);
        return uint160(device_);
    }

    /// @notice Whether a device token served a device.
    function registeredNFT(address deviceContract, uint256 tokenId) external view returns (bool) {
        uint256 projectId = PROJECTS.projectOf(deviceContract);
        return projectId != 0 && _tokenUsed[projectId].get(tokenId);
    }

    /// @notice The nonce of the device's next signature.
    function nonces(address device_) external view returns (uint256) {
        return _records[device_].nonce;
    }

    /// @notice The contract of the identity tokens: this one.
    function ioID() external view returns (address) {
        return address(this);
    }

    /// @notice The contract that takes the fees.
    function ioIDStore() external view returns (address) {
        return address(STORE);
    }

    /// @notice The account of an identity token and the DID of its device, which is empty when there is none any more.
    function wallet(uint256 id) external view returns (address wallet_, string memory did_) {
        if (id >> 160 != 0) return (address(0), "");
        address device_ = address(uint160(id));
        return (_account(device_), exists(device_) ? documentID(device_) : "");
    }

    /// @notice The account of the device with a DID, in lower case; zero when there is none.
    function wallet(string calldata did_) external view returns (address) {
        bytes calldata text = bytes(did_);
        if (text.length != 49) return address(0);
        uint160 id;
        for (uint256 i = 9; i < 49; ++i) {
            uint8 c = uint8(text[i]);
            id = (id << 4) | ((c < 0x40 ? c : uint160(c) + 9) & 15);
        }
        // Whatever was no lower-case hexadecimal digit shows here.
        if (keccak256(text) != keccak256(bytes(documentID(address(id)))) || !exists(address(id))) return address(0);
        return _account(address(id));
    }

    /// @notice The device's project; 0 when it was never registered.
    function deviceProject(address device_) external view returns (uint256) {
        return _records[device_].projectId;
    }

    /// @notice How often an identity token changed hands; accounts keep their delegations under it.
    function transferCount(uint256 id) external view returns (uint256) {
        return _records[address(uint160(id))].transfers;
    }

    /// @notice How many devices of a project are registered and not removed.
    function projectDeviceCount(uint256 projectId) external view returns (uint256) {
        return _devices[projectId].live;
    }

    /// @notice A page of a project's devices, newest first; removed ones are left out, so a page may be short.
    /// @param start address(1) for the first page, then the page before's `next`
    /// @param pageSize the most devices to look at
    /// @return array the devices
    /// @return next where the next page starts, zero after the last
    function projectIDs(uint256 projectId, address start, uint256 pageSize)
        external
        view
        returns (address[] memory array, address next)
    {
        next = start == SENTINEL ? _devices[projectId].newest : start;
        Record storage first = _records[next];
        if (next != address(0) && (first.registeredAt == 0 || first.projectId != projectId)) revert NotRegistered(start);
        // No more than there are: the list is walked once to count, so that a huge page costs no memory.
        uint256 n;
        for (address a = next; a != address(0) && n < pageSize; a = _records[a].previous) {
            ++n;
        }
        array = new address[](n);
        uint256 found;
        for (; n > 0; --n) {
            Record storage r = _records[next];
            if (!r.removed) array[found++] = next;
            next = r.previous;
        }
        assembly ("memory-safe") {
            mstore(array, found)
        }
    }

    /// @dev The record of a device that is registered and not removed.
    function _live(address device_) internal view returns (Record storage r) {
        r = _records[device_];
        if (r.registeredAt == 0 || r.removed) revert NotRegistered(device_);
    }

    function _account(address device_) internal view returns (address) {
        return ERC6551Code.accountAddress(
            address(ACCOUNTS),
            0,
            ERC6551Code.creationCode(ACCOUNT_IMPLEMENTATION, 0, block.chainid, address(this), uint160(device_))
        );
    }
}
