// The device document: its canonical bytes (RFC 8785), their hash, and the DID that its key gives.
import { keccak_256 } from '@noble/hashes/sha3.js';
import { concat, fixed, toHex } from './bytes.js';

/** JCS for what a device document may hold: objects, arrays, texts and integers. @param {any} v @returns {string} */
export function canonical(v) {
  if (Array.isArray(v)) return `[${v.map(canonical).join(',')}]`;
  if (v && typeof v === 'object') {
    const keys = Object.keys(v).sort(); // by UTF-16 code units, as RFC 8785 §3.2.3 wants
    return `{${keys.map((k) => `${JSON.stringify(k)}:${canonical(v[k])}`).join(',')}}`;
  }
  return JSON.stringify(v);
}

/** @param {unknown} document @returns {string} */
export function documentHash(document) {
  return toHex(keccak_256(new TextEncoder().encode(canonical(document))));
}

/** The address that a public key gives. @param {{x: string, y: string}} key @returns {string} */
export function keyAddress(key) {
  return toHex(keccak_256(concat(fixed(key.x, 32), fixed(key.y, 32))).slice(12));
}
