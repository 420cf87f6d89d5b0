// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MerkleSum} from "./MerkleSum.sol";

/// @dev The part of ProjectRegistry settlement asks.
interface IController {
    function isController(uint256 projectId, address who) external view returns (bool);
}

/// @dev The part of DeviceRegistry settlement asks.
interface IDevices {
    function projectOf(address device) external view returns (uint256);
    function registeredAt(address device) external view returns (uint256);
    function accountOf(address device) external view returns (address);
}

/// @dev The part of DataLog settlement asks.
interface ICheckpoints {
    function root(uint256 projectId, uint64 size) external view returns (bytes32);
}

/// @dev The part of DataCredits settlement asks: what users of a project's network have paid so far, and what of it was
/// burned. Neither ever falls.
interface IDemand {
    function totals(uint256 projectId) external view returns (uint256 paid, uint256 burned);
}

/// @title Settlement
/// @notice Pays devices by epoch. The coordinator pins what is to be scored, scorers post what they computed, anyone
/// may show an error inside the challenge window, and after it anyone may claim for any device.
///
/// @dev States of an epoch:
///
///     pin ──► Pinned ──threshold equal votes──► Posted ──window over, finalize──► Settled ──► claims
///                │                               │  ▲
///                │                  another vote │  │ more than half of the scorers agree
///                │                               ▼  │
///                │                            Contested
///                │                               │ deadline
///                └─POST_SECONDS without result───┴──► Void: the budget is back in the pool
///
/// A challenge makes a Posted epoch Void. A voided latest epoch hands its log range back: the next pin starts where the
/// void one started (see `next`).
///
/// What an appeal found that a device was paid too little waits in the project's queue, and is paid by the next epoch that
/// is pinned, beside its budget.
///
/// Money (I4): for each token, Σ pools + Σ (budgets and corrections) of open epochs + Σ unclaimed of settled epochs + Σ owed
/// is what this contract holds. Tokens that change balances by themselves are not supported. No one, the controllers
/// included, takes coins out of a pool other than through claims; but a panel that found for a device is paid from it.
contract Settlement is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Where an epoch stands.
    enum State {
        None,
        Pinned,
        Posted,
        Contested,
        Settled,
        Void
    }

    /// @notice What an epoch is computed from.
    /// @param logStart first log index scored
    /// @param logEnd log index after the last one scored; a size published in DataLog
    /// @param windowStart start of the epoch in reading time, Unix milliseconds
    /// @param windowEnd end of the epoch in reading time, exclusive
    /// @param policyHash hash of the policy artefact, the project's current one
    /// @param registryBlock devices registered up to this block count
    /// @param budget the most this epoch may pay, in the smallest unit of the token
    struct Inputs {
        uint64 logStart;
        uint64 logEnd;
        uint64 windowStart;
        uint64 windowEnd;
        bytes32 policyHash;
        uint64 registryBlock;
        uint256 budget;
    }

    /// @notice What a device was paid too little in an earlier epoch.
    /// @param epoch the one it corrects
    struct Correction {
        address device;
        uint64 epoch;
        uint256 amount;
    }

    /// @notice What an epoch takes over from what was before, read from the chain when it is pinned.
    /// @param prior the newest epoch that was settled, 0 for none
    /// @param priorHash hash of its result artefact
    /// @param paid what users of the network paid since the latest epoch that is not void was pinned, in the smallest unit
    /// @param burned what of it was burned
    /// @param corrections paid beside the budget, to these devices
    struct Carry {
        uint64 prior;
        bytes32 priorHash;
        uint256 paid;
        uint256 burned;
        Correction[] corrections;
    }

    /// @notice Policies of a project and how long a change of them takes.
    /// @param current hash of the policy in force, zero for none
    /// @param next hash of the one that is announced, zero for none
    /// @param version the number of `next`, else of the newest that was set
    /// @param from when `next` comes into force, Unix seconds
    /// @param notice seconds from a change to its coming into force
    /// @param nextNotice what `notice` falls to
    /// @param nextFrom when, 0 for never
    struct Notice {
        bytes32 current;
        bytes32 next;
        uint64 version;
        uint64 from;
        uint32 notice;
        uint32 nextNotice;
        uint64 nextFrom;
    }

    /// @notice What scoring gave.
    /// @param root root of the merkle-sum tree of payouts
    /// @param total the tree's sum
    /// @param leaves the tree's size
    /// @param resultHash hash of the whole result artefact
    struct Result {
        bytes32 root;
        uint256 total;
        uint64 leaves;
        bytes32 resultHash;
    }

    /// @notice One epoch.
    /// @param state where it stands
    /// @param inputs what it is computed from
    /// @param logRoot log root at `inputs.logEnd`, zero for the empty log
    /// @param result the posted result; empty before
    /// @param deadline Unix seconds. Pinned: a result must be posted by then. Posted: end of the challenge window.
    /// Contested: a majority must stand by then.
    /// @param challengeSeconds length of the challenge window
    /// @param threshold votes that post a result
    /// @param scorers number of scorers when the epoch was pinned
    /// @param settledAt when it was settled, Unix seconds; 0 before
    /// @param claimed paid or owed so far
    struct Epoch {
        State state;
        uint32 challengeSeconds;
        uint16 threshold;
        uint16 scorers;
        uint64 deadline;
        uint64 settledAt;
        Inputs inputs;
        bytes32 logRoot;
        Result result;
        uint256 claimed;
    }

    /// @notice One project's settings and pool.
    /// @param token what is paid, zero for the native coin
    /// @param challengeSeconds length of the challenge window of the next epochs
    /// @param threshold votes that post a result
    /// @param scorers number of scorers
    /// @param coordinator who pins epochs
    /// @param latestEpoch number of the latest epoch, 0 for none
    /// @param policyVersion number of policies set so far
    /// @param policyHash hash of the current policy
    /// @param pool funds not in any epoch, in the smallest unit of the token
    struct Project {
        address token;
        uint32 challengeSeconds;
        uint16 threshold;
        uint16 scorers;
        address coordinator;
        uint64 latestEpoch;
        uint64 policyVersion;
        bytes32 policyHash;
        uint256 pool;
    }

    /// @dev Where a project's next epoch goes on, beside `Project`: the newest settled epoch, the first correction that no
    /// epoch has taken, and what users had paid when the latest epoch was pinned.
    struct Books {
        uint64 settled;
        uint64 head;
        uint256 paid;
        uint256 burned;
    }

    /// @dev A `Carry` as it is kept: its corrections are `count` of the project's list, from `first`, and `sum` together.
    struct Carried {
        uint64 prior;
        uint64 first;
        uint64 count;
        uint256 sum;
        uint256 paid;
        uint256 burned;
    }

    /// @dev A scorer votes in epochs `from` to `until` (0 for no end). So the controllers cannot bring in or silence
    /// voters while an epoch is open.
    struct Scorer {
        uint64 from;
        uint64 until;
    }

    /// @notice Seconds after pinning in which a result must be posted, else anyone may void the epoch.
    uint256 public constant POST_SECONDS = 7 days;
    /// @notice The longest challenge window.
    uint256 public constant MAX_CHALLENGE_SECONDS = 30 days;
    /// @notice The most scorers of a project.
    uint256 public constant MAX_SCORERS = 256;
    /// @notice The longest notice of a policy, in seconds.
    uint256 public constant MAX_NOTICE = 90 days;
    /// @notice The most corrections that one epoch pays.
    uint256 public constant MAX_CORRECTIONS = 64;
    /// @notice Gas that the question for demand may use.
    uint256 public constant DEMAND_GAS = 100_000;
    /// @notice Gas a native payment may use: enough for a proxied account's `receive`, too little to burn a batch.
    uint256 public constant PAY_GAS = 50_000;
    /// @notice Gas a token transfer may use.
    uint256 public constant TOKEN_GAS = 200_000;

    /// @notice Tells who controls a project.
    IController public immutable PROJECTS;
    /// @notice Tells which devices a project has.
    IDevices public immutable DEVICES;
    /// @notice Tells the published log roots.
    ICheckpoints public immutable LOG;
    /// @notice Tells what users paid.
    IDemand public immutable DEMAND;
    /// @notice Finds what devices were paid too little.
    address public immutable APPEALS;

    mapping(uint256 projectId => Project) private _projects;
    mapping(uint256 projectId => Notice) private _notices;
    mapping(uint256 projectId => Books) private _books;
    mapping(uint256 projectId => Correction[]) private _corrections;
    mapping(uint256 projectId => mapping(uint64 epoch => Carried)) private _carried;
    mapping(uint256 projectId => mapping(address => Scorer)) private _scorers;
    mapping(uint256 projectId => mapping(uint64 epoch => Epoch)) private _epochs;
    mapping(uint256 projectId => mapping(uint64 epoch => mapping(address scorer => bytes32 resultKey))) private _voteOf;
    mapping(uint256 projectId => mapping(uint64 epoch => mapping(address scorer => uint64))) private _votedAt;
    mapping(uint256 projectId => mapping(uint64 epoch => bytes32)) private _voidedFor;
    mapping(uint256 projectId => mapping(uint64 epoch => mapping(bytes32 resultKey => uint256))) private _votes;
    mapping(uint256 projectId => mapping(uint64 epoch => mapping(uint256 word => uint256))) private _claimedBits;

    /// @notice What appeals found missing in an epoch's payments so far.
    mapping(uint256 projectId => mapping(uint64 epoch => uint256)) public corrected;

    /// @notice Payments that failed, by token (zero for the native coin) and account.
    mapping(address token => mapping(address account => uint256)) public owed;

    error NotController(uint256 projectId, address caller);
    error NotCoordinator(uint256 projectId, address caller);
    error NotScorer(uint256 projectId, uint64 epoch, address caller);
    error NoSuchProject(uint256 projectId);
    error BadChallengeSeconds(uint256 have, uint256 max);
    error BadThreshold(uint256 threshold, uint256 scorers);
    error TokenFixed(address token);
    error WrongToken(address token);
    error AlreadyScorer(address scorer);
    error TooManyScorers(uint256 max);
    error EmptyPolicy();
    error NoPolicyAnnounced(uint256 projectId);
    error NoticeTooLong(uint256 have, uint256 max);
    error NotAppeals(address caller);
    error NothingToFund();
    error BadLogRange(uint64 haveStart, uint64 haveEnd, uint64 wantStart);
    error LogRootUnknown(uint64 logEnd);
    error BadWindow(uint64 start, uint64 end, uint64 minStart);
    error WrongPolicy(bytes32 have, bytes32 want);
    error BadRegistryBlock(uint64 have, uint64 min, uint256 below);
    error InsufficientPool(uint256 have, uint256 want);
    error WrongState(State have);
    error NotSettled(State have);
    error AlreadyVoted(address scorer);
    error TotalOverBudget(uint256 total, uint256 budget);
    error BadEmptyResult();
    error WindowOver(uint64 deadline);
    error WindowOpen(uint64 deadline);
    error InvalidProof();
    error NoFault();
    error AlreadyClaimed(uint64 index);
    error NothingToClaim(uint64 index);
    error LengthMismatch();
    error NothingOwed(address account);
    error PaymentFailed(address account);
    error InsufficientGas();

    event ProjectConfigured(
        uint256 indexed projectId, address token, uint32 challengeSeconds, address coordinator, uint16 threshold
    );
    /// @notice `scorer` votes from epoch `fromEpoch` on.
    event ScorerAdded(uint256 indexed projectId, address indexed scorer, uint64 fromEpoch);
    /// @notice `scorer` votes up to epoch `untilEpoch`.
    event ScorerRemoved(uint256 indexed projectId, address indexed scorer, uint64 untilEpoch);
    /// @notice The policy is in force from `from` on, Unix seconds.
    event PolicySet(uint256 indexed projectId, uint64 version, bytes32 policyHash, string uri, uint64 from);
    /// @notice The announced policy does not come into force.
    event PolicyCancelled(uint256 indexed projectId, uint64 version);
    /// @notice Changes of policy that are set from `from` on take `notice` seconds.
    event NoticeSet(uint256 indexed projectId, uint32 notice, uint64 from);
    event CorrectionQueued(uint256 indexed projectId, uint64 indexed epoch, address indexed device, uint256 amount);
    /// @notice The pool paid a panel that found for a device.
    event PanelPaid(uint256 indexed projectId, uint256 amount, uint256 pool);
    event Funded(uint256 indexed projectId, address indexed from, uint256 amount, uint256 pool);
    event EpochPinned(
        uint256 indexed projectId,
        uint64 indexed epoch,
        Inputs inputs,
        bytes32 logRoot,
        Carry carry,
        address token,
        uint32 challengeSeconds,
        uint16 threshold,
        uint16 scorers,
        uint64 postDeadline
    );
    event ResultVoted(
        uint256 indexed projectId, uint64 indexed epoch, address indexed scorer, Result result, uint256 votes
    );
    event EpochPosted(uint256 indexed projectId, uint64 indexed epoch, Result result, uint64 challengeEnd);
    event EpochContested(uint256 indexed projectId, uint64 indexed epoch, address indexed scorer, uint64 deadline);
    /// @notice The epoch pays nothing; `reason` is "duplicate", "unregistered", "account", "range", "points",
    /// "contested" or "unposted". The budget is back in the pool, and `budget` counts what corrections it had with it.
    event EpochVoided(
        uint256 indexed projectId, uint64 indexed epoch, address indexed challenger, bytes32 reason, uint256 budget
    );
    event EpochSettled(
        uint256 indexed projectId, uint64 indexed epoch, bytes32 root, uint256 total, uint64 leaves, uint256 residual
    );
    event Claimed(
        uint256 indexed projectId,
        uint64 indexed epoch,
        address indexed device,
        address account,
        uint64 index,
        uint256 amount
    );
    event PaymentOwed(address indexed token, address indexed account, uint256 amount);
    event OwedPaid(address indexed token, address indexed account, uint256 amount);

    modifier onlyController(uint256 projectId) {
        _requireController(projectId);
        _;
    }

    modifier onlyAppeals() {
        _requireAppeals();
        _;
    }

    constructor(IController projects, IDevices devices, ICheckpoints log, IDemand demand, address appeals) {
        PROJECTS = projects;
        DEVICES = devices;
        LOG = log;
        DEMAND = demand;
        APPEALS = appeals;
    }

    // ── settings ──

    /// @notice Sets how the project's next epochs are settled. Open epochs keep what they were pinned with.
    /// @param token zero for the native coin; fixed once an epoch exists or the pool holds anything
    /// @param challengeSeconds 1 to 30 days
    /// @param coordinator who pins epochs
    /// @param threshold equal votes that post a result; at least 1, and at most the number of scorers once there are any
    function configure(
        uint256 projectId,
        address token,
        uint32 challengeSeconds,
        address coordinator,
        uint16 threshold
    ) external onlyController(projectId) {
        Project storage p = _projects[projectId];
        if (token != p.token && (p.latestEpoch != 0 || p.pool != 0)) revert TokenFixed(p.token);
        if (challengeSeconds == 0 || challengeSeconds > MAX_CHALLENGE_SECONDS) {
            revert BadChallengeSeconds(challengeSeconds, MAX_CHALLENGE_SECONDS);
        }
        if (threshold == 0 || (p.scorers != 0 && threshold > p.scorers)) revert BadThreshold(threshold, p.scorers);
        p.token = token;
        p.challengeSeconds = challengeSeconds;
        p.coordinator = coordinator;
        p.threshold = threshold;
        emit ProjectConfigured(projectId, token, challengeSeconds, coordinator, threshold);
    }

    /// @notice Lets `scorer` vote from the next epoch on.
    function addScorer(uint256 projectId, address scorer) external onlyController(projectId) {
        Project storage p = _projects[projectId];
        Scorer storage s = _scorers[projectId][scorer];
        if (s.from != 0 && s.until == 0) revert AlreadyScorer(scorer);
        if (p.scorers >= MAX_SCORERS) revert TooManyScorers(MAX_SCORERS);
        ++p.scorers;
        _scorers[projectId][scorer] = Scorer(p.latestEpoch + 1, 0);
        emit ScorerAdded(projectId, scorer, p.latestEpoch + 1);
    }

    /// @notice Ends `scorer`'s votes with the latest epoch. The threshold must stay reachable.
    function removeScorer(uint256 projectId, address scorer) external onlyController(projectId) {
        Project storage p = _projects[projectId];
        Scorer storage s = _scorers[projectId][scorer];
        if (s.from == 0 || s.until != 0) revert NotScorer(projectId, p.latestEpoch, scorer);
        if (p.scorers - 1 < p.threshold) revert BadThreshold(p.threshold, p.scorers - 1);
        --p.scorers;
        if (s.from > p.latestEpoch) delete _scorers[projectId][scorer];
        else s.until = p.latestEpoch;
        emit ScorerRemoved(projectId, scorer, p.latestEpoch);
    }

    /// @notice Sets the policy the next epochs are scored by: the first at once, a later one after the project's notice. It
    /// takes the place of one that is announced.
    /// @param policyHash hash of the policy artefact, not zero
    /// @param uri where the artefact is
    function setPolicy(uint256 projectId, bytes32 policyHash, string calldata uri) external onlyController(projectId) {
        if (policyHash == 0) revert EmptyPolicy();
        Project storage p = _projects[projectId];
        Notice storage n = _dropAnnounced(p, projectId);
        uint64 version = ++p.policyVersion;
        uint64 from = uint64(block.timestamp);
        uint32 notice = _noticeNow(n);
        if (p.policyHash == 0 || notice == 0) {
            p.policyHash = policyHash;
        } else {
            from += notice;
            (n.next, n.version, n.from) = (policyHash, version, from);
        }
        emit PolicySet(projectId, version, policyHash, uri, from);
    }

    /// @notice Takes an announced policy back before it comes into force.
    function cancelPolicy(uint256 projectId) external onlyController(projectId) {
        if (noticeOf(projectId).next == 0) revert NoPolicyAnnounced(projectId);
        _dropAnnounced(_projects[projectId], projectId);
    }

    /// @notice Sets how long the project's devices know of a policy before they are paid by it. A longer notice counts at
    /// once, a shorter one when the old notice has passed. What is announced already comes when it was to come.
    function setNotice(uint256 projectId, uint32 notice) external onlyController(projectId) {
        if (notice > MAX_NOTICE) revert NoticeTooLong(notice, MAX_NOTICE);
        Notice storage n = _notices[projectId];
        uint32 old = _noticeNow(n);
        uint64 from = uint64(block.timestamp);
        (n.notice, n.nextNotice, n.nextFrom) = (notice, 0, 0);
        if (notice < old) {
            from += old;
            (n.notice, n.nextNotice, n.nextFrom) = (old, notice, from);
        }
        emit NoticeSet(projectId, notice, from);
    }

    // ── money in ──

    /// @notice Adds native coins to the project's pool. Anyone may; nobody gets them back but by claims.
    function fund(uint256 projectId) external payable {
        Project storage p = _configured(projectId);
        if (p.token != address(0)) revert WrongToken(p.token);
        _addFunds(p, projectId, msg.value);
    }

    /// @notice Adds `amount` of the project's token to its pool; what arrives counts.
    function fundToken(uint256 projectId, uint256 amount) external nonReentrant {
        Project storage p = _configured(projectId);
        if (p.token == address(0)) revert WrongToken(p.token);
        IERC20 token = IERC20(p.token);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        _addFunds(p, projectId, token.balanceOf(address(this)) - before);
    }

    // ── an epoch ──

    /// @notice Opens the next epoch; called by the coordinator. After it, scoring is a pure function.
    /// @return epoch_ the epoch's number; epochs count from 1
    function pin(uint256 projectId, Inputs calldata inputs) external returns (uint64 epoch_) {
        Project storage p = _projects[projectId];
        if (msg.sender != p.coordinator) revert NotCoordinator(projectId, msg.sender);
        if (p.threshold > p.scorers) revert BadThreshold(p.threshold, p.scorers);
        bytes32 logRoot = _checkInputs(p, projectId, inputs);

        epoch_ = ++p.latestEpoch;
        p.pool -= inputs.budget;
        p.pool -= _carry(projectId, epoch_, p.pool);
        Epoch storage e = _at(projectId, epoch_);
        e.state = State.Pinned;
        e.challengeSeconds = p.challengeSeconds;
        e.threshold = p.threshold;
        e.scorers = p.scorers;
        e.deadline = uint64(block.timestamp + POST_SECONDS);
        e.inputs = inputs;
        e.logRoot = logRoot;
        _emitPinned(projectId, epoch_, inputs);
    }

    /// @notice Votes for a result; called by a scorer, once an epoch.
    function post(uint256 projectId, uint64 epoch_, Result calldata result) external {
        Epoch storage e = _at(projectId, epoch_);
        if (!isScorer(projectId, epoch_, msg.sender)) revert NotScorer(projectId, epoch_, msg.sender);
        if (e.state != State.Pinned && e.state != State.Posted && e.state != State.Contested) {
            revert WrongState(e.state);
        }
        if (block.timestamp >= e.deadline) revert WindowOver(e.deadline);
        uint256 most = _payable(e, projectId, epoch_);
        if (result.total > most) revert TotalOverBudget(result.total, most);
        if (result.leaves == 0 && (result.total != 0 || result.root != MerkleSum.EMPTY_ROOT)) revert BadEmptyResult();
        if (_voteOf[projectId][epoch_][msg.sender] != 0) revert AlreadyVoted(msg.sender);

        bytes32 key = keccak256(abi.encode(result));
        _voteOf[projectId][epoch_][msg.sender] = key;
        _votedAt[projectId][epoch_][msg.sender] = uint64(block.timestamp);
        uint256 votes = ++_votes[projectId][epoch_][key];
        emit ResultVoted(projectId, epoch_, msg.sender, result, votes);

        if (e.state == State.Pinned) {
            if (votes >= e.threshold) _post(e, projectId, epoch_, result);
        } else if (e.state == State.Posted) {
            bytes32 posted = keccak256(abi.encode(e.result));
            // A result that more than half already stand behind cannot be outvoted, so a differing vote changes nothing.
            if (key == posted || _votes[projectId][epoch_][posted] * 2 > e.scorers) return;
            e.state = State.Contested;
            e.deadline = uint64(block.timestamp + e.challengeSeconds);
            emit EpochContested(projectId, epoch_, msg.sender, e.deadline);
            // The differing vote may itself complete a majority: votes given before posting count too.
            if (votes * 2 > e.scorers) _post(e, projectId, epoch_, result);
        } else if (votes * 2 > e.scorers) {
            _post(e, projectId, epoch_, result);
        }
    }

    /// @notice Voids an epoch that has no result by its deadline: contested without a majority, or never posted.
    function void(uint256 projectId, uint64 epoch_) external {
        Epoch storage e = _at(projectId, epoch_);
        if (e.state != State.Contested && e.state != State.Pinned) revert WrongState(e.state);
        if (block.timestamp < e.deadline) revert WindowOpen(e.deadline);
        _void(e, projectId, epoch_, e.state == State.Pinned ? bytes32("unposted") : bytes32("contested"));
    }

    /// @notice Shows that one device stands twice in the posted tree; the epoch becomes void.
    function challengeDuplicate(
        uint256 projectId,
        uint64 epoch_,
        MerkleSum.Leaf calldata leafA,
        uint64 indexA,
        MerkleSum.Node[] calldata proofA,
        MerkleSum.Leaf calldata leafB,
        uint64 indexB,
        MerkleSum.Node[] calldata proofB
    ) external {
        Epoch storage e = _challengeable(projectId, epoch_);
        if (!_verify(e, leafA, indexA, proofA) || !_verify(e, leafB, indexB, proofB)) revert InvalidProof();
        if (leafA.device != leafB.device || indexA == indexB) revert NoFault();
        _void(e, projectId, epoch_, "duplicate");
    }

    /// @notice Shows that one leaf of the posted tree is wrong by itself; the epoch becomes void. Wrong is: a device
    /// not registered in the project at the registry block, an account that is not the device's, readings outside of
    /// the epoch's log range, or an amount without
    /// points that is more than the device's corrections.
    function challengeLeaf(
        uint256 projectId,
        uint64 epoch_,
        MerkleSum.Leaf calldata leaf,
        uint64 index,
        MerkleSum.Node[] calldata proof
    ) external {
        Epoch storage e = _challengeable(projectId, epoch_);
        if (!_verify(e, leaf, index, proof)) revert InvalidProof();
        bytes32 fault = _fault(e, projectId, epoch_, leaf);
        if (fault == 0) revert NoFault();
        _void(e, projectId, epoch_, fault);
    }

    /// @notice Settles an epoch whose challenge window is over; by anyone. What the tree does not pay goes back to the
    /// pool.
    function finalize(uint256 projectId, uint64 epoch_) external {
        Epoch storage e = _at(projectId, epoch_);
        if (e.state != State.Posted) revert WrongState(e.state);
        if (block.timestamp < e.deadline) revert WindowOpen(e.deadline);
        e.state = State.Settled;
        e.settledAt = uint64(block.timestamp);
        Books storage books = _books[projectId];
        if (epoch_ > books.settled) books.settled = epoch_;
        uint256 residual = _payable(e, projectId, epoch_) - e.result.total;
        _projects[projectId].pool += residual;
        emit EpochSettled(projectId, epoch_, e.result.root, e.result.total, e.result.leaves, residual);
    }

    // ── money out ──

    /// @notice Pays one leaf to its account; by anyone.
    function claim(
        uint256 projectId,
        uint64 epoch_,
        MerkleSum.Leaf calldata leaf,
        uint64 index,
        MerkleSum.Node[] calldata proof
    ) external nonReentrant {
        _claim(_settled(projectId, epoch_), projectId, epoch_, leaf, index, proof);
    }

    /// @notice Pays many leaves of one epoch, all or none; a leaf whose account refuses the payment is owed instead.
    function claimBatch(
        uint256 projectId,
        uint64 epoch_,
        MerkleSum.Leaf[] calldata leaves,
        uint64[] calldata indexes,
        MerkleSum.Node[][] calldata proofs
    ) external nonReentrant {
        if (leaves.length != indexes.length || leaves.length != proofs.length) revert LengthMismatch();
        Epoch storage e = _settled(projectId, epoch_);
        for (uint256 i; i < leaves.length; ++i) {
            _claim(e, projectId, epoch_, leaves[i], indexes[i], proofs[i]);
        }
    }

    /// @notice Pays what `account` is owed, to `account`; by anyone. Here the account may use all the gas it needs.
    function payOwed(address token, address account) external nonReentrant {
        uint256 amount = owed[token][account];
        if (amount == 0) revert NothingOwed(account);
        owed[token][account] = 0;
        if (!_send(token, account, amount, gasleft())) revert PaymentFailed(account);
        emit OwedPaid(token, account, amount);
    }

    // ── appeals ──

    /// @notice Has a later epoch pay a device what an earlier one did not; called by Appeals.
    /// @dev What appeals add to an epoch is never more than it could have paid: however a panel was bought, no more is lost.
    /// @return queued what will be paid: `amount`, or what is left to be corrected
    function correct(uint256 projectId, uint64 epoch_, address device, uint256 amount)
        external
        onlyAppeals
        returns (uint256 queued)
    {
        uint256 left = _payable(_at(projectId, epoch_), projectId, epoch_) - corrected[projectId][epoch_];
        queued = amount < left ? amount : left;
        if (queued == 0) return 0;
        corrected[projectId][epoch_] += queued;
        _corrections[projectId].push(Correction(device, epoch_, queued));
        emit CorrectionQueued(projectId, epoch_, device, queued);
    }

    /// @notice Sends the caller up to `most` native coins of a project's pool for the panel that found for a device; called
    /// by Appeals. Pools of tokens pay no panel.
    function payPanel(uint256 projectId, uint256 most) external onlyAppeals nonReentrant returns (uint256 amount) {
        Project storage p = _projects[projectId];
        if (p.token != address(0)) return 0;
        amount = most < p.pool ? most : p.pool;
        if (amount == 0) return 0;
        p.pool -= amount;
        emit PanelPaid(projectId, amount, p.pool);
        if (!_send(address(0), msg.sender, amount, gasleft())) revert PaymentFailed(msg.sender);
    }

    // ── views ──

    /// @notice One epoch; state None when it does not exist.
    function epoch(uint256 projectId, uint64 epoch_) external view returns (Epoch memory) {
        return _at(projectId, epoch_);
    }

    /// @notice Number of the latest epoch, 0 for none.
    function latestEpoch(uint256 projectId) external view returns (uint64) {
        return _projects[projectId].latestEpoch;
    }

    /// @notice One project's settings and pool.
    function project(uint256 projectId) external view returns (Project memory p) {
        p = _projects[projectId];
        p.policyHash = policyOf(projectId);
    }

    /// @notice Hash of the policy in force, which the next epoch must name; zero for none.
    function policyOf(uint256 projectId) public view returns (bytes32) {
        Notice storage n = _notices[projectId];
        return n.next != 0 && n.from <= block.timestamp ? n.next : _projects[projectId].policyHash;
    }

    /// @notice The policy in force, the announced one, and how long changes take.
    function noticeOf(uint256 projectId) public view returns (Notice memory n) {
        n = _notices[projectId];
        n.notice = _noticeNow(_notices[projectId]);
        n.current = policyOf(projectId);
        if (n.nextFrom <= block.timestamp) (n.nextNotice, n.nextFrom) = (0, 0);
        if (n.from <= block.timestamp) (n.next, n.from, n.version) = (0, 0, _projects[projectId].policyVersion);
    }

    /// @notice What an epoch took over when it was pinned.
    function carried(uint256 projectId, uint64 epoch_) public view returns (Carry memory c) {
        Carried storage k = _carryOf(projectId, epoch_);
        (c.prior, c.paid, c.burned) = (k.prior, k.paid, k.burned);
        c.priorHash = _epochs[projectId][k.prior].result.resultHash;
        c.corrections = new Correction[](k.count);
        for (uint256 i; i < c.corrections.length; ++i) {
            c.corrections[i] = _corrections[projectId][k.first + i];
        }
    }

    /// @notice Corrections that no epoch has taken yet, in the order in which they will be.
    /// @param limit at most so many
    function waiting(uint256 projectId, uint256 limit) external view returns (Correction[] memory list) {
        uint256 head = _books[projectId].head;
        uint256 n = _corrections[projectId].length - head;
        list = new Correction[](n < limit ? n : limit);
        for (uint256 i; i < list.length; ++i) {
            list[i] = _corrections[projectId][head + i];
        }
    }

    /// @notice What the next pin must start from.
    /// @return epoch_ the number it will have
    /// @return logStart its first log index: where the latest epoch ended, or started when that is void
    /// @return windowStart the least start of its window
    /// @return registryBlock the least registry block
    function next(uint256 projectId)
        public
        view
        returns (uint64 epoch_, uint64 logStart, uint64 windowStart, uint64 registryBlock)
    {
        epoch_ = _projects[projectId].latestEpoch;
        Epoch storage e = _at(projectId, epoch_);
        bool voided = e.state == State.Void;
        logStart = voided ? e.inputs.logStart : e.inputs.logEnd;
        windowStart = voided ? e.inputs.windowStart : e.inputs.windowEnd;
        registryBlock = e.inputs.registryBlock;
        ++epoch_;
    }

    /// @notice Whether `who` may vote in an epoch.
    function isScorer(uint256 projectId, uint64 epoch_, address who) public view returns (bool) {
        Scorer storage s = _scorers[projectId][who];
        return s.from != 0 && s.from <= epoch_ && (s.until == 0 || epoch_ <= s.until);
    }

    /// @notice The hash of the result `scorer` voted for (keccak256 of its abi encoding), and how many voted for it.
    function voteOf(uint256 projectId, uint64 epoch_, address scorer)
        external
        view
        returns (bytes32 resultKey, uint256 votes)
    {
        resultKey = _voteOf[projectId][epoch_][scorer];
        votes = _votes[projectId][epoch_][resultKey];
    }

    /// @notice What `scorer` voted for and when, and what became of the posted result: what `ResultFault` judges by.
    /// @return vote hash of the result it voted for, zero for none
    /// @return votedAt when, Unix seconds
    /// @return posted hash of the result that was posted last; that of the empty result before
    /// @return voidedFor what the epoch is void for, zero when it is not
    function voteRecord(uint256 projectId, uint64 epoch_, address scorer)
        external
        view
        returns (bytes32 vote, uint64 votedAt, bytes32 posted, bytes32 voidedFor)
    {
        vote = _voteOf[projectId][epoch_][scorer];
        votedAt = _votedAt[projectId][epoch_][scorer];
        posted = keccak256(abi.encode(_at(projectId, epoch_).result));
        voidedFor = _voidedFor[projectId][epoch_];
    }

    /// @notice Whether the leaf at `index` was paid (or is owed).
    function isClaimed(uint256 projectId, uint64 epoch_, uint64 index) public view returns (bool) {
        return _claimedBits[projectId][epoch_][index >> 8] & (1 << (index & 0xff)) != 0;
    }

    /// @notice Whether a leaf stands in a merkle-sum tree; see docs/spec/merkle-sum.md.
    function verify(
        bytes32 root,
        uint256 total,
        uint64 leaves,
        MerkleSum.Leaf calldata leaf,
        uint64 index,
        MerkleSum.Node[] calldata proof
    ) external pure returns (bool) {
        return MerkleSum.verify(root, total, leaves, leaf, index, proof);
    }

    // ── inside ──

    function _requireController(uint256 projectId) private view {
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
    }

    function _requireAppeals() private view {
        if (msg.sender != APPEALS) revert NotAppeals(msg.sender);
    }

    function _at(uint256 projectId, uint64 epoch_) private view returns (Epoch storage) {
        return _epochs[projectId][epoch_];
    }

    function _carryOf(uint256 projectId, uint64 epoch_) private view returns (Carried storage) {
        return _carried[projectId][epoch_];
    }

    function _configured(uint256 projectId) private view returns (Project storage p) {
        p = _projects[projectId];
        // Before configuration the token is not known, and coins for the wrong one would be stuck.
        if (p.challengeSeconds == 0) revert NoSuchProject(projectId);
    }

    function _noticeNow(Notice storage n) private view returns (uint32) {
        return n.nextFrom != 0 && n.nextFrom <= block.timestamp ? n.nextNotice : n.notice;
    }

    /// @dev Writes down which policy is in force, and forgets the announced one.
    function _dropAnnounced(Project storage p, uint256 projectId) private returns (Notice storage n) {
        n = _notices[projectId];
        if (n.next == 0) return n;
        if (n.from <= block.timestamp) p.policyHash = n.next;
        else emit PolicyCancelled(projectId, n.version);
        (n.next, n.version, n.from) = (0, 0, 0);
    }

    /// @dev The most that an epoch pays.
    function _payable(Epoch storage e, uint256 projectId, uint64 epoch_) private view returns (uint256) {
        return e.inputs.budget + _carryOf(projectId, epoch_).sum;
    }

    /// @dev Has an epoch take over what `Carry` tells; corrections in their order, as far as `pool` reaches.
    /// @return sum of its corrections
    function _carry(uint256 projectId, uint64 epoch_, uint256 pool) private returns (uint256 sum) {
        Books storage books = _books[projectId];
        Carried storage k = _carryOf(projectId, epoch_);
        (uint256 paid, uint256 burned) = _demand(projectId, books);
        (k.prior, k.first, k.paid, k.burned) = (books.settled, books.head, paid - books.paid, burned - books.burned);
        (books.paid, books.burned) = (paid, burned);

        Correction[] storage list = _corrections[projectId];
        uint64 count;
        while (count < MAX_CORRECTIONS && k.first + count < list.length) {
            uint256 amount = list[k.first + count].amount;
            if (amount > pool - sum) break;
            sum += amount;
            ++count;
        }
        (k.count, k.sum, books.head) = (count, sum, k.first + count);
    }

    /// @dev What users have paid so far; what was known before when the other side is not there, fails or answers less.
    function _demand(uint256 projectId, Books storage books) private view returns (uint256 paid, uint256 burned) {
        // A coordinator must not hide demand by bringing too little gas (EIP-150 passes on 63/64).
        if (gasleft() < DEMAND_GAS * 64 / 63 + 200_000) revert InsufficientGas();
        address demand = address(DEMAND);
        bytes memory data = abi.encodeCall(IDemand.totals, (projectId));
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(DEMAND_GAS, demand, add(data, 0x20), mload(data), 0, 0x40)
            ok := and(ok, gt(returndatasize(), 0x3f))
            paid := mload(0)
            burned := mload(0x20)
        }
        if (!ok || paid < books.paid || burned < books.burned) return (books.paid, books.burned);
    }

    function _emitPinned(uint256 projectId, uint64 epoch_, Inputs calldata inputs) private {
        Epoch storage e = _at(projectId, epoch_);
        emit EpochPinned(
            projectId,
            epoch_,
            inputs,
            e.logRoot,
            carried(projectId, epoch_),
            _projects[projectId].token,
            e.challengeSeconds,
            e.threshold,
            e.scorers,
            e.deadline
        );
    }

    /// @dev Gives what a void epoch took over to the next one. Its corrections stand at the head again, or go to the end when
    /// a later epoch has taken those behind them.
    function _handBack(uint256 projectId, uint64 epoch_) private {
        Books storage books = _books[projectId];
        Carried storage k = _carryOf(projectId, epoch_);
        books.paid -= k.paid;
        books.burned -= k.burned;
        if (k.count == 0) return;
        if (books.head == k.first + k.count) {
            books.head = k.first;
            return;
        }
        Correction[] storage list = _corrections[projectId];
        for (uint256 i; i < k.count; ++i) {
            list.push(list[k.first + i]);
        }
    }

    function _addFunds(Project storage p, uint256 projectId, uint256 amount) private {
        if (amount == 0) revert NothingToFund();
        p.pool += amount;
        emit Funded(projectId, msg.sender, amount, p.pool);
    }

    function _checkInputs(Project storage p, uint256 projectId, Inputs calldata inputs)
        private
        view
        returns (bytes32 logRoot)
    {
        (, uint64 logStart, uint64 windowStart, uint64 registryBlock) = next(projectId);
        if (inputs.logStart != logStart || inputs.logEnd < logStart) {
            revert BadLogRange(inputs.logStart, inputs.logEnd, logStart);
        }
        if (inputs.logEnd > 0) {
            logRoot = LOG.root(projectId, inputs.logEnd);
            if (logRoot == 0) revert LogRootUnknown(inputs.logEnd);
        }
        if (inputs.windowStart < windowStart || inputs.windowEnd <= inputs.windowStart) {
            revert BadWindow(inputs.windowStart, inputs.windowEnd, windowStart);
        }
        if (inputs.policyHash == 0 || inputs.policyHash != policyOf(projectId)) {
            revert WrongPolicy(inputs.policyHash, policyOf(projectId));
        }
        if (inputs.registryBlock < registryBlock || inputs.registryBlock >= block.number) {
            revert BadRegistryBlock(inputs.registryBlock, registryBlock, block.number);
        }
        if (inputs.budget > p.pool) revert InsufficientPool(p.pool, inputs.budget);
    }

    function _post(Epoch storage e, uint256 projectId, uint64 epoch_, Result calldata result) private {
        e.state = State.Posted;
        e.result = result;
        e.deadline = uint64(block.timestamp + e.challengeSeconds);
        emit EpochPosted(projectId, epoch_, result, e.deadline);
    }

    function _void(Epoch storage e, uint256 projectId, uint64 epoch_, bytes32 reason) private {
        e.state = State.Void;
        _voidedFor[projectId][epoch_] = reason;
        uint256 back = _payable(e, projectId, epoch_);
        _projects[projectId].pool += back;
        _handBack(projectId, epoch_);
        emit EpochVoided(projectId, epoch_, msg.sender, reason, back);
    }

    function _challengeable(uint256 projectId, uint64 epoch_) private view returns (Epoch storage e) {
        e = _at(projectId, epoch_);
        if (e.state != State.Posted) revert WrongState(e.state);
        if (block.timestamp >= e.deadline) revert WindowOver(e.deadline);
    }

    function _settled(uint256 projectId, uint64 epoch_) private view returns (Epoch storage e) {
        e = _at(projectId, epoch_);
        if (e.state != State.Settled) revert NotSettled(e.state);
    }

    function _verify(Epoch storage e, MerkleSum.Leaf calldata leaf, uint64 index, MerkleSum.Node[] calldata proof)
        private
        view
        returns (bool)
    {
        return MerkleSum.verify(e.result.root, e.result.total, e.result.leaves, leaf, index, proof);
    }

    /// @dev The first rule a leaf breaks, zero for none. Every rule reads only the chain, so the verdict is the same
    /// whoever asks; a device's project, account and registration block never change.
    function _fault(Epoch storage e, uint256 projectId, uint64 epoch_, MerkleSum.Leaf calldata leaf)
        private
        view
        returns (bytes32)
    {
        uint256 registeredAt = DEVICES.registeredAt(leaf.device);
        if (registeredAt == 0 || registeredAt > e.inputs.registryBlock) return "unregistered";
        if (DEVICES.projectOf(leaf.device) != projectId) return "unregistered";
        if (DEVICES.accountOf(leaf.device) != leaf.account) return "account";
        if (leaf.readings == 0) {
            // Nothing counted: the indexes have no meaning and must be zero, so a leaf has one spelling.
            if (leaf.firstIndex != 0 || leaf.lastIndex != 0) return "range";
        } else if (
            leaf.firstIndex < e.inputs.logStart || leaf.lastIndex >= e.inputs.logEnd
                || leaf.firstIndex > leaf.lastIndex || leaf.readings > leaf.lastIndex - leaf.firstIndex + 1
        ) {
            return "range";
        }
        if (leaf.points == 0 && leaf.amount > _correctionOf(projectId, epoch_, leaf.device)) return "points";
        return 0;
    }

    function _correctionOf(uint256 projectId, uint64 epoch_, address device) private view returns (uint256 sum) {
        Carried storage k = _carryOf(projectId, epoch_);
        for (uint256 i; i < k.count; ++i) {
            Correction storage c = _corrections[projectId][k.first + i];
            if (c.device == device) sum += c.amount;
        }
    }

    function _claim(
        Epoch storage e,
        uint256 projectId,
        uint64 epoch_,
        MerkleSum.Leaf calldata leaf,
        uint64 index,
        MerkleSum.Node[] calldata proof
    ) private {
        if (!_verify(e, leaf, index, proof)) revert InvalidProof();
        if (leaf.amount == 0) revert NothingToClaim(index);
        if (isClaimed(projectId, epoch_, index)) revert AlreadyClaimed(index);
        _claimedBits[projectId][epoch_][index >> 8] |= 1 << (index & 0xff);
        e.claimed += leaf.amount;
        emit Claimed(projectId, epoch_, leaf.device, leaf.account, index, leaf.amount);

        address token = _projects[projectId].token;
        uint256 gasLimit = token == address(0) ? PAY_GAS : TOKEN_GAS;
        // A claimer must not turn a payment into a debt by bringing too little gas (EIP-150 passes on 63/64).
        if (gasleft() < gasLimit * 64 / 63 + 40_000) revert InsufficientGas();
        if (!_send(token, leaf.account, leaf.amount, gasLimit)) {
            owed[token][leaf.account] += leaf.amount;
            emit PaymentOwed(token, leaf.account, leaf.amount);
        }
    }

    /// @dev Sends without ever reverting and without copying what the other side returns beyond one word.
    function _send(address token, address to, uint256 amount, uint256 gasLimit) private returns (bool ok) {
        if (token == address(0)) {
            assembly ("memory-safe") {
                ok := call(gasLimit, to, amount, 0, 0, 0, 0)
            }
            return ok;
        }
        bytes memory data = abi.encodeCall(IERC20.transfer, (to, amount));
        assembly ("memory-safe") {
            ok := call(gasLimit, token, 0, add(data, 0x20), mload(data), 0, 0x20)
            // As SafeERC20: no answer from a contract, or one that begins with true.
            switch returndatasize()
            case 0 { ok := and(ok, gt(extcodesize(token), 0)) }
            default { ok := and(ok, and(gt(returndatasize(), 31), eq(mload(0), 1))) }
        }
    }
}
