// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice What a jury came to. Undecided: fewer than half of those drawn told their vote in time.
enum Verdict {
    Open,
    Guilty,
    NotGuilty,
    Undecided
}

/// @title IJury
/// @notice What `Slashing` needs from the jury.
interface IJury {
    /// @notice Opens a trial. Called by `Slashing` only; never reverts for want of jurors.
    /// @param caseId the case of `Slashing`
    /// @param size how many are drawn, if there are as many
    /// @param earlier a trial whose jurors are not drawn again, 0 for none
    /// @param operator who is accused: the delegate that its stake votes for is not drawn
    /// @param barred accounts whose delegates are not drawn
    /// @return trial its number, from 1 on
    function open(uint256 caseId, uint256 size, uint64 earlier, uint32 operator, address[] calldata barred)
        external
        returns (uint64 trial);

    /// @notice What a trial came to, and how many were drawn and told their vote.
    function result(uint64 trial) external view returns (Verdict verdict, uint256 drawn, uint256 revealed);

    /// @notice Pays the jurors who told their vote. Called by `Slashing` only, once, when the trial is over.
    function pay(uint64 trial) external payable;
}

/// @title ISecured
/// @notice What a service's operators have promised it together. `Slashing` asks for it under a bound of gas and does
/// without when there is no answer.
interface ISecured {
    function secured(uint32 service, address asset) external view returns (uint256);
}
