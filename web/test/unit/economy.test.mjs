import assert from 'node:assert/strict';
import test from 'node:test';
import { adds, burned, changes, coins, share, shortly } from '../../src/lib/economy.js';
import { makeEconomy } from '../lib/economy.mjs';

test('burned is what never comes back', () => {
  assert.equal(burned({ baseFees: '100', returnedTreasury: '30', returnedPool: '20', identities: '5', slashes: '2', credits: '4', bonds: '3', gifts: '1' }), 65n);
});

test('changes add up to the last point, and begin where the list does', () => {
  const { points } = makeEconomy().history('day', 40);
  const all = changes(points, true);
  assert.equal(all.length, points.length);
  assert.equal(all.reduce((x, c) => x + c.emitted, 0n), BigInt(points.at(-1).emitted));
  assert.equal(all.reduce((x, c) => x + c.burned, 0n), burned(points.at(-1)));
  assert.equal(changes(points, false).length, points.length - 1, 'the first point is no period of its own');
});

test('a book is summed anew, and a wei shows', () => {
  for (const book of makeEconomy().supply().books) {
    assert.ok(adds(book), book.name);
    assert.equal(book.difference, '0');
    assert.ok(!adds({ ...book, sum: String(BigInt(book.sum) + 1n) }), `${book.name} with a wei more`);
  }
  const wrong = makeEconomy({ off: 5n }).supply().books[0];
  assert.equal(wrong.difference, '5');
  assert.ok(adds(wrong), 'the difference is told as it is');
});

test('numbers for people', () => {
  assert.equal(share(3000), '30 %');
  assert.equal(share(1234), '12.34 %');
  assert.equal(share(50), '0.5 %');
  assert.equal(shortly(0), '0');
  assert.equal(shortly(950), '950');
  assert.equal(shortly(12_500), '12.5k');
  assert.equal(shortly(-3_210_000), '-3.21M');
  assert.equal(shortly(9_441_378_959), '9.44bn');
  assert.equal(coins(1_500_000_000_000_000_000n), 1.5);
});
