// The transparency log and the evidence of a receipt: RFC 6962 trees of SHA-256.
import { sha256 as pure } from '@noble/hashes/sha2.js';
import { concat, fromHex, toHex } from './bytes.js';
import { climb, split } from './path.js';

const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

/**
 * SHA-256 by WebCrypto. Browsers hide WebCrypto from pages that came over plain HTTP from another machine; there the
 * bundled implementation answers.
 * @param {Uint8Array<ArrayBuffer>} bytes @returns {Promise<Uint8Array>}
 */
export async function sha256(bytes) {
  const subtle = globalThis.crypto?.subtle;
  return subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : pure(bytes);
}

/** @param {string} entry hex @returns {Promise<string>} */
export async function leafHash(entry) {
  return toHex(await sha256(concat(LEAF, fromHex(entry))));
}

/** @param {Uint8Array} left @param {Uint8Array} right */
const nodeHash = (left, right) => sha256(concat(NODE, left, right));

/**
 * The tree hash over leaf hashes, in order. No leaves: the hash of nothing, as RFC 6962 has it.
 * @param {string[]} leafHashes @returns {Promise<string>}
 */
export async function treeHash(leafHashes) {
  const leaves = leafHashes.map(fromHex);
  /** @param {number} from @param {number} to @returns {Promise<Uint8Array>} */
  const root = async (from, to) => {
    if (to - from === 1) return leaves[from];
    const k = from + split(to - from);
    return nodeHash(await root(from, k), await root(k, to));
  };
  return toHex(leaves.length === 0 ? await sha256(new Uint8Array(0)) : await root(0, leaves.length));
}

/**
 * The root that a leaf hash and its inclusion path lead to.
 * @param {{leafHash: string, index: number, size: number, path: string[]}} proof
 * @param {(step: {side: 'left'|'right', sibling: Uint8Array, node: Uint8Array}) => void} [onStep]
 * @returns {Promise<string>}
 */
export async function inclusionRoot({ leafHash, index, size, path }, onStep) {
  return toHex(
    await climb(
      { index, size, leaf: fromHex(leafHash), path: path.map(fromHex), right: (n, s) => nodeHash(n, s), left: (n, s) => nodeHash(s, n) },
      onStep,
    ),
  );
}
