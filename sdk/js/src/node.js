/**
 * What needs files: key, sequence number and outbox on disk, as the Go SDK keeps them, so that a device may change its program.
 * @module
 */
import { randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

import { concat, FormatError } from "./bytes.js";
import { SoftwareKey } from "./key.js";
import { maxReadingBytes, parseReading } from "./reading.js";

/** @param {unknown} error */
const code = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;

/**
 * Writes a file so that after a crash it has its old content or its new one, and durably the new one when this resolves.
 * @param {string} path
 * @param {string | Uint8Array} data
 */
async function replaceFile(path, data) {
  await writeDurably(path + ".tmp", data);
  await rename(path + ".tmp", path);
  await syncDir(path);
}

/**
 * @param {string} path
 * @param {string | Uint8Array} data
 */
async function writeDurably(path, data) {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @param {string} path */
async function syncDir(path) {
  const directory = await open(dirname(path), "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/**
 * Reads the key in a file that nobody but its owner may read.
 * @param {string} path
 */
export async function loadKey(path) {
  const { mode } = await stat(path);
  if (process.platform !== "win32" && (mode & 0o077) !== 0) throw new FormatError(`${path} can be read by others; run: chmod 600 ${path}`);
  return SoftwareKey.parse(await readFile(path, "utf8"));
}

/**
 * Reads the key in a file, or makes one there.
 * @param {string} path
 * @param {import("./key.js").Algorithm} [algorithm]
 */
export async function loadOrCreateKey(path, algorithm = "ES256K") {
  try {
    return await loadKey(path);
  } catch (error) {
    if (code(error) !== "ENOENT") throw error;
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.${randomUUID()}.tmp`;
  await writeDurably(next, SoftwareKey.generate(algorithm).text() + "\n");
  try {
    await link(next, path); // unlike a rename it fails where there is a key already
    await syncDir(path);
  } catch (error) {
    if (code(error) !== "EEXIST") throw error; // another process was first
  } finally {
    await rm(next);
  }
  return loadKey(path);
}

/**
 * Keeps a device's sequence number in a file.
 * @param {string} path
 * @returns {import("./device.js").SequenceStore}
 */
export function fileSequence(path) {
  return {
    async load() {
      let text;
      try {
        text = await readFile(path, "utf8");
      } catch (error) {
        if (code(error) === "ENOENT") return undefined;
        throw error;
      }
      if (!/^[0-9]{1,19}\n?$/.test(text)) throw new FormatError(`sequence file ${path} holds no number`);
      return BigInt(text.trim());
    },
    save: (reserved) => replaceFile(path, `${reserved}\n`),
  };
}

/**
 * Keeps readings in a file, each with its length before it in two bytes. A reading that a crash cut off was never queued.
 * @param {string} path
 * @returns {import("./sender.js").OutboxStore}
 */
export function fileOutbox(path) {
  /** @param {Uint8Array} raw */
  const record = (raw) => concat([raw.length >> 8, raw.length & 255], raw);
  /** @param {Uint8Array[]} readings */
  const replace = (readings) => replaceFile(path, concat(...readings.map(record)));
  return {
    replace,
    async load() {
      let raw;
      try {
        raw = new Uint8Array(await readFile(path));
      } catch (error) {
        if (code(error) !== "ENOENT") throw error;
        raw = new Uint8Array();
      }
      const readings = [];
      for (let at = 0; at + 2 < raw.length; ) {
        const end = at + 2 + (raw[at] << 8) + raw[at + 1];
        if (end > raw.length || !isReading(raw.slice(at + 2, end))) break;
        readings.push(raw.slice(at + 2, end));
        at = end;
      }
      await replace(readings); // cuts a torn end off, so that what follows can be read
      return readings;
    },
    async append(reading) {
      if (reading.length > maxReadingBytes) throw new FormatError("reading is too long", "oversized");
      const file = await open(path, "a", 0o600);
      const { size } = await file.stat();
      try {
        await file.writeFile(record(reading));
        await file.sync();
      } catch (error) {
        await file.truncate(size); // half a record would hide all behind it
        throw error;
      } finally {
        await file.close();
      }
    },
  };
}

/** @param {Uint8Array} raw */
function isReading(raw) {
  try {
    parseReading(raw);
    return true;
  } catch {
    return false; // a torn write that left zeros
  }
}
