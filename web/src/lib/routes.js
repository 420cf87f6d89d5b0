// The page's addresses: the only place that knows them.

/**
 * @typedef {{page: 'home'} | {page: 'devices'} | {page: 'device', device: string} | {page: 'epochs'}
 *  | {page: 'epoch', project: number, epoch: number} | {page: 'receipt', project: number, epoch: number, device: string}
 *  | {page: 'policy', project: number, hash: string} | {page: 'blocks'} | {page: 'block', block: string} | {page: 'transaction', hash: string} | {page: 'compute'} | {page: 'task', task: string} | {page: 'economy'} | {page: 'claim'} | {page: 'missing', path: string}} Route
 */

const DEVICE = '(0x[0-9a-fA-F]{40}|did:[a-z]+:0x[0-9a-fA-F]{40})';

/** @type {[RegExp, (m: RegExpMatchArray) => Route][]} */
const TABLE = [
  [/^\/$/, () => ({ page: 'home' })],
  [/^\/devices$/, () => ({ page: 'devices' })],
  [new RegExp(`^/devices/${DEVICE}$`), (m) => ({ page: 'device', device: m[1].toLowerCase() })],
  [/^\/epochs$/, () => ({ page: 'epochs' })],
  [/^\/epochs\/(\d+)\/(\d+)$/, (m) => ({ page: 'epoch', project: +m[1], epoch: +m[2] })],
  [new RegExp(`^/receipts/(\\d+)/(\\d+)/${DEVICE}$`), (m) => ({ page: 'receipt', project: +m[1], epoch: +m[2], device: m[3].toLowerCase() })],
  [/^\/policies\/(\d+)\/(0x[0-9a-fA-F]{64})$/, (m) => ({ page: 'policy', project: +m[1], hash: m[2].toLowerCase() })],
  [/^\/blocks$/, () => ({ page: 'blocks' })],
  [/^\/blocks\/(\d+|0x[0-9a-fA-F]{64})$/, (m) => ({ page: 'block', block: m[1].toLowerCase() })],
  [/^\/tx\/(0x[0-9a-fA-F]{64})$/, (m) => ({ page: 'transaction', hash: m[1].toLowerCase() })],
  [/^\/compute$/, () => ({ page: 'compute' })],
  [/^\/tasks\/(0x[0-9a-fA-F]{64})$/, (m) => ({ page: 'task', task: m[1].toLowerCase() })],
  [/^\/economy$/, () => ({ page: 'economy' })],
  [/^\/claim$/, () => ({ page: 'claim' })],
];

/** @param {string} path @returns {Route} */
export function parse(path) {
  let clean = path;
  try {
    clean = decodeURIComponent(path);
  } catch {
    // A stray per cent sign: no page of ours has one.
  }
  clean = clean.replace(/\/+$/, '') || '/';
  for (const [pattern, make] of TABLE) {
    const m = clean.match(pattern);
    if (m) return make(m);
  }
  return { page: 'missing', path: clean };
}

/**
 * Where a text typed into the search box leads: a path, or for a hash of 32 bytes null, since it may be a block's or a
 * transaction's and only the chain knows.
 * @param {string} text @returns {string | null}
 */
export function find(text) {
  const t = text.trim();
  if (/^(0x[0-9a-f]{40}|did:[a-z]+:0x[0-9a-f]{40})$/i.test(t)) return `/devices/${t.toLowerCase()}`;
  if (/^0x[0-9a-f]{64}$/i.test(t)) return null;
  if (/^#?\d+$/.test(t)) return `/blocks/${t.replace('#', '')}`;
  return t === '' ? '/devices' : `/devices?q=${encodeURIComponent(t)}`;
}

export const to = {
  device: (/** @type {string} */ device) => `/devices/${device}`,
  epoch: (/** @type {number} */ project, /** @type {number} */ epoch) => `/epochs/${project}/${epoch}`,
  receipt: (/** @type {number} */ project, /** @type {number} */ epoch, /** @type {string} */ device) => `/receipts/${project}/${epoch}/${device}`,
  policy: (/** @type {number} */ project, /** @type {string} */ hash) => `/policies/${project}/${hash}`,
  task: (/** @type {string} */ task) => `/tasks/${task}`,
  block: (/** @type {number|string} */ block) => `/blocks/${block}`,
  transaction: (/** @type {string} */ hash) => `/tx/${hash}`,
};
