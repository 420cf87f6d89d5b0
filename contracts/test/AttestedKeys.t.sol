// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {AttestedKeys, IEnclaveProjects, IEnclaveTrust} from "../src/compute/AttestedKeys.sol";
import {Statement, TaskId} from "../src/compute/ICompute.sol";

/// @dev Projects and their verifiers: the controller of every project is account 1, verifiers are those it was told.
contract TrustDouble is IEnclaveProjects, IEnclaveTrust {
    mapping(uint256 => mapping(address => bool)) private _verifiers;

    function set(uint256 projectId, address who, bool allowed) external {
        _verifiers[projectId][who] = allowed;
    }

    function isController(uint256, address who) external pure returns (bool) {
        return who == address(1);
    }

    function isVerifier(uint256 projectId, address who) external view returns (bool) {
        return _verifiers[projectId][who];
    }
}

contract AttestedKeysTest is Base {
    uint256 private constant ENCLAVE = 0xe1;
    uint256 private constant VERIFIER = 0xf1;
    uint256 private constant GENERAL = 0xf2;
    uint256 private constant PROJECT = 5;
    address private constant HOLDER = address(0x401de);
    bytes32 private constant MEASUREMENT = keccak256("runtime and module");

    TrustDouble private _trust;
    AttestedKeys private _keys;

    function setUp() public {
        vm.roll(1000);
        vm.warp(1_700_000_000);
        _trust = new TrustDouble();
        _trust.set(PROJECT, vm.addr(VERIFIER), true);
        _keys = new AttestedKeys(address(this), _trust, _trust, true);
        _keys.setGeneralVerifier(vm.addr(GENERAL), true);
    }

    function _vouch() private view returns (AttestedKeys.Vouch memory) {
        return AttestedKeys.Vouch({
            scope: PROJECT,
            key: vm.addr(ENCLAVE),
            holder: HOLDER,
            measurement: MEASUREMENT,
            kind: "tdx",
            resultHash: keccak256("result"),
            atBlock: uint64(block.number - 5),
            until: uint40(block.timestamp + 1 days)
        });
    }

    function _register(AttestedKeys.Vouch memory v, uint256 verifier) private {
        _keys.register(v, sign(verifier, _keys.digestOf(v)));
    }

    function _refusesRegistration(AttestedKeys.Vouch memory v, uint256 verifier, bytes memory why) private {
        bytes memory signature = sign(verifier, _keys.digestOf(v));
        vm.expectRevert(why);
        _keys.register(v, signature);
    }

    function _statement() private pure returns (Statement memory s) {
        s.task.projectId = PROJECT;
        s.taskId = keccak256("task");
        s.key = MEASUREMENT;
        s.prover = address(7);
        s.output = hex"0102";
    }

    function _evidence(Statement memory s) private pure returns (bytes memory) {
        return sign(ENCLAVE, TaskId.digestOf(s.taskId, s.output, s.prover));
    }

    function _refuses(Statement memory s, bytes memory why) private {
        bytes memory evidence = _evidence(s);
        vm.expectRevert(why);
        _keys.verify(s, evidence);
    }

    function test_AResultOfAnAttestedKeyIsShown() public {
        _register(_vouch(), VERIFIER);
        vm.snapshotGasLastCall("register, a new key");
        Statement memory s = _statement();
        yes(_keys.verify(s, _evidence(s)), "shown");
        vm.snapshotGasLastCall("verify");
        AttestedKeys.Key memory k = _keys.keyOf(PROJECT, vm.addr(ENCLAVE));
        eq(k.measurement, MEASUREMENT, "measurement");
        eq(k.verifier, vm.addr(VERIFIER), "verifier");
        eq(k.since, block.timestamp, "since");
        yes(!_keys.isSimulated(PROJECT, vm.addr(ENCLAVE)), "not simulated");
    }

    function test_TheSignatureBindsTaskOutputAndProver() public {
        _register(_vouch(), VERIFIER);
        bytes memory evidence = _evidence(_statement());
        for (uint256 i; i < 3; ++i) {
            Statement memory s = _statement();
            if (i == 0) s.taskId = keccak256("other");
            if (i == 1) s.output = hex"0103";
            if (i == 2) s.prover = address(8);
            vm.expectRevert(); // the key that signed is unknown
            _keys.verify(s, evidence);
        }
        Statement memory same = _statement();
        for (uint256 size; size < 65; size += 13) {
            vm.expectRevert(abi.encodeWithSelector(AttestedKeys.WrongSize.selector, size));
            _keys.verify(same, new bytes(size));
        }
        vm.expectRevert(AttestedKeys.BadSignature.selector);
        _keys.verify(same, new bytes(65));
        vm.expectRevert(abi.encodeWithSelector(AttestedKeys.WrongSize.selector, 66));
        _keys.verify(same, abi.encodePacked(evidence, bytes1(0)));
    }

    function test_AnotherMeasurementIsRefused() public {
        _register(_vouch(), VERIFIER);
        Statement memory s = _statement();
        s.key = keccak256("another module");
        _refuses(s, abi.encodeWithSelector(AttestedKeys.OtherMeasurement.selector, MEASUREMENT, s.key));
    }

    function test_AnExpiredKeyIsRefusedUntilItIsRenewed() public {
        AttestedKeys.Vouch memory v = _vouch();
        _register(v, VERIFIER);
        vm.warp(v.until - 1);
        Statement memory s = _statement();
        yes(_keys.verify(s, _evidence(s)), "until its end");
        vm.warp(v.until);
        _refuses(s, abi.encodeWithSelector(AttestedKeys.KeyExpired.selector, v.key, v.until));
        uint256 since = _keys.keyOf(PROJECT, v.key).since;
        _register(_vouch(), VERIFIER);
        vm.snapshotGasLastCall("register, a renewal");
        yes(_keys.verify(s, _evidence(s)), "renewed");
        eq(_keys.keyOf(PROJECT, v.key).since, since, "since stays");
    }

    function test_ARevokedKeyStaysRevoked() public {
        address[5] memory may = [vm.addr(ENCLAVE), HOLDER, vm.addr(VERIFIER), address(1), address(0)];
        for (uint256 i; i < may.length; ++i) {
            setUp();
            _register(_vouch(), VERIFIER);
            vm.prank(may[i] == address(0) ? address(99) : may[i]);
            if (may[i] == address(0)) {
                vm.expectRevert(
                    abi.encodeWithSelector(
                        AttestedKeys.MayNotRevoke.selector, PROJECT, vm.addr(ENCLAVE), address(99)
                    )
                );
                _keys.revoke(PROJECT, vm.addr(ENCLAVE));
                continue;
            }
            _keys.revoke(PROJECT, vm.addr(ENCLAVE));
            bytes memory revoked =
                abi.encodeWithSelector(AttestedKeys.KeyIsRevoked.selector, PROJECT, vm.addr(ENCLAVE));
            _refuses(_statement(), revoked);
            _refusesRegistration(_vouch(), VERIFIER, revoked);
            vm.prank(may[i]);
            vm.expectRevert(revoked);
            _keys.revoke(PROJECT, vm.addr(ENCLAVE));
        }
    }

    function test_StaleEvidenceIsRefused() public {
        AttestedKeys.Vouch memory v = _vouch();
        v.atBlock = uint64(block.number - 257);
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.Stale.selector, v.atBlock, block.number));
        v.atBlock = uint64(block.number); // its hash is not known yet
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.Stale.selector, v.atBlock, block.number));
        v.atBlock = uint64(block.number - 1);
        bytes32 nonce = _keys.nonceFor(v.scope, v.key, v.holder, v.atBlock);
        yes(nonce != _keys.nonceFor(v.scope, v.key, v.holder, v.atBlock - 1), "a block counts");
        yes(nonce != _keys.nonceFor(v.scope, HOLDER, v.holder, v.atBlock), "the key counts");
        yes(nonce != _keys.nonceFor(v.scope, v.key, v.key, v.atBlock), "the holder counts");
        yes(nonce != _keys.nonceFor(0, v.key, v.holder, v.atBlock), "the scope counts");
    }

    function test_SimulatedEnclavesCountWhereGenesisSaysSo() public {
        AttestedKeys.Vouch memory v = _vouch();
        v.kind = "simulated";
        _register(v, VERIFIER);
        yes(_keys.isSimulated(PROJECT, v.key), "flagged");
        Statement memory s = _statement();
        yes(_keys.verify(s, _evidence(s)), "on a devnet");
        // No renewal makes it look real.
        v.kind = "tdx";
        _refusesRegistration(
            v, VERIFIER, abi.encodeWithSelector(AttestedKeys.OtherMeasurement.selector, MEASUREMENT, MEASUREMENT)
        );
        _keys = new AttestedKeys(address(this), _trust, _trust, false);
        v.kind = "simulated";
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.SimulatedRefused.selector));
        _refuses(s, abi.encodeWithSelector(AttestedKeys.UnknownKey.selector, PROJECT, v.key));
    }

    function test_OnlyTheScopesVerifiersVouch() public {
        AttestedKeys.Vouch memory v = _vouch();
        _refusesRegistration(
            v, GENERAL, abi.encodeWithSelector(AttestedKeys.NotVerifier.selector, PROJECT, vm.addr(GENERAL))
        );
        v.scope = 0;
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.NotVerifier.selector, 0, vm.addr(VERIFIER)));
        vm.expectRevert(AttestedKeys.BadSignature.selector);
        _keys.register(v, new bytes(65));
        vm.prank(address(9));
        vm.expectRevert(abi.encodeWithSelector(AttestedKeys.NotGovernor.selector, address(9), address(this)));
        _keys.setGeneralVerifier(address(9), true);
    }

    function test_KeysForAllProjects() public {
        AttestedKeys.Vouch memory v = _vouch();
        v.scope = 0;
        _register(v, GENERAL);
        Statement memory s = _statement();
        yes(_keys.verify(s, _evidence(s)), "for any project");
        vm.expectRevert(abi.encodeWithSelector(AttestedKeys.NotController.selector, PROJECT, address(this)));
        _keys.setOwnAlone(PROJECT, true);
        vm.prank(address(1));
        _keys.setOwnAlone(PROJECT, true);
        _refuses(s, abi.encodeWithSelector(AttestedKeys.UnknownKey.selector, PROJECT, v.key));
        vm.prank(address(1));
        _keys.setOwnAlone(PROJECT, false);
        yes(_keys.verify(s, _evidence(s)), "again");
        // A project may revoke what others vouched for, for itself.
        vm.prank(address(1));
        _keys.revoke(PROJECT, v.key);
        _refuses(s, abi.encodeWithSelector(AttestedKeys.KeyIsRevoked.selector, PROJECT, v.key));
        s.task.projectId = 6;
        yes(_keys.verify(s, _evidence(s)), "another project");
    }

    function test_KeysOfADismissedVerifierCountNoMore() public {
        AttestedKeys.Vouch memory v = _vouch();
        _register(v, VERIFIER);
        _trust.set(PROJECT, vm.addr(VERIFIER), false);
        _refuses(
            _statement(),
            abi.encodeWithSelector(AttestedKeys.VerifierDismissed.selector, v.key, vm.addr(VERIFIER))
        );
        // Another may vouch for it, for a shorter time too.
        _trust.set(PROJECT, vm.addr(GENERAL), true);
        v.until -= 100;
        _register(v, GENERAL);
        Statement memory s = _statement();
        yes(_keys.verify(s, _evidence(s)), "vouched for again");
    }

    function test_ARenewalChangesNothingElse() public {
        AttestedKeys.Vouch memory v = _vouch();
        _register(v, VERIFIER);
        v.measurement = keccak256("out of its enclave");
        _refusesRegistration(
            v, VERIFIER, abi.encodeWithSelector(AttestedKeys.OtherMeasurement.selector, v.measurement, MEASUREMENT)
        );
        v = _vouch();
        v.holder = address(8);
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.OtherHolder.selector, address(8), HOLDER));
        v = _vouch();
        v.until -= 1;
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.Shortens.selector, v.until, v.until + 1));
    }

    function test_BadVouchesAreRefused() public {
        AttestedKeys.Vouch memory v = _vouch();
        v.kind = 0;
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.NoKind.selector));
        v = _vouch();
        v.measurement = 0;
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.NoMeasurement.selector));
        v = _vouch();
        uint256 max = block.timestamp + 30 days;
        v.until = uint40(block.timestamp);
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.BadLifetime.selector, v.until, max));
        v.until = uint40(max + 1);
        _refusesRegistration(v, VERIFIER, abi.encodeWithSelector(AttestedKeys.BadLifetime.selector, v.until, max));
    }

    function test_OneSignatureForManyResults() public {
        _register(_vouch(), VERIFIER);
        Statement memory s = _statement();
        bytes32 a = TaskId.digestOf(s.taskId, s.output, s.prover);
        bytes32 b = keccak256("another result");
        bytes32 root = keccak256(a < b ? abi.encode(a, b) : abi.encode(b, a));
        bytes memory signature = sign(ENCLAVE, keccak256(abi.encode(_keys.RESULTS(), root)));
        yes(_keys.verify(s, abi.encodePacked(signature, b)), "among them");
        vm.expectRevert();
        _keys.verify(s, abi.encodePacked(signature, keccak256("a third")));
        vm.expectRevert();
        _keys.verify(s, signature);
        bytes memory long = abi.encodePacked(signature, new bytes(17 * 32));
        vm.expectRevert(abi.encodeWithSelector(AttestedKeys.WrongSize.selector, long.length));
        _keys.verify(s, long);
    }
}
