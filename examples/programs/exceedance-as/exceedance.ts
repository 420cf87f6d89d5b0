// Counts the outdoor stations that exceeded a limit, and divides a budget among those that measured: a program of compute tasks.
// docs/spec/program.md says what a program may do and how its input is laid out.
//
// AssemblyScript 0.28.20: asc exceedance.ts --outFile exceedance.wasm --runtime stub --use abort= --optimizeLevel 3 --shrinkLevel 1 --noAssert

/** Copies bytes of the input from an offset, as many as there are up to n, and returns their number. */
// @ts-ignore: decorator
@external("trellis", "read")
declare function read(offset: u64, to: usize, n: u32): u32;

const head: u32 = 64;
const record: u32 = 120;
const genuine: u32 = 1;
const slots: u32 = 240;
const words: u32 = 5; // of the parameters: schema, field, limit, mask, budget

// Memory at fixed places: AssemblyScript's own heap wants a start function, which a program may not have.
const params = memory.data(224); // the head and the words
const pageBytes: u32 = 512 * record;
const page = memory.data(61440);
const paid = memory.data(32); // a bit a slot, from the end, as words have it
const exceeded = memory.data(32);
const output = memory.data(128);

export function run(): u64 {
  if (read(0, params, head + 32 * words) != head + 32 * words || load<u32>(params + 60) != 32 * words) unreachable();
  const from = load<u64>(params + 32);
  const until = load<u64>(params + 40);
  const schema = params + head;
  const mask = schema + 96;
  const field = bswap(load<u64>(schema + 56));
  const limit = bswap(load<u64>(schema + 88));
  if (!zero(schema + 32, 24) || field > 3 || !zero(schema + 64, 24) || !zero(mask, 2) || !zero(mask + 32, 16)) unreachable();
  const value = (24 + 8 * field) as usize;
  const a = load<u64>(schema), b = load<u64>(schema + 8), c = load<u64>(schema + 16), d = load<u64>(schema + 24);
  let at: u64 = head + 32 * words;
  let n: u32 = pageBytes;
  while (n == pageBytes) {
    n = read(at, page, pageBytes);
    at += n;
    const end = page + n;
    for (let r = page; r + record <= end; r += record) {
      const time = load<u64>(r + 16);
      const v = load<u64>(r + value);
      const slot = load<u32>(r + 56);
      if (!(load<u32>(r + 60) & genuine) || time < from || time >= until || slot >= slots || v == 0 || !has(mask, slot)) continue;
      if (load<u64>(r + 88) != a || load<u64>(r + 96) != b || load<u64>(r + 104) != c || load<u64>(r + 112) != d) continue;
      set(paid, slot);
      if (v > limit) set(exceeded, slot);
    }
  }
  return answer(mask + 48);
}

/** Writes stations, each, paid and exceeded; budget is the address of 16 bytes. */
function answer(budget: usize): u64 {
  const stations = count(paid);
  store<u64>(output + 24, bswap(stations));
  if (stations > 0) {
    let rest: u64 = 0;
    for (let i: usize = 0; i < 16; i += 4) {
      const limb = (rest << 32) | (bswap(load<u32>(budget + i)) as u64);
      store<u32>(output + 48 + i, bswap((limb / stations) as u32));
      rest = limb % stations;
    }
  }
  memory.copy(output + 64, paid, 32);
  store<u64>(output + 120, bswap(count(exceeded)));
  return ((output as u64) << 32) | 128;
}

function has(word: usize, i: u32): bool {
  return ((load<u8>(word + 31 - (i >> 3)) >> (i & 7)) & 1) == 1;
}

function set(word: usize, i: u32): void {
  const b = word + 31 - (i >> 3);
  store<u8>(b, load<u8>(b) | ((1 as u8) << ((i & 7) as u8)));
}

function count(word: usize): u64 {
  return popcnt(load<u64>(word)) + popcnt(load<u64>(word + 8)) + popcnt(load<u64>(word + 16)) + popcnt(load<u64>(word + 24));
}

function zero(at: usize, n: usize): bool {
  for (let i: usize = 0; i < n; i++) if (load<u8>(at + i)) return false;
  return true;
}
