// Bytes, their texts, and the sizes that formats allow.

const encoder = new TextEncoder();

/** @param {string} text */
export const utf8 = (text) => encoder.encode(text);

/**
 * @param {...(Uint8Array | readonly number[])} parts
 * @returns {Uint8Array}
 */
export function concat(...parts) {
  const out = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/**
 * @param {Uint8Array} a
 * @param {Uint8Array} b
 */
export function equal(a, b) {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/**
 * Lower-case hex, without 0x.
 * @param {Uint8Array} bytes
 */
export const toHex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");

/**
 * The inverse of toHex; refuses capitals, and any other length than size, if given.
 * @param {string} text
 * @param {number} [size]
 */
export function fromHex(text, size) {
  if (typeof text !== "string" || !/^([0-9a-f]{2})*$/.test(text) || (size !== undefined && text.length !== 2 * size)) {
    throw new FormatError(`want ${size ?? "an even number of"} bytes in lower-case hex`);
  }
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

/** Reports bytes or text that are not what they should be. `code` is one of docs/spec/reading.md §5 where there is one. */
export class FormatError extends Error {
  /**
   * @param {string} message
   * @param {string} [code]
   */
  constructor(message, code = "malformed") {
    super(message);
    this.name = "FormatError";
    this.code = code;
  }
}
