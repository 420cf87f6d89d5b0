// A device: it gives each reading a number that no crash makes it give again, and signs it.

import { FormatError } from "./bytes.js";
import { didAddress, didOf } from "./key.js";
import { signReading } from "./reading.js";

/** What keeps a number through a crash. save resolves only when it is durable.
 * @typedef {{ load(): Promise<bigint | undefined>, save(reserved: bigint): Promise<void> }} SequenceStore */

const block = 64n;
const maxSequence = 2n ** 63n - 1n;

export class Device {
  /** @type {bigint | undefined} */
  #next;
  #reserved = 0n;
  /** @type {Promise<unknown>} */
  #turn = Promise.resolve();
  /** @type {{ key: import("./key.js").Key, first: bigint } | undefined} */
  #successor;
  #signed = 0n;

  /**
   * @param {object} options
   * @param {import("./key.js").Key} options.key
   * @param {{ chainId: bigint | number, projectId: bigint | number }} options.source
   * @param {string} options.type
   * @param {SequenceStore} options.sequence the device's own; it must not be restored from a backup
   * @param {string} [options.did] of a device that has rotated its key
   */
  constructor({ key, source, type, sequence, did = didOf(key.publicKey) }) {
    didAddress(did);
    this.key = key;
    this.source = source;
    this.type = type;
    this.sequence = sequence;
    this.did = did;
  }

  /**
   * Signs what was measured at a time.
   * @param {Record<string, import("./decimal.js").DecimalLike>} data
   * @param {number | Date} [time]
   */
  sign(data, time = Date.now()) {
    return this.#inTurn(async () => {
      const sequence = await this.#number();
      if (this.#successor && sequence >= this.#successor.first) {
        this.key = this.#successor.key;
        this.#successor = undefined;
      }
      this.#signed = sequence;
      return signReading({ source: this.source, subject: this.did, type: this.type, sequence, time: Number(time), data }, this.key);
    });
  }

  /**
   * Makes the next number at least last+1, for a device that lost its memory and whose gateway answers old_sequence.
   * @param {bigint | number} last
   */
  skipTo(last) {
    return this.#inTurn(async () => {
      await this.#load();
      if (BigInt(last) < /** @type {bigint} */ (this.#next)) return;
      await this.#reserve(BigInt(last));
      this.#next = BigInt(last) + 1n;
    });
  }

  /**
   * Makes another key sign readings from a number on, as the registry says in KeyRotated.
   * @param {import("./key.js").Key} key
   * @param {bigint | number} first
   */
  rotate(key, first) {
    return this.#inTurn(async () => {
      if (BigInt(first) <= this.#signed) throw new FormatError(`reading ${this.#signed} is signed already`);
      if (this.#successor) throw new FormatError("another rotation waits");
      this.#successor = { key, first: BigInt(first) };
    });
  }

  async #number() {
    await this.#load();
    const number = /** @type {bigint} */ (this.#next);
    if (number > this.#reserved) await this.#reserve(number + block - 1n);
    this.#next = number + 1n;
    return number;
  }

  async #load() {
    if (this.#next !== undefined) return;
    this.#reserved = (await this.sequence.load()) ?? 0n;
    this.#next = this.#reserved + 1n;
  }

  /** @param {bigint} upTo */
  async #reserve(upTo) {
    if (upTo > maxSequence) throw new FormatError("sequence number above 2^63-1");
    await this.sequence.save(upTo);
    this.#reserved = upTo;
  }

  /**
   * Calls take turns: numbers are given once.
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  #inTurn(work) {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => {});
    return mine;
  }
}

/** Keeps a number in memory: for tests, and for devices that skipTo what the gateway knows at each start.
 * @returns {SequenceStore} */
export function memorySequence() {
  /** @type {bigint | undefined} */
  let kept;
  return { load: async () => kept, save: async (n) => void (kept = n) };
}
