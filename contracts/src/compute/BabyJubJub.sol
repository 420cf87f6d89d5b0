// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Poseidon2} from "./Poseidon2.sol";

/// @title BabyJubJub
/// @notice The twisted Edwards curve over BN254's scalar field, as gnark has it: −x² + y² = 1 + D·x²·y². Its order is eight
/// times the prime L.
library BabyJubJub {
    uint256 private constant P = Poseidon2.P;
    uint256 internal constant D = 12181644023421730124874158521699555681764249180949974110617291017600649128846;
    /// @notice The order of the subgroup.
    uint256 internal constant L = 2736030358979909402780800718157159386076813972158567259200215660948447373041;

    /// @notice Whether coordinates are elements and the point is on the curve.
    function isOnCurve(uint256 x, uint256 y) internal pure returns (bool) {
        if (x >= P || y >= P) return false;
        uint256 xx = mulmod(x, x, P);
        uint256 yy = mulmod(y, y, P);
        return addmod(yy, P - xx, P) == addmod(1, mulmod(D, mulmod(xx, yy, P), P), P);
    }

    /// @notice Whether (x, y) is eight times (qx, qy), which is on the curve; so it is one of the subgroup of order L.
    /// @dev Projective doubling (Bernstein, Birkner, Joye, Lange and Peters, 2008, section 6), complete on this curve.
    function isEightfold(uint256 x, uint256 y, uint256 qx, uint256 qy) internal pure returns (bool) {
        if (x >= P || y >= P || !isOnCurve(qx, qy)) return false;
        uint256 z = 1;
        for (uint256 i; i < 3; ++i) {
            uint256 xx = mulmod(qx, qx, P);
            uint256 yy = mulmod(qy, qy, P);
            uint256 f = addmod(yy, P - xx, P);
            uint256 j = addmod(f, P - mulmod(2, mulmod(z, z, P), P), P);
            qx = mulmod(mulmod(2, mulmod(qx, qy, P), P), j, P);
            qy = P - mulmod(f, addmod(xx, yy, P), P);
            z = mulmod(f, j, P);
        }
        return z != 0 && mulmod(x, z, P) == qx && mulmod(y, z, P) == qy % P;
    }
}
