// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IRestakingPool, ISlashEscrow} from "./ISecurity.sol";

/// @title SlashEscrow
/// @notice Holds slashed stake for a week, in which a jury can give it back, then divides it between burn, the harmed,
/// the reporter and the insurance fund. docs/spec/slashing.md is the specification.
///
/// @dev Money (I13), for each asset: what came in = in escrow + owed (burn, harmed, reporter, restored) + insurance + what
/// went out. `_held` is what of it is still here. Releasing calls no token and no stranger; each claim calls one token, so
/// a token that does not move hurts itself alone. Coins that arrive unasked are nobody's and stay.
contract SlashEscrow is ISlashEscrow, ReentrancyGuardTransient {
    /// @notice Where an entry stands.
    enum State {
        None,
        Open,
        Released,
        Reversed
    }

    /// @notice One entry.
    /// @param releaseAt from when it can be released, Unix seconds
    /// @param burn hundredths of a percent that are burned, the parameter of when it was opened; so are
    /// @param harmedPart and
    /// @param reporterPart ; the rest is insurance
    /// @param harmed zero for nobody: its part is burned
    /// @param reporter zero for nobody: its part is burned
    /// @param amounts what is here of each asset
    /// @param missing what was taken of each and has not arrived: its token did not move, or took a fee
    struct Entry {
        State state;
        uint32 service;
        uint32 operator;
        uint40 openedAt;
        uint40 releaseAt;
        uint16 burn;
        uint16 harmedPart;
        uint16 reporterPart;
        address harmed;
        address reporter;
        address[] assets;
        uint256[] amounts;
        uint256[] missing;
    }

    /// @dev All, in hundredths of a percent.
    uint256 private constant ALL = 10_000;
    /// @notice Gas that giving one asset back may use.
    uint256 public constant RESTORE_GAS = 2_000_000;

    /// @dev Gas for asking a token for a balance.
    uint256 private constant BALANCE_GAS = 200_000;

    /// @notice Opens, renews and reverses entries.
    address public immutable SLASHING;
    /// @notice Takes back what was reversed.
    IRestakingPool public immutable POOL;
    /// @notice The numbers that votes can change.
    IParameters public immutable PARAMS;
    /// @notice May spend the insurance fund.
    address public immutable GOVERNOR;
    /// @notice Keeps what is burned for ever.
    address public immutable BURN;
    /// @notice How long an entry stays, in seconds.
    uint40 public immutable ESCROW_SECONDS;

    /// @notice The number of entries: they are 1 to this.
    uint256 public count;
    /// @notice What an account can claim, by asset; the burn's part among them.
    mapping(address account => mapping(address asset => uint256)) public owed;
    /// @notice What the governor can spend, by asset.
    mapping(address asset => uint256) public insurance;
    /// @notice What could not be given back to an operator's stakers yet, by asset.
    mapping(uint32 operator => mapping(address asset => uint256)) public unrestored;

    mapping(uint256 id => Entry) private _entries;
    /// @dev Open entries of an operator.
    mapping(uint32 operator => uint256) private _open;
    mapping(address asset => uint256) private _held;

    error NotSlashing(address caller);
    error NotGovernor(address caller, address governor);
    error NotSelf(address caller);
    error NotInEscrow(uint256 id, State state);
    error EscrowNotOver(uint256 id, uint256 until);
    error NothingOwed(address account, address asset);
    error NothingMissing(uint256 id, uint256 index);
    error NothingToRestore(uint32 operator, address asset);
    error InsuranceTooSmall(address asset, uint256 have, uint256 want);
    error PaymentFailed(address to, address asset);
    error InsufficientGas(uint256 have, uint256 want);

    event EscrowOpened(
        uint256 indexed id,
        uint32 indexed service,
        uint32 indexed operator,
        address[] assets,
        uint256[] amounts,
        uint256 releaseAt
    );
    event Absorbed(uint256 indexed id, address indexed asset, uint256 amount);
    event EscrowRenewed(uint256 indexed id, uint256 releaseAt);
    event EscrowReleased(uint256 indexed id);
    /// @notice How one asset of a released entry was divided; the four are all of it.
    event Divided(
        uint256 indexed id, address indexed asset, uint256 burned, uint256 harmed, uint256 reporter, uint256 insurance
    );
    event EscrowReversed(uint256 indexed id);
    /// @notice Stake went back to an operator's stakers, or waits for its token to move.
    event Restored(uint32 indexed operator, address indexed asset, uint256 amount, bool done);
    event Paid(address indexed account, address indexed asset, uint256 amount);
    event InsuranceSpent(address indexed asset, address indexed to, uint256 amount);

    constructor(
        address slashing,
        IRestakingPool pool,
        IParameters params,
        address governor,
        address burn,
        uint40 day
    ) {
        SLASHING = slashing;
        POOL = pool;
        PARAMS = params;
        GOVERNOR = governor;
        BURN = burn;
        ESCROW_SECONDS = 7 * day;
    }

    /// @notice Slashed native coins come here before `open` is called.
    receive() external payable {}

    modifier onlySlashing() {
        if (msg.sender != SLASHING) revert NotSlashing(msg.sender);
        _;
    }

    /// @inheritdoc ISlashEscrow
    /// @dev What arrived counts. What did not can be taken in later, with `absorb`.
    function open(
        uint32 service,
        uint32 operator,
        address[] calldata assets,
        uint256[] calldata amounts,
        address harmed,
        address reporter
    ) external onlySlashing returns (uint256 id) {
        id = ++count;
        Entry storage e = _entries[id];
        (e.state, e.service, e.operator) = (State.Open, service, operator);
        ++_open[operator];
        (e.openedAt, e.releaseAt) = (uint40(block.timestamp), uint40(block.timestamp) + ESCROW_SECONDS);
        // What is promised now is kept: a vote in between does not change who gets what.
        (e.burn, e.harmedPart, e.reporterPart) =
            (uint16(PARAMS.get("pool.burn")), uint16(PARAMS.get("pool.harmed")), uint16(PARAMS.get("pool.reporter")));
        (e.harmed, e.reporter) = (harmed, reporter);
        for (uint256 i; i < assets.length; ++i) {
            if (amounts[i] == 0) continue;
            uint256 amount = _arrived(assets[i], amounts[i]);
            e.assets.push(assets[i]);
            e.amounts.push(amount);
            e.missing.push(amounts[i] - amount);
        }
        emit EscrowOpened(id, service, operator, e.assets, e.amounts, e.releaseAt);
    }

    /// @notice Takes in what was missing of an entry's asset and has arrived since; by anyone. It goes the way of the rest.
    function absorb(uint256 id, uint256 index) external nonReentrant {
        Entry storage e = _entries[id];
        if (index >= e.assets.length) revert NothingMissing(id, index);
        address asset = e.assets[index];
        uint256 amount = _arrived(asset, e.missing[index]);
        if (amount == 0) revert NothingMissing(id, index);
        e.missing[index] -= amount;
        e.amounts[index] += amount;
        emit Absorbed(id, asset, amount);
        if (e.state == State.Released) _divide(id, e, asset, amount);
        if (e.state != State.Reversed) return;
        unrestored[e.operator][asset] += amount;
        _restore(e.operator, asset);
    }

    /// @notice Has the week of an open entry begin at `from`: its case takes until then, and can be appealed against only
    /// when all is taken.
    function renew(uint256 id, uint40 from) external onlySlashing {
        Entry storage e = _entries[id];
        if (e.state != State.Open) return;
        e.releaseAt = from + ESCROW_SECONDS;
        emit EscrowRenewed(id, e.releaseAt);
    }

    /// @inheritdoc ISlashEscrow
    function reverse(uint256 id) external onlySlashing nonReentrant {
        Entry storage e = _entries[id];
        if (e.state != State.Open) revert NotInEscrow(id, e.state);
        e.state = State.Reversed;
        --_open[e.operator];
        emit EscrowReversed(id);
        for (uint256 i; i < e.assets.length; ++i) {
            unrestored[e.operator][e.assets[i]] += e.amounts[i];
            _restore(e.operator, e.assets[i]);
        }
    }

    /// @notice Tries again to give an asset back that did not move when its slash was reversed. By anyone.
    function restore(uint32 operator, address asset) external nonReentrant {
        if (unrestored[operator][asset] == 0) revert NothingToRestore(operator, asset);
        _restore(operator, asset);
    }

    /// @notice Divides an entry whose week is over. By anyone.
    function release(uint256 id) external nonReentrant {
        Entry storage e = _entries[id];
        if (e.state != State.Open) revert NotInEscrow(id, e.state);
        if (block.timestamp < e.releaseAt) revert EscrowNotOver(id, e.releaseAt);
        e.state = State.Released;
        --_open[e.operator];
        emit EscrowReleased(id);
        for (uint256 i; i < e.assets.length; ++i) {
            _divide(id, e, e.assets[i], e.amounts[i]);
        }
        // Native coins burn at once: `Burn` is a system contract. Tokens wait for a claim, so that none holds up the rest.
        if (owed[BURN][address(0)] != 0) _claim(BURN, address(0));
    }

    /// @notice Pays what an account is owed of an asset, to the account. By anyone; for `BURN` it burns.
    function claim(address account, address asset) external nonReentrant {
        if (owed[account][asset] == 0) revert NothingOwed(account, asset);
        _claim(account, asset);
    }

    /// @notice Pays out of the insurance fund. By the governor alone.
    function spend(address asset, address to, uint256 amount) external nonReentrant {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        if (amount > insurance[asset]) revert InsuranceTooSmall(asset, insurance[asset], amount);
        insurance[asset] -= amount;
        _held[asset] -= amount;
        emit InsuranceSpent(asset, to, amount);
        _send(asset, to, amount);
    }

    /// @dev Gives an asset back in a call of its own, which `_restore` bounds and survives.
    function giveBack(uint32 operator, address asset, uint256 amount) external {
        if (msg.sender != address(this)) revert NotSelf(msg.sender);
        if (asset == address(0)) {
            POOL.restore{value: amount}(operator, asset, amount);
            return;
        }
        _send(asset, address(POOL), amount);
        POOL.restore(operator, asset, amount);
    }

    /// @notice One entry; state None when there is none.
    function entry(uint256 id) external view returns (Entry memory) {
        return _entries[id];
    }

    /// @notice Whether an entry can still be reversed.
    function isOpen(uint256 id) external view returns (bool) {
        return _entries[id].state == State.Open;
    }

    /// @inheritdoc ISlashEscrow
    function mayRestore(uint32 operator, address asset) external view returns (bool) {
        return _open[operator] != 0 || unrestored[operator][asset] != 0;
    }

    /// @notice What of an asset is accounted for here: in escrow, owed, insurance, to be restored.
    function held(address asset) external view returns (uint256) {
        return _held[asset];
    }

    function _divide(uint256 id, Entry storage e, address asset, uint256 amount) private {
        uint256 toHarmed = e.harmed == address(0) ? 0 : amount * e.harmedPart / ALL;
        uint256 toReporter = e.reporter == address(0) ? 0 : amount * e.reporterPart / ALL;
        uint256 toInsurance = amount * (ALL - e.burn - e.harmedPart - e.reporterPart) / ALL;
        // The rest is burned: the burn's part, what nobody gets, and the wei that no part came to.
        uint256 toBurn = amount - toHarmed - toReporter - toInsurance;
        owed[e.harmed][asset] += toHarmed;
        owed[e.reporter][asset] += toReporter;
        owed[BURN][asset] += toBurn;
        insurance[asset] += toInsurance;
        emit Divided(id, asset, toBurn, toHarmed, toReporter, toInsurance);
    }

    /// @dev Either all of it arrives, or it waits for `restore`. Never reverts but for gas.
    function _restore(uint32 operator, address asset) private {
        uint256 amount = unrestored[operator][asset];
        if (amount == 0) return;
        uint256 want = RESTORE_GAS * 64 / 63 + 100_000;
        if (gasleft() < want) revert InsufficientGas(gasleft(), want);
        unrestored[operator][asset] = 0;
        _held[asset] -= amount;
        bool done;
        try this.giveBack{gas: RESTORE_GAS}(operator, asset, amount) {
            done = true;
        } catch {
            unrestored[operator][asset] = amount;
            _held[asset] += amount;
        }
        emit Restored(operator, asset, amount, done);
    }

    function _claim(address account, address asset) private {
        uint256 amount = owed[account][asset];
        owed[account][asset] = 0;
        _held[asset] -= amount;
        emit Paid(account, asset, amount);
        _send(asset, account, amount);
    }

    /// @dev Reverts when it does not arrive; copies no more than a word of what the other side answers.
    function _send(address asset, address to, uint256 amount) private {
        bool ok;
        if (asset == address(0)) {
            assembly ("memory-safe") {
                ok := call(gas(), to, amount, 0, 0, 0, 0)
            }
        } else {
            bytes memory data = abi.encodeCall(IERC20.transfer, (to, amount));
            assembly ("memory-safe") {
                ok := call(gas(), asset, 0, add(data, 0x20), mload(data), 0, 0x20)
                switch returndatasize()
                case 0 { ok := and(ok, gt(extcodesize(asset), 0)) }
                default { ok := and(ok, and(gt(returndatasize(), 31), eq(mload(0), 1))) }
            }
        }
        if (!ok) revert PaymentFailed(to, asset);
    }

    /// @dev Counts what of `want` is here and not counted yet. A token that does not tell has nothing here.
    function _arrived(address asset, uint256 want) private returns (uint256 amount) {
        uint256 have = address(this).balance;
        if (asset != address(0)) {
            // Who brings too little gas must not make a token look as if it had not arrived.
            uint256 gas_ = BALANCE_GAS;
            if (gasleft() < gas_ * 64 / 63 + 50_000) revert InsufficientGas(gasleft(), gas_ * 64 / 63 + 50_000);
            bytes memory data = abi.encodeCall(IERC20.balanceOf, (address(this)));
            assembly ("memory-safe") {
                mstore(0, 0)
                let ok := staticcall(gas_, asset, add(data, 0x20), mload(data), 0, 0x20)
                have := mul(mload(0), and(ok, gt(returndatasize(), 31)))
            }
        }
        uint256 known = _held[asset];
        if (have > known) amount = have - known < want ? have - known : want;
        _held[asset] = known + amount;
    }
}
