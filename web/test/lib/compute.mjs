// Tasks of the test double: one of each kind of evidence and state, made up.
const hash = (n) => `0x${n.toString(16).padStart(64, '0')}`;
const address = (n) => `0x${n.toString(16).padStart(40, '0')}`;
const START = 1_760_000_000_000;
const place = (block) => ({ block, tx: hash(0xabc000 + block), time: START + block * 1000 });

const KINDS = {
  'groth16.bn254.v1': ['zero-knowledge proof, Groth16 over BN254', 'the circuit says what it should, at least one who took part in its set-up ceremony forgot the secret, and BN254 holds', 'the prover', 'circuit'],
  'attested.v1': ['signature of an attested enclave', 'nobody breaks into the hardware, and who appraised it was honest', 'the enclave', 'wasm'],
  'quorum.v1': ['re-execution by several provers', 'most of the drawn provers do not lie together', 'the provers', 'wasm'],
  'private-sum.v1': ['sum of shares under commitments', 'discrete logarithms over BN254 are hard', 'nobody, below the threshold', 'private-sum'],
};

const OUTPUT = [
  { name: 'stations', text: 'outdoor stations with a reading that counts', value: '14', hex: hash(14) },
  { name: 'each', text: 'what each is paid, in wei', value: '71428571428571428', hex: hash(71428571428571428n) },
  { name: 'paid', text: 'which slots, a bit each', value: '16383', hex: hash(16383) },
  { name: 'exceeded', text: 'how many were above the limit', value: '3', hex: hash(3) },
];

const STATES = ['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'open', 'locked', 'refunded', 'undelivered'];

/** @param {number} count how many tasks there are */
export function compute(count = 40) {
  const routes = Object.keys(KINDS);
  const entry = (i) => {
    const route = routes[i % routes.length];
    const state = STATES[i % STATES.length];
    const done = state === 'fulfilled' || state === 'undelivered';
    return {
      task: hash(0x7a50000 + i), project: 1, version: (i % routes.length) + 1, program: 'outdoor-exceedance', route, kind: KINDS[route][0],
      mode: route === 'quorum.v1' ? 'quorum' : i % 3 ? 'auction' : 'assigned', state, logStart: 256 * i, logEnd: 256 * i + 256, maxPrice: '2000000000000000000',
      price: done ? '1250000000000000000' : null, prover: done || state === 'locked' ? address(0xb0b + (i % 3)) : null, simulated: route === 'attested.v1',
      requested: place(10 + 3 * i), done: done ? place(12 + 3 * i) : null,
    };
  };
  const all = Array.from({ length: count }, (_, i) => entry(i));
  const page = (e) => {
    const [title, trust, sees, programKind] = KINDS[e.route];
    return {
      ...e, summary: 'How many outdoor stations exceeded a limit, and what each is paid.', programKind, manifest: hash(0x111), code: hash(0x222), key: hash(0x333),
      proof: { route: e.route, title, trust, sees },
      params: [{ name: 'limit', text: 'micrograms a cubic metre', value: '25', hex: hash(25) }, { name: 'budget', text: 'wei', value: '1000000000000000000', hex: hash(10n ** 18n) }],
      rawParams: hash(25), output: e.done ? OUTPUT : null, rawOutput: e.done ? hash(14) : null, windowStart: e.mode === 'quorum' ? 0 : START, windowEnd: e.mode === 'quorum' ? 18446744073709551615 : START + 3_600_000, logRoot: hash(0x444),
      fieldRoot: hash(0x555), keysRoot: hash(0x666), requester: address(0xcafe), consumer: address(0xd00d), minPrice: '100000000000000000', collateral: '500000000000000000',
      deadline: START + 10_000_000, size: e.mode === 'quorum' ? 3 : 0, threshold: e.mode === 'quorum' ? 2 : 0,
      members: e.mode === 'quorum' && e.done ? [0, 1, 2].map((i) => ({ prover: address(0xb0b + i), committed: true, told: hash(i === 2 ? 0xbad : 0x900d), agrees: i !== 2 })) : [],
      steps: [
        { what: 'requested', text: 'asked for', prover: null, amount: '2000000000000000000', at: e.requested },
        ...(e.done ? [{ what: 'fulfilled', text: 'result shown by', prover: e.prover, amount: e.price, at: e.done }] : []),
      ],
      notes: e.state === 'undelivered' ? ['The contract that the result goes to failed; anyone can try again with trellis compute deliver.'] : [],
      verify: `trellis compute verify ${e.task}`,
    };
  };
  const provers = [0, 1, 2].map((i) => ({
    prover: address(0xb0b + i), operator: i + 1, routes: i === 2 ? [] : Object.keys(KINDS).slice(0, 2 + i), capacity: 4, open: i, fulfilled: 120 - 40 * i, missed: i, wrong: i === 2 ? 1 : 0,
    silent: 0, declined: 0, earned: `${12 - i}500000000000000000`, uri: '',
  }));
  return {
    list: (before, limit) => {
      const found = all.filter((_, i) => i < before).reverse();
      const tasks = found.slice(0, limit);
      return { tasks, next: found.length > tasks.length ? all.indexOf(tasks.at(-1)) : null };
    },
    task: (id) => {
      const e = all.find((t) => t.task === id);
      return e && page(e);
    },
    provers: () => ({ provers: count ? provers : [] }),
  };
}
