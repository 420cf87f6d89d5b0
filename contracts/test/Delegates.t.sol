// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Vm} from "./Base.sol";
import {StakingWorld} from "./StakingWorld.sol";
import {Member} from "../src/chain/IChain.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {KeyProof} from "../src/chain/KeyProof.sol";
import {Secp256k1} from "../src/chain/Secp256k1.sol";
import {Staking} from "../src/chain/Staking.sol";

contract RegistrationTest is StakingWorld {
    address private constant ALICE = address(0xa11ce);
    address private constant BOB = address(0xb0b);

    function setUp() public {
        deploy();
        vm.deal(ALICE, 1000 ether);
        vm.deal(BOB, 1000 ether);
    }

    function refuse(address owner, Delegates.Registration memory r, bytes memory error_) private {
        vm.prank(owner);
        expect(error_);
        delegates.register{value: 100 ether}(r);
    }

    function test_Register() public {
        uint256 key = nextKey();
        Delegates.Registration memory r = registration(ALICE, "alice42", key);
        uint32 number = send(ALICE, r);
        eq(number, 1, "numbers count from 1");
        Delegates.Info memory d = info(number);
        eq(d.owner, ALICE, "owner");
        eq(bytes(d.name), "alice42", "name");
        eq(d.operator, r.operator, "operator");
        eq(d.reward, r.reward, "reward");
        eq(d.commission, 1000, "commission");
        eq(d.x, r.x, "key");
        yes(!d.active, "not active yet");
        eq(rewards.pool(), 100 ether, "the fee is in the pool");
        eq(delegates.numberOf(ALICE), 1, "by owner");
        eq(delegates.numberByName("alice42"), 1, "by name");
        eq(delegates.numberByName("alice42alice42"), 0, "a longer name");
        Member memory m = delegates.member(Secp256k1.toAddress(r.x, r.y));
        eq(m.delegate, 1, "by key");
        eq(m.randomness, bls.compress(r.randomnessKey), "randomness key");
        eq(m.randomness.length, 48, "its length");
        (uint256 x, uint256 y) = delegates.keyOf(number);
        eq(x, r.x, "x");
        eq(y, r.y, "y");
        yes(delegates.electable(1) && !delegates.electable(0) && !delegates.electable(2), "electable");
        eq(delegates.member(BOB).delegate, 0, "an unknown key");
        (address reward, uint16 commission, uint256 votes) = delegates.terms(1);
        eq(reward, r.reward, "terms: reward");
        eq(commission, 1000, "terms: commission");
        eq(votes, 0, "terms: votes");
    }

    function test_NamesAreUniqueShortAndPlain() public {
        send(ALICE, registration(ALICE, "abcdefghij09", nextKey()));
        Delegates.Registration memory r = registration(BOB, "abcdefghij09", nextKey());
        refuse(BOB, r, abi.encodeWithSelector(Delegates.NameTaken.selector, "abcdefghij09", 1));
        string[9] memory bad = [
            "", "abcdefghij090", "Alice", "al ice", "al-ice", "al_ice", string(unicode"аlice"), string(unicode"alice​"),
            string(hex"616c00")
        ];
        for (uint256 i; i < bad.length; ++i) {
            r.name = bad[i];
            refuse(BOB, r, abi.encodeWithSelector(Delegates.BadName.selector, bad[i]));
        }
    }

    function testFuzz_ANameIsAlphanumeric(bytes calldata name) public {
        bool good = name.length > 0 && name.length <= 12;
        for (uint256 i; i < name.length; ++i) {
            uint8 c = uint8(name[i]);
            if (!((c >= 97 && c <= 122) || (c >= 48 && c <= 57))) good = false;
        }
        Delegates.Registration memory r = registration(ALICE, string(name), nextKey());
        vm.prank(ALICE);
        if (!good) expect(abi.encodeWithSelector(Delegates.BadName.selector, string(name)));
        delegates.register{value: 100 ether}(r);
        if (good) eq(bytes(info(1).name), name, "name as given");
    }

    function test_RegisterRefuses() public {
        Delegates.Registration memory r = registration(ALICE, "alice", nextKey());
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Delegates.WrongFee.selector, 99 ether, 100 ether));
        delegates.register{value: 99 ether}(r);
        expect(abi.encodeWithSelector(Delegates.WrongFee.selector, 101 ether, 100 ether));
        delegates.register{value: 101 ether}(r);
        vm.stopPrank();
        r.commission = 10_001;
        refuse(ALICE, r, abi.encodeWithSelector(Delegates.CommissionTooHigh.selector, 10_001, 10_000));
        r.commission = 10_000;
        address operator = r.operator;
        r.operator = address(0);
        refuse(ALICE, r, abi.encodeWithSelector(Delegates.ZeroAddress.selector));
        (r.operator, r.reward) = (operator, address(0));
        refuse(ALICE, r, abi.encodeWithSelector(Delegates.ZeroAddress.selector));
        r.reward = operator;
        send(ALICE, r);
        r = registration(ALICE, "second", nextKey());
        refuse(ALICE, r, abi.encodeWithSelector(Delegates.AlreadyOwnsDelegate.selector, ALICE, 1));
    }

    function test_AProofIsForItsOwnerOnly() public {
        // Bob sees Alice's registration in the mempool and sends it as his own.
        Delegates.Registration memory r = registration(ALICE, "alice", nextKey());
        expectBadConsensusProof(r, BOB);
        vm.prank(BOB);
        delegates.register{value: 100 ether}(r);
        // He has a consensus key of his own, and takes only the randomness key.
        Delegates.Registration memory own = registration(BOB, "bob", nextKey());
        (own.randomnessKey, own.randomnessProof) = (r.randomnessKey, r.randomnessProof);
        refuse(BOB, own, abi.encodeWithSelector(KeyProof.BadRandomnessKeyProof.selector));
    }

    /// @dev Any signature recovers to somebody; whom does not matter.
    function expectBadConsensusProof(Delegates.Registration memory r, address owner) private {
        bytes32 digest = delegates.consensusKeyDigest(owner, r.x, r.y);
        bytes memory s = r.consensusProof;
        (bytes32 first, bytes32 second) = (bytes32(0), bytes32(0));
        assembly ("memory-safe") {
            first := mload(add(s, 32))
            second := mload(add(s, 64))
        }
        address have = ecrecover(digest, uint8(s[64]), first, second);
        yes(have != address(0), "a signature, of somebody");
        expect(abi.encodeWithSelector(KeyProof.BadConsensusKeyProof.selector, have, Secp256k1.toAddress(r.x, r.y)));
    }

    function test_AProofIsForThisChainAndContractOnly() public {
        Delegates.Registration memory r = registration(ALICE, "alice", nextKey());
        vm.chainId(4689);
        vm.prank(ALICE);
        vm.expectRevert();
        delegates.register{value: 100 ether}(r);
        vm.chainId(31337);
        Delegates other = new Delegates(COMMITTEE, staking, rewards, EPOCH);
        vm.prank(ALICE);
        vm.expectRevert();
        other.register{value: 100 ether}(r);
        send(ALICE, r);
    }

    function test_ConsensusProofsThatAreNone() public {
        Delegates.Registration memory r = registration(ALICE, "alice", nextKey());
        address want = Secp256k1.toAddress(r.x, r.y);
        bytes memory good = r.consensusProof;
        r.consensusProof = new bytes(65);
        refuse(ALICE, r, abi.encodeWithSelector(KeyProof.BadConsensusKeyProof.selector, address(0), want));
        r.consensusProof = abi.encodePacked(good, uint8(0));
        refuse(ALICE, r, abi.encodeWithSelector(KeyProof.BadConsensusKeyProof.selector, address(0), want));
        r.consensusProof = good;
        ++r.x;
        refuse(ALICE, r, abi.encodeWithSelector(KeyProof.NotOnCurve.selector, r.x, r.y));
    }

    function test_RandomnessKeysThatAreNone() public {
        Delegates.Registration memory r = registration(ALICE, "alice", nextKey());
        bytes memory key = r.randomnessKey;
        bytes memory proof = r.randomnessProof;
        bytes memory bad = abi.encodeWithSelector(KeyProof.BadRandomnessKeyProof.selector);

        r.randomnessKey = new bytes(128);
        r.randomnessProof = new bytes(256);
        refuse(ALICE, r, abi.encodeWithSelector(KeyProof.RandomnessKeyIsZero.selector));
        r.randomnessKey = key;
        refuse(ALICE, r, bad);
        r.randomnessProof = abi.encodePacked(proof, bytes32(0));
        refuse(ALICE, r, abi.encodeWithSelector(KeyProof.BadRandomnessKeyLength.selector, 128, 288));
        r.randomnessKey = abi.encodePacked(key, proof);
        r.randomnessProof = "";
        refuse(ALICE, r, abi.encodeWithSelector(KeyProof.BadRandomnessKeyLength.selector, 384, 0));
        // Off the curve: another x.
        r.randomnessKey = key;
        r.randomnessProof = proof;
        r.randomnessKey[60] ^= 0x01;
        refuse(ALICE, r, bad);
        r.randomnessKey[60] ^= 0x01;
        // A coordinate that is not below the prime: x + P is the same number to careless code.
        r.randomnessKey[16] ^= 0x80;
        refuse(ALICE, r, bad);
        r.randomnessKey[16] ^= 0x80;
        r.randomnessKey[0] = 0x01;
        refuse(ALICE, r, bad);
        r.randomnessKey[0] = 0x00;
        send(ALICE, r);
    }

    function test_ARogueKeyHasNoProof() public {
        // Bob wants a key that, added to Alice's, is one he holds: K = B - A. He has no secret for K.
        uint256 secret = nextKey();
        Delegates.Registration memory r = registration(BOB, "bob", secret);
        bytes memory alices = bls.publicKey(nextKey());
        bytes memory minus = bls.publicKey(1);
        uint256 q = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
        minus = multiply(alices, q - 1);
        r.randomnessKey = bls.add(r.randomnessKey, minus);
        r.randomnessProof = bls.prove(secret, delegates.randomnessKeyDigest(BOB, bls.compress(r.randomnessKey)));
        refuse(BOB, r, abi.encodeWithSelector(KeyProof.BadRandomnessKeyProof.selector));
    }

    function multiply(bytes memory point, uint256 scalar) private view returns (bytes memory out) {
        bool ok;
        (ok, out) = address(0x0c).staticcall(abi.encodePacked(point, scalar));
        yes(ok, "G1 multiplication");
    }

    function test_KeysNeverComeTwice() public {
        uint256 key = nextKey();
        send(ALICE, registration(ALICE, "alice", key));
        Delegates.Registration memory r = registration(BOB, "bob", key);
        refuse(BOB, r, abi.encodeWithSelector(Delegates.KeyUsed.selector, vm.addr(key), 1));
        Delegates.Registration memory other = registration(BOB, "bob", nextKey());
        (r.x, r.y, r.consensusProof) = (other.x, other.y, other.consensusProof);
        refuse(BOB, r, abi.encodeWithSelector(Delegates.RandomnessKeyUsed.selector, bls.compress(r.randomnessKey)));
        // Nor after a rotation.
        uint256 fresh = nextKey();
        rotate(ALICE, fresh);
        r = registration(ALICE, "x", key);
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Delegates.KeyUsed.selector, vm.addr(key), 1));
        delegates.rotateConsensusKey(1, r.x, r.y, r.consensusProof);
    }

    function rotate(address owner, uint256 key) private {
        Delegates.Registration memory r = registration(owner, "x", key);
        uint32 number = delegates.numberOf(owner);
        vm.prank(r.operator);
        delegates.rotateConsensusKey(number, r.x, r.y, r.consensusProof);
    }

    function test_AnOldConsensusKeyStillNamesItsDelegate() public {
        uint256 key = nextKey();
        uint256 fresh = nextKey();
        send(ALICE, registration(ALICE, "alice", key));
        rotate(ALICE, fresh);
        eq(delegates.member(vm.addr(key)).delegate, 1, "old");
        eq(delegates.member(vm.addr(fresh)).delegate, 1, "new");
        (uint256 x,) = delegates.keyOf(1);
        eq(x, vm.createWallet(fresh).publicKeyX, "the new one signs");
        Delegates.Registration memory r = registration(ALICE, "x", nextKey());
        vm.prank(BOB);
        expect(abi.encodeWithSelector(Delegates.NotOwnerOrOperator.selector, 1, BOB));
        delegates.rotateConsensusKey(1, r.x, r.y, r.consensusProof);
    }

    function test_ARotatedRandomnessKeyCountsAnEpochLater() public {
        uint256 key = nextKey();
        Delegates.Registration memory old = registration(ALICE, "alice", key);
        send(ALICE, old);
        Delegates.Registration memory r = registration(ALICE, "x", nextKey());
        vm.prank(BOB);
        expect(abi.encodeWithSelector(Delegates.NotOwnerOrOperator.selector, 1, BOB));
        delegates.rotateRandomnessKey(1, r.randomnessKey, r.randomnessProof);
        vm.prank(ALICE);
        delegates.rotateRandomnessKey(1, r.randomnessKey, r.randomnessProof);
        eq(delegates.member(vm.addr(key)).randomness, bls.compress(old.randomnessKey), "before");
        eq(info(1).nextRandomness, bls.compress(r.randomnessKey), "announced");
        uint256 from = block.timestamp + EPOCH;
        warp(EPOCH - 1);
        Delegates.Registration memory third = registration(ALICE, "x", nextKey());
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Delegates.RandomnessKeyPending.selector, 1, from));
        delegates.rotateRandomnessKey(1, third.randomnessKey, third.randomnessProof);
        eq(delegates.member(vm.addr(key)).randomness, bls.compress(old.randomnessKey), "a second before");
        warp(1);
        eq(delegates.member(vm.addr(key)).randomness, bls.compress(r.randomnessKey), "an epoch later");
        vm.prank(ALICE);
        delegates.rotateRandomnessKey(1, third.randomnessKey, third.randomnessProof);
        eq(delegates.member(vm.addr(key)).randomness, bls.compress(r.randomnessKey), "until the third counts");
        warp(EPOCH);
        eq(delegates.member(vm.addr(key)).randomness, bls.compress(third.randomnessKey), "the third");
        // Any of them again is refused.
        expect(abi.encodeWithSelector(Delegates.RandomnessKeyUsed.selector, bls.compress(old.randomnessKey)));
        vm.prank(ALICE);
        delegates.rotateRandomnessKey(1, old.randomnessKey, old.randomnessProof);
    }

    function test_UpdateAccounts() public {
        uint32 number = send(ALICE, registration(ALICE, "alice", nextKey()));
        vm.startPrank(ALICE);
        delegates.update(BOB, ALICE);
        eq(info(number).operator, BOB, "operator");
        eq(info(number).reward, ALICE, "reward");
        expect(abi.encodeWithSelector(Delegates.ZeroAddress.selector));
        delegates.update(BOB, address(0));
        vm.stopPrank();
        vm.prank(BOB);
        expect(abi.encodeWithSelector(Delegates.NotDelegateOwner.selector, BOB));
        delegates.update(BOB, BOB);
    }

    function test_CommissionChangesSlowly() public {
        uint32 number = send(ALICE, registration(ALICE, "alice", nextKey()));
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Delegates.CommissionStepTooLarge.selector, 501, 500));
        delegates.setCommission(1501);
        expect(abi.encodeWithSelector(Delegates.CommissionStepTooLarge.selector, 501, 500));
        delegates.setCommission(499);
        expect(abi.encodeWithSelector(Delegates.CommissionTooHigh.selector, 10_001, 10_000));
        delegates.setCommission(10_001);
        delegates.setCommission(1500);
        uint256 from = block.timestamp + 24 * EPOCH;
        warp(24 * EPOCH - 1);
        (, uint16 commission,) = delegates.terms(number);
        eq(commission, 1000, "before");
        expect(abi.encodeWithSelector(Delegates.CommissionPending.selector, number, from));
        delegates.setCommission(1000);
        warp(1);
        (, commission,) = delegates.terms(number);
        eq(commission, 1500, "24 epochs later");
        delegates.setCommission(1000);
        (, commission,) = delegates.terms(number);
        eq(commission, 1500, "until the next counts");
        warp(24 * EPOCH);
        (, commission,) = delegates.terms(number);
        eq(commission, 1000, "the next");
        vm.stopPrank();
    }

    function test_OwnershipInTwoSteps() public {
        uint32 number = send(ALICE, registration(ALICE, "alice", nextKey()));
        vm.prank(ALICE);
        delegates.offerOwnership(BOB);
        eq(info(number).pendingOwner, BOB, "offered");
        eq(info(number).owner, ALICE, "still hers");
        expect(abi.encodeWithSelector(Delegates.NotPendingOwner.selector, number, address(this)));
        delegates.acceptOwnership(number);
        vm.prank(BOB);
        delegates.acceptOwnership(number);
        eq(info(number).owner, BOB, "his");
        eq(delegates.numberOf(ALICE), 0, "not hers");
        vm.prank(BOB);
        expect(abi.encodeWithSelector(Delegates.NotPendingOwner.selector, number, BOB));
        delegates.acceptOwnership(number);
        // Alice registers anew, and cannot take the first back beside it.
        send(ALICE, registration(ALICE, "again", nextKey()));
        vm.prank(BOB);
        delegates.offerOwnership(ALICE);
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Delegates.AlreadyOwnsDelegate.selector, ALICE, 2));
        delegates.acceptOwnership(number);
    }
}

contract ActivityTest is StakingWorld {
    uint32 private a;
    address private owner = delegateOwner(0);
    address private constant ALICE = address(0xa11ce);
    uint16 private constant NONE = 0;

    function setUp() public {
        deploy();
        a = register(0);
    }

    function activate(uint256 bucket) private {
        vm.prank(owner);
        delegates.activate(bucket);
    }

    function refuse(uint256 bucket, bytes memory error_) private {
        vm.prank(owner);
        expect(error_);
        delegates.activate(bucket);
    }

    function test_ActivateWithAnOwnBucket() public {
        uint256 id = create(owner, a, 1_200_000 ether, 91, true);
        uint256 before = delegates.votesOf(a);
        activate(id);
        eq(delegates.votesOf(a), weights.weight(1_200_000 ether, 91, true, true), "1.06 times");
        yes(delegates.votesOf(a) > before, "more than before");
        (uint32[] memory top, uint256[] memory scores) = delegates.top(100);
        eq(top.length, 1, "ranked");
        eq(top[0], a, "number");
        eq(scores[0], delegates.votesOf(a), "score");
        yes(info(a).active, "active");
    }

    function test_ActivateRefuses() public {
        uint256 id = create(owner, a, 1_200_000 ether - 1, 91, true);
        refuse(id, abi.encodeWithSelector(Delegates.StakeTooSmall.selector, 1_200_000 ether - 1, 1_200_000 ether));
        uint32 b = register(1);
        id = create(owner, b, 1_200_000 ether, 91, true);
        refuse(id, abi.encodeWithSelector(Delegates.NotVotingFor.selector, id, b, a));
        refuse(99, abi.encodeWithSelector(Delegates.NotVotingFor.selector, 99, 0, a));
        id = create(owner, a, 1_200_000 ether, 0, false);
        vm.prank(owner);
        staking.unstake(id);
        refuse(id, abi.encodeWithSelector(Delegates.NotVotingFor.selector, id, 0, a));
        id = create(ALICE, a, 1_200_000 ether, 91, true);
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Delegates.NotDelegateOwner.selector, ALICE));
        delegates.activate(id);
        id = create(owner, a, 1_200_000 ether, 91, true);
        activate(id);
        refuse(id, abi.encodeWithSelector(Delegates.AlreadyBacks.selector, id, a));
    }

    function test_ABucketThatBacksCannotMove() public {
        uint256 id = create(owner, a, 1_200_000 ether, 10, true);
        uint256 other = create(owner, a, 100 ether, 10, true);
        activate(id);
        bytes memory locked = abi.encodeWithSelector(Staking.BacksDelegate.selector, id, a);
        vm.startPrank(owner);
        expect(locked);
        staking.transferFrom(owner, ALICE, id);
        expect(locked);
        staking.safeTransferFrom(owner, ALICE, id);
        expect(locked);
        staking.changeDelegate(id, 0);
        expect(locked);
        staking.unstake(id);
        expect(locked);
        staking.restake(id, 10, false);
        uint256[] memory two = new uint256[](2);
        (two[0], two[1]) = (id, other);
        expect(locked);
        staking.merge(two, 10);
        (two[0], two[1]) = (other, id);
        expect(locked);
        staking.merge(two, 10);
        // More of it is fine.
        staking.restake(id, 91, true);
        vm.deal(owner, 1 ether);
        staking.deposit{value: 1 ether}(id);
        vm.stopPrank();
        eq(delegates.votesOf(a), weights.weight(1_200_001 ether, 91, true, true) + staking.stakeOf(other).votes, "votes");
        vm.prank(GOVERNOR);
        staking.setSuccessor(address(this));
        vm.prank(owner);
        expect(locked);
        staking.migrate(id);
    }

    function endorsed() private returns (uint256 id) {
        id = create(ALICE, a, 1_200_000 ether, 91, true);
        vm.prank(ALICE);
        delegates.endorse(id);
    }

    function test_EndorseThenActivate() public {
        uint256 id = endorsed();
        eq(delegates.endorsementOf(id).endorser, ALICE, "endorser");
        activate(id);
        eq(info(a).bucket, id, "bucket");
        eq(staking.ownerOf(id), ALICE, "still hers");
    }

    function test_EndorseRefuses() public {
        uint256 id = create(ALICE, a, 1_200_000 ether, 90, true);
        expect(abi.encodeWithSelector(Delegates.NotBucketOwner.selector, id, address(this)));
        delegates.endorse(id);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Delegates.LockTooShort.selector, id, 90, 91));
        delegates.endorse(id);
        staking.restake(id, 91, false);
        expect(abi.encodeWithSelector(Delegates.LockTooShort.selector, id, 0, 91));
        delegates.endorse(id);
        staking.changeDelegate(id, 0);
        expect(abi.encodeWithSelector(Delegates.NotVotingFor.selector, id, 0, 0));
        delegates.endorse(id);
        vm.stopPrank();
        id = create(owner, a, 1_200_000 ether, 91, true);
        vm.prank(owner);
        expect(abi.encodeWithSelector(Delegates.OwnBucket.selector, id));
        delegates.endorse(id);
    }

    function test_AnEndorsementEndsWithWhatItWasGivenFor() public {
        // Sold: the new owner has given no word.
        uint256 id = endorsed();
        vm.prank(ALICE);
        staking.transferFrom(ALICE, voter(1), id);
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
        // Votes for another delegate: that one was not meant.
        uint32 b = register(1);
        id = endorsed();
        vm.prank(ALICE);
        staking.changeDelegate(id, b);
        vm.prank(delegateOwner(1));
        expect(abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, b));
        delegates.activate(id);
        // Auto-stake off: no lock.
        id = endorsed();
        vm.prank(ALICE);
        staking.restake(id, 91, false);
        refuse(id, abi.encodeWithSelector(Delegates.LockTooShort.selector, id, 0, 91));
        // About to be revoked.
        id = endorsed();
        vm.prank(ALICE);
        delegates.intendRevoke(id);
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
        vm.prank(ALICE);
        delegates.endorse(id);
        activate(id);
    }

    function test_RevokeTakesADay() public {
        uint256 id = endorsed();
        activate(id);
        expect(abi.encodeWithSelector(Delegates.NotEndorser.selector, id, address(this)));
        delegates.intendRevoke(id);
        expect(abi.encodeWithSelector(Delegates.NotEndorser.selector, id, address(this)));
        delegates.revoke(id);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Delegates.RevokeNotIntended.selector, id));
        delegates.revoke(id);
        delegates.intendRevoke(id);
        uint256 from = block.timestamp + 24 * EPOCH;
        expect(abi.encodeWithSelector(Delegates.RevokeAlreadyIntended.selector, id, from));
        delegates.intendRevoke(id);
        warp(24 * EPOCH - 1);
        expect(abi.encodeWithSelector(Delegates.NotRevocableYet.selector, id, from));
        delegates.revoke(id);
        yes(info(a).active, "active until then");
        warp(1);
        delegates.revoke(id);
        vm.stopPrank();
        yes(!info(a).active, "no longer active");
        eq(delegates.activeCount(), 0, "not ranked");
        eq(delegates.endorsementOf(id).endorser, address(0), "no endorsement");
        eq(delegates.votesOf(a), weights.weight(1_200_000 ether, 91, true, false), "without 1.06");
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
    }

    function test_AnUnusedEndorsementIsRevokedToo() public {
        uint256 id = endorsed();
        vm.startPrank(ALICE);
        delegates.intendRevoke(id);
        warp(24 * EPOCH);
        delegates.revoke(id);
        vm.stopPrank();
        eq(delegates.endorsementOf(id).delegate, 0, "gone");
    }

    function test_AnEndorsementIsUsedUp() public {
        uint256 id = endorsed();
        activate(id);
        uint256 own = create(owner, a, 1_300_000 ether, 0, false);
        activate(own);
        eq(info(a).bucket, own, "its own instead");
        yes(!staking.stakeOf(id).selfStake, "hers is free");
        refuse(id, abi.encodeWithSelector(Delegates.BucketHeld.selector, id, staking.heldUntil(id)));
        warp(staking.HOLD_SECONDS());
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
        eq(delegates.activeCount(), 1, "one rank");
    }

    function test_WhoeverSellsADelegateEndorsesIt() public {
        uint256 id = create(owner, a, 1_200_000 ether, 91, true);
        activate(id);
        vm.prank(owner);
        delegates.offerOwnership(ALICE);
        vm.prank(ALICE);
        delegates.acceptOwnership(a);
        yes(info(a).active, "still active");
        eq(delegates.endorsementOf(id).endorser, owner, "endorsed by the seller");
        vm.startPrank(owner);
        delegates.intendRevoke(id);
        warp(24 * EPOCH);
        delegates.revoke(id);
        vm.stopPrank();
        yes(!info(a).active, "until he revokes");
    }

    function test_ExitsAreSpaced() public {
        (uint32 b,) = activeDelegate(1, 2 * MILLION);
        activate(create(owner, a, 1_200_000 ether, 91, true));
        uint256 start = block.timestamp;
        vm.startPrank(owner);
        expect(abi.encodeWithSelector(Delegates.ExitNotRequested.selector, a));
        delegates.confirmExit();
        expect(abi.encodeWithSelector(Delegates.ExitNotRequested.selector, a));
        delegates.cancelExit();
        delegates.requestExit();
        eq(info(a).exitSlot, start + 24 * EPOCH, "the first slot");
        expect(abi.encodeWithSelector(Delegates.ExitAlreadyRequested.selector, a, start + 24 * EPOCH));
        delegates.requestExit();
        vm.stopPrank();
        vm.prank(delegateOwner(1));
        delegates.requestExit();
        eq(info(b).exitSlot, start + 48 * EPOCH, "the second slot");
        warp(24 * EPOCH - 1);
        vm.startPrank(owner);
        expect(abi.encodeWithSelector(Delegates.ExitNotReady.selector, a, start + 24 * EPOCH));
        delegates.confirmExit();
        warp(1);
        eq(delegates.activeCount(), 2, "both until then");
        delegates.confirmExit();
        eq(delegates.activeCount(), 1, "one left");
        expect(abi.encodeWithSelector(Delegates.ExitNotRequested.selector, a));
        delegates.confirmExit();
        expect(abi.encodeWithSelector(Delegates.NotActive.selector, a));
        delegates.requestExit();
        vm.stopPrank();
    }

    function test_AskingAndCancellingDoesNotPushOthersBack() public {
        activate(create(owner, a, 1_200_000 ether, 91, true));
        vm.startPrank(owner);
        delegates.requestExit();
        uint256 slot = info(a).exitSlot;
        delegates.cancelExit();
        yes(!info(a).exiting, "stays");
        expect(abi.encodeWithSelector(Delegates.ExitGivenUp.selector, a, slot));
        delegates.requestExit();
        warp(24 * EPOCH);
        expect(abi.encodeWithSelector(Delegates.ExitNotRequested.selector, a));
        delegates.confirmExit();
        delegates.requestExit();
        eq(info(a).exitSlot, block.timestamp + 24 * EPOCH, "another slot");
        vm.stopPrank();
    }

    function test_ABucketIsHeldAfterItBacked() public {
        uint256 id = create(owner, a, 1_200_000 ether, 0, true);
        activate(id);
        vm.startPrank(owner);
        delegates.requestExit();
        warp(24 * EPOCH);
        delegates.confirmExit();
        uint256 until = block.timestamp + 3 days + 2 * EPOCH;
        eq(staking.heldUntil(id), until, "held until");
        bytes memory held = abi.encodeWithSelector(Staking.Held.selector, id, until);
        expect(held);
        staking.transferFrom(owner, ALICE, id);
        vm.deal(owner, 200 ether);
        uint256[] memory two = new uint256[](2);
        (two[0], two[1]) = (staking.create{value: 100 ether}(0, 0, true), id);
        expect(held);
        staking.merge(two, 0);
        vm.stopPrank();
        vm.prank(GOVERNOR);
        staking.setSuccessor(address(this));
        vm.startPrank(owner);
        expect(held);
        staking.migrate(id);
        // It can be unstaked, and then waits for both.
        staking.restake(id, 0, false);
        staking.unstake(id);
        warp(3 days);
        expect(abi.encodeWithSelector(Staking.NotWithdrawable.selector, id, until));
        staking.withdraw(id, payable(owner));
        vm.stopPrank();
        // A fault of its last minutes is still paid for.
        vm.prank(COMMITTEE);
        eq(delegates.remove(a, 500), 60_000 ether, "5 %");
        warp(2 * EPOCH);
        vm.prank(owner);
        staking.withdraw(id, payable(ALICE));
        eq(ALICE.balance, 1_140_000 ether, "the rest");
    }

    function test_AHeldBucketBacksNobodyElse() public {
        uint256 id = create(owner, a, 2 * MILLION, 91, true);
        activate(id);
        uint256 own = create(owner, a, 2 * MILLION, 91, true);
        activate(own);
        uint32 b = register(1);
        vm.startPrank(owner);
        staking.changeDelegate(id, b);
        delegates.endorse(id);
        vm.stopPrank();
        expect(abi.encodeWithSelector(Delegates.BucketHeld.selector, id, staking.heldUntil(id)));
        vm.prank(delegateOwner(1));
        delegates.activate(id);
        warp(staking.HOLD_SECONDS());
        vm.prank(delegateOwner(1));
        delegates.activate(id);
    }
}

contract FaultTest is StakingWorld {
    uint32 private a;
    uint256 private bucket;
    address private owner = delegateOwner(0);

    function setUp() public {
        deploy();
        (a, bucket) = activeDelegate(0, 1_200_000 ether);
        vm.startPrank(COMMITTEE);
    }

    function test_OnlyTheCommitteePunishes() public {
        vm.stopPrank();
        bytes memory refused = abi.encodeWithSelector(Delegates.NotCommittee.selector, address(this));
        expect(refused);
        delegates.slash(a, 1);
        expect(refused);
        delegates.suspend(a, 1);
        expect(refused);
        delegates.release(1);
        expect(refused);
        delegates.remove(a, 1);
        expect(abi.encodeWithSelector(Delegates.NotStaking.selector, address(this)));
        delegates.changeVotes(0, 0, a, 1);
    }

    function test_SlashGoesToThePool() public {
        uint256 pool = rewards.pool();
        eq(delegates.slash(a, 200_000 ether), 200_000 ether, "taken");
        eq(rewards.pool() - pool, 200_000 ether, "pool");
        eq(staking.stakeOf(bucket).amount, MILLION, "left");
        eq(delegates.votesOf(a), weights.weight(MILLION, 91, true, true), "votes fall in the same block");
        yes(info(a).active, "exactly the least");
        delegates.slash(a, 1);
        yes(!info(a).active, "one less");
        eq(delegates.votesOf(a), weights.weight(MILLION - 1, 91, true, false), "votes without 1.06");
        eq(delegates.activeCount(), 0, "not ranked");
        vm.stopPrank();
        vm.prank(owner);
        expect(abi.encodeWithSelector(Delegates.StakeTooSmall.selector, MILLION - 1, 1_200_000 ether));
        delegates.activate(bucket);
        vm.deal(owner, MILLION);
        vm.startPrank(owner);
        staking.deposit{value: 200_000 ether + 1}(bucket);
        delegates.activate(bucket);
        vm.stopPrank();
        yes(info(a).active, "active again");
    }

    function test_SlashTakesNoMoreThanThereIs() public {
        eq(delegates.slash(a, type(uint256).max), 1_200_000 ether, "all");
        eq(delegates.slash(a, 1), 0, "nothing left");
        eq(delegates.votesOf(a), 0, "no votes");
        eq(delegates.slash(0, 1), 0, "nobody");
        eq(delegates.slash(99, 1), 0, "unknown");
        eq(delegates.slash(a, 0), 0, "zero");
    }

    function test_WhoNeverWasActiveHasNothingToLose() public {
        vm.stopPrank();
        uint32 b = register(1);
        vm.startPrank(COMMITTEE);
        eq(delegates.slash(b, 1), 0, "slash");
        eq(delegates.remove(b, 500), 0, "remove");
        yes(!delegates.electable(b), "removed");
    }

    function test_RemoveIsForEver() public {
        eq(delegates.remove(a, 500), 60_000 ether, "5 %");
        eq(delegates.remove(a, 500), 0, "twice");
        eq(delegates.remove(0, 500), 0, "nobody");
        eq(delegates.remove(99, 500), 0, "unknown");
        vm.stopPrank();
        yes(info(a).removed && !info(a).active, "removed");
        eq(delegates.activeCount(), 0, "not ranked");
        yes(!delegates.electable(a), "not electable");
        vm.prank(owner);
        expect(abi.encodeWithSelector(Delegates.RemovedForEver.selector, a));
        delegates.activate(bucket);
        vm.prank(owner);
        expect(abi.encodeWithSelector(Delegates.RemovedForEver.selector, a));
        delegates.rotateConsensusKey(a, 1, 1, "");
        vm.deal(voter(1), 100 ether);
        vm.prank(voter(1));
        expect(abi.encodeWithSelector(Staking.NotElectable.selector, a));
        staking.create{value: 100 ether}(a, 0, false);
        // Its voters go.
        vm.prank(owner);
        staking.changeDelegate(bucket, 0);
        eq(delegates.votesOf(a), 0, "votes");
    }

    function test_RemoveTakesAllAtMost() public {
        eq(delegates.remove(a, type(uint16).max), 1_200_000 ether, "all");
    }

    function test_ProbationIsATenthOfTheScore() public {
        vm.stopPrank();
        (uint32 b,) = activeDelegate(1, 1_300_000 ether);
        (uint32 c,) = activeDelegate(2, 1_250_000 ether);
        vm.startPrank(COMMITTEE);
        order(b, c, a);
        delegates.suspend(b, 10);
        order(c, a, b);
        (, uint256[] memory scores) = delegates.top(3);
        eq(scores[2], delegates.votesOf(b) / 10, "a tenth");
        eq(info(b).suspendedUntil, 10, "until");
        delegates.release(9);
        order(c, a, b);
        delegates.release(10);
        order(b, c, a);
        delegates.release(10);
        order(b, c, a);
    }

    function test_ASecondProbationIsLonger() public {
        delegates.suspend(a, 7);
        delegates.suspend(a, 8);
        delegates.suspend(a, 8);
        delegates.release(7);
        eq(info(a).suspendedUntil, 8, "the longer one");
        delegates.release(8);
        eq(info(a).suspendedUntil, 0, "over");
        delegates.suspend(a, type(uint64).max);
        delegates.release(9);
        delegates.suspend(0, 9);
        delegates.suspend(99, 9);
    }

    function test_ProbationOutlivesActivity() public {
        delegates.suspend(a, 7);
        delegates.slash(a, MILLION);
        vm.stopPrank();
        vm.deal(owner, 2 * MILLION);
        vm.startPrank(owner);
        staking.deposit{value: 2 * MILLION}(bucket);
        delegates.activate(bucket);
        vm.stopPrank();
        eq(info(a).score, delegates.votesOf(a) / 10, "score");
        vm.prank(COMMITTEE);
        delegates.release(7);
        eq(info(a).score, delegates.votesOf(a), "released");
    }

    function test_TiesGoToTheLowerNumber() public {
        vm.stopPrank();
        (uint32 b,) = activeDelegate(1, 1_200_000 ether);
        (uint32 c,) = activeDelegate(2, 1_200_000 ether);
        order(a, b, c);
        (uint32[] memory two,) = delegates.top(2);
        eq(two.length, 2, "no more than asked for");
        (uint32[] memory none,) = delegates.top(0);
        eq(none.length, 0, "none");
    }

    function order(uint32 x, uint32 y, uint32 z) private view {
        (uint32[] memory top,) = delegates.top(100);
        eq(top.length, 3, "ranked");
        eq(top[0], x, "first");
        eq(top[1], y, "second");
        eq(top[2], z, "third");
    }

    /// @dev Nothing that an owner can do with his bucket lets him keep what is slashed, or makes slashing fail.
    function testFuzz_SlashingNeverFails(uint256 seed, uint256 amount) public {
        vm.stopPrank();
        if (seed & 1 != 0) exit();
        if (seed & 2 != 0) attempt(owner, abi.encodeCall(staking.restake, (bucket, 91, false)), address(staking));
        warp((seed >> 8) % 100 days);
        if (seed & 4 != 0) attempt(owner, abi.encodeCall(staking.unstake, (bucket)), address(staking));
        warp((seed >> 40) % 5 days);
        if (seed & 8 != 0) attempt(owner, abi.encodeCall(staking.withdraw, (bucket, payable(owner))), address(staking));
        uint256 held = staking.stakeOf(bucket).amount;
        bool due = info(a).active || block.timestamp < staking.heldUntil(bucket);
        uint256 pool = rewards.pool();
        vm.startPrank(COMMITTEE);
        delegates.suspend(a, 5);
        uint256 taken = delegates.slash(a, amount);
        eq(taken, due ? (amount < held ? amount : held) : 0, "slash = min(slash, stake) while due");
        if (due) eq(held, 1_200_000 ether, "nothing is gone while due");
        taken += delegates.remove(a, 500);
        delegates.release(5);
        eq(rewards.pool() - pool, taken, "pool");
    }

    function exit() private {
        vm.prank(owner);
        delegates.requestExit();
        warp(24 * EPOCH);
        vm.prank(owner);
        delegates.confirmExit();
    }

    function attempt(address from, bytes memory call_, address to) private {
        vm.prank(from);
        (bool ok,) = to.call(call_);
        ok;
    }
}
