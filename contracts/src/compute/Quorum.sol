// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {LaterBlock} from "../chain/LaterBlock.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IProvers, IQuorum, IResultVerifier, MAX_OUTPUT, Statement} from "./ICompute.sol";

/// @title Quorum
/// @notice Results by independent re-execution. Provers that nobody could foresee run a task, each commits to its output and
/// then tells it; as many as the requester asked for have to agree. Where they do not, twice as many others are drawn, at most
/// `ROUNDS` times, and then more than half of all that were drawn have to agree. docs/spec/quorum.md is the specification.
///
/// @dev A case moves by time and by what is told: `decided` and `failed` need no call to be true, and once one is, it stays,
/// and the other never is.
contract Quorum is IQuorum, IResultVerifier, ReentrancyGuardTransient {
    /// @notice A case as its view shows it.
    /// @param route what its provers must take
    /// @param size how many are drawn at first
    /// @param threshold how many of them must agree; more than half of `size`
    /// @param round 0 for the first, at most `ROUNDS` − 1
    /// @param until when it must be decided, Unix seconds: `minReveal` before the market's deadline, for who delivers the result
    /// @param commitUntil until when the members of this round commit; 0 before they are drawn
    /// @param revealUntil until when they tell their outputs
    /// @param drawBlock the block whose randomness draws; 0 once they are drawn
    /// @param drawn members of all rounds
    /// @param seated members of this round
    /// @param committed how many of them committed
    /// @param told how many of them told an output
    /// @param needed how many, of all rounds, must have told the same output
    /// @param collected how many were sent their part of the fee
    /// @param minCommit seconds to commit that a round has at least, as when it was opened
    /// @param minReveal seconds to tell that a round has at least
    /// @param answers how many told an output, in all rounds
    /// @param paid whether the fee came
    /// @param fee wei that is left of it
    /// @param outputHash keccak256 of the output it is decided for, zero before
    struct Case {
        bytes4 route;
        uint16 size;
        uint16 threshold;
        uint8 round;
        uint40 until;
        uint40 commitUntil;
        uint40 revealUntil;
        uint64 drawBlock;
        uint16 drawn;
        uint16 seated;
        uint16 committed;
        uint16 told;
        uint16 needed;
        uint16 collected;
        uint32 minCommit;
        uint32 minReveal;
        uint16 answers;
        bool paid;
        uint96 fee;
        bytes32 outputHash;
    }

    /// @notice What a member did.
    /// @param commitment hash of what it will tell, zero before
    /// @param outputHash what it told, zero before
    /// @param round in which it was drawn, from 1; 0 for no member
    /// @param noted whether its fault was reported
    /// @param collected whether its part of the fee was sent
    struct Seat {
        bytes32 commitment;
        bytes32 outputHash;
        uint8 round;
        bool noted;
        bool collected;
    }

    /// @notice Rounds of a case.
    uint8 public constant ROUNDS = 3;
    /// @notice The most that the first round may have: with those of the others, 112 members.
    uint256 public constant MAX_SIZE = 16;
    /// @notice Blocks in which a draw is taken. After them another block draws, so that nobody waits for a pool that suits him.
    uint64 public constant DRAW_WITHIN = 60;

    /// @notice Puts tasks, and pays.
    address public immutable MARKET;
    /// @notice Knows who computes.
    IProvers public immutable PROVERS;
    IParameters public immutable PARAMS;

    mapping(bytes32 taskId => Case) private _cases;
    mapping(bytes32 taskId => mapping(address prover => Seat)) private _seats;
    mapping(bytes32 taskId => mapping(bytes32 outputHash => uint16)) private _votes;
    mapping(bytes32 taskId => address[]) private _members;
    mapping(bytes32 taskId => uint32[]) private _operators;

    error NotMarket(address caller);
    error AlreadyOpen(bytes32 taskId);
    error NoSuchCase(bytes32 taskId);
    error BadTerms(uint256 size, uint256 threshold);
    error TooShort(uint256 until, uint256 least);
    error AlreadyDrawn(bytes32 taskId);
    error DrawTooEarly(bytes32 taskId, uint256 drawBlock);
    error WrongHeader(uint256 drawBlock, bytes32 have, bytes32 want);
    error NotMember(bytes32 taskId, address caller);
    error EmptyCommitment();
    error CommitOver(bytes32 taskId, uint256 until);
    error RevealNotOpen(bytes32 taskId, uint256 from);
    error RevealOver(bytes32 taskId, uint256 until);
    error WrongReveal(bytes32 taskId, address prover);
    error AlreadyRevealed(bytes32 taskId, address prover);
    error OutputLength(uint256 have, uint256 max);
    error RoundNotOver(bytes32 taskId);
    error CaseOver(bytes32 taskId);
    error NotDecided(bytes32 taskId);
    error AlreadyPaid(bytes32 taskId);
    error NothingToCollect(bytes32 taskId, address prover);
    error NothingToNote(bytes32 taskId, address prover);
    error PaymentFailed(address to);

    event Opened(bytes32 indexed taskId, bytes4 route, uint16 size, uint16 threshold, uint40 until, uint64 drawBlock);
    /// @notice The block of the draw was too long ago, or too few provers could be drawn; another draws.
    event DrawPostponed(bytes32 indexed taskId, uint256 found, uint64 drawBlock);
    event Drawn(
        bytes32 indexed taskId, uint8 round, address[] provers, uint16 needed, uint40 commitUntil, uint40 revealUntil
    );
    event Committed(bytes32 indexed taskId, address indexed prover);
    /// @notice `output` is empty but for the first that tells it.
    event Revealed(bytes32 indexed taskId, address indexed prover, bytes32 indexed outputHash, bytes output);
    event Decided(bytes32 indexed taskId, bytes32 indexed outputHash, uint16 votes, uint16 drawn);
    event Escalated(bytes32 indexed taskId, uint8 round, uint64 drawBlock);
    event FeeReceived(bytes32 indexed taskId, uint256 amount);
    event Collected(bytes32 indexed taskId, address indexed prover, uint256 amount);
    event FaultNoted(bytes32 indexed taskId, address indexed prover, bytes32 reason, uint256 wad);

    constructor(address market, IProvers provers, IParameters params) {
        (MARKET, PROVERS, PARAMS) = (market, provers, params);
    }

    /// @inheritdoc IQuorum
    function open(bytes32 taskId, bytes4 route, uint16 size, uint16 threshold, uint40 until) external {
        if (msg.sender != MARKET) revert NotMarket(msg.sender);
        Case storage c = _cases[taskId];
        if (c.until != 0) revert AlreadyOpen(taskId);
        if (size == 0 || size > MAX_SIZE || threshold > size || uint256(threshold) * 2 <= size) revert BadTerms(size, threshold);
        (c.minCommit, c.minReveal) = (uint32(PARAMS.get("quorum.commit")), uint32(PARAMS.get("quorum.reveal")));
        // Two of the shortest rounds, one of them for what the draw takes, and the time to deliver: the market gives the coins
        // back at its deadline, whatever is decided.
        uint256 least = block.timestamp + 2 * (uint256(c.minCommit) + c.minReveal) + c.minReveal;
        if (until < least) revert TooShort(until, least);
        until -= uint40(c.minReveal);
        (c.route, c.size, c.threshold, c.until) = (route, size, threshold, until);
        c.drawBlock = uint64(block.number) + LaterBlock.AHEAD;
        emit Opened(taskId, route, size, threshold, until, c.drawBlock);
    }

    /// @notice Draws the members of a case's round; by anyone.
    /// @param header the RLP of the header of the case's `drawBlock`. When that was more than `DRAW_WITHIN` blocks ago, it is
    /// not looked at and another block draws.
    function draw(bytes32 taskId, bytes calldata header) external {
        Case storage c = _known(taskId);
        uint256 number = c.drawBlock;
        if (number == 0) revert AlreadyDrawn(taskId);
        if (_failed(c)) revert CaseOver(taskId);
        if (block.number <= number) revert DrawTooEarly(taskId, number);
        if (block.number > number + DRAW_WITHIN) {
            _postpone(taskId, c, 0);
            return;
        }
        bytes32 want = LaterBlock.hashOf(number);
        if (keccak256(header) != want) revert WrongHeader(number, keccak256(header), want);
        uint256 seed = uint256(keccak256(abi.encode(LaterBlock.randomnessOf(header), taskId, c.round)));
        address[] memory provers = PROVERS.draw(c.route, uint256(c.size) << c.round, seed, c.until, _operators[taskId]);
        provers = _seat(taskId, c, provers);
        if (provers.length == 0) return;
        c.drawBlock = 0;
        _schedule(c);
        emit Drawn(taskId, c.round, provers, c.needed, c.commitUntil, c.revealUntil);
    }

    /// @notice Commits to the caller's output. A later commitment replaces one before, until all have committed.
    /// @param commitment as `commitmentOf` gives it, with a salt of 32 random bytes
    function commit(bytes32 taskId, bytes32 commitment) external {
        Case storage c = _known(taskId);
        Seat storage s = _sitting(taskId, c);
        if (_revealOpen(c)) revert CommitOver(taskId, c.commitUntil);
        if (commitment == 0) revert EmptyCommitment();
        if (s.commitment == 0) ++c.committed;
        s.commitment = commitment;
        emit Committed(taskId, msg.sender);
    }

    /// @notice Tells the caller's output.
    /// @param output its bytes; may be empty when somebody told this output before
    function reveal(bytes32 taskId, bytes32 outputHash, bytes calldata output, bytes32 salt) external {
        Case storage c = _known(taskId);
        Seat storage s = _sitting(taskId, c);
        if (!_revealOpen(c)) revert RevealNotOpen(taskId, c.commitUntil);
        if (block.timestamp >= c.revealUntil) revert RevealOver(taskId, c.revealUntil);
        if (s.outputHash != 0) revert AlreadyRevealed(taskId, msg.sender);
        if (s.commitment == 0 || s.commitment != commitmentOf(taskId, msg.sender, outputHash, salt)) {
            revert WrongReveal(taskId, msg.sender);
        }
        uint16 votes = ++_votes[taskId][outputHash];
        if (votes == 1) {
            if (output.length > MAX_OUTPUT) revert OutputLength(output.length, MAX_OUTPUT);
            if (keccak256(output) != outputHash) revert WrongReveal(taskId, msg.sender);
        }
        s.outputHash = outputHash;
        ++c.told;
        ++c.answers;
        emit Revealed(taskId, msg.sender, outputHash, votes == 1 ? output : output[:0]);
        if (c.outputHash == 0 && votes >= c.needed) {
            c.outputHash = outputHash;
            emit Decided(taskId, outputHash, votes, c.drawn);
        }
        PROVERS.vacate(msg.sender);
    }

    /// @notice Has twice as many others drawn when a round ended without a decision; by anyone.
    function escalate(bytes32 taskId) external {
        Case storage c = _known(taskId);
        if (c.outputHash != 0 || _failed(c)) revert CaseOver(taskId);
        if (!_over(c)) revert RoundNotOver(taskId);
        ++c.round;
        (c.seated, c.committed, c.told, c.commitUntil, c.revealUntil) = (0, 0, 0, 0, 0);
        c.drawBlock = uint64(block.number) + LaterBlock.AHEAD;
        emit Escalated(taskId, c.round, c.drawBlock);
    }

    /// @inheritdoc IQuorum
    function pay(bytes32 taskId) external payable {
        if (msg.sender != MARKET) revert NotMarket(msg.sender);
        Case storage c = _known(taskId);
        if (c.outputHash == 0) revert NotDecided(taskId);
        if (c.paid) revert AlreadyPaid(taskId);
        (c.paid, c.fee) = (true, uint96(msg.value)); // all coins there are have fewer than 96 bits of wei
        emit FeeReceived(taskId, msg.value);
    }

    /// @notice Sends a member that told the decided output its part of the fee, once all had their time to tell it; by anyone.
    function collect(bytes32 taskId, address prover) external nonReentrant {
        Case storage c = _known(taskId);
        Seat storage s = _seats[taskId][prover];
        if (!c.paid || !_over(c) || s.outputHash != c.outputHash || s.collected) revert NothingToCollect(taskId, prover);
        // The last one gets what the division left over.
        uint256 amount = c.fee / (_votes[taskId][c.outputHash] - c.collected);
        s.collected = true;
        ++c.collected;
        c.fee -= uint96(amount);
        emit Collected(taskId, prover, amount);
        (bool ok,) = prover.call{value: amount}("");
        if (!ok) revert PaymentFailed(prover);
    }

    /// @notice Reports a member that told another output than the decided one, or of a case that came to its end none in its
    /// time; by anyone, once. Silence costs nothing where nothing was decided and half of those drawn, or more, told nothing: the
    /// task may not be one that all can compute in the time there was, and provers do not choose what they are drawn for.
    function note(bytes32 taskId, address prover) external {
        Case storage c = _known(taskId);
        Seat storage s = _seats[taskId][prover];
        bool ended = c.outputHash != 0 || _failed(c);
        bool silent = ended && s.outputHash == 0 && (s.round <= c.round || (c.drawBlock == 0 && _over(c)));
        bool wrong = s.outputHash != 0 && c.outputHash != 0 && s.outputHash != c.outputHash;
        if (s.round == 0 || s.noted || !(silent || wrong)) revert NothingToNote(taskId, prover);
        s.noted = true;
        bytes32 reason = wrong ? bytes32("wrong") : bytes32("silent");
        uint256 wad;
        // Parameters are in hundredths of a percent.
        if (c.outputHash != 0 || uint256(c.answers) * 2 > c.drawn) wad = PARAMS.get(wrong ? bytes32("compute.wrong") : bytes32("compute.missed")) * 1e14;
        emit FaultNoted(taskId, prover, reason, wad);
        if (silent) PROVERS.vacate(prover); // who told was vacated then
        // Without try: who calls with too little gas must not make a fault pass for noted.
        PROVERS.fault(prover, taskId, reason, wad);
    }

    /// @inheritdoc IQuorum
    function decided(bytes32 taskId) external view returns (bool, bytes32 outputHash) {
        outputHash = _cases[taskId].outputHash;
        return (outputHash != 0, outputHash);
    }

    /// @inheritdoc IQuorum
    function failed(bytes32 taskId) external view returns (bool) {
        Case storage c = _cases[taskId];
        return c.until != 0 && _failed(c);
    }

    /// @inheritdoc IResultVerifier
    function verify(Statement calldata s, bytes calldata evidence) external view returns (bool) {
        bytes32 outputHash = _cases[s.taskId].outputHash;
        return evidence.length == 0 && s.prover == address(this) && outputHash != 0 && keccak256(s.output) == outputHash;
    }

    /// @notice One case.
    function caseOf(bytes32 taskId) external view returns (Case memory) {
        return _cases[taskId];
    }

    /// @notice All members of a case, in the order in which they were drawn.
    function membersOf(bytes32 taskId) external view returns (address[] memory) {
        return _members[taskId];
    }

    /// @notice What a member did in a case.
    function seatOf(bytes32 taskId, address prover) external view returns (Seat memory) {
        return _seats[taskId][prover];
    }

    /// @notice How many told an output.
    function votesOf(bytes32 taskId, bytes32 outputHash) external view returns (uint256) {
        return _votes[taskId][outputHash];
    }

    /// @notice Whether the members of the round may tell their outputs, and whether none of them can any more.
    function phaseOf(bytes32 taskId) external view returns (bool revealOpen, bool over) {
        Case storage c = _known(taskId);
        return (_revealOpen(c), _over(c));
    }

    /// @notice What a member commits to. Chain, task and member are in it: who copies another's commitment cannot open it,
    /// whatever the other tells.
    function commitmentOf(bytes32 taskId, address prover, bytes32 outputHash, bytes32 salt) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), taskId, prover, outputHash, salt));
    }

    /// @dev Seats those of `found` that do not sit yet. None when the first round would have fewer than must agree, or
    /// another nobody: then another block draws, when others may be there.
    function _seat(bytes32 taskId, Case storage c, address[] memory found) private returns (address[] memory provers) {
        uint256 n;
        for (uint256 i; i < found.length; ++i) {
            if (_seats[taskId][found[i]].round == 0) found[n++] = found[i];
        }
        assembly ("memory-safe") {
            mstore(found, n)
        }
        if (n < (c.round == 0 ? c.threshold : 1)) {
            _postpone(taskId, c, n);
            return new address[](0);
        }
        for (uint256 i; i < n; ++i) {
            _seats[taskId][found[i]].round = c.round + 1;
            _members[taskId].push(found[i]);
            _operators[taskId].push(PROVERS.operatorOf(found[i]));
            PROVERS.occupy(found[i]);
        }
        (c.seated, c.drawn) = (uint16(n), c.drawn + uint16(n));
        uint16 majority = c.drawn / 2 + 1;
        c.needed = c.round == 0 || majority < c.threshold ? c.threshold : majority;
        return found;
    }

    /// @dev A round gets half of the time that is left, the last one all of it; two thirds of that to commit.
    function _schedule(Case storage c) private {
        uint256 left = c.until - block.timestamp;
        uint256 share = c.round == ROUNDS - 1 ? left : left / 2;
        uint256 tell = _min(_max(share / 3, c.minReveal), left - c.minCommit);
        uint256 compute = _min(_max(share - share / 3, c.minCommit), left - tell);
        c.commitUntil = uint40(block.timestamp + compute);
        c.revealUntil = uint40(block.timestamp + compute + tell);
    }

    function _postpone(bytes32 taskId, Case storage c, uint256 found) private {
        c.drawBlock = uint64(block.number) + LaterBlock.AHEAD;
        emit DrawPostponed(taskId, found, c.drawBlock);
    }

    function _known(bytes32 taskId) private view returns (Case storage c) {
        c = _cases[taskId];
        if (c.until == 0) revert NoSuchCase(taskId);
    }

    /// @dev The caller's seat in the round that is on.
    function _sitting(bytes32 taskId, Case storage c) private view returns (Seat storage s) {
        s = _seats[taskId][msg.sender];
        if (c.drawBlock != 0 || s.round != c.round + 1) revert NotMember(taskId, msg.sender);
    }

    function _revealOpen(Case storage c) private view returns (bool) {
        return c.drawBlock == 0 && (c.committed == c.seated || block.timestamp >= c.commitUntil);
    }

    /// @dev Nobody of the round can tell an output any more: who did not commit has none to tell.
    function _over(Case storage c) private view returns (bool) {
        return _revealOpen(c) && (c.told == c.committed || block.timestamp >= c.revealUntil);
    }

    /// @dev Monotone: once true, time alone cannot make it false, and nothing that may still happen can decide the case.
    function _failed(Case storage c) private view returns (bool) {
        if (c.outputHash != 0) return false;
        bool late = block.timestamp + c.minCommit + c.minReveal > c.until;
        if (c.drawBlock != 0) return late;
        return _over(c) && (late || c.round == ROUNDS - 1);
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    function _max(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }
}
