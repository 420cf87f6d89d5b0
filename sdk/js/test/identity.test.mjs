import assert from "node:assert/strict";
import { test } from "node:test";

import { addressOf, DeclinedError, describe, didOf, FormatError, formatDescription, newDocument, parseDocument, Signer, SoftwareKey, toHex } from "@trellis-network/device";

const now = 1_790_000_000_000;
const key = new SoftwareKey("ES256K", new Uint8Array(32).fill(7));
const did = didOf(key.publicKey);
const registry = "0x7e11150000000000000000000000000000000011";

function registration(change = {}, facts = { name: "My balcony" }) {
  const document = newDocument(key.publicKey, facts);
  return {
    action: "register", chainId: "4690", registry, projectId: "3", deviceContract: "0x" + "c0".repeat(20), tokenId: "5", owner: "0x" + "de".repeat(20), device: did,
    document: document.text, documentURI: document.uri, nonce: "0", deadline: "1790003600", ...change,
  };
}

const signer = (approve, change = {}) => new Signer({ key, did, registry, chainId: "4690", approve, now: () => now, ...change });

test("nothing is signed unseen", async () => {
  let shown;
  await signer((what) => ((shown = formatDescription(what)), true)).sign(registration());
  for (const want of ['"My balcony"', "project        3", "UTC"]) assert.ok(shown.includes(want), shown);
  for (const no of [() => false, () => undefined, () => "yes", () => { throw new Error("no finger on the button"); }]) {
    await assert.rejects(signer(no).sign(registration()), DeclinedError);
  }
  assert.throws(() => signer(undefined), TypeError);
});

test("what is signed is what was shown, even if the asker's object changes", async () => {
  const honest = await signer(() => true).sign(registration());
  const request = registration();
  const permit = await signer(async (what) => {
    request.owner = "0x" + "66".repeat(20);
    what.digest.fill(0);
    return true;
  }).sign(request);
  assert.equal(toHex(permit), toHex(honest));
});

test("requests that do not fit are refused before a person is bothered", async () => {
  const approve = () => assert.fail("asked");
  const cases = {
    wrong_device: { device: "did:io:0x" + "11".repeat(20) }, wrong_registry: { chainId: "4689" }, deadline: { deadline: "1790000000" }, document: { documentURI: "data:application/json,%7B%7D" },
    malformed: { nonce: "1" },
  };
  for (const [code, change] of Object.entries(cases)) {
    await assert.rejects(signer(approve).sign(registration(change)), (error) => error instanceof FormatError && error.code === code, code);
  }
  for (const change of [{ deadline: "1790086401" }, { projectId: "03" }, { projectId: 3 }, { owner: "0x" + "DE".repeat(20) }, { extra: "x" }, { to: "0x" + "66".repeat(20) }, { document: undefined }, { documentHash: "0x" + "00".repeat(32) },
    { tokenId: (2n ** 256n).toString() }, { action: "toString" }, { projectName: "x".repeat(129) }]) {
    await assert.rejects(signer(approve).sign(registration(change)), FormatError, JSON.stringify(change));
  }
});

test("descriptions cannot be forged", () => {
  const request = registration({ projectName: "x\r\nnew owner me" }, { name: "a\n  owner          0x0000\u001b[2J\u202eevil\u2028b" });
  const what = describe(request, { did, signer: addressOf(key.publicKey), now });
  const text = formatDescription(what);
  assert.doesNotMatch(text.replaceAll("\n", ""), /[\p{C}\u2028\u2029]/u);
  assert.equal(text.split("\n").length, what.lines.length + 2);
});

test("documents have one spelling", () => {
  const { text } = newDocument(key.publicKey, { a: "1", b: "Ω\u{1f600}\"\\\n" });
  assert.equal(parseDocument(text).text, text);
  for (const bad of [" " + text, text.replace('"version":1', '"version":1,"x":1'), text.replace('"a":"1",', '"a":"1","a":"1",'), text.replace("did:io:0x4", "did:io:0x5"), "null", "{}", text.replace('"alg":"ES256K"', '"alg":"toString"')]) {
    assert.throws(() => parseDocument(bad), FormatError, bad);
  }
  const x = "A".repeat(43), service = { id: "inbox", type: "DIDCommMessaging", endpoint: "https://example.org" };
  for (const contact of [{ keyAgreement: { crv: "X25519", kty: "EC", x } }, { keyAgreement: { crv: "P-256", kty: "EC", x, y: x } }, { keyAgreement: { crv: "Ed25519", kty: "OKP", x } }, { keyAgreement: { crv: "X25519", kty: "OKP", x: x + "=" } },
    { keyAgreement: { crv: "toString", kty: "OKP", x } }, { services: [] }, { services: [service, service] }, { services: [{ ...service, id: "key-1" }] }, { services: [{ ...service, endpoint: "nowhere" }] }, { services: [{ ...service, endpoint: "https://a b" }] }]) {
    assert.throws(() => newDocument(key.publicKey, {}, undefined, contact), FormatError, JSON.stringify(contact));
  }
  assert.throws(() => parseDocument(text.replace('"publicKey"', '"keyAgreement":null,"publicKey"')), FormatError);
  assert.throws(() => newDocument(key.publicKey, { a: "\ud800" }), FormatError);
  assert.throws(() => newDocument(key.publicKey, { A: "" }), FormatError);
  assert.throws(() => newDocument(key.publicKey, { a: "x".repeat(129) }), FormatError);
});
