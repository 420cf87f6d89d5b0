// Bytes, hex and big-endian numbers: what the proofs are made of.

/** @param {string} hex with or without 0x @returns {Uint8Array} */
export function fromHex(hex) {
  const h = hex.startsWith('0x') ? hex.slice(2) : hex;
  if (h.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(h)) throw new Error(`not hex: ${hex.slice(0, 40)}`);
  const out = new Uint8Array(h.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = parseInt(h.slice(2 * i, 2 * i + 2), 16);
  return out;
}

/** @param {Uint8Array} bytes @returns {string} lower-case, with 0x */
export function toHex(bytes) {
  let s = '0x';
  for (const b of bytes) s += b.toString(16).padStart(2, '0');
  return s;
}

/** @param {...Uint8Array} parts @returns {Uint8Array<ArrayBuffer>} */
export function concat(...parts) {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

/** The 32-byte big-endian word of a number. @param {bigint|number|string} value @returns {Uint8Array} */
export function word(value) {
  const v = BigInt(value);
  if (v < 0n || v >> 256n) throw new Error(`${v} does not fit 256 bits`);
  return fromHex(v.toString(16).padStart(64, '0'));
}

/** @param {Uint8Array} bytes big-endian @returns {bigint} */
export function toBigInt(bytes) {
  return bytes.length === 0 ? 0n : BigInt(toHex(bytes));
}

/** @param {string} hex @param {number} length in bytes @returns {Uint8Array} */
export function fixed(hex, length) {
  const b = fromHex(hex);
  if (b.length !== length) throw new Error(`${b.length} bytes where ${length} belong`);
  return b;
}

/** Left-pads to a word, as the ABI does with addresses. @param {Uint8Array} bytes @returns {Uint8Array} */
export function padLeft(bytes) {
  return concat(new Uint8Array(32 - bytes.length), bytes);
}

/** ASCII text, right-padded with zeros to 32 bytes. @param {string} text @returns {Uint8Array} */
export function bytes32(text) {
  if (text.length > 32 || !/^[\x20-\x7e]*$/.test(text)) throw new Error(`not a code: ${text}`);
  const out = new Uint8Array(32);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}

/** Same hash or address, whatever the case. @param {string|null|undefined} a @param {string|null|undefined} b */
export function same(a, b) {
  return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}
