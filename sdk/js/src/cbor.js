// Deterministic CBOR (RFC 8949 §4.2.1), as much of it as signed readings have.

import { concat, FormatError, utf8 } from "./bytes.js";

/**
 * An item's head in its shortest form.
 * @param {number} major
 * @param {bigint | number} value
 */
export function head(major, value) {
  const n = BigInt(value);
  const first = major << 5;
  if (n < 24n) return Uint8Array.of(first | Number(n));
  const size = n <= 0xffn ? 1 : n <= 0xffffn ? 2 : n <= 0xffffffffn ? 4 : 8;
  const out = new Uint8Array(1 + size);
  out[0] = first | (24 + Math.log2(size));
  for (let i = 0; i < size; i++) out[1 + i] = Number((n >> BigInt(8 * (size - 1 - i))) & 0xffn);
  return out;
}

/** @param {bigint | number} n */
export const integer = (n) => (BigInt(n) >= 0n ? head(0, n) : head(1, -1n - BigInt(n)));

/** @param {Uint8Array} raw */
export const bytes = (raw) => concat(head(2, raw.length), raw);

/** @param {string} s */
export function text(s) {
  const raw = utf8(s);
  return concat(head(3, raw.length), raw);
}

/** @param {Uint8Array[]} items */
export const array = (items) => concat(head(4, items.length), ...items);

/**
 * A map; its keys are sorted by their encoding.
 * @param {[Uint8Array, Uint8Array][]} pairs
 */
export function map(pairs) {
  const sorted = [...pairs].sort(([a], [b]) => {
    for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] - b[i];
    return a.length - b.length;
  });
  return concat(head(5, sorted.length), ...sorted.flat());
}

/**
 * @param {number} number
 * @param {Uint8Array} item
 */
export const tag = (number, item) => concat(head(6, number), item);

/** @typedef {{ tag: number, value: unknown }} Tagged */
/** @typedef {bigint | Uint8Array | string | unknown[] | Map<unknown, unknown> | Tagged} Item */

const maxDepth = 8;

/** Reads items; whether they are in their one spelling is for the caller to see, who encodes them again. */
export class Reader {
  /** @param {Uint8Array} raw */
  constructor(raw) {
    this.raw = raw;
    this.at = 0;
  }

  /**
   * @param {number} [depth]
   * @returns {Item}
   */
  item(depth = 0) {
    if (depth > maxDepth) throw new FormatError("CBOR is nested too deeply");
    const { major, value } = this.head();
    switch (major) {
      case 0:
        return value;
      case 1:
        return -1n - value;
      case 2:
        return this.take(value);
      case 3:
        try {
          return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.take(value));
        } catch {
          throw new FormatError("text is not UTF-8");
        }
      case 4:
        return Array.from({ length: this.count(value) }, () => this.item(depth + 1));
      case 5: {
        const out = new Map();
        for (let n = this.count(value); n > 0; n--) {
          const key = this.item(depth + 1);
          if (out.has(key)) throw new FormatError(`key ${String(key)} stands twice`);
          out.set(key, this.item(depth + 1));
        }
        return out;
      }
      case 6:
        return { tag: Number(value), value: this.item(depth + 1) };
      default:
        throw new FormatError("CBOR item that readings do not have");
    }
  }

  head() {
    const first = this.take(1n)[0];
    const info = first & 31;
    if (info > 27) throw new FormatError("CBOR of indefinite length");
    if (info < 24) return { major: first >> 5, value: BigInt(info) };
    let value = 0n;
    for (const byte of this.take(1n << BigInt(info - 24))) value = (value << 8n) | BigInt(byte);
    return { major: first >> 5, value };
  }

  /** @param {bigint} n */
  take(n) {
    if (n > BigInt(this.raw.length - this.at)) throw new FormatError("CBOR is cut off");
    this.at += Number(n);
    return this.raw.slice(this.at - Number(n), this.at);
  }

  /** @param {bigint} n */
  count(n) {
    if (n > 64n) throw new FormatError("CBOR of more than 64 elements");
    return Number(n);
  }
}

/**
 * Decodes one item, which must be all there is.
 * @param {Uint8Array} raw
 */
export function decode(raw) {
  const reader = new Reader(raw);
  const item = reader.item();
  if (reader.at !== raw.length) throw new FormatError("bytes behind the CBOR item");
  return item;
}
