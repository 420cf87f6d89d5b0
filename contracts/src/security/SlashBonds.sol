// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Verdict} from "./ISlashing.sol";

/// @title SlashBonds
/// @notice The cases of `Slashing` and the bonds in them: who is right gets its own back and what the wrong one put up, less
/// what the jury cost.
/// @dev Money: Σ bonds of cases that are not closed, less the fees their juries were paid, + Σ owed is what is here.
/// Coins that arrive unasked are nobody's and stay.
abstract contract SlashBonds {
    /// @notice By which evidence a case is judged.
    enum Lane {
        None,
        Objective,
        Semi,
        Subjective
    }

    /// @notice Where a case stands.
    enum State {
        None,
        Accused,
        Trial,
        Guilty,
        Taken,
        Appeal,
        Closed
    }

    /// @notice How it ended.
    enum Outcome {
        None,
        Slashed,
        Acquitted,
        Undecided,
        Lapsed,
        Reversed
    }

    /// @notice One case. Times are Unix seconds, parts are of 10¹⁸.
    /// @param capture when the fault was done
    /// @param openedAt when it was accused or proven
    /// @param since when its state began
    /// @param wad what the accuser asks for
    /// @param max the most that the lane can cost
    /// @param taking what is taken of the promise: with the faults of these days counted in, and what the same fault has
    /// cost before counted out
    /// @param judged whether a first jury found guilt
    /// @param appealed what the second came to
    /// @param bond the accuser's bond in wei, and the challenger's; an appellant's is twice that
    /// @param fee what the first jury was paid
    /// @param appealFee what the second was paid
    /// @param evidence hash of the evidence, or the id of the fault in lane A
    struct Case {
        Lane lane;
        State state;
        Outcome outcome;
        uint32 service;
        uint32 operator;
        uint40 capture;
        uint40 openedAt;
        uint40 since;
        bool judged;
        Verdict appealed;
        uint64 wad;
        uint64 max;
        uint64 taking;
        uint64 trial;
        address accuser;
        uint64 appeal;
        address challenger;
        address appellant;
        address harmed;
        uint128 bond;
        uint128 fee;
        uint128 appealFee;
        bytes32 evidence;
    }

    /// @notice How much of a bond a jury costs when all jurors tell their votes, in percent.
    uint256 public constant FEE_PERCENT = 20;

    /// @notice The number of cases: they are 1 to this.
    uint256 public count;
    /// @notice What an account can withdraw, in wei.
    mapping(address account => uint256) public owed;

    mapping(uint256 id => Case) internal _cases;

    error NoSuchCase(uint256 id);
    error WrongBond(uint256 have, uint256 want);
    error NothingOwed(address account, address asset);
    error PaymentFailed(address to, address asset);

    event Closed(uint256 indexed id, Outcome outcome);
    event BondPaid(address indexed account, uint256 amount);

    /// @notice One case.
    function caseAt(uint256 id) external view returns (Case memory) {
        return _case(id);
    }

    /// @notice Sends an account what it is owed of bonds; by anyone.
    function withdraw(address account) external {
        uint256 amount = owed[account];
        if (amount == 0) revert NothingOwed(account, address(0));
        owed[account] = 0;
        emit BondPaid(account, amount);
        (bool ok,) = account.call{value: amount}("");
        if (!ok) revert PaymentFailed(account, address(0));
    }

    /// @dev Who acts for an operator.
    function _ownerOf(uint32 operator) internal view virtual returns (address);

    function _newCase(Lane lane, uint32 service, uint32 operator, uint40 capture, uint64 wad, bytes32 evidence)
        internal
        returns (uint256 id)
    {
        id = ++count;
        Case storage c = _cases[id];
        (c.lane, c.service, c.operator, c.capture) = (lane, service, operator, capture);
        (c.openedAt, c.since) = (uint40(block.timestamp), uint40(block.timestamp));
        (c.wad, c.accuser, c.evidence) = (wad, msg.sender, evidence);
    }

    function _case(uint256 id) internal view returns (Case storage c) {
        c = _cases[id];
        if (c.state == State.None) revert NoSuchCase(id);
    }

    function _enter(Case storage c, State state) internal {
        (c.state, c.since) = (state, uint40(block.timestamp));
    }

    function _takeBond(uint256 want) internal view returns (uint128) {
        if (msg.value != want) revert WrongBond(msg.value, want);
        return uint128(want);
    }

    /// @dev Ends a case and divides its bonds. `pot` is all of them less what the juries were paid.
    function _close(uint256 id, Case storage c, Outcome outcome) internal {
        (c.state, c.outcome, c.since) = (State.Closed, outcome, uint40(block.timestamp));
        emit Closed(id, outcome);
        uint256 bond = c.bond;
        uint256 challenged = c.challenger == address(0) ? 0 : bond;
        uint256 appealed = c.appellant == address(0) ? 0 : bond * 2;
        uint256 pot = bond + challenged + appealed - c.fee - c.appealFee;
        if (outcome == Outcome.Undecided) {
            // The jury did not do its part: accuser and challenger share its cost.
            uint256 half = challenged == 0 ? 0 : c.fee / 2;
            owed[c.challenger] += challenged - half;
            owed[c.accuser] += pot - (challenged - half);
        } else if (outcome == Outcome.Acquitted) {
            // Who challenged was right; where a jury judges at once, the one who was accused.
            owed[challenged == 0 ? _ownerOf(c.operator) : c.challenger] += pot;
        } else if (outcome == Outcome.Reversed) {
            // The accuser was wrong, unless no jury said so: then he has his bond, and both share the cost.
            uint256 kept = c.appealed == Verdict.Undecided ? bond - c.appealFee / 2 : 0;
            owed[c.accuser] += kept;
            owed[c.challenger] += challenged;
            owed[c.appellant] += pot - kept - challenged;
        } else {
            // Slashed, or lapsed without fault of the accuser. An appeal without a verdict costs only its jury.
            uint256 back = appealed != 0 && c.appealed != Verdict.Guilty ? appealed - c.appealFee : 0;
            owed[c.appellant] += back;
            owed[c.accuser] += pot - back;
        }
    }
}
