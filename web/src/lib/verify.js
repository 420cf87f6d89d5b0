// The receipt verifier of sdk/js, the same that phones and other programs run, built into the page from its source.
export { verifyReceipt } from '../../../sdk/js/src/receipt.js';
export { decodeEpoch } from '../../../sdk/js/src/settlement.js';
