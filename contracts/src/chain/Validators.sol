// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IValidators} from "./IValidators.sol";
import {Secp256k1} from "./Secp256k1.sol";

/// @title Validators
/// @notice The validator set: who signs blocks, with which key and power, and how well they did.
/// @dev First version: the set and its powers are those of genesis; an operator may rotate the key. Election by stake
/// replaces the constructor's set later and keeps this ABI.
///
/// Counting must be cheap, for it runs in every block. Writing one counter for each of 100 validators would cost
/// 500,000 gas a block. Instead the counters of *missed* commits are stored bit-sliced: plane k holds bit k of the
/// counters of all validators, and adding a bitmap is a ripple carry over planes. When nobody missed, nothing is
/// written; when some did, two planes change on average and PLANES at worst, whatever the number of validators. Signed commits are
/// then the number of counted commits less the missed ones.
///
/// A report numbers validators as CometBFT orders them: power from high to low, then address from low to high. A key
/// rotation changes the address and so the order. Counters belong to a validator's position here, which never
/// changes, so the contract keeps CometBFT's order beside it and moves a rotated validator when the first report
/// made under its new key is due: an update returned at the end of block B signs from height B + 2, and block B + 3
/// reports that commit.
contract Validators is IValidators, EIP712 {
    /// @notice One validator as given in genesis.
    /// @param x first coordinate of its secp256k1 consensus key
    /// @param y second coordinate
    /// @param power voting power, above 0
    /// @param operator the account that may rotate the key
    struct Genesis {
        uint256 x;
        uint256 y;
        uint64 power;
        address operator;
    }

    /// @notice One validator.
    /// @param key compressed consensus key, 33 bytes
    /// @param keyAddress Ethereum and CometBFT address of that key
    /// @param operator the account that may rotate the key
    /// @param power voting power
    /// @param rotatedAt block of the last rotation, 0 for none
    struct Validator {
        bytes key;
        address keyAddress;
        address operator;
        uint64 power;
        uint64 rotatedAt;
    }

    /// @notice What a validator did, in blocks since genesis.
    /// @param signed commits it signed
    /// @param missed commits it did not sign
    /// @param proposed blocks it proposed
    /// @param faults pieces of evidence against it
    struct Counters {
        uint64 signed;
        uint64 missed;
        uint64 proposed;
        uint64 faults;
    }

    /// @dev Storage form; the 33-byte key is x and the parity in `odd`.
    struct Slot {
        uint256 x;
        address keyAddress;
        uint64 power;
        bool odd;
        address operator;
        uint64 rotatedAt;
        uint64 proposed;
        uint32 faults;
    }

    /// @dev A rotation: the old key leaves, the new one enters with the same power.
    struct Rotation {
        bytes32 oldX;
        bytes32 newX;
        uint64 power;
        bool oldOdd;
        bool newOdd;
        uint8 index;
        uint64 reportedFrom;
        address newAddress;
    }

    /// @notice The most validators: the width of the report's bitmap.
    uint256 public constant MAX_VALIDATORS = 200;
    /// @notice The most rotations waiting; a block drains 32 of them, so a full queue is empty two blocks later.
    uint256 public constant MAX_QUEUE = 64;
    /// @notice Blocks between two rotations of one validator. CometBFT applies an update two blocks later and refuses
    /// a key twice in one batch, so two rotations of one validator must never travel together.
    uint256 public constant ROTATION_BLOCKS = 16;
    /// @notice CometBFT's bound on the sum of powers: 2⁶³ / 8.
    uint256 public constant MAX_TOTAL_POWER = uint256(uint64(type(int64).max)) / 8;
    /// @notice Blocks from the one that hands out an update to the first whose report is in the new order.
    uint256 public constant REPORT_LAG = 3;
    /// @dev The most rotations one report brings into the order; RequestHook hands out as many a block.
    uint64 private constant MAX_MOVES = 32;
    /// @dev Width of the missed counters: 2³² blocks of one second are 136 years.
    uint256 private constant PLANES = 32;

    /// @notice What the new key signs to prove that its holder wants to be this validator.
    bytes32 public constant ROTATE_TYPEHASH =
        keccak256("RotateKey(uint256 index,address operator,bytes32 x,bytes32 y,uint256 nonce)");

    /// @notice The contract that may report.
    address public immutable REPORTER;
    /// @notice The contract that may drain.
    address public immutable REQUEST_HOOK;

    Slot[] private _validators;
    uint256[PLANES] private _missed;
    uint64 private _commits;
    /// @dev Rotations by number. Below _reported: done; below _drained: handed to the consensus, not yet in a report;
    /// below _tail: waiting for the end of a block.
    uint64 private _reported;
    uint64 private _drained;
    uint64 private _tail;
    mapping(uint64 number => Rotation) private _queue;
    /// @dev CometBFT's order: byte k % 32 of word k / 32 is the position here of its k-th validator.
    uint256[7] private _order;
    /// @dev By position: what CometBFT sorts by, see _sortKey, under the key that reports are about now.
    uint256[] private _sortKeys;
    /// @dev Position + 1 of every key that ever was a validator's; kept, so no key serves twice.
    mapping(address keyAddress => uint256) private _indexPlusOne;

    error NotReporter();
    error NotRequestHook();
    error NotOperator(uint256 index, address caller);
    error TooManyValidators(uint256 have, uint256 max);
    error NoSuchValidator(uint256 index);
    error ZeroPower(uint256 index);
    error ZeroOperator(uint256 index);
    error TotalPowerTooLarge(uint256 have, uint256 max);
    error NotOnCurve(uint256 x, uint256 y);
    error KeyUsed(address keyAddress);
    error BadProofOfPossession();
    error RotatedRecently(uint256 nextBlock);
    error QueueFull();
    error ReportMismatch(uint16 have, uint256 want);

    /// @notice Validator `index` changes its key; the consensus follows two blocks later.
    event KeyRotated(uint256 indexed index, address indexed operator, bytes oldKey, bytes newKey, uint64 power);
    /// @notice The consensus saw validator `index` sign two blocks at one height.
    event FaultReported(uint256 indexed index);

    constructor(address reporter, address requestHook, Genesis[] memory genesis) EIP712("Trellis Validators", "1") {
        REPORTER = reporter;
        REQUEST_HOOK = requestHook;
        if (genesis.length > MAX_VALIDATORS) revert TooManyValidators(genesis.length, MAX_VALIDATORS);
        uint256 total;
        for (uint256 i; i < genesis.length; ++i) {
            Genesis memory g = genesis[i];
            if (g.power == 0) revert ZeroPower(i);
            if (g.operator == address(0)) revert ZeroOperator(i);
            total += g.power;
            address keyAddress = _claimKey(g.x, g.y, i);
            _validators.push(Slot(g.x, keyAddress, g.power, g.y & 1 == 1, g.operator, 0, 0, 0));
            _sortKeys.push(_sortKey(g.power, keyAddress));
        }
        if (total > MAX_TOTAL_POWER) revert TotalPowerTooLarge(total, MAX_TOTAL_POWER);
        uint256[] memory keys = _sortKeys;
        uint8[] memory positions = new uint8[](keys.length);
        for (uint256 i; i < keys.length; ++i) {
            positions[i] = uint8(i);
            _sink(positions, keys, i);
        }
        _storeOrder(positions);
    }

    /// @inheritdoc IValidators
    function report(uint16 proposer, uint16 evidence, uint16 validators_, uint256 signed) external {
        if (msg.sender != REPORTER) revert NotReporter();
        uint256 n = _validators.length;
        if (_reported < _drained && _queue[_reported].reportedFrom <= block.number) _reorder();
        if (validators_ != 0) {
            if (validators_ != n) revert ReportMismatch(validators_, n);
            ++_commits;
            // Ripple carry: where a bit of plane k and the carry are both set, the carry goes on to plane k + 1.
            uint256 carry = _byPosition(~signed & ((1 << n) - 1));
            for (uint256 k; carry != 0 && k < PLANES; ++k) {
                uint256 plane = _missed[k];
                _missed[k] = plane ^ carry;
                carry &= plane;
            }
        }
        if (proposer < n) ++_validators[_position(proposer)].proposed;
        if (evidence < n) {
            uint256 index = _position(evidence);
            ++_validators[index].faults;
            emit FaultReported(index);
        }
    }

    /// @inheritdoc IValidators
    function drain(uint256 max) external returns (bytes memory updates) {
        if (msg.sender != REQUEST_HOOK) revert NotRequestHook();
        uint64 next = _drained;
        uint64 tail = _tail;
        // Both halves of a rotation travel in one batch: between them the set would lack the validator's power.
        for (uint256 taken; next < tail && taken + 2 <= max; taken += 2) {
            Rotation storage r = _queue[next++];
            r.reportedFrom = uint64(block.number + REPORT_LAG);
            updates = abi.encodePacked(
                updates, _prefix(r.oldOdd), r.oldX, uint64(0), _prefix(r.newOdd), r.newX, r.power
            );
        }
        _drained = next;
    }

    /// @notice Replaces the consensus key of validator `index`; called by its operator.
    /// @param index the validator's position
    /// @param x first coordinate of the new key
    /// @param y second coordinate of the new key
    /// @param proofOfPossession 65-byte signature (r, s, v) by the new key over `rotationDigest(index, x, y)`
    function rotateKey(uint256 index, uint256 x, uint256 y, bytes calldata proofOfPossession) external {
        if (index >= _validators.length) revert NoSuchValidator(index);
        Slot storage v = _validators[index];
        if (msg.sender != v.operator) revert NotOperator(index, msg.sender);
        if (v.rotatedAt != 0 && block.number < v.rotatedAt + ROTATION_BLOCKS) {
            revert RotatedRecently(v.rotatedAt + ROTATION_BLOCKS);
        }
        if (_tail - _drained >= MAX_QUEUE) revert QueueFull();
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecover(rotationDigest(index, x, y), proofOfPossession);
        if (err != ECDSA.RecoverError.NoError || signer != Secp256k1.toAddress(x, y)) revert BadProofOfPossession();
        address keyAddress = _claimKey(x, y, index);

        bool odd = y & 1 == 1;
        _queue[_tail++] =
            Rotation(bytes32(v.x), bytes32(x), v.power, v.odd, odd, uint8(index), 0, keyAddress);
        emit KeyRotated(index, msg.sender, _key(v.odd, v.x), _key(odd, x), v.power);
        v.x = x;
        v.odd = odd;
        v.keyAddress = keyAddress;
        v.rotatedAt = uint64(block.number);
    }

    /// @notice The digest the new key signs; it binds chain, contract, operator, key and the block of the last rotation.
    function rotationDigest(uint256 index, uint256 x, uint256 y) public view returns (bytes32) {
        if (index >= _validators.length) revert NoSuchValidator(index);
        return _hashTypedDataV4(
            keccak256(abi.encode(ROTATE_TYPEHASH, index, _validators[index].operator, x, y, nonce(index)))
        );
    }

    /// @notice The nonce of the next rotation of validator `index`: the block of its last one.
    function nonce(uint256 index) public view returns (uint256) {
        if (index >= _validators.length) revert NoSuchValidator(index);
        return _validators[index].rotatedAt;
    }

    /// @notice All validators by position.
    function validators() external view returns (Validator[] memory all) {
        all = new Validator[](_validators.length);
        for (uint256 i; i < all.length; ++i) {
            all[i] = validator(i);
        }
    }

    /// @notice The validator at position `index`.
    function validator(uint256 index) public view returns (Validator memory) {
        if (index >= _validators.length) revert NoSuchValidator(index);
        Slot storage v = _validators[index];
        return Validator(_key(v.odd, v.x), v.keyAddress, v.operator, v.power, v.rotatedAt);
    }

    /// @notice The number of validators.
    function count() external view returns (uint256) {
        return _validators.length;
    }

    /// @notice The position of the validator that has or had the key with this address. A report made in the two
    /// blocks before a rotation takes effect still names the old key.
    /// @return known whether the key ever was a validator's
    /// @return index its position when known
    function indexOf(address keyAddress) external view returns (bool known, uint256 index) {
        uint256 plusOne = _indexPlusOne[keyAddress];
        return plusOne == 0 ? (false, 0) : (true, plusOne - 1);
    }

    /// @notice What validator `index` did since genesis.
    function counters(uint256 index) public view returns (Counters memory) {
        if (index >= _validators.length) revert NoSuchValidator(index);
        uint64 missed;
        for (uint256 k; k < PLANES; ++k) {
            missed |= uint64(((_missed[k] >> index) & 1) << k);
        }
        Slot storage v = _validators[index];
        return Counters(_commits - missed, missed, v.proposed, v.faults);
    }

    /// @notice The counters of all validators by position.
    function allCounters() external view returns (Counters[] memory all) {
        all = new Counters[](_validators.length);
        for (uint256 i; i < all.length; ++i) {
            all[i] = counters(i);
        }
    }

    /// @notice Commits counted since genesis.
    function commits() external view returns (uint64) {
        return _commits;
    }

    /// @notice Rotations that wait for the end of a block.
    function queued() external view returns (uint256) {
        return _tail - _drained;
    }

    /// @notice CometBFT's order as the next report numbers it: the k-th entry is the position here of its k-th validator.
    function order() external view returns (uint8[] memory) {
        return _loadOrder();
    }

    /// @dev The position of CometBFT's k-th validator.
    function _position(uint256 k) private view returns (uint256) {
        return (_order[k >> 5] >> ((k & 31) << 3)) & 0xff;
    }

    /// @dev A bitmap in CometBFT's order turned into one by position. It holds who missed, so mostly nothing: each bit
    /// set costs, not each validator.
    function _byPosition(uint256 bitmap) private view returns (uint256 out) {
        for (uint256 k; bitmap != 0; ++k) {
            if (bitmap & 1 == 1) out |= 1 << _position(k);
            bitmap >>= 1;
        }
    }

    /// @dev Brings the order up to the keys the next report is about.
    function _reorder() private {
        uint256[] memory keys = _sortKeys;
        uint8[] memory positions = _loadOrder();
        uint64 next = _reported;
        // No more than a block hands out: the gas of a report has a bound, and past it no report would ever be counted.
        uint64 end = next + MAX_MOVES < _drained ? next + MAX_MOVES : _drained;
        for (; next < end && _queue[next].reportedFrom <= block.number; ++next) {
            Rotation storage r = _queue[next];
            uint256 index = r.index;
            keys[index] = _sortKey(r.power, r.newAddress);
            _sortKeys[index] = keys[index];
            // Take it out, put it at the end, let it sink to its place.
            uint256 k;
            while (positions[k] != index) ++k;
            for (; k + 1 < positions.length; ++k) {
                positions[k] = positions[k + 1];
            }
            positions[k] = uint8(index);
            _sink(positions, keys, k);
            delete _queue[next];
        }
        _reported = next;
        _storeOrder(positions);
    }

    /// @dev One step of insertion sort: the entry at k moves before all with a smaller key.
    function _sink(uint8[] memory positions, uint256[] memory keys, uint256 k) private pure {
        uint8 moving = positions[k];
        uint256 key = keys[moving];
        for (; k > 0 && keys[positions[k - 1]] < key; --k) {
            positions[k] = positions[k - 1];
        }
        positions[k] = moving;
    }

    function _loadOrder() private view returns (uint8[] memory positions) {
        positions = new uint8[](_validators.length);
        for (uint256 k; k < positions.length; ++k) {
            positions[k] = uint8(_position(k));
        }
    }

    function _storeOrder(uint8[] memory positions) private {
        for (uint256 w; w << 5 < positions.length; ++w) {
            uint256 word;
            for (uint256 k = w << 5; k < positions.length && k < (w + 1) << 5; ++k) {
                word |= uint256(positions[k]) << ((k & 31) << 3);
            }
            _order[w] = word;
        }
    }

    /// @dev Larger comes first: power from high to low, then address from low to high.
    function _sortKey(uint64 power, address keyAddress) private pure returns (uint256) {
        return (uint256(power) << 160) | uint160(~uint160(keyAddress));
    }

    function _claimKey(uint256 x, uint256 y, uint256 index) private returns (address keyAddress) {
        if (!Secp256k1.isOnCurve(x, y)) revert NotOnCurve(x, y);
        keyAddress = Secp256k1.toAddress(x, y);
        if (_indexPlusOne[keyAddress] != 0) revert KeyUsed(keyAddress);
        _indexPlusOne[keyAddress] = index + 1;
    }

    function _prefix(bool odd) private pure returns (bytes1) {
        return odd ? bytes1(0x03) : bytes1(0x02);
    }

    function _key(bool odd, uint256 x) private pure returns (bytes memory) {
        return abi.encodePacked(_prefix(odd), x);
    }
}
