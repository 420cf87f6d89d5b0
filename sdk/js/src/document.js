// Device documents (docs/spec/device-document.md): canonical JSON (RFC 8785), whose Keccak-256 stands in the registry.

import { p256, p384, p521 } from "@noble/curves/nist.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";

import { concat, equal, FormatError, fromHex, toHex, utf8 } from "./bytes.js";
import { addressOf, didAddress, didOf, newPublicKey } from "./key.js";

/** @typedef {{ crv: string, kty: string, x: string, y?: string }} AgreementKey a JWK of X25519, P-256, P-384 or P-521 */
/** @typedef {{ id: string, type: string, endpoint: string }} Service */
/** @typedef {{ keyAgreement?: AgreementKey, services?: Service[] }} Contact how others may reach the device */
/** @typedef {{ did: string, publicKey: import("./key.js").PublicKey, facts: Record<string, string>, contact: Contact, text: string, hash: Uint8Array, uri: string }} Document */

const maxBytes = 4096;
const prefix = "data:application/json,";

/**
 * The document of a device. did is for one that has rotated its key; without, it follows from the key.
 * @param {import("./key.js").PublicKey} publicKey
 * @param {Record<string, string>} facts
 * @param {string} [did]
 * @param {Contact} [contact]
 * @returns {Document}
 */
export function newDocument(publicKey, facts, did = didOf(publicKey), contact = {}) {
  didAddress(did);
  const names = Object.keys(facts).sort();
  if (names.length > 32) throw new FormatError("more than 32 facts");
  for (const name of names) {
    const value = facts[name];
    if (!/^[a-z][a-z0-9_]{0,31}$/.test(name) || typeof value !== "string" || !isWellFormed(value) || utf8(value).length > 128) {
      throw new FormatError(`fact ${JSON.stringify(name)}: want a name like exposure and a text of at most 128 bytes`);
    }
  }
  // Members in order, and JSON.stringify's strings: that is RFC 8785 for an object of texts and the number 1.
  const { keyAgreement, services } = checkContact(contact);
  const text = JSON.stringify({
    facts: Object.fromEntries(names.map((name) => [name, facts[name]])), id: did, ...(keyAgreement && { keyAgreement }),
    publicKey: { alg: publicKey.algorithm, x: toHex(publicKey.point.slice(0, 32)), y: toHex(publicKey.point.slice(32)) },
    ...(services && { services }), version: 1,
  });
  const raw = utf8(text);
  if (raw.length > maxBytes) throw new FormatError(`document of ${raw.length} bytes, at most ${maxBytes}`);
  return { did, publicKey, facts: { ...facts }, contact: { keyAgreement, services }, text, hash: keccak_256(raw), uri: prefix + escape(text) };
}

/** @type {Record<string, [kty: string, bytes: number, curve?: { fromBytes(raw: Uint8Array): { assertValidity(): void } }]>} */
const agreementCurves = { X25519: ["OKP", 32], "P-256": ["EC", 32, p256.Point], "P-384": ["EC", 48, p384.Point], "P-521": ["EC", 66, p521.Point] };

/**
 * Copies a contact with its members in order, or throws.
 * @param {Contact} contact
 * @returns {Contact}
 */
function checkContact({ keyAgreement, services }) {
  return { keyAgreement: keyAgreement && checkAgreement(keyAgreement), services: services && checkServices(services) };
}

/** @param {AgreementKey} key */
function checkAgreement({ crv, kty, x, y }) {
  const [wantKty, size, curve] = (Object.hasOwn(agreementCurves, crv) && agreementCurves[crv]) || [];
  const coordinates = wantKty === "EC" ? [x, y] : [x];
  const raw = coordinates.map((text) => fromBase64url(text ?? ""));
  if (kty !== wantKty || raw.some((part) => part.length !== size) || (wantKty === "OKP" && y !== undefined)) {
    throw new FormatError("keyAgreement: want a JWK of X25519, P-256, P-384 or P-521");
  }
  try {
    curve?.fromBytes(concat([4], ...raw)).assertValidity();
  } catch {
    throw new FormatError(`keyAgreement: point is not on ${crv}`);
  }
  return y === undefined ? { crv, kty, x } : { crv, kty, x, y };
}

/** @param {Service[]} services */
function checkServices(services) {
  const ids = new Set();
  if (!Array.isArray(services) || services.length === 0 || services.length > 8) throw new FormatError("want one to eight services");
  return services.map(({ endpoint, id, type }) => {
    if (!/^(?!key-)[a-z][a-z0-9-]{0,31}$/.test(id) || ids.has(id) || !/^[A-Za-z][A-Za-z0-9]{0,63}$/.test(type) || !isUri(endpoint)) {
      throw new FormatError(`service ${JSON.stringify(id)}: want an id like inbox, once, a type like DIDCommMessaging, and a URI of at most 256 bytes`);
    }
    ids.add(id);
    return { endpoint, id, type };
  });
}

/** @param {unknown} text */
function isUri(text) {
  return typeof text === "string" && isWellFormed(text) && utf8(text).length <= 256 && /^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7f]*$/.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text);
}

/**
 * Decodes base64url of one spelling (RFC 7515 §2).
 * @param {string} text
 * @param {number} [most] characters
 */
export function fromBase64url(text, most = 128) {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length > most || text.length % 4 === 1) throw new FormatError("not base64url");
  const raw = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  if (toBase64url(raw) !== text) throw new FormatError("another spelling of base64url");
  return raw;
}

/** @param {Uint8Array} raw */
const toBase64url = (raw) => btoa(String.fromCharCode(...raw)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/**
 * The SHA-256 thumbprint of a key (RFC 7638).
 * @param {AgreementKey} key
 */
export const thumbprint = (key) => toBase64url(sha256(utf8(JSON.stringify(checkAgreement(key)))));

/** @param {string} s */
function isWellFormed(s) {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(s);
}

/**
 * Reads a document and refuses every other spelling of it. signer is the address of the device's current key, as the registry tells
 * it after a rotation; without, the id must be derived from the key.
 * @param {string} text
 * @param {Uint8Array} [signer]
 */
export function parseDocument(text, signer) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FormatError("document is not JSON");
  }
  const { facts, id, publicKey: key, keyAgreement, services } = value ?? {};
  if (typeof facts !== "object" || facts === null || typeof id !== "string" || typeof key?.x !== "string" || typeof key?.y !== "string") {
    throw new FormatError("not a device document");
  }
  const publicKey = newPublicKey(key.alg, fromHex(key.x + key.y, 64));
  const document = newDocument(publicKey, facts, id, { keyAgreement: keyAgreement ?? undefined, services: services ?? undefined });
  if (document.text !== text) throw new FormatError("document is not in canonical form, or has unknown members");
  if (!equal(addressOf(publicKey), signer ?? didAddress(id))) throw new FormatError("the document's key is not the device's");
  return document;
}

/**
 * Percent-encodes as the Go side does (url.PathEscape), so that both give one URI.
 * @param {string} text
 */
function escape(text) {
  return encodeURIComponent(text)
    .replace(/%(24|26|2B|3A|3D|40)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}
