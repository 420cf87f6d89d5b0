/**
 * Sign readings as a Trellis device, register it, and send what it measured.
 * @module
 */
export { FormatError, fromHex, toHex } from "./bytes.js";
export { decimal, formatDecimal } from "./decimal.js";
export { Device, memorySequence } from "./device.js";
export { newDocument, parseDocument } from "./document.js";
export { DeclinedError, describe, formatDescription, requestDigest, separator, Signer, verifyPermit } from "./identity.js";
export { addressOf, didAddress, didOf, newPublicKey, SoftwareKey, verifyDigest } from "./key.js";
export { verifyReceipt } from "./receipt.js";
export { encodePayload, parseReading, signReading, verifyReading } from "./reading.js";
export { ResolutionError, resolveDid } from "./resolve.js";
export { decodeEpoch, fetchAnchor, settlementAddress } from "./settlement.js";
export { memoryOutbox, Sender, storageOutbox } from "./sender.js";

/** @typedef {import("./decimal.js").Decimal} Decimal */
/** @typedef {import("./decimal.js").DecimalLike} DecimalLike */
/** @typedef {import("./device.js").SequenceStore} SequenceStore */
/** @typedef {import("./document.js").Contact} Contact */
/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./identity.js").Description} Description */
/** @typedef {import("./identity.js").Line} Line */
/** @typedef {import("./identity.js").Request} Request */
/** @typedef {import("./key.js").Algorithm} Algorithm */
/** @typedef {import("./key.js").Key} Key */
/** @typedef {import("./key.js").PublicKey} PublicKey */
/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./reading.js").SignedReading} SignedReading */
/** @typedef {import("./receipt.js").ReceiptCheck} ReceiptCheck */
/** @typedef {import("./resolve.js").Resolution} Resolution */
/** @typedef {import("./settlement.js").Anchor} Anchor */
/** @typedef {import("./sender.js").OutboxStore} OutboxStore */
/** @typedef {import("./sender.js").Refusal} Refusal */
