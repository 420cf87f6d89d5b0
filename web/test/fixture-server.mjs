// A test double of the explorer: it serves web/dist and answers docs/spec/api.md from a made-up network. Never part of a release.
//
//   node test/fixture-server.mjs [--port 8080] [--settled 7]
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compute } from './lib/compute.mjs';
import { golden } from './lib/golden.mjs';
import { makeEconomy } from './lib/economy.mjs';
import { makeNetwork } from './lib/network.mjs';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };
// The same policy as in web.go; the page must work under it.
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

class Answer extends Error {
  constructor(status, code, message) {
    super(message);
    Object.assign(this, { status, code });
  }
}
const found = (value, what) => {
  if (value === undefined) throw new Answer(404, 'not_found', `There is no ${what}. Check the address, or look at the list.`);
  return value;
};

/** Starts the double; answers {url, network, close, stop, start} once it listens. */
export async function serve({ port = 0, settled = 7, economy: coins = {}, fair = false, tasks: number = 40 } = {}) {
  const network = makeNetwork({ settled });
  const economy = makeEconomy(coins);
  const tasks = compute(number);
  const real = fair ? await golden() : null; // answers first, for what it has
  const streams = new Set();
  let down = false;

  const limitOf = (q) => Math.min(500, Math.max(1, Number(q.get('limit') ?? 50)));
  const numberOf = (q, name) => (q.get(name) === null || q.get(name) === '' ? null : Number(q.get(name)));

  const routes = [
    [/^\/status$/, () => network.status(Date.now())],
    [/^\/projects\/1$/, () => ({
      id: 1, name: 'air-quality', owner: network.devices[0].owner, token: 'native', symbol: 'IOTX', pool: '920000000000000000000', paid: String(network.paidInAll),
      devices: network.devices.length, latestEpoch: network.epochs.length, policy: network.policy,
      log: { origin: 'devnet.trellis/air-quality', size: network.log.length, root: network.rootAt(network.log.length) },
    })],
    [/^\/projects\/1\/map$/, () => ({
      columns: ['device', 'name', 'lat', 'lon', 'state', 'exposure', 'value', 'reason'],
      rows: network.devices.map((d) => [d.device, d.name, d.lat, d.lon, network.stateOf(d), d.exposure, network.lastOf(d)?.values.pm25 ?? null, network.reasonOf(d)]),
    })],
    [/^\/projects\/1\/devices$/, (m, q) => {
      const text = (q.get('q') ?? '').toLowerCase();
      const state = q.get('state') ?? '';
      const list = network.devices.filter((d) => d.device > (q.get('after') ?? '') && (!state || network.stateOf(d) === state) &&
        (!text || d.name.toLowerCase().includes(text) || d.device.startsWith(text)));
      const page = list.slice(0, limitOf(q));
      return { devices: page.map(network.deviceEntry), next: list.length > page.length ? page.at(-1).device : '' };
    }],
    [/^\/devices\/([^/]+)$/, (m) => found(network.device(m[1]), 'such device')],
    [/^\/devices\/([^/]+)\/readings$/, (m, q) => {
      const d = found(network.device(m[1]), 'such device');
      const before = numberOf(q, 'before') ?? Infinity;
      const list = network.readingsOf(network.devices.find((x) => x.device === d.device)).filter((r) => r.index < before).reverse();
      const page = list.slice(0, limitOf(q));
      return {
        readings: page.map((r) => {
          const scored = network.stateOfReading(r) !== 'sequenced';
          return { index: r.index, sequence: r.sequence, time: r.time, values: r.values, epoch: scored ? r.epoch : null, state: network.stateOfReading(r) };
        }),
        next: list.length > page.length ? page.at(-1).index : null,
      };
    }],
    [/^\/projects\/1\/epochs$/, (m, q) => {
      const before = numberOf(q, 'before') ?? Infinity;
      return { epochs: network.epochs.filter((e) => e.epoch < before).reverse().slice(0, limitOf(q)).map(network.epochEntry) };
    }],
    [/^\/projects\/1\/epochs\/(\d+)$/, (m) => found(network.epoch(Number(m[1])), `epoch ${m[1]}`)],
    [/^\/projects\/1\/epochs\/(\d+)\/leaves$/, (m, q) => {
      const e = found(network.epochs[Number(m[1]) - 1], `epoch ${m[1]}`);
      if (e.state === 'pinned') return { leaves: [], next: null };
      const after = numberOf(q, 'after') ?? -1;
      const reason = q.get('reason');
      const list = network.score(e.epoch).rows.map((r) => r.leaf).filter((l) => l.index > after && (!reason || l.reason === reason));
      const page = list.slice(0, limitOf(q));
      return { leaves: page, next: list.length > page.length ? page.at(-1).index : null };
    }],
    [/^\/projects\/1\/epochs\/(\d+)\/economics$/, (m) => found(network.economics(Number(m[1])), `account of epoch ${m[1]}`)],
    [/^\/projects\/1\/policies\/(0x[0-9a-f]{64})$/, (m) => found(m[1] === network.policy.hash ? network.policyPage : undefined, 'such policy')],
    [/^\/receipts\/1\/(\d+)\/([^/]+)$/, (m, q) => real?.[q.get('format') === 'document' ? 'document' : 'receipt'](Number(m[1]), m[2]) ?? found(q.get('format') ? undefined : network.receipt(Number(m[1]), m[2].replace(/^did:io:/, '')), 'such receipt')],
    [/^\/projects\/1\/log\/proof$/, (m, q) => {
      const size = numberOf(q, 'size') ?? network.log.length;
      const index = numberOf(q, 'index');
      const known = real?.logProof(index, size);
      if (known) return known;
      if (!(index >= 0 && index < size && size <= network.log.length)) throw new Answer(400, 'bad_request', 'index must be below size, and size at most the log.');
      return network.proofAt(index, size);
    }],
    [/^\/blocks$/, (m, q) => {
      const top = Math.min(network.height(Date.now()), (numberOf(q, 'before') ?? Infinity) - 1);
      return { blocks: Array.from({ length: Math.min(limitOf(q), top + 1) }, (_, i) => network.blockEntry(top - i)) };
    }],
    [/^\/blocks\/(\w+)$/, (m) => found(network.block(m[1], Date.now()), `block ${m[1]}`)],
    [/^\/projects\/1\/tasks$/, (m, q) => tasks.list(numberOf(q, 'before') ?? Infinity, limitOf(q))],
    [/^\/tasks\/(0x[0-9a-f]{64})$/, (m) => found(tasks.task(m[1]), 'such task')],
    [/^\/provers$/, () => tasks.provers()],
    [/^\/supply$/, () => found(economy.supply(), 'account of all coins')],
    [/^\/supply\/history$/, (m, q) => economy.history(q.get('by') ?? 'day', limitOf(q))],
    [/^\/emission$/, () => economy.emission()],
    [/^\/transactions\/(\w+)$/, (m) => found(network.txs.get(m[1]), 'such transaction')],
  ];

  function rpc(body) {
    const { id, method, params } = JSON.parse(body);
    const tx = network.txs.get(params?.[0]);
    const result = {
      eth_chainId: () => '0x1252',
      eth_blockNumber: () => `0x${network.height(Date.now()).toString(16)}`,
      eth_call: () => real?.call(params[0].data) ?? network.call(params[0]),
      eth_getTransactionReceipt: () => tx && { status: '0x1', blockNumber: `0x${tx.block.toString(16)}`, transactionHash: tx.hash },
    }[method];
    if (!result) return { jsonrpc: '2.0', id, error: { code: -32601, message: `the method ${method} is not served here` } };
    try {
      return { jsonrpc: '2.0', id, result: result() ?? null };
    } catch (e) {
      return { jsonrpc: '2.0', id, error: { code: 3, message: e.message } };
    }
  }

  async function file(path) {
    const name = normalize(path).replace(/^\/+/, '');
    try {
      return [await readFile(join(DIST, name)), TYPES[extname(name)] ?? 'application/octet-stream'];
    } catch {
      return [await readFile(join(DIST, 'index.html')), TYPES['.html']]; // history routing
    }
  }

  async function handle(req, res) {
    const url = new URL(req.url, 'http://localhost');
    const json = (status, value) => {
      res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      res.end(JSON.stringify(value));
    };
    try {
      if (down) return req.socket.destroy();
      if (url.pathname === '/rpc' && req.method === 'POST') {
        let body = '';
        for await (const chunk of req) body += chunk;
        return json(200, rpc(body));
      }
      if (url.pathname === '/api/v1/live') {
        res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        const send = () => res.write(`event: status\ndata: ${JSON.stringify(network.status(Date.now()))}\n\n`);
        send();
        const timer = setInterval(send, 1000);
        streams.add(res);
        res.on('close', () => {
          clearInterval(timer);
          streams.delete(res);
        });
        return;
      }
      if (url.pathname.startsWith('/api/')) {
        const path = decodeURIComponent(url.pathname.replace(/^\/api\/v1/, ''));
        for (const [pattern, answer] of routes) {
          const m = path.match(pattern);
          if (m) return json(200, answer(m, url.searchParams));
        }
        throw new Answer(404, 'not_found', 'There is no such resource; docs/spec/api.md lists them.');
      }
      const [body, type] = await file(url.pathname === '/' ? 'index.html' : url.pathname);
      res.writeHead(200, { 'content-type': type, 'content-security-policy': CSP, 'x-content-type-options': 'nosniff' });
      res.end(body);
    } catch (e) {
      if (e instanceof Answer) return json(e.status, { error: { code: e.code, message: e.message } });
      console.error(e);
      json(500, { error: { code: 'internal', message: e.message } });
    }
  }

  const server = createServer(handle);
  await new Promise((ok) => server.listen(port, '127.0.0.1', ok));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    network,
    /** Drops every connection and answers nothing until start(). */
    stop() {
      down = true;
      for (const s of streams) s.destroy();
    },
    start() {
      down = false;
    },
    close: () => new Promise((ok) => {
      server.closeAllConnections();
      server.close(ok);
    }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const flag = (name, value) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : value);
  const { url } = await serve({ port: flag('--port', 8080), settled: flag('--settled', 7), fair: process.argv.includes('--fair') });
  console.log(`test double, made-up data: ${url}`);
}
