// How numbers, amounts, times and hashes are shown. Amounts stay integers to the last digit; nothing here rounds up.

const WEI = 10n ** 18n;

/** Groups of three, as 1,234,567. @param {number|bigint|string|null|undefined} n */
export function count(n) {
  if (n === null || n === undefined) return '–';
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** All eighteen decimals. @param {bigint|string} wei */
export function exact(wei) {
  const v = BigInt(wei);
  const abs = v < 0n ? -v : v;
  return `${v < 0n ? '-' : ''}${count(abs / WEI)}.${(abs % WEI).toString().padStart(18, '0')}`;
}

/**
 * An amount for people: two decimals from a thousand up, four from one up, four significant digits below; always cut,
 * never rounded up, so that no page shows more than was paid.
 * @param {bigint|string} wei
 */
export function amount(wei) {
  const v = BigInt(wei);
  if (v === 0n) return '0';
  const abs = v < 0n ? -v : v;
  const sign = v < 0n ? '-' : '';
  const whole = abs / WEI;
  const fraction = (abs % WEI).toString().padStart(18, '0');
  let digits = 4;
  if (whole >= 1000n) digits = 2;
  else if (whole === 0n) digits = Math.min(fraction.search(/[1-9]/) + 4, 8);
  const cut = fraction.slice(0, digits).replace(/0+$/, '');
  if (whole === 0n && cut === '') return `${sign}<0.00000001`;
  return `${sign}${count(whole)}${cut && '.' + cut}`;
}

/** The share a/b in per cent, 0 to 100, for the width of a bar. @param {bigint|string|number} a @param {bigint|string|number} b */
export function percent(a, b) {
  const whole = BigInt(b);
  if (whole <= 0n) return 0;
  return Math.max(0, Math.min(100, Number((BigInt(a) * 10000n) / whole) / 100));
}

/** 0x1234…abcd. @param {string|null|undefined} hex @param {number} [head] @param {number} [tail] */
export function short(hex, head = 6, tail = 4) {
  if (!hex) return '–';
  return hex.length <= head + tail + 3 ? hex : `${hex.slice(0, head)}…${hex.slice(-tail)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (/** @type {number} */ n) => String(n).padStart(2, '0');

/** 1 Jan 2018, 03:58 (UTC). @param {number|null|undefined} ms @param {{seconds?: boolean}} [how] */
export function when(ms, how = {}) {
  if (ms === null || ms === undefined) return '–';
  return `${day(ms)}, ${clock(ms, how.seconds)}`;
}

/** @param {number} ms */
export function day(ms) {
  const d = new Date(ms);
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
}

/** 03:58, or 03:58:07. @param {number} ms @param {boolean} [seconds] */
export function clock(ms, seconds = false) {
  const d = new Date(ms);
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}${seconds ? ':' + two(d.getUTCSeconds()) : ''}`;
}

/** A span of the devices' time: the day once if both ends share it. @param {number} from @param {number} to */
export function span(from, to) {
  return day(from) === day(to) ? `${day(from)}, ${clock(from)} – ${clock(to)}` : `${when(from)} – ${when(to)}`;
}

/** 45 s, 12 min, 3 h 20 min, 4 d. @param {number} ms */
export function duration(ms) {
  const s = Math.max(0, Math.round(ms / 1000));
  if (s < 90) return `${s} s`;
  const m = Math.round(s / 60);
  if (m < 60) return `${m} min`;
  const h = Math.floor(m / 60);
  if (h < 48) return m % 60 ? `${h} h ${m % 60} min` : `${h} h`;
  return `${Math.round(h / 24)} d`;
}

/** "12 s ago" relative to now. @param {number} ms @param {number} now */
export function ago(ms, now) {
  return now - ms < 1500 ? 'now' : `${duration(now - ms)} ago`;
}

/** @param {number} bytes */
export function bytes(bytes) {
  return bytes === 1 ? '1 byte' : `${count(bytes)} bytes`;
}

/** "1 reading", "3 readings". @param {number|bigint} n @param {string} noun @param {string} [many] */
export function plural(n, noun, many = noun + 's') {
  return `${count(n)} ${BigInt(n) === 1n ? noun : many}`;
}

/** 51.9577° N, 7.6384° E. @param {number} lat @param {number} lon */
export function position(lat, lon) {
  return `${Math.abs(lat).toFixed(4)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(4)}° ${lon < 0 ? 'W' : 'E'}`;
}

const HARDWARE = new Map([['tpm2', 'TPM 2.0'], ['tdx', 'Intel TDX'], ['sgx', 'Intel SGX'], ['sev-snp', 'AMD SEV-SNP'], ['nitro', 'AWS Nitro'], ['psa', 'Arm PSA']]);

/** What people call a kind of hardware; a verifier may name any. @param {string} kind */
export const hardwareName = (kind) => HARDWARE.get(kind) ?? kind;
