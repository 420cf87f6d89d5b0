// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {Chest, StakingWorld} from "./StakingWorld.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {Staking} from "../src/chain/Staking.sol";

/// @dev A holder that is a contract, and does what it can while it is called.
contract Thief is IERC721Receiver {
    Staking private immutable STAKING;
    bytes private _again;
    bool public refusing;
    uint256 public entered;
    uint256 public succeeded;

    constructor(Staking staking) {
        STAKING = staking;
    }

    function create(uint32 delegate) external payable returns (uint256) {
        return STAKING.create{value: msg.value}(delegate, 0, false);
    }

    function act(bytes calldata data) external {
        (bool ok, bytes memory out) = address(STAKING).call(data);
        if (!ok) {
            assembly {
                revert(add(out, 32), mload(out))
            }
        }
    }

    function prepare(bytes calldata again) external {
        _again = again;
    }

    function refuse(bool refusing_) external {
        refusing = refusing_;
    }

    receive() external payable {
        if (refusing) revert("no");
        attack();
    }

    function onERC721Received(address, address, uint256, bytes calldata) external returns (bytes4) {
        attack();
        return this.onERC721Received.selector;
    }

    function attack() private {
        ++entered;
        if (_again.length == 0) return;
        (bool ok,) = address(STAKING).call(_again);
        if (ok) ++succeeded;
    }
}

contract StakingAttackTest is StakingWorld {
    uint32 private a;
    Thief private thief;

    function setUp() public {
        deploy();
        a = register(0);
        thief = new Thief(staking);
        create(voter(1), a, 10_000 ether, 0, false);
        vm.deal(address(this), 1000 ether);
    }

    function test_WithdrawCannotBeEnteredAgain() public {
        uint256 id = thief.create{value: 100 ether}(a);
        uint256 other = thief.create{value: 100 ether}(a);
        thief.act(abi.encodeCall(Staking.unstake, (id)));
        warp(3 days);
        bytes memory withdraw = abi.encodeCall(Staking.withdraw, (id, payable(address(thief))));
        thief.prepare(withdraw);
        thief.act(withdraw);
        eq(thief.entered(), 1, "called");
        eq(thief.succeeded(), 0, "the second withdrawal failed");
        eq(address(thief).balance, 100 ether, "paid once");
        eq(address(staking).balance, 10_100 ether, "the rest is there");
        // Other calls from inside find everything in order.
        thief.act(abi.encodeCall(Staking.unstake, (other)));
        warp(3 days);
        thief.prepare(abi.encodeCall(Staking.deposit, (1)));
        thief.act(abi.encodeCall(Staking.withdraw, (other, payable(address(thief)))));
        eq(address(staking).balance, 10_000 ether, "balance");
    }

    function test_AReceiverThatRefusesHurtsItselfOnly() public {
        uint256 id = thief.create{value: 100 ether}(a);
        thief.act(abi.encodeCall(Staking.unstake, (id)));
        warp(3 days);
        thief.refuse(true);
        expect(abi.encodeWithSelector(Staking.WithdrawRefused.selector, address(thief), 100 ether));
        thief.act(abi.encodeCall(Staking.withdraw, (id, payable(address(thief)))));
        eq(staking.ownerOf(id), address(thief), "nothing happened");
        thief.act(abi.encodeCall(Staking.withdraw, (id, payable(voter(2)))));
        eq(voter(2).balance, 100 ether, "elsewhere");
    }

    function test_NoReceiverIsCalledButByASafeTransfer() public {
        uint256 id = thief.create{value: 100 ether}(a);
        eq(thief.entered(), 0, "not at creation");
        thief.act(abi.encodeWithSignature("transferFrom(address,address,uint256)", address(thief), address(this), id));
        staking.transferFrom(address(this), address(thief), id);
        eq(thief.entered(), 0, "not at a transfer");
        thief.act(abi.encodeCall(Staking.unstake, (id)));
        eq(thief.entered(), 0, "not at unstaking");
        id = create(address(this), a, 100 ether, 0, false);
        thief.prepare(abi.encodeCall(Staking.changeDelegate, (id, 0)));
        staking.safeTransferFrom(address(this), address(thief), id);
        eq(thief.succeeded(), 1, "inside the safe transfer it is the owner, and may");
        eq(delegates.votesOf(a), 10_000 ether, "and the votes are right");
    }

    function test_ASlashedReceiverIsNotAsked() public {
        // A delegate whose owner is a contract that refuses everything is slashed all the same.
        (uint32 b, uint256 bucket) = activeDelegate(1, 2 * MILLION);
        vm.etch(delegateOwner(1), hex"fe");
        vm.startPrank(COMMITTEE);
        eq(delegates.slash(b, 1 ether), 1 ether, "slash");
        delegates.suspend(b, 3);
        eq(delegates.remove(b, 500), (2 * MILLION - 1 ether) / 20, "remove");
        vm.stopPrank();
        yes(!staking.stakeOf(bucket).selfStake, "free");
    }

    function test_ActivationThatIsRunBefore() public {
        uint256 bucket = create(delegateOwner(0), a, 2 * MILLION, 91, true);
        // Whatever others do first, they cannot take the bucket for themselves, or keep it from its owner.
        uint32 b = register(1);
        vm.prank(delegateOwner(1));
        expect(abi.encodeWithSelector(Delegates.NotVotingFor.selector, bucket, a, b));
        delegates.activate(bucket);
        vm.deal(voter(1), 1 ether);
        vm.prank(voter(1));
        staking.deposit{value: 1 ether}(bucket);
        vm.prank(delegateOwner(0));
        delegates.activate(bucket);
        yes(info(a).active, "active");
        // An endorser that changes his mind a moment before is not taken at his word.
        uint256 lent = create(voter(2), b, 2 * MILLION, 91, true);
        vm.startPrank(voter(2));
        delegates.endorse(lent);
        staking.changeDelegate(lent, 0);
        vm.stopPrank();
        vm.prank(delegateOwner(1));
        expect(abi.encodeWithSelector(Delegates.NotVotingFor.selector, lent, 0, b));
        delegates.activate(lent);
    }

    function test_CoinsForcedInCountForNobody() public {
        (uint256 before,,) = staking.totals();
        new Bomb{value: 5 ether}(payable(address(staking)));
        (uint256 total,,) = staking.totals();
        eq(total, before, "total");
        eq(address(staking).balance, before + 5 ether, "balance");
    }

    function onERC721Received(address, address, uint256, bytes calldata) external pure returns (bytes4) {
        return this.onERC721Received.selector;
    }
}

contract Bomb {
    constructor(address payable to) payable {
        selfdestruct(to);
    }
}

contract StakingGasTest is StakingWorld {
    uint32 private a;
    uint32 private b;

    function setUp() public {
        deploy();
        rewards.relax();
        ledger.hush();
        uint256 bucket;
        (a, bucket) = activeDelegate(0, 2 * MILLION);
        (b,) = activeDelegate(1, 3 * MILLION);
        bucket = create(voter(1), a, 100 ether, 91, true);
    }

    function cool() private {
        vm.cool(address(staking));
        vm.cool(address(delegates));
        vm.cool(address(weights));
        vm.cool(address(rewards));
        vm.cool(address(ledger));
        vm.cool(address(params));
    }

    function test_GasOfBuckets() public {
        cool();
        create(voter(2), a, 100 ether, 91, true);
        vm.snapshotGasLastCall("create");
        cool();
        vm.prank(voter(2));
        staking.changeDelegate(4, b);
        vm.snapshotGasLastCall("changeDelegate, 2 active delegates");
        vm.deal(voter(2), 1 ether);
        cool();
        vm.prank(voter(2));
        staking.deposit{value: 1 ether}(4);
        vm.snapshotGasLastCall("deposit");
        cool();
        vm.prank(voter(2));
        staking.transferFrom(voter(2), voter(3), 4);
        vm.snapshotGasLastCall("transfer");
        vm.startPrank(voter(3));
        staking.restake(4, 91, false);
        warp(91 days);
        cool();
        staking.unstake(4);
        vm.snapshotGasLastCall("unstake");
        warp(3 days);
        cool();
        staking.withdraw(4, payable(voter(3)));
        vm.snapshotGasLastCall("withdraw");
        vm.stopPrank();
    }

    function test_GasOfThePool() public {
        uint256 id = create(POOL, a, MILLION, 365, true);
        address chest = address(new Chest());
        uint256[] memory both = new uint256[](2);
        (both[0], both[1]) = (id, create(voter(2), a, 1000 ether, 91, true));
        vm.startPrank(voter(2));
        cool();
        uint256 part = staking.split(both[1], 200 ether, voter(2));
        vm.snapshotGasLastCall("split");
        staking.approve(POOL, both[1]);
        vm.stopPrank();
        cool();
        vm.prank(POOL);
        staking.transferFrom(voter(2), POOL, both[1]);
        vm.snapshotGasLastCall("transfer to the pool");
        vm.deal(POOL, 1 ether);
        vm.startPrank(POOL);
        cool();
        staking.merge(both, 365);
        vm.snapshotGasLastCall("merge of two");
        cool();
        staking.extend{value: 1 ether}(id, 365);
        vm.snapshotGasLastCall("extend");
        cool();
        staking.take(id, 1 ether, chest);
        vm.snapshotGasLastCall("take");
        cool();
        staking.split(id, 10 ether, voter(2));
        vm.snapshotGasLastCall("split by the pool");
        vm.stopPrank();
        eq(staking.ownerOf(part), voter(2), "the part stays");
    }

    function test_GasOfDelegates() public {
        Delegates.Registration memory r = registration(voter(9), "nine", nextKey());
        cool();
        uint32 number = send(voter(9), r);
        vm.snapshotGasLastCall("register");
        uint256 bucket = create(voter(9), number, 2 * MILLION, 91, true);
        cool();
        vm.prank(voter(9));
        delegates.activate(bucket);
        vm.snapshotGasLastCall("activate");
        r = registration(voter(9), "nine", nextKey());
        cool();
        vm.prank(voter(9));
        delegates.rotateConsensusKey(number, r.x, r.y, r.consensusProof);
        vm.snapshotGasLastCall("rotateConsensusKey");
        cool();
        vm.prank(voter(9));
        delegates.rotateRandomnessKey(number, r.randomnessKey, r.randomnessProof);
        vm.snapshotGasLastCall("rotateRandomnessKey");
        cool();
        vm.prank(COMMITTEE);
        delegates.slash(number, 1 ether);
        vm.snapshotGasLastCall("slash");
        cool();
        vm.prank(COMMITTEE);
        delegates.suspend(number, 9);
        vm.snapshotGasLastCall("suspend");
        cool();
        vm.prank(COMMITTEE);
        delegates.release(9);
        vm.snapshotGasLastCall("release");
        cool();
        vm.prank(COMMITTEE);
        delegates.remove(number, 500);
        vm.snapshotGasLastCall("remove");
    }

    /// @dev 1,000 active delegates, of all orders of votes, then the same operations as before.
    function test_GasWithAThousandDelegates() public {
        for (uint256 i = 2; i < 1000; ++i) {
            activeDelegate(i, 1_200_000 ether + (uint256(keccak256(abi.encode(i))) % MILLION));
        }
        eq(delegates.activeCount(), 1000, "active");
        uint256 worst;
        for (uint256 i; i < 20; ++i) {
            (uint32 from, uint32 to) = (uint32(1 + i * 47), uint32(1000 - i * 13));
            uint256 id = create(voter(2), from, 400_000 ether, 91, true);
            cool();
            vm.prank(voter(2));
            uint256 before = gasleft();
            staking.changeDelegate(id, to);
            uint256 used = before - gasleft();
            if (used > worst) worst = used;
        }
        vm.snapshotValue("changeDelegate, 1,000 active delegates, worst of 20", worst);
        yes(worst < 600_000, "a change of votes stays cheap");
        cool();
        uint256 start = gasleft();
        delegates.top(100);
        vm.snapshotValue("top(100) of 1,000", start - gasleft());
        punish();
    }

    /// @dev What the committee calls with bounded gas, at its worst: 24 seats far up are suspended, then released.
    function punish() private {
        (uint32[] memory seats,) = delegates.top(24);
        (uint256 suspend, uint256 slash, uint256 remove) = (0, 0, 0);
        vm.startPrank(COMMITTEE);
        for (uint256 i; i < 24; ++i) {
            cool();
            uint256 start = gasleft();
            delegates.suspend(seats[i], 9);
            if (start - gasleft() > suspend) suspend = start - gasleft();
        }
        cool();
        uint256 all = gasleft();
        delegates.release(9);
        vm.snapshotValue("release of 24, 1,000 active delegates", all - gasleft());
        for (uint256 i; i < 24; ++i) {
            cool();
            uint256 start = gasleft();
            delegates.slash(seats[i], 800_000 ether + i * 100_000 ether);
            if (start - gasleft() > slash) slash = start - gasleft();
            cool();
            start = gasleft();
            delegates.remove(seats[23 - i], 500);
            if (start - gasleft() > remove) remove = start - gasleft();
        }
        vm.stopPrank();
        vm.snapshotValue("suspend, 1,000 active delegates, worst of 24", suspend);
        vm.snapshotValue("slash, 1,000 active delegates, worst of 24", slash);
        vm.snapshotValue("remove, 1,000 active delegates, worst of 24", remove);
    }
}
