// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {DeviceSignature} from "./DeviceSignature.sol";
import {IERC6551Registry} from "./ERC6551.sol";
import {IoIDReads, IProjects, IStore} from "./IoIDReads.sol";

/// @title DeviceRegistry
/// @notice Device identities (ioID). A device signs its own registration; its owner, who holds a device token of the
/// project, sends it. The owner gets an identity token, the device gets an account (EIP-6551) that holds the device
/// token and receives what the device earns. The key may rotate, the identity be sold, and in the end removed.
/// @dev The identity token's id is the device's address as a number. So a device has one identity for ever, the account
/// of a device is known before it is registered, and no table from one to the other is stored.
///
/// Every signature binds everything its action says: project, device contract, token, owner, device, document, nonce,
/// deadline, and through the EIP-712 domain chain and registry. In the original registry it bound only owner and nonce,
/// and anyone who saw one in the mempool could spend it on his own project, or on another action.
///
/// Every change of what a resolver shows has an event with `previousChange`, the block of the change before (0 for the
/// first), and `device` gives the block of the last: so each version of an identity is found by one question a version,
/// as with ERC-1056. Changes within one block share it.
contract DeviceRegistry is IoIDReads, EIP712 {
    using BitMaps for BitMaps.BitMap;

    /// @notice A device's registration, as the device signs it and its owner sends it.
    /// @param projectId the project, which must be that of `deviceContract`
    /// @param deviceContract the project's device contract
    /// @param tokenId the token that `owner` gives for the device; each token serves one device, ever
    /// @param owner who owns the token and will own the identity
    /// @param device the device's address: last 20 bytes of keccak256 of its public key (x, y), or a contract
    /// @param documentHash keccak256 of the device's DID document, not zero
    /// @param documentURI where the document is
    /// @param deadline last second (Unix time) at which the registration is accepted
    struct Registration {
        uint256 projectId;
        address deviceContract;
        uint256 tokenId;
        address owner;
        address device;
        bytes32 documentHash;
        string documentURI;
        uint256 deadline;
    }

    /// @notice What is known of a device; all zero when it was never registered.
    /// @param projectId its project
    /// @param deviceContract the project's device contract
    /// @param tokenId its token there
    /// @param identityId its identity token, the device's address as a number
    /// @param owner the owner of the identity token now
    /// @param account its EIP-6551 account
    /// @param signer the address of its key now; the device itself until it rotates
    /// @param documentHash keccak256 of its DID document
    /// @param registeredAt block of its registration
    /// @param changedAt block of its last change
    /// @param nonce of its next signature
    /// @param keyType of its key now: 1 secp256k1, 2 P-256, 3 a contract (ERC-1271)
    /// @param removed whether it was removed, for ever
    /// @param v2 its identifier by name and serial number, zero when none was assigned
    struct Device {
        uint256 projectId;
        address deviceContract;
        uint256 tokenId;
        uint256 identityId;
        address owner;
        address account;
        address signer;
        bytes32 documentHash;
        uint64 registeredAt;
        uint64 changedAt;
        uint64 nonce;
        uint8 keyType;
        bool removed;
        bytes32 v2;
    }

    /// @notice The EIP-712 type a device signs to be registered; `uriHash` is keccak256 of `documentURI`.
    bytes32 public constant REGISTER_TYPEHASH = keccak256(
        "RegisterDevice(uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device,bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)"
    );
    /// @notice The EIP-712 type a device signs to change its document.
    bytes32 public constant UPDATE_TYPEHASH = keccak256(
        "UpdateDocument(uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device,bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)"
    );
    /// @notice The EIP-712 type that the old and the new key sign for a rotation.
    bytes32 public constant ROTATE_TYPEHASH = keccak256(
        "RotateKey(uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device,address newSigner,uint256 firstSequence,bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)"
    );
    /// @notice The EIP-712 type a device signs to move to another owner.
    bytes32 public constant MIGRATE_TYPEHASH = keccak256(
        "MigrateDevice(uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device,address to,bytes32 documentHash,uint256 nonce,uint256 deadline)"
    );
    /// @notice The EIP-712 type a device signs to end.
    bytes32 public constant REMOVE_TYPEHASH = keccak256(
        "RemoveDevice(uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device,bytes32 documentHash,uint256 nonce,uint256 deadline)"
    );
    /// @notice The largest sequence number of a reading.
    uint256 public constant MAX_SEQUENCE = (1 << 63) - 1;

    mapping(address signer => address device) private _rotatedTo;
    mapping(address device => bytes32) private _v2Of;
    mapping(bytes32 v2 => address device) private _deviceOfV2;

    error LengthMismatch(uint256 registrations, uint256 signatures);
    error Expired(uint256 deadline);
    error AlreadyRegistered(address device);
    error SignerUsed(address signer, address device);
    error WrongProject(address deviceContract, uint256 have, uint256 want);
    error TokenUsed(uint256 projectId, uint256 tokenId);
    error NotTokenOwner(address owner, uint256 tokenId);
    error NotTokenOwnerOrOperator(address owner, address caller);
    error NotIdentityOwner(address device, address caller);
    error NotController(uint256 projectId, address caller);
    error WrongKeyType(uint8 have, uint8 want);
    error BadFirstSequence(uint256 have, uint256 min, uint256 max);
    error SerialUsed(bytes32 v2, address device);
    error HasSerial(address device, bytes32 v2);
    error EmptyDocumentHash();
    error OwnershipCycle();
    error FeeTooLow(uint256 have, uint256 want);
    error RefundFailed(address to);

    /// @notice A device was registered.
    event DeviceRegistered(
        uint256 indexed projectId,
        address indexed device,
        address indexed owner,
        address account,
        uint256 identityId,
        address deviceContract,
        uint256 tokenId,
        uint8 keyType,
        bytes32 documentHash,
        string documentURI
    );
    /// @notice A device's document changed.
    event DocumentUpdated(
        uint256 indexed projectId,
        address indexed device,
        uint256 nonce,
        bytes32 documentHash,
        string documentURI,
        uint256 previousChange
    );
    /// @notice A device's readings from `firstSequence` on, and all its other signatures, are by another key.
    event KeyRotated(
        uint256 indexed projectId,
        address indexed device,
        address newSigner,
        uint8 keyType,
        uint256 firstSequence,
        bytes32 documentHash,
        string documentURI,
        uint256 previousChange
    );
    /// @notice A device ended, for ever.
    event DeviceRemoved(uint256 indexed projectId, address indexed device, address owner, uint256 previousChange);
    /// @notice The project says which of its serial numbers a device has.
    event SerialAssigned(
        uint256 indexed projectId, address indexed device, bytes32 indexed v2, uint256 previousChange
    );

    constructor(IProjects projects, IERC6551Registry accounts, address accountImplementation, IStore store)
        ERC721("Trellis Device Identity", "ioID")
        EIP712("Trellis DeviceRegistry", "1")
        IoIDReads(projects, accounts, accountImplementation, store)
    {}

    /// @notice Registers one device; called by the token's owner or one approved for all by the owner. It uses the
    /// project's quota, or takes the fee from what is sent and gives the rest back.
    /// @param r what the device signed
    /// @param signature by the device over `registrationDigest(r)`: 65 bytes secp256k1, 128 bytes P-256, or what the
    /// contract that is the device takes
    /// @return account the device's account
    function registerV3(Registration calldata r, bytes calldata signature) external payable returns (address account) {
        account = _register(r, signature);
        _refund(_pay(r.projectId, 1, msg.value));
    }

    /// @notice Registers many devices, all or none.
    function registerBatch(Registration[] calldata rs, bytes[] calldata signatures) external payable {
        if (rs.length != signatures.length) revert LengthMismatch(rs.length, signatures.length);
        uint256 left = msg.value;
        uint256 unpaid;
        for (uint256 i; i < rs.length; ++i) {
            _register(rs[i], signatures[i]);
            ++unpaid;
            if (i + 1 == rs.length || rs[i + 1].projectId != rs[i].projectId) {
                left = _pay(rs[i].projectId, unpaid, left);
                unpaid = 0;
            }
        }
        _refund(left);
    }

    /// @notice Replaces a device's document.
    /// @param signature by the device over `updateDigest`
    function update(
        address device_,
        bytes32 documentHash_,
        string calldata documentURI_,
        uint256 deadline,
        bytes calldata signature
    ) external {
        Record storage r = _authorized(device_, deadline);
        _checkDevice(r, device_, updateDigest(device_, documentHash_, documentURI_, deadline), signature);
        uint256 nonce = r.nonce;
        uint256 previous = _changed(r);
        _setDocument(r, device_, documentHash_, documentURI_);
        emit DocumentUpdated(r.projectId, device_, nonce, documentHash_, documentURI_, previous);
    }

    /// @notice Gives a device another key. Its DID, account and owner stay.
    /// @param newSigner the new key's address, or a contract; it must never have been a device's key
    /// @param firstSequence the new key signs the readings from this sequence number on, the old one those below
    /// @param oldSignature by the key until now over `rotateDigest`
    /// @param newSignature by the new key over the same
    function rotateKey(
        address device_,
        address newSigner,
        uint256 firstSequence,
        bytes32 documentHash_,
        string memory documentURI_,
        uint256 deadline,
        bytes memory oldSignature,
        bytes memory newSignature
    ) external {
        Record storage r = _authorized(device_, deadline);
        bytes32 digest = rotateDigest(device_, newSigner, firstSequence, documentHash_, documentURI_, deadline);
        _checkDevice(r, device_, digest, oldSignature);
        _setSigner(r, device_, newSigner, firstSequence, DeviceSignature.check(newSigner, digest, newSignature));
        _setDocument(r, device_, documentHash_, documentURI_);
        _emitRotated(r, device_, _changed(r), documentURI_);
    }

    /// @notice Gives a device to another owner, with its agreement. A transfer of the identity token does so without.
    /// @param signature by the device over `migrateDigest`
    function migrate(address device_, address to, uint256 deadline, bytes calldata signature) external {
        Record storage r = _authorized(device_, deadline);
        _checkDevice(r, device_, migrateDigest(device_, to, deadline), signature);
        ++r.nonce;
        address owner = _ownerOf(uint160(device_));
        emit Migrate(owner, to, uint160(device_));
        _transfer(owner, to, uint160(device_));
    }

    /// @notice Ends a device. Its account goes on obeying the owner of the identity token, so nothing in it is lost.
    /// @param signature by the device over `removeDigest`
    function remove(address device_, uint256 deadline, bytes calldata signature) external {
        Record storage r = _authorized(device_, deadline);
        _checkDevice(r, device_, removeDigest(device_, deadline), signature);
        _remove(r, device_);
    }

    /// @notice Ends a device that was lost; called by its owner in person.
    function deactivate(address device_) external {
        Record storage r = _live(device_);
        if (msg.sender != _ownerOf(uint160(device_))) revert NotIdentityOwner(device_, msg.sender);
        _remove(r, device_);
    }

    /// @notice Says, once, which of the project's serial numbers a device has; called by a controller of the project.
    /// The identifier is sha256(sha256(project name) ‖ serialHash), and stays when the project changes its name.
    /// @param serialHash sha256 of the serial number
    function assignSerial(address device_, bytes32 serialHash) external returns (bytes32 v2) {
        Record storage r = _live(device_);
        uint256 projectId = r.projectId;
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        if (_v2Of[device_] != 0) revert HasSerial(device_, _v2Of[device_]);
        v2 = sha256(abi.encode(sha256(bytes(PROJECTS.projectName(projectId))), serialHash));
        if (_deviceOfV2[v2] != address(0)) revert SerialUsed(v2, _deviceOfV2[v2]);
        _deviceOfV2[v2] = device_;
        _v2Of[device_] = v2;
        uint256 previous = r.changedAt;
        r.changedAt = uint40(block.number);
        emit SerialAssigned(projectId, device_, v2, previous);
    }

    /// @notice What a device signs to be registered.
    function registrationDigest(Registration calldata r) public view returns (bytes32) {
        return _digest(
            abi.encode(REGISTER_TYPEHASH, r.projectId, r.deviceContract, r.tokenId, r.owner, r.device),
            abi.encode(r.documentHash, keccak256(bytes(r.documentURI)), uint256(_records[r.device].nonce), r.deadline)
        );
    }

    /// @notice What a device signs to change its document.
    function updateDigest(address device_, bytes32 documentHash_, string calldata documentURI_, uint256 deadline)
        public
        view
        returns (bytes32)
    {
        return _digest(
            _subject(UPDATE_TYPEHASH, device_),
            abi.encode(documentHash_, keccak256(bytes(documentURI_)), uint256(_records[device_].nonce), deadline)
        );
    }

    /// @notice What a device's old and new key sign for a rotation.
    function rotateDigest(
        address device_,
        address newSigner,
        uint256 firstSequence,
        bytes32 documentHash_,
        string memory documentURI_,
        uint256 deadline
    ) public view returns (bytes32) {
        bytes32 uriHash = keccak256(bytes(documentURI_));
        uint256 nonce = _records[device_].nonce;
        return _digest(
            _subject(ROTATE_TYPEHASH, device_),
            abi.encode(newSigner, firstSequence, documentHash_, uriHash, nonce, deadline)
        );
    }

    /// @notice What a device signs to move to another owner.
    function migrateDigest(address device_, address to, uint256 deadline) public view returns (bytes32) {
        Record storage r = _records[device_];
        return _digest(
            _subject(MIGRATE_TYPEHASH, device_), abi.encode(to, r.documentHash, uint256(r.nonce), deadline)
        );
    }

    /// @notice What a device signs to end.
    function removeDigest(address device_, uint256 deadline) public view returns (bytes32) {
        Record storage r = _records[device_];
        return _digest(_subject(REMOVE_TYPEHASH, device_), abi.encode(r.documentHash, uint256(r.nonce), deadline));
    }

    /// @notice Everything known of a device; all zero when it was never registered.
    function device(address device_) external view returns (Device memory d) {
        Record storage r = _records[device_];
        if (r.registeredAt == 0) return d;
        d.projectId = r.projectId;
        d.deviceContract = PROJECTS.deviceContract(r.projectId);
        d.tokenId = r.tokenId;
        d.identityId = uint160(device_);
        d.owner = _ownerOf(uint160(device_));
        d.account = _account(device_);
        d.signer = _signer(r, device_);
        d.documentHash = r.documentHash;
        d.registeredAt = r.registeredAt;
        d.changedAt = r.changedAt;
        d.nonce = r.nonce;
        d.keyType = r.keyType;
        d.removed = r.removed;
        d.v2 = _v2Of[device_];
    }

    /// @notice The device's account; zero when it was never registered.
    function accountOf(address device_) external view returns (address) {
        return _records[device_].registeredAt == 0 ? address(0) : _account(device_);
    }

    /// @notice The account the device has or would have.
    function predictAccount(address device_) external view returns (address) {
        return _account(device_);
    }

    /// @notice The device's project; 0 when it was never registered.
    function projectOf(address device_) external view returns (uint256) {
        return _records[device_].projectId;
    }

    /// @notice Block of the device's registration; 0 when it was never registered.
    function registeredAt(address device_) external view returns (uint256) {
        return _records[device_].registeredAt;
    }

    /// @notice The address of the device's key now; zero when the device is not registered or was removed.
    function signerOf(address device_) external view returns (address) {
        return exists(device_) ? _signer(_records[device_], device_) : address(0);
    }

    /// @notice The device that this is or ever was the key of; zero for none.
    function deviceOf(address signer) public view returns (address) {
        return _records[signer].registeredAt != 0 ? signer : _rotatedTo[signer];
    }

    /// @notice The device with an identifier by name and serial number; zero for none.
    function deviceOfV2(bytes32 v2) external view returns (address) {
        return _deviceOfV2[v2];
    }

    /// @notice Whether a token of a project already served a device.
    function isTokenUsed(uint256 projectId, uint256 tokenId) external view returns (bool) {
        return _tokenUsed[projectId].get(tokenId);
    }

    /// @notice The EIP-712 domain separator.
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    function _register(Registration calldata r, bytes calldata signature) private returns (address account) {
        if (block.timestamp > r.deadline) revert Expired(r.deadline);
        Record storage record = _records[r.device];
        if (record.registeredAt != 0) revert AlreadyRegistered(r.device);
        if (_rotatedTo[r.device] != address(0)) revert SignerUsed(r.device, _rotatedTo[r.device]);

        uint256 project = PROJECTS.projectOf(r.deviceContract);
        if (project == 0 || project != r.projectId) revert WrongProject(r.deviceContract, project, r.projectId);
        // From here on the device contract is one of ours, so calling it is safe.
        if (_tokenUsed[project].get(r.tokenId)) revert TokenUsed(project, r.tokenId);
        if (IERC721(r.deviceContract).ownerOf(r.tokenId) != r.owner) revert NotTokenOwner(r.owner, r.tokenId);
        if (msg.sender != r.owner && !IERC721(r.deviceContract).isApprovedForAll(r.owner, msg.sender)) {
            revert NotTokenOwnerOrOperator(r.owner, msg.sender);
        }
        uint8 keyType = DeviceSignature.check(r.device, registrationDigest(r), signature);

        _tokenUsed[project].set(r.tokenId);
        record.projectId = uint48(project);
        record.tokenId = uint64(r.tokenId);
        record.nonce = 1;
        record.registeredAt = uint40(block.number);
        record.changedAt = uint40(block.number);
        record.keyType = keyType;
        Devices storage list = _devices[project];
        record.previous = list.newest;
        list.newest = r.device;
        ++list.live;
        account = _account(r.device);
        // _mint and transferFrom, not the safe forms: no callback may run in the middle of a registration.
        _mint(r.owner, uint160(r.device));
        ACCOUNTS.createAccount(ACCOUNT_IMPLEMENTATION, 0, block.chainid, address(this), uint160(r.device));
        IERC721(r.deviceContract).transferFrom(r.owner, account, r.tokenId);
        _storeDocument(record, r.documentHash, r.documentURI);
        _emitRegistered(r, account, keyType);
    }

    /// @dev Apart from _register for the depth of the stack.
    function _emitRegistered(Registration calldata r, address account, uint8 keyType) private {
        emit DeviceRegistered(
            r.projectId,
            r.device,
            r.owner,
            account,
            uint160(r.device),
            r.deviceContract,
            r.tokenId,
            keyType,
            r.documentHash,
            r.documentURI
        );
        emit CreateIoID(r.owner, uint160(r.device), account, documentID(r.device));
        emit NewDevice(r.device, r.owner, r.documentHash, r.documentURI);
    }

    /// @dev Uses quota or pays for `n` devices and returns what is left of `have`.
    function _pay(uint256 projectId, uint256 n, uint256 have) private returns (uint256 left) {
        uint256 fee = STORE.due(projectId, n);
        if (fee > have) revert FeeTooLow(have, fee);
        STORE.activeIoIDs{value: fee}(projectId, n);
        return have - fee;
    }

    /// @dev The last thing a registration does: the caller may be a contract that acts now.
    function _refund(uint256 amount) private {
        if (amount == 0) return;
        (bool ok,) = msg.sender.call{value: amount}("");
        if (!ok) revert RefundFailed(msg.sender);
    }

    /// @dev The record of a live device whose owner, or one approved by the owner, calls in time.
    function _authorized(address device_, uint256 deadline) private view returns (Record storage r) {
        r = _live(device_);
        if (!_isAuthorized(_ownerOf(uint160(device_)), msg.sender, uint160(device_))) {
            revert NotIdentityOwner(device_, msg.sender);
        }
        if (block.timestamp > deadline) revert Expired(deadline);
    }

    /// @dev A key of a curve does not sign by code: that its account took on code later changes nothing (EIP-7702).
    function _checkDevice(Record storage r, address device_, bytes32 digest, bytes memory signature) private view {
        uint8 keyType = DeviceSignature.check(_signer(r, device_), digest, signature);
        if (keyType != r.keyType) revert WrongKeyType(keyType, r.keyType);
    }

    function _setSigner(Record storage r, address device_, address signer, uint256 firstSequence, uint8 keyType)
        private
    {
        address user = deviceOf(signer);
        if (user != address(0)) revert SignerUsed(signer, user);
        uint256 min = uint256(r.firstSequence) + 1;
        if (firstSequence < min || firstSequence > MAX_SEQUENCE) {
            revert BadFirstSequence(firstSequence, min, MAX_SEQUENCE);
        }
        _rotatedTo[signer] = device_;
        r.signer = signer;
        r.firstSequence = uint64(firstSequence);
        r.keyType = keyType;
    }

    /// @dev Apart from rotateKey for the depth of the stack.
    function _emitRotated(Record storage r, address device_, uint256 previous, string memory uri) private {
        emit KeyRotated(r.projectId, device_, r.signer, r.keyType, r.firstSequence, r.documentHash, uri, previous);
    }

    function _setDocument(Record storage r, address device_, bytes32 hash, string memory uri) private {
        _storeDocument(r, hash, uri);
        emit UpdateDevice(device_, _ownerOf(uint160(device_)), hash, uri);
    }

    function _storeDocument(Record storage r, bytes32 hash, string memory uri) private {
        if (hash == 0) revert EmptyDocumentHash();
        r.documentHash = hash;
        r.documentAt = uint40(block.number);
        if (bytes(uri).length <= MAX_STORED_URI) r.documentURI = uri;
        else delete r.documentURI;
    }

    function _remove(Record storage r, address device_) private {
        address owner = _ownerOf(uint160(device_));
        r.removed = true;
        --_devices[r.projectId].live;
        emit DeviceRemoved(r.projectId, device_, owner, _changed(r));
        emit RemoveDevice(device_, owner);
    }

    /// @dev Spends the nonce and returns the block of the change before.
    function _changed(Record storage r) private returns (uint256 previous) {
        previous = r.changedAt;
        r.changedAt = uint40(block.number);
        ++r.nonce;
    }

    function _signer(Record storage r, address device_) private view returns (address) {
        return r.signer == address(0) ? device_ : r.signer;
    }

    /// @dev What every change of a registered device binds.
    function _subject(bytes32 typeHash, address device_) private view returns (bytes memory) {
        uint256 projectId = _records[device_].projectId;
        uint256 tokenId = _records[device_].tokenId;
        address owner = _ownerOf(uint160(device_));
        return abi.encode(typeHash, projectId, PROJECTS.deviceContract(projectId), tokenId, owner, device_);
    }

    /// @dev Two pieces, because one abi.encode of ten values is more than the stack holds without the new pipeline.
    function _digest(bytes memory head, bytes memory tail) private view returns (bytes32) {
        return _hashTypedDataV4(keccak256(bytes.concat(head, tail)));
    }

    /// @dev An identity inside its own device's account would leave that account without anyone to act for it.
    function _update(address to, uint256 id, address auth) internal override returns (address from) {
        if (to == _account(address(uint160(id)))) revert OwnershipCycle();
        from = super._update(to, id, auth);
        if (from != address(0)) ++_records[address(uint160(id))].transfers;
    }
}
