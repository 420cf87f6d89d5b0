// What the economy page computes out of the ledger: exact in wei, and as plain numbers only to draw with.

const WEI = 10n ** 18n;

/** Coins as a number, for a chart; the exact amount stands beside it. @param {bigint} wei */
export const coins = (wei) => Number((wei * 1_000_000n) / WEI) / 1e6;

/** What is burned for good at a point: base fees without what returned, and the burn address. @param {import('./types').SupplyPoint} p */
export function burned(p) {
  return BigInt(p.baseFees) - BigInt(p.returnedTreasury) - BigInt(p.returnedPool) + BigInt(p.identities) + BigInt(p.slashes) + BigInt(p.credits) + BigInt(p.bonds) + BigInt(p.gifts);
}

/**
 * The changes from point to point. The first point is compared with genesis when it is the chain's first period, else it
 * is only where the second begins.
 * @param {import('./types').SupplyPoint[]} points @param {boolean} first
 */
export function changes(points, first) {
  return points
    .map((p, i) => {
      const before = points[i - 1];
      return { time: p.time, emitted: BigInt(p.emitted) - BigInt(before?.emitted ?? 0), burned: burned(p) - (before ? burned(before) : 0n), whole: Boolean(before) || first };
    })
    .filter((c) => c.whole);
}

/** A short number for an axis: 950, 12.5k, 3.2M, 9.44bn. @param {number} n */
export function shortly(n) {
  const abs = Math.abs(n);
  for (const [size, unit] of /** @type {[number, string][]} */ ([[1e9, 'bn'], [1e6, 'M'], [1e3, 'k']])) {
    if (abs >= size) return `${Number((n / size).toPrecision(3))}${unit}`;
  }
  return String(Number(n.toPrecision(3)));
}

/** Hundredths of a percent: 3000 is 30 %, 1234 is 12.34 %. @param {number} n */
export function share(n) {
  return `${(n / 100).toFixed(2).replace(/\.?0+$/, '')} %`;
}

/** Whether the lines of a book give its sum, computed here. @param {import('./types').Book} b */
export function adds(b) {
  let sum = 0n;
  for (const l of b.lines) sum += l.out ? -BigInt(l.amount) : BigInt(l.amount);
  return sum === BigInt(b.sum) && sum - BigInt(b.is) === BigInt(b.difference);
}
