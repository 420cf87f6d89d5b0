// The trees that receipts lead through: the log's (RFC 6962, SHA-256) and the Merkle-sum tree of a result
// (docs/spec/merkle-sum.md, Keccak-256).

import { sha256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";

import { concat, FormatError, fromHex, utf8 } from "./bytes.js";

/** @typedef {{ hash: Uint8Array, sum: bigint }} SumNode */

/**
 * The nine fields of a leaf, as merkle-sum.md lists them; numbers of the chain as text, addresses and hashes as 0x hex.
 * @typedef {{ device: string, account: string, amount: string, points: number, reason: string, readings: number, firstIndex: number, lastIndex: number, evidence: string }} SumLeaf
 */

/** @param {Uint8Array} entry */
export const entryHash = (entry) => sha256(concat([0], entry));

/**
 * @param {Uint8Array} left
 * @param {Uint8Array} right
 */
const nodeHash = (left, right) => sha256(concat([1], left, right));

/**
 * The tree hash over leaf hashes (RFC 6962 §2.1).
 * @param {Uint8Array[]} hashes
 * @returns {Uint8Array}
 */
export function treeHash(hashes) {
  if (hashes.length === 0) return sha256(new Uint8Array(0));
  if (hashes.length === 1) return hashes[0];
  let k = 1;
  while (k * 2 < hashes.length) k *= 2;
  return nodeHash(treeHash(hashes.slice(0, k)), treeHash(hashes.slice(k)));
}

/**
 * Goes from a leaf to the root (RFC 9162 §2.1.3.2); throws when the path has another length than the place has.
 * @template T
 * @param {number} index
 * @param {number} size
 * @param {T} leaf
 * @param {T[]} path
 * @param {(left: T, right: T) => T} join
 */
function climb(index, size, leaf, path, join) {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) throw new FormatError(`index ${index} is outside of a tree of ${size}`);
  let fn = BigInt(index), sn = BigInt(size - 1), node = leaf;
  for (const sibling of path) {
    if (sn === 0n) throw new FormatError("the path is longer than the tree is high");
    if (fn & 1n || fn === sn) {
      node = join(sibling, node);
      while (!(fn & 1n) && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      node = join(node, sibling);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  if (sn !== 0n) throw new FormatError("the path ends below the root");
  return node;
}

/**
 * The root that an entry's hash and its path lead to.
 * @param {number} index
 * @param {number} size
 * @param {Uint8Array} leaf
 * @param {Uint8Array[]} path
 */
export const inclusionRoot = (index, size, leaf, path) => climb(index, size, leaf, path, nodeHash);

/** @param {bigint} n */
function word(n) {
  if (n < 0n || n >= 2n ** 256n) throw new FormatError("a number or sum is outside of 256 bits");
  return fromHex(n.toString(16).padStart(64, "0"));
}

/** @param {string} text an address */
const address = (text) => concat(new Uint8Array(12), fromHex(text.slice(2), 20));

/**
 * The hash and sum of a leaf.
 * @param {SumLeaf} leaf
 * @returns {SumNode}
 */
export function sumLeaf(leaf) {
  const reason = utf8(leaf.reason);
  if (reason.length > 32) throw new FormatError("a reason has at most 32 bytes");
  const amount = BigInt(leaf.amount);
  const encoded = concat(address(leaf.device), address(leaf.account), word(amount), word(BigInt(leaf.points)), reason, new Uint8Array(32 - reason.length),
    word(BigInt(leaf.readings)), word(BigInt(leaf.firstIndex)), word(BigInt(leaf.lastIndex)), fromHex(leaf.evidence.slice(2), 32));
  return { hash: keccak_256(concat([0], encoded)), sum: amount };
}

/**
 * @param {SumNode} left
 * @param {SumNode} right
 * @returns {SumNode}
 */
const joinSums = (left, right) => ({ hash: keccak_256(concat([1], left.hash, word(left.sum), right.hash, word(right.sum))), sum: left.sum + right.sum });

/**
 * The root and total that a leaf and its proof lead to.
 * @param {number} index
 * @param {number} size
 * @param {SumNode} leaf
 * @param {SumNode[]} path
 * @returns {SumNode}
 */
export const sumRoot = (index, size, leaf, path) => climb(index, size, leaf, path, joinSums);
