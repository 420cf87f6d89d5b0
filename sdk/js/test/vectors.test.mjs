// The vectors that the Go packages commit: the same bytes, both ways.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { describe as words, didOf, formatDecimal, fromHex, parseDocument, parseReading, requestDigest, separator, Signer, signReading, SoftwareKey, toHex, verifyPermit, verifyReading, addressOf } from "@trellis-network/device";

const vectors = (path) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));

for (const v of vectors("types/reading/testdata/vectors.json")) {
  const key = new SoftwareKey(v.algorithm, fromHex(v.privateKey));
  const [, , chainId, projectId] = v.source.split(":");

  test(`${v.algorithm}: a reading is signed to the vector's bytes`, async () => {
    const { bytes } = await signReading({ source: { chainId: BigInt(chainId), projectId: BigInt(projectId) }, subject: v.subject, type: v.type, sequence: v.sequence, time: v.time, data: v.data }, key);
    assert.equal(toHex(bytes), v.signed);
  });

  test(`${v.algorithm}: the vector's bytes verify and say what they should`, () => {
    const { reading } = verifyReading(fromHex(v.signed), key.publicKey);
    assert.equal(reading.subject, v.subject);
    assert.equal(didOf(key.publicKey), v.subject);
    assert.equal(reading.sequence, BigInt(v.sequence));
    assert.equal(reading.time, v.time);
    assert.equal(reading.type, v.type);
    assert.deepEqual(Object.fromEntries(Object.entries(reading.data).map(([name, value]) => [name, formatDecimal(value)])), v.data);
  });

  test(`${v.algorithm}: every flipped bit is refused`, () => {
    for (let bit = 0; bit < v.signed.length * 4; bit += 1) {
      const raw = fromHex(v.signed);
      raw[bit >> 3] ^= 1 << (bit & 7);
      try {
        parseReading(raw); // most are refused here, without the cost of a curve
      } catch {
        continue;
      }
      if (bit % 16 === 0) assert.throws(() => verifyReading(raw, key.publicKey), `bit ${bit}`);
    }
  });
}

const now = 1_790_000_000_000;

for (const v of vectors("protocol/identity/testdata/vectors.json")) {
  const key = new SoftwareKey(v.algorithm, fromHex(v.privateKey));
  const name = `${v.algorithm} ${v.request.action}`;

  test(`${name}: digest and separator are the registry's`, () => {
    assert.equal(toHex(requestDigest(v.request)), v.digest);
    assert.equal(toHex(separator(v.request)), v.separator);
  });

  test(`${name}: a person sees the same words`, () => {
    const shown = words(v.request, { did: v.request.device, signer: addressOf(key.publicKey), now });
    assert.deepEqual(shown.lines, v.description);
  });

  test(`${name}: the permit is the vector's`, async () => {
    const signer = new Signer({ key, did: v.request.device, registry: v.request.registry, chainId: "4690", approve: () => true, now: () => now });
    const permit = await signer.sign(v.request);
    assert.equal(toHex(permit), v.permit);
    assert.ok(verifyPermit(v.request, key.publicKey, fromHex(v.permit)));
    permit[5] ^= 1;
    assert.ok(!verifyPermit(v.request, key.publicKey, permit));
  });

  if (v.request.document) {
    test(`${name}: the document is read and written alike`, () => {
      const signer = v.request.newSigner ? fromHex(v.request.newSigner.slice(2)) : undefined;
      const document = parseDocument(v.request.document, signer);
      assert.equal(document.text, v.request.document);
      if (v.request.documentURI?.startsWith("data:")) assert.equal(document.uri, v.request.documentURI);
    });
  }
}
