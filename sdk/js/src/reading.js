// Signed readings (docs/spec/reading.md): COSE_Sign1 in deterministic CBOR.

import { sha256 } from "@noble/hashes/sha2.js";

import * as cbor from "./cbor.js";
import { equal, FormatError, toHex, utf8 } from "./bytes.js";
import { decimal, newDecimal } from "./decimal.js";
import { addressOf, coseAlgorithms, didAddress, signDigest, verifyDigest } from "./key.js";

/** @typedef {import("./key.js").Key} Key */
/** @typedef {import("./key.js").Algorithm} Algorithm */
/** @typedef {import("./key.js").PublicKey} PublicKey */

/**
 * What a device measured at one time.
 * @typedef {object} Reading
 * @property {{ chainId: bigint | number, projectId: bigint | number }} source
 * @property {string} subject the device's DID
 * @property {string} type such as network.trellis.air.v1
 * @property {bigint | number} sequence 1 to 2^63−1, rising
 * @property {number} time milliseconds since 1970, UTC
 * @property {Record<string, import("./decimal.js").DecimalLike>} data
 */

/** @typedef {{ reading: Reading, algorithm: Algorithm, signature: Uint8Array, digest: Uint8Array, bytes: Uint8Array }} SignedReading */

export const maxReadingBytes = 4096;
const maxFields = 32;
const aad = utf8("trellis.reading.v1");
const uint64 = 2n ** 64n;

/**
 * @param {Reading} r
 * @returns {Uint8Array}
 */
export function encodePayload(r) {
  const sequence = BigInt(r.sequence);
  if (sequence < 1n || sequence >= 2n ** 63n) throw new FormatError(`sequence ${sequence}, want 1 to 2^63-1`);
  if (!Number.isSafeInteger(r.time) || r.time < 0) throw new FormatError(`time ${r.time}, want milliseconds below 2^53`);
  if (!/^[a-z0-9.-]{1,64}$/.test(r.type)) throw new FormatError(`type ${JSON.stringify(r.type)}`);
  const chain = BigInt(r.source.chainId), project = BigInt(r.source.projectId);
  if (chain < 0n || chain >= uint64 || project < 0n || project >= uint64) throw new FormatError("chain or project is not below 2^64");
  didAddress(r.subject);
  const names = Object.keys(r.data);
  if (names.length === 0 || names.length > maxFields) throw new FormatError(`${names.length} fields, want 1 to ${maxFields}`);
  const data = names.map((name) => {
    if (!/^[a-z][a-z0-9_]{0,31}$/.test(name)) throw new FormatError(`field name ${JSON.stringify(name)}`);
    return /** @type {[Uint8Array, Uint8Array]} */ ([cbor.text(name), encodeValue(r.data[name])]);
  });
  return cbor.map([
    [cbor.text("data"), cbor.map(data)],
    [cbor.text("sequence"), cbor.integer(sequence)],
    [cbor.text("source"), cbor.text(`urn:trellis:${chain}:${project}`)],
    [cbor.text("subject"), cbor.text(r.subject)],
    [cbor.text("time"), cbor.integer(r.time)],
    [cbor.text("type"), cbor.text(r.type)],
  ]);
}

/** @param {import("./decimal.js").DecimalLike} value */
function encodeValue(value) {
  const { coefficient, scale } = decimal(value);
  if (scale === 0) return cbor.integer(coefficient);
  return cbor.tag(4, cbor.array([cbor.integer(-scale), cbor.integer(coefficient)]));
}

/** @param {Algorithm} algorithm */
const protectedHeader = (algorithm) => cbor.map([[cbor.integer(1), cbor.integer(coseAlgorithms[algorithm])]]);

/**
 * @param {Algorithm} algorithm
 * @param {Uint8Array} payload
 */
function signingDigest(algorithm, payload) {
  return sha256(cbor.array([cbor.text("Signature1"), cbor.bytes(protectedHeader(algorithm)), cbor.bytes(aad), cbor.bytes(payload)]));
}

/**
 * @param {Algorithm} algorithm
 * @param {Uint8Array} payload
 * @param {Uint8Array} signature
 */
function envelope(algorithm, payload, signature) {
  return cbor.tag(18, cbor.array([cbor.bytes(protectedHeader(algorithm)), cbor.map([]), cbor.bytes(payload), cbor.bytes(signature)]));
}

/**
 * Encodes and signs a reading. The key is the subject's first one, or, after a rotation, the one that took over.
 * @param {Reading} reading
 * @param {Key} key
 * @returns {Promise<SignedReading>}
 */
export async function signReading(reading, key) {
  const { algorithm } = key.publicKey;
  const payload = encodePayload(reading);
  const digest = signingDigest(algorithm, payload);
  const signature = await signDigest(key, digest);
  const bytes = envelope(algorithm, payload, signature);
  if (bytes.length > maxReadingBytes) throw new FormatError(`reading is larger than ${maxReadingBytes} bytes`, "oversized");
  return { reading, algorithm, signature, digest, bytes };
}

/**
 * Reads a signed reading and refuses every encoding but the deterministic one. It does not verify.
 * @param {Uint8Array} raw
 * @returns {SignedReading}
 */
export function parseReading(raw) {
  if (raw.length > maxReadingBytes) throw new FormatError(`reading is larger than ${maxReadingBytes} bytes`, "oversized");
  const top = cbor.decode(raw);
  if (typeof top !== "object" || !("tag" in top) || top.tag !== 18 || !Array.isArray(top.value) || top.value.length !== 4) {
    throw new FormatError("not a COSE_Sign1 with its tag 18");
  }
  const [header, , payload, signature] = top.value;
  if (!(header instanceof Uint8Array) || !(payload instanceof Uint8Array) || !(signature instanceof Uint8Array) || signature.length !== 64) {
    throw new FormatError("not the parts of a signed reading");
  }
  const algorithm = /** @type {Algorithm[]} */ (Object.keys(coseAlgorithms)).find((a) => equal(header, protectedHeader(a)));
  if (!algorithm) throw new FormatError("protected header is not alg ES256K or ES256 alone");
  const reading = parsePayload(payload);
  const again = encodePayload(reading);
  if (!equal(envelope(algorithm, again, signature), raw)) throw new FormatError("reading is not in deterministic encoding", "not_canonical");
  return { reading, algorithm, signature, digest: signingDigest(algorithm, again), bytes: raw };
}

const members = ["data", "sequence", "source", "subject", "time", "type"];

/**
 * @param {Uint8Array} raw
 * @returns {Reading}
 */
function parsePayload(raw) {
  const payload = cbor.decode(raw);
  if (!(payload instanceof Map) || payload.size !== members.length || !members.every((name) => payload.has(name))) {
    throw new FormatError(`payload is not a map of ${members.join(", ")}`);
  }
  const [data, sequence, source, subject, time, type] = members.map((name) => payload.get(name));
  const parts = typeof source === "string" ? /^urn:trellis:([0-9]{1,20}):([0-9]{1,20})$/.exec(source) : null;
  if (!(data instanceof Map) || typeof sequence !== "bigint" || !parts || typeof subject !== "string" || typeof time !== "bigint" || typeof type !== "string") {
    throw new FormatError("a member of the payload has another type");
  }
  if (time < 0n || time >= 2n ** 53n) throw new FormatError(`time ${time}, want milliseconds below 2^53`);
  return {
    source: { chainId: BigInt(parts[1]), projectId: BigInt(parts[2]) }, subject, type, sequence, time: Number(time),
    data: Object.fromEntries(Array.from(data, ([name, value]) => {
      if (typeof name !== "string") throw new FormatError("a field's name is not text");
      return [name, parseValue(value)];
    })),
  };
}

/** @param {unknown} value */
function parseValue(value) {
  if (typeof value === "bigint") return newDecimal(value, 0);
  if (typeof value === "object" && value && "tag" in value && "value" in value && value.tag === 4 && Array.isArray(value.value) && value.value.length === 2) {
    const [exponent, coefficient] = value.value;
    if (typeof exponent === "bigint" && typeof coefficient === "bigint" && exponent < 0n && exponent >= -9n) {
      return newDecimal(coefficient, Number(-exponent));
    }
  }
  throw new FormatError("value is not an integer or a decimal fraction of 1 to 9 digits");
}

/**
 * Verifies a signed reading. With rotated set, the caller vouches that the key is the subject's for this sequence number, as the
 * registry says; without, the key must be the one that the subject's DID is made of.
 * @param {Uint8Array} raw
 * @param {PublicKey} key
 * @param {{ rotated?: boolean }} [options]
 */
export function verifyReading(raw, key, { rotated = false } = {}) {
  const signed = parseReading(raw);
  if (!rotated && !equal(addressOf(key), didAddress(signed.reading.subject))) {
    throw new FormatError(`key of 0x${toHex(addressOf(key))}, subject is ${signed.reading.subject}`, "bad_signature");
  }
  if (key.algorithm !== signed.algorithm || !verifyDigest(key, signed.digest, signed.signature)) {
    throw new FormatError("signature does not verify", "bad_signature");
  }
  return signed;
}
