// A made-up economy whose books add up: 40 days of a chain that makes 6.8 coins a second and burns a little.
const IOTX = 10n ** 18n;
const DAY = 86_400_000;

export function makeEconomy({ counted = true, off = 0n, now = Date.now() } = {}) {
  const days = 40;
  const genesis = 9_441_378_959n * IOTX;
  const at = (d) => {
    const emitted = (BigInt(d) * 86_400n * 6_808_333_333_333_333_333n) / 10n ** 9n * 10n ** 9n;
    const baseFees = BigInt(d) * 120_000n * IOTX + BigInt(d * d) * 300n * IOTX + BigInt(d);
    const returnedTreasury = (baseFees * 30n) / 100n, returnedPool = (baseFees * 20n) / 100n;
    const identities = BigInt(d) * 2_500n * IOTX, slashes = d > 20 ? 60_000n * IOTX + 1n : 0n, gifts = d > 5 ? 7n : 0n, credits = 0n, bonds = 0n;
    const total = genesis + emitted + returnedTreasury + returnedPool - baseFees - identities - slashes - gifts;
    return { d, emitted, baseFees, returnedTreasury, returnedPool, identities, slashes, credits, bonds, gifts, total, staked: (genesis * BigInt(38 + (d % 7))) / 100n };
  };
  const text = (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, typeof v === 'bigint' ? String(v) : v]));
  const book = (name, lines, is, checked = true) => {
    const sum = lines.reduce((x, [, a, out]) => x + (out ? -a : a), 0n);
    return { name, lines: lines.map(([n, a, out]) => ({ name: n, amount: String(a), ...(out && { out: true }) })), sum: String(sum), is: String(is), checked, difference: String(sum - is) };
  };

  function supply() {
    if (!counted) return undefined;
    const p = at(days);
    const burn = p.identities + p.slashes + p.credits + p.bonds + p.gifts;
    const all = p.total + burn;
    const pool = 1_234_567n * IOTX + 3n, owed = 2_345_678n * IOTX;
    const treasury = p.returnedTreasury + 3n * p.identities;
    const given = p.emitted + p.returnedPool - pool;
    const restaked = p.staked / 9n;
    const books = [
      book('supply', [['genesis', genesis], ['emission', p.emitted], ['base fees returned to the treasury', p.returnedTreasury], ['base fees returned to the reward pool', p.returnedPool], ['base fees burned', p.baseFees, true]], all - off),
      book('emission', [['block part', (p.emitted * 16n) / 68n], ['epoch part', p.emitted - (p.emitted * 16n) / 68n], ['below a gwei, not minted yet', 0n, true]], p.emitted),
      book('rewards', [['emission', p.emitted], ['share of base fees', p.returnedPool], ['tips', 0n], ['fees, slashes and gifts paid in', 0n], ['came without a call', 0n], ['given to producers and their voters', given / 4n, true], ['given at the ends of epochs', given - given / 4n, true], ['tips given to producers', 0n, true]], pool),
      book('treasury', [['genesis', 0n], ['share of base fees', p.returnedTreasury], ['fees for identities', 3n * p.identities], ['donations', 500n * IOTX], ['paid by votes', 500n * IOTX, true]], treasury),
      book('burn', [['fees for identities', p.identities], ['slashed stake', p.slashes], ['payments for use', p.credits], ['bonds of devices', p.bonds], ['gifts', p.gifts], ['came without a call', 0n]], burn),
      book('places', [['staked', p.staked - restaked], ['restaked', restaked], ['reward pool', pool], ['rewards not withdrawn', owed], ['gauges', 0n], ['Treasury', treasury], ['Burn', burn], ['all other accounts', all - p.staked - pool - owed - treasury - burn]], all, false),
    ];
    const root = `0x${'5a'.repeat(32)}`;
    return {
      block: 345_600, hash: `0x${'b1'.repeat(32)}`, time: now, total: String(p.total), circulating: String(p.total - treasury - pool), staked: String(p.staked), restaked: String(restaked), books,
      reconciled: off === 0n, checked: { block: 345_590, root, accounts: 48_213, sum: String(all), supply: String(all), difference: String(off) },
    };
  }

  function history(by, limit) {
    const step = { day: 1, hour: 1 / 24, minute: 1 / 1440 }[by];
    if (!counted || !step) return { by, points: [] };
    const points = [];
    for (let i = (by === 'day' ? Math.min(limit, days) : limit) - 1; i >= 0; i--) {
      const p = at(by === 'day' ? days - i : days); // within a day nothing happens here
      points.push({ ...text(p), d: undefined, genesis: String(genesis), time: now - i * step * DAY, block: Math.round(345_600 - i * step * 8640), staked: by === 'day' && i === days - 1 ? null : String(p.staked) });
    }
    return { by, points };
  }

  function emission() {
    const rate = (from, block, epoch) => ({ from, block: String(block), epoch: String(epoch), perYear: String((block + epoch) * 31_536_000n) });
    const first = rate(now - days * DAY, 1_600_000_000_000_000_000n, 5_208_333_333_333_333_333n);
    const next = rate(now + 2 * DAY, 1_200_000_000_000_000_000n, 4_000_000_000_000_000_000n);
    return { block: 345_600, time: now, emitted: String(at(days).emitted), rates: [first, next], current: first, next, max: '9512937595129375951', notice: 3_600_000, feeShares: { burn: 5000, dao: 3000, pool: 2000 } };
  }

  return { supply, history, emission };
}
