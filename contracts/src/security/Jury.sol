// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Delegates} from "../chain/Delegates.sol";
import {Draw} from "../chain/Draw.sol";
import {LaterBlock} from "../chain/LaterBlock.sol";
import {IJury, Verdict} from "./ISlashing.sol";
import {IOperators} from "./Operators.sol";

/// @title Jury
/// @notice Judges what no proof can: jurors are drawn among the active delegates of the highest votes, commit to a vote,
/// then tell it. docs/spec/slashing.md is the specification.
///
/// @dev A trial ends by time, whoever acts or does not: `result` needs no call to come to an end. From its opening on:
///
///     drawBlock                 1 DAY                1.5 DAY
///     ───┬───────────────────────┬──────────────────────┬────►
///        draw, commit            reveal                 over
///
/// The candidates are fixed when the trial opens, the randomness is that of one block of later: who calls `draw`, and
/// when, chooses nothing.
contract Jury is IJury, ReentrancyGuardTransient {
    /// @notice A trial as its view shows it.
    /// @param caseId the case of `Slashing` that is judged
    /// @param drawBlock the block whose randomness draws; 0 once they are drawn
    /// @param commitUntil until when jurors commit, Unix seconds
    /// @param revealUntil until when they tell their votes
    /// @param guilty votes told for it
    /// @param notGuilty votes told against it
    /// @param paid wei that each juror who told its vote gets
    /// @param jurors delegates that were drawn, or are to be drawn from while `drawBlock` is not 0
    struct Trial {
        uint256 caseId;
        uint64 drawBlock;
        uint40 commitUntil;
        uint40 revealUntil;
        uint16 size;
        uint16 guilty;
        uint16 notGuilty;
        bool settled;
        uint128 paid;
        uint32[] jurors;
    }

    /// @notice What a juror did in a trial.
    /// @param commitment hash of its vote, zero before
    /// @param revealed whether it told its vote
    /// @param guilty which
    /// @param collected whether its pay was sent
    /// @param drawn whether it is a juror at all
    struct Ballot {
        bytes32 commitment;
        bool drawn;
        bool revealed;
        bool guilty;
        bool collected;
    }

    /// @notice Jurors are drawn among so many delegates.
    uint256 public constant CANDIDATES = 36;
    /// @notice Blocks between a trial's opening and the one whose randomness draws.
    uint64 public constant DRAW_BLOCKS = LaterBlock.AHEAD;
    /// @notice How long EIP-2935 keeps a block's hash, in blocks.
    uint64 public constant HASH_BLOCKS = LaterBlock.KEPT;
    /// @notice Where EIP-2935 keeps the hashes of blocks.
    address public constant BLOCK_HASHES = LaterBlock.HASHES;

    /// @notice Opens trials and pays for them.
    address public immutable SLASHING;
    /// @notice Who jurors are.
    Delegates public immutable DELEGATES;
    /// @notice Knows for whom an operator's stake votes.
    IOperators public immutable OPERATORS;
    /// @notice Seconds of a day.
    uint40 public immutable DAY;

    /// @notice The number of trials: they are 1 to this.
    uint64 public count;

    mapping(uint64 trial => Trial) private _trials;
    mapping(uint64 trial => mapping(uint32 delegate => Ballot)) private _ballots;

    error NotSlashing(address caller);
    error NoSuchTrial(uint64 trial);
    error AlreadyDrawn(uint64 trial);
    error NotDrawn(uint64 trial);
    error DrawTooEarly(uint64 trial, uint256 drawBlock);
    error WrongHeader(uint256 drawBlock, bytes32 have, bytes32 want);
    error NotJuror(uint64 trial, uint32 delegate, address caller);
    error CommitOver(uint64 trial, uint256 until);
    error RevealNotOpen(uint64 trial, uint256 from);
    error RevealOver(uint64 trial, uint256 until);
    error WrongReveal(uint64 trial, uint32 delegate);
    error AlreadyRevealed(uint64 trial, uint32 delegate);
    error EmptyCommitment();
    error NothingToCollect(uint64 trial, uint32 delegate);
    error PaymentFailed(address to, address asset);

    event TrialOpened(uint64 indexed trial, uint256 indexed caseId, uint256 size, uint256 drawBlock);
    /// @notice The block of the draw was forgotten before anybody drew; another draws.
    event DrawPostponed(uint64 indexed trial, uint256 drawBlock);
    event JurorDrawn(uint64 indexed trial, uint32 indexed delegate);
    event Committed(uint64 indexed trial, uint32 indexed delegate);
    event Revealed(uint64 indexed trial, uint32 indexed delegate, bool guilty);
    event JurorPaid(uint64 indexed trial, uint32 indexed delegate, address to, uint256 amount);

    constructor(address slashing, Delegates delegates, IOperators operators, uint40 day) {
        SLASHING = slashing;
        DELEGATES = delegates;
        OPERATORS = operators;
        DAY = day;
    }

    modifier onlySlashing() {
        if (msg.sender != SLASHING) revert NotSlashing(msg.sender);
        _;
    }

    /// @inheritdoc IJury
    function open(uint256 caseId, uint256 size, uint64 earlier, uint32 operator, address[] calldata barred)
        external
        onlySlashing
        returns (uint64 trial)
    {
        trial = ++count;
        Trial storage t = _trials[trial];
        t.caseId = caseId;
        t.size = uint16(size);
        t.commitUntil = uint40(block.timestamp) + DAY;
        t.revealUntil = t.commitUntil + DAY / 2;
        uint32[] memory candidates = _candidates(earlier, operator, barred);
        t.jurors = candidates;
        if (candidates.length > size) t.drawBlock = uint64(block.number) + DRAW_BLOCKS;
        emit TrialOpened(trial, caseId, size, t.drawBlock);
        if (t.drawBlock == 0) _seat(trial, candidates);
    }

    /// @notice Draws a trial's jurors; by anyone.
    /// @param header the RLP of the header of the trial's `drawBlock`, whose hash the chain knows for 8,191 blocks. When it
    /// is forgotten, the header is not looked at and another block of later draws.
    function draw(uint64 trial, bytes calldata header) external {
        Trial storage t = _trials[trial];
        uint256 number = t.drawBlock;
        if (t.commitUntil == 0) revert NoSuchTrial(trial);
        if (number == 0) revert AlreadyDrawn(trial);
        if (block.number <= number) revert DrawTooEarly(trial, number);
        if (block.timestamp >= t.commitUntil) revert CommitOver(trial, t.commitUntil);
        if (block.number > number + HASH_BLOCKS) {
            t.drawBlock = uint64(block.number) + DRAW_BLOCKS;
            emit DrawPostponed(trial, t.drawBlock);
            return;
        }
        bytes32 want = LaterBlock.hashOf(number);
        if (keccak256(header) != want) revert WrongHeader(number, keccak256(header), want);
        uint32[] memory jurors = Draw.draw(t.jurors, t.size, LaterBlock.randomnessOf(header), trial);
        t.drawBlock = 0;
        t.jurors = jurors;
        _seat(trial, jurors);
    }

    /// @notice Commits to a juror's vote; by its delegate's owner or operator. A later commitment replaces one before.
    /// @param commitment as `commitmentOf` gives it, with a salt of 32 random bytes
    function commit(uint64 trial, uint32 delegate, bytes32 commitment) external {
        Trial storage t = _trials[trial];
        _requireJuror(trial, t, delegate);
        if (block.timestamp >= t.commitUntil) revert CommitOver(trial, t.commitUntil);
        if (commitment == 0) revert EmptyCommitment();
        _ballots[trial][delegate].commitment = commitment;
        emit Committed(trial, delegate);
    }

    /// @notice Tells a juror's vote; by its delegate's owner or operator.
    function reveal(uint64 trial, uint32 delegate, bool guilty, bytes32 salt) external {
        Trial storage t = _trials[trial];
        _requireJuror(trial, t, delegate);
        if (block.timestamp < t.commitUntil) revert RevealNotOpen(trial, t.commitUntil);
        if (block.timestamp >= t.revealUntil) revert RevealOver(trial, t.revealUntil);
        Ballot storage b = _ballots[trial][delegate];
        if (b.revealed) revert AlreadyRevealed(trial, delegate);
        if (b.commitment == 0 || b.commitment != commitmentOf(trial, delegate, guilty, salt)) {
            revert WrongReveal(trial, delegate);
        }
        (b.revealed, b.guilty) = (true, guilty);
        if (guilty) ++t.guilty;
        else ++t.notGuilty;
        emit Revealed(trial, delegate, guilty);
    }

    /// @inheritdoc IJury
    function pay(uint64 trial) external payable onlySlashing {
        Trial storage t = _trials[trial];
        uint256 revealed = uint256(t.guilty) + t.notGuilty;
        t.settled = true;
        if (revealed != 0) t.paid = uint128(msg.value / revealed);
    }

    /// @notice Sends a juror its pay, to its delegate's account of rewards; by anyone.
    function collect(uint64 trial, uint32 delegate) external nonReentrant {
        Ballot storage b = _ballots[trial][delegate];
        uint256 amount = _trials[trial].paid;
        if (!b.revealed || b.collected || amount == 0) revert NothingToCollect(trial, delegate);
        b.collected = true;
        address to = DELEGATES.delegateOf(delegate).reward;
        emit JurorPaid(trial, delegate, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to, address(0));
    }

    /// @inheritdoc IJury
    /// @dev More than half of those drawn must tell guilty; half of them and more can tell that it will not come to that.
    function result(uint64 trial) external view returns (Verdict verdict, uint256 drawn, uint256 revealed) {
        Trial storage t = _trials[trial];
        if (t.commitUntil == 0) revert NoSuchTrial(trial);
        bool over = block.timestamp >= t.revealUntil;
        if (t.drawBlock != 0) return (over ? Verdict.Undecided : Verdict.Open, 0, 0);
        drawn = t.jurors.length;
        revealed = uint256(t.guilty) + t.notGuilty;
        // Jurors who told their votes late but in time are paid: a verdict stands only when the time is over.
        if (!over && revealed < drawn) return (Verdict.Open, drawn, revealed);
        if (drawn == 0 || revealed * 2 < drawn) verdict = over ? Verdict.Undecided : Verdict.Open;
        else verdict = uint256(t.guilty) * 2 > drawn ? Verdict.Guilty : Verdict.NotGuilty;
    }

    /// @notice One trial.
    function trialOf(uint64 trial) external view returns (Trial memory) {
        return _trials[trial];
    }

    /// @notice What a delegate did in a trial.
    function ballotOf(uint64 trial, uint32 delegate) external view returns (Ballot memory) {
        return _ballots[trial][delegate];
    }

    /// @notice What a juror commits to. Chain, trial and delegate are in it: who copies another's commitment cannot open
    /// it, whatever the other tells.
    function commitmentOf(uint64 trial, uint32 delegate, bool guilty, bytes32 salt) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), trial, delegate, guilty, salt));
    }

    function _seat(uint64 trial, uint32[] memory jurors) private {
        for (uint256 i; i < jurors.length; ++i) {
            _ballots[trial][jurors[i]].drawn = true;
            emit JurorDrawn(trial, jurors[i]);
        }
    }

    /// @dev The active delegates of the highest votes without those that are barred or sat in the trial before.
    function _candidates(uint64 earlier, uint32 operator, address[] calldata barred)
        private
        view
        returns (uint32[] memory list)
    {
        (list,) = DELEGATES.top(CANDIDATES);
        (uint32 own,) = OPERATORS.stakingOf(operator);
        uint256 n;
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == own) continue;
            if (earlier != 0 && _ballots[earlier][list[i]].drawn) continue;
            if (_isBarred(DELEGATES.ownerOf(list[i]), barred)) continue;
            list[n++] = list[i];
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    function _isBarred(address owner, address[] calldata barred) private pure returns (bool) {
        for (uint256 i; i < barred.length; ++i) {
            if (owner == barred[i]) return true;
        }
        return false;
    }

    function _requireJuror(uint64 trial, Trial storage t, uint32 delegate) private view {
        if (t.commitUntil == 0) revert NoSuchTrial(trial);
        if (t.drawBlock != 0) revert NotDrawn(trial);
        if (!_ballots[trial][delegate].drawn) revert NotJuror(trial, delegate, msg.sender);
        if (msg.sender == DELEGATES.ownerOf(delegate)) return;
        if (msg.sender != DELEGATES.delegateOf(delegate).operator) revert NotJuror(trial, delegate, msg.sender);
    }
}
