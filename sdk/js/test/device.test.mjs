import assert from "node:assert/strict";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { decimal, Device, FormatError, formatDecimal, memorySequence, parseReading, ResolutionError, resolveDid, Sender, signReading, SoftwareKey, storageOutbox, verifyReading } from "@trellis-network/device";
import { fileOutbox, fileSequence, loadKey, loadOrCreateKey } from "@trellis-network/device/node";

const key = new SoftwareKey("ES256", new Uint8Array(32).fill(7));
const source = { chainId: 4690n, projectId: 1n };
const newDevice = (sequence = memorySequence()) => new Device({ key, source, type: "network.trellis.air.v1", sequence });
const at = 1514750400000;

function folder(t) {
  const dir = mkdtempSync(join(tmpdir(), "trellis-"));
  t.after(() => rmSync(dir, { recursive: true }));
  return dir;
}

test("no number is given twice, whatever crashes", async (t) => {
  const file = join(folder(t), "sequence");
  let last = 0n;
  for (let run = 0; run < 6; run++) {
    const device = newDevice(fileSequence(file));
    const signed = await Promise.all(Array.from({ length: run * 15 }, () => device.sign({ pm25: "12.5" }, at)));
    for (const { reading } of signed) {
      assert.ok(reading.sequence > last, `${reading.sequence} after ${last}`);
      last = reading.sequence;
    }
  }
  const device = newDevice(fileSequence(file));
  await device.skipTo(1_000_000);
  assert.equal((await device.sign({ a: 1 })).reading.sequence, 1_000_001n);
  writeFileSync(file, "many");
  await assert.rejects(newDevice(fileSequence(file)).sign({ a: 1 }), FormatError);
});

test("a number that could not be kept is not given", async () => {
  const device = newDevice({ load: async () => undefined, save: async () => { throw new Error("disk is full"); } });
  await assert.rejects(device.sign({ a: 1 }), /disk is full/);
});

test("the new key signs from its first sequence", async () => {
  const next = SoftwareKey.generate("ES256K");
  const device = newDevice();
  await device.sign({ a: 1 });
  await assert.rejects(device.rotate(next, 1), FormatError);
  await device.rotate(next, 3);
  const second = await device.sign({ a: 1 }), third = await device.sign({ a: 1 });
  verifyReading(second.bytes, key.publicKey);
  assert.throws(() => verifyReading(third.bytes, next.publicKey), FormatError);
  assert.equal(verifyReading(third.bytes, next.publicKey, { rotated: true }).reading.subject, second.reading.subject);
});

test("decimals have one spelling, and floats have none", () => {
  for (const [text, want] of [["12.50", "12.5"], ["-0.0", "0"], ["007", "7"], ["-0.05", "-0.05"], ["9223372036854775807", "9223372036854775807"], ["1.000000001", "1.000000001"]]) {
    assert.equal(formatDecimal(decimal(text)), want);
  }
  for (const bad of [12.5, NaN, 2 ** 53, "1e3", "1.", ".5", "", "+1", "0x1", "1.0000000001", "9223372036854775808", "-9223372036854775808", 2n ** 63n]) {
    assert.throws(() => decimal(bad), FormatError, String(bad));
  }
});

test("what the format does not have is refused", async () => {
  const good = { source, subject: "did:io:0x" + "11".repeat(20), type: "t", sequence: 1, time: 1, data: { a: 1 } };
  await signReading(good, key);
  for (const change of [{ sequence: 0 }, { sequence: 2n ** 63n }, { time: 2 ** 53 }, { time: -1 }, { time: 1.5 }, { type: "T" }, { type: "t".repeat(65) }, { subject: "did:io:0x" + "AA".repeat(20) }, { data: {} },
    { data: { A: 1 } }, { data: { a: 1.5 } }, { data: Object.fromEntries(Array.from({ length: 33 }, (_, i) => ["f" + i, 1])) }, { source: { chainId: -1n, projectId: 1 } }]) {
    await assert.rejects(signReading({ ...good, ...change }, key), FormatError, Object.keys(change)[0]);
  }
});

test("bytes of anybody are refused without harm", async () => {
  const { bytes } = await newDevice().sign({ pm25: "12.5" }, at);
  for (let n = 0; n < bytes.length; n++) assert.throws(() => parseReading(bytes.slice(0, n)), FormatError);
  assert.throws(() => parseReading(Uint8Array.of(...bytes, 0)), FormatError);
  assert.throws(() => parseReading(new Uint8Array(4097)), (e) => e.code === "oversized");
  assert.throws(() => parseReading(new Uint8Array(100).fill(0x81)), FormatError); // nested
  assert.throws(() => parseReading(Uint8Array.of(0xd2, 0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)), FormatError); // a great array
  let random = 1;
  for (let round = 0; round < 3000; round++) {
    const raw = bytes.slice();
    for (let edits = 0; edits < 3; edits++) {
      random = (random * 48271) % 0x7fffffff;
      raw[random % raw.length] = random >> 8;
    }
    try {
      assert.deepEqual(parseReading(raw).bytes, raw);
    } catch (error) {
      assert.ok(error instanceof FormatError, String(error));
    }
  }
});

test("a key that signs high or wrong is set right or refused", async () => {
  const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const high = { publicKey: key.publicKey, sign: async (digest) => {
    const raw = key.sign(digest);
    const s = n - BigInt("0x" + Buffer.from(raw.slice(32)).toString("hex"));
    return Uint8Array.of(...raw.slice(0, 32), ...Buffer.from(s.toString(16).padStart(64, "0"), "hex"));
  } };
  const reading = { source, subject: "did:io:0x" + "11".repeat(20), type: "t", sequence: 1, time: 1, data: { a: 1 } };
  assert.deepEqual((await signReading(reading, high)).bytes, (await signReading(reading, key)).bytes);
  for (const wrong of [new Uint8Array(64), new Uint8Array(64).fill(0xff), new Uint8Array(63), "x"]) {
    await assert.rejects(signReading(reading, { publicKey: key.publicKey, sign: () => wrong }), FormatError);
  }
});

test("keys on disk are for their owner alone, and made once", async (t) => {
  const file = join(folder(t), "keys", "device.key");
  const made = await Promise.all([loadOrCreateKey(file), loadOrCreateKey(file)]);
  assert.equal(made[0].text(), made[1].text());
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal((await loadKey(file)).text(), made[0].text());
  writeFileSync(file + "2", made[0].text(), { mode: 0o644 });
  await assert.rejects(loadKey(file + "2"), /chmod 600/);
  assert.ok(!JSON.stringify(made[0]).includes(made[0].text().slice(-64)));
});

async function gateway(t, answer) {
  const requests = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk)).on("end", () => {
      requests.push(Buffer.concat(chunks));
      answer(requests.length, response, requests.at(-1));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${server.address().port}`, requests };
}

const results = (response, list) => response.end(JSON.stringify({ results: list }));
const accepted = { status: "accepted" };

test("readings are sent in order until they are accepted", async (t) => {
  const pauses = [];
  const { url, requests } = await gateway(t, (n, response) => {
    if (n === 1) return response.destroy();
    if (n === 2) return response.writeHead(503, { "Retry-After": "30" }).end();
    results(response, n === 3 ? [accepted, accepted] : [accepted]);
  });
  const sender = new Sender({ gateway: url + "/", maxBatch: 2, sleep: async (ms) => void pauses.push(ms) });
  const device = newDevice();
  const signed = [];
  for (let i = 0; i < 3; i++) {
    signed.push(await device.sign({ a: i }, at));
    await sender.queue(signed[i]);
  }
  await sender.flush();
  assert.equal(sender.pending, 0);
  const two = Buffer.concat([signed[0].bytes, signed[1].bytes]);
  assert.deepEqual(requests, [two, two, two, Buffer.from(signed[2].bytes)]);
  assert.ok(pauses[0] >= 500 && pauses[0] <= 1000 && pauses[1] === 30_000, String(pauses));
});

test("two flushes at once send each reading once", async (t) => {
  const { url, requests } = await gateway(t, (_, response) => results(response, [accepted]));
  const sender = new Sender({ gateway: url, maxBatch: 1 });
  const device = newDevice();
  for (let i = 0; i < 3; i++) await sender.queue(await device.sign({ a: i }, at));
  await Promise.all([sender.flush(), sender.flush()]);
  assert.equal(requests.length, 3);
});

test("only what is refused for ever is dropped, and a lost answer is none", async (t) => {
  const codes = (...list) => list.map((code) => (code === "accepted" ? accepted : { status: "refused", code, message: "because", last: 9 }));
  const { url } = await gateway(t, (n, response) => {
    if (n === 1) return results(response, codes("accepted", "future_time", "unknown_device", "bad_signature", "old_sequence"));
    if (n === 2) return response.destroy();
    results(response, codes("old_sequence", "accepted"));
  });
  const refused = [], waiting = [];
  const sender = new Sender({ gateway: url, refused: (r) => refused.push([r.reading.sequence, r.code, r.last]), waiting: (r) => waiting.push(r.code), sleep: async () => {} });
  const device = newDevice();
  for (let i = 0; i < 5; i++) await sender.queue(await device.sign({ a: i }, at));
  await sender.flush();
  assert.deepEqual(refused, [[4n, "bad_signature", 9], [5n, "old_sequence", 9]]);
  assert.deepEqual(waiting, ["future_time", "unknown_device"]);
});

test("too large requests are halved", async (t) => {
  const sizes = [];
  const { url } = await gateway(t, (_, response, body) => {
    let count = 0;
    for (let at = 0; (at = body.indexOf(Buffer.from("d284", "hex"), at)) >= 0; at++) count++;
    sizes.push(count);
    if (count > 3) return response.writeHead(413).end();
    results(response, Array(count).fill(accepted));
  });
  const sender = new Sender({ gateway: url, sleep: async () => {} });
  const device = newDevice();
  for (let i = 0; i < 10; i++) await sender.queue(await device.sign({ a: i }, at));
  await sender.flush();
  assert.deepEqual(sizes, [10, 5, 2, 2, 2, 2, 2]);
});

test("flush ends when it is told to", async (t) => {
  const { url } = await gateway(t, (_, response) => response.writeHead(503).end());
  const sender = new Sender({ gateway: url });
  await sender.queue(await newDevice().sign({ a: 1 }, at));
  const controller = new AbortController();
  const flushed = sender.flush({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await assert.rejects(flushed, /enough/);
  assert.equal(sender.pending, 1);
});

test("an outbox on disk survives a restart and a torn write", async (t) => {
  const file = join(folder(t), "outbox");
  const device = newDevice();
  const first = new Sender({ gateway: "http://nowhere", outbox: fileOutbox(file) });
  const signed = [];
  for (let i = 0; i < 3; i++) {
    signed.push(await device.sign({ a: i }, at));
    await first.queue(signed[i]);
  }
  truncateSync(file, statSync(file).size - 5);
  const { url, requests } = await gateway(t, (_, response) => results(response, [accepted, accepted, accepted]));
  const again = new Sender({ gateway: url, outbox: fileOutbox(file) });
  const fourth = await device.sign({ a: 3 }, at);
  await again.queue(fourth);
  await again.flush();
  assert.deepEqual(requests, [Buffer.concat([signed[0].bytes, signed[1].bytes, fourth.bytes])]);
  assert.equal(readFileSync(file).length, 0);
});

test("an outbox in localStorage survives a reload", async () => {
  const kept = new Map();
  const storage = { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) };
  const signed = await newDevice().sign({ a: 1 }, at);
  await new Sender({ gateway: "http://nowhere", outbox: storageOutbox("device", storage) }).queue(signed);
  assert.deepEqual(await storageOutbox("device", storage).load(), [signed.bytes]);
});

test("DIDs resolve over HTTP, and other answers are told", async () => {
  const did = "did:io:0x" + "11".repeat(20);
  let asked;
  const answer = (status, body) => async (url, options) => {
    asked = { url: String(url), accept: options.headers.Accept };
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
  };
  const found = await resolveDid(did, { resolver: "http://r/", versionId: "7", fetch: answer(200, { didDocument: { id: did }, didDocumentMetadata: {}, didResolutionMetadata: {} }) });
  assert.equal(found.didDocument.id, did);
  assert.deepEqual(asked, { url: `http://r/1.0/identifiers/${encodeURIComponent(did)}?versionId=7`, accept: "application/did-resolution" });
  const gone = await resolveDid(did, { resolver: "http://r", fetch: answer(410, { didDocument: null, didDocumentMetadata: { deactivated: true }, didResolutionMetadata: {} }) });
  assert.equal(gone.didDocumentMetadata.deactivated, true);
  const error = { type: "https://www.w3.org/ns/did#NOT_FOUND", title: "not registered" };
  for (const [status, body, code] of [[404, { didResolutionMetadata: { error } }, "NOT_FOUND"], [404, { didResolutionMetadata: { error: "notFound" } }, "notFound"], [502, "<html>", "INTERNAL_ERROR"], [500, {}, "INTERNAL_ERROR"],
    [200, { didDocument: { id: "did:io:0x" + "22".repeat(20) } }, "INVALID_DID_DOCUMENT"]]) {
    await assert.rejects(resolveDid(did, { resolver: "http://r", fetch: answer(status, body) }), (e) => e instanceof ResolutionError && e.code === code, code);
  }
  await assert.rejects(resolveDid("did:../x", { resolver: "http://r" }), FormatError);
});
