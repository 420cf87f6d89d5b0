// Asks a DID resolver over HTTP (W3C DID Resolution, HTTP binding).

import { FormatError } from "./bytes.js";

/** @typedef {{ didDocument: Record<string, unknown> | null, didDocumentMetadata: Record<string, unknown>, didResolutionMetadata: Record<string, unknown> }} Resolution */

/** Reports that a DID did not resolve. `code` is the last part of the error's type, such as NOT_FOUND. */
export class ResolutionError extends Error {
  /**
   * @param {string} did
   * @param {string} code
   * @param {string} [detail]
   */
  constructor(did, code, detail = "") {
    super(`resolve ${did}: ${code}${detail && `: ${detail}`}`);
    this.name = "ResolutionError";
    this.code = code;
  }
}

const maxAnswerChars = 1 << 20;

/**
 * Resolves a DID. A deactivated one gives its metadata and no document.
 * @param {string} did
 * @param {object} options
 * @param {string} options.resolver base URL, such as https://resolver.example
 * @param {string} [options.versionId]
 * @param {string} [options.versionTime]
 * @param {AbortSignal} [options.signal]
 * @param {typeof fetch} [options.fetch]
 * @returns {Promise<Resolution>}
 */
export async function resolveDid(did, { resolver, versionId, versionTime, signal, fetch: get = globalThis.fetch }) {
  if (!/^did:[a-z0-9]+:[A-Za-z0-9._:%-]+$/.test(did)) throw new FormatError(`${JSON.stringify(did)} is not a DID`);
  const url = new URL(resolver.replace(/\/$/, "") + "/1.0/identifiers/" + encodeURIComponent(did));
  if (versionId) url.searchParams.set("versionId", versionId);
  if (versionTime) url.searchParams.set("versionTime", versionTime);
  const response = await get(url, { headers: { Accept: "application/did-resolution" }, signal });
  const text = await response.text();
  if (text.length > maxAnswerChars) throw new ResolutionError(did, "INTERNAL_ERROR", "the answer is too long");
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new ResolutionError(did, "INTERNAL_ERROR", `status ${response.status}, and no JSON`);
  }
  const { didDocument = null, didDocumentMetadata = {}, didResolutionMetadata = {} } = answer ?? {};
  const error = didResolutionMetadata.error;
  if (error) throw new ResolutionError(did, String(error.type ?? error).split("#").pop() ?? "", error.title ?? error.detail);
  if (response.status !== 200 && response.status !== 410) throw new ResolutionError(did, "INTERNAL_ERROR", `status ${response.status}`);
  if (didDocument && didDocument.id !== did && !(didDocumentMetadata.equivalentId ?? []).includes(did)) {
    throw new ResolutionError(did, "INVALID_DID_DOCUMENT", `the document is of ${didDocument.id}`);
  }
  return { didDocument, didDocumentMetadata, didResolutionMetadata };
}
