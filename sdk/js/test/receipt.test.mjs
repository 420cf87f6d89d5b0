// Receipts that the Go code made (test/testdata/receipts.json, kept by fixtures_test.go), and what is changed in them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";

import { decodeEpoch, fetchAnchor, settlementAddress, verifyReceipt } from "@trellis-network/device";

const fixtures = JSON.parse(readFileSync(new URL("testdata/receipts.json", import.meta.url), "utf8"));
const ORDER = ["document", "policy", "registration", "log", "header", "leaf", "readings", "explained", "features", "amount", "root", "chain", "score", "others", "claim"];
const named = (name) => structuredClone(fixtures.find((f) => f.name === name));
const statesOf = (checks) => Object.fromEntries(checks.map((c) => [c.name, c.state]));
const failedOf = (checks) => checks.filter((c) => c.state === "failed").map((c) => c.name);

for (const f of fixtures) {
  test(`${f.name}: all holds`, async () => {
    const checks = await verifyReceipt(f.document, decodeEpoch(f.answer));
    assert.deepEqual(checks.map((c) => c.name), ORDER);
    for (const { name, state, text } of checks) {
      assert.equal(state, ["score", "others", "claim"].includes(name) ? "unchecked" : "passed", `${name}: ${text}`);
      assert.match(text, /^[A-Z0-9].*\.$/);
    }
    assert.equal(statesOf(await verifyReceipt(JSON.stringify(f.document))).chain, "unchecked");
  });
}

const flip = (text, at = -1) => text.slice(0, at) + (text.at(at) === "0" ? "1" : "0") + (at === -1 ? "" : text.slice(at + 1));
const plus = (wei) => String(BigInt(wei) + 1n);
const edit = (text, change) => JSON.stringify(change(JSON.parse(text)));
const other = () => JSON.parse(named("v2-fair leaf 5").document.registration.document);

// What is changed in a receipt, and the check that must find it.
const changes = [
  ["document", "a member is missing", (d) => void delete d.proof],
  ["document", "a member too many", (d) => void (d.comment = "paid")],
  ["document", "an amount as a number", (d) => void (d.settlement.total = 5)],
  ["document", "another format", (d) => void (d.receipt = "trellis.receipt/v2")],
  ["policy", "another policy", (d) => void (d.policy = d.policy.replace("cap\":\"1\"", "cap\":\"9\""))],
  ["policy", "another spelling of it", (d) => void (d.policy = " " + d.policy)],
  ["policy", "the hash of another", (d) => void (d.inputs.policyHash = flip(d.inputs.policyHash))],
  ["registration", "another device's document", (d) => void (d.registration.document = JSON.stringify(other()))],
  ["registration", "keys out of order", (d) => void (d.registration.keys = [{ first: 5, algorithm: "", point: "", trust: "" }, { first: 5, algorithm: "", point: "", trust: "" }])],
  ["registration", "a point that is on no curve", (d) => void (d.registration.keys = [{ first: 0, algorithm: "ES256K", point: "0x" + "11".repeat(64), trust: "" }])],
  ["log", "a changed byte of a reading", (d) => void (d.entries[3].bytes = d.entries[3].bytes.replace(/.{9}$/, (x) => (x[0] === "A" ? "B" : "A") + x.slice(1)))],
  ["log", "another path", (d) => void (d.entries[0].proof[2] = flip(d.entries[0].proof[2]))],
  ["log", "a path that is too long", (d) => void d.entries[0].proof.push(d.entries[0].proof[0])],
  ["log", "another index", (d) => void (d.entries[0].index -= 1)],
  ["log", "a reading twice", (d) => void d.entries.splice(1, 0, d.entries[0])],
  ["log", "another root", (d) => void (d.inputs.logRoot = flip(d.inputs.logRoot))],
  ["header", "another total", (d) => void (d.header.total = plus(d.header.total))],
  ["header", "another root", (d) => void (d.settlement.root = flip(d.settlement.root))],
  ["header", "other inputs", (d) => void (d.inputs.paid = plus(d.inputs.paid))],
  ["header", "another spelling", (d) => void (d.header = Object.fromEntries(Object.entries(d.header).reverse()))],
  ["header", "an unknown member", (d) => void (d.header.zero = 0)],
  ["leaf", "another account", (d) => void (d.registration.account = flip(d.registration.account))],
  ["leaf", "another device", (d) => void (d.leaf.device = flip(d.leaf.device))],
  ["leaf", "a bond that the registration does not have", (d) => void (d.leaf.standing.bond = "500")],
  ["leaf", "a member is missing", (d) => void delete d.leaf.cuts],
  ["readings", "a reading left out", (d) => void d.entries.pop()],
  ["readings", "signed by another key", (d) => void (d.registration.document = edit(d.registration.document, (x) => ({ ...x, publicKey: other().publicKey })))],
  ["readings", "no key for the first readings", (d) => void (d.registration.keys = [{ first: 3, algorithm: "", point: "", trust: "" }])],
  ["readings", "another source", (d) => void (d.inputs.source = d.header.inputs.source = "urn:trellis:4690:2")],
  ["readings", "other evidence", (d) => void (d.leaf.evidence = d.explained.evidence = flip(d.leaf.evidence))],
  ["explained", "a changed value", (d) => void (d.explained.readings[2].values.pm25 = "1")],
  ["explained", "another amount", (d) => void (d.explained.amount = plus(d.explained.amount))],
  ["explained", "a cut that is not told", (d) => void d.explained.cuts.pop()],
  ["explained", "another rank", (d) => void (d.explained.groups[0].rank = 1)],
  ["explained", "another streak", (d) => void (d.explained.memory[0].after = "7")],
  ["features", "a reading told to be late", (d) => void (d.explained.readings[2].verdict = "LATE")],
  ["features", "a verdict that the policy does not have", (d) => void (d.explained.readings[2].verdict = "UGLY")],
  ["features", "a valid reading told to be refused", (d) => void (d.explained.readings[2].verdict = "NEGATIVE")],
  ["features", "another mean", (d) => void (d.leaf.features.fields[0].mean = "34.6")],
  ["features", "fewer valid readings", (d) => void (d.leaf.features.valid -= 1)],
  ["amount", "more points than the cuts leave", (d) => void (d.leaf.points = d.explained.points = 101)],
  ["amount", "a cut that raises", (d) => void (d.leaf.cuts[0].after = d.explained.cuts[0].after = "1000")],
  ["amount", "a cut is left out", (d) => void (d.leaf.cuts.shift(), d.explained.cuts.shift())],
  ["amount", "more of a pool", (d) => void (d.leaf.amounts[1] = d.explained.pools[1].amount = plus(d.leaf.amounts[1]), d.leaf.amount = d.explained.amount = plus(d.leaf.amount))],
  ["amount", "a correction that nobody owes", (d) => void (d.leaf.correction = "1", d.leaf.amount = d.explained.amount = plus(d.leaf.amount))],
  ["amount", "a reason that does not fit", (d) => void (d.leaf.reason = d.explained.reason = "DUST")],
  ["amount", "a residual that is too small", (d) => void (d.header.residual = "0")],
  ["root", "another sum in the proof", (d) => void (d.proof.at(-1).sum = plus(d.proof.at(-1).sum))],
  ["root", "another hash in the proof", (d) => void (d.proof[0].hash = flip(d.proof[0].hash))],
  ["root", "another place", (d) => void (d.index += 1)],
  ["root", "a place outside of the tree", (d) => void (d.index = 99)],
  ["root", "a shorter proof", (d) => void d.proof.pop()],
];
for (const [name, what, change] of changes) {
  test(`${what} fails “${name}”`, async () => {
    const { document } = named("v2-fair leaf 3");
    change(document);
    const checks = await verifyReceipt(document), found = checks.find((c) => c.name === name);
    assert.equal(found.state, "failed", JSON.stringify(checks, null, 1));
    assert.deepEqual(checks.map((c) => c.name), ORDER);
  });
}

test("a key that took over signs its readings only", async () => {
  const { document } = named("v1-rotation leaf 1");
  const [first, second] = document.registration.keys;
  assert.ok(second, "two keys");
  second.first += 1;
  assert.ok(failedOf(await verifyReceipt(document)).includes("readings"));
  second.first -= 1;
  [first.point, second.point, first.algorithm, second.algorithm] = [second.point, first.point, second.algorithm, first.algorithm];
  assert.ok(failedOf(await verifyReceipt(document)).includes("readings"));
});

test("version 1: the amount is the share of the budget", async () => {
  const { document } = named("v1-fields leaf 0");
  document.header.allPoints += 1;
  assert.deepEqual(failedOf(await verifyReceipt(document)), ["amount"]);
});

for (const [what, change] of [["root", (a) => (a.root = flip(a.root))], ["total", (a) => (a.total += 1n)], ["leaves", (a) => (a.leaves += 1)], ["log root", (a) => (a.logRoot = flip(a.logRoot))], ["state", (a) => (a.state = "void")]]) {
  test(`a chain with another ${what} fails “chain”`, async () => {
    const { document, answer } = named("v2-fair leaf 12"), anchor = decodeEpoch(answer);
    change(anchor);
    assert.deepEqual(failedOf(await verifyReceipt(document, anchor)), ["chain"]);
  });
}

test("what is no receipt fails and does not throw", async () => {
  for (const what of [undefined, null, 5, "", "{", "[]", {}, [], { receipt: "trellis.receipt/v1" }, JSON.stringify({ entries: [[]] })]) {
    const checks = await verifyReceipt(what);
    assert.deepEqual(failedOf(checks), ["document"]);
    assert.equal(statesOf(checks).root, "unchecked");
  }
});

// What a receipt says beside what it proves, for people to read or to look up on the chain.
const words = /^(settlement\.(state|resultHash)|transactions\..*|notes.*|explained\.(explanation|features|rules|allocation|verdicts|.*(text|label|name)$|pools\.\d\.(budget|points|allPoints)).*|registration\.(keys|trust|standing).*)$/;
// What of a result only its hash on the chain fixes, which a receipt cannot recompute; docs/spec/receipt.md §3.
const whole = /^header\.(allPoints|budget|errors|paidDevices|peers|pools|reasons|residual|unattributed|verdicts|memory|own|groups)|^leaf\.(base|cuts|groups|memory|remembered|features\.(expected|max_gap|own|peers|completeness))/;

/** Each text, number and truth value of a tree with its path, and a way to set it. */
function* scalars(node, path = []) {
  for (const key of Object.keys(node)) {
    const value = node[key], at = [...path, key];
    if (typeof value === "object" && value !== null) yield* scalars(value, at);
    else yield { path: at.join("."), value, set: (v) => void (node[key] = v) };
  }
}

test("every changed value is found, but for words and what rests on others", async () => {
  for (const name of ["v1-appeal leaf 1", "v2-fair leaf 5"]) {
    const { document } = named(name);
    let tried = 0;
    for (const { path, value, set } of scalars(document)) {
      if (/^entries\.([2-9]|\d\d)|^explained\.readings\.([2-9]|\d\d)/.test(path)) continue; // alike
      set(typeof value === "number" ? value + 1 : typeof value === "string" ? (/[0-9a-f]$/.test(value) ? flip(value) : value + "0") : !value);
      const failed = failedOf(await verifyReceipt(document));
      if (!words.test(path) && !whole.test(path)) assert.ok(failed.length > 0, `${name}: ${path} was ${value}`);
      set(value);
      tried++;
    }
    assert.ok(tried > 100, `${tried} values`);
    assert.deepEqual(failedOf(await verifyReceipt(document)), []);
  }
});

test("the anchor is asked of Settlement", async (t) => {
  const f = named("v2-fair leaf 3"), asked = [];
  let answer = { jsonrpc: "2.0", id: 1, result: f.answer };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push(JSON.parse(body));
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const url = `http://127.0.0.1:${server.address().port}/`, { inputs, settlement } = f.document;
  const anchor = await fetchAnchor(url, inputs.project, inputs.epoch);
  assert.equal(asked[0].method, "eth_call");
  assert.equal(asked[0].params[0].to, settlementAddress);
  assert.equal(asked[0].params[0].data, f.call);
  const { state, root, total, leaves, logRoot, logEnd, policyHash, registryBlock } = anchor;
  assert.deepEqual({ state, root, total: String(total), leaves }, { state: "settled", root: settlement.root, total: settlement.total, leaves: settlement.leaves });
  assert.deepEqual({ logRoot, logEnd, policyHash, registryBlock }, { logRoot: inputs.logRoot, logEnd: inputs.logEnd, policyHash: inputs.policyHash, registryBlock: inputs.registryBlock });
  answer = { jsonrpc: "2.0", id: 1, error: { code: -32000, message: "no such block" } };
  await assert.rejects(fetchAnchor(url, 1, 1), /no such block/);
  answer = { jsonrpc: "2.0", id: 1, result: "0x" };
  await assert.rejects(fetchAnchor(url, 1, 1), /not what Settlement answers/);
  answer = { jsonrpc: "2.0", id: 1, result: "0x" + "0".repeat(64 * 19) };
  await assert.rejects(fetchAnchor(url, 1, 1), /does not know/);
});
