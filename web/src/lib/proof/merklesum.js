// The Merkle-sum tree of an epoch's result: every node carries the sum below it, so the root fixes what was paid in all.
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytes32, concat, fixed, padLeft, toHex, word } from './bytes.js';
import { climb } from './path.js';

/**
 * @typedef {{index: number, device: string, account: string, amount: string, points: number|string, reason: string,
 *   readings: number, firstIndex: number, lastIndex: number, evidence: string}} Leaf
 * @typedef {{hash: Uint8Array, sum: bigint}} Node
 * @typedef {{side: 'left'|'right', sibling: Node, node: Node}} Step
 */

const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

/** The nine words that stand for a leaf, in the order of the struct. @param {Leaf} leaf @returns {{name: string, type: string, word: Uint8Array}[]} */
export function leafWords(leaf) {
  return [
    { name: 'device', type: 'address', word: padLeft(fixed(leaf.device, 20)) },
    { name: 'account', type: 'address', word: padLeft(fixed(leaf.account, 20)) },
    { name: 'amount', type: 'uint256', word: word(leaf.amount) },
    { name: 'points', type: 'uint64', word: uint64(leaf.points) },
    { name: 'reason', type: 'bytes32', word: bytes32(leaf.reason) },
    { name: 'readings', type: 'uint64', word: uint64(leaf.readings) },
    { name: 'firstIndex', type: 'uint64', word: uint64(leaf.firstIndex) },
    { name: 'lastIndex', type: 'uint64', word: uint64(leaf.lastIndex) },
    { name: 'evidence', type: 'bytes32', word: fixed(leaf.evidence, 32) },
  ];
}

/** @param {number|string} value */
function uint64(value) {
  if (BigInt(value) >> 64n) throw new Error(`${value} does not fit 64 bits`);
  return word(value);
}

/** keccak256(0x00 ‖ abi.encode(leaf)). @param {Leaf} leaf @returns {string} */
export function leafHash(leaf) {
  return toHex(keccak_256(concat(LEAF, ...leafWords(leaf).map((w) => w.word))));
}

/** keccak256(0x01 ‖ left hash ‖ left sum ‖ right hash ‖ right sum). @param {Node} left @param {Node} right @returns {Node} */
export function join(left, right) {
  const sum = left.sum + right.sum;
  if (sum >> 256n) throw new Error('the sum overflows 256 bits');
  return { hash: keccak_256(concat(NODE, left.hash, word(left.sum), right.hash, word(right.sum))), sum };
}

/**
 * The root and the total that a leaf and its proof lead to, with every step of the way.
 * @param {Leaf} leaf @param {{hash: string, sum: string}[]} proof @param {number} leaves how many the tree has
 * @returns {Promise<{root: string, total: bigint, steps: Step[]}>}
 */
export async function sumRoot(leaf, proof, leaves) {
  /** @type {Step[]} */
  const steps = [];
  const top = await climb(
    {
      index: leaf.index,
      size: leaves,
      leaf: /** @type {Node} */ ({ hash: fixed(leafHash(leaf), 32), sum: BigInt(leaf.amount) }),
      path: proof.map((p) => ({ hash: fixed(p.hash, 32), sum: BigInt(p.sum) })),
      right: (n, s) => join(n, s),
      left: (n, s) => join(s, n),
    },
    (s) => steps.push(s),
  );
  return { root: toHex(top.hash), total: top.sum, steps };
}
