// What the browser checks of a receipt by itself. Every function here takes what the explorer said and answers whether
// the mathematics agrees; none believes a hash that it can compute.
import { fromHex, same } from './proof/bytes.js';
import { decodeReading } from './proof/cbor.js';
import { documentHash, keyAddress } from './proof/document.js';
import { inclusionRoot, leafHash as entryHash, treeHash } from './proof/log.js';
import { leafHash, sumRoot } from './proof/merklesum.js';

/**
 * @typedef {'unchecked'|'checking'|'verified'|'mismatch'|'unavailable'} CheckState
 * @typedef {{state: CheckState, text: string, claimed?: string, computed?: string, data?: any}} Check
 *   claimed and computed are the two values of a mismatch; data is what a card shows besides
 */

/** @type {Check} */
export const UNCHECKED = { state: 'unchecked', text: 'Not checked yet' };
/** @type {Check} */
export const CHECKING = { state: 'checking', text: 'Checking…' };

/** @param {string} text @param {any} [data] @returns {Check} */
export const verified = (text, data) => ({ state: 'verified', text, data });
/** @param {string} text @param {any} claimed @param {any} computed @param {any} [data] @returns {Check} */
export const mismatch = (text, claimed, computed, data) => ({ state: 'mismatch', text, claimed: String(claimed), computed: String(computed), data });
/** @param {string} text @returns {Check} */
export const unavailable = (text) => ({ state: 'unavailable', text });

/**
 * The first pair that differs, or undefined. Hex compares without case.
 * @param {[string, unknown, unknown][]} pairs name, claimed, computed
 */
function firstDifference(pairs) {
  return pairs.find(([, a, b]) => !(String(a) === String(b) || same(String(a), String(b))));
}

/** @param {() => Check | Promise<Check>} run @returns {Promise<Check>} a proof that cannot even be computed is a mismatch */
async function guarded(run) {
  try {
    return await run();
  } catch (e) {
    return mismatch(e instanceof Error ? e.message : String(e), 'a valid proof', 'none');
  }
}

/**
 * (a) The evidence of the leaf is the tree hash over the device's readings.
 * @param {import('./types').Receipt} r
 */
export function checkEvidence(r) {
  return guarded(async () => {
    const computed = await treeHash(r.readings.map((x) => x.leafHash));
    const diff = firstDifference([
      ['evidence', r.leaf.evidence, computed],
      ['evidence', r.evidence, computed],
      ['number of readings', r.leaf.readings, r.readings.length],
      ['first log index', r.leaf.firstIndex, r.readings[0]?.index ?? 0],
      ['last log index', r.leaf.lastIndex, r.readings.at(-1)?.index ?? 0],
    ]);
    if (diff) return mismatch(`The ${diff[0]} does not follow from the readings listed here`, diff[1], diff[2]);
    if (r.readings.length === 0) return verified('No readings, and the evidence is the hash of nothing');
    return verified(`The tree hash over ${r.readings.length === 1 ? 'the reading' : `all ${r.readings.length} readings`} is the evidence in the leaf`);
  });
}

/**
 * (b) A reading is in the log at its index, and its bytes say what the receipt says.
 * @param {import('./types').Receipt} r @param {import('./types').ReceiptReading} reading @param {import('./types').LogProof} proof
 */
export function checkInclusion(r, reading, proof) {
  return guarded(async () => {
    const computed = await entryHash(proof.entry);
    /** @type {{side: 'left'|'right', sibling: Uint8Array, node: Uint8Array}[]} */
    const steps = [];
    if (!same(computed, reading.leafHash)) {
      return mismatch('The bytes of the reading do not have the hash that the receipt lists', reading.leafHash, computed);
    }
    // Index and size are the receipt's, not the answer's: the answer must fit the question.
    const root = await inclusionRoot({ leafHash: computed, index: reading.index, size: r.log.size, path: proof.proof }, (s) => steps.push(s));
    if (!same(root, r.log.root)) return mismatch('The path does not lead to the root of the log', r.log.root, root);
    const entry = decodeReading(fromHex(proof.entry));
    const diff = firstDifference([
      ['device', r.did, entry.subject],
      ['sequence number', reading.sequence, entry.sequence],
      ['time', reading.time, entry.time],
      ...Object.keys({ ...reading.values, ...entry.values }).map((k) => /** @type {[string, unknown, unknown]} */ ([`value of ${k}`, reading.values[k], entry.values[k]])),
    ]);
    if (diff) return mismatch(`The signed bytes name another ${diff[0]} than the receipt`, diff[1], diff[2]);
    return verified(`Reading ${reading.index} stands in the log of ${r.log.size} entries, and its signed bytes say what is shown`, { entry, steps, hash: computed, root });
  });
}

/** @param {string[]} amounts */
const total = (amounts) => amounts.reduce((sum, x) => sum + BigInt(x), 0n);

/**
 * Of a result of version 2: the points follow from those before groups through every cut, and pools and corrections make up the amount
 * (docs/spec/scoring.md §10).
 * @param {import('./types').Receipt} r
 */
function checkPools(r) {
  let points = BigInt(r.base ?? 0);
  for (const cut of (r.cuts ?? []).filter((c) => !c.stage.startsWith('pools.'))) {
    if (BigInt(cut.before) !== points) return mismatch(`The cut ${cut.code} does not begin where the one before ended`, cut.before, points);
    points = BigInt(cut.after);
  }
  const amount = total((r.pools ?? []).map((p) => p.amount)) + total((r.corrections ?? []).map((c) => c.amount));
  const diff = firstDifference([
    ['points', r.leaf.points, points],
    ['points', r.points, points],
    ['amount', r.leaf.amount, amount],
    ['amount', r.amount, amount],
  ]);
  if (diff) return mismatch(`The ${diff[0]} of the leaf does not follow from groups, pools and corrections`, diff[1], diff[2]);
  return verified('The cuts lead from the device’s own points to those in the leaf, and pools and corrections make up its amount');
}

/** The points and the amount follow from the budget, by docs/spec/scoring.md §6. @param {import('./types').Receipt} r */
export function checkAllocation(r) {
  return guarded(() => {
    if (r.pools) return checkPools(r);
    const { points, allPoints, budget } = r.allocation;
    const all = BigInt(allPoints);
    const share = all === 0n ? 0n : (BigInt(budget) * BigInt(points)) / all;
    const diff = firstDifference([
      ['points', r.leaf.points, points],
      ['points', r.points, points],
      ['amount', r.leaf.amount, share],
      ['amount', r.amount, share],
      ['amount', r.allocation.amount, share],
    ]);
    if (diff) return mismatch(`The ${diff[0]} of the leaf does not follow from the allocation`, diff[1], diff[2]);
    return verified('Budget × points ÷ all points, cut to the wei, is the amount in the leaf');
  });
}

/** (c, first half) The hash of the leaf. @param {import('./types').Receipt} r */
export function checkLeaf(r) {
  return guarded(() => {
    const diff = firstDifference([
      ['device', r.leaf.device, r.device],
      ['reason', r.leaf.reason, r.reason],
    ]);
    if (diff) return mismatch(`The leaf has another ${diff[0]} than the receipt`, diff[1], diff[2]);
    const computed = leafHash(r.leaf);
    if (!same(computed, r.leaf.hash)) return mismatch('The nine fields do not have the hash that the leaf claims', r.leaf.hash, computed);
    return verified('The hash of the nine fields is the hash of the leaf', { hash: computed });
  });
}

/** (c, second half) The path from the leaf to root and total. @param {import('./types').Receipt} r */
export function checkSum(r) {
  return guarded(async () => {
    const top = await sumRoot(r.leaf, r.proof, r.leaves);
    if (!same(top.root, r.root)) return mismatch('The path does not lead to the root', r.root, top.root);
    if (top.total !== BigInt(r.total)) return mismatch('The sums do not add up to the total', r.total, top.total);
    // With corrections, which are paid beside the budget, the chain's total is the bound.
    if (!r.pools && top.total > BigInt(r.allocation.budget)) return mismatch('The total is above the budget', r.allocation.budget, top.total);
    return verified(`${r.proof.length} ${r.proof.length === 1 ? 'step leads' : 'steps lead'} to the root, and the sums add up to the total of ${r.leaves} leaves`, top);
  });
}

/**
 * (d) What the Settlement contract holds is what the receipt says.
 * @param {import('./types').Receipt} r @param {import('./settlement.js').ChainEpoch} chain
 */
export function checkChain(r, chain) {
  return guarded(() => {
    const diff = firstDifference([
      ['root', r.root, chain.root],
      ['total', r.total, chain.total],
      ['number of leaves', r.leaves, chain.leaves],
      ['log root', r.log.root, chain.logRoot],
      ['log size', r.log.size, chain.logEnd],
      ['policy', r.policy.hash, chain.policyHash],
      ['budget', r.allocation.budget, chain.budget],
    ]);
    if (diff) return mismatch(`The contract holds another ${diff[0]}`, diff[1], diff[2], chain);
    return verified('Root, total, log root, policy and budget stand in the Settlement contract', chain);
  });
}

/** The document has the hash in the registry, and its key gives the device's address. @param {import('./types').Device} d */
export function checkDocument(d) {
  return guarded(() => {
    if (!d.document) return unavailable('The registered address does not hold the document; ask its owner for it');
    const computed = documentHash(d.document);
    if (!same(computed, d.documentHash)) return mismatch('The document does not have the hash in the registry', d.documentHash, computed);
    if (d.document.id !== d.did) return mismatch('The document is about another device', d.did, d.document.id);
    if (!d.document.publicKey || d.keyType === 'ERC-1271') return verified('The document has the hash in the registry');
    const address = keyAddress(d.document.publicKey);
    if (!same(address, d.signer)) return mismatch('The key in the document is not the one that signs for this device', d.signer, address);
    return verified(same(d.signer, d.device) ? 'The document has the hash in the registry, and its key gives this address' : 'The document has the hash in the registry, and its key is the one that signs now');
  });
}

/** I4: what was paid and what was left over make up the budget. @param {import('./types').Epoch} e */
export function checkBudget(e) {
  return guarded(() => {
    if (!e.result) return UNCHECKED;
    const byReason = e.reasons.reduce((sum, x) => sum + BigInt(x.amount), 0n);
    if (byReason !== BigInt(e.result.total)) return mismatch('The amounts by reason do not add up to the total', e.result.total, byReason);
    const whole = BigInt(e.result.total) + BigInt(e.result.residual);
    const corrections = BigInt(e.inputs.corrections ?? 0);
    const owed = BigInt(e.inputs.budget) + corrections;
    if (whole !== owed) return mismatch(`Total and residual do not make up the budget${corrections ? ' and the corrections' : ''}`, owed, whole);
    return verified(`Total and residual make up the budget${corrections ? ' and the corrections' : ''}, to the wei`);
  });
}
