// Checks a receipt of docs/spec/receipt.md without asking anybody: from the signed readings through the log and the leaf to the root.

import { keccak_256 } from "@noble/hashes/sha3.js";

import { equal, FormatError, fromHex, toHex, utf8 } from "./bytes.js";
import { fromBase64url, parseDocument } from "./document.js";
import { formatDecimal } from "./decimal.js";
import { addressOf, newPublicKey } from "./key.js";
import { entryHash, inclusionRoot, sumLeaf, sumRoot, treeHash } from "./merkle.js";
import { parseReading, verifyReading } from "./reading.js";
import { checkAmount, checkFeatures, same } from "./recount.js";
import { canonical, documentShape, headerShapes, leafShapes } from "./shape.js";

/** @typedef {"passed" | "failed" | "unchecked"} CheckState */

/**
 * One check and what came of it.
 * @typedef {object} ReceiptCheck
 * @property {string} name document, policy, registration, log, header, leaf, readings, features, amount, explained, root, chain, score, others or claim
 * @property {CheckState} state unchecked: not tried, or only the chain or a replay of the whole epoch can say
 * @property {string} text a sentence for people
 */

/** @typedef {import("./settlement.js").Anchor} Anchor */

/** Reports a step that cannot be tried because one before it does not hold. */
class Skipped extends Error {}

/** @param {number} n @param {string} noun */
const plural = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;

class Checking {
  /**
   * @param {any} d the document
   * @param {Anchor} anchor
   */
  constructor(d, anchor) {
    this.d = d;
    this.anchor = anchor;
    /** @type {ReceiptCheck[]} */
    this.checks = [];
    /** @type {any} */
    this.policy = undefined;
    /** @type {(import("./recount.js").LoggedReading & { bytes: Uint8Array })[]} */
    this.readings = [];
    /** @type {{ first: number, key: import("./key.js").PublicKey | undefined }[]} */
    this.keys = [];
  }

  /**
   * @param {string} name
   * @param {() => string | Promise<string>} check returns the sentence of success
   */
  async step(name, check) {
    try {
      this.checks.push({ name, state: "passed", text: await check() });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      this.checks.push({ name, state: error instanceof Skipped ? "unchecked" : "failed", text: error instanceof Skipped ? text : text[0].toUpperCase() + text.slice(1) + "." });
    }
  }

  /** @param {...string} names */
  need(...names) {
    for (const name of names) {
      if (this.checks.find((c) => c.name === name)?.state !== "passed") throw new Skipped(`Not tried, because “${name}” does not hold.`);
    }
  }

  document() {
    documentShape(this.d, "receipt");
    return "It has all parts of a receipt and no others.";
  }

  policyIsPinned() {
    this.need("document");
    const policy = JSON.parse(this.d.policy), hash = "0x" + toHex(keccak_256(utf8(this.d.policy)));
    if (canonical(policy) !== this.d.policy) throw new FormatError("the policy is not in canonical form");
    if (hash !== this.d.inputs.policyHash) throw new FormatError(`the policy hashes to ${hash}, the epoch is paid by ${this.d.inputs.policyHash}`);
    if (!Array.isArray(policy.reading?.fields)) policy.reading.fields = Object.entries(policy.reading.fields ?? {}).map(([name, f]) => ({ name, .../** @type {any} */ (f) }));
    this.policy = policy;
    return `The policy ${policy.name}, version ${policy.version}, has the hash that the epoch is paid by.`;
  }

  registrationIsOurs() {
    this.need("document");
    const { document: text, keys } = this.d.registration;
    const stated = JSON.parse(text)?.publicKey ?? {};
    const key = newPublicKey(stated.alg, fromHex(String(stated.x) + String(stated.y), 64));
    const parsed = parseDocument(text, addressOf(key));
    if (parsed.did !== this.d.device) throw new FormatError(`the registered document is of ${parsed.did}, not of ${this.d.device}`);
    keys.forEach((/** @type {any} */ k, /** @type {number} */ i) => {
      if (i > 0 && k.first <= keys[i - 1].first) throw new FormatError(`key ${i} begins at reading ${k.first}, the one before at ${keys[i - 1].first}`);
    });
    this.keys = keys.map((/** @type {any} */ k) => ({ first: k.first, key: k.algorithm === "" ? undefined : newPublicKey(k.algorithm, fromHex(k.point.replace(/^0x/, ""), 64)) }));
    if (keys.length === 0) this.keys = [{ first: 0, key }];
    const own = parsed.did.endsWith(toHex(addressOf(this.keys[0]?.key ?? key)));
    return own ? "The document is the device's, and its first key is the one that its DID is made of." : "The document is the device's; that its keys took over from its first one is for the chain to say.";
  }

  async entriesAreLogged() {
    this.need("document");
    const { inputs, device, entries } = this.d, root = fromHex(inputs.logRoot.slice(2));
    let before = inputs.logStart - 1;
    this.readings = entries.map((/** @type {any} */ e) => {
      const bytes = fromBase64url(e.bytes, 8192), hash = entryHash(bytes);
      if (e.index <= before || e.index >= inputs.logEnd) throw new FormatError(`entry ${e.index} is outside of the epoch, ${inputs.logStart} to ${inputs.logEnd}, or not above the one before`);
      before = e.index;
      if (!equal(inclusionRoot(e.index, inputs.logEnd, hash, e.proof.map((/** @type {string} */ p) => fromHex(p.slice(2)))), root)) throw new FormatError(`the proof of entry ${e.index} does not lead to the log's root`);
      const { reading } = parseReading(bytes);
      if (reading.subject !== device) throw new FormatError(`entry ${e.index} is a reading of ${reading.subject}`);
      return { index: e.index, bytes, hash, reading };
    });
    return entries.length === 0 ? "The device sent nothing that the log has." : `${plural(entries.length, "reading")} of the device ${entries.length === 1 ? "stands" : "stand"} in the log of ${inputs.logEnd} entries that the epoch is computed from.`;
  }

  headerIsPosted() {
    this.need("document");
    const { header: h, inputs, settlement: s } = this.d;
    if (h.version !== 1 && h.version !== 2) throw new FormatError(`the result is of version ${h.version}; this program reads 1 and 2`);
    headerShapes[h.version](h, "header");
    if (JSON.stringify(h) !== canonical(h)) throw new FormatError("the result's first line is not in canonical form");
    const none = { burned: "0", corrections: [], paid: "0", prior: 0, priorHash: "0x" + "0".repeat(64) };
    const want = h.version === 1 ? Object.fromEntries(Object.keys(h.inputs).map((name) => [name, inputs[name]])) : { ...none, ...inputs };
    if (canonical(h.inputs) !== canonical(want)) throw new FormatError("the inputs in the result's first line are not those of the epoch");
    if (h.version === 1 && inputs.corrections?.length) throw new FormatError("a result of version 1 cannot have corrections");
    same(h.root, s.root, "the posted root");
    same(h.total, s.total, "the posted total");
    same(h.leaves, s.leaves, "the posted number of leaves");
    return "The result's first line has the epoch's inputs and what was posted: root, total and number of leaves.";
  }

  leafIsOurs() {
    this.need("document", "header");
    const { leaf, header, device, registration: r } = this.d;
    leafShapes[header.version](leaf, "leaf");
    if (JSON.stringify(leaf) !== canonical(leaf)) throw new FormatError("the leaf is not in canonical form");
    same(`did:io:${leaf.device}`, device, "the leaf's device");
    same(leaf.account, r.account, "the account that the device is paid to");
    if (header.version === 2) {
      const { age, bond, findings, hardware, stake } = leaf.standing, k = r.standing;
      same([leaf.owner, age, bond, findings, hardware, stake].join(" "), [k.Owner, k.AgeSeconds, k.Bond, k.Findings, r.trust, k.Stake].join(" "), "what the chain knew of the device (owner, age, bond, findings, hardware, stake)");
    }
    return "The leaf is the device's, of its account and of what the registration says.";
  }

  async evidenceIsWhole() {
    this.need("registration", "log", "leaf");
    const { inputs, leaf } = this.d, readings = this.readings, keys = [...this.keys].reverse();
    for (const [i, { bytes, index, reading }] of readings.entries()) {
      const span = keys.find((k) => BigInt(k.first) <= BigInt(reading.sequence)); // the last of them that began
      if (!span?.key) throw new FormatError(`no key is known for reading ${index}, which has the sequence number ${reading.sequence}`);
      same(`urn:trellis:${reading.source.chainId}:${reading.source.projectId}`, inputs.source, `the source of reading ${index}`);
      try {
        verifyReading(bytes, span.key, { rotated: true });
      } catch {
        throw new FormatError(`the signature of reading ${index} is not by the key that the document states`);
      }
      if (i % 16 === 15) await new Promise((resolve) => setTimeout(resolve)); // a page stays alive
    }
    same(leaf.evidence, "0x" + toHex(treeHash(readings.map((r) => r.hash))), "the evidence over all readings");
    same(leaf.readings, readings.length, "the number of readings");
    same(leaf.firstIndex, readings[0]?.index ?? 0, "the log index of the first reading");
    same(leaf.lastIndex, readings.at(-1)?.index ?? 0, "the log index of the last reading");
    return readings.length === 0 ? "The leaf counts no reading, and there is none." : `${plural(readings.length, "reading")}, each signed by the device's key; none is missing, by the leaf's evidence.`;
  }

  explanationIsTrue() {
    this.need("log", "leaf");
    const { explained: x, leaf } = this.d, readings = this.readings;
    for (const name of ["amount", "points", "reason", "evidence"]) same(x[name], leaf[name], `what is told as ${name}`);
    same(x.readings.length, readings.length, "the number of readings that are told");
    readings.forEach(({ index, hash, reading }, i) => {
      const values = Object.fromEntries(Object.entries(reading.data).map(([name, v]) => [name, formatDecimal(/** @type {any} */ (v))]));
      const want = { index, leafHash: "0x" + toHex(hash), sequence: Number(reading.sequence), time: reading.time, values };
      const { text, verdict, ...told } = x.readings[i];
      same(canonical(told), canonical(want), `reading ${index}`);
    });
    if (this.d.header.version === 2) this.adjustmentsAreTrue();
    return "What is told to people is what stands in readings and leaf.";
  }

  adjustmentsAreTrue() {
    const { explained: x, leaf, header } = this.d;
    /** @param {any[]} list @param {string[]} drop */
    const bare = (list, ...drop) => canonical((list ?? []).map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => !drop.includes(name)))));
    same(x.base, leaf.base, "the number of points before groups");
    same(bare(x.groups, "name", "label", "text"), canonical(leaf.groups), "the list of places in groups");
    same(bare(x.cuts, "text"), canonical(leaf.cuts), "the list of cuts");
    same(canonical((x.pools ?? []).map((/** @type {any} */ p) => [p.name, p.amount])), canonical(header.pools.map((/** @type {any} */ p, /** @type {number} */ i) => [p.name, leaf.amounts[i]])), "what each pool pays");
    same(canonical((x.memory ?? []).map((/** @type {any} */ m) => [m.before, m.after])), canonical(leaf.memory.map((/** @type {string} */ after, /** @type {number} */ i) => [leaf.remembered[i] ?? "0", after])), "what the device remembers");
    const owed = header.inputs.corrections.filter((/** @type {any} */ c) => c.device === leaf.device).map((/** @type {any} */ c) => ({ amount: c.amount, epoch: c.epoch }));
    same(bare(x.corrections, "text"), canonical(owed), "the list of corrections");
  }

  leafIsProven() {
    this.need("document", "leaf");
    const { index, leaf, proof, settlement: s } = this.d;
    const top = sumRoot(index, s.leaves, sumLeaf(leaf), proof.map((/** @type {any} */ n) => ({ hash: fromHex(n.hash.slice(2), 32), sum: BigInt(n.sum) })));
    if ("0x" + toHex(top.hash) !== s.root) throw new FormatError(`the leaf's proof leads to 0x${toHex(top.hash)}, the posted root is ${s.root}`);
    same(s.total, top.sum, "the total that the leaf's proof leads to");
    return `Leaf ${index} of ${s.leaves} stands in the root, which fixes the total.`;
  }

  chainAgrees() {
    this.need("document");
    const { inputs, settlement } = this.d, a = /** @type {Record<string, any>} */ (this.anchor);
    const told = { ...inputs, root: settlement.root, total: settlement.total, leaves: settlement.leaves, resultHash: settlement.resultHash };
    const given = ["root", "total", "leaves", "resultHash", "logRoot", "logStart", "logEnd", "windowStart", "windowEnd", "policyHash", "registryBlock", "budget"].filter((name) => a[name] !== undefined);
    if (given.length === 0) throw new Skipped("That root, total and inputs stand on the chain is for the chain to say; ask it with fetchAnchor, or with --rpc of trellis receipt verify.");
    if (a.state !== undefined && !["posted", "contested", "settled"].includes(a.state)) throw new FormatError(`the epoch is ${a.state} on the chain`);
    for (const name of given) same(told[name], typeof a[name] === "string" ? a[name].toLowerCase() : a[name], `the chain's ${name}`);
    return `The chain has the same ${given.join(", ")}.`;
  }
}

const left = /** @type {const} */ ([
  ["score", "The policy's expressions (checks, rules, points, caps) are not evaluated here; trellis receipt verify does that."],
  ["others", "That other leaves are right, and what rests on them (all points, sums of pools, places in groups, peers, memory), only a replay of the whole epoch tells: trellis verify epoch."],
  ["claim", "That keys, standing and account are as registered, and whether the amount was claimed, is for the chain to say."],
]);

/**
 * Checks a receipt. Never throws: what is no receipt fails the check “document”. Nothing is asked of anybody; give what the chain says
 * (fetchAnchor, or root and total from elsewhere) to have that compared too.
 * @param {unknown} receipt the document's text, or the parsed JSON
 * @param {Anchor} [anchor]
 * @returns {Promise<ReceiptCheck[]>} in the order of the way from readings to the root
 */
export async function verifyReceipt(receipt, anchor = {}) {
  let d = receipt;
  if (typeof d === "string") {
    try {
      d = JSON.parse(d);
    } catch {
      d = undefined;
    }
  }
  const c = new Checking(d, anchor);
  await c.step("document", () => c.document());
  await c.step("policy", () => c.policyIsPinned());
  await c.step("registration", () => c.registrationIsOurs());
  await c.step("log", () => c.entriesAreLogged());
  await c.step("header", () => c.headerIsPosted());
  await c.step("leaf", () => c.leafIsOurs());
  await c.step("readings", () => c.evidenceIsWhole());
  await c.step("explained", () => c.explanationIsTrue());
  await c.step("features", () => {
    c.need("policy", "log", "leaf", "explained");
    checkFeatures(c.readings, c.policy, c.d);
    return "Verdicts, counts and statistics of the readings, counted again, are the leaf's, but for what the policy's own checks refuse.";
  });
  await c.step("amount", () => {
    c.need("policy", "header", "leaf");
    checkAmount(c.policy, c.d);
    return "From the points through groups, cuts, pools and corrections, each step leads to the next and the last to the amount.";
  });
  await c.step("root", () => c.leafIsProven());
  await c.step("chain", () => c.chainAgrees());
  return [...c.checks, ...left.map(([name, text]) => ({ name, state: /** @type {CheckState} */ ("unchecked"), text }))];
}
