// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {DeviceNFT} from "./DeviceNFT.sol";

/// @title ProjectRegistry
/// @notice Projects as ERC-721 tokens: who owns a project decides who operates it and which device contract is its own.
/// @dev Operators and metadata are kept under a generation number that rises with every transfer, so a buyer never
/// inherits the seller's and no list has to be walked. The original's reads, events and sound flows are kept; no method
/// takes coins, which in the original stayed in the contract for ever.
contract ProjectRegistry is ERC721 {
    /// @notice The longest project name in bytes.
    uint256 public constant MAX_NAME_BYTES = 64;

    /// @notice The code that device contracts are clones (EIP-1167) of.
    address public immutable DEVICE_NFT;

    struct Project {
        string name;
        uint8 projectType;
        uint64 generation;
        address deviceContract;
    }

    uint256 private _count;
    mapping(uint256 projectId => Project) private _projects;
    mapping(bytes32 nameHash => uint256) private _idOfName; // of all names that a project has or had
    mapping(uint256 projectId => mapping(uint64 generation => mapping(address => bool))) private _operators;
    mapping(address deviceContract => uint256) private _projectOf;
    mapping(uint256 projectId => mapping(uint64 generation => mapping(bytes32 key => bytes))) private _metadata;

    error BadNameLength(uint256 have, uint256 max);
    error NameTaken(uint256 projectId);
    error NotProjectOwner(uint256 projectId, address caller);
    error NotController(uint256 projectId, address caller);
    error DeviceContractExists(uint256 projectId, address deviceContract);
    error AlreadyOperator(uint256 projectId, address operator);
    error NotOperator(uint256 projectId, address operator);
    /// @notice The original's method is not safe; use the one named here.
    error UseSafe(string method);

    /// @notice A project was made. `projectType` 0 is hardware, 1 virtual; other values are the project's own.
    event ProjectRegistered(uint256 indexed projectId, address indexed owner, string name, uint8 projectType);
    event OperatorSet(uint256 indexed projectId, address indexed operator, bool allowed);
    /// @notice All operators of a project lost their rights, and its metadata is gone, because it changed hands.
    event OperatorsCleared(uint256 indexed projectId, uint64 generation);
    event DeviceContractCreated(uint256 indexed projectId, address indexed deviceContract, string name, string symbol);

    // The original's events, beside ours.
    event SetName(uint256 indexed projectId, string name);
    event AddMetadata(uint256 indexed projectId, string name, bytes32 key, bytes value);
    event AddOperator(uint256 indexed projectId, address operator);
    event RemoveOperator(uint256 indexed projectId, address operator);

    constructor(address deviceNFT) ERC721("Trellis Project", "TRP") {
        DEVICE_NFT = deviceNFT;
    }

    /// @notice Refuses coins: there is no fee, and no way out for them.
    receive() external payable {
        revert UseSafe("");
    }

    /// @dev The original's register(): a project without a name cannot be told from others.
    fallback() external payable {
        revert UseSafe(msg.sig == bytes4(keccak256("register()")) ? "register(string)" : "");
    }

    /// @notice Makes a project that belongs to the caller.
    /// @param name_ 1 to 64 bytes that no project has; compared byte by byte
    /// @param projectType_ 0 hardware, 1 virtual; kept, not interpreted
    /// @return projectId the new id; ids count from 1
    function register(string calldata name_, uint8 projectType_) external returns (uint256 projectId) {
        return _register(name_, projectType_);
    }

    /// @notice Makes a project of hardware devices, as the original's method does.
    function register(string calldata name_) external returns (uint256 projectId) {
        return _register(name_, 0);
    }

    /// @notice Gives a project another name; called by the project's owner. The old one stays the project's, who may take it
    /// again: devices have identifiers that are made of it (DeviceRegistry.assignSerial), and who took it would make more.
    function setName(uint256 projectId, string calldata name_) external {
        _onlyOwner(projectId);
        _setName(projectId, name_);
    }

    /// @notice Keeps a value under a name until the project changes hands; called by a controller. Empty removes it.
    function setMetadata(uint256 projectId, string calldata name_, bytes calldata value) external {
        if (!isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        bytes32 key = keccak256(bytes(name_));
        _metadata[projectId][_projects[projectId].generation][key] = value;
        emit AddMetadata(projectId, name_, key, value);
    }

    /// @notice As the original's: allows `operator` to act for the project; called by the project's owner.
    function addOperator(uint256 projectId, address operator) external {
        if (isOperator(projectId, operator)) revert AlreadyOperator(projectId, operator);
        setOperator(projectId, operator, true);
    }

    /// @notice As the original's: forbids it again.
    function removeOperator(uint256 projectId, address operator) external {
        if (!isOperator(projectId, operator)) revert NotOperator(projectId, operator);
        setOperator(projectId, operator, false);
    }

    /// @notice Allows or forbids `operator` to act for the project; called by the project's owner.
    function setOperator(uint256 projectId, address operator, bool allowed) public {
        _onlyOwner(projectId);
        _operators[projectId][_projects[projectId].generation][operator] = allowed;
        emit OperatorSet(projectId, operator, allowed);
        if (allowed) emit AddOperator(projectId, operator);
        else emit RemoveOperator(projectId, operator);
    }

    /// @notice Makes the project's device contract, once; called by a controller.
    /// @return created a clone of `DEVICE_NFT` at an address that depends on the project id alone
    function createDeviceContract(uint256 projectId, string calldata name_, string calldata symbol_)
        external
        returns (address created)
    {
        if (!isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        Project storage p = _projects[projectId];
        if (p.deviceContract != address(0)) revert DeviceContractExists(projectId, p.deviceContract);
        created = Clones.cloneDeterministic(DEVICE_NFT, bytes32(projectId));
        p.deviceContract = created;
        _projectOf[created] = projectId;
        DeviceNFT(created).initialize(projectId, name_, symbol_);
        emit DeviceContractCreated(projectId, created, name_, symbol_);
    }

    /// @notice Whether `who` may act for the project: its owner or one of the owner's operators.
    function isController(uint256 projectId, address who) public view returns (bool) {
        address owner = _ownerOf(projectId);
        if (owner == address(0)) return false;
        return who == owner || isOperator(projectId, who);
    }

    /// @notice Whether the owner of the project made `who` an operator.
    function isOperator(uint256 projectId, address who) public view returns (bool) {
        return _operators[projectId][_projects[projectId].generation][who];
    }

    /// @notice Rises with every transfer of the project; what was granted under another generation is void.
    function generation(uint256 projectId) external view returns (uint64) {
        return _projects[projectId].generation;
    }

    /// @notice Number of projects; the last id.
    function count() external view returns (uint256) {
        return _count;
    }

    /// @notice The contract of the project tokens, as the original's: this one.
    function project() external view returns (address) {
        return address(this);
    }

    /// @notice The project's name.
    function projectName(uint256 projectId) public view returns (string memory) {
        _requireOwned(projectId);
        return _projects[projectId].name;
    }

    /// @notice The project's name, as the original's.
    function name(uint256 projectId) external view returns (string memory) {
        return projectName(projectId);
    }

    /// @notice What a controller keeps under a name, empty for nothing.
    function metadata(uint256 projectId, string calldata name_) external view returns (bytes memory) {
        return _metadata[projectId][_projects[projectId].generation][keccak256(bytes(name_))];
    }

    /// @notice The type given at registration.
    function projectType(uint256 projectId) external view returns (uint8) {
        _requireOwned(projectId);
        return _projects[projectId].projectType;
    }

    /// @notice The project that has this name now, 0 for none.
    function projectByName(string calldata name_) external view returns (uint256) {
        bytes32 nameHash = keccak256(bytes(name_));
        uint256 projectId = _idOfName[nameHash];
        return keccak256(bytes(_projects[projectId].name)) == nameHash ? projectId : 0;
    }

    /// @notice The project's device contract, zero before it was made.
    function deviceContract(uint256 projectId) external view returns (address) {
        return _projects[projectId].deviceContract;
    }

    /// @notice The project a device contract belongs to, 0 for a contract not made here.
    function projectOf(address deviceContract_) external view returns (uint256) {
        return _projectOf[deviceContract_];
    }

    function _register(string calldata name_, uint8 projectType_) private returns (uint256 projectId) {
        projectId = ++_count;
        _projects[projectId].projectType = projectType_;
        // _mint, not _safeMint: a callback here would let a contract act in the middle of registration.
        _mint(msg.sender, projectId);
        _setName(projectId, name_);
        emit ProjectRegistered(projectId, msg.sender, name_, projectType_);
    }

    function _setName(uint256 projectId, string calldata name_) private {
        uint256 length = bytes(name_).length;
        if (length == 0 || length > MAX_NAME_BYTES) revert BadNameLength(length, MAX_NAME_BYTES);
        bytes32 nameHash = keccak256(bytes(name_));
        uint256 holder = _idOfName[nameHash];
        if (holder != 0 && holder != projectId) revert NameTaken(holder);
        _idOfName[nameHash] = projectId;
        _projects[projectId].name = name_;
        emit SetName(projectId, name_);
    }

    function _onlyOwner(uint256 projectId) private view {
        if (msg.sender != ownerOf(projectId)) revert NotProjectOwner(projectId, msg.sender);
    }

    /// @dev A transfer between two owners starts a new generation of operators and metadata.
    function _update(address to, uint256 projectId, address auth) internal override returns (address from) {
        from = super._update(to, projectId, auth);
        if (from != address(0)) emit OperatorsCleared(projectId, ++_projects[projectId].generation);
    }
}
