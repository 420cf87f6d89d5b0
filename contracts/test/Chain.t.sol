// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base, Vm} from "./Base.sol";
import {ConsensusReport} from "../src/chain/ConsensusReport.sol";
import {IValidators} from "../src/chain/IValidators.sol";
import {RequestHook} from "../src/chain/RequestHook.sol";
import {Rewards} from "../src/chain/Rewards.sol";
import {Validators} from "../src/chain/Validators.sol";

address constant SYSTEM = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;

/// @dev A validator set behind its two hooks, as genesis has it.
abstract contract ChainWorld is Base {
    ConsensusReport internal reporter;
    RequestHook internal hook;
    Validators internal validators;
    uint256 internal n;

    function deploy(uint256 count) internal {
        n = count;
        Validators.Genesis[] memory genesis = new Validators.Genesis[](count);
        for (uint256 i; i < count; ++i) {
            Vm.Wallet memory w = vm.createWallet(key(i, 0));
            genesis[i] = Validators.Genesis(w.publicKeyX, w.publicKeyY, power(i), operator(i));
        }
        address place = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        reporter = new ConsensusReport(IValidators(place));
        hook = new RequestHook(IValidators(place));
        validators = new Validators(address(reporter), address(hook), genesis);
        eq(address(validators), place, "address of Validators");
    }

    /// @dev Three powers, so that the order is by power and by address.
    function power(uint256 i) internal pure returns (uint64) {
        return uint64(10 + i % 3);
    }

    function key(uint256 i, uint256 generation) internal pure returns (uint256) {
        return 1_000_000 + i * 1000 + generation;
    }

    function operator(uint256 i) internal pure returns (address) {
        return address(uint160(0xa000 + i));
    }

    function systemReport(uint16 proposer, uint16 evidence, uint16 count, uint256 signed) internal returns (bool ok) {
        bytes memory data = abi.encodePacked(uint8(1), proposer, evidence, count, uint200(signed));
        vm.prank(SYSTEM);
        (ok,) = address(reporter).call(data);
    }

    function systemDrain() internal returns (bytes memory updates) {
        bool ok;
        vm.prank(SYSTEM);
        (ok, updates) = address(hook).call("");
        yes(ok, "the drain call must never fail");
        eq(updates.length % 41, 0, "length of the updates");
        yes(updates.length <= 64 * 41, "size of the updates");
    }

    function proof(uint256 i, uint256 newKey) internal returns (uint256 x, uint256 y, bytes memory signature) {
        Vm.Wallet memory w = vm.createWallet(newKey);
        return (w.publicKeyX, w.publicKeyY, sign(newKey, validators.rotationDigest(i, w.publicKeyX, w.publicKeyY)));
    }

    function rotate(uint256 i, uint256 newKey) internal {
        (uint256 x, uint256 y, bytes memory signature) = proof(i, newKey);
        vm.prank(operator(i));
        validators.rotateKey(i, x, y, signature);
    }

    /// @dev CometBFT's order of (power, address) pairs by selection: the dumb model.
    function cometOrder(address[] memory addresses) internal pure returns (uint256[] memory out) {
        uint256 m = addresses.length;
        out = new uint256[](m);
        bool[] memory taken = new bool[](m);
        for (uint256 k; k < m; ++k) {
            uint256 best = type(uint256).max;
            for (uint256 i; i < m; ++i) {
                if (taken[i]) continue;
                if (
                    best == type(uint256).max || power(i) > power(best)
                        || (power(i) == power(best) && addresses[i] < addresses[best])
                ) best = i;
            }
            taken[best] = true;
            out[k] = best;
        }
    }

    function full() internal view returns (uint256) {
        return (1 << n) - 1;
    }
}

contract ConsensusReportTest is ChainWorld {
    function setUp() public {
        deploy(7);
    }

    function test_OnlyTheSystemReports() public {
        bytes memory data = abi.encodePacked(uint8(1), uint16(0), uint16(0xffff), uint16(7), uint200(0x7f));
        (bool ok,) = address(reporter).call(data);
        yes(!ok, "a stranger's report is refused");
        vm.prank(SYSTEM);
        (ok,) = address(reporter).call(abi.encodePacked(data, uint8(0)));
        yes(!ok, "33 bytes are refused");
        vm.expectRevert(Validators.NotReporter.selector);
        validators.report(0, 0xffff, 7, 0x7f);
    }

    function test_ReportIsTakenApart() public {
        yes(systemReport(3, 0xffff, 7, 0x5f), "report");
        (uint8 version, uint16 proposer, uint16 evidence, uint16 count, uint256 signed) = reporter.lastReport();
        eq(version, 1, "version");
        eq(proposer, 3, "proposer");
        eq(evidence, 0xffff, "evidence");
        eq(count, 7, "validators");
        eq(signed, 0x5f, "bitmap");
        eq(
            reporter.last(), bytes32(abi.encodePacked(uint8(1), uint16(3), uint16(0xffff), uint16(7), uint200(0x5f))),
            "raw report"
        );
    }

    /// Solidity dispatches on the first four bytes, and a report begins with its version.
    function test_NoSelectorBeginsWithTheVersion() public view {
        bytes4[6] memory selectors = [
            reporter.last.selector,
            reporter.lastReport.selector,
            reporter.SYSTEM_ADDRESS.selector,
            reporter.REPORT_VERSION.selector,
            reporter.REPORT_GAS.selector,
            reporter.VALIDATORS.selector
        ];
        for (uint256 i; i < selectors.length; ++i) {
            yes(uint8(bytes1(selectors[i])) != 1, "selector");
        }
    }

    function test_UnknownVersionIsKeptAndNotCounted() public {
        vm.prank(SYSTEM);
        (bool ok,) = address(reporter).call(abi.encodePacked(uint8(2), uint248(7)));
        yes(ok, "call");
        eq(validators.commits(), 0, "commits");
        (uint8 version,,,,) = reporter.lastReport();
        eq(version, 0, "version");
        vm.prank(SYSTEM);
        (ok,) = address(reporter).call(new bytes(32));
        yes(ok, "the zero report of an early block");
    }

    function test_MismatchedReportIsAnEventNotAFailure() public {
        vm.recordLogs();
        yes(systemReport(0, 0xffff, 6, 0x3f), "call");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 1, "events");
        eq(logs[0].topics[0], ConsensusReport.ReportRejected.selector, "event");
        eq(validators.commits(), 0, "commits");
    }

    function testFuzz_SystemCallNeverFails(bytes32 report) public {
        if (uint8(report[0]) != 1) report = bytes32(uint256(report) & (type(uint256).max >> 8)) | bytes32(uint256(1) << 248);
        vm.prank(SYSTEM);
        (bool ok,) = address(reporter).call(abi.encode(report));
        yes(ok, "call");
        eq(reporter.last(), report, "kept");
    }

    function test_ValidatorsThatBurnAllGasCannotStopTheReport() public {
        ConsensusReport other = new ConsensusReport(IValidators(address(new GasBurner())));
        vm.prank(SYSTEM);
        (bool ok,) = address(other).call{gas: 30_000_000}(
            abi.encodePacked(uint8(1), uint16(0), uint16(0xffff), uint16(7), uint200(0x7f))
        );
        yes(ok, "call");
    }

    function test_ValidatorsThatReturnABombCannotStopTheReport() public {
        ConsensusReport other = new ConsensusReport(IValidators(address(new Bomb(true))));
        vm.prank(SYSTEM);
        (bool ok,) = address(other).call{gas: 30_000_000}(
            abi.encodePacked(uint8(1), uint16(0), uint16(0xffff), uint16(7), uint200(0x7f))
        );
        yes(ok, "call");
    }
}

contract ValidatorsTest is ChainWorld {
    function setUp() public {
        deploy(7);
        vm.roll(100);
    }

    function test_GenesisSetIsShown() public view {
        Validators.Validator[] memory all = validators.validators();
        eq(all.length, 7, "validators");
        for (uint256 i; i < 7; ++i) {
            eq(all[i].keyAddress, vm.addr(key(i, 0)), "address of the key");
            eq(all[i].key.length, 33, "length of the key");
            eq(all[i].power, power(i), "power");
            eq(all[i].operator, operator(i), "operator");
            (bool known, uint256 index) = validators.indexOf(all[i].keyAddress);
            yes(known, "known");
            eq(index, i, "index");
        }
    }

    function test_GenesisRefusesKeysOffTheCurveAndUsedTwice() public {
        Vm.Wallet memory w = vm.createWallet(5);
        Validators.Genesis[] memory g = new Validators.Genesis[](1);
        g[0] = Validators.Genesis(w.publicKeyX, w.publicKeyY ^ 1, 1, address(1));
        vm.expectRevert(abi.encodeWithSelector(Validators.NotOnCurve.selector, g[0].x, g[0].y));
        new Validators(address(1), address(2), g);
        g = new Validators.Genesis[](2);
        g[0] = Validators.Genesis(w.publicKeyX, w.publicKeyY, 1, address(1));
        g[1] = g[0];
        vm.expectRevert(abi.encodeWithSelector(Validators.KeyUsed.selector, vm.addr(5)));
        new Validators(address(1), address(2), g);
    }

    function test_OrderIsCometBFTs() public view {
        checkOrder(keysOf(type(uint256).max, 0));
    }

    function test_CountersFollowTheReports() public {
        uint8[] memory order = validators.order();
        yes(systemReport(0xffff, 0xffff, 0, 0), "first block has no commit");
        yes(systemReport(2, 0xffff, 7, full()), "all signed");
        yes(systemReport(2, 0xffff, 7, full() & ~uint256(1 << 4)), "fifth missed");
        yes(systemReport(0, 3, 7, full() & ~uint256(1 << 4)), "fifth missed again, evidence against the fourth");
        eq(validators.commits(), 3, "commits");
        Validators.Counters memory c = validators.counters(order[4]);
        eq(c.missed, 2, "missed");
        eq(c.signed, 1, "signed");
        eq(validators.counters(order[2]).proposed, 2, "proposed");
        eq(validators.counters(order[0]).proposed, 1, "proposed");
        eq(validators.counters(order[3]).faults, 1, "faults");
        eq(validators.allCounters().length, 7, "all counters");
    }

    function testFuzz_BitSlicedCountersEqualPlainOnes(uint256 seed) public {
        uint256[7] memory missed;
        uint8[] memory order = validators.order();
        for (uint256 r; r < 40; ++r) {
            uint256 signed = uint256(keccak256(abi.encode(seed, r))) & full();
            yes(systemReport(0xffff, 0xffff, 7, signed), "report");
            for (uint256 k; k < 7; ++k) {
                if (signed >> k & 1 == 0) ++missed[order[k]];
            }
        }
        for (uint256 i; i < 7; ++i) {
            Validators.Counters memory c = validators.counters(i);
            eq(c.missed, missed[i], "missed");
            eq(c.signed, 40 - missed[i], "signed");
        }
    }

    function test_RotationTravelsAsRemovalAndAddition() public {
        bytes memory oldKey = validators.validator(2).key;
        rotate(2, key(2, 1));
        eq(validators.queued(), 1, "queued");
        bytes memory newKey = validators.validator(2).key;
        eq(
            systemDrain(), abi.encodePacked(oldKey, uint64(0), newKey, power(2)), "updates"
        );
        eq(validators.queued(), 0, "queued");
        eq(systemDrain().length, 0, "nothing left");
        eq(validators.validator(2).keyAddress, vm.addr(key(2, 1)), "address of the key");
        (bool known, uint256 index) = validators.indexOf(vm.addr(key(2, 0)));
        yes(known && index == 2, "the old key stays known");
    }

    function test_ReportsUseTheOldOrderUntilTheRotationIsInACommit() public {
        // Rotate until the order really changes.
        rotate(0, key(0, 1));
        rotate(3, key(3, 4));
        rotate(6, key(6, 2));
        systemDrain();
        for (uint256 b = 101; b < 103; ++b) {
            vm.roll(b);
            systemReport(0xffff, 0xffff, 7, full());
            checkOrder(keysOf(type(uint256).max, 0));
        }
        vm.roll(103);
        systemReport(0xffff, 0xffff, 7, full());
        address[] memory keys = keysOf(type(uint256).max, 0);
        keys[0] = vm.addr(key(0, 1));
        keys[3] = vm.addr(key(3, 4));
        keys[6] = vm.addr(key(6, 2));
        checkOrder(keys);
    }

    function testFuzz_OrderFollowsAnyRotations(uint256 seed) public {
        address[] memory keys = keysOf(type(uint256).max, 0);
        uint256 height = 100;
        for (uint256 r = 1; r < 5; ++r) {
            height += 20;
            vm.roll(height);
            for (uint256 i; i < n; ++i) {
                if (uint256(keccak256(abi.encode(seed, r, i))) & 1 == 0) continue;
                rotate(i, key(i, r));
                keys[i] = vm.addr(key(i, r));
            }
            systemDrain();
            vm.roll(height + 3);
            systemReport(0xffff, 0xffff, 7, full());
            checkOrder(keys);
        }
    }

    function test_OnlyTheOperatorRotates() public {
        (uint256 x, uint256 y, bytes memory signature) = proof(1, key(1, 1));
        vm.expectRevert(abi.encodeWithSelector(Validators.NotOperator.selector, 1, address(this)));
        validators.rotateKey(1, x, y, signature);
        vm.expectRevert(abi.encodeWithSelector(Validators.NoSuchValidator.selector, 7));
        validators.rotateKey(7, x, y, signature);
    }

    function test_ProofOfPossessionBindsTheValidatorAndTheKey() public {
        (uint256 x, uint256 y, bytes memory signature) = proof(1, key(1, 1));
        vm.prank(operator(2));
        vm.expectRevert(Validators.BadProofOfPossession.selector);
        validators.rotateKey(2, x, y, signature);

        Vm.Wallet memory other = vm.createWallet(77);
        vm.prank(operator(1));
        vm.expectRevert(Validators.BadProofOfPossession.selector);
        validators.rotateKey(1, other.publicKeyX, other.publicKeyY, signature);

        // The same x with the other parity is another key.
        vm.prank(operator(1));
        vm.expectRevert(Validators.BadProofOfPossession.selector);
        validators.rotateKey(1, x, y ^ 1, signature);

        vm.chainId(99);
        vm.prank(operator(1));
        vm.expectRevert(Validators.BadProofOfPossession.selector);
        validators.rotateKey(1, x, y, signature);
    }

    function test_HighSProofIsRefused() public {
        (uint256 x, uint256 y,) = proof(1, key(1, 1));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key(1, 1), validators.rotationDigest(1, x, y));
        bytes32 high = bytes32(0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141 - uint256(s));
        vm.prank(operator(1));
        vm.expectRevert(Validators.BadProofOfPossession.selector);
        validators.rotateKey(1, x, y, abi.encodePacked(r, high, v == 27 ? 28 : 27));
    }

    function test_AKeyServesOnce() public {
        rotate(1, key(1, 1));
        vm.roll(200);
        (uint256 x, uint256 y, bytes memory signature) = proof(1, key(1, 0));
        vm.prank(operator(1));
        vm.expectRevert(abi.encodeWithSelector(Validators.KeyUsed.selector, vm.addr(key(1, 0))));
        validators.rotateKey(1, x, y, signature);
        (x, y, signature) = proof(1, key(2, 0));
        vm.prank(operator(1));
        vm.expectRevert(abi.encodeWithSelector(Validators.KeyUsed.selector, vm.addr(key(2, 0))));
        validators.rotateKey(1, x, y, signature);
    }

    function test_RotationsOfOneValidatorKeepTheirDistance() public {
        rotate(1, key(1, 1));
        (uint256 x, uint256 y, bytes memory signature) = proof(1, key(1, 2));
        vm.roll(115);
        vm.prank(operator(1));
        vm.expectRevert(abi.encodeWithSelector(Validators.RotatedRecently.selector, 116));
        validators.rotateKey(1, x, y, signature);
        vm.roll(116);
        vm.prank(operator(1));
        validators.rotateKey(1, x, y, signature);
    }

    function test_OnlyTheHookDrains() public {
        vm.expectRevert(Validators.NotRequestHook.selector);
        validators.drain(64);
        (bool ok,) = address(hook).call("");
        yes(!ok, "a stranger's drain is refused");
    }

    function test_RewardsOnlyAccrues() public {
        Rewards rewards = new Rewards();
        (bool ok,) = address(rewards).call{value: 0}("");
        yes(!ok, "plain transfers are refused");
        vm.deal(address(rewards), 5 ether);
        eq(rewards.accrued(), 5 ether, "accrued");
    }

    function keysOf(uint256 except, uint256 generation) internal view returns (address[] memory keys) {
        keys = new address[](n);
        for (uint256 i; i < n; ++i) {
            keys[i] = vm.addr(key(i, i == except ? generation : 0));
        }
    }

    function checkOrder(address[] memory keys) internal view {
        uint8[] memory got = validators.order();
        uint256[] memory want = cometOrder(keys);
        for (uint256 k; k < n; ++k) {
            eq(got[k], want[k], "order");
        }
    }
}

contract FullSetTest is ChainWorld {
    function setUp() public {
        deploy(200);
        vm.roll(100);
        systemReport(0, 0xffff, 200, full() & ~uint256(1));
    }

    function test_GasOfAReport() public {
        vm.startPrank(SYSTEM);
        uint256 gas_ = measure(0, full());
        vm.snapshotValue("report: 200 validators, all signed", gas_);
        yes(gas_ < 60_000, "usual report");
        gas_ = measure(0, full() & ~uint256(7 << 100));
        vm.snapshotValue("report: 200 validators, three missed", gas_);
        gas_ = measure(0, 0);
        vm.snapshotValue("report: 200 validators, none signed", gas_);
        yes(gas_ < 400_000, "worst count");
    }

    function test_SixtyFourRotationsTakeTwoBlocksAndTheQueueIsBounded() public {
        for (uint256 i; i < 64; ++i) {
            rotate(i, key(i, 1));
        }
        (uint256 x, uint256 y, bytes memory signature) = proof(64, key(64, 1));
        vm.prank(operator(64));
        vm.expectRevert(Validators.QueueFull.selector);
        validators.rotateKey(64, x, y, signature);

        vm.cool(address(validators));
        uint256 before = gasleft();
        eq(systemDrain().length, 64 * 41, "first block");
        uint256 used = before - gasleft();
        vm.snapshotValue("drain: 32 rotations", used);
        yes(used < hook.DRAIN_GAS() / 2, "gas of a full drain");
        vm.roll(101);
        eq(systemDrain().length, 64 * 41, "second block");
        eq(systemDrain().length, 0, "empty");
        vm.roll(104);
        vm.startPrank(SYSTEM);
        used = measure(0, full());
        vm.snapshotValue("report: 200 validators, 32 rotations take effect", used);
        yes(used < reporter.REPORT_GAS() * 2 / 3, "gas of the worst report");
        eq(validators.commits(), 2, "the report was counted");
        measure(0, full());
        address[] memory keys = new address[](n);
        for (uint256 i; i < n; ++i) {
            keys[i] = vm.addr(key(i, i < 64 ? 1 : 0));
        }
        uint256[] memory want = cometOrder(keys);
        uint8[] memory got = validators.order();
        for (uint256 k; k < n; ++k) {
            eq(got[k], want[k], "order");
        }
    }

    function measure(uint16 proposer, uint256 signed) private returns (uint256) {
        bytes memory data = abi.encodePacked(uint8(1), proposer, uint16(0xffff), uint16(200), uint200(signed));
        // A system call starts cold; a test is one transaction.
        vm.cool(address(reporter));
        vm.cool(address(validators));
        uint256 before = gasleft();
        (bool ok,) = address(reporter).call(data);
        uint256 used = before - gasleft();
        yes(ok, "report");
        return used;
    }
}

/// Everything a hostile or broken Validators could answer: the hook must not fail and must return records or nothing.
contract RequestHookTest is Base {
    function drain(address target) private returns (bytes memory updates) {
        RequestHook hook = new RequestHook(IValidators(target));
        bool ok;
        vm.prank(SYSTEM);
        (ok, updates) = address(hook).call{gas: 30_000_000}("");
        yes(ok, "the system call must never fail");
        eq(updates.length % 41, 0, "length");
        yes(updates.length <= 64 * 41, "size");
    }

    function test_OnlyTheSystemCalls() public {
        RequestHook hook = new RequestHook(IValidators(address(1)));
        (bool ok,) = address(hook).call("");
        yes(!ok, "stranger");
        vm.prank(SYSTEM);
        (ok,) = address(hook).call(hex"01");
        yes(!ok, "calldata");
    }

    function test_WellFormedAnswersPass() public {
        for (uint256 k; k <= 64; k += 16) {
            bytes memory records = new bytes(41 * k);
            for (uint256 i; i < records.length; ++i) records[i] = bytes1(uint8(i));
            eq(drain(address(new Answer(abi.encode(records)))), records, "records");
        }
    }

    function test_NoCodeGivesNothing() public {
        eq(drain(address(0xdead)).length, 0, "updates");
    }

    function test_RevertGivesNothing() public {
        eq(drain(address(new Reverter())).length, 0, "updates");
    }

    function test_BurningAllGasGivesNothing() public {
        eq(drain(address(new GasBurner())).length, 0, "updates");
    }

    function test_ReturnBombsGiveNothing() public {
        eq(drain(address(new Bomb(false))).length, 0, "returned");
        eq(drain(address(new Bomb(true))).length, 0, "reverted");
    }

    function test_MalformedAnswersGiveNothing() public {
        eq(drain(address(new Answer(""))).length, 0, "empty");
        eq(drain(address(new Answer(new bytes(32)))).length, 0, "short");
        eq(drain(address(new Answer(abi.encode(new bytes(40))))).length, 0, "not whole records");
        eq(drain(address(new Answer(abi.encode(new bytes(65 * 41))))).length, 0, "too many");
        eq(drain(address(new Answer(abi.encode(uint256(0x40), uint256(41), uint256(0), uint256(0))))).length, 0, "offset");
        eq(drain(address(new Answer(abi.encode(uint256(0x20), uint256(82), uint256(0), uint256(0))))).length, 0, "cut");
        eq(drain(address(new Answer(abi.encode(uint256(0x20), type(uint256).max)))).length, 0, "huge length");
    }

    function testFuzz_AnyAnswerIsRecordsOrNothing(bytes memory answer) public {
        drain(address(new Answer(answer)));
    }

    function testFuzz_AnyOffsetAndLengthIsRecordsOrNothing(uint256 offset, uint256 length, bytes memory rest) public {
        drain(address(new Answer(abi.encodePacked(offset, length, rest))));
        drain(address(new Answer(abi.encodePacked(uint256(0x20), bound(length, 0, 4000), rest))));
    }
}

/// A validators' life in any order: queue bounds, batches without a key twice, and an order that stays a permutation.
contract ValidatorsHandler is ChainWorld {
    uint256 public rotations;
    uint256 public drained;
    uint256 public height = 100;
    mapping(uint256 => uint256) private _generation;

    constructor() {
        deploy(5);
        vm.roll(height);
    }

    function rotateOne(uint256 i) external {
        i = bound(i, 0, 4);
        uint256 last = validators.nonce(i);
        if (last != 0 && height < last + 16) return;
        rotate(i, key(i, ++_generation[i]));
        ++rotations;
    }

    function endBlock(uint256 skip) external {
        bytes memory updates = systemDrain();
        drained += updates.length / 82;
        height += bound(skip, 1, 4);
        vm.roll(height);
        systemReport(uint16(skip % 6), 0xffff, 5, skip & full());
    }

    function world() external view returns (Validators) {
        return validators;
    }
}

contract ValidatorsInvariants is Base {
    ValidatorsHandler private _handler;

    function setUp() public {
        _handler = new ValidatorsHandler();
        targetContract(address(_handler));
    }

    function invariant_QueueIsBoundedAndNothingIsLost() public view {
        Validators v = _handler.world();
        yes(v.queued() <= v.MAX_QUEUE(), "bounded");
        eq(v.queued() + _handler.drained(), _handler.rotations(), "rotations");
    }

    function invariant_OrderIsAPermutation() public view {
        uint8[] memory order = _handler.world().order();
        uint256 seen;
        for (uint256 k; k < order.length; ++k) {
            seen |= 1 << order[k];
        }
        eq(seen, 31, "positions");
    }
}

contract Answer {
    bytes private _answer;

    constructor(bytes memory answer) {
        _answer = answer;
    }

    fallback() external {
        bytes memory a = _answer;
        assembly {
            return(add(a, 0x20), mload(a))
        }
    }
}

contract Reverter {
    fallback() external {
        revert("no");
    }
}

contract GasBurner {
    fallback() external {
        assembly {
            invalid()
        }
    }
}

/// @dev Answers with as many zero bytes as the gas allows, about.
contract Bomb {
    bool private immutable _fail;

    constructor(bool fail) {
        _fail = fail;
    }

    fallback() external {
        bool fail = _fail;
        assembly {
            switch fail
            case 0 { return(0, 800000) }
            default { revert(0, 800000) }
        }
    }
}
