// Asks a chain what it holds of an epoch, by JSON-RPC and without an Ethereum library.

import { keccak_256 } from "@noble/hashes/sha3.js";

import { FormatError, toHex, utf8 } from "./bytes.js";

/**
 * What a chain says of an epoch. Any part of it may be left out when it is given to verifyReceipt.
 * @typedef {object} Anchor
 * @property {string} [state] pinned, posted, contested, settled or void
 * @property {string} [root] of the Merkle-sum tree, 0x hex
 * @property {string | bigint} [total] in wei
 * @property {number} [leaves]
 * @property {string} [resultHash]
 * @property {string} [logRoot]
 * @property {number} [logStart]
 * @property {number} [logEnd]
 * @property {number} [windowStart]
 * @property {number} [windowEnd]
 * @property {string} [policyHash]
 * @property {number} [registryBlock]
 * @property {string | bigint} [budget]
 */

/** Where Settlement stands on every Trellis chain. */
export const settlementAddress = "0x7e11150000000000000000000000000000000030";

const states = ["none", "pinned", "posted", "contested", "settled", "void"];

// The words of struct Epoch in contracts/src/settlement/Settlement.sol.
const words = ["state", "challengeSeconds", "threshold", "scorers", "deadline", "settledAt", "logStart", "logEnd", "windowStart", "windowEnd", "policyHash",
  "registryBlock", "budget", "logRoot", "root", "total", "leaves", "resultHash", "claimed"];
const hashes = ["policyHash", "logRoot", "root", "resultHash"];
const wide = ["budget", "total", "claimed"];

/**
 * Reads what Settlement answers to epoch(uint256,uint64).
 * @param {string} answer 0x hex
 * @returns {Required<Anchor>}
 */
export function decodeEpoch(answer) {
  if (typeof answer !== "string" || !/^0x[0-9a-f]*$/.test(answer) || answer.length < 2 + 64 * words.length) {
    throw new FormatError("this is not what Settlement answers about an epoch; is the address right?");
  }
  /** @type {Record<string, any>} */
  const out = {};
  words.forEach((name, i) => {
    const text = "0x" + answer.slice(2 + 64 * i, 66 + 64 * i);
    out[name] = hashes.includes(name) ? text : wide.includes(name) ? BigInt(text) : Number(BigInt(text));
  });
  out.state = states[out.state] ?? `state ${out.state}`;
  if (out.state === "none") throw new FormatError("the chain does not know this epoch");
  return /** @type {Required<Anchor>} */ (out);
}

/**
 * Asks a node for what Settlement holds of an epoch: what verifyReceipt compares a receipt with. Whoever runs the node can lie; ask your
 * own, or several.
 * @param {string} rpcUrl
 * @param {number | bigint} project
 * @param {number | bigint} epoch
 * @param {{ settlement?: string, block?: string, signal?: AbortSignal, fetch?: typeof fetch }} [options] block: latest, or a number in hex
 * @returns {Promise<Required<Anchor>>}
 */
export async function fetchAnchor(rpcUrl, project, epoch, { settlement = settlementAddress, block = "latest", signal, fetch: post = globalThis.fetch } = {}) {
  const selector = toHex(keccak_256(utf8("epoch(uint256,uint64)")).slice(0, 4));
  const data = "0x" + selector + [project, epoch].map((n) => BigInt(n).toString(16).padStart(64, "0")).join("");
  const response = await post(rpcUrl, {
    method: "POST", headers: { "Content-Type": "application/json" }, signal,
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_call", params: [{ to: settlement, data }, block] }),
  });
  const answer = await response.json().catch(() => null);
  if (answer?.error) throw new Error(`ask ${rpcUrl} for epoch ${epoch}: ${answer.error.message ?? JSON.stringify(answer.error)}`);
  if (!response.ok || !answer) throw new Error(`ask ${rpcUrl} for epoch ${epoch}: HTTP ${response.status}`);
  return decodeEpoch(answer.result);
}
