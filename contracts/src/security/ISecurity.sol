// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev Parts of a magnitude: 10¹⁸ is the whole of what an operator was given to secure services with.
uint256 constant WAD = 1e18;

/// @title IRestakingPool
/// @notice What other contracts need from the pool. Asset zero is the native coin, staked in the operator's bucket.
interface IRestakingPool {
    /// @notice Takes `part`/`whole` of all that an operator holds of an asset, exiting stake with it, and sends it to `to`.
    /// Called by `Allocations` only. Rounds down, so that what is left to others is never less than their part of it (I9);
    /// O(1), however many stakers there are.
    function take(uint32 operator, address asset, uint256 part, uint256 whole, address to)
        external
        returns (uint256 taken);

    /// @notice Gives stake back to the operator's stakers: a slash that was reversed. Called by `SlashEscrow` only; the
    /// native coin comes as the value of the call, a token has been transferred before.
    function restore(uint32 operator, address asset, uint256 amount) external payable;

    /// @notice Keeps stake of an operator from leaving before `until`, at most MAX_HOLD after now. Called by `Slashing`
    /// only, while a slash waits for the meter.
    function hold(uint32 operator, uint40 until) external;

    /// @notice The bucket with the coins of an operator, 0 for none, and since when and until when its exits are held.
    function bookOf(uint32 operator) external view returns (uint256 bucket, uint40 heldFrom, uint40 heldUntil);

    /// @notice What an operator holds of an asset, exits that are not due yet included.
    /// @return assets in the asset's smallest unit
    /// @return shares all shares
    /// @return exiting those of them that are on their way out
    function vault(uint32 operator, address asset)
        external
        view
        returns (uint256 assets, uint256 shares, uint256 exiting);

    /// @notice Shares of a vault that will have left by `time`, of those that are on their way out. Stake leaves when its
    /// second has passed: what is due at `time` itself is still there.
    function exitingBy(uint32 operator, address asset, uint40 time) external view returns (uint256 shares);

    /// @notice Active shares of an account: what earns.
    function sharesOf(address account, uint32 operator, address asset) external view returns (uint256);

    /// @notice All native coins that an account has restaked and not begun to withdraw, in wei.
    function restakedBy(address account) external view returns (uint256);

    /// @notice All that operators hold of an asset.
    function total(address asset) external view returns (uint256);

    /// @notice What of it earns: all but what is on its way out.
    function activeTotal(address asset) external view returns (uint256);

    /// @notice Credits the stakers of an operator's bucket with what it has earned by voting. Anyone may call; it is called
    /// before each change of the vault.
    function harvest(uint32 operator) external;

    /// @notice What an operator takes of its stakers' rewards now, in hundredths of a percent.
    function commissionOf(uint32 operator) external view returns (uint256);

    /// @notice Who may act for an operator, zero for none.
    function ownerOf(uint32 operator) external view returns (address);

    /// @notice How long stake takes to leave, in seconds: longer than any fault can still be slashed for.
    function EXIT_SECONDS() external view returns (uint40);
}

/// @title IAllocations
/// @notice What other contracts need from the allocations of stake to services.
interface IAllocations {
    /// @notice Takes `wad`/10¹⁸ of what `operator` had promised to `service` at `capture`. Called by `Slashing` only.
    /// Never more than what was promised then less what was taken for it since, so the same promise never pays twice;
    /// what the operator promised to others is not touched.
    /// @param capture when the fault was done, Unix seconds, not older than the exit delay
    /// @param to where the stake goes
    /// @return assets the assets of the service
    /// @return taken what was taken of each
    function slash(uint32 service, uint32 operator, uint256 wad, uint40 capture, address to)
        external
        returns (address[] memory assets, uint256[] memory taken);

    /// @notice How much of an asset a service can slash of an operator at every moment from now until `until`, whatever
    /// anybody else does: 0 when `until` is beyond now + EXIT_SECONDS.
    function guaranteed(uint32 service, uint32 operator, address asset, uint40 until) external view returns (uint256);

    /// @notice How much of an asset a service could slash of an operator for a fault of now.
    function slashable(uint32 service, uint32 operator, address asset) external view returns (uint256);

    /// @notice How the service is set up for faults of the moment `capture`.
    function termsAt(uint32 service, uint40 capture) external view returns (ServiceTerms memory);

    /// @notice Whether an operator was opted in on both sides at `capture`.
    function securedBy(uint32 service, uint32 operator, uint40 capture) external view returns (bool);
}

/// @notice What a service may do to those who secure it. A change takes 14 days, longer than stake needs to leave.
/// @param owner who acts for it
/// @param harmed who gets the harmed party's part of a slash; never changes
/// @param proof the contract that proves objective faults (lane A), zero for none
/// @param maxObjective the most one fault of lane A costs, in parts of 10¹⁸ of the promise; at most 10¹⁸
/// @param maxSemi the same for lane B (challenge), at most 25 %; 0 for no such lane
/// @param maxSubjective the same for lane C (jury), at most 10 %; 0 for no such lane
struct ServiceTerms {
    address owner;
    address harmed;
    address proof;
    uint64 maxObjective;
    uint64 maxSemi;
    uint64 maxSubjective;
}

/// @title IFaultProof
/// @notice A contract that judges objective evidence against operators of one service. It MUST be a pure function of the
/// evidence and of chain state that cannot be taken back, and MUST NOT call anybody that could make it revert at will.
interface IFaultProof {
    /// @notice Reverts with a reason when `evidence` proves nothing.
    /// @return operator who did it
    /// @return capture when, Unix seconds
    /// @return wad how much of its promise the fault costs, parts of 10¹⁸
    /// @return id names the fault: the same fault has the same id, whoever proves it and however
    function check(uint32 service, bytes calldata evidence)
        external
        view
        returns (uint32 operator, uint40 capture, uint256 wad, bytes32 id);
}

/// @title ISlashEscrow
/// @notice What other contracts need from the escrow of slashed stake.
interface ISlashEscrow {
    /// @notice Opens an entry for what `Allocations.slash` has sent here. Called by `Slashing` only.
    function open(
        uint32 service,
        uint32 operator,
        address[] calldata assets,
        uint256[] calldata amounts,
        address harmed,
        address reporter
    ) external returns (uint256 id);

    /// @notice Gives an entry back to the operator's stakers, exactly. Called by `Slashing` only, before its release.
    function reverse(uint256 id) external;

    /// @notice Whether slashed stake of a vault can still be given back: it is in escrow, or its token did not move.
    function mayRestore(uint32 operator, address asset) external view returns (bool);
}

/// @title ISecurityRewards
/// @notice What other contracts need from the rewards of stakers. What the pool calls may not revert.
interface ISecurityRewards {
    /// @notice Settles what an account has earned in a vault before its shares or the vault's change. Called by the pool
    /// only, before each change.
    /// @param accountShares active shares of the account until now
    /// @param activeShares active shares of the whole vault until now
    /// @param activeAssets what they are worth until now
    function settle(
        address account,
        uint32 operator,
        address asset,
        uint256 accountShares,
        uint256 activeShares,
        uint256 activeAssets
    ) external;

    /// @notice Divides what an operator's bucket has earned by voting among its stakers, without commission: the delegate has
    /// taken its own. Called by the pool only, after it has had the coins sent here.
    /// @param activeShares active shares of its native vault
    function harvested(uint32 operator, uint256 amount, uint256 activeShares) external;

    /// @notice Credits the coins of this call to an account. Called by the pool only.
    function credit(address account) external payable;

    /// @notice Pays the stakers of one vault, in proportion to their active shares. The native token is zero, and comes as
    /// the value of the call; of another the caller has approved `amount`.
    /// @return paid what was divided; 0 when nobody has stake there: then nothing is taken, and coins come back
    function reward(uint32 operator, address asset, address token, uint256 amount)
        external
        payable
        returns (uint256 paid);

    /// @notice Pays all who have staked an asset, with whatever operator, in proportion to their active stake.
    /// @return paid as `reward`
    function rewardAsset(address asset, address token, uint256 amount) external payable returns (uint256 paid);
}

/// @title IAssetPrices
/// @notice What assets are worth in the pool's unit of account, with 18 decimals (docs/spec/security.md: US dollars).
interface IAssetPrices {
    /// @notice Never reverts: what has no good price now is (false, 0).
    function value(address asset, uint256 amount) external view returns (bool ok, uint256 worth);

    /// @notice Whether the pool takes a token.
    function accepts(address asset) external view returns (bool);

    /// @notice Reverts with the reason when operators may not hold `sum` of a token together: it is not accepted, over a cap,
    /// or has a cap of value and no good price. Asked at deposits alone.
    function requireUnderCaps(address asset, uint256 sum) external view;
}
