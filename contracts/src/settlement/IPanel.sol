// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice Where a case of the panel stands. Open: the time to answer is not over. Decided: more than half of those who
/// sit gave one answer. Undecided: the time is over, and they did not.
enum PanelState {
    Open,
    Decided,
    Undecided
}

/// @title IPanelAsker
/// @notice What the panel asks of who asks it.
interface IPanelAsker {
    /// @notice Whether somebody must not sit on a question: a party, or one that judged it before. Asked while `ask` runs.
    /// @param question what was given to `ask`
    /// @param operator the operator of the pool, 0 for a delegate of the chain
    /// @param owner who owns the operator or the delegate
    function bars(bytes32 question, uint32 operator, address owner) external view returns (bool);
}

/// @title IPanel
/// @notice A panel of operators that secure the provers' service. They recompute what they are asked about, commit to an
/// answer, and then tell it. Only `Appeals` and `Findings` ask. docs/spec/appeals.md is the specification.
/// @dev An answer is up to 256 bytes; answers are compared by their keccak256. A case ends by time, whoever acts or not:
///
///     ask                       1 DAY                1.5 DAY
///     ───┬───────────────────────┬──────────────────────┬────►
///        draw, commit            reveal                 verdict
interface IPanel {
    /// @notice Puts a question to a panel of "appeal.panel" members.
    /// @param question names what is asked; the asker tells it apart from its others, and members read the rest there
    /// @return case_ its number, from 1
    function ask(bytes32 question) external returns (uint64 case_);

    /// @notice Where a case stands and, once decided, what was answered.
    function verdict(uint64 case_) external view returns (PanelState state, bytes32 answer);

    /// @notice The bytes of an answer that a member told, empty when none told it.
    function dataOf(uint64 case_, bytes32 answer) external view returns (bytes memory);

    /// @notice How many sit in a case, and how many of them told the answer that it was decided for; (size, 0) while it is
    /// not.
    function tally(uint64 case_) external view returns (uint256 size, uint256 right);

    /// @notice Pays those who told the verdict's answer, in equal parts, which they collect. Called once, by who asked, when
    /// the case is decided.
    function pay(uint64 case_) external payable;
}
