// A test double: a made-up network whose data are plausible, the same on every run, and whose proofs are all valid.
// Nothing here is Trellis; the page is tested against it when no real server is at hand.
import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, fixed, fromHex, toHex, word } from '../../src/lib/proof/bytes.js';
import { canonical, documentHash } from '../../src/lib/proof/document.js';
import { join, leafHash as sumLeafHash } from '../../src/lib/proof/merklesum.js';
import { split } from '../../src/lib/proof/path.js';
import { EPOCH_WORDS, STATES, claimedCall, epochCall } from '../../src/lib/settlement.js';

const text = (s) => new TextEncoder().encode(s);
export const hash = (s) => toHex(keccak_256(text(s)));
const address = (s) => hash(s).slice(0, 42);

/** mulberry32: enough randomness for a made-up world. */
function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

// ── deterministic CBOR, as far as a reading needs it ──

function head(major, n) {
  const v = BigInt(n);
  const m = major << 5;
  if (v < 24n) return new Uint8Array([m | Number(v)]);
  for (const [info, bytes] of [[24, 1], [25, 2], [26, 4], [27, 8]]) {
    if (v < 1n << BigInt(8 * bytes)) return concat(new Uint8Array([m | info]), fromHex(v.toString(16).padStart(2 * bytes, '0')));
  }
  throw new Error('too wide');
}
const int = (n) => (n >= 0 ? head(0, n) : head(1, -1 - n));
const bstr = (b) => concat(head(2, b.length), b);
const tstr = (s) => concat(head(3, text(s).length), text(s));
const array = (...items) => concat(head(4, items.length), ...items);
const map = (entries) => concat(head(5, entries.length), ...entries.flat());
function decimal(s) {
  const [whole, fraction = ''] = s.split('.');
  const f = fraction.replace(/0+$/, '');
  const n = Number(whole + f);
  return f === '' ? int(n) : concat(head(6, 4), array(int(-f.length), int(n)));
}

function entryBytes({ did, sequence, time, values }, chainId, signature) {
  const names = Object.keys(values).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const payload = map([
    [tstr('data'), map(names.map((n) => [tstr(n), decimal(values[n])]))],
    [tstr('time'), int(time)],
    [tstr('type'), tstr('network.trellis.air.v1')],
    [tstr('source'), tstr(`urn:trellis:${chainId}:1`)],
    [tstr('subject'), tstr(did)],
    [tstr('sequence'), int(sequence)],
  ]);
  return concat(head(6, 18), array(bstr(map([[int(1), int(-47)]])), map([]), bstr(payload), bstr(signature)));
}

// ── trees ──

const node = (l, r) => sha256(concat(new Uint8Array([1]), l, r));
function treeHash(leaves, from = 0, to = leaves.length, memo = undefined) {
  if (to === from) return sha256(new Uint8Array(0));
  if (to - from === 1) return leaves[from];
  const key = from * 2 ** 24 + to;
  const had = memo?.get(key);
  if (had) return had;
  const k = from + split(to - from);
  const h = node(treeHash(leaves, from, k, memo), treeHash(leaves, k, to, memo));
  memo?.set(key, h);
  return h;
}
function path(leaves, index, from, to, hashOf) {
  if (to - from === 1) return [];
  const k = from + split(to - from);
  return index < k ? [...path(leaves, index, from, k, hashOf), hashOf(k, to)] : [...path(leaves, index, k, to, hashOf), hashOf(from, k)];
}

// ── the made-up world ──

const STREETS = ['Hansaring', 'Geiststraße', 'Kreuzviertel', 'Aasee', 'Mauritz', 'Gievenbeck', 'Hafen', 'Coerde', 'Kinderhaus', 'Wolbeck', 'Hiltrup',
  'Roxel', 'Angelmodde', 'Handorf', 'Schloss', 'Domplatz', 'Südpark'];
const CITIES = [['Berlin', 52.52, 13.4, 9], ['Hamburg', 53.55, 10, 6], ['München', 48.14, 11.58, 7], ['Köln', 50.94, 6.96, 6], ['Stuttgart', 48.78, 9.18, 8],
  ['Frankfurt', 50.11, 8.68, 5], ['Dortmund', 51.51, 7.47, 5], ['Leipzig', 51.34, 12.37, 4], ['Dresden', 51.05, 13.74, 4], ['Hannover', 52.37, 9.73, 4],
  ['Freiburg', 48, 7.85, 3], ['Wien', 48.21, 16.37, 4], ['Zürich', 47.38, 8.54, 3], ['Graz', 47.07, 15.44, 2], ['Paris', 48.86, 2.35, 2],
  ['Amsterdam', 52.37, 4.9, 3], ['Gent', 51.05, 3.72, 1], ['London', 51.51, -0.13, 3], ['Manchester', 53.48, -2.24, 1], ['Madrid', 40.42, -3.7, 1],
  ['Lisboa', 38.72, -9.14, 1], ['Roma', 41.9, 12.5, 1], ['Warszawa', 52.23, 21.01, 1], ['Helsinki', 60.17, 24.94, 1], ['Oslo', 59.91, 10.75, 1],
  ['São Paulo', -23.55, -46.63, 1.4], ['New York', 40.71, -74, 1], ['San Francisco', 37.77, -122.42, 1], ['Nairobi', -1.29, 36.82, 0.6],
  ['Delhi', 28.61, 77.21, 0.6], ['Tokyo', 35.68, 139.69, 0.8], ['Sydney', -33.87, 151.21, 0.6], ['Cape Town', -33.92, 18.42, 0.4], ['Quito', -0.18, -78.47, 0.3]];
const MODELS = ['SDS 011', 'PMS 5003', 'HPMA115', 'SPS 30'];
const PROJECT = 1;
const EPOCH_MS = 3_600_000;
const INTERVAL_MS = 150_000; // one reading every 2.5 minutes: 24 an epoch
const START = Date.UTC(2018, 0, 1);
const BUDGET = 10n * 10n ** 18n;
const CHALLENGE_MS = 40_000;
const STATIONS = 1108;
const MUENSTER = 17;

const FIELDS = [{ name: 'pm25', unit: 'µg/m³', label: 'PM2.5' }, { name: 'pm10', unit: 'µg/m³', label: 'PM10' }, { name: 'temperature', unit: '°C', label: 'Temperature' }];
const CODES = [
  { code: 'OK', text: 'Paid: the station is outdoors, complete and plausible.' },
  { code: 'INDOOR', text: 'The station is registered as placed indoors; the project pays for outdoor air.' },
  { code: 'SILENT', text: 'The station sent no reading in this epoch.' },
  { code: 'INCOMPLETE', text: 'Fewer than half of the expected readings are valid.' },
  { code: 'STUCK', text: 'The sensor repeated one value for so long that it looks stuck.' },
  { code: 'OUT_OF_RANGE', text: 'A value outside of what the sensor can measure (0 to 999 µg/m³).' },
  { code: 'LATE', text: 'Measured before the window began.' },
];
const textOf = (code) => CODES.find((c) => c.code === code)?.text ?? code;

/** Gives some of the local devices a past: a new key, hardware, another owner, an end. */
function change(d, i) {
  const happen = (kind, block, more) => d.changes.unshift({ kind, block, tx: hash(`${kind} ${i} ${block}`), time: 0, ...more });
  happen('registered', d.registered.block, { tx: d.registered.tx, owner: d.owner, documentHash: d.documentHash });
  const verdict = { verifier: address('verifier'), untilBlock: 90_000 };
  if (i === 0) {
    const key = { x: hash('x0 new').slice(2), y: hash('y0 new').slice(2) };
    d.signer = toHex(keccak_256(fromHex(key.x + key.y)).slice(12));
    d.document = { ...d.document, publicKey: { alg: 'ES256K', ...key } };
    d.documentHash = documentHash(d.document);
    d.identityId = String((1n << 63n) | (BigInt(d.device) & ((1n << 63n) - 1n))); // as a claimed device has it
    d.v2 = 'did:io:3yaMeZzTEnC8aHbTWYDAhQFCfBbSN6JsmNTkeoNXezAa';
    happen('serial', 10, { v2: d.v2 });
    happen('key', 30, { signer: d.signer, firstSequence: 65, documentHash: d.documentHash });
    happen('attested', 31, { hardware: 'tpm2', signer: d.signer, ...verdict });
    d.hardware = { kind: 'tpm2', resultHash: hash('result'), block: 31, ...verdict };
    const from = d.owner;
    d.owner = address('buyer');
    happen('owner', 40, { from, to: d.owner });
  }
  if (i === 13) {
    d.removed = true;
    happen('removed', 60, { owner: d.owner });
  }
}

function makeDevices() {
  const rnd = random(17);
  const weight = CITIES.reduce((s, c) => s + c[3], 0);
  const devices = [];
  for (let i = 0; i < STATIONS; i++) {
    const local = i < MUENSTER;
    const key = { x: hash(`x${i}`).slice(2), y: hash(`y${i}`).slice(2) };
    const device = toHex(keccak_256(fromHex(key.x + key.y)).slice(12));
    let name;
    let lat;
    let lon;
    const exposure = local ? (i === 4 || i === 11 ? 'indoor' : 'outdoor') : rnd() < 0.8 ? 'outdoor' : 'indoor';
    if (local) {
      name = STREETS[i];
      lat = 51.956 + (rnd() - 0.5) * 0.09;
      lon = 7.626 + (rnd() - 0.5) * 0.13;
    } else {
      let w = rnd() * weight;
      const c = CITIES.find((x) => (w -= x[3]) < 0) ?? CITIES[0];
      const spread = rnd() < 0.35 ? 2.2 : 0.35;
      name = `${c[0]} ${100 + i}`;
      lat = c[1] + (rnd() + rnd() - 1) * spread;
      lon = c[2] + (rnd() + rnd() - 1) * spread * 1.4;
    }
    const did = `did:io:${device}`;
    const model = MODELS[Math.floor(rnd() * MODELS.length)];
    const document = {
      facts: { exposure, latitude: lat.toFixed(4), longitude: lon.toFixed(4), model, name },
      id: did,
      publicKey: { alg: 'ES256K', ...key },
      version: 1,
    };
    const block = 4 + Math.floor(i / 100);
    devices.push({
      local: local ? i : -1, device, did, project: PROJECT, name, model, exposure, lat: +lat.toFixed(4), lon: +lon.toFixed(4), owner: address(`owner ${i % 400}`),
      account: address(`account ${i}`), identityId: String(i + 1), keyType: 'ES256K', documentHash: documentHash(document), document,
      registered: { block, tx: hash(`register ${i}`), time: 0 }, signer: device, removed: false, v2: null, hardware: null, changes: [],
    });
    if (local) change(devices.at(-1), i);
  }
  return devices.sort((a, b) => (a.device < b.device ? -1 : 1));
}

/** The verdict of one reading. */
function verdictOf(d, values, late) {
  if (late) return 'LATE';
  return Number(values.pm25) > 999 ? 'OUT_OF_RANGE' : 'valid';
}

/** A network of `settled` settled epochs, one posted and one pinned. */
export function makeNetwork({ settled = 7, now = Date.now(), chainId = 4690 } = {}) {
  const born = now - 400_000;
  const devices = makeDevices();
  for (const d of devices) {
    d.registered.time = born + d.registered.block * 1000;
    if (!d.changes.length) d.changes = [{ kind: 'registered', block: d.registered.block, tx: d.registered.tx, owner: d.owner, documentHash: d.documentHash }];
    for (const c of d.changes) c.time = born + c.block * 1000;
  }
  const byAddress = new Map(devices.map((d) => [d.device, d]));
  const epochsInAll = settled + 2;

  // Readings, in log order: the order of time, as a gateway would take them.
  const log = [];
  const rnd = random(5);
  const reporters = devices.filter((d) => d.local >= 0);
  for (let tick = 0; tick < (epochsInAll * EPOCH_MS) / INTERVAL_MS; tick++) {
    for (const d of reporters) {
      const gone = d.local === 8 && tick % 24 > 8; // Kinderhaus falls silent after the first third: incomplete
      const dead = d.local === 13 && tick > 40; // Handorf dies for good
      if (gone || dead || rnd() < 0.02) continue;
      const time = START + tick * INTERVAL_MS + Math.floor(rnd() * 60_000);
      const fireworks = 220 * Math.exp(-(((tick - 8) / 16) ** 2)); // New Year's Eve over Münster
      const base = 9 + 5 * Math.sin(tick / 30 + d.local) + fireworks * (0.4 + (d.local % 5) / 6);
      let pm25 = Math.max(0.6, base + (rnd() - 0.5) * 5).toFixed(1);
      if (d.local === 6) pm25 = '12.5'; // Hafen is stuck
      if (d.local === 2 && tick % 37 === 20) pm25 = '1999.9'; // Kreuzviertel has spikes no sensor can measure
      const values = { pm25, pm10: (Number(pm25) * 1.4 + 2).toFixed(1), temperature: (7 - tick / 60 + Math.sin(tick / 40) * 2).toFixed(1) };
      d.sequence = (d.sequence ?? 0) + 1;
      const late = d.local === 9 && tick > 24 && tick % 24 === 1;
      const r = { device: d.device, did: d.did, sequence: d.sequence, time: late ? time - EPOCH_MS : time, values, epoch: 1 + Math.floor((tick * INTERVAL_MS) / EPOCH_MS) };
      r.verdict = verdictOf(d, values, late);
      r.index = log.length;
      r.entry = entryBytes(r, chainId, concat(fromHex(hash(`r${r.index}`)), fromHex(hash(`s${r.index}`))));
      r.leaf = sha256(concat(new Uint8Array([0]), r.entry));
      log.push(r);
    }
  }
  const leaves = log.map((r) => r.leaf);
  const memo = new Map();
  const rootAt = (size) => toHex(treeHash(leaves, 0, size, memo));
  const proofAt = (index, size) => ({
    index, size, entry: toHex(log[index].entry), leafHash: toHex(leaves[index]),
    proof: path(leaves, index, 0, size, (f, t) => treeHash(leaves, f, t, memo)).map(toHex), root: rootAt(size),
  });

  const policy = {
    hash: hash('policy'), name: 'air-quality', version: 1, summary: 'Pays outdoor stations for complete, plausible readings of fine dust, by completeness.',
    uri: `/mirror/1/policies/${hash('policy')}`, codes: CODES, fields: FIELDS,
  };

  const epochs = [];
  const scored = new Map();
  let logStart = 0;
  for (let n = 1; n <= epochsInAll; n++) {
    let logEnd = logStart;
    while (logEnd < log.length && log[logEnd].epoch === n) logEnd++;
    epochs.push({
      project: PROJECT, epoch: n, state: n <= settled ? 'settled' : n === settled + 1 ? 'posted' : 'pinned',
      logStart, logEnd, windowStart: START + (n - 1) * EPOCH_MS, windowEnd: START + n * EPOCH_MS, registryBlock: 20 + 30 * n, budget: BUDGET,
      challengeEnds: n > settled + 1 ? null : n === settled + 1 ? now + CHALLENGE_MS * 4 : born + n * 45_000,
    });
    logStart = logEnd;
  }

  /** Scores an epoch once, when somebody first asks. */
  function score(n) {
    const had = scored.get(n);
    if (had) return had;
    const e = epochs[n - 1];
    const rows = devices.map((d) => {
      const readings = d.local < 0 ? [] : log.slice(e.logStart, e.logEnd).filter((r) => r.device === d.device);
      const valid = readings.filter((r) => r.verdict === 'valid').length;
      const values = readings.map((r) => r.values.pm25);
      const rules = [
        { code: 'SILENT', passed: readings.length > 0 },
        { code: 'INDOOR', passed: d.exposure !== 'indoor' },
        { code: 'INCOMPLETE', passed: valid * 2 >= 24 },
        { code: 'STUCK', passed: new Set(values).size > Math.min(3, values.length - 1) },
      ].map((r) => ({ ...r, text: textOf(r.code) }));
      const failed = rules.find((r) => !r.passed);
      return { d, readings, valid, rules, reason: failed?.code ?? 'OK', points: failed ? 0 : Math.min(1000, Math.floor((valid * 1000) / 24)) };
    });
    const allPoints = rows.reduce((s, r) => s + r.points, 0);
    const nodes = rows.map((r, index) => {
      r.amount = (e.budget * BigInt(r.points)) / BigInt(allPoints || 1);
      r.evidence = toHex(treeHash(r.readings.map((x) => x.leaf)));
      r.leaf = {
        index, device: r.d.device, name: r.d.name, account: r.d.account, amount: String(r.amount), points: r.points, reason: r.reason, readings: r.readings.length,
        firstIndex: r.readings[0]?.index ?? 0, lastIndex: r.readings.at(-1)?.index ?? 0, evidence: r.evidence,
      };
      r.leaf.hash = sumLeafHash(r.leaf);
      r.leaf.claimed = e.state === 'settled' && r.amount > 0n && !(n === settled && r.d.local % 7 === 3);
      return { hash: fixed(r.leaf.hash, 32), sum: r.amount };
    });
    const cache = new Map();
    const at = (f, t) => {
      if (t - f === 1) return nodes[f];
      const key = f * 4096 + t;
      if (!cache.has(key)) cache.set(key, join(at(f, f + split(t - f)), at(f + split(t - f), t)));
      return cache.get(key);
    };
    const top = at(0, nodes.length);
    const result = {
      rows, allPoints, total: top.sum, root: toHex(top.hash), byDevice: new Map(rows.map((r) => [r.d.device, r])),
      proof: (i) => path(nodes, i, 0, nodes.length, at).map((x) => ({ hash: toHex(x.hash), sum: String(x.sum) })),
      resultHash: hash(`result ${n}`),
    };
    result.claimed = rows.reduce((s, r) => s + (r.leaf.claimed ? r.amount : 0n), 0n);
    scored.set(n, result);
    return result;
  }

  // ── what the API answers ──

  const newestSettled = () => settled;
  const stateOf = (d) => {
    if (d.local < 0) return 'silent';
    if (settled === 0) return 'reporting';
    const r = score(newestSettled()).byDevice.get(d.device);
    return r.points > 0 ? 'earning' : r.readings.length ? 'reporting' : 'silent';
  };
  const reasonOf = (d) => {
    if (settled === 0) return '';
    const r = score(newestSettled()).byDevice.get(d.device);
    return r.points > 0 ? '' : r.reason;
  };
  const readingsOf = (d) => (d.local < 0 ? [] : log.filter((r) => r.device === d.device));
  const lastOf = (d) => (d.local < 0 ? undefined : log.findLast((r) => r.device === d.device));

  function epochEntry(e) {
    const s = e.state === 'pinned' ? null : score(e.epoch);
    return {
      project: PROJECT, epoch: e.epoch, state: e.state, windowStart: e.windowStart, windowEnd: e.windowEnd, readings: e.logEnd - e.logStart, devices: STATIONS,
      paidDevices: s ? s.rows.filter((r) => r.amount > 0n).length : 0, budget: String(e.budget), total: String(s?.total ?? 0n),
      residual: String(e.budget - (s?.total ?? 0n)), claimed: String(s?.claimed ?? 0n),
    };
  }

  const epochTx = (e) => ({
    pin: hash(`pin ${e.epoch}`), post: e.state === 'pinned' ? null : hash(`post ${e.epoch}`), finalize: e.state === 'settled' ? hash(`finalize ${e.epoch}`) : null,
  });

  function epoch(n) {
    const e = epochs[n - 1];
    if (!e) return undefined;
    const s = e.state === 'pinned' ? null : score(n);
    const reasons = [];
    if (s) {
      for (const code of [...new Set(s.rows.map((r) => r.reason))]) {
        const rows = s.rows.filter((r) => r.reason === code);
        reasons.push({
          code, text: textOf(code), devices: rows.length, readings: rows.reduce((x, r) => x + r.readings.length, 0),
          amount: String(rows.reduce((x, r) => x + r.amount, 0n)),
        });
      }
      reasons.sort((a, b) => b.devices - a.devices);
    }
    return {
      ...epochEntry(e),
      inputs: {
        logStart: e.logStart, logEnd: e.logEnd, logRoot: rootAt(e.logEnd), windowStart: e.windowStart, windowEnd: e.windowEnd, policyHash: policy.hash,
        registryBlock: e.registryBlock, budget: String(e.budget),
      },
      result: s && { root: s.root, total: String(s.total), residual: String(e.budget - s.total), leaves: STATIONS, resultHash: s.resultHash },
      reasons, transactions: epochTx(e), challengeEnds: e.challengeEnds,
    };
  }

  /** What the epoch cost: users paid a twelfth of it; Gini and shares from the amounts. */
  function economics(n) {
    const e = epochs[n - 1];
    if (!e || e.state === 'pinned') return undefined;
    const s = score(n);
    const used = s.total / 10n;
    const burned = used / 6n;
    const earned = used - burned;
    const sorted = s.rows.map((r) => r.amount).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const ratio = (a, b) => String(Number((a * 10_000n) / (b || 1n)) / 10_000);
    const weighted = sorted.reduce((x, a, i) => x + a * BigInt(2 * (i + 1) - sorted.length - 1), 0n);
    const useful = s.rows.reduce((x, r) => x + (r.amount > 0n ? r.valid : 0), 0);
    const by = {
      receivers: sorted.length, paid: sorted.filter((a) => a > 0n).length, gini: ratio(weighted, s.total * BigInt(sorted.length)),
      top10: ratio(sorted.slice(-10).reduce((x, a) => x + a, 0n), s.total), topTenth: ratio(sorted.slice(-111).reduce((x, a) => x + a, 0n), s.total),
    };
    return {
      project: PROJECT, from: n, to: n, epochs: 1, budget: String(e.budget), paid: String(s.total), residual: String(e.budget - s.total), used: String(used), burned: String(burned),
      earned: String(earned), subsidy: String(s.total - earned), byUse: ratio(earned, s.total), readings: e.logEnd - e.logStart, useful, perUseful: String(s.total / BigInt(useful || 1)),
      devices: STATIONS, active: MUENSTER, byDevice: by, byOwner: by, reasons: [],
      coverage: { cells: 9, compared: n > 1, before: 8, gained: 2, lost: 1, perCell: String(s.total / 9n), unplaced: 0 },
    };
  }

  // As trellis policy explain --json tells a policy with every part that the language has.
  const policyPage = {
    name: policy.name, version: policy.version, format: 'trellis.policy/v2', hash: policy.hash, summary: policy.summary, type: 'network.trellis.air.v1', fields: FIELDS, interval: '2 minutes 30 seconds', grace: '10 minutes',
    parameters: [{ name: 'per_cell', value: '4' }], checks: [{ code: 'OUT_OF_RANGE', require: 'reading.pm25 <= 999', text: textOf('OUT_OF_RANGE'), words: 'PM2.5 is at most 999 µg/m³' }],
    features: [{ name: 'high', label: 'High readings', words: 'the number of readings with PM2.5 above 25 µg/m³' }], peers: [{ name: 'near', label: 'Neighbours', words: 'PM2.5 beside that of at least 2 other devices in the same cell and hour; within 20 they agree' }],
    eligibility: [{ code: 'INDOOR', require: 'device.exposure != "indoor"', text: textOf('INDOOR'), words: 'the device’s exposure is not “indoor”' }], points: '1000 * features.completeness', pointsWords: '1,000 times completeness',
    groups: [{ name: 'cell', label: 'Stations in one cell', key: { expression: 'cell(place.latitude, place.longitude, 6)', words: 'the cell of about 36 km² that the device stands in' }, rank: [{ expression: 'memory.streak', words: 'epochs in a row' }, { expression: 'features.completeness', words: 'completeness' }],
      rules: [{ code: 'CROWDED', require: 'group.rank <= 6', text: 'Better stations are in the cell.', words: 'its rank is at most 6' }], factor: { expression: 'min(decimal(1), param.per_cell / group.kept)', words: 'the least of 1 and per_cell divided by the number of those kept' }, code: 'DENSITY', text: 'Many stations share the cell.' }],
    budget: { expression: 'epoch.budget * decimal("0.9")', words: 'the epoch’s budget times 0.9' },
    pools: [{ name: 'presence', label: 'Presence', method: 'pro-rata', share: { expression: 'decimal("0.6")', words: '0.6' }, points: { expression: 'points', words: 'points' }, cap: { expression: 'param.cap', words: '1 IOTX' }, spill: 'Quality' },
      { name: 'quality', label: 'Quality', method: 'pro-rata', share: { expression: 'decimal("0.4")', words: '0.4' }, points: { expression: 'features.near.agreed', words: 'readings that agree with neighbours' },
        quotas: [{ code: 'OWNER', text: 'The owner has many.', key: { expression: 'device.owner', words: 'owner' }, most: { expression: 'epoch.budget / 20', words: 'a twentieth of the epoch’s budget' } }] }],
    memory: [{ name: 'streak', label: 'Epochs in a row', value: { expression: 'paid ? memory.streak + 1 : 0', words: 'one more when it was paid, else 0' } }], reasons: [],
  };

  function receipt(n, device) {
    const e = epochs[n - 1];
    const d = byAddress.get(device);
    if (!e || !d || e.state === 'pinned') return undefined;
    const s = score(n);
    const r = s.byDevice.get(device);
    const late = r.readings.filter((x) => x.verdict === 'LATE').length;
    const paid = r.amount > 0n;
    return {
      project: PROJECT, epoch: n, device, did: d.did, name: d.name, state: e.state, amount: String(r.amount), points: r.points, reason: r.reason,
      explanation: paid ? `${r.valid} of 24 expected readings were valid, which earned ${r.points} of ${s.allPoints} points.` : textOf(r.reason),
      policy: { hash: policy.hash, name: policy.name, version: policy.version },
      readings: r.readings.map((x) => ({ index: x.index, sequence: x.sequence, time: x.time, values: x.values, verdict: x.verdict, leafHash: toHex(x.leaf) })),
      evidence: r.evidence,
      features: [
        { name: 'completeness', value: (Math.floor((Math.min(24, r.valid) * 1000) / 24) / 1000).toFixed(3), text: `${r.valid} of 24 expected readings` },
        { name: 'late', value: String(late), text: 'readings measured before the window' },
        { name: 'pm25.distinct', value: String(new Set(r.readings.map((x) => x.values.pm25)).size), text: 'different values of PM2.5' },
      ],
      rules: r.rules, allocation: { points: r.points, allPoints: s.allPoints, budget: String(e.budget), amount: String(r.amount) },
      leaf: r.leaf, proof: s.proof(r.leaf.index), root: s.root, total: String(s.total), leaves: STATIONS,
      log: { origin: 'devnet.trellis/air-quality', size: e.logEnd, root: rootAt(e.logEnd), tx: hash(`checkpoint ${n}`), block: e.registryBlock + 4 },
      registration: { block: d.registered.block, tx: d.registered.tx },
      transactions: { ...epochTx(e), claim: r.leaf.claimed ? hash(`claim ${n} ${device}`) : null },
    };
  }

  function device(key) {
    const d = byAddress.get(key.replace(/^did:io:/, ''));
    if (!d) return undefined;
    const rows = epochs.filter((e) => e.state !== 'pinned').map((e) => [e, score(e.epoch).byDevice.get(d.device)]).reverse();
    const sum = (f) => String(rows.reduce((x, [e, r]) => x + (e.state === 'settled' && f(r) ? r.amount : 0n), 0n));
    const { local, sequence, ...open } = d;
    return {
      ...open, state: stateOf(d), readings: readingsOf(d).length, lastTime: lastOf(d)?.time ?? null, last: lastOf(d)?.values ?? null,
      earned: sum(() => true), claimed: sum((r) => r.leaf.claimed),
      epochs: rows.map(([e, r]) => ({
        epoch: e.epoch, state: e.state, amount: String(r.amount), points: r.points, reason: r.reason, readings: r.readings.length, claimed: r.leaf.claimed,
        tx: r.leaf.claimed ? hash(`claim ${e.epoch} ${d.device}`) : null,
      })),
    };
  }

  function deviceEntry(d) {
    const last = lastOf(d);
    const full = d.local < 0 ? null : device(d.device);
    return {
      device: d.device, did: d.did, name: d.name, state: stateOf(d), exposure: d.exposure, lat: d.lat, lon: d.lon, readings: full?.readings ?? 0,
      lastTime: last?.time ?? null, lastValue: last?.values.pm25 ?? null, earned: full?.earned ?? '0', reason: reasonOf(d),
    };
  }

  const stateOfReading = (r) => {
    const e = epochs[r.epoch - 1];
    if (e.state !== 'settled') return e.state === 'posted' ? 'scored' : 'sequenced';
    return score(r.epoch).byDevice.get(r.device).leaf.claimed ? 'paid' : 'settled';
  };

  const height = (at) => 400 + Math.floor((at - now) / 1000);
  const countOf = (states) => log.filter((r) => states.includes(stateOfReading(r))).length;
  const fixedCounts = { scored: countOf(['scored', 'settled', 'paid']), settled: countOf(['settled', 'paid']), paid: countOf(['paid']) };
  const paidInAll = epochs.reduce((x, e) => x + (e.state === 'settled' ? score(e.epoch).claimed : 0n), 0n);

  function status(at) {
    const beat = Math.floor(Math.max(0, at - now) / 1000); // a made-up trickle of new readings, so that counters move
    return {
      network: { chainId, name: 'testdouble', genesis: hash('genesis'), version: '0.1.0-test', rpc: 'http://127.0.0.1:8545' },
      chain: { height: height(at), hash: blockHash(height(at)), time: now + Math.floor((at - now) / 1000) * 1000, intervalMs: 1000 },
      clock: { now: START + epochsInAll * EPOCH_MS + beat * 480, speed: 480 },
      counts: { devices: STATIONS, reporting: MUENSTER, accepted: log.length + beat * 3, refused: 2, sequenced: log.length + Math.max(0, beat - 2) * 3, ...fixedCounts },
      paid: String(paidInAll),
      contracts: { projectRegistry: address('projects'), deviceRegistry: address('devices'), deviceClaims: address('claims'), deviceTrust: address('trust'), deviceStore: address('store'), dataLog: address('log'), settlement: address('settlement') },
      projects: [{ id: PROJECT, name: 'air-quality' }],
    };
  }

  // ── chain ──

  const blockHash = (n) => hash(`block ${n}`);
  const txs = new Map();
  const addTx = (tx, block, method, to, events) => {
    txs.set(tx, {
      hash: tx, block, time: now - (400 - block) * 1000, from: address('coordinator'), to, value: '0', nonce: txs.size, gasUsed: 90_000 + (txs.size % 7) * 3000,
      gasPrice: '1000000007', ok: true, method, input: epochCall(1, 1), events,
    });
  };
  for (const d of devices) {
    addTx(d.registered.tx, d.registered.block, 'register', address('devices'), [
      { contract: address('devices'), name: 'DeviceRegistered', args: { projectId: '1', device: d.device, owner: d.owner, documentHash: d.documentHash } }]);
  }
  for (const d of devices) {
    for (const c of d.changes.filter((x) => x.kind !== 'registered')) addTx(c.tx, c.block, c.kind, address('devices'), []);
  }
  for (const e of epochs) {
    const t = epochTx(e);
    const at = e.registryBlock + 5;
    addTx(hash(`checkpoint ${e.epoch}`), at - 1, 'publish', address('log'), [{ contract: address('log'), name: 'CheckpointPublished', args: { projectId: '1', size: String(e.logEnd), root: rootAt(e.logEnd) } }]);
    addTx(t.pin, at, 'pin', address('settlement'), [{ contract: address('settlement'), name: 'EpochPinned', args: { projectId: '1', epoch: String(e.epoch) } }]);
    if (t.post) addTx(t.post, at + 6, 'post', address('settlement'), [{ contract: address('settlement'), name: 'EpochPosted', args: { projectId: '1', epoch: String(e.epoch), root: score(e.epoch).root } }]);
    if (t.finalize) {
      addTx(t.finalize, at + 20, 'finalize', address('settlement'), [{ contract: address('settlement'), name: 'EpochSettled', args: { projectId: '1', epoch: String(e.epoch) } }]);
      for (const r of score(e.epoch).rows) {
        if (r.leaf.claimed) {
          addTx(hash(`claim ${e.epoch} ${r.d.device}`), at + 22, 'claimBatch', address('settlement'), [
            { contract: address('settlement'), name: 'Claimed', args: { projectId: '1', epoch: String(e.epoch), device: r.d.device, account: r.d.account, amount: r.leaf.amount } }]);
        }
      }
    }
  }
  const txsOf = (n) => [...txs.values()].filter((t) => t.block === n);
  function blockEntry(n) {
    const list = txsOf(n);
    return {
      number: n, hash: blockHash(n), time: now - (400 - n) * 1000, transactions: list.length, gasUsed: list.reduce((s, t) => s + t.gasUsed, 0), gasLimit: 120_000_000,
      proposer: address(`proposer ${n % 4}`),
      delegate: n === 0 ? null : { number: 1 + (n % 4), name: ['alpha', 'beta', 'gamma', 'delta'][n % 4] },
    };
  }
  function block(key, at) {
    const n = /^\d+$/.test(key) ? Number(key) : Array.from({ length: height(at) + 1 }, (_, i) => i).find((i) => blockHash(i) === key);
    if (n === undefined || n > height(at)) return undefined;
    return {
      ...blockEntry(n), parent: n ? blockHash(n - 1) : `0x${'0'.repeat(64)}`, stateRoot: hash(`state ${n}`),
      withdrawals: n ? [{ address: address('rewards'), amount: '1600000000000000000' }] : [],
      transactionList: txsOf(n).map(({ hash: h, from, to, value, gasUsed, ok, method }) => ({ hash: h, from, to, value, gasUsed, ok, method })),
    };
  }

  /** eth_call as the Settlement contract would answer. */
  function call({ to, data }) {
    if (to?.toLowerCase() !== address('settlement')) return '0x';
    const args = (data.slice(10).match(/.{64}/g) ?? []).map((w) => Number(BigInt(`0x${w}`)));
    const e = epochs[args[1] - 1];
    if (data.slice(0, 10) === claimedCall(1, 1, 0).slice(0, 10)) {
      return toHex(word(e && e.state === 'settled' && score(e.epoch).rows[args[2]]?.leaf.claimed ? 1 : 0));
    }
    if (data.slice(0, 10) !== epochCall(1, 1).slice(0, 10)) throw new Error('execution reverted');
    if (!e || args[0] !== PROJECT) return toHex(new Uint8Array(32 * EPOCH_WORDS.length));
    const s = e.state === 'pinned' ? null : score(e.epoch);
    const zero = `0x${'0'.repeat(64)}`;
    const words = {
      state: STATES.indexOf(e.state), challengeSeconds: 60, threshold: 1, scorers: 1, deadline: Math.floor((e.challengeEnds ?? 0) / 1000), settledAt: 0, logStart: e.logStart,
      logEnd: e.logEnd, windowStart: e.windowStart, windowEnd: e.windowEnd, policyHash: policy.hash, registryBlock: e.registryBlock, budget: e.budget,
      logRoot: rootAt(e.logEnd), root: s?.root ?? zero, total: s?.total ?? 0n, leaves: s ? STATIONS : 0, resultHash: s?.resultHash ?? zero, claimed: s?.claimed ?? 0n,
    };
    return toHex(concat(...EPOCH_WORDS.map((w) => word(words[w]))));
  }

  return {
    devices, epochs, policy, policyPage, economics, log, status, epochEntry, epoch, receipt, device, deviceEntry, stateOf, reasonOf, lastOf, readingsOf, stateOfReading, score, rootAt, proofAt,
    blockEntry, block, txs, call, height, paidInAll, project: PROJECT, canonical,
  };
}
