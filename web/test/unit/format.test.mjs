import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as f from '../../src/lib/format.js';
import { find, parse } from '../../src/lib/routes.js';

test('amounts are cut, never rounded up, and keep the digits that matter', () => {
  const cases = {
    0: '0', 1: '<0.00000001', 1234567890123456: '0.001234', 999999999999999999n: '0.9999', '1000000000000000000': '1', '1230000000000000000': '1.23',
    '12345678900000000000': '12.3456', '1234567899999999999999999': '1,234,567.89', '-1500000000000000000': '-1.5', 99999999999: '0.00000009',
  };
  for (const [wei, want] of Object.entries(cases)) assert.equal(f.amount(wei), want);
  assert.equal(f.exact('1230000000000000001'), '1.230000000000000001');
});

test('times are told in UTC', () => {
  const t = Date.UTC(2018, 0, 1, 3, 8, 7);
  assert.equal(f.when(t), '1 Jan 2018, 03:08');
  assert.equal(f.when(t, { seconds: true }), '1 Jan 2018, 03:08:07');
  assert.equal(f.when(null), '–');
  assert.equal(f.span(t, t + 3_600_000), '1 Jan 2018, 03:08 – 04:08');
});

test('durations and counts read naturally', () => {
  assert.equal(f.duration(45_000), '45 s');
  assert.equal(f.duration(12 * 60_000), '12 min');
  assert.equal(f.duration(200 * 60_000), '3 h 20 min');
  assert.equal(f.duration(5 * 86_400_000), '5 d');
  assert.equal(f.count(1234567), '1,234,567');
  assert.equal(f.plural(1, 'reading'), '1 reading');
  assert.equal(f.plural(0, 'entry', 'entries'), '0 entries');
  assert.equal(f.percent('1', '3'), 33.33);
  assert.equal(f.percent('1', '0'), 0);
});

test('every address of the page leads to its page', () => {
  const a = `0x${'ab'.repeat(20)}`;
  assert.deepEqual(parse('/'), { page: 'home' });
  assert.deepEqual(parse(`/devices/${a}/`), { page: 'device', device: a });
  assert.deepEqual(parse(`/devices/did:io:${a}`), { page: 'device', device: `did:io:${a}` });
  assert.deepEqual(parse('/epochs/1/7'), { page: 'epoch', project: 1, epoch: 7 });
  assert.deepEqual(parse(`/receipts/1/7/${a}`), { page: 'receipt', project: 1, epoch: 7, device: a });
  assert.equal(parse('/nothing').page, 'missing');
  assert.equal(parse('/%E0%A4%A').page, 'missing');
});

test('the search box understands what people paste', () => {
  const a = `0x${'Ab'.repeat(20)}`;
  assert.equal(find(a), `/devices/${a.toLowerCase()}`);
  assert.equal(find(` 12 `), '/blocks/12');
  assert.equal(find(`0x${'1'.repeat(64)}`), null);
  assert.equal(find('Hansa ring'), '/devices?q=Hansa%20ring');
});
