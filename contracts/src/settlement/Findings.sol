// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IBondedDevices, IDeviceBonds} from "./DeviceBonds.sol";
import {IPanel, IPanelAsker, PanelState} from "./IPanel.sol";
import {IController} from "./Settlement.sol";

/// @title Findings
/// @notice What was found of devices' fraud. Anybody files a finding with a bond and the hash of its evidence, which anyone
/// can recompute; the device's owner, or who deposited for it, contests it with a bond, and then a panel recomputes it. A
/// finding that stands is what policies read, and takes a part of the device's bond. docs/spec/demand.md is the
/// specification.
///
/// @dev States:
///
///     file ──► Open ──finding.days over, conclude──────────────► Stands, until finding.expiry after filing
///               │                                                 ▲
///             contest ──► Contested ──the panel: upheld───────────┘
///                             ├───────the panel: refuted────────► Refuted
///                             └───────no verdict────────────────► Undecided: may be filed again
///
/// Money: Σ bonds of findings that are Open or Contested + Σ owed is what is here. Coins that arrive unasked are refused.
contract Findings is IPanelAsker, ReentrancyGuardTransient {
    /// @notice Where a finding stands.
    enum State {
        None,
        Open,
        Contested,
        Stands,
        Refuted,
        Undecided
    }

    /// @notice One finding. Times are Unix seconds.
    /// @param projectId the device's project
    /// @param filedAt when it was filed
    /// @param contestUntil until when it can be contested
    /// @param until when it expires, if it stands
    /// @param part what of the device's bond it takes, in hundredths of a percent
    /// @param bond of the filer, and of the contester if there is one; in wei
    /// @param panelCase what the panel has of it, 0 before
    /// @param code the kind of fraud, ASCII filled up with zeros
    /// @param evidence SHA-256 of the bundle's bytes
    /// @param taken what was taken of the device's bond, in wei
    struct Finding {
        State state;
        uint16 part;
        uint40 filedAt;
        uint40 contestUntil;
        uint40 until;
        uint64 panelCase;
        uint64 projectId;
        address device;
        address filer;
        address contester;
        uint128 bond;
        uint128 taken;
        bytes32 code;
        bytes32 evidence;
    }

    /// @notice The panel's answer that the evidence holds.
    bytes32 public constant UPHELD = keccak256("upheld");
    /// @notice The panel's answer that it does not.
    bytes32 public constant REFUTED = keccak256("refuted");
    /// @notice How much of the loser's bond the panel costs when all its members tell the verdict's answer, in percent.
    uint256 public constant FEE_PERCENT = 20;
    /// @notice How much of what is taken of a bond the finder gets, in percent; the rest is burned. So who is found out
    /// cannot save his bond by being the first to find himself.
    uint256 public constant FINDER_PERCENT = 50;
    /// @notice The longest address of a bundle, in bytes.
    uint256 public constant MAX_URI_BYTES = 512;

    /// @notice Tells which devices there are.
    IBondedDevices public immutable DEVICES;
    /// @notice Tells who controls a project.
    IController public immutable PROJECTS;
    /// @notice Holds the devices' bonds.
    IDeviceBonds public immutable BONDS;
    /// @notice Judges what is contested.
    IPanel public immutable PANEL;
    /// @notice The numbers that votes can change.
    IParameters public immutable PARAMS;
    /// @notice Keeps what is burned for ever.
    address public immutable BURN;
    /// @notice Seconds of a day.
    uint40 public immutable DAY;

    /// @notice The number of findings: they are 1 to this.
    uint256 public count;
    /// @notice What an account can withdraw, in wei.
    mapping(address account => uint256) public owed;
    /// @notice The finding of a device with such evidence, 0 for none; none is left of one that was not decided.
    mapping(address device => mapping(bytes32 evidence => uint256 id)) public findingWith;
    /// @notice Until when a fraud of a kind takes no more of a device's bond: it did.
    mapping(address device => mapping(bytes32 code => uint40)) public takenUntil;

    mapping(uint256 id => Finding) private _findings;

    error NotBonds(address caller);
    error NotOfProject(address device, uint256 projectId);
    error EmptyCode();
    error EmptyEvidence();
    error URITooLong(uint256 have, uint256 max);
    error WrongBond(uint256 have, uint256 want);
    error AlreadyFiled(uint256 id);
    error NoSuchFinding(uint256 id);
    error NotContestable(uint256 id, State state);
    error ContestOver(uint256 id, uint256 until);
    error NotBonded(address device, address caller);
    error AlreadyConcluded(uint256 id, State state);
    error ContestOpen(uint256 id, uint256 until);
    error PanelOpen(uint256 id, uint64 panelCase);
    error NothingOwedOfBonds(address account);
    error PaymentFailed(address to, address asset);
    error BurnFailed(uint256 amount);

    event Filed(
        uint256 indexed id,
        uint256 indexed projectId,
        address indexed device,
        address filer,
        bytes32 code,
        bytes32 evidence,
        string uri,
        uint256 bond,
        uint256 contestUntil
    );
    event Contested(uint256 indexed id, address indexed contester, uint64 panelCase);
    /// @notice The finding stands until `until`; `taken` was taken of the device's bond, of which `finder` is the filer's.
    event Stands(
        uint256 indexed id,
        uint256 indexed projectId,
        address indexed device,
        uint256 until,
        uint256 taken,
        uint256 finder
    );
    event Refuted(uint256 indexed id, uint256 indexed projectId, address indexed device);
    event Undecided(uint256 indexed id, uint256 indexed projectId, address indexed device);
    event BondPaid(address indexed account, uint256 amount);

    constructor(
        IBondedDevices devices,
        IController projects,
        IDeviceBonds bonds,
        IPanel panel,
        IParameters params,
        address burn,
        uint40 day
    ) {
        DEVICES = devices;
        PROJECTS = projects;
        BONDS = bonds;
        PANEL = panel;
        PARAMS = params;
        BURN = burn;
        DAY = day;
    }

    /// @notice Takes what is taken of bonds.
    receive() external payable {
        if (msg.sender != address(BONDS)) revert NotBonds(msg.sender);
    }

    /// @notice Files a finding, with the bond that "finding.bond" tells.
    /// @param code the kind of fraud, ASCII filled up with zeros, as the policy's documents name it
    /// @param evidence SHA-256 of the bundle's bytes (docs/spec/evidence.md)
    /// @param uri where the bundle is
    function file(uint256 projectId, address device, bytes32 code, bytes32 evidence, string calldata uri)
        external
        payable
        returns (uint256 id)
    {
        if (projectId == 0 || DEVICES.projectOf(device) != projectId) revert NotOfProject(device, projectId);
        if (code == 0) revert EmptyCode();
        if (evidence == 0) revert EmptyEvidence();
        if (bytes(uri).length > MAX_URI_BYTES) revert URITooLong(bytes(uri).length, MAX_URI_BYTES);
        uint256 want = PARAMS.get("finding.bond");
        if (msg.value != want) revert WrongBond(msg.value, want);
        id = findingWith[device][evidence];
        if (id != 0) revert AlreadyFiled(id);
        id = ++count;
        findingWith[device][evidence] = id;
        Finding storage f = _findings[id];
        (f.state, f.projectId, f.device, f.filer) = (State.Open, uint64(projectId), device, msg.sender);
        (f.code, f.evidence, f.bond) = (code, evidence, uint128(want));
        // What is promised now is kept: a vote in between changes no open finding.
        f.part = uint16(PARAMS.get("finding.part"));
        f.filedAt = uint40(block.timestamp);
        f.contestUntil = f.filedAt + uint40(PARAMS.get("finding.days")) * DAY;
        f.until = f.filedAt + uint40(PARAMS.get("finding.expiry")) * DAY;
        emit Filed(id, projectId, device, msg.sender, code, evidence, uri, want, f.contestUntil);
    }

    /// @notice Contests a finding, with a bond as high as the filer's; by the device's owner or who deposited for it. The
    /// panel is asked at once.
    function contest(uint256 id) external payable nonReentrant {
        Finding storage f = _finding(id);
        if (f.state != State.Open) revert NotContestable(id, f.state);
        if (block.timestamp >= f.contestUntil) revert ContestOver(id, f.contestUntil);
        if (!_answersFor(f.device, msg.sender)) revert NotBonded(f.device, msg.sender);
        if (msg.value != f.bond) revert WrongBond(msg.value, f.bond);
        (f.state, f.contester) = (State.Contested, msg.sender);
        uint64 panelCase = PANEL.ask(bytes32(id));
        f.panelCase = panelCase;
        emit Contested(id, msg.sender, panelCase);
    }

    /// @notice Ends a finding whose time to be contested is over, or about which the panel's time is; by anyone.
    function conclude(uint256 id) external nonReentrant {
        Finding storage f = _finding(id);
        if (f.state == State.Open) {
            if (block.timestamp < f.contestUntil) revert ContestOpen(id, f.contestUntil);
            owed[f.filer] += f.bond;
            _stand(id, f);
            return;
        }
        if (f.state != State.Contested) revert AlreadyConcluded(id, f.state);
        (PanelState state, bytes32 answer) = PANEL.verdict(f.panelCase);
        if (state == PanelState.Open) revert PanelOpen(id, f.panelCase);
        if (state == PanelState.Decided && answer == UPHELD) {
            owed[f.filer] += uint256(f.bond) * 2 - _payPanel(f);
            _stand(id, f);
        } else if (state == PanelState.Decided && answer == REFUTED) {
            f.state = State.Refuted;
            owed[f.contester] += uint256(f.bond) * 2 - _payPanel(f);
            emit Refuted(id, f.projectId, f.device);
        } else {
            // In doubt for the device. Nobody was wrong, so nobody pays, and the evidence may be judged another time.
            f.state = State.Undecided;
            owed[f.filer] += f.bond;
            owed[f.contester] += f.bond;
            delete findingWith[f.device][f.evidence];
            emit Undecided(id, f.projectId, f.device);
        }
    }

    /// @notice Sends an account what it is owed; by anyone.
    function withdraw(address account) external nonReentrant {
        uint256 amount = owed[account];
        if (amount == 0) revert NothingOwedOfBonds(account);
        owed[account] = 0;
        emit BondPaid(account, amount);
        (bool ok,) = account.call{value: amount}("");
        if (!ok) revert PaymentFailed(account, address(0));
    }

    /// @inheritdoc IPanelAsker
    /// @dev The filer, who answers for the device, and the project's controllers, whose pool pays less for a fraud.
    function bars(bytes32 question, uint32, address owner) external view returns (bool) {
        Finding storage f = _findings[uint256(question)];
        return owner == f.filer || owner == f.contester || _answersFor(f.device, owner)
            || PROJECTS.isController(f.projectId, owner);
    }

    /// @notice One finding.
    function findingAt(uint256 id) external view returns (Finding memory) {
        return _finding(id);
    }

    /// @notice Whether a finding stands now: it was not refuted, and has not expired.
    function stands(uint256 id) external view returns (bool) {
        Finding storage f = _finding(id);
        return f.state == State.Stands && block.timestamp < f.until;
    }

    function _finding(uint256 id) private view returns (Finding storage f) {
        f = _findings[id];
        if (f.state == State.None) revert NoSuchFinding(id);
    }

    function _answersFor(address device, address account) private view returns (bool) {
        if (DEVICES.exists(device) && DEVICES.ownerOf(uint160(device)) == account) return true;
        return BONDS.stakeOf(device, account) != 0;
    }

    /// @dev A kind of fraud takes of a bond once while a finding of it counts: evidence that is cut anew takes no more. Nor
    /// does a finding that was concluded only after its expiry.
    function _stand(uint256 id, Finding storage f) private {
        f.state = State.Stands;
        uint256 taken;
        uint256 finder;
        if (block.timestamp < f.until && block.timestamp >= takenUntil[f.device][f.code]) {
            taken = BONDS.slash(f.device, f.part, id);
        }
        if (taken != 0) {
            takenUntil[f.device][f.code] = f.until;
            f.taken = uint128(taken);
            finder = taken * FINDER_PERCENT / 100;
            owed[f.filer] += finder;
            (bool ok,) = BURN.call{value: taken - finder}("");
            if (!ok) revert BurnFailed(taken - finder);
        }
        emit Stands(id, f.projectId, f.device, f.until, taken, finder);
    }

    /// @dev Each member that told the verdict's answer gets the same, whoever else did.
    function _payPanel(Finding storage f) private returns (uint256 fee) {
        (uint256 size, uint256 right) = PANEL.tally(f.panelCase);
        fee = uint256(f.bond) * FEE_PERCENT / 100 * right / size;
        PANEL.pay{value: fee}(f.panelCase);
    }
}
