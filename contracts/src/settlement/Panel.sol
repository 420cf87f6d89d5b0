// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Delegates} from "../chain/Delegates.sol";
import {Draw} from "../chain/Draw.sol";
import {LaterBlock} from "../chain/LaterBlock.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IAllocations, IRestakingPool} from "../security/ISecurity.sol";
import {IPanel, IPanelAsker, PanelState} from "./IPanel.sol";

/// @dev What the panel asks of Allocations beside IAllocations.
interface IMembers {
    function membersOf(uint32 service, uint256 offset, uint256 limit) external view returns (uint32[] memory page);
}

/// @dev What the panel asks of ResultFault.
interface IScorerLinks {
    /// @notice Whose scorer an account is; 0 for nobody's.
    function operatorOf(address scorer) external view returns (uint32);
}

/// @title Panel
/// @notice Operators that secure the provers' service, drawn to recompute what somebody contests: an epoch's payment, or a
/// finding of fraud. docs/spec/appeals.md is the specification.
///
/// @dev Candidates are fixed when a question is put, the randomness that draws among them is that of one block of later: who
/// draws, and when, chooses nothing. A case ends by time, whoever acts or does not: `verdict` needs no call to come to an end.
contract Panel is IPanel, ReentrancyGuardTransient {
    /// @notice A case as its view shows it.
    /// @param asker who put the question
    /// @param question what it is to the asker
    /// @param drawBlock the block whose randomness draws; 0 once they are drawn
    /// @param commitUntil until when members commit, Unix seconds
    /// @param revealUntil until when they tell their answers
    /// @param size how many sit, or are to be drawn
    /// @param told how many told an answer
    /// @param most how many told the answer that most told
    /// @param ofDelegates whether delegates of the chain sit, since no operator could, or too few of a sample
    /// @param paid wei that each who told the verdict's answer gets
    /// @param leading the answer that most told; the first of those that are equal
    /// @param members operators or delegates that were drawn, or are to be drawn from while `drawBlock` is not 0
    struct Case {
        address asker;
        uint64 drawBlock;
        uint16 size;
        uint16 told;
        uint40 commitUntil;
        uint40 revealUntil;
        uint16 most;
        bool ofDelegates;
        bool settled;
        uint128 paid;
        bytes32 question;
        bytes32 leading;
        uint32[] members;
    }

    /// @notice What a member did in a case.
    /// @param commitment hash of its answer, zero before
    /// @param answer what it told, zero before
    /// @param revealedAt when, Unix seconds
    /// @param collected whether its pay was sent
    /// @param drawn whether it is a member at all
    struct Seat {
        bytes32 commitment;
        bytes32 answer;
        uint40 revealedAt;
        bool drawn;
        bool collected;
    }

    /// @dev An answer: how many told it, and its bytes.
    struct Answer {
        uint16 votes;
        bytes data;
    }

    /// @notice The service that members secure.
    uint32 public constant SERVICE = 2;
    /// @notice How many members of the service are looked at: the first that ever joined. What a question costs has to end.
    uint256 public constant MAX_MEMBERS = 1024;
    /// @notice How many of them, chosen by the randomness of the block, are asked what they secure it with.
    uint256 public constant TRIES = 64;
    /// @notice Members are drawn among so many at most.
    uint256 public constant CANDIDATES = 36;
    /// @notice The longest answer, in bytes.
    uint256 public constant MAX_ANSWER = 256;

    /// @notice Ask, and pay.
    address public immutable APPEALS;
    address public immutable FINDINGS;
    /// @notice Knows who secures the service, and with what.
    IAllocations public immutable ALLOCATIONS;
    /// @notice Knows who acts for an operator.
    IRestakingPool public immutable POOL;
    /// @notice Knows whose scorers accounts are.
    IScorerLinks public immutable LINKS;
    /// @notice Sit where no operator can.
    Delegates public immutable DELEGATES;
    IParameters public immutable PARAMS;
    /// @notice Seconds of a day.
    uint40 public immutable DAY;

    /// @notice The number of cases: they are 1 to this.
    uint64 public count;

    mapping(uint64 case_ => Case) private _cases;
    mapping(uint64 case_ => mapping(uint32 member => Seat)) private _seats;
    mapping(uint64 case_ => mapping(bytes32 answer => Answer)) private _answers;

    error NotAsker(address caller);
    error NoSuchCase(uint64 case_);
    error AlreadyDrawn(uint64 case_);
    error NotDrawn(uint64 case_);
    error DrawTooEarly(uint64 case_, uint256 drawBlock);
    error WrongHeader(uint256 drawBlock, bytes32 have, bytes32 want);
    error NotMember(uint64 case_, uint32 member, address caller);
    error CommitOver(uint64 case_, uint256 until);
    error RevealNotOpen(uint64 case_, uint256 from);
    error RevealOver(uint64 case_, uint256 until);
    error WrongReveal(uint64 case_, uint32 member);
    error AlreadyRevealed(uint64 case_, uint32 member);
    error AnswerLength(uint256 have, uint256 max);
    error EmptyCommitment();
    error NotDecided(uint64 case_);
    error AlreadyPaid(uint64 case_);
    error NothingToCollect(uint64 case_, uint32 member);
    error PaymentFailed(address to, address asset);

    event Asked(
        uint64 indexed case_,
        address indexed asker,
        bytes32 indexed question,
        uint256 size,
        uint256 drawBlock,
        bool ofDelegates,
        uint40 commitUntil,
        uint40 revealUntil
    );
    /// @notice The block of the draw was forgotten before anybody drew; another draws.
    event DrawPostponed(uint64 indexed case_, uint256 drawBlock);
    event MemberDrawn(uint64 indexed case_, uint32 indexed member, bool ofDelegates);
    event Committed(uint64 indexed case_, uint32 indexed member);
    event Revealed(uint64 indexed case_, uint32 indexed member, bytes32 indexed answer, bytes data);
    event MemberPaid(uint64 indexed case_, uint32 indexed member, address to, uint256 amount);

    constructor(
        address appeals,
        address findings,
        IAllocations allocations,
        IRestakingPool pool,
        IScorerLinks links,
        Delegates delegates,
        IParameters params,
        uint40 day
    ) {
        (APPEALS, FINDINGS, ALLOCATIONS, POOL) = (appeals, findings, allocations, pool);
        (LINKS, DELEGATES, PARAMS, DAY) = (links, delegates, params, day);
    }

    /// @inheritdoc IPanel
    function ask(bytes32 question) external returns (uint64 case_) {
        if (msg.sender != APPEALS && msg.sender != FINDINGS) revert NotAsker(msg.sender);
        case_ = ++count;
        Case storage c = _cases[case_];
        (c.asker, c.question) = (msg.sender, question);
        c.commitUntil = uint40(block.timestamp) + DAY;
        c.revealUntil = c.commitUntil + DAY / 2;
        uint256 size = PARAMS.get("appeal.panel");
        (uint32[] memory candidates, bool sampled) = _operators(question, case_, c.revealUntil);
        // Who asks may ask in the block whose randomness has only friends of his among the looked at, and crowd out others by
        // members without stake: where a sample gives less than a panel, no operator sits.
        if (candidates.length == 0 || (sampled && candidates.length < size)) {
            candidates = _delegates(question);
            c.ofDelegates = true;
        }
        if (candidates.length > size) c.drawBlock = uint64(block.number) + LaterBlock.AHEAD;
        else size = candidates.length;
        (c.size, c.members) = (uint16(size), candidates);
        emit Asked(
            case_, msg.sender, question, size, c.drawBlock, c.ofDelegates, c.commitUntil, c.revealUntil
        );
        if (c.drawBlock == 0) _seat(case_, candidates, c.ofDelegates);
    }

    /// @notice Draws a case's members; by anyone.
    /// @param header the RLP of the header of the case's `drawBlock`, whose hash the chain knows for 8,191 blocks. When it is
    /// forgotten, the header is not looked at and another block of later draws.
    function draw(uint64 case_, bytes calldata header) external {
        Case storage c = _known(case_);
        uint256 number = c.drawBlock;
        if (number == 0) revert AlreadyDrawn(case_);
        if (block.number <= number) revert DrawTooEarly(case_, number);
        if (block.timestamp >= c.commitUntil) revert CommitOver(case_, c.commitUntil);
        if (block.number > number + LaterBlock.KEPT) {
            c.drawBlock = uint64(block.number) + LaterBlock.AHEAD;
            emit DrawPostponed(case_, c.drawBlock);
            return;
        }
        bytes32 want = LaterBlock.hashOf(number);
        if (keccak256(header) != want) revert WrongHeader(number, keccak256(header), want);
        uint32[] memory members = Draw.draw(c.members, c.size, LaterBlock.randomnessOf(header), case_);
        c.drawBlock = 0;
        c.members = members;
        _seat(case_, members, c.ofDelegates);
    }

    /// @notice Commits to a member's answer; by its operator's owner or scorer, or its delegate's owner or operator. A later
    /// commitment replaces one before.
    /// @param commitment as `commitmentOf` gives it, with a salt of 32 random bytes
    function commit(uint64 case_, uint32 member, bytes32 commitment) external {
        Case storage c = _known(case_);
        _requireMember(case_, c, member);
        if (block.timestamp >= c.commitUntil) revert CommitOver(case_, c.commitUntil);
        if (commitment == 0) revert EmptyCommitment();
        _seats[case_][member].commitment = commitment;
        emit Committed(case_, member);
    }

    /// @notice Tells a member's answer; by who may commit for it.
    /// @param data the answer, of the form that the asker demands
    function reveal(uint64 case_, uint32 member, bytes calldata data, bytes32 salt) external {
        Case storage c = _known(case_);
        _requireMember(case_, c, member);
        if (block.timestamp < c.commitUntil) revert RevealNotOpen(case_, c.commitUntil);
        if (block.timestamp >= c.revealUntil) revert RevealOver(case_, c.revealUntil);
        if (data.length == 0 || data.length > MAX_ANSWER) revert AnswerLength(data.length, MAX_ANSWER);
        Seat storage s = _seats[case_][member];
        if (s.revealedAt != 0) revert AlreadyRevealed(case_, member);
        bytes32 answer = keccak256(data);
        if (s.commitment == 0 || s.commitment != commitmentOf(case_, member, answer, salt)) {
            revert WrongReveal(case_, member);
        }
        (s.answer, s.revealedAt) = (answer, uint40(block.timestamp));
        ++c.told;
        Answer storage a = _answers[case_][answer];
        if (++a.votes == 1) a.data = data;
        if (a.votes > c.most) (c.most, c.leading) = (a.votes, answer);
        emit Revealed(case_, member, answer, data);
    }

    /// @inheritdoc IPanel
    function pay(uint64 case_) external payable {
        Case storage c = _known(case_);
        if (msg.sender != c.asker) revert NotAsker(msg.sender);
        if (_stateOf(c) != PanelState.Decided) revert NotDecided(case_);
        if (c.settled) revert AlreadyPaid(case_);
        (c.settled, c.paid) = (true, uint128(msg.value / c.most));
    }

    /// @notice Sends a member its pay, to its operator's owner or its delegate's account of rewards; by anyone.
    function collect(uint64 case_, uint32 member) external nonReentrant {
        Case storage c = _known(case_);
        Seat storage s = _seats[case_][member];
        uint256 amount = c.paid;
        if (s.revealedAt == 0 || s.answer != c.leading || s.collected || amount == 0) {
            revert NothingToCollect(case_, member);
        }
        s.collected = true;
        address to = c.ofDelegates ? DELEGATES.delegateOf(member).reward : POOL.ownerOf(member);
        emit MemberPaid(case_, member, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to, address(0));
    }

    /// @inheritdoc IPanel
    function verdict(uint64 case_) external view returns (PanelState state, bytes32 answer) {
        Case storage c = _known(case_);
        state = _stateOf(c);
        if (state == PanelState.Decided) answer = c.leading;
    }

    /// @inheritdoc IPanel
    function dataOf(uint64 case_, bytes32 answer) external view returns (bytes memory) {
        return _answers[case_][answer].data;
    }

    /// @inheritdoc IPanel
    function tally(uint64 case_) external view returns (uint256 size, uint256 right) {
        Case storage c = _known(case_);
        return (c.size, _stateOf(c) == PanelState.Decided ? c.most : 0);
    }

    /// @notice Whether an operator told another answer than the one its case was decided for: what `ResultFault` judges by.
    /// @return wrong whether it did
    /// @return revealedAt when it told it, Unix seconds
    function wrongOf(uint64 case_, uint32 operator) external view returns (bool wrong, uint40 revealedAt) {
        Case storage c = _known(case_);
        Seat storage s = _seats[case_][operator];
        wrong = !c.ofDelegates && s.revealedAt != 0 && _stateOf(c) == PanelState.Decided && s.answer != c.leading;
        return (wrong, s.revealedAt);
    }

    /// @notice One case.
    function caseOf(uint64 case_) external view returns (Case memory) {
        return _cases[case_];
    }

    /// @notice What a member did in a case.
    function seatOf(uint64 case_, uint32 member) external view returns (Seat memory) {
        return _seats[case_][member];
    }

    /// @notice What a member commits to. Chain, case and member are in it: who copies another's commitment cannot open it,
    /// whatever the other tells.
    function commitmentOf(uint64 case_, uint32 member, bytes32 answer, bytes32 salt) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), case_, member, answer, salt));
    }

    /// @dev A verdict stands when the time is over, or all have told their answers.
    function _stateOf(Case storage c) private view returns (PanelState) {
        bool over = block.timestamp >= c.revealUntil;
        if (!over && (c.drawBlock != 0 || c.size == 0 || c.told < c.size)) return PanelState.Open;
        return c.drawBlock == 0 && uint256(c.most) * 2 > c.size ? PanelState.Decided : PanelState.Undecided;
    }

    function _seat(uint64 case_, uint32[] memory members, bool ofDelegates) private {
        for (uint256 i; i < members.length; ++i) {
            _seats[case_][members[i]].drawn = true;
            emit MemberDrawn(case_, members[i], ofDelegates);
        }
    }

    /// @dev Up to CANDIDATES operators that secure the service until the case is over. Of more than TRIES members, those that
    /// the randomness of this block chooses are looked at.
    function _operators(bytes32 question, uint64 case_, uint40 until)
        private
        view
        returns (uint32[] memory list, bool sampled)
    {
        list = IMembers(address(ALLOCATIONS)).membersOf(SERVICE, 0, MAX_MEMBERS);
        sampled = list.length > TRIES;
        list = Draw.draw(list, TRIES, block.prevrandao, case_);
        uint256 least = PARAMS.get("appeal.stake");
        uint256 n;
        for (uint256 i; i < list.length && n < CANDIDATES; ++i) {
            uint32 operator = list[i];
            uint256 stake = ALLOCATIONS.guaranteed(SERVICE, operator, address(0), until);
            if (stake == 0 || stake < least) continue;
            if (IPanelAsker(msg.sender).bars(question, operator, POOL.ownerOf(operator))) continue;
            list[n++] = operator;
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    /// @dev The active delegates of the highest votes that are not barred.
    function _delegates(bytes32 question) private view returns (uint32[] memory list) {
        (list,) = DELEGATES.top(CANDIDATES);
        uint256 n;
        for (uint256 i; i < list.length; ++i) {
            if (IPanelAsker(msg.sender).bars(question, 0, DELEGATES.ownerOf(list[i]))) continue;
            list[n++] = list[i];
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    function _known(uint64 case_) private view returns (Case storage c) {
        c = _cases[case_];
        if (c.commitUntil == 0) revert NoSuchCase(case_);
    }

    function _requireMember(uint64 case_, Case storage c, uint32 member) private view {
        if (c.drawBlock != 0) revert NotDrawn(case_);
        if (!_seats[case_][member].drawn) revert NotMember(case_, member, msg.sender);
        if (!_actsFor(c, member)) revert NotMember(case_, member, msg.sender);
    }

    function _actsFor(Case storage c, uint32 member) private view returns (bool) {
        if (!c.ofDelegates) return msg.sender == POOL.ownerOf(member) || LINKS.operatorOf(msg.sender) == member;
        return msg.sender == DELEGATES.ownerOf(member) || msg.sender == DELEGATES.delegateOf(member).operator;
    }
}
