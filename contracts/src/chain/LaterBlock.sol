// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title LaterBlock
/// @notice Randomness of a block that nobody knew when a draw was announced: the announcement names the block's number, and
/// whoever draws brings its header.
library LaterBlock {
    /// @notice Blocks between the announcement and the one whose randomness draws: the proposers of the next two may know
    /// theirs.
    uint64 internal constant AHEAD = 4;
    /// @notice How long EIP-2935 keeps a block's hash, in blocks.
    uint64 internal constant KEPT = 8191;
    /// @notice Where EIP-2935 keeps the hashes of blocks.
    address internal constant HASHES = 0x0000F90827F1C53a10cb7A02335B175320002935;

    /// @notice The hash of a block of the last `KEPT` (EIP-2935), zero for another.
    function hashOf(uint256 number) internal view returns (bytes32) {
        (bool ok, bytes memory answer) = HASHES.staticcall(abi.encode(number));
        if (!ok || answer.length != 32) return 0;
        return abi.decode(answer, (bytes32));
    }

    /// @notice The 14th field, PREVRANDAO, of the RLP of a header. The caller MUST have checked by its hash that it is one.
    function randomnessOf(bytes calldata header) internal pure returns (uint256) {
        // 0xf8 and above: a list, and how many bytes its length has.
        uint256 place = 1 + uint8(header[0]) - 0xf7;
        for (uint256 i; i < 13; ++i) {
            uint8 first = uint8(header[place]);
            if (first < 0x80) {
                ++place;
            } else if (first < 0xb8) {
                place += 1 + first - 0x80;
            } else {
                uint256 width = first - 0xb7;
                place += 1 + width + (uint256(bytes32(header[place + 1:place + 33])) >> (256 - 8 * width));
            }
        }
        return uint256(bytes32(header[place + 1:place + 33]));
    }
}
