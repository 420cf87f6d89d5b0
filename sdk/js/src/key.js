// Device keys: secp256k1 (ES256K) and P-256 (ES256), and the address and DID that follow from them.

import { p256 } from "@noble/curves/nist.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { keccak_256 } from "@noble/hashes/sha3.js";

import { concat, equal, FormatError, fromHex, toHex } from "./bytes.js";

/** @typedef {"ES256K" | "ES256"} Algorithm */

/** @typedef {{ algorithm: Algorithm, point: Uint8Array }} PublicKey point is x ‖ y, 64 bytes. */

/**
 * A key, wherever its secret lies. sign returns r ‖ s over 32 bytes; a high s is made low by who calls it.
 * @typedef {{ publicKey: PublicKey, sign(digest: Uint8Array): Uint8Array | Promise<Uint8Array> }} Key
 */

const curves = { ES256K: secp256k1, ES256: p256 };

/** COSE algorithm numbers (RFC 8812, RFC 9053). */
export const coseAlgorithms = Object.freeze({ ES256K: -47, ES256: -7 });

/**
 * @param {Algorithm} algorithm
 * @param {Uint8Array} point x ‖ y
 * @returns {PublicKey}
 */
export function newPublicKey(algorithm, point) {
  if (point.length !== 64) throw new FormatError("a public key has 64 bytes");
  try {
    curve(algorithm).Point.fromBytes(concat([4], point)).assertValidity();
  } catch {
    throw new FormatError(`point is not on the curve of ${algorithm}`);
  }
  return { algorithm, point };
}

/** @param {Algorithm} algorithm */
function curve(algorithm) {
  const found = Object.hasOwn(curves, algorithm) ? curves[algorithm] : undefined;
  if (!found) throw new FormatError(`unknown algorithm ${algorithm}, want ES256K or ES256`);
  return found;
}

/**
 * The last 20 bytes of Keccak-256(x ‖ y), for both curves.
 * @param {PublicKey} key
 */
export const addressOf = (key) => keccak_256(key.point).slice(12);

/**
 * The DID of the device whose first key this is.
 * @param {PublicKey} key
 */
export const didOf = (key) => "did:io:0x" + toHex(addressOf(key));

/**
 * The address in a did:io identifier; there is one spelling.
 * @param {string} did
 */
export function didAddress(did) {
  if (!/^did:io:0x[0-9a-f]{40}$/.test(did)) throw new FormatError(`${JSON.stringify(did)}, want did:io:0x and 40 lower-case hex digits`);
  return fromHex(did.slice(9));
}

/**
 * Tells whether signature, r ‖ s with low s, is the key's over digest.
 * @param {PublicKey} key
 * @param {Uint8Array} digest
 * @param {Uint8Array} signature
 */
export function verifyDigest(key, digest, signature) {
  return signature.length === 64 && curve(key.algorithm).verify(signature, digest, concat([4], key.point), { prehash: false, lowS: true });
}

/** A key in memory. Its secret cannot be printed or serialised by accident. */
export class SoftwareKey {
  #secret;

  /**
   * @param {Algorithm} algorithm
   * @param {Uint8Array} secret 32 bytes
   */
  constructor(algorithm, secret) {
    if (!curve(algorithm).utils.isValidSecretKey(secret)) throw new FormatError(`not a secret of ${algorithm}`);
    this.#secret = Uint8Array.from(secret);
    /** @type {PublicKey} */
    this.publicKey = { algorithm, point: curve(algorithm).getPublicKey(this.#secret, false).slice(1) };
  }

  /**
   * Makes a key out of the platform's randomness.
   * @param {Algorithm} [algorithm]
   */
  static generate(algorithm = "ES256K") {
    return new SoftwareKey(algorithm, curve(algorithm).utils.randomSecretKey());
  }

  /**
   * Reads the text of a key file, as `trellis device new` writes it.
   * @param {string} text
   */
  static parse(text) {
    const parts = /^trellis-key:(es256k?):([0-9a-f]{64})\n?$/.exec(text);
    if (!parts) throw new FormatError("not the text of a Trellis key");
    return new SoftwareKey(parts[1] === "es256" ? "ES256" : "ES256K", fromHex(parts[2]));
  }

  /** The text of a key file. Whoever has it has the key. */
  text() {
    return `trellis-key:${this.publicKey.algorithm.toLowerCase()}:${toHex(this.#secret)}`;
  }

  /**
   * r ‖ s, deterministic (RFC 6979), with low s.
   * @param {Uint8Array} digest
   */
  sign(digest) {
    return curve(this.publicKey.algorithm).sign(digest, this.#secret, { prehash: false, lowS: true });
  }
}

/**
 * Signs and gives r ‖ s with low s, whatever the key did. What another key than our own did is verified.
 * @param {Key} key
 * @param {Uint8Array} digest
 */
export async function signDigest(key, digest) {
  if (key instanceof SoftwareKey) return key.sign(digest);
  const raw = await key.sign(digest);
  if (!(raw instanceof Uint8Array) || raw.length !== 64) throw new FormatError("the key did not give r ‖ s in 64 bytes");
  const { n } = curve(key.publicKey.algorithm).Point.CURVE();
  const s = BigInt("0x" + toHex(raw.slice(32)));
  const low = s > n / 2n && s < n ? fromHex((n - s).toString(16).padStart(64, "0")) : raw.slice(32);
  const signature = concat(raw.slice(0, 32), low);
  if (!verifyDigest(key.publicKey, digest, signature)) throw new FormatError("the key's signature does not verify");
  return signature;
}

/**
 * What the device registry takes: r ‖ s ‖ v for secp256k1, r ‖ s ‖ x ‖ y for P-256.
 * @param {PublicKey} key
 * @param {Uint8Array} digest
 * @param {Uint8Array} signature r ‖ s with low s
 */
export function permit(key, digest, signature) {
  if (key.algorithm === "ES256") return concat(signature, key.point);
  for (const v of [0, 1]) {
    try {
      const point = secp256k1.recoverPublicKey(concat([v], signature), digest, { prehash: false });
      if (equal(secp256k1.Point.fromBytes(point).toBytes(false).slice(1), key.point)) return concat(signature, [27 + v]);
    } catch {
      // no point has this r with this v
    }
  }
  throw new FormatError("no v recovers the signature");
}
