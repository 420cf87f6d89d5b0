// Tickets: what a device signed, on its way to its owner's wallet. docs/spec/provisioning.md has the format.
//
// A ticket is believed in nothing: everything that it says is shown to the owner, the document is checked against its hash, and the
// contract checks every signature. So a forged ticket costs its reader a refused transaction at most.
import { decodeFunctionResult, encodeFunctionData, isAddress, keccak256, parseAbi } from 'viem/utils';

const REGISTRATION = '(uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device,bytes32 documentHash,string documentURI,uint256 deadline)';

export const ABI = parseAbi([
  `function claim(${REGISTRATION} r,bytes signature,(address signer,uint256 deadline,bytes signature) voucher) payable returns (address)`,
  `function registerV3(${REGISTRATION} r,bytes signature) payable returns (address)`,
  'function rotateKey(address device,address newSigner,uint256 firstSequence,bytes32 documentHash,string documentURI,uint256 deadline,bytes signature,bytes newSignature)',
  'function migrate(address device,address to,uint256 deadline,bytes signature)',
  'function remove(address device,uint256 deadline,bytes signature)',
  'function transferFrom(address from,address to,uint256 tokenId)',
  'function device(address device) view returns ((uint256 projectId,address deviceContract,uint256 tokenId,uint256 identityId,address owner,address account,address signer,bytes32 documentHash,uint64 registeredAt,uint64 changedAt,uint64 nonce,uint8 keyType,bool removed,bytes32 v2))',
]);

export const ACTIONS = /** @type {const} */ (['claim', 'register', 'rotate', 'migrate', 'remove']);

const MAX_TICKET = 16 << 10; // bytes; a document has at most 4 KiB and its URI three times that at worst
const DATA_URI = 'data:application/json,';

/**
 * @typedef {{action: typeof ACTIONS[number], chainId: number, device: string, owner: string, deadline: bigint, projectId: bigint | null,
 *  documentHash: string | null, documentURI: string | null, document: any, to: string | null, newSigner: string | null, firstSequence: bigint | null, token: string | null, data: `0x${string}`}} Ticket
 */

/** What is wrong with a ticket, in words for its owner. */
export class TicketError extends Error {}

/** @param {any} cond @param {string} message @returns {asserts cond} */
function need(cond, message) {
  if (!cond) throw new TicketError(message);
}

/** @param {any} v @param {string} name */
function uint(v, name) {
  need(typeof v === 'string' && /^(0|[1-9]\d{0,77})$/.test(v), `The ticket's ${name} is not a whole number written as text.`);
  const n = BigInt(v);
  need(n < 1n << 256n, `The ticket's ${name} is too large.`);
  return n;
}

/** @param {any} v @param {string} name @returns {`0x${string}`} */
function address(v, name) {
  need(typeof v === 'string' && isAddress(v, { strict: false }), `The ticket's ${name} is not an address.`);
  return /** @type {`0x${string}`} */ (v.toLowerCase());
}

/** @param {any} v @param {string} name @param {number} [length] @returns {`0x${string}`} */
function bytes(v, name, length) {
  need(typeof v === 'string' && /^0x([0-9a-fA-F]{2})*$/.test(v) && v.length <= 2048, `The ticket's ${name} is not bytes in hexadecimal.`);
  need(length === undefined || v.length === 2 + 2 * length, `The ticket's ${name} has not ${length} bytes.`);
  return /** @type {`0x${string}`} */ (v);
}

/** The document inside a data URI, checked against the hash that the device signed. @param {string} uri @param {string} hash */
function openDocument(uri, hash) {
  if (!uri.startsWith(DATA_URI)) return null; // elsewhere: the hash decides, and the page does not fetch from strangers
  let text;
  try {
    text = decodeURIComponent(uri.slice(DATA_URI.length));
  } catch {
    throw new TicketError("The ticket's document is cut off or damaged.");
  }
  need(keccak256(new TextEncoder().encode(text)) === hash.toLowerCase(), 'The document does not have the hash that the device signed. Do not use this ticket.');
  try {
    return JSON.parse(text);
  } catch {
    throw new TicketError("The ticket's document is not JSON.");
  }
}

/** Reads a ticket: its JSON, its base64url form, or an address with #ticket=… in it. @param {string} text @returns {Ticket} */
export function parseTicket(text) {
  const t = text.trim();
  need(t !== '', 'There is no ticket yet.');
  need(t.length <= 2 * MAX_TICKET, 'That is too long for a ticket.');
  let json = t;
  if (!t.startsWith('{')) {
    const code = t.includes('ticket=') ? t.slice(t.lastIndexOf('ticket=') + 7) : t;
    need(/^[A-Za-z0-9_-]+$/.test(code), 'That is no ticket: want the text that the device shows, or the address of its last page.');
    try {
      json = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0)));
    } catch {
      throw new TicketError('The ticket is cut off or damaged: copy it again as a whole.');
    }
  }
  let o;
  try {
    o = JSON.parse(json);
  } catch {
    throw new TicketError('The ticket is cut off or damaged: copy it again as a whole.');
  }
  need(o !== null && typeof o === 'object' && ACTIONS.includes(o.trellis), 'That is no ticket of a kind this page knows.');
  need(Number.isSafeInteger(o.chainId) && o.chainId > 0, "The ticket's chainId is not a number.");
  return o.trellis === 'claim' || o.trellis === 'register' ? registration(o) : change(o);
}

/** @param {any} o @returns {Ticket} */
function registration(o) {
  const r = o.registration;
  need(r !== null && typeof r === 'object', 'The ticket holds no registration.');
  need(typeof r.documentURI === 'string' && r.documentURI.length <= MAX_TICKET, "The ticket's documentURI is missing or too long.");
  const values = {
    projectId: uint(r.projectId, 'projectId'), deviceContract: address(r.deviceContract, 'deviceContract'), tokenId: uint(r.tokenId, 'tokenId'),
    owner: address(r.owner, 'owner'), device: address(r.device, 'device'), documentHash: bytes(r.documentHash, 'documentHash', 32),
    documentURI: r.documentURI, deadline: uint(r.deadline, 'deadline'),
  };
  const signature = bytes(o.signature, 'signature');
  let data;
  if (o.trellis === 'claim') {
    need(o.voucher !== null && typeof o.voucher === 'object', "The ticket holds no voucher of the device's maker.");
    const voucher = { signer: address(o.voucher.signer, "voucher's signer"), deadline: uint(o.voucher.deadline, "voucher's deadline"), signature: bytes(o.voucher.signature, "voucher's signature") };
    data = encodeFunctionData({ abi: ABI, functionName: 'claim', args: [values, signature, voucher] });
  } else {
    data = encodeFunctionData({ abi: ABI, functionName: 'registerV3', args: [values, signature] });
  }
  return {
    action: o.trellis, chainId: o.chainId, device: values.device, owner: values.owner, deadline: values.deadline, projectId: values.projectId,
    documentHash: values.documentHash, documentURI: values.documentURI, document: openDocument(values.documentURI, values.documentHash), to: null, newSigner: null, firstSequence: null, token: `${values.tokenId} of ${values.deviceContract}`, data,
  };
}

/** @param {any} o @returns {Ticket} */
function change(o) {
  const c = o.change;
  need(c !== null && typeof c === 'object', 'The ticket says of no change.');
  const device = address(c.device, 'device');
  const deadline = uint(c.deadline, 'deadline');
  const signature = bytes(o.signature, 'signature');
  const common = { action: o.trellis, chainId: o.chainId, device, owner: address(c.owner, 'owner'), deadline, projectId: null, documentHash: null, documentURI: null, document: null, to: null, newSigner: null, firstSequence: null, token: null };
  if (o.trellis === 'remove') return { ...common, data: encodeFunctionData({ abi: ABI, functionName: 'remove', args: [device, deadline, signature] }) };
  if (o.trellis === 'migrate') {
    const to = address(c.to, 'to');
    return { ...common, to, data: encodeFunctionData({ abi: ABI, functionName: 'migrate', args: [device, to, deadline, signature] }) };
  }
  need(typeof c.documentURI === 'string' && c.documentURI.length <= MAX_TICKET, "The ticket's documentURI is missing or too long.");
  const newSigner = address(c.newSigner, 'newSigner');
  const documentHash = bytes(c.documentHash, 'documentHash', 32);
  const firstSequence = uint(c.firstSequence, 'firstSequence');
  const args = /** @type {const} */ ([device, newSigner, firstSequence, documentHash, c.documentURI, deadline, signature, bytes(o.newSignature, 'newSignature')]);
  return { ...common, newSigner, firstSequence, documentHash, documentURI: c.documentURI, document: openDocument(c.documentURI, documentHash), data: encodeFunctionData({ abi: ABI, functionName: 'rotateKey', args }) };
}

/** The call that sells a device: its identity token goes to another owner, and its account with it. @param {string} from @param {string} to @param {string} device */
export function transferCall(from, to, device) {
  need(isAddress(to, { strict: false }), 'That is not an address: want 0x and 40 hexadecimal digits.');
  need(!/^0x0{40}$/.test(to), 'Nobody owns the address zero: what goes there is lost.');
  need(to.toLowerCase() !== from.toLowerCase(), 'The device belongs to that address already.');
  return encodeFunctionData({ abi: ABI, functionName: 'transferFrom', args: [/** @type {any} */ (from), /** @type {any} */ (to.toLowerCase()), BigInt(device)] });
}

/** The call that asks the registry what it has of a device. @param {string} device */
export const deviceCall = (device) => encodeFunctionData({ abi: ABI, functionName: 'device', args: [/** @type {any} */ (device)] });

/**
 * What a device must be told to sign a change, out of the answer to deviceCall: it cannot read the chain itself.
 * @param {string} answer @returns {{project: string, contract: string, token: string, nonce: string, owner: string, removed: boolean}}
 */
export function decodeSubject(answer) {
  let d;
  try {
    d = decodeFunctionResult({ abi: ABI, functionName: 'device', data: /** @type {any} */ (answer) });
  } catch {
    throw new TicketError('The registry answered something else than a device.');
  }
  need(d.registeredAt > 0n, 'The registry does not know this device.');
  return { project: String(d.projectId), contract: d.deviceContract.toLowerCase(), token: String(d.tokenId), nonce: String(d.nonce), owner: d.owner.toLowerCase(), removed: d.removed };
}
