// The page's own checks of results of version 2, and its reading of Settlement's answer, against what the Go code made.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkAllocation, checkBudget } from '../../src/lib/checks.js';
import { parse, to } from '../../src/lib/routes.js';
import { decodeEpoch, epochCall } from '../../src/lib/settlement.js';
import { golden } from '../lib/golden.mjs';

const fixtures = JSON.parse(readFileSync(new URL('../../../sdk/js/test/testdata/receipts.json', import.meta.url), 'utf8'));
const fair = await golden();
const receipt = (at) => fair.receipt(8, fair.leaf(at).split('/').pop());

test('Settlement’s answer, as its own ABI encodes it, is read to the last word', () => {
  for (const { document: d, call, answer } of fixtures) {
    assert.equal(epochCall(d.inputs.project, d.inputs.epoch), call);
    const e = decodeEpoch(answer);
    assert.deepEqual([e.state, e.deadline, e.settledAt], ['settled', 1_700_000_000, 1_700_000_001]);
    for (const name of ['logStart', 'logEnd', 'windowStart', 'windowEnd', 'policyHash', 'registryBlock', 'logRoot']) assert.equal(e[name], d.inputs[name], name);
    for (const name of ['root', 'leaves', 'resultHash']) assert.equal(e[name], d.settlement[name], name);
    assert.deepEqual([String(e.budget), String(e.total), String(e.claimed)], [d.inputs.budget, d.settlement.total, d.settlement.total]);
  }
});

test('the allocation of a receipt of version 2 follows through cuts, pools and corrections', async () => {
  for (const at of [3, 5, 12]) assert.equal((await checkAllocation(receipt(at))).state, 'verified', `leaf ${at}`);
  for (const change of [(r) => (r.base += 1), (r) => (r.pools[0].amount = '1'), (r) => (r.cuts = []), (r) => (r.points += 1), (r) => (r.corrections = [{ epoch: 1, amount: '1', text: '' }])]) {
    const r = structuredClone(receipt(3));
    change(r);
    assert.equal((await checkAllocation(r)).state, 'mismatch', String(change));
  }
});

test('corrections are part of what total and residual make up', async () => {
  const e = { result: { total: '12', residual: '3' }, reasons: [{ amount: '12' }], inputs: { budget: '10', corrections: '5' } };
  assert.equal((await checkBudget(e)).state, 'verified');
  assert.equal((await checkBudget({ ...e, inputs: { budget: '10', corrections: '4' } })).state, 'mismatch');
});

test('a policy has an address', () => {
  const hash = `0x${'ab'.repeat(32)}`;
  assert.deepEqual(parse(to.policy(1, hash)), { page: 'policy', project: 1, hash });
});
