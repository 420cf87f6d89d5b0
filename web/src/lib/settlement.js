// Asks the Settlement contract what it holds, with calls encoded by hand: two selectors and one static struct.
import { keccak_256 } from '@noble/hashes/sha3.js';
import { concat, fromHex, toBigInt, toHex, word } from './proof/bytes.js';

/**
 * @typedef {{state: string, challengeSeconds: number, threshold: number, scorers: number, deadline: number, settledAt: number, logStart: number, logEnd: number,
 *  windowStart: number, windowEnd: number, policyHash: string, registryBlock: number, budget: bigint, logRoot: string, root: string,
 *  total: bigint, leaves: number, resultHash: string, claimed: bigint}} ChainEpoch
 */

export const STATES = ['none', 'pinned', 'posted', 'contested', 'settled', 'void'];

/** The words of struct Epoch in contracts/src/settlement/Settlement.sol, in order. Hashes stay hex, the rest are numbers. */
export const EPOCH_WORDS = [
  'state', 'challengeSeconds', 'threshold', 'scorers', 'deadline', 'settledAt', 'logStart', 'logEnd', 'windowStart', 'windowEnd', 'policyHash',
  'registryBlock', 'budget', 'logRoot', 'root', 'total', 'leaves', 'resultHash', 'claimed',
];
const HASHES = new Set(['policyHash', 'logRoot', 'root', 'resultHash']);
const WIDE = new Set(['budget', 'total', 'claimed']);

/** The first four bytes of the hash of a signature. @param {string} signature */
export function selector(signature) {
  return keccak_256(new TextEncoder().encode(signature)).slice(0, 4);
}

/** @param {string} signature @param {...(number|bigint)} args @returns {string} call data */
export function encodeCall(signature, ...args) {
  return toHex(concat(selector(signature), ...args.map(word)));
}

/** @param {number} project @param {number} epoch */
export const epochCall = (project, epoch) => encodeCall('epoch(uint256,uint64)', project, epoch);
/** @param {number} project @param {number} epoch @param {number} leaf */
export const claimedCall = (project, epoch, leaf) => encodeCall('isClaimed(uint256,uint64,uint64)', project, epoch, leaf);

/** @param {string} answer of epochCall @returns {ChainEpoch} */
export function decodeEpoch(answer) {
  const b = fromHex(answer);
  // A contract that grew fields at the end still answers ours first; one that answers less is another contract.
  if (b.length < 32 * EPOCH_WORDS.length) throw new Error('the contract answered something else than an epoch');
  /** @type {Record<string, any>} */
  const e = {};
  EPOCH_WORDS.forEach((name, i) => {
    const w = b.slice(32 * i, 32 * i + 32);
    e[name] = HASHES.has(name) ? toHex(w) : WIDE.has(name) ? toBigInt(w) : Number(toBigInt(w));
  });
  e.state = STATES[e.state] ?? `state ${e.state}`;
  if (e.state === 'none') throw new Error('the contract does not know this epoch');
  return /** @type {ChainEpoch} */ (e);
}

/** @param {string} answer of claimedCall @returns {boolean} */
export function decodeBool(answer) {
  const b = fromHex(answer);
  if (b.length !== 32) throw new Error('the contract answered something else than yes or no');
  return toBigInt(b) !== 0n;
}
