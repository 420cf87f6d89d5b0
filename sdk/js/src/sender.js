// Delivers readings to a gateway: they stay in an outbox until it has answered that they are durable, or refuses them for ever.

import { concat, FormatError } from "./bytes.js";
import { maxReadingBytes, parseReading } from "./reading.js";

/**
 * Keeps readings. append and replace resolve only when what they write is durable.
 * @typedef {object} OutboxStore
 * @property {() => Promise<Uint8Array[]>} load
 * @property {(reading: Uint8Array) => Promise<void>} append
 * @property {(readings: Uint8Array[]) => Promise<void>} replace
 */

/** @typedef {{ reading: import("./reading.js").Reading, code: string, message: string, last?: number }} Refusal */
/** @typedef {{ raw: Uint8Array, unclear: boolean }} Parcel unclear: a request with it had no clear answer, so a gateway may have it */
/** @typedef {{ status: string, code?: string, message?: string, last?: number }} Result */

const maxBodyBytes = 1 << 20;
const firstBackoff = 1000;
const tooLarge = Symbol("too large");

export class Sender {
  /** @type {Parcel[]} */
  #parcels = [];
  #loaded = false;
  /** @type {Promise<unknown>} */
  #turn = Promise.resolve();
  /** @type {Promise<unknown>} */
  #sending = Promise.resolve();
  #batch;

  /**
   * @param {object} options
   * @param {string} options.gateway base URL, such as https://gateway.example
   * @param {OutboxStore} [options.outbox] default: in memory
   * @param {number} [options.maxBatch] readings in a request; default 256
   * @param {number} [options.maxReadings] from which queue refuses; default 100,000
   * @param {number} [options.maxBackoff] milliseconds; default a minute
   * @param {number} [options.timeout] of a request, in milliseconds; default 30 s
   * @param {(refusal: Refusal) => void} [options.refused] told of each reading that is dropped
   * @param {(refusal: Refusal) => void} [options.waiting] told of each that is refused for now
   * @param {typeof fetch} [options.fetch]
   * @param {(milliseconds: number, signal?: AbortSignal) => Promise<void>} [options.sleep]
   */
  constructor({ gateway, outbox = memoryOutbox(), maxBatch = 256, maxReadings = 100_000, maxBackoff = 60_000, timeout = 30_000, refused = () => {}, waiting = () => {}, fetch: get = globalThis.fetch, sleep = pause }) {
    this.url = gateway.replace(/\/$/, "") + "/v1/readings";
    this.outbox = outbox;
    this.maxReadings = maxReadings;
    this.maxBackoff = maxBackoff;
    this.timeout = timeout;
    this.refused = refused;
    this.waiting = waiting;
    this.fetch = get;
    this.sleep = sleep;
    this.#batch = maxBatch;
  }

  /** The number of readings that are not delivered. */
  get pending() {
    return this.#parcels.length;
  }

  /**
   * Resolves when the reading is in the outbox. Queue readings of a device in the order of their numbers.
   * @param {import("./reading.js").SignedReading} signed
   */
  queue(signed) {
    return this.#inTurn(async () => {
      await this.#load();
      if (this.#parcels.length >= this.maxReadings) throw new FormatError("outbox is full", "outbox_full");
      await this.outbox.append(signed.bytes);
      this.#parcels.push({ raw: signed.bytes, unclear: false });
    });
  }

  /**
   * Resolves when the outbox is empty. It tries for as long as the gateway can be hoped for, or until the signal aborts.
   * @param {{ signal?: AbortSignal }} [options]
   * @returns {Promise<void>}
   */
  flush({ signal } = {}) {
    const mine = this.#sending.then(() => this.#flush(signal)); // two at once would send everything twice
    this.#sending = mine.catch(() => {});
    return mine;
  }

  /** @param {AbortSignal} [signal] */
  async #flush(signal) {
    await this.#inTurn(() => this.#load());
    let backoff = firstBackoff;
    while (this.#parcels.length > 0) {
      signal?.throwIfAborted();
      const wait = await this.#sendBatch(signal);
      if (wait === 0) {
        backoff = firstBackoff;
        continue;
      }
      // A fleet that lost its gateway together must not return together.
      await this.sleep(Math.max(wait, backoff / 2 + Math.random() * (backoff / 2)), signal);
      backoff = Math.min(2 * backoff, this.maxBackoff);
    }
  }

  async #load() {
    if (this.#loaded) return;
    this.#parcels = (await this.outbox.load()).map((raw) => ({ raw, unclear: true }));
    this.#loaded = true;
  }

  #take() {
    let size = 0, n = 0;
    for (const { raw } of this.#parcels) {
      size += raw.length;
      if (n === this.#batch || size > maxBodyBytes) break;
      n++;
    }
    return this.#parcels.slice(0, n);
  }

  /**
   * Sends the first readings once. What it returns above 0 is how long to wait at least, and that some are to be sent again.
   * @param {AbortSignal} [signal]
   */
  async #sendBatch(signal) {
    const parcels = this.#take();
    const answer = await this.#post(concat(...parcels.map((p) => p.raw)), parcels.length, signal);
    /** @type {Parcel[]} */
    let stay = [];
    let wait = 0;
    if (answer === tooLarge && parcels.length > 1) {
      this.#batch = Math.floor(parcels.length / 2);
      return 0;
    } else if (answer === tooLarge) {
      this.#tell(this.refused, parcels[0], { status: "refused", code: "oversized", message: "the gateway refuses the request" });
    } else if (typeof answer === "number") {
      stay = parcels.map((p) => ({ raw: p.raw, unclear: true }));
      wait = answer;
    } else {
      stay = this.#judge(parcels, answer);
      wait = stay.length > 0 ? 1 : 0;
    }
    await this.#inTurn(async () => {
      this.#parcels = [...stay, ...this.#parcels.slice(parcels.length)];
      if (stay.length < parcels.length) await this.outbox.replace(this.#parcels.map((p) => p.raw));
    });
    return wait;
  }

  /**
   * @param {Parcel[]} parcels
   * @param {Result[]} results
   */
  #judge(parcels, results) {
    return parcels.flatMap((p, i) => {
      const r = results[i];
      if (r.status === "accepted" || r.status === "duplicate") return [];
      if (r.code === "unknown_device" || r.code === "future_time") {
        this.#tell(this.waiting, p, r);
        return [{ raw: p.raw, unclear: false }]; // registration and clocks come right
      }
      // After a request without an answer, old_sequence is that answer.
      if (!(r.code === "old_sequence" && p.unclear)) this.#tell(this.refused, p, r);
      return [];
    });
  }

  /**
   * @param {(refusal: Refusal) => void} whom
   * @param {Parcel} p
   * @param {Result} r
   */
  #tell(whom, p, r) {
    whom({ reading: parseReading(p.raw).reading, code: r.code ?? "malformed", message: r.message ?? "", last: r.last });
  }

  /**
   * @param {Uint8Array} body
   * @param {number} count
   * @param {AbortSignal} [signal]
   * @returns {Promise<Result[] | number | typeof tooLarge>} results, or how long to wait
   */
  async #post(body, count, signal) {
    try {
      const limit = AbortSignal.timeout(this.timeout);
      const response = await this.fetch(this.url, {
        method: "POST", headers: { "Content-Type": "application/cbor-seq" }, body: /** @type {BodyInit} */ (body),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      if (response.status === 413 || response.status === 400) return tooLarge;
      if (response.status !== 200) {
        const seconds = Number(response.headers.get("Retry-After"));
        return Math.max(1, Math.min(seconds > 0 ? seconds * 1000 : 0, this.maxBackoff));
      }
      const { results } = await response.json();
      return Array.isArray(results) && results.length === count ? results : 1;
    } catch {
      signal?.throwIfAborted();
      return 1; // no answer, or not one of a gateway
    }
  }

  /**
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

/**
 * @param {number} milliseconds
 * @param {AbortSignal} [signal]
 * @returns {Promise<void>}
 */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
  });
}

/** Keeps readings in memory: what is pending is lost when the page or program ends.
 * @returns {OutboxStore} */
export function memoryOutbox() {
  return { load: async () => [], append: async () => {}, replace: async () => {} };
}

/**
 * Keeps readings in a browser's localStorage, under one name a device.
 * @param {string} name
 * @param {Pick<Storage, "getItem" | "setItem">} [storage]
 * @returns {OutboxStore}
 */
export function storageOutbox(name, storage = globalThis.localStorage) {
  const load = async () => {
    /** @type {string[]} */
    const kept = JSON.parse(storage.getItem(name) ?? "[]");
    return kept.map((text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))).filter((raw) => raw.length <= maxReadingBytes);
  };
  /** @param {Uint8Array[]} readings */
  const replace = async (readings) => storage.setItem(name, JSON.stringify(readings.map((raw) => btoa(String.fromCharCode(...raw)))));
  return { load, replace, append: async (reading) => replace([...(await load()), reading]) };
}
