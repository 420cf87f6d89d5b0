// What a device signs about itself (EIP-712), whole, and its words for a person (docs/spec/provisioning.md).

import { keccak_256 } from "@noble/hashes/sha3.js";

import { concat, equal, FormatError, fromHex, toHex, utf8 } from "./bytes.js";
import { parseDocument, thumbprint } from "./document.js";
import { addressOf, didAddress, permit, signDigest, verifyDigest } from "./key.js";

/**
 * A request in JSON: all texts, numbers in decimal, addresses in lower case.
 * @typedef {object} Request
 * @property {"register" | "update" | "rotate" | "migrate" | "remove"} action
 * @property {string} chainId
 * @property {string} registry
 * @property {string} projectId
 * @property {string} [projectName] the asker's word, not signed
 * @property {string} deviceContract
 * @property {string} tokenId
 * @property {string} owner
 * @property {string} device the DID
 * @property {string} [newSigner] rotate
 * @property {string} [firstSequence] rotate
 * @property {string} [to] migrate
 * @property {string} [document] the text; required by register, update and rotate
 * @property {string} [documentHash] where there is no document
 * @property {string} [documentURI] register, update, rotate
 * @property {string} nonce
 * @property {string} deadline Unix seconds
 */

/** @typedef {{ label: string, value: string }} Line */
/** @typedef {{ action: string, title: string, lines: Line[], digest: Uint8Array }} Description */

const maxLifeSeconds = 24 * 3600;
const maxNameBytes = 128;
const maxUriBytes = 3 * 4096 + 64;

/** @type {Record<string, { type: string, title: string, members: string[] }>} */
const actions = {
  register: { type: "RegisterDevice", title: "Register this device under a project and give it to an owner", members: ["documentHash", "uriHash"] },
  update: { type: "UpdateDocument", title: "Change what is registered of this device", members: ["documentHash", "uriHash"] },
  rotate: { type: "RotateKey", title: "Replace this device's key by a new one", members: ["newSigner", "firstSequence", "documentHash", "uriHash"] },
  migrate: { type: "MigrateDevice", title: "Give this device to another owner", members: ["to", "documentHash"] },
  remove: { type: "RemoveDevice", title: "Remove this device for ever; it can never be registered again", members: ["documentHash"] },
};

/** @type {Record<string, string>} */
const kinds = {
  projectId: "uint256", deviceContract: "address", tokenId: "uint256", owner: "address", device: "address", newSigner: "address",
  firstSequence: "uint256", to: "address", documentHash: "bytes32", uriHash: "bytes32", nonce: "uint256", deadline: "uint256",
};

const subject = ["projectId", "deviceContract", "tokenId", "owner", "device"];

/** @param {string} text */
const hashText = (text) => keccak_256(utf8(text));

/**
 * @param {string} name
 * @param {string | undefined} text
 * @param {bigint} [limit]
 */
function number(name, text, limit = 2n ** 64n) {
  if (typeof text !== "string" || !/^(0|[1-9][0-9]*)$/.test(text) || text.length > 78 || BigInt(text) >= limit) {
    throw new FormatError(`${name} ${JSON.stringify(text)}, want a decimal number as a string`);
  }
  return BigInt(text);
}

/** @param {bigint} n */
const word = (n) => fromHex(n.toString(16).padStart(64, "0"));

/**
 * @param {string} name
 * @param {string | undefined} text
 */
function address(name, text) {
  if (typeof text !== "string" || !/^0x[0-9a-f]{40}$/.test(text)) throw new FormatError(`${name} ${JSON.stringify(text)}, want 0x and 40 lower-case hex digits`);
  return fromHex(text.slice(2));
}

/** @param {Request} r */
function documentHash(r) {
  if (r.document !== undefined && r.document !== "") return hashText(r.document);
  if (typeof r.documentHash !== "string" || !/^0x[0-9a-f]{64}$/.test(r.documentHash)) throw new FormatError("want the document, or its hash");
  return fromHex(r.documentHash.slice(2));
}

/**
 * @param {Request} r
 * @param {string} member
 * @returns {Uint8Array}
 */
function encode(r, member) {
  switch (member) {
    case "documentHash":
      return documentHash(r);
    case "uriHash":
      return hashText(r.documentURI ?? "");
    case "device":
      return concat(new Uint8Array(12), didAddress(r.device));
  }
  const text = /** @type {Record<string, string | undefined>} */ (/** @type {unknown} */ (r))[member];
  if (kinds[member] === "address") return concat(new Uint8Array(12), address(member, text));
  return word(number(member, text, member === "tokenId" ? 2n ** 256n : undefined));
}

/**
 * The domain separator of a registry.
 * @param {{ chainId: string, registry: string }} domain
 */
export function separator({ chainId, registry }) {
  return keccak_256(concat(
    hashText("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
    hashText("Trellis DeviceRegistry"), hashText("1"), word(number("chainId", chainId)), new Uint8Array(12), address("registry", registry)));
}

/**
 * The EIP-712 digest of a request. It is not for signing by itself: use Signer, which shows what it is.
 * @param {Request} r
 */
export function requestDigest(r) {
  const action = Object.hasOwn(actions, r.action) ? actions[r.action] : undefined;
  if (!action) throw new FormatError(`unknown action ${JSON.stringify(r.action)}`);
  const members = [...subject, ...action.members, "nonce", "deadline"];
  const type = `${action.type}(${members.map((m) => `${kinds[m]} ${m}`).join(",")})`;
  const struct = keccak_256(concat(hashText(type), ...members.map((m) => encode(r, m))));
  return keccak_256(concat([0x19, 0x01], separator(r), struct));
}

const required = ["action", "chainId", "registry", ...subject, "nonce", "deadline"];

/**
 * Checks a request and says in words what would be signed; throws where device `did` with a key of address `signer` may not
 * sign it at `now` (milliseconds).
 * @param {Request} r
 * @param {{ did: string, signer: Uint8Array, now: number }} device
 * @returns {Description}
 */
export function describe(r, { did, signer, now }) {
  const digest = requestDigest(r);
  checkMembers(r);
  if (r.device !== did) throw new FormatError(`request is for ${r.device}, this is ${did}`, "wrong_device");
  const deadline = number("deadline", r.deadline), seconds = BigInt(Math.floor(now / 1000));
  if (deadline <= seconds || deadline > seconds + BigInt(maxLifeSeconds)) throw new FormatError("deadline is over or too far ahead", "deadline");
  if (r.action === "register" && r.nonce !== "0") throw new FormatError("a device registers once, with nonce 0");
  const document = checkDocument(r, r.action === "rotate" ? address("newSigner", r.newSigner) : signer);
  const project = r.projectId + (r.projectName ? ` (called ${quote(r.projectName)} by the asker)` : "");
  /** @type {[string, string][]} */
  const lines = [["device", r.device], ["project", project], ["owner", checksum(r.owner)]];
  if (r.action === "migrate") lines.push(["new owner", checksum(r.to ?? "")]);
  if (r.action === "rotate") lines.push(["new key", checksum(r.newSigner ?? "")], ["from reading", r.firstSequence ?? ""]);
  if (!document) {
    lines.push(["document", "not shown by the asker; it does not change"]);
  } else {
    const names = Object.keys(document.facts).sort();
    for (const name of names) lines.push([`fact ${name}`, quote(document.facts[name])]);
    if (names.length === 0) lines.push(["facts", "none"]);
    const { keyAgreement, services } = document.contact;
    if (keyAgreement) lines.push(["encrypts to", `${keyAgreement.crv} key with thumbprint ${thumbprint(keyAgreement)}`]);
    for (const s of services ?? []) lines.push([`service ${s.id}`, `${s.type} at ${quote(s.endpoint)}`]);
  }
  const where = r.documentURI ?? "";
  if (["register", "update", "rotate"].includes(r.action) && where !== document?.uri) {
    lines.push(["document at", `${quote(where)}, off the chain, where scorers do not read it`]);
  }
  lines.push(
    ["document hash", "0x" + toHex(documentHash(r))],
    ["device token", `${r.tokenId} of ${checksum(r.deviceContract)}`],
    ["chain", `${r.chainId}, registry ${checksum(r.registry)}`],
    ["good until", clock(Number(deadline))]);
  return { action: r.action, title: actions[r.action].title, lines: lines.map(([label, value]) => ({ label, value })), digest };
}

/** @param {Request} r */
function checkMembers(r) {
  const withUri = ["register", "update", "rotate"].includes(r.action);
  const allowed = [...required, "projectName", "document", "documentHash", ...(withUri ? ["documentURI"] : []),
    ...(r.action === "rotate" ? ["newSigner", "firstSequence"] : []), ...(r.action === "migrate" ? ["to"] : [])];
  for (const member of Object.keys(r)) {
    if (!allowed.includes(member)) throw new FormatError(`${r.action} has no member ${JSON.stringify(member)}`);
  }
  if (r.document && r.documentHash) throw new FormatError("documentHash beside a document, which gives it");
  if (utf8(r.projectName ?? "").length > maxNameBytes) throw new FormatError(`project name of more than ${maxNameBytes} bytes`);
}

/**
 * @param {Request} r
 * @param {Uint8Array} holder
 */
function checkDocument(r, holder) {
  if (!r.document) {
    if (["register", "update", "rotate"].includes(r.action)) throw new FormatError("the document is missing", "document");
    return undefined;
  }
  let document;
  try {
    document = parseDocument(r.document, holder);
  } catch (error) {
    throw new FormatError(`document: ${error instanceof Error ? error.message : error}`, "document");
  }
  if (document.did !== r.device) throw new FormatError(`document is of ${document.did}`, "document");
  const uri = r.documentURI ?? "";
  if (uri.length > maxUriBytes || (uri.startsWith("data:") && uri !== document.uri)) throw new FormatError("the data URI holds another document", "document");
  return document;
}

/**
 * A stranger's text, fit for one line: what is not graphic (line breaks, escape codes, direction marks) is escaped.
 * @param {string} text
 */
function quote(text) {
  /** @type {Record<string, string>} */
  const short = { "\x07": "\\a", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v", "\\": "\\\\", '"': '\\"' };
  let out = "";
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    if (short[c]) out += short[c];
    else if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(c)) out += c;
    else if (code < 0x20 || code === 0x7f) out += "\\x" + code.toString(16).padStart(2, "0");
    else if (code < 0x10000) out += "\\u" + code.toString(16).padStart(4, "0");
    else out += "\\U" + code.toString(16).padStart(8, "0");
  }
  return `"${out}"`;
}

/**
 * An address with the checksum of EIP-55.
 * @param {string} text
 */
function checksum(text) {
  const digits = toHex(address("address", text)), hash = toHex(hashText(digits));
  return "0x" + Array.from(digits, (c, i) => (parseInt(hash[i], 16) >= 8 ? c.toUpperCase() : c)).join("");
}

/** @param {number} seconds */
const clock = (seconds) => new Date(seconds * 1000).toISOString().replace("T", " ").replace(".000Z", " UTC");

/**
 * Lays a description out for a console.
 * @param {Description} d
 */
export const formatDescription = (d) => [d.title, ...d.lines.map((l) => `  ${l.label.padEnd(14)} ${l.value}`), ""].join("\n");

/** Reports that whoever was asked said no. */
export class DeclinedError extends Error {
  /** @param {unknown} [cause] */
  constructor(cause) {
    super("signing was declined", { cause });
    this.name = "DeclinedError";
  }
}

/** Signs what binds a device's identity, each time after it was shown in words and approved. */
export class Signer {
  /**
   * @param {object} options
   * @param {import("./key.js").Key} options.key the current one, or, in a rotation, the new one
   * @param {string} options.did
   * @param {string} options.registry the only one to sign for
   * @param {string} [options.chainId] the only one to sign for; any, if absent
   * @param {(what: Description) => boolean | Promise<boolean>} options.approve shows it to a person; true signs
   * @param {() => number} [options.now] milliseconds
   */
  constructor({ key, did, registry, chainId, approve, now = Date.now }) {
    if (typeof approve !== "function") throw new TypeError("a Signer needs approve: nothing is signed unseen");
    this.key = key;
    this.did = did;
    this.registry = registry;
    this.chainId = chainId;
    this.approve = approve;
    this.now = now;
  }

  /**
   * Returns what the registry takes.
   * @param {Request} request
   * @returns {Promise<Uint8Array>}
   */
  async sign(request) {
    const r = structuredClone(request); // what is signed is what was shown
    if (r.registry !== this.registry || (this.chainId !== undefined && r.chainId !== this.chainId)) {
      throw new FormatError(`request is for registry ${r.registry} on chain ${r.chainId}`, "wrong_registry");
    }
    const what = describe(r, { did: this.did, signer: addressOf(this.key.publicKey), now: this.now() });
    let agreed = false;
    try {
      agreed = (await this.approve({ ...what, digest: what.digest.slice() })) === true;
    } catch (error) {
      throw new DeclinedError(error);
    }
    if (!agreed) throw new DeclinedError();
    return permit(this.key.publicKey, what.digest, await signDigest(this.key, what.digest));
  }
}

/**
 * Tells whether a permit is the key's over a request.
 * @param {Request} r
 * @param {import("./key.js").PublicKey} key
 * @param {Uint8Array} raw
 */
export function verifyPermit(r, key, raw) {
  try {
    const digest = requestDigest(r), signature = raw.slice(0, 64);
    return verifyDigest(key, digest, signature) && equal(raw, permit(key, digest, signature));
  } catch {
    return false;
  }
}
