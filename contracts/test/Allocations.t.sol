// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {PoolWorld, TestToken} from "./PoolWorld.sol";
import {Allocations} from "../src/security/Allocations.sol";
import {ServiceTerms} from "../src/security/ISecurity.sol";
import {Services} from "../src/security/Services.sol";

contract AllocationsTest is PoolWorld {
    uint32 private service;
    uint32 private second;
    uint64 private constant HALF = 0.5e18;

    function setUp() public {
        deployPool();
        service = nativeService();
        second = nativeService();
        stake(ALICE, op, 1000 ether);
    }

    function asOwner() private {
        vm.prank(OWNER);
    }

    function guaranteed(uint32 s, uint256 until) private view returns (uint256) {
        return allocations.guaranteed(s, op, NATIVE, uint40(until));
    }

    function magnitude() private view returns (uint256 m, uint256 promised) {
        return allocations.magnitudeOf(op, NATIVE);
    }

    // Services.

    function test_AServiceIsRegisteredWithinTheBoundsOfItsLanes() public {
        Services.ServiceInfo memory info = allocations.serviceOf(service);
        eq(info.terms.owner, SERVICE, "owner");
        eq(info.since, block.timestamp, "since");
        eq(info.assets.length, 1, "assets");
        Services.NewService memory s = Services.NewService(terms(), new address[](1), true, "");
        s.terms.maxSemi = 0.25e18 + 1;
        refused(s, abi.encodeWithSelector(Services.BadTerms.selector, "lane B over 25 %"));
        s.terms = terms();
        s.terms.maxSubjective = 0.1e18 + 1;
        refused(s, abi.encodeWithSelector(Services.BadTerms.selector, "lane C over 10 %"));
        s.terms = terms();
        s.terms.maxObjective = 1e18 + 1;
        refused(s, abi.encodeWithSelector(Services.BadTerms.selector, "lane A over 100 %"));
        s.terms = terms();
        s.terms.proof = address(0);
        refused(s, abi.encodeWithSelector(Services.BadTerms.selector, "lane A without a proof contract"));
        s.terms = terms();
        s.terms.owner = address(0);
        refused(s, abi.encodeWithSelector(Services.BadTerms.selector, "no owner"));
        s.terms = terms();
        s.assets = new address[](0);
        refused(s, abi.encodeWithSelector(Services.BadTerms.selector, "no asset"));
        s.assets = new address[](5);
        refused(s, abi.encodeWithSelector(Services.TooManyServiceAssets.selector, 5, 4));
        s.assets = new address[](2);
        refused(s, abi.encodeWithSelector(Services.AssetTwice.selector, NATIVE));
        s.assets = new address[](1);
        s.uri = string(new bytes(513));
        refused(s, abi.encodeWithSelector(Services.BadTerms.selector, "uri over 512 bytes"));
        s.uri = "";
        guardian.set("pool.service", true);
        refused(s, abi.encodeWithSelector(Services.Paused.selector, bytes32("pool.service")));
    }

    function refused(Services.NewService memory s, bytes memory why) private {
        expect(why);
        allocations.registerService(s);
    }

    /// @dev I12: fourteen days are more than nine.
    function test_I12_TermsChangeLaterThanStakeCanLeave() public {
        yes(allocations.TERMS_SECONDS() > pool.EXIT_SECONDS(), "fourteen days are more than nine");
        uint40 start = uint40(block.timestamp);
        ServiceTerms memory t = terms();
        t.proof = address(0xbad);
        t.owner = BOB;
        vm.prank(SERVICE);
        allocations.setTerms(service, t);
        warp(14 days - 1);
        eq(allocations.serviceOf(service).terms.proof, address(0x9200f), "not yet");
        eq(allocations.serviceOf(service).next.proof, address(0xbad), "to come");
        warp(1);
        eq(allocations.serviceOf(service).terms.proof, address(0xbad), "now");
        eq(allocations.termsAt(service, start + 14 days - 1).proof, address(0x9200f), "a fault of before has the old terms");
        eq(allocations.termsAt(service, start + 14 days).proof, address(0xbad), "one of now the new ones");
        eq(allocations.termsAt(service, start - 1).proof, address(0), "and before there was no service");
        expect(abi.encodeWithSelector(Services.NotServiceOwner.selector, service, SERVICE));
        vm.prank(SERVICE);
        allocations.setTerms(service, t);
    }

    function test_TermsThatDoNotCountYetAreReplacedAndTakenBack() public {
        ServiceTerms memory t = terms();
        t.proof = address(0xbad);
        vm.startPrank(SERVICE);
        allocations.setTerms(service, t);
        warp(10 days);
        t.proof = address(0x600d);
        allocations.setTerms(service, t);
        warp(13 days);
        eq(allocations.serviceOf(service).terms.proof, address(0x9200f), "the time began anew");
        warp(1 days);
        eq(allocations.serviceOf(service).terms.proof, address(0x600d), "the last counts");
        t.proof = address(0xbad);
        allocations.setTerms(service, t);
        allocations.withdrawTerms(service);
        warp(20 days);
        eq(allocations.serviceOf(service).terms.proof, address(0x600d), "taken back");
        t.harmed = BOB;
        expect(abi.encodeWithSelector(Services.HarmedNeverChanges.selector, address(0x4a23ed)));
        allocations.setTerms(service, t);
        vm.stopPrank();
    }

    function test_OnlyTheOwnerActsForAService() public {
        bytes memory no = abi.encodeWithSelector(Services.NotServiceOwner.selector, service, address(this));
        expect(no);
        allocations.setTerms(service, terms());
        expect(no);
        allocations.withdrawTerms(service);
        expect(no);
        allocations.endService(service);
        expect(no);
        allocations.admit(service, op, true);
        expect(no);
        allocations.setOpen(service, false);
        expect(no);
        allocations.setServiceURI(service, "");
        expect(no);
        allocations.declareValueAtRisk(service, 1);
        expect(abi.encodeWithSelector(Services.NoSuchService.selector, uint32(99)));
        allocations.endService(99);
    }

    // Opting in.

    function test_BothSidesOptIn() public {
        vm.prank(SERVICE);
        allocations.setOpen(service, false);
        expect(abi.encodeWithSelector(Allocations.NotAdmitted.selector, service, op));
        asOwner();
        allocations.optIn(op, service);
        vm.prank(SERVICE);
        allocations.admit(service, op, true);
        expect(abi.encodeWithSelector(Allocations.NotOperatorOwner.selector, op, ALICE));
        vm.prank(ALICE);
        allocations.optIn(op, service);
        asOwner();
        allocations.optIn(op, service);
        yes(allocations.securedBy(service, op, uint40(block.timestamp)), "secured");
        yes(!allocations.securedBy(service, op, uint40(block.timestamp - 1)), "not before");
        expect(abi.encodeWithSelector(Allocations.AlreadyOptedIn.selector, service, op, 0));
        asOwner();
        allocations.optIn(op, service);
        expect(abi.encodeWithSelector(Services.NoSuchService.selector, uint32(77)));
        asOwner();
        allocations.optIn(op, 77);
    }

    function test_I11_WhoDidNotOptInPromisesNothingAndIsNotSlashed() public {
        expect(abi.encodeWithSelector(Allocations.NotOptedIn.selector, service, op));
        asOwner();
        allocations.allocate(op, service, NATIVE, HALF);
        uint40 now_ = uint40(block.timestamp);
        expect(abi.encodeWithSelector(Allocations.NotSecuredAt.selector, service, op, now_));
        slash(service, op, 1e18, now_);
    }

    function test_SixteenServicesAtMostAndEndedOnesMakeRoom() public {
        for (uint256 i; i < 16; ++i) {
            uint32 s = nativeService();
            asOwner();
            allocations.optIn(op, s);
        }
        expect(abi.encodeWithSelector(Allocations.TooManyServices.selector, 16, 16));
        asOwner();
        allocations.optIn(op, service);
        asOwner();
        allocations.allocate(op, 5, NATIVE, 1e18);
        warp(2 days);
        asOwner();
        allocations.optOut(op, 5);
        warp(9 days + 1);
        asOwner();
        allocations.optIn(op, service);
        eq(allocations.servicesOf(op).length, 16, "one for another");
        promiseTo(service, op, NATIVE, 1e18);
        eq(guaranteed(service, block.timestamp), 1000 ether, "and what it was promised is free");
    }

    // Promises.

    function test_APromiseCountsTenDaysLaterAndEndsNineDaysLater() public {
        asOwner();
        allocations.optIn(op, service);
        asOwner();
        allocations.allocate(op, service, NATIVE, HALF);
        warp(10 * DAY);
        eq(allocations.slashable(service, op, NATIVE), 0, "not in the last second");
        expect(abi.encodeWithSelector(Allocations.ChangePending.selector, service, op, NATIVE, uint40(block.timestamp)));
        asOwner();
        allocations.allocate(op, service, NATIVE, 1);
        warp(1);
        eq(allocations.slashable(service, op, NATIVE), 500 ether, "after it");
        asOwner();
        allocations.allocate(op, service, NATIVE, 0.2e18);
        uint256 last = block.timestamp + 9 days;
        eq(guaranteed(service, last), 500 ether, "all of it is there in the last second");
        eq(guaranteed(service, last + 1), 0, "beyond nobody knows");
        warp(1);
        eq(guaranteed(service, last + 1), 200 ether, "then less");
        vm.warp(last);
        eq(allocations.slashable(service, op, NATIVE), 500 ether, "slashable still");
        warp(1);
        eq(allocations.slashable(service, op, NATIVE), 200 ether, "no more");
        expect(abi.encodeWithSelector(Allocations.SamePromise.selector, uint64(0.2e18)));
        asOwner();
        allocations.allocate(op, service, NATIVE, 0.2e18);
        expect(abi.encodeWithSelector(Allocations.NotAnAssetOf.selector, service, address(token)));
        asOwner();
        allocations.allocate(op, service, address(token), 1);
        expect(abi.encodeWithSelector(Services.NoSuchService.selector, uint32(66)));
        asOwner();
        allocations.allocate(op, 66, NATIVE, 1);
        guardian.set("pool.service", true);
        expect(abi.encodeWithSelector(Services.Paused.selector, bytes32("pool.service")));
        asOwner();
        allocations.allocate(op, service, NATIVE, 1e18);
        asOwner();
        allocations.allocate(op, service, NATIVE, 0);
    }

    function test_I5_TheSameStakeIsNotPromisedTwice() public {
        promiseTo(service, op, NATIVE, 0.7e18);
        asOwner();
        allocations.optIn(op, second);
        expect(abi.encodeWithSelector(Allocations.OverPromised.selector, 0.4e18, 0.3e18));
        asOwner();
        allocations.allocate(op, second, NATIVE, 0.4e18);
        asOwner();
        allocations.allocate(op, service, NATIVE, 0.1e18);
        expect(abi.encodeWithSelector(Allocations.OverPromised.selector, 0.4e18, 0.3e18));
        asOwner();
        allocations.allocate(op, second, NATIVE, 0.4e18);
        warp(9 days + 1);
        asOwner();
        allocations.allocate(op, second, NATIVE, 0.9e18);
        (uint256 m, uint256 promised) = magnitude();
        eq(promised, 1e18, "all of it");
        eq(m, 1e18, "of all");
    }

    // Slashing.

    function test_ASlashTakesThePromiseOfOneAndLeavesTheOthers() public {
        promiseTo(service, op, NATIVE, 0.3e18);
        promiseTo(second, op, NATIVE, 0.5e18);
        uint256 before = guaranteed(second, block.timestamp + 9 days);
        eq(before, 500 ether, "half");
        (, uint256[] memory taken) = slash(service, op, 0.5e18, block.timestamp);
        eq(taken[0], 150 ether, "half of a third");
        eq(guaranteed(second, block.timestamp + 9 days), before, "the other's is as it was");
        eq(guaranteed(service, block.timestamp), 150 ether, "the rest of its own");
        (uint256 m, uint256 promised) = magnitude();
        eq(m, 0.85e18, "I6: the magnitude fell");
        eq(promised, 0.65e18, "with the promise");
        (uint256 count, uint256 sum) = allocations.slashedOf(service, NATIVE);
        eq(count, 1, "history");
        eq(sum, 150 ether, "and sum");
        eq(allocations.slashesOf(service, 0, 5)[0].operator, op, "who");
    }

    /// @dev An operator promises its stakers' stake to a service of its own, where it is the harmed of a fault that it makes
    /// itself: whoever leaves when he sees that loses nothing.
    function test_StakersLeaveBeforeAnOperatorCanRobThem() public {
        address[] memory assets = new address[](1);
        ServiceTerms memory t = terms();
        (t.owner, t.harmed) = (OWNER, OWNER);
        vm.startPrank(OWNER);
        uint32 own = allocations.registerService(Services.NewService(t, assets, true, ""));
        allocations.optIn(op, own);
        allocations.allocate(op, own, NATIVE, 1e18);
        vm.stopPrank();
        warp(12 hours);
        uint256 shares = pool.sharesOf(ALICE, op, NATIVE);
        vm.prank(ALICE);
        uint256 exit = pool.requestExit(op, NATIVE, shares);
        warp(9 days + 1);
        vm.prank(ALICE);
        eq(pool.claimExit(exit), shares, "all of it");
        warp(1 days);
        slash(own, op, 1e18, block.timestamp);
        eq(assetsIn(op, NATIVE), 0, "who stayed was told");
    }

    function test_I15_TheSamePromiseDoesNotPayTwice() public {
        promiseTo(service, op, NATIVE, HALF);
        uint256 capture = block.timestamp;
        warp(1 days);
        slash(service, op, 0.6e18, capture);
        eq(assetsIn(op, NATIVE), 700 ether, "six tenths of a half");
        slash(service, op, 0.6e18, capture);
        eq(assetsIn(op, NATIVE), 500 ether, "what the promise of then has left");
        (, uint256[] memory taken) = slash(service, op, 1e18, capture);
        eq(taken[0], 0, "nothing any more");
    }

    function test_APromiseMadeAfterTheFaultDoesNotPayForIt() public {
        promiseTo(service, op, NATIVE, 0.1e18);
        asOwner();
        allocations.allocate(op, service, NATIVE, 0.9e18);
        warp(10 days);
        uint256 capture = block.timestamp;
        warp(2);
        eq(allocations.promiseOf(service, op, NATIVE).current, 0.9e18, "more counts");
        (, uint256[] memory taken) = slash(service, op, 1e18, capture);
        eq(taken[0], 100 ether, "only what was promised then");
        (, taken) = slash(service, op, 1e18, block.timestamp);
        eq(taken[0], 800 ether, "the rest is for faults of now");
    }

    function test_I16_NothingIsNothingAndMoreThanAllIsAll() public {
        promiseTo(service, op, NATIVE, HALF);
        (, uint256[] memory taken) = slash(service, op, 0, block.timestamp);
        eq(taken[0], 0, "nothing");
        eq(allocations.slashesOf(service, 0, 5).length, 0, "and no history");
        (, taken) = slash(service, op, 7e18, block.timestamp);
        eq(taken[0], 500 ether, "all that was promised");
        eq(assetsIn(op, NATIVE), 500 ether, "and no more");
    }

    function test_FaultsAreSlashedForNineDays() public {
        promiseTo(service, op, NATIVE, HALF);
        uint256 capture = block.timestamp;
        expect(abi.encodeWithSelector(Allocations.CaptureOutOfRange.selector, uint40(capture + 1), capture - 9 days, capture));
        slash(service, op, 1, capture + 1);
        warp(9 days);
        slash(service, op, 0.1e18, capture);
        warp(1);
        uint256 now_ = block.timestamp;
        expect(abi.encodeWithSelector(Allocations.CaptureOutOfRange.selector, uint40(capture), now_ - 9 days, now_));
        slash(service, op, 0.1e18, capture);
        expect(abi.encodeWithSelector(Allocations.NotSlashing.selector, address(this)));
        allocations.slash(service, op, 1, uint40(block.timestamp), address(this));
    }

    function test_I10_I11_AnOptOutLastsAsLongAsAnExit() public {
        promiseTo(service, op, NATIVE, HALF);
        uint256 id = exit(ALICE, op, NATIVE, 1000 ether);
        expect(abi.encodeWithSelector(Services.NotServiceOwner.selector, service, ALICE));
        vm.prank(ALICE);
        allocations.optOut(op, service);
        asOwner();
        allocations.optOut(op, service);
        expect(abi.encodeWithSelector(Allocations.NotOptedIn.selector, service, op));
        asOwner();
        allocations.optOut(op, service);
        uint256 last = block.timestamp + 9 days;
        vm.warp(last);
        yes(allocations.securedBy(service, op, uint40(last)), "on duty until then");
        slash(service, op, 0.1e18, last);
        eq(assetsIn(op, NATIVE), 950 ether, "the leaving stake too");
        warp(1);
        yes(!allocations.securedBy(service, op, uint40(block.timestamp)), "no more");
        (, uint256[] memory taken) = slash(service, op, 1e18, last);
        eq(taken[0], 0, "after its window it takes nothing");
        eq(claim(ALICE, id), 950 ether, "and the stake has left");
    }

    function test_OptingOutReplacesAChangeThatWaits() public {
        promiseTo(service, op, NATIVE, HALF);
        asOwner();
        allocations.allocate(op, service, NATIVE, 0.9e18);
        vm.prank(SERVICE);
        allocations.optOut(op, service);
        (, uint256 promised) = magnitude();
        eq(promised, HALF, "more is not promised any more");
        eq(allocations.promiseOf(service, op, NATIVE).pending, 0, "it will be nothing");
        eq(guaranteed(service, block.timestamp + 9 days), 500 ether, "until then it stands");
    }

    function test_I11_AServiceThatEndedTakesNothingForLaterFaults() public {
        promiseTo(service, op, NATIVE, HALF);
        vm.prank(SERVICE);
        allocations.endService(service);
        uint40 ends = uint40(block.timestamp + 14 days);
        eq(guaranteed(service, block.timestamp + 9 days), 500 ether, "what is guaranteed stands");
        expect(abi.encodeWithSelector(Services.ServiceEnding.selector, service, ends));
        asOwner();
        allocations.allocate(op, service, NATIVE, 0.9e18);
        expect(abi.encodeWithSelector(Services.ServiceEnding.selector, service, ends));
        vm.prank(SERVICE);
        allocations.endService(service);
        vm.warp(ends);
        expect(abi.encodeWithSelector(Allocations.NotSecuredAt.selector, service, op, ends));
        slash(service, op, 1e18, ends);
        eq(guaranteed(service, ends), 0, "nothing is guaranteed");
        slash(service, op, 0.5e18, ends - 1);
        eq(assetsIn(op, NATIVE), 750 ether, "a fault of before is slashed");
    }

    function test_EachAssetIsSlashedByItsOwnPromise() public {
        uint32 both = bothService();
        stakeToken(BOB, op, token, 10_000);
        promiseTo(both, op, NATIVE, 0.1e18);
        promiseTo(both, op, address(token), 1e18);
        (address[] memory assets, uint256[] memory taken) = slash(both, op, 0.5e18, block.timestamp);
        eq(assets[1], address(token), "assets");
        eq(taken[0], 50 ether, "coins");
        eq(taken[1], 5000, "tokens");
        eq(token.balanceOf(address(chest)), 5000, "arrived");
    }

    // The risk view.

    function test_TheRiskViewAddsUp() public {
        uint32 both = bothService();
        stakeToken(BOB, op, token, 10_000 ether);
        promiseTo(both, op, NATIVE, HALF);
        promiseTo(both, op, address(token), 1e18);
        vm.prank(SERVICE);
        allocations.declareValueAtRisk(both, 77 ether);
        slash(both, op, 0.5e18, block.timestamp);
        uint40 until = uint40(block.timestamp + 9 days);
        RiskOf memory r = view_(both, until);
        eq(r.slashable0, 250 ether, "coins slashable");
        eq(r.guaranteed1, 5000 ether, "tokens guaranteed");
        eq(r.worth, 0, "no prices");
        yes(r.unpriced, "and it says so");
        vm.startPrank(GOVERNOR);
        prices.setAdapter(NATIVE, new FlatPrice(2));
        prices.setAdapter(address(token), new FlatPrice(3));
        vm.stopPrank();
        r = view_(both, until);
        eq(r.worth, 500 ether + 15_000 ether, "worth");
        yes(!r.unpriced, "priced");
        eq(r.valueAtRisk, 77 ether, "value at risk");
        exit(ALICE, op, NATIVE, 1000 ether);
        warp(1);
        r = view_(both, uint40(block.timestamp + 9 days));
        eq(r.slashable0, 250 ether, "leaving stake is slashable");
        eq(r.guaranteed0, 0, "and not guaranteed");
    }

    struct RiskOf {
        uint256 slashable0;
        uint256 guaranteed0;
        uint256 guaranteed1;
        uint256 worth;
        bool unpriced;
        uint256 valueAtRisk;
    }

    function view_(uint32 s, uint40 until) private view returns (RiskOf memory) {
        RiskView.ServiceRisk memory r = risk.serviceRisk(s, until, 0, 10);
        eq(r.operators, 1, "operators");
        eq(r.slashes, 1, "slashes");
        eq(r.slashed[0], 250 ether, "slashed coins");
        eq(r.largest, r.worth, "the only one is the largest");
        return RiskOf(r.slashable[0], r.guaranteed[0], r.guaranteed[1], r.worth, r.unpriced, r.valueAtRisk);
    }
}

import {IPriceAdapter} from "../src/security/AssetPrices.sol";
import {RiskView} from "../src/security/RiskView.sol";

contract FlatPrice is IPriceAdapter {
    uint256 private immutable _price;

    constructor(uint256 price) {
        _price = price;
    }

    function value(uint256 amount) external view returns (bool, uint256) {
        return (true, amount * _price);
    }
}
