// What a receipt's parts must look like (docs/spec/receipt.md §2, docs/spec/scoring.md §8 and §11), before anything is computed from them.

import { FormatError } from "./bytes.js";

/** @typedef {(value: any, at: string) => void} Shape throws where a value is not of the shape */

/**
 * @param {string} at
 * @param {string} want
 * @returns {never}
 */
function refuse(at, want) {
  throw new FormatError(`${at} is not ${want}`);
}

/**
 * @param {RegExp} pattern
 * @param {string} want
 * @returns {Shape}
 */
const text = (pattern, want) => (v, at) => {
  if (typeof v !== "string" || !pattern.test(v)) refuse(at, want);
};

const any = text(/^/, "text");
const hash = text(/^0x[0-9a-f]{64}$/, "a hash in lower-case hex");
const address = text(/^0x[0-9a-f]{40}$/, "an address in lower-case hex");
const decimal = text(/^(0|-?(0|[1-9][0-9]*)(\.[0-9]{0,8}[1-9])?)$/, "a decimal");
const code = text(/^[A-Za-z][A-Za-z0-9_]{0,31}$/, "a code");

/** @type {Shape} */
const amount = (v, at) => {
  if (typeof v !== "string" || !/^(0|[1-9][0-9]{0,77})$/.test(v) || BigInt(v) >= 2n ** 256n) refuse(at, "an amount in wei, as text");
};
/** @type {Shape} */
const count = (v, at) => {
  if (!Number.isSafeInteger(v) || v < 0) refuse(at, "a whole number");
};
/** @type {Shape} */
const flag = (v, at) => {
  if (typeof v !== "boolean") refuse(at, "true or false");
};

/**
 * @param {Shape} shape
 * @returns {Shape}
 */
const orNull = (shape) => (v, at) => void (v === null || shape(v, at));

/**
 * @param {Shape} shape
 * @param {number} [most]
 * @returns {Shape}
 */
const list = (shape, most = 1 << 16) => (v, at) => {
  if (!Array.isArray(v) || v.length > most) refuse(at, `a list of at most ${most}`);
  v.forEach((/** @type {any} */ x, /** @type {number} */ i) => shape(x, `${at}[${i}]`));
};

/**
 * @param {Record<string, Shape>} members
 * @param {Record<string, Shape>} [optional]
 * @returns {Shape}
 */
const record = (members, optional = {}) => (v, at) => {
  if (typeof v !== "object" || v === null || Array.isArray(v)) refuse(at, "an object");
  for (const name of Object.keys(v)) {
    if (!Object.hasOwn(members, name) && !Object.hasOwn(optional, name)) refuse(`${at}.${name}`, "a member that the format has");
  }
  for (const [name, shape] of Object.entries(members)) shape(v[name], `${at}.${name}`);
  for (const [name, shape] of Object.entries(optional)) if (v[name] !== undefined) shape(v[name], `${at}.${name}`);
};

/** @type {Shape} */
const values = (v, at) => {
  if (typeof v !== "object" || v === null || Array.isArray(v)) refuse(at, "an object");
  for (const [name, x] of Object.entries(v)) decimal(x, `${at}.${name}`);
};

/** @type {Shape} */
const free = (v, at) => {
  if (typeof v !== "object" || v === null || Array.isArray(v)) refuse(at, "an object");
};

const correction = record({ amount, device: address, epoch: count });
const inputs = { budget: amount, epoch: count, logEnd: count, logRoot: hash, logStart: count, policyHash: hash, project: count, registryBlock: count, source: any, windowEnd: count, windowStart: count };
const carried = { burned: amount, corrections: list(correction), paid: amount, prior: count, priorHash: hash };
const place = { before: count, kept: count, keptPoints: count, key: any, own: count, points: count, rank: count, size: count };
const cut = { after: amount, before: amount, code, of: amount, stage: any };

const explained = record({
  amount, points: count, reason: code, explanation: any, evidence: hash,
  readings: list(record({ index: count, sequence: count, time: count, values, verdict: code, text: any, leafHash: hash })),
  verdicts: list(record({ verdict: code, readings: count, text: any })), features: list(record({ name: any, value: any, text: any })),
  rules: list(record({ code, passed: flag, state: any, text: any })), allocation: record({ points: count, allPoints: count, budget: amount, amount }),
}, {
  base: count, groups: list(record({ name: any, label: any, text: any, ...place })),
  pools: list(record({ name: any, label: any, budget: amount, points: count, allPoints: count, amount, text: any })), cuts: list(record({ text: any, ...cut })),
  memory: list(record({ name: any, label: any, before: decimal, after: decimal })), corrections: list(record({ epoch: count, amount, text: any })),
});

const standing = record({ Owner: address, AgeSeconds: count, Bond: decimal, Stake: decimal, Findings: count });

/** A receipt as a whole; header and leaf have shapes of their own. */
export const documentShape = record({
  receipt: text(/^trellis\.receipt\/v1$/, "trellis.receipt/v1"), device: text(/^did:io:0x[0-9a-f]{40}$/, "a did:io"), inputs: record(inputs, carried),
  settlement: record({ state: any, root: hash, total: amount, leaves: count, resultHash: hash }),
  transactions: record({ pin: orNull(hash), post: orNull(hash), finalize: orNull(hash), claim: orNull(hash) }), policy: any,
  registration: record({ document: any, account: address, keys: list(record({ first: count, algorithm: any, point: any, trust: any })), trust: any, standing }),
  entries: list(record({ index: count, bytes: text(/^[A-Za-z0-9_-]*$/, "base64url"), proof: list(hash, 64) })),
  header: free, leaf: free, index: count, proof: list(record({ hash, sum: amount }), 64), explained, notes: orNull(list(any)),
});

const sums = { allPoints: count, fields: list(code), leaves: count, reasons: list(record({ amount, code, devices: count, readings: count })), residual: amount, root: hash, total: amount,
  unattributed: list(record({ readings: count, verdict: code })), verdicts: list(record({ readings: count, verdict: code })), version: count };

/**
 * The first line of a result, by its version.
 * @type {Record<number, Shape>}
 */
export const headerShapes = {
  1: record({ ...sums, inputs: record(inputs) }),
  2: record({ ...sums, inputs: record({ ...inputs, ...carried }), budget: amount, corrections: amount, errors: list(any), groups: list(code), memory: list(code), own: list(code),
    paidDevices: count, peers: list(code), pools: list(record({ asked: amount, budget: amount, floors: amount, name: code, points: count, price: decimal, spilled: amount, total: amount })) }),
};

const field = { distinct: count, last: decimal, longest_run: count, max: decimal, mean: decimal, min: decimal, sum: decimal };
const features = { completeness: decimal, expected: count, invalid: count, late: count, max_gap: count, received: count, slots: count, valid: count };
const leaf = { account: address, amount, device: address, evidence: hash, firstIndex: count, lastIndex: count, points: count, readings: count, reason: code };
const peer = { agreed: count, alone: count, bias: decimal, compared: count, deviation: decimal, peers: count };

/**
 * A device's line of a result, by its version.
 * @type {Record<number, Shape>}
 */
export const leafShapes = {
  1: record({ ...leaf, features: record({ ...features, fields: list(record(field)) }) }),
  2: record({ ...leaf, features: record({ ...features, fields: list(record({ ...field, count })), own: list(decimal), peers: list(record(peer)) }), amounts: list(amount), base: count,
    correction: amount, cuts: list(record(cut)), groups: list(record(place)), memory: list(decimal), owner: address, remembered: list(decimal),
    standing: record({ age: count, bond: decimal, findings: count, hardware: any, stake: decimal }) }),
};

/**
 * RFC 8785 of texts, safe integers, lists and objects, which is all that results and policies have.
 * @param {any} value
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
