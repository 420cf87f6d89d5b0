// Counts a receipt's readings and amounts again, as far as no expression of the policy is needed (docs/spec/scoring.md §2, §4, §6, §10).

import { decimal, formatDecimal } from "./decimal.js";
import { FormatError } from "./bytes.js";

/** @typedef {{ index: number, reading: import("./reading.js").Reading, hash: Uint8Array }} LoggedReading */

const unit = 10n ** 9n; // the nine digits of a policy's decimals

/** @param {import("./decimal.js").DecimalLike} value */
function scaled(value) {
  const { coefficient, scale } = decimal(value);
  return coefficient * 10n ** BigInt(9 - scale);
}

/** @param {bigint} n billionths */
function spell(n) {
  let scale = 9;
  while (scale > 0 && n % 10n === 0n) {
    n /= 10n;
    scale--;
  }
  return formatDecimal({ coefficient: n, scale });
}

/**
 * @param {unknown} got
 * @param {unknown} want
 * @param {string} what
 */
export function same(got, want, what) {
  if (String(got) !== String(want)) throw new FormatError(`${what} is ${want}, but the document says ${got}`);
}

/** @param {string | undefined} text */
function seconds(text) {
  const parts = /^([0-9]{1,12})s$/.exec(text ?? "0s");
  if (!parts) throw new FormatError(`the policy's duration ${JSON.stringify(text)} is not in seconds`);
  return Number(parts[1]);
}

/**
 * What a reading's verdict is before the policy's checks are asked; "" when they decide.
 * @param {import("./reading.js").Reading} r
 * @param {bigint} highest
 * @param {any} policy
 * @param {{ windowStart: number, windowEnd: number }} inputs
 */
function plainVerdict(r, highest, policy, { windowStart, windowEnd }) {
  const grace = seconds(policy.reading.grace) * 1000;
  if (BigInt(r.sequence) <= highest) return "OLD_SEQUENCE";
  if (r.type !== policy.reading.type) return "WRONG_TYPE";
  if (r.time < windowStart - grace) return "LATE";
  if (r.time >= windowEnd + grace) return "EARLY";
  if (policy.reading.fields.some((/** @type {any} */ f) => !f.optional && !Object.hasOwn(r.data, f.name))) return "MISSING_FIELD";
  return "";
}

/**
 * The valid readings, after checking every verdict that follows from the reading alone.
 * @param {LoggedReading[]} readings
 * @param {any} policy
 * @param {any} d the document
 */
function validReadings(readings, policy, d) {
  const asked = ["valid", "RULE_ERROR", ...(policy.checks ?? []).map((/** @type {any} */ c) => c.code)];
  let highest = 0n, late = 0;
  const valid = readings.filter(({ reading, index }, i) => {
    const told = d.explained.readings[i].verdict, verdict = plainVerdict(reading, highest, policy, d.inputs);
    if (verdict ? told !== verdict : !asked.includes(told)) {
      throw new FormatError(`reading ${index} is told to be ${told}; it is ${verdict || `for the policy's checks to judge (${asked.join(", ")})`}`);
    }
    if (BigInt(reading.sequence) > highest) highest = BigInt(reading.sequence);
    if (told === "LATE") late++;
    return told === "valid";
  });
  return { valid, late };
}

/**
 * @param {bigint[]} list the values of a field, in order
 */
function fieldFeatures(list) {
  let run = 0, longest = 0;
  list.forEach((v, i) => {
    run = i > 0 && v === list[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  const sum = list.reduce((a, b) => a + b, 0n), distinct = new Set(list).size;
  const [min, max] = list.reduce(([a, b], v) => [v < a ? v : a, v > b ? v : b], [list[0] ?? 0n, list[0] ?? 0n]);
  return { count: list.length, distinct: Math.min(distinct, 256), last: spell(list.at(-1) ?? 0n), longest_run: longest, max: spell(max), mean: spell(list.length ? sum / BigInt(list.length) : 0n), min: spell(min), sum: spell(sum) };
}

/**
 * Counts the readings again and compares with the leaf. Which readings the policy's own checks refuse is taken from the document.
 * @param {LoggedReading[]} readings
 * @param {any} policy
 * @param {any} d the document
 */
export function checkFeatures(readings, policy, d) {
  const f = d.leaf.features, { valid, late } = validReadings(readings, policy, d);
  const base = d.inputs.windowStart - seconds(policy.reading.grace) * 1000, interval = seconds(policy.reading.interval) * 1000;
  const slots = new Set(valid.map(({ reading }) => Math.floor((reading.time - base) / interval))).size;
  same(f.received, readings.length, "the number of readings");
  same(f.valid, valid.length, "the number of valid readings");
  same(f.late, late, "the number of late readings");
  same(f.invalid, readings.length - valid.length - late, "the number of refused readings");
  same(f.slots, slots, "the number of intervals with a valid reading");
  const expected = BigInt(f.expected), part = expected > 0n ? (BigInt(slots) * unit) / expected : unit;
  if (expected > 0n) same(f.completeness, spell(part > unit ? unit : part), "completeness");
  same(JSON.stringify(d.header.fields), JSON.stringify(policy.reading.fields.map((/** @type {any} */ x) => x.name)), "the list of fields");
  if (valid.length === 0) return same(f.fields.length, 0, "the number of fields with features");
  d.header.fields.forEach((/** @type {string} */ name, /** @type {number} */ i) => {
    const want = fieldFeatures(valid.filter(({ reading }) => Object.hasOwn(reading.data, name)).map(({ reading }) => scaled(reading.data[name])));
    for (const [member, got] of Object.entries(f.fields[i] ?? {})) same(got, /** @type {any} */ (want)[member], `${name}.${member}`);
  });
}

/** @param {string[]} amounts */
const total = (amounts) => amounts.reduce((sum, a) => sum + BigInt(a), 0n);

/**
 * @param {string} budget
 * @param {number | bigint} points
 * @param {number | bigint} all
 */
const share = (budget, points, all) => (BigInt(all) === 0n ? 0n : (BigInt(budget) * BigInt(points)) / BigInt(all));

/**
 * Checks the sums of the result's first line (I4).
 * @param {any} h
 */
function checkSums(h) {
  const corrections = total((h.inputs.corrections ?? []).map((/** @type {any} */ c) => c.amount));
  same(total(h.reasons.map((/** @type {any} */ r) => r.amount)), h.total, "the sum over all reasons");
  same(h.reasons.reduce((/** @type {number} */ n, /** @type {any} */ r) => n + r.devices, 0), h.leaves, "the number of devices over all reasons");
  same(BigInt(h.total) + BigInt(h.residual), BigInt(h.inputs.budget) + corrections, "total and residual together");
  if (h.version === 1) return;
  same(h.corrections, corrections, "the sum of corrections");
  if (BigInt(h.budget) > BigInt(h.inputs.budget)) throw new FormatError("the policy's budget is above that of the epoch");
  const pools = total(h.pools.map((/** @type {any} */ p) => p.total));
  if (BigInt(h.total) < pools || BigInt(h.total) > pools + corrections) throw new FormatError("the total is not what pools and corrections come to");
}

/**
 * Follows a value through its cuts in one stage and returns what is left.
 * @param {any[]} cuts all of the leaf's, of which the first are taken off
 * @param {string} stage
 * @param {bigint} value
 * @param {boolean} [known] whether value is; else the first cut tells it
 */
function follow(cuts, stage, value, known = true) {
  while (cuts[0]?.stage === stage) {
    const { before, after, code } = cuts.shift();
    if (known) same(before, value, `${stage}, before ${code},`);
    if (BigInt(after) > BigInt(before)) throw new FormatError(`${stage}: ${code} raises ${before} to ${after}`);
    value = BigInt(after);
    known = true;
  }
  return value;
}

/**
 * What a pool gives a device before caps and quotas, when that follows from its points; undefined when an expression decides.
 * @param {any} pool of the policy
 * @param {any} sum of the header
 * @param {number} points
 */
function plainShare(pool, sum, points) {
  const plain = (pool.method ?? "pro-rata") === "pro-rata" && (pool.points ?? "points") === "points" && sum.floors === "0";
  return plain ? share(sum.budget, points, sum.points) : undefined;
}

/**
 * @param {any} policy
 * @param {any} header
 * @param {any} leaf
 */
function checkStages(policy, header, leaf) {
  const cuts = [...leaf.cuts];
  let points = BigInt(leaf.base);
  header.groups.forEach((/** @type {string} */ name, /** @type {number} */ i) => {
    const g = leaf.groups[i];
    if (!g) throw new FormatError(`the place in ${name} is missing`);
    if (g.key !== "") {
      same(g.own, points, `the points it entered ${name} with`);
      if (g.rank < 1 || g.rank > g.size || g.kept > g.size || g.own + g.before > g.points) throw new FormatError(`its place in ${name} contradicts itself`);
    }
    points = follow(cuts, `groups.${name}`, points);
  });
  points = follow(cuts, "memory", points);
  same(leaf.points, points, "the number of points after all groups");
  same(leaf.amounts.length, header.pools.length, "the number of pools");
  header.pools.forEach((/** @type {any} */ sum, /** @type {number} */ i) => {
    const start = plainShare(policy.allocation?.pools?.[i] ?? {}, sum, leaf.points), stage = `pools.${sum.name}`, cut = cuts[0]?.stage === stage;
    if (start !== undefined || cut) same(leaf.amounts[i], follow(cuts, stage, start ?? 0n, start !== undefined), `the amount of the pool ${sum.name}`);
    if (BigInt(leaf.amounts[i]) > BigInt(sum.total)) throw new FormatError(`the pool ${sum.name} pays the device more than all devices`);
  });
  if (cuts.length > 0) throw new FormatError(`the cut ${cuts[0].code} of ${cuts[0].stage} is out of place`);
}

/**
 * Follows the points to the amount. What only the policy's expressions say (base, factors, caps, quotas) is taken from the leaf.
 * @param {any} policy
 * @param {any} d the document
 */
export function checkAmount(policy, d) {
  const { header, leaf } = d;
  checkSums(header);
  let paid = BigInt(leaf.amount);
  if (header.version === 1) {
    same(leaf.amount, share(header.inputs.budget, leaf.points, header.allPoints), "budget × points ÷ all points");
  } else {
    checkStages(policy, header, leaf);
    const owed = header.inputs.corrections.filter((/** @type {any} */ c) => c.device === leaf.device).map((/** @type {any} */ c) => c.amount);
    same(leaf.correction, total(owed), "the sum of its corrections");
    paid = total(leaf.amounts);
    same(leaf.amount, paid + total(owed), "pools and corrections together");
  }
  if (paid > 0n !== (leaf.reason === "OK") || (paid > 0n && leaf.points === 0)) throw new FormatError(`the reason ${leaf.reason} does not fit to ${leaf.points} points and ${paid} wei`);
}
