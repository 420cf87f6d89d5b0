// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {IResultVerifier, Statement} from "../src/compute/ICompute.sol";
import {PlonkVerifier} from "../src/compute/PlonkVerifier.sol";
import {PublicInput} from "../src/compute/PublicInput.sol";
import {VerifierRouter} from "../src/compute/VerifierRouter.sol";

/// @dev A verifier that does as it is told.
contract Told {
    bytes private _answer;
    bool private _reverts;
    bool private _loops;
    uint256 private _writes;

    function tell(bytes calldata answer, bool reverts, bool loops) external {
        (_answer, _reverts, _loops) = (answer, reverts, loops);
    }

    fallback() external {
        while (_loops) {}
        bytes memory answer = _answer;
        bool reverts = _reverts;
        assembly ("memory-safe") {
            if reverts { revert(add(answer, 0x20), mload(answer)) }
            return(add(answer, 0x20), mload(answer))
        }
    }
}

/// @dev A verifier that tries to change something.
contract Writes is IResultVerifier {
    uint256 public count;

    function verify(Statement calldata, bytes calldata) external view returns (bool) {
        (bool ok,) = address(this).staticcall(abi.encodeCall(this.bump, ()));
        return ok;
    }

    function bump() external {
        ++count;
    }
}

/// @dev A verifier that answers with a megabyte, or reverts with one.
contract Floods {
    bool private immutable REVERTS;

    constructor(bool reverts) {
        REVERTS = reverts;
    }

    fallback() external {
        bool reverts = REVERTS;
        assembly {
            if reverts { revert(0, 0x40000) }
            return(0, 0x40000)
        }
    }
}

contract VerifierRouterTest is Base {
    Told private _told;
    VerifierRouter private _router;
    bytes4 private constant GOOD = bytes4(keccak256("good.v1"));

    function setUp() public {
        _told = new Told();
        _told.tell(abi.encode(true), false, false);
        VerifierRouter.NewRoute[] memory genesis = new VerifierRouter.NewRoute[](2);
        genesis[0] = VerifierRouter.NewRoute("good.v1", address(_told), 100_000);
        genesis[1] = VerifierRouter.NewRoute("later.v1", address(0xdead), 100_000);
        _router = new VerifierRouter(address(this), genesis);
    }

    function _statement() private pure returns (Statement memory s) {
        s.prover = address(7);
        s.output = hex"01";
    }

    function _refused(bytes memory why) private {
        vm.expectRevert(why);
        _router.requireShown(GOOD, _statement(), hex"02");
    }

    function test_TrueIsShown() public {
        _router.requireShown(GOOD, _statement(), hex"02");
        vm.snapshotGasLastCall("requireShown, a verifier that says true");
    }

    function test_FalseRevertsWithTheRoute() public {
        _told.tell(abi.encode(false), false, false);
        _refused(abi.encodeWithSelector(VerifierRouter.NotShown.selector, GOOD, bytes("")));
    }

    function test_ARevertIsPassedOn() public {
        _told.tell(abi.encodeWithSignature("Because(uint256)", 5), true, false);
        _refused(
            abi.encodeWithSelector(VerifierRouter.NotShown.selector, GOOD, abi.encodeWithSignature("Because(uint256)", 5))
        );
    }

    function test_JunkIsNoAnswer() public {
        _told.tell(abi.encode(2), false, false);
        _refused(abi.encodeWithSelector(VerifierRouter.BadAnswer.selector, GOOD, 32));
        _told.tell(hex"", false, false);
        _refused(abi.encodeWithSelector(VerifierRouter.BadAnswer.selector, GOOD, 0));
        _told.tell(abi.encode(true, true), false, false);
        _refused(abi.encodeWithSelector(VerifierRouter.BadAnswer.selector, GOOD, 64));
        _told.tell(hex"01", false, false);
        _refused(abi.encodeWithSelector(VerifierRouter.BadAnswer.selector, GOOD, 1));
    }

    function test_EatenGasIsTheRoutesAlone() public {
        _told.tell(hex"", false, true);
        uint256 gas = gasleft();
        (bool ok, bytes memory why) =
            address(_router).staticcall(abi.encodeCall(_router.requireShown, (GOOD, _statement(), hex"02")));
        gas -= gasleft();
        yes(!ok, "refused");
        eq(why, abi.encodeWithSelector(VerifierRouter.NotShown.selector, GOOD, bytes("")), "names the route");
        yes(gas < 130_000, "costs the route's gas and little more");
    }

    function test_FloodsAreCut() public {
        for (uint256 i; i < 2; ++i) {
            address flood = address(new Floods(i == 0));
            bytes4 route = _router.add(i == 0 ? "reverts.v1" : "returns.v1", flood, 1_000_000);
            uint256 gas = gasleft();
            (bool ok, bytes memory why) =
                address(_router).staticcall(abi.encodeCall(_router.requireShown, (route, _statement(), hex"02")));
            gas -= gasleft();
            yes(!ok && why.length <= 4 + 32 * 3 + _router.MAX_REASON(), "at most MAX_REASON bytes come through");
            yes(gas < 1_100_000, "and cost what the route has");
        }
    }

    function test_TooLittleGasIsNoVerdict() public {
        _told.tell(abi.encode(false), false, false);
        (bool ok, bytes memory why) = address(_router).staticcall{gas: 80_000}(
            abi.encodeCall(_router.requireShown, (GOOD, _statement(), hex"02"))
        );
        yes(!ok && bytes4(why) == VerifierRouter.TooLittleGas.selector, "says that it had too little");
        _told.tell(abi.encode(true), false, false);
        (ok,) = address(_router).staticcall{gas: 80_000}(
            abi.encodeCall(_router.requireShown, (GOOD, _statement(), hex"02"))
        );
        yes(ok, "what is shown with less is shown");
    }

    function test_AVerifierCanChangeNothing() public {
        Writes writes = new Writes();
        bytes4 route = _router.add("writes.v1", address(writes), 200_000);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.NotShown.selector, route, bytes("")));
        _router.requireShown(route, _statement(), hex"");
        eq(writes.count(), 0, "nothing was written");
    }

    function test_AbsentCodeIsNoVerifier() public {
        bytes4 later = bytes4(keccak256("later.v1"));
        yes(!_router.isActive(later), "inactive until it is there");
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.NoVerifier.selector, later, address(0xdead)));
        _router.requireShown(later, _statement(), hex"");
        vm.etch(address(0xdead), address(_told).code);
        yes(_router.isActive(later), "active then");
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.NoVerifier.selector, bytes4(keccak256("none.v1")), address(5)));
        _router.add("none.v1", address(5), 1);
        // One whose code went away later is none either.
        vm.etch(address(_told), hex"");
        yes(!_router.isActive(GOOD), "inactive");
        _refused(abi.encodeWithSelector(VerifierRouter.NoVerifier.selector, GOOD, address(_told)));
    }

    function test_UnknownRoute() public {
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.UnknownRoute.selector, bytes4(0x12345678)));
        _router.requireShown(0x12345678, _statement(), hex"");
        yes(!_router.isActive(0x12345678), "inactive");
    }

    function test_TheTimelockAlonePausesAndAdds() public {
        vm.startPrank(address(9));
        bytes memory not = abi.encodeWithSelector(VerifierRouter.NotGovernor.selector, address(9), address(this));
        vm.expectRevert(not);
        _router.pause(GOOD);
        vm.expectRevert(not);
        _router.unpause(GOOD);
        vm.expectRevert(not);
        _router.add("new.v1", address(_told), 1);
        vm.stopPrank();

        _router.pause(GOOD);
        yes(!_router.isActive(GOOD), "paused");
        _refused(abi.encodeWithSelector(VerifierRouter.RouteIsPaused.selector, GOOD));
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.RouteIsPaused.selector, GOOD));
        _router.pause(GOOD);
        _router.unpause(GOOD);
        _router.requireShown(GOOD, _statement(), hex"02");
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.RouteIsNotPaused.selector, GOOD));
        _router.unpause(GOOD);
    }

    function test_RoutesAreAppendOnly() public {
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.RouteTaken.selector, GOOD));
        _router.add("good.v1", address(_told), 1);
        _router.add("good.v2", address(_told), 50_000);
        VerifierRouter.Route[] memory all = _router.routes();
        eq(all.length, 3, "routes");
        eq(bytes(all[0].name), bytes("good.v1"), "the first stays");
        eq(all[0].verifier, address(_told), "with its verifier");
        eq(all[2].gas, 50_000, "the new one is the last");
        eq(_router.routeOf(GOOD).gas, 100_000, "one by its selector");
    }

    function test_BadRoutesAreRefused() public {
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.BadName.selector, ""));
        _router.add("", address(_told), 1);
        string memory long = "01234567890123456789012345678901234567890123456789012345678901234";
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.BadName.selector, long));
        _router.add(long, address(_told), 1);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.BadGas.selector, uint32(0), uint32(15_000_000)));
        _router.add("a", address(_told), 0);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.BadGas.selector, uint32(15_000_001), uint32(15_000_000)));
        _router.add("a", address(_told), 15_000_001);
    }

    function test_PlonkKeysNameContractsThatStay() public {
        PlonkVerifier plonk = new PlonkVerifier();
        Statement memory s = _statement();
        s.output = hex"";
        s.key = bytes32(uint256(2) << 248 | uint160(address(_told)));
        vm.expectRevert(abi.encodeWithSelector(PlonkVerifier.BadKey.selector, s.key));
        plonk.verify(s, hex"");
        s.key = bytes32(uint256(1) << 200 | uint160(address(_told)));
        vm.expectRevert(abi.encodeWithSelector(PlonkVerifier.BadKey.selector, s.key));
        plonk.verify(s, hex"");
        s.key = bytes32(uint256(5));
        vm.expectRevert(abi.encodeWithSelector(PlonkVerifier.NoContract.selector, address(5)));
        plonk.verify(s, hex"");
        vm.etch(address(0xfade), abi.encodePacked(hex"ef0100", address(_told)));
        s.key = bytes32(uint256(0xfade));
        vm.expectRevert(abi.encodeWithSelector(PlonkVerifier.NoContract.selector, address(0xfade)));
        plonk.verify(s, hex"");
        // What the contract answers must be what gnark's answer: a true word of PLONK's, nothing of Groth16's.
        s.key = bytes32(uint256(uint160(address(_told))));
        yes(plonk.verify(s, hex""), "true");
        _told.tell(hex"", false, false);
        yes(!plonk.verify(s, hex""), "no answer");
        _told.tell(abi.encode(2), false, false);
        yes(!plonk.verify(s, hex""), "not a bool");
        s.key = bytes32(uint256(1) << 248 | uint160(address(_told)));
        yes(!plonk.verify(s, hex""), "an answer of a contract that has none");
        _told.tell(hex"", false, false);
        yes(plonk.verify(s, hex""), "no revert");
        _told.tell(hex"", true, false);
        yes(!plonk.verify(s, hex""), "a revert");
        s.output = hex"01";
        vm.expectRevert(abi.encodeWithSelector(PublicInput.NotWords.selector, 1));
        plonk.verify(s, hex"");
    }
}
