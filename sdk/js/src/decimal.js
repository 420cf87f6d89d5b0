// Decimals: whole numbers with a scale, never floats, since two machines may round those apart.

import { FormatError } from "./bytes.js";

/**
 * coefficient × 10^-scale, in its one spelling.
 * @typedef {{ coefficient: bigint, scale: number }} Decimal
 */

/** @typedef {Decimal | string | bigint | number} DecimalLike A number must be a safe integer; write "12.5" as text. */

const maxScale = 9;
const limit = 2n ** 63n;

/**
 * @param {bigint} coefficient
 * @param {number} scale
 * @returns {Decimal}
 */
export function newDecimal(coefficient, scale) {
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale--;
  }
  if (!Number.isInteger(scale) || scale < 0 || scale > maxScale) throw new FormatError(`more than ${maxScale} fractional digits`);
  if (coefficient >= limit || coefficient <= -limit) throw new FormatError("value outside of ±(2^63−1)");
  return { coefficient, scale };
}

/**
 * @param {DecimalLike} value
 * @returns {Decimal}
 */
export function decimal(value) {
  switch (typeof value) {
    case "bigint":
      return newDecimal(value, 0);
    case "number":
      if (!Number.isSafeInteger(value)) throw new FormatError(`${value} is a float; give it as text, such as "12.5"`);
      return newDecimal(BigInt(value), 0);
    case "string": {
      const parts = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(value);
      if (!parts) throw new FormatError(`${JSON.stringify(value)} is not a decimal`);
      const fraction = (parts[3] ?? "").replace(/0+$/, "");
      const whole = BigInt(parts[2] + fraction);
      return newDecimal(parts[1] ? -whole : whole, fraction.length);
    }
    default:
      return newDecimal(value.coefficient, value.scale);
  }
}

/** @param {Decimal} d */
export function formatDecimal({ coefficient, scale }) {
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(scale + 1, "0");
  const sign = coefficient < 0n ? "-" : "";
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
