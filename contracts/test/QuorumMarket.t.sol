// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ComputeWorld} from "./ComputeWorld.sol";
import {LaterBlock} from "../src/chain/LaterBlock.sol";
import {ComputeMarket} from "../src/compute/ComputeMarket.sol";
import {IProvers, IQuorum} from "../src/compute/ICompute.sol";
import {Mode, Offer, Request, State, Submission} from "../src/compute/IComputeMarket.sol";
import {Provers} from "../src/compute/Provers.sol";
import {Quorum} from "../src/compute/Quorum.sol";
import {VerifierRouter} from "../src/compute/VerifierRouter.sol";
import {IParameters, Parameters} from "../src/governance/Parameters.sol";
import {IAllocations, IRestakingPool, ISecurityRewards} from "../src/security/ISecurity.sol";

/// @dev Quorum with the real market, provers and router: the way of a task from its request to the last member's coins.
contract QuorumMarketTest is ComputeWorld {
    uint32 private constant OPERATORS = 12;

    Quorum private real;
    VerifierRouter private routing;
    Known private k;

    function setUp() public {
        deployCompute();
        Parameters.Parameter[] memory some = parameters();
        Parameters.Parameter[] memory all = new Parameters.Parameter[](some.length + 2);
        for (uint256 i; i < some.length; ++i) {
            all[i] = some[i];
        }
        all[some.length] = Parameters.Parameter("quorum.commit", 20, 5, 3600, 0);
        all[some.length + 1] = Parameters.Parameter("quorum.reveal", 10, 5, 3600, 0);
        params = new Parameters(GOVERNOR, all);
        routing = new VerifierRouter(address(this), new VerifierRouter.NewRoute[](0));
        uint64 next = vm.getNonce(address(this));
        address provers_ = vm.computeCreateAddress(address(this), next + 1);
        address market_ = vm.computeCreateAddress(address(this), next + 2);
        real = new Quorum(market_, IProvers(provers_), IParameters(params));
        provers = new Provers(
            IRestakingPool(address(stakes)), IAllocations(address(stakes)), IParameters(params), market_, address(real)
        );
        market = new ComputeMarket(
            ComputeMarket.Links({
                programs: programs,
                provers: provers,
                router: routing,
                quorum: real,
                dataLog: address(log),
                sessionKeys: address(keys),
                params: params,
                rewards: ISecurityRewards(address(rewards)),
                treasury: TREASURY
            })
        );
        routing.add("quorum.v1", address(real), 100_000);
        for (uint32 i = 1; i <= OPERATORS; ++i) {
            stakes.stake(i, 1000 ether);
            join(i, prover(i), 1);
        }
        vm.roll(block.number + provers.JOIN_BLOCKS());
    }

    function ask(uint16 size, uint16 threshold) private {
        Offer memory o = offer();
        (o.mode, o.size, o.threshold) = (Mode.Quorum, size, threshold);
        (o.minPrice, o.collateral, o.rampSeconds, o.lockSeconds) = (o.maxPrice, 0, 0, 0);
        Request memory r = asked();
        r.version = 2;
        k = ask(r, o, REQUESTER);
    }

    function draw() private returns (address[] memory round) {
        uint256 number = real.caseOf(k.id).drawBlock;
        vm.roll(number + 1);
        bytes memory rlp = header(number, keccak256(abi.encode("mix", number)));
        vm.store(LaterBlock.HASHES, bytes32(number), keccak256(rlp));
        real.draw(k.id, rlp);
        address[] memory all = real.membersOf(k.id);
        uint256 n = real.caseOf(k.id).seated;
        round = new address[](n);
        for (uint256 i; i < n; ++i) {
            round[i] = all[all.length - n + i];
        }
    }

    function answer(address[] memory round, uint256 right, uint256 wrong) private {
        for (uint256 i; i < right + wrong; ++i) {
            bytes32 commitment = real.commitmentOf(k.id, round[i], keccak256(i < right ? bytes("output") : bytes("lie")), "salt");
            vm.prank(round[i]);
            real.commit(k.id, commitment);
        }
        if (right + wrong < round.length) vm.warp(real.caseOf(k.id).commitUntil);
        for (uint256 i; i < right + wrong; ++i) {
            bytes memory output = i < right ? bytes("output") : bytes("lie");
            vm.prank(round[i]);
            real.reveal(k.id, keccak256(output), output, "salt");
        }
    }

    function submit() private view returns (Submission memory) {
        Submission memory s = submission(k, address(real), "output");
        s.evidence = "";
        return s;
    }

    function open(address who) private view returns (uint256) {
        return provers.proverOf(who).open;
    }

    function test_from_request_to_the_last_members_coins() public {
        ask(3, 2);
        isState(k, State.Quorum);
        Submission memory s = submit();
        vm.expectRevert(); // undecided
        market.fulfil(s);
        address[] memory m = draw();
        eq(m.length, 3, "drawn");
        eq(open(m[0]), 1, "a place is taken");
        answer(m, 2, 1);
        market.fulfil(s);
        isState(k, State.Fulfilled);
        uint256 net = 3 ether - fee(3 ether);
        eq(address(real).balance, net, "fee");
        uint256 before = m[0].balance + m[1].balance;
        real.collect(k.id, m[0]);
        real.collect(k.id, m[1]);
        eq(m[0].balance + m[1].balance - before, net, "all of it to two");
        real.note(k.id, m[2]);
        (uint32 operator,, uint256 wad) = provers.faultOf(1);
        eq(operator, provers.operatorOf(m[2]), "the liar");
        eq(wad, 0.1 ether, "a tenth of its promise");
        for (uint256 i; i < 3; ++i) {
            eq(open(m[i]), 0, "its place is free");
        }
        vm.expectRevert();
        market.fulfil(s); // once
    }

    function test_full_provers_and_former_members_are_not_drawn() public {
        ask(3, 3);
        address[] memory m = draw();
        Known memory first = k;
        ask(9, 5); // the nine that are left
        address[] memory others = draw();
        eq(others.length, 9, "all that are left");
        for (uint256 i; i < 9; ++i) {
            yes(others[i] != m[0] && others[i] != m[1] && others[i] != m[2], "full, and drawn");
        }
        ask(1, 1); // nobody has a place
        eq(draw().length, 0, "nobody");
        k = first;
        answer(m, 2, 1);
        real.escalate(k.id);
        eq(draw().length, 0, "former members only have places");
    }

    function test_a_liar_in_a_unanimous_round_is_slashed_after_the_second() public {
        ask(3, 3);
        address[] memory m = draw();
        answer(m, 2, 1);
        real.escalate(k.id);
        answer(draw(), 6, 0);
        market.fulfil(submit());
        real.note(k.id, m[2]);
        (uint32 operator,,) = provers.faultOf(1);
        eq(operator, provers.operatorOf(m[2]), "the liar");
        eq(provers.statsOf(m[2]).wrong, 1, "its record");
    }

    function test_silence_is_refunded() public {
        ask(3, 2);
        for (uint256 i; i < 3; ++i) {
            address[] memory m = draw();
            if (m.length == 0) break; // nobody is left, and no time
            vm.warp(real.caseOf(k.id).commitUntil);
            if (i < 2) real.escalate(k.id);
        }
        yes(real.failed(k.id), "failed");
        market.refund(k.id, k.terms);
        eq(market.balanceOf(REQUESTER), 3 ether, "all of it");
        address[] memory all = real.membersOf(k.id);
        for (uint256 i; i < all.length; ++i) {
            real.note(k.id, all[i]);
            eq(provers.statsOf(all[i]).silent, 1, "its record");
        }
        eq(provers.faultCount(), 0, "and no slash: the task may have been at fault");
    }

    function test_a_member_that_quits_stays_until_it_told() public {
        ask(3, 2);
        address[] memory m = draw();
        vm.prank(m[0]);
        provers.quit(m[0]);
        vm.prank(m[2]);
        provers.quit(m[2]);
        yes(provers.operatorOf(m[0]) != 0, "linked");
        answer(m, 2, 0);
        vm.warp(real.caseOf(k.id).revealUntil);
        real.note(k.id, m[2]);
        eq(provers.faultCount(), 1, "slashed for its silence");
        vm.prank(m[0]);
        provers.quit(m[0]);
        eq(provers.operatorOf(m[0]), 0, "gone");
    }

    function test_gas() public {
        ask(3, 2);
        uint256 number = real.caseOf(k.id).drawBlock;
        vm.roll(number + 1);
        bytes memory rlp = header(number, "mix");
        vm.store(LaterBlock.HASHES, bytes32(number), keccak256(rlp));
        real.draw(k.id, rlp);
        vm.snapshotGasLastCall("draw of three");
        address[] memory m = real.membersOf(k.id);
        bytes32 commitment = real.commitmentOf(k.id, m[0], keccak256("output"), "salt");
        vm.prank(m[0]);
        real.commit(k.id, commitment);
        vm.snapshotGasLastCall("commit");
        for (uint256 i = 1; i < 3; ++i) {
            commitment = real.commitmentOf(k.id, m[i], keccak256("output"), "salt");
            vm.prank(m[i]);
            real.commit(k.id, commitment);
        }
        vm.prank(m[0]);
        real.reveal(k.id, keccak256("output"), "output", "salt");
        vm.snapshotGasLastCall("tell first");
        vm.prank(m[1]);
        real.reveal(k.id, keccak256("output"), "", "salt");
        vm.snapshotGasLastCall("tell and decide");
        market.fulfil(submit());
        vm.snapshotGasLastCall("deliver");
        vm.warp(real.caseOf(k.id).revealUntil);
        real.collect(k.id, m[0]);
        vm.snapshotGasLastCall("collect");
        real.note(k.id, m[2]);
        vm.snapshotGasLastCall("note");
    }
}
