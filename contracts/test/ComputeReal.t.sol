// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ComputeWorld} from "./ComputeWorld.sol";
import {LaterBlock} from "../src/chain/LaterBlock.sol";
import {ComputeMarket} from "../src/compute/ComputeMarket.sol";
import {IResultVerifier, Statement, TaskId} from "../src/compute/ICompute.sol";
import {IComputeMarket, Mode, Offer, Request, State, Submission} from "../src/compute/IComputeMarket.sol";
import {Provers} from "../src/compute/Provers.sol";
import {Quorum} from "../src/compute/Quorum.sol";
import {VerifierRouter} from "../src/compute/VerifierRouter.sol";
import {IParameters, Parameters} from "../src/governance/Parameters.sol";
import {IAllocations, IRestakingPool, ISecurityRewards} from "../src/security/ISecurity.sol";

/// @dev Takes the hash of the statement, and uses some gas.
contract HashVerifier is IResultVerifier {
    function verify(Statement calldata s, bytes calldata evidence) external pure returns (bool) {
        bytes32 x;
        for (uint256 i; i < 300; ++i) {
            x = keccak256(abi.encode(x));
        }
        return bytes32(evidence) == keccak256(abi.encode(TaskId.claimOf(s.taskId, s.prover), s.key, keccak256(s.output))) && x != 0;
    }
}

/// @notice The market with the router and the quorum that ship.
contract ComputeRealTest is ComputeWorld {
    Quorum private real;

    function setUp() public {
        deployCompute();
        uint64 next = vm.getNonce(address(this));
        Parameters.Parameter[] memory list = new Parameters.Parameter[](8);
        Parameters.Parameter[] memory some = parameters();
        for (uint256 i; i < some.length; ++i) {
            list[i] = some[i];
        }
        list[6] = Parameters.Parameter("quorum.commit", 20, 5, 3600, 0);
        list[7] = Parameters.Parameter("quorum.reveal", 10, 5, 3600, 0);
        address marketAt = vm.computeCreateAddress(address(this), next + 5);
        address quorumAt = vm.computeCreateAddress(address(this), next + 2);
        params = new Parameters(GOVERNOR, list); // +0
        provers = new Provers( // +1
            IRestakingPool(address(stakes)), IAllocations(address(stakes)), IParameters(params), marketAt, quorumAt
        );
        real = new Quorum(marketAt, provers, IParameters(params)); // +2
        HashVerifier verifier = new HashVerifier(); // +3
        VerifierRouter.NewRoute[] memory first = new VerifierRouter.NewRoute[](2);
        first[0] = VerifierRouter.NewRoute("attested.v1", address(verifier), 400_000);
        first[1] = VerifierRouter.NewRoute("quorum.v1", address(real), 100_000);
        VerifierRouter router_ = new VerifierRouter(GOVERNOR, first); // +4
        market = new ComputeMarket( // +5
            ComputeMarket.Links(
                programs,
                provers,
                router_,
                real,
                address(log),
                address(keys),
                IParameters(params),
                ISecurityRewards(address(rewards)),
                TREASURY
            )
        );
        eq(address(market), marketAt, "market");
        for (uint32 i = 1; i < 6; ++i) {
            stakes.stake(i, 1000 ether);
            join(i, prover(i), 10);
        }
        vm.roll(block.number + 64);
    }

    function commit(bytes32 id, address who, bytes memory output) private {
        bytes32 commitment = real.commitmentOf(id, who, keccak256(output), "salt");
        vm.prank(who);
        real.commit(id, commitment);
    }

    function test_quorum_decides_is_paid_and_the_liar_answers() public {
        Offer memory o = offer();
        (o.mode, o.size, o.threshold) = (Mode.Quorum, 3, 2);
        Request memory r = asked();
        r.version = 2;
        Known memory k = ask(r, o, REQUESTER);
        uint256 number = block.number + LaterBlock.AHEAD;
        vm.roll(number + 1);
        bytes memory rlp = header(number, "mix");
        vm.store(LaterBlock.HASHES, bytes32(number), keccak256(rlp));
        real.draw(k.id, rlp);
        address[] memory members = real.membersOf(k.id);
        eq(members.length, 3, "members");
        eq(provers.proverOf(members[0]).open, 1, "place");
        for (uint256 i; i < 3; ++i) {
            commit(k.id, members[i], i == 2 ? bytes("a lie") : bytes("output"));
        }
        for (uint256 i; i < 3; ++i) {
            bytes memory output = i == 2 ? bytes("a lie") : bytes("output");
            vm.prank(members[i]);
            real.reveal(k.id, keccak256(output), output, "salt");
        }
        Submission memory s = submission(k, address(real), "a lie");
        s.evidence = "";
        vm.expectRevert();
        market.fulfil(s);
        s.output = "output";
        market.fulfil(s);
        isState(k, State.Fulfilled);
        uint256 before = members[0].balance;
        real.collect(k.id, members[0]);
        eq(members[0].balance - before, (3 ether - fee(3 ether)) / 2, "half of the price less fees");
        real.note(k.id, members[2]);
        (uint32 operator,, uint256 wad) = provers.faultOf(1);
        eq(operator, provers.operatorOf(members[2]), "operator");
        eq(wad, 0.1e18, "a tenth");
        for (uint256 i; i < 3; ++i) {
            eq(provers.proverOf(members[i]).open, 0, "place");
        }
    }

    function test_batch_under_the_real_router_does_all_or_reverts() public {
        Submission[] memory list = new Submission[](2);
        (list[0], list[1]) = (submission(ask(), prover(1), "output"), submission(ask(), prover(1), "output"));
        bytes memory data = abi.encodeCall(market.fulfilMany, (list));
        uint256 refused;
        for (uint256 g = 100_000; g < 2_000_000; g += 20_000) {
            (bool ok, bytes memory answer) = address(market).call{gas: g}(data);
            if (!ok) {
                ++refused;
                continue;
            }
            bool[] memory done = abi.decode(answer, (bool[]));
            yes(done[0] && done[1], "left out");
            yes(refused > 5, "too little was tried");
            return;
        }
        revert NotTrue("enough gas");
    }

    function test_evidence_that_does_not_convince_is_told_apart() public {
        Known memory k = ask();
        Submission[] memory list = new Submission[](1);
        list[0] = submission(k, prover(1), "output");
        list[0].output = "forged";
        yes(!market.fulfilMany(list)[0], "left out");
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.NotShown.selector, ROUTE, bytes("")));
        market.fulfil(list[0]);
    }
}
