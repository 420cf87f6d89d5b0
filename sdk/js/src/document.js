// Device documents (docs/spec/device-document.md): canonical JSON (RFC 8785), whose Keccak-256 stands in the registry.

import { keccak_256 } from "@noble/hashes/sha3.js";

import { equal, FormatError, fromHex, toHex, utf8 } from "./bytes.js";
import { addressOf, didAddress, didOf, newPublicKey } from "./key.js";

/** @typedef {{ did: string, publicKey: import("./key.js").PublicKey, facts: Record<string, string>, text: string, hash: Uint8Array, uri: string }} Document */

const maxBytes = 4096;
const prefix = "data:application/json,";

/**
 * The document of a device. did is for one that has rotated its key; without, it follows from the key.
 * @param {import("./key.js").PublicKey} publicKey
 * @param {Record<string, string>} facts
 * @param {string} [did]
 * @returns {Document}
 */
export function newDocument(publicKey, facts, did = didOf(publicKey)) {
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
  const text = JSON.stringify({
    facts: Object.fromEntries(names.map((name) => [name, facts[name]])), id: did,
    publicKey: { alg: publicKey.algorithm, x: toHex(publicKey.point.slice(0, 32)), y: toHex(publicKey.point.slice(32)) }, version: 1,
  });
  const raw = utf8(text);
  if (raw.length > maxBytes) throw new FormatError(`document of ${raw.length} bytes, at most ${maxBytes}`);
  return { did, publicKey, facts: { ...facts }, text, hash: keccak_256(raw), uri: prefix + escape(text) };
}

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
  const { facts, id, publicKey: key } = value ?? {};
  if (typeof facts !== "object" || facts === null || typeof id !== "string" || typeof key?.x !== "string" || typeof key?.y !== "string") {
    throw new FormatError("not a device document");
  }
  const publicKey = newPublicKey(key.alg, fromHex(key.x + key.y, 64));
  const document = newDocument(publicKey, facts, id);
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
