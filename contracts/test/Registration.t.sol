// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {StakingWorld} from "./StakingWorld.sol";
import {Member} from "../src/chain/IChain.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {KeyProof} from "../src/chain/KeyProof.sol";
import {Secp256k1} from "../src/chain/Secp256k1.sol";

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
        Delegates other = new Delegates(COMMITTEE, staking, rewards, params, EPOCH);
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
