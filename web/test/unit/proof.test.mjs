import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bytes32, fromHex, toHex } from '../../src/lib/proof/bytes.js';
import { decodeReading } from '../../src/lib/proof/cbor.js';
import { canonical } from '../../src/lib/proof/document.js';
import { inclusionRoot, leafHash, treeHash } from '../../src/lib/proof/log.js';
import { leafHash as sumLeafHash, leafWords, sumRoot } from '../../src/lib/proof/merklesum.js';
import { decodeBool, decodeEpoch, encodeCall, epochCall } from '../../src/lib/settlement.js';
import * as checks from '../../src/lib/checks.js';
import { makeNetwork } from '../lib/network.mjs';

// The eight entries and the roots of the RFC 6962 reference implementation (certificate-transparency, merkle_tree_test).
const CT_LEAVES = ['0x', '0x00', '0x10', '0x2021', '0x3031', '0x40414243', '0x5051525354555657', '0x606162636465666768696a6b6c6d6e6f'];
const CT_ROOTS = [
  '0x6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', '0xfac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  '0xaeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', '0xd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '0x4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4', '0x76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  '0xddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c', '0x5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const network = makeNetwork({ settled: 3, now: 1_760_000_000_000 });
const paid = network.score(3).rows.find((r) => r.points > 0).d.device;
const receipt = () => structuredClone(network.receipt(3, paid));

test('the tree hash agrees with the vectors of certificate transparency', async () => {
  const leaves = await Promise.all(CT_LEAVES.map(leafHash));
  for (let n = 1; n <= 8; n++) assert.equal(await treeHash(leaves.slice(0, n)), CT_ROOTS[n - 1]);
});

test('the tree hash of nothing is the hash of nothing', async () => {
  assert.equal(await treeHash([]), `0x${createHash('sha256').digest('hex')}`);
});

test('every inclusion path of every small tree leads to its root, and no other index does', async () => {
  const net = network;
  for (const size of [1, 2, 3, 5, 8, 13, 100]) {
    for (let index = 0; index < size; index += Math.ceil(size / 9)) {
      const p = net.proofAt(index, size);
      assert.equal(await inclusionRoot({ leafHash: p.leafHash, index, size, path: p.proof }), p.root);
      if (size < 3) continue;
      const other = (index + 1) % size;
      const wrong = await inclusionRoot({ leafHash: p.leafHash, index: other, size, path: p.proof }).catch(() => 'refused');
      assert.notEqual(wrong, p.root);
    }
  }
});

test('a path that is too long or too short is refused', async () => {
  const p = network.proofAt(5, 13);
  await assert.rejects(inclusionRoot({ leafHash: p.leafHash, index: 5, size: 13, path: p.proof.slice(1) }));
  await assert.rejects(inclusionRoot({ leafHash: p.leafHash, index: 5, size: 13, path: [...p.proof, p.root] }));
  await assert.rejects(inclusionRoot({ leafHash: p.leafHash, index: 13, size: 13, path: p.proof }));
});

test('a leaf is nine words behind a zero byte', () => {
  const words = leafWords(receipt().leaf);
  assert.equal(words.length, 9);
  assert.ok(words.every((w) => w.word.length === 32));
  assert.equal(toHex(bytes32('OK')), `0x4f4b${'00'.repeat(30)}`);
  assert.throws(() => bytes32('ü'));
  assert.throws(() => leafWords({ ...receipt().leaf, points: 2n ** 64n }));
});

test('the merkle-sum proof of every leaf leads to root and total', async () => {
  const s = network.score(2);
  for (let i = 0; i < s.rows.length; i += 37) {
    const top = await sumRoot(s.rows[i].leaf, s.proof(i), s.rows.length);
    assert.equal(top.root, s.root);
    assert.equal(top.total, s.total);
    assert.equal(top.steps.length, s.proof(i).length);
  }
});

// The vectors that the contracts and the Go code share, when their folder is there.
const shared = new URL('../../../contracts/testdata/merkle_sum.json', import.meta.url);
test('the shared merkle-sum vectors hold', { skip: !existsSync(shared) && 'contracts/testdata/merkle_sum.json is not here' }, async () => {
  const vectors = JSON.parse(readFileSync(shared, 'utf8'));
  let proofs = 0;
  for (const { leaves, proofs: paths, root, size, total } of vectors) {
    for (let i = 0; i < size; i++) {
      // The API spells a reason as text, the vectors as the word that stands in the leaf.
      const reason = String.fromCharCode(...fromHex(leaves[i].reason)).replace(/\0+$/, '');
      const leaf = { ...leaves[i], reason, index: i };
      assert.equal(sumLeafHash(leaf), leaves[i].hash);
      const top = await sumRoot(leaf, paths[i], size);
      assert.equal(top.root, root);
      assert.equal(String(top.total), total);
      proofs++;
    }
  }
  assert.ok(proofs >= 30, `only ${proofs} proofs in the vectors`);
});

test('a log entry is decoded to the reading that the device signed', () => {
  const r = network.log[40];
  const got = decodeReading(r.entry);
  assert.deepEqual([got.subject, got.sequence, got.time, got.alg, got.source], [r.did, r.sequence, r.time, 'ES256K', 'urn:trellis:4690:1']);
  for (const [name, value] of Object.entries(r.values)) assert.equal(Number(got.values[name]), Number(value));
  assert.throws(() => decodeReading(r.entry.slice(0, 60)), /ends too early/);
  assert.throws(() => decodeReading(fromHex('0xd2f6')));
});

test('canonical JSON sorts keys and keeps texts', () => {
  assert.equal(canonical({ b: 1, a: { d: 'é"', c: [1, 'x'] } }), '{"a":{"c":[1,"x"],"d":"é\\""},"b":1}');
});

test('the calls to Settlement are encoded as Solidity does', () => {
  assert.equal(encodeCall('transfer(address,uint256)', 1, 2).slice(0, 10), '0xa9059cbb'); // the selector everybody knows
  assert.equal(epochCall(1, 7).length, 2 + 2 * (4 + 64));
  const e = decodeEpoch(network.call({ to: network.status(0).contracts.settlement, data: epochCall(1, 3) }));
  assert.equal(e.state, 'settled');
  assert.equal(e.root, network.score(3).root);
  assert.throws(() => decodeEpoch('0x'));
  assert.throws(() => decodeEpoch(`0x${'00'.repeat(32 * 19)}`), /does not know/);
  assert.equal(decodeBool(`0x${'00'.repeat(31)}01`), true);
});

test('all checks of an honest receipt are verified', async () => {
  const r = receipt();
  assert.equal((await checks.checkEvidence(r)).state, 'verified');
  assert.equal((await checks.checkInclusion(r, r.readings[3], network.proofAt(r.readings[3].index, r.log.size))).state, 'verified');
  assert.equal((await checks.checkAllocation(r)).state, 'verified');
  assert.equal((await checks.checkLeaf(r)).state, 'verified');
  assert.equal((await checks.checkSum(r)).state, 'verified');
  assert.equal((await checks.checkBudget(network.epoch(3))).state, 'verified');
  assert.equal((await checks.checkDocument(network.device(paid))).state, 'verified');
});

test('after a rotation the document must have the new key', async () => {
  const d = network.device(network.devices.find((x) => x.local === 0).device);
  assert.notEqual(d.signer, d.device);
  assert.equal((await checks.checkDocument(d)).state, 'verified');
  assert.equal((await checks.checkDocument({ ...d, signer: d.device })).state, 'mismatch');
  assert.equal((await checks.checkDocument({ ...d, signer: d.device, keyType: 'ERC-1271' })).state, 'verified'); // a contract has no key of its own
});

test('a zero receipt is verified too', async () => {
  const silent = network.devices.find((d) => d.local < 0).device;
  const r = network.receipt(3, silent);
  for (const check of [checks.checkEvidence, checks.checkAllocation, checks.checkLeaf, checks.checkSum]) assert.equal((await check(r)).state, 'verified');
});

const tampered = {
  'a reading left out': [checks.checkEvidence, (r) => r.readings.pop()],
  'readings swapped': [checks.checkEvidence, (r) => r.readings.splice(1, 2, r.readings[2], r.readings[1])],
  'another amount': [checks.checkAllocation, (r) => (r.amount = '1')],
  'another amount in the leaf': [checks.checkLeaf, (r) => (r.leaf.amount = '1')],
  'another account': [checks.checkLeaf, (r) => (r.leaf.account = r.device)],
  'another device': [checks.checkLeaf, (r) => (r.device = network.devices[9].device)],
  'a sum changed': [checks.checkSum, (r) => (r.proof[2].sum = '1')],
  'another total': [checks.checkSum, (r) => (r.total = '1')],
  'another size': [checks.checkSum, (r) => (r.leaves = 600)],
};
for (const [what, [check, change]] of Object.entries(tampered)) {
  test(`${what} is a mismatch`, async () => {
    const r = receipt();
    change(r);
    const got = await check(r);
    assert.equal(got.state, 'mismatch');
    assert.notEqual(got.claimed, got.computed);
  });
}

test('an entry that says something else than the receipt is a mismatch', async () => {
  const r = receipt();
  const reading = r.readings[0];
  const proof = network.proofAt(reading.index, r.log.size);
  assert.equal((await checks.checkInclusion(r, { ...reading, values: { ...reading.values, pm25: '0.1' } }, proof)).state, 'mismatch');
  assert.equal((await checks.checkInclusion(r, { ...reading, sequence: 999 }, proof)).state, 'mismatch');
  assert.equal((await checks.checkInclusion({ ...r, log: { ...r.log, root: r.root } }, reading, proof)).state, 'mismatch');
});
