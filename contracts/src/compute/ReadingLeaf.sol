// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {BabyJubJub} from "./BabyJubJub.sol";
import {Poseidon2} from "./Poseidon2.sol";

/// @title ReadingLeaf
/// @notice The leaf of a log's entry in its Poseidon2 tree, from the entry's bytes alone: zero unless they are a signed reading
/// (docs/spec/reading.md) with a well-formed session block. The same for all bytes as `compute.LeafOf`, which a test demands:
/// an entry that the two read differently would be a fault of an honest sequencer, or no fault of another.
/// @dev There is one spelling of a reading, so this is a walk along the bytes. Whatever does not fit makes the leaf zero.
library ReadingLeaf {
    uint256 private constant MAX_ENTRY = 4096;
    uint256 private constant BLOCK = 164;
    uint256 private constant MAX_FIELDS = 32;
    /// @dev Coefficients and sequence numbers are at most that.
    uint256 private constant MAX_INT = (1 << 63) - 1;

    /// @dev Where the walk is. `ok` never comes back.
    struct Walk {
        bytes raw;
        uint256 pos;
        bool ok;
    }

    /// @dev What a session key signs of a reading.
    struct Seen {
        uint256 schema;
        uint256 device;
        uint256 sequence;
        uint256 time;
        uint256[4] values;
    }

    /// @notice The leaf of an entry.
    function leafOf(bytes memory entry) internal pure returns (uint256) {
        Walk memory w = Walk(entry, 0, entry.length <= MAX_ENTRY);
        // COSE_Sign1 with ES256 or ES256K, and −70001 alone in the unprotected header.
        if (_peek(w, 2) == 0x43) _expect(w, hex"d28443a10126a13a0001117058a4", 14);
        else _expect(w, hex"d28444a101382ea13a0001117058a4", 15);
        uint256 start = w.pos;
        _skip(w, BLOCK);
        uint256 length = _head(w, 2);
        uint256 end = w.pos + length;
        Seen memory seen;
        _payload(w, seen);
        if (w.pos != end) w.ok = false;
        _expect(w, hex"5840", 2);
        _skip(w, 64);
        if (!w.ok || w.pos != entry.length) return 0;
        return _leaf(entry, start, seen);
    }

    function _leaf(bytes memory entry, uint256 start, Seen memory seen) private pure returns (uint256 h) {
        uint256 slot = uint256(_word(entry, start)) >> 224;
        uint256 ax = uint256(_word(entry, start + 4));
        uint256 ay = uint256(_word(entry, start + 36));
        uint256 rx = uint256(_word(entry, start + 68));
        uint256 ry = uint256(_word(entry, start + 100));
        uint256 s = uint256(_word(entry, start + 132));
        if (slot == type(uint32).max || s >= BabyJubJub.L) return 0;
        if (!BabyJubJub.isOnCurve(ax, ay) || !BabyJubJub.isOnCurve(rx, ry)) return 0;
        h = Poseidon2.compress(0, seen.schema);
        h = Poseidon2.compress(h, (seen.device << 32) | slot);
        h = Poseidon2.compress(h, (seen.sequence << 64) | seen.time);
        h = Poseidon2.compress(h, (seen.values[0] << 64) | seen.values[1]);
        h = Poseidon2.compress(h, (seen.values[2] << 64) | seen.values[3]);
        uint256 message = h;
        h = Poseidon2.compress(0, rx);
        h = Poseidon2.compress(h, ry);
        h = Poseidon2.compress(h, ax);
        h = Poseidon2.compress(h, ay);
        h = Poseidon2.compress(h, message);
        return Poseidon2.compress(h, s);
    }

    /// @dev The payload: a map of six, in the order of its encoding.
    function _payload(Walk memory w, Seen memory seen) private pure {
        _expect(w, hex"a66464617461", 6); // data
        bytes memory names = _data(w, seen.values);
        _expect(w, hex"6474696d65", 5); // time
        seen.time = _head(w, 0);
        if (seen.time >= 1 << 53) w.ok = false;
        _expect(w, hex"6474797065", 5); // type
        bytes memory kind = _text(w, 64);
        for (uint256 i; i < kind.length; ++i) {
            bytes1 c = kind[i];
            if (!_isLower(c) && !_isDigit(c) && c != "." && c != "-") w.ok = false;
        }
        _expect(w, hex"66736f75726365", 7); // source
        _source(w, _text(w, 53));
        _expect(w, hex"677375626a6563747831", 10); // subject, a text of 49
        _expect(w, "did:io:0x", 9);
        seen.device = _address(w);
        _expect(w, hex"6873657175656e6365", 9); // sequence
        seen.sequence = _head(w, 0);
        if (seen.sequence == 0 || seen.sequence > MAX_INT) w.ok = false;
        if (w.ok) seen.schema = uint256(sha256(abi.encodePacked(kind, bytes1(0), names))) >> 8;
    }

    /// @dev The fields: their names, a zero byte after each, and the first four values.
    function _data(Walk memory w, uint256[4] memory values) private pure returns (bytes memory names) {
        uint256 n = _head(w, 5);
        if (n == 0 || n > MAX_FIELDS) w.ok = false;
        bytes32 before;
        uint256 lengthBefore;
        for (uint256 i; w.ok && i < n; ++i) {
            bytes memory name = _text(w, 32);
            if (!w.ok || !_isLower(name[0])) {
                w.ok = false;
                return names;
            }
            for (uint256 k = 1; k < name.length; ++k) {
                if (!_isLower(name[k]) && !_isDigit(name[k]) && name[k] != "_") w.ok = false;
            }
            bytes32 word = _word(name, 0) & ~bytes32(type(uint256).max >> (8 * name.length));
            if (name.length < lengthBefore || (name.length == lengthBefore && word <= before)) w.ok = false;
            (before, lengthBefore) = (word, name.length);
            names = abi.encodePacked(names, name, bytes1(0));
            uint256 value = _value(w);
            if (i < 4) values[i] = value;
        }
    }

    /// @dev A number, as programs see it: 10⁶ times it plus 2⁶³, or zero.
    function _value(Walk memory w) private pure returns (uint256) {
        uint256 scale;
        if (_peek(w, w.pos) == 0xc4) {
            _expect(w, hex"c482", 2);
            scale = _head(w, 1) + 1;
            if (scale > 9) w.ok = false;
        }
        bool negative = _peek(w, w.pos) >> 5 == 1;
        uint256 size = _head(w, negative ? 1 : 0);
        if (negative) ++size;
        if (size > MAX_INT || (scale != 0 && size % 10 == 0)) w.ok = false;
        if (!w.ok || scale > 6) return 0;
        size *= 10 ** (6 - scale);
        if (size > 1 << 62) return 0;
        return negative ? (1 << 63) - size : (1 << 63) + size;
    }

    /// @dev urn:trellis:<chain id>:<project id>, two numbers below 2⁶⁴ without leading zeros.
    function _source(Walk memory w, bytes memory text) private pure {
        Walk memory s = Walk(text, 0, w.ok);
        _expect(s, "urn:trellis:", 12);
        _decimal(s);
        _expect(s, ":", 1);
        _decimal(s);
        if (!s.ok || s.pos != text.length) w.ok = false;
    }

    function _decimal(Walk memory w) private pure {
        uint256 start = w.pos;
        uint256 number;
        while (w.pos < w.raw.length && _isDigit(w.raw[w.pos]) && number <= type(uint64).max) {
            number = number * 10 + uint8(w.raw[w.pos++]) - 48;
        }
        uint256 n = w.pos - start;
        if (n == 0 || number > type(uint64).max || (n > 1 && w.raw[start] == "0")) w.ok = false;
    }

    function _address(Walk memory w) private pure returns (uint256 a) {
        uint256 start = w.pos;
        _skip(w, 40);
        for (uint256 i; w.ok && i < 40; ++i) {
            uint256 c = uint8(w.raw[start + i]);
            if (c >= 48 && c <= 57) c -= 48;
            else if (c >= 97 && c <= 102) c -= 87;
            else w.ok = false;
            a = (a << 4) | (c & 15);
        }
    }

    /// @dev A text of 1 to `most` bytes; empty when it is none.
    function _text(Walk memory w, uint256 most) private pure returns (bytes memory text) {
        uint256 n = _head(w, 3);
        if (n == 0 || n > most) w.ok = false;
        uint256 start = w.pos;
        _skip(w, n);
        if (!w.ok) return text;
        text = new bytes(n);
        for (uint256 i; i < n; ++i) {
            text[i] = w.raw[start + i];
        }
    }

    /// @dev The argument of a head of a major type, in its shortest form (RFC 8949, 3 and 4.2.1).
    function _head(Walk memory w, uint256 major) private pure returns (uint256 value) {
        uint256 first = _peek(w, w.pos);
        _skip(w, 1);
        value = first & 31;
        if (!w.ok || first >> 5 != major || value > 27) {
            w.ok = false;
            return 0;
        }
        if (value < 24) return value;
        uint256 n = 1 << (value - 24);
        uint256 start = w.pos;
        _skip(w, n);
        if (!w.ok) return 0;
        value = uint256(_word(w.raw, start)) >> (256 - 8 * n);
        // One byte is for 24 and more, n bytes for what does not fit in half of them.
        if (value < 24 || (n > 1 && value >> (4 * n) == 0)) w.ok = false;
    }

    function _expect(Walk memory w, bytes memory want, uint256 n) private pure {
        uint256 start = w.pos;
        _skip(w, n);
        if (w.ok && _word(w.raw, start) >> (256 - 8 * n) != _word(want, 0) >> (256 - 8 * n)) w.ok = false;
    }

    function _skip(Walk memory w, uint256 n) private pure {
        // n may be a length of 2^64: no sum of the two can overflow.
        if (w.pos + n > w.raw.length) w.ok = false;
        else w.pos += n;
    }

    /// @dev A byte, 256 behind the end.
    function _peek(Walk memory w, uint256 pos) private pure returns (uint256) {
        return pos < w.raw.length ? uint8(w.raw[pos]) : 256;
    }

    /// @dev 32 bytes from a place on. What stands behind the end is undefined: callers cut it off, or have checked.
    function _word(bytes memory raw, uint256 pos) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(raw, 0x20), pos))
        }
    }

    function _isLower(bytes1 c) private pure returns (bool) {
        return c >= "a" && c <= "z";
    }

    function _isDigit(bytes1 c) private pure returns (bool) {
        return c >= "0" && c <= "9";
    }
}
