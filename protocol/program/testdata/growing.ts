// Points that grow with the square root of a device's valid readings, and halve for every full tenth of what was received that was not valid.
//
// AssemblyScript 0.28.20: asc growing.ts --outFile growing.wasm --runtime stub --use abort= --optimizeLevel 3 --shrinkLevel 1 --noAssert

// Memory at fixed places: AssemblyScript's own heap wants a start function, which a program may not have.
const most = 32_768;
const input = memory.data(most) as i32;
const output = memory.data(20) as i32;

/** Room for n bytes that the host writes the input to. */
export function alloc(n: i32): i32 {
  if (n < 0 || n > most) unreachable();
  return input;
}

/** The canonical JSON of a device, from at; answers points in digits, as address << 32 | length. */
export function score(at: i32, length: i32): i64 {
  const valid = member(at, length, "\"valid\":\"");
  const received = member(at, length, "\"received\":\"");
  let points = root(valid * 10_000);
  if (received > valid) {
    const tenths = (10 * (received - valid)) / received;
    points >>= tenths as u64;
  }
  return digits(points);
}

/** The integer after the first place where name stands; 0 if nowhere. */
function member(at: i32, length: i32, name: string): u64 {
  const size = name.length;
  for (let i = 0; i + size <= length; i++) {
    let same = true;
    for (let k = 0; k < size && same; k++) same = load<u8>(at + i + k) == (name.charCodeAt(k) as u8);
    if (!same) continue;
    let n: u64 = 0;
    for (let k = at + i + size; k < at + length; k++) {
      const c = load<u8>(k);
      if (c < 48 || c > 57) break;
      n = n * 10 + (c - 48);
    }
    return n;
  }
  return 0;
}

/** The integer square root, by Newton's steps from above. */
function root(n: u64): u64 {
  if (n < 2) return n;
  let x = n / 2 + 1;
  for (let next = (x + n / x) / 2; next < x; next = (x + n / x) / 2) x = next;
  return x;
}

function digits(n: u64): i64 {
  const end = output + 20;
  let at = end;
  do {
    store<u8>(--at, 48 + ((n % 10) as u8));
    n /= 10;
  } while (n > 0);
  return ((at as i64) << 32) | ((end - at) as i64);
}
