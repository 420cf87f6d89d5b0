// Reads a log entry: a COSE_Sign1 message in deterministic CBOR, whose payload is the reading.
import { toHex } from './bytes.js';

/** @typedef {{alg: string, sequence: number, source: string, subject: string, time: number, type: string, values: Record<string, string>, signature: string}} Reading */

/** @type {Record<string, string>} */
const ALGORITHMS = { '-47': 'ES256K', '-7': 'ES256', '-8': 'EdDSA' };

/** @param {Uint8Array} entry @returns {Reading} */
export function decodeReading(entry) {
  const message = decode(entry);
  if (!(message instanceof Tagged) || message.tag !== 18n || !Array.isArray(message.value) || message.value.length !== 4) {
    throw new Error('the entry is not a COSE_Sign1 message');
  }
  const [header, , payload, signature] = message.value;
  const alg = asMap(decode(header)).get('1');
  const m = asMap(decode(payload));
  /** @type {Record<string, string>} */
  const values = {};
  for (const [name, v] of asMap(m.get('data'))) values[name] = decimal(v);
  return {
    alg: ALGORITHMS[String(alg)] ?? `COSE ${alg}`,
    sequence: Number(m.get('sequence')),
    source: String(m.get('source')),
    subject: String(m.get('subject')),
    time: Number(m.get('time')),
    type: String(m.get('type')),
    values,
    signature: toHex(signature),
  };
}

/** An integer or a decimal fraction, as text. @param {any} v */
function decimal(v) {
  if (typeof v === 'bigint') return v.toString();
  if (v instanceof Tagged && v.tag === 4n) {
    const [exponent, coefficient] = v.value;
    const scale = Number(-exponent);
    const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(scale + 1, '0');
    return `${coefficient < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }
  throw new Error('a value is neither an integer nor a decimal fraction');
}

/** @param {any} v @returns {Map<string, any>} */
function asMap(v) {
  if (!(v instanceof Map)) throw new Error('a map is missing');
  return v;
}

class Tagged {
  /** @param {bigint} tag @param {any} value */
  constructor(tag, value) {
    this.tag = tag;
    this.value = value;
  }
}

/** @param {Uint8Array} bytes @returns {any} */
function decode(bytes) {
  let at = 0;
  const need = (/** @type {number} */ n) => {
    if (at + n > bytes.length) throw new Error('the entry ends too early');
    at += n;
    return bytes.subarray(at - n, at);
  };
  const argument = (/** @type {number} */ info) => {
    if (info < 24) return BigInt(info);
    if (info > 27) throw new Error('indefinite lengths are not canonical');
    return BigInt(toHex(need(1 << (info - 24))));
  };
  /** @param {number} depth @returns {any} */
  const item = (depth) => {
    if (depth > 8) throw new Error('nested too deep');
    const head = need(1)[0];
    const n = argument(head & 31);
    switch (head >> 5) {
      case 0: return n;
      case 1: return -1n - n;
      case 2: return need(Number(n));
      case 3: return new TextDecoder('utf-8', { fatal: true }).decode(need(Number(n)));
      case 4: return Array.from({ length: length(n) }, () => item(depth + 1));
      case 5: {
        const m = new Map();
        for (let i = length(n); i > 0; i--) m.set(String(item(depth + 1)), item(depth + 1));
        return m;
      }
      case 6: return new Tagged(n, item(depth + 1));
      default: throw new Error('floats and simple values do not belong in a reading');
    }
  };
  const length = (/** @type {bigint} */ n) => {
    if (n > 4096n) throw new Error('the entry claims more items than it can hold');
    return Number(n);
  };
  const value = item(0);
  if (at !== bytes.length) throw new Error('bytes follow the entry');
  return value;
}
