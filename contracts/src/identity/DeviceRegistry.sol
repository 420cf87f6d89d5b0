// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {DeviceSignature} from "./DeviceSignature.sol";
import {ERC6551Code, IERC6551Registry} from "./ERC6551.sol";

/// @dev The part of ProjectRegistry the device registry asks.
interface IProjects {
    function projectOf(address deviceContract) external view returns (uint256);
    function deviceContract(uint256 projectId) external view returns (address);
}

/// @title DeviceRegistry
/// @notice Device identities (ioID). A device signs its own registration; its owner, who holds a device token of the
/// project, sends it. The owner gets an identity token, the device gets an account (EIP-6551) that holds the device
/// token and receives what the device earns.
/// @dev The identity token's id is the device's address as a number. So a device has one identity for ever, the account
/// of a device is known before it is registered, and no table from one to the other is stored.
///
/// The signature binds everything a registration says: project, device contract, token, owner, device, document, nonce,
/// deadline, and through the EIP-712 domain chain and registry. In the original registry it bound only owner and nonce,
/// and anyone who saw one in the mempool could spend it on his own project.
contract DeviceRegistry is ERC721, EIP712 {
    using BitMaps for BitMaps.BitMap;

    /// @notice A device's registration, as the device signs it and its owner sends it.
    /// @param projectId the project, which must be that of `deviceContract`
    /// @param deviceContract the project's device contract
    /// @param tokenId the token that `owner` gives for the device; each token serves one device, ever
    /// @param owner who owns the token and will own the identity
    /// @param device the device's address: last 20 bytes of keccak256 of its public key (x, y)
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

    /// @notice What is known of a device; all zero when it is not registered.
    /// @param projectId its project
    /// @param deviceContract the project's device contract
    /// @param tokenId its token there
    /// @param identityId its identity token, the device's address as a number
    /// @param owner the owner of the identity token now
    /// @param account its EIP-6551 account
    /// @param documentHash keccak256 of its DID document
    /// @param registeredAt block of its registration
    /// @param keyType 1 secp256k1, 2 P-256
    struct Device {
        uint256 projectId;
        address deviceContract;
        uint256 tokenId;
        uint256 identityId;
        address owner;
        address account;
        bytes32 documentHash;
        uint64 registeredAt;
        uint8 keyType;
    }

    /// @dev Two slots a device. Project and token ids are counters of our own contracts and fit 64 bits.
    struct Record {
        uint64 projectId;
        uint64 tokenId;
        uint64 nonce;
        uint48 registeredAt;
        uint8 keyType;
        bytes32 documentHash;
    }

    /// @notice The EIP-712 type a device signs to be registered; `uriHash` is keccak256 of `documentURI`.
    bytes32 public constant REGISTER_TYPEHASH = keccak256(
        "RegisterDevice(uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device,bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)"
    );
    /// @notice The EIP-712 type a device signs to change its document.
    bytes32 public constant UPDATE_TYPEHASH = keccak256(
        "UpdateDocument(address device,bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)"
    );

    /// @notice Knows which device contract belongs to which project.
    IProjects public immutable PROJECTS;
    /// @notice Makes the accounts.
    IERC6551Registry public immutable ACCOUNTS;
    /// @notice The code of the accounts.
    address public immutable ACCOUNT_IMPLEMENTATION;

    mapping(address device => Record) private _records;
    mapping(uint256 projectId => BitMaps.BitMap) private _tokenUsed;

    error LengthMismatch(uint256 registrations, uint256 signatures);
    error Expired(uint256 deadline);
    error AlreadyRegistered(address device);
    error NotRegistered(address device);
    error WrongProject(address deviceContract, uint256 have, uint256 want);
    error TokenUsed(uint256 projectId, uint256 tokenId);
    error NotTokenOwner(address owner, uint256 tokenId);
    error NotOwnerOrOperator(address owner, address caller);
    error NotIdentityOwner(address device, address caller);
    error WrongSigner(address have, address want);
    error EmptyDocumentHash();
    error OwnershipCycle();

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
        uint256 indexed projectId, address indexed device, uint256 nonce, bytes32 documentHash, string documentURI
    );

    constructor(IProjects projects, IERC6551Registry accounts, address accountImplementation)
        ERC721("Trellis Device Identity", "ioID")
        EIP712("Trellis DeviceRegistry", "1")
    {
        PROJECTS = projects;
        ACCOUNTS = accounts;
        ACCOUNT_IMPLEMENTATION = accountImplementation;
    }

    /// @notice Registers one device; called by the token's owner or one approved for all by the owner.
    /// @param r what the device signed
    /// @param signature by the device over `registrationDigest(r)`: 65 bytes secp256k1 or 128 bytes P-256
    /// @return account the device's account
    function register(Registration calldata r, bytes calldata signature) external returns (address account) {
        return _register(r, signature);
    }

    /// @notice Registers many devices, all or none.
    function registerBatch(Registration[] calldata rs, bytes[] calldata signatures) external {
        if (rs.length != signatures.length) revert LengthMismatch(rs.length, signatures.length);
        for (uint256 i; i < rs.length; ++i) {
            _register(rs[i], signatures[i]);
        }
    }

    /// @notice Replaces a device's document; called by the owner of its identity with the device's signature.
    /// @param signature by the device over `updateDigest(device_, documentHash, documentURI, deadline)`
    function updateDocument(
        address device_,
        bytes32 documentHash,
        string calldata documentURI,
        uint256 deadline,
        bytes calldata signature
    ) external {
        Record storage record = _records[device_];
        if (record.registeredAt == 0) revert NotRegistered(device_);
        if (msg.sender != _ownerOf(uint160(device_))) revert NotIdentityOwner(device_, msg.sender);
        if (documentHash == 0) revert EmptyDocumentHash();
        if (block.timestamp > deadline) revert Expired(deadline);
        _checkSigner(updateDigest(device_, documentHash, documentURI, deadline), signature, device_);
        uint64 nonce = record.nonce++;
        record.documentHash = documentHash;
        emit DocumentUpdated(record.projectId, device_, nonce, documentHash, documentURI);
    }

    /// @notice What a device signs to be registered.
    function registrationDigest(Registration calldata r) public view returns (bytes32) {
        // Two pieces, because one abi.encode of ten values is more than the stack holds without the new pipeline.
        return _hashTypedDataV4(
            keccak256(
                bytes.concat(
                    abi.encode(REGISTER_TYPEHASH, r.projectId, r.deviceContract, r.tokenId, r.owner, r.device),
                    abi.encode(
                        r.documentHash, keccak256(bytes(r.documentURI)), uint256(_records[r.device].nonce), r.deadline
                    )
                )
            )
        );
    }

    /// @notice What a device signs to change its document.
    function updateDigest(address device_, bytes32 documentHash, string calldata documentURI, uint256 deadline)
        public
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    UPDATE_TYPEHASH,
                    device_,
                    documentHash,
                    keccak256(bytes(documentURI)),
                    uint256(_records[device_].nonce),
                    deadline
                )
            )
        );
    }

    /// @notice Everything known of a device; all zero when it is not registered.
    function device(address device_) external view returns (Device memory d) {
        Record storage r = _records[device_];
        if (r.registeredAt == 0) return d;
        return Device({
            projectId: r.projectId,
            deviceContract: PROJECTS.deviceContract(r.projectId),
            tokenId: r.tokenId,
            identityId: uint160(device_),
            owner: _ownerOf(uint160(device_)),
            account: _account(device_),
            documentHash: r.documentHash,
            registeredAt: r.registeredAt,
            keyType: r.keyType
        });
    }

    /// @notice The device's account; zero when it is not registered.
    function accountOf(address device_) external view returns (address) {
        return _records[device_].registeredAt == 0 ? address(0) : _account(device_);
    }

    /// @notice The account the device has or would have.
    function predictAccount(address device_) external view returns (address) {
        return _account(device_);
    }

    /// @notice The device's project; 0 when it is not registered.
    function projectOf(address device_) external view returns (uint256) {
        return _records[device_].projectId;
    }

    /// @notice Block of the device's registration; 0 when it is not registered.
    function registeredAt(address device_) external view returns (uint256) {
        return _records[device_].registeredAt;
    }

    /// @notice The nonce of the device's next signature.
    function nonces(address device_) external view returns (uint256) {
        return _records[device_].nonce;
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
        if (r.documentHash == 0) revert EmptyDocumentHash();
        Record storage record = _records[r.device];
        if (record.registeredAt != 0) revert AlreadyRegistered(r.device);

        uint256 project = PROJECTS.projectOf(r.deviceContract);
        if (project == 0 || project != r.projectId) revert WrongProject(r.deviceContract, project, r.projectId);
        // From here on the device contract is one of ours, so calling it is safe.
        if (_tokenUsed[project].get(r.tokenId)) revert TokenUsed(project, r.tokenId);
        if (IERC721(r.deviceContract).ownerOf(r.tokenId) != r.owner) revert NotTokenOwner(r.owner, r.tokenId);
        if (msg.sender != r.owner && !IERC721(r.deviceContract).isApprovedForAll(r.owner, msg.sender)) {
            revert NotOwnerOrOperator(r.owner, msg.sender);
        }
        uint8 keyType = _checkSigner(registrationDigest(r), signature, r.device);

        _tokenUsed[project].set(r.tokenId);
        record.projectId = uint64(project);
        record.tokenId = uint64(r.tokenId);
        record.nonce = 1;
        record.registeredAt = uint48(block.number);
        record.keyType = keyType;
        record.documentHash = r.documentHash;
        account = _account(r.device);
        // _mint and transferFrom, not the safe forms: no callback may run in the middle of a registration.
        _mint(r.owner, uint160(r.device));
        ACCOUNTS.createAccount(ACCOUNT_IMPLEMENTATION, 0, block.chainid, address(this), uint160(r.device));
        IERC721(r.deviceContract).transferFrom(r.owner, account, r.tokenId);
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
    }

    function _checkSigner(bytes32 digest, bytes calldata signature, address want) private view returns (uint8 keyType) {
        address signer;
        (signer, keyType) = DeviceSignature.recover(digest, signature);
        if (signer != want) revert WrongSigner(signer, want);
    }

    function _account(address device_) private view returns (address) {
        return ERC6551Code.accountAddress(
            address(ACCOUNTS),
            0,
            ERC6551Code.creationCode(ACCOUNT_IMPLEMENTATION, 0, block.chainid, address(this), uint160(device_))
        );
    }

    /// @dev An identity inside its own device's account would leave that account without anyone to act for it.
    function _update(address to, uint256 id, address auth) internal override returns (address) {
        if (to == _account(address(uint160(id)))) revert OwnershipCycle();
        return super._update(to, id, auth);
    }
}
