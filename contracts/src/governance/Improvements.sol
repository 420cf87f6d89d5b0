// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Upgrades} from "../chain/Upgrades.sol";

/// @title IImprovementGovernor
/// @notice What the register needs of the governor.
interface IImprovementGovernor {
    function proposeFor(
        address author,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description
    ) external returns (uint256);
    function state(uint256 id) external view returns (IGovernor.ProposalState);
}

/// @title Improvements
/// @notice The register of improvement proposals (IIPs): what is proposed, the hash of its text, what it does on chain, and
/// how far it has come.
/// @dev The author moves a draft to review and to the vote; from then on its status is what the governor says, so nobody
/// can claim another. Anybody may write a draft: it costs its storage, and counts for nothing before its author has the votes
/// to propose it. A proposal without actions is ratified: its vote calls `ratify`. One with a fork schedules that version.
contract Improvements {
    enum Kind {
        Standards,
        Informational,
        Process
    }

    enum Status {
        Draft,
        Review,
        Voting,
        Implementation,
        Live,
        Rejected,
        Withdrawn
    }

    /// @notice What an author writes.
    /// @param kind of improvement
    /// @param title one line, 1 to 120 bytes
    /// @param textHash SHA-256 of the text, a Markdown file
    /// @param uri where the text is, up to 256 bytes
    /// @param discussion where it is talked about, up to 256 bytes
    /// @param forkTime from when on `forkVersion` of the protocol is required, Unix seconds; 0 for no fork
    /// @param forkVersion the version; 0 for no fork
    /// @param targets the contracts that the timelock calls
    /// @param values the coins that it sends along, in wei
    /// @param calldatas what it calls them with
    struct Content {
        Kind kind;
        string title;
        bytes32 textHash;
        string uri;
        string discussion;
        uint64 forkTime;
        uint32 forkVersion;
        address[] targets;
        uint256[] values;
        bytes[] calldatas;
    }

    /// @notice An entry.
    /// @param number its number, from 1
    /// @param author who may change and move it
    /// @param status how far it has come
    /// @param changedAt when its author last changed or moved it, Unix seconds
    /// @param proposal the governor's number of its proposal, 0 before it is filed
    /// @param content what its author wrote
    struct Improvement {
        uint32 number;
        address author;
        Status status;
        uint40 changedAt;
        uint256 proposal;
        Content content;
    }

    /// @dev `status` is Draft, Review or Withdrawn while there is no proposal.
    struct Entry {
        address author;
        Status status;
        uint40 changedAt;
        uint256 proposal;
        Content content;
    }

    /// @notice Actions of an improvement, its fork not counted.
    uint256 public constant MAX_ACTIONS = 16;
    /// @notice Counts the votes.
    IImprovementGovernor public immutable GOVERNOR;
    /// @notice Carries out what they decide.
    address public immutable TIMELOCK;
    /// @notice Takes forks.
    Upgrades public immutable UPGRADES;
    /// @notice How long an improvement is in review before it can be proposed, in seconds: three days.
    uint40 public immutable REVIEW_SECONDS;

    /// @notice How many there are.
    uint32 public count;
    mapping(uint32 number => Entry) private _entries;

    error NoSuchImprovement(uint32 number);
    error NotAuthor(uint32 number, address caller, address author);
    error WrongStatus(uint32 number, Status status);
    error InReview(uint32 number, uint256 until);
    error BadContent(string field, uint256 have, uint256 max);
    error NotTimelock(address caller, address timelock);

    event ImprovementWritten(uint32 indexed number, address indexed author, bytes32 textHash, string title, string uri);
    event ImprovementMoved(uint32 indexed number, Status status);
    event ImprovementProposed(uint32 indexed number, uint256 indexed proposal);
    event ImprovementRatified(uint32 indexed number, bytes32 textHash);

    constructor(IImprovementGovernor governor, address timelock, Upgrades upgrades, uint40 day) {
        GOVERNOR = governor;
        TIMELOCK = timelock;
        UPGRADES = upgrades;
        REVIEW_SECONDS = 3 * day;
    }

    /// @notice Writes a draft.
    function create(Content calldata content) external returns (uint32 number) {
        number = ++count;
        _entries[number].author = msg.sender;
        _write(number, content);
    }

    /// @notice Writes a draft anew, or one in review, which is a draft again.
    function rewrite(uint32 number, Content calldata content) external {
        Entry storage e = _mine(number);
        if (e.status != Status.Draft && e.status != Status.Review) revert WrongStatus(number, statusOf(number));
        _write(number, content);
    }

    /// @notice Opens a draft to review.
    function review(uint32 number) external {
        Entry storage e = _mine(number);
        if (e.status != Status.Draft) revert WrongStatus(number, statusOf(number));
        _move(number, Status.Review);
    }

    /// @notice Files the proposal of an improvement that has been reviewed; its author becomes the proposer.
    function propose(uint32 number) external returns (uint256 proposal) {
        Entry storage e = _mine(number);
        if (e.status != Status.Review) revert WrongStatus(number, statusOf(number));
        uint256 until = e.changedAt + uint256(REVIEW_SECONDS);
        if (block.timestamp < until) revert InReview(number, until);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = actionsOf(number);
        // Voting stands for all that the governor says from now on.
        _move(number, Status.Voting);
        proposal = GOVERNOR.proposeFor(e.author, targets, values, calldatas, descriptionOf(number));
        e.proposal = proposal;
        emit ImprovementProposed(number, proposal);
    }

    /// @notice Gives up a draft, or one in review. One that is voted on is cancelled at the governor, before the vote begins.
    function withdraw(uint32 number) external {
        Entry storage e = _mine(number);
        if (e.status != Status.Draft && e.status != Status.Review) revert WrongStatus(number, statusOf(number));
        _move(number, Status.Withdrawn);
    }

    /// @notice Called by the timelock when an improvement without actions was accepted.
    function ratify(uint32 number) external {
        if (msg.sender != TIMELOCK) revert NotTimelock(msg.sender, TIMELOCK);
        emit ImprovementRatified(number, _entry(number).content.textHash);
    }

    /// @notice How far it has come.
    function statusOf(uint32 number) public view returns (Status) {
        Entry storage e = _entry(number);
        if (e.proposal == 0) return e.status;
        IGovernor.ProposalState s = GOVERNOR.state(e.proposal);
        if (s == IGovernor.ProposalState.Pending || s == IGovernor.ProposalState.Active) return Status.Voting;
        if (s == IGovernor.ProposalState.Canceled) return Status.Withdrawn;
        if (s == IGovernor.ProposalState.Defeated || s == IGovernor.ProposalState.Expired) return Status.Rejected;
        if (s != IGovernor.ProposalState.Executed) return Status.Implementation;
        return block.timestamp < e.content.forkTime ? Status.Implementation : Status.Live;
    }

    /// @notice One of them.
    function improvement(uint32 number) external view returns (Improvement memory) {
        Entry storage e = _entry(number);
        return Improvement(number, e.author, statusOf(number), e.changedAt, e.proposal, e.content);
    }

    /// @notice What its proposal does: what its author wrote, then the fork, or `ratify` when that is nothing.
    function actionsOf(uint32 number)
        public
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        Content storage c = _entry(number).content;
        uint256 n = c.targets.length;
        bool last = n == 0 || c.forkVersion != 0;
        (targets, values, calldatas) = (c.targets, c.values, c.calldatas);
        if (!last) return (targets, values, calldatas);
        (targets, values, calldatas) = (new address[](n + 1), new uint256[](n + 1), new bytes[](n + 1));
        for (uint256 i; i < n; ++i) {
            (targets[i], values[i], calldatas[i]) = (c.targets[i], c.values[i], c.calldatas[i]);
        }
        if (c.forkVersion == 0) {
            (targets[n], calldatas[n]) = (address(this), abi.encodeCall(this.ratify, (number)));
        } else {
            targets[n] = address(UPGRADES);
            calldatas[n] = abi.encodeCall(Upgrades.schedule, (c.forkVersion, c.forkTime, c.title));
        }
    }

    /// @notice The description of its proposal.
    function descriptionOf(uint32 number) public view returns (string memory) {
        Entry storage e = _entry(number);
        return string.concat(
            "IIP-",
            Strings.toString(number),
            ": ",
            e.content.title,
            "\n\nText: ",
            e.content.uri,
            "\nSHA-256: ",
            Strings.toHexString(uint256(e.content.textHash), 32),
            "\nDiscussion: ",
            e.content.discussion,
            "\n#proposer=",
            Strings.toHexString(e.author)
        );
    }

    function _write(uint32 number, Content calldata c) private {
        _bound("title", bytes(c.title).length, 120);
        if (bytes(c.title).length == 0) revert BadContent("title", 0, 120);
        if (c.textHash == 0) revert BadContent("textHash", 0, 32);
        _bound("uri", bytes(c.uri).length, 256);
        _bound("discussion", bytes(c.discussion).length, 256);
        _bound("targets", c.targets.length, MAX_ACTIONS);
        if (c.values.length != c.targets.length) revert BadContent("values", c.values.length, c.targets.length);
        if (c.calldatas.length != c.targets.length) revert BadContent("calldatas", c.calldatas.length, c.targets.length);
        if ((c.forkTime == 0) != (c.forkVersion == 0)) revert BadContent("forkVersion", c.forkVersion, c.forkTime);
        _entries[number].content = c;
        emit ImprovementWritten(number, msg.sender, c.textHash, c.title, c.uri);
        _move(number, Status.Draft);
    }

    function _move(uint32 number, Status status) private {
        Entry storage e = _entries[number];
        (e.status, e.changedAt) = (status, uint40(block.timestamp));
        emit ImprovementMoved(number, status);
    }

    function _bound(string memory field, uint256 have, uint256 max) private pure {
        if (have > max) revert BadContent(field, have, max);
    }

    function _entry(uint32 number) private view returns (Entry storage e) {
        e = _entries[number];
        if (e.author == address(0)) revert NoSuchImprovement(number);
    }

    function _mine(uint32 number) private view returns (Entry storage e) {
        e = _entry(number);
        if (msg.sender != e.author) revert NotAuthor(number, msg.sender, e.author);
    }
}
