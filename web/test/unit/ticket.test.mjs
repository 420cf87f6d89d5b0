// Tickets: what is read, what is refused, and that what goes to the wallet is what the device signed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeFunctionData, encodeErrorResult, encodeFunctionResult, keccak256 } from 'viem';
import { whyReverted } from '../../src/lib/reverts.js';
import { devicePage } from '../../src/lib/devicepage.js';
import { ABI, decodeSubject, deviceCall, parseTicket, TicketError, transferCall } from '../../src/lib/ticket.js';

const text = JSON.stringify({ facts: { name: 'Balcony' }, id: 'did:io:0x' + '11'.repeat(20), version: 1 });
const claim = () => ({
  trellis: 'claim', chainId: 4690,
  registration: {
    projectId: '7', deviceContract: '0x' + '22'.repeat(20), tokenId: String(BigInt('0x' + '11'.repeat(20))), owner: '0x' + '33'.repeat(20), device: '0x' + '11'.repeat(20),
    documentHash: keccak256(new TextEncoder().encode(text)), documentURI: 'data:application/json,' + encodeURIComponent(text), deadline: '1900000000',
  },
  signature: '0x' + '44'.repeat(65), voucher: { signer: '0x' + '99'.repeat(20), deadline: '1900000001', signature: '0x' + '55'.repeat(65) },
});
const rotate = () => ({
  trellis: 'rotate', chainId: 4690, signature: '0x' + '44'.repeat(65), newSignature: '0x' + '66'.repeat(128),
  change: { device: '0x' + '11'.repeat(20), owner: '0x' + '33'.repeat(20), newSigner: '0x' + '77'.repeat(20), firstSequence: '65', documentHash: claim().registration.documentHash, documentURI: claim().registration.documentURI, deadline: '1900000000' },
});

test('a claim becomes the call of the registry with what the device signed', () => {
  const t = parseTicket(JSON.stringify(claim()));
  const { functionName, args } = decodeFunctionData({ abi: ABI, data: t.data });
  assert.equal(functionName, 'claim');
  assert.deepEqual(Object.fromEntries(Object.entries(args[0]).map(([k, v]) => [k, String(v)])), claim().registration); // its addresses have no letters to capitalize
  assert.deepEqual(args.slice(1), [claim().signature, { ...claim().voucher, deadline: 1900000001n }]);
  assert.equal(t.document.facts.name, 'Balcony');
});

test('base64url and an address lead to the same ticket', () => {
  const code = Buffer.from(JSON.stringify(claim())).toString('base64url');
  assert.equal(parseTicket(code).data, parseTicket(JSON.stringify(claim())).data);
  assert.equal(parseTicket(`http://localhost:8080/claim#ticket=${code}`).data, parseTicket(code).data);
});

test('a rotation, a sale and an end become their calls', () => {
  assert.equal(decodeFunctionData({ abi: ABI, data: parseTicket(JSON.stringify(rotate())).data }).functionName, 'rotateKey');
  const { change, ...rest } = rotate();
  const sale = { ...rest, trellis: 'migrate', change: { ...change, to: '0x' + '88'.repeat(20) } };
  assert.equal(decodeFunctionData({ abi: ABI, data: parseTicket(JSON.stringify(sale)).data }).args[1].toLowerCase(), '0x' + '88'.repeat(20));
  assert.equal(decodeFunctionData({ abi: ABI, data: parseTicket(JSON.stringify({ ...rest, trellis: 'remove', change })).data }).functionName, 'remove');
});

test('a bad ticket is refused with a reason', () => {
  const bad = (f) => { const c = claim(); f(c); return JSON.stringify(c); };
  for (const [what, input] of Object.entries({
    nothing: ' ', 'no ticket': 'hello world', 'cut off': JSON.stringify(claim()).slice(0, -9), 'damaged code': 'aGVsbG8', 'too long': 'A'.repeat(40000), array: '[]',
    'unknown action': bad((c) => (c.trellis = 'steal')), 'no chain': bad((c) => (c.chainId = '4690')), 'no voucher': bad((c) => (c.voucher = null)),
    'bad owner': bad((c) => (c.registration.owner = '0x12')), 'number as number': bad((c) => (c.registration.deadline = 1900000000)),
    'negative': bad((c) => (c.registration.tokenId = '-1')), 'too large': bad((c) => (c.registration.tokenId = '9'.repeat(78))),
    'odd signature': bad((c) => (c.signature = '0x123')), 'another document': bad((c) => (c.registration.documentURI = c.registration.documentURI.replace('Balcony', 'Cellar'))),
    'damaged document': bad((c) => (c.registration.documentURI += '%')), 'a null registration': bad((c) => (c.registration = null)),
  })) assert.throws(() => parseTicket(input), TicketError, what);
});

test('no text makes the reader throw anything but its own error', () => {
  const base = JSON.stringify(claim());
  let seed = 7;
  const next = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  for (let i = 0; i < 2000; i++) {
    const at = next(base.length);
    const mutated = base.slice(0, at) + String.fromCharCode(32 + next(95)) + base.slice(at + next(4));
    try { parseTicket(mutated); } catch (e) { assert.ok(e instanceof TicketError, `${e} for ${mutated}`); }
  }
});

test('a sale goes to another real address', () => {
  const me = '0x' + '33'.repeat(20);
  assert.equal(decodeFunctionData({ abi: ABI, data: transferCall(me, '0x' + '88'.repeat(20), '0x' + '11'.repeat(20)) }).args[2], BigInt('0x' + '11'.repeat(20)));
  for (const to of ['', '0x12', me, '0x' + '0'.repeat(40)]) assert.throws(() => transferCall(me, to, '0x' + '11'.repeat(20)), TicketError);
});

test('what the registry has of a device becomes what the device is told', () => {
  const device = '0x' + '11'.repeat(20);
  assert.equal(decodeFunctionData({ abi: ABI, data: deviceCall(device) }).args[0], device);
  const facts = {
    projectId: 7n, deviceContract: '0x' + '22'.repeat(20), tokenId: 2n ** 63n + 5n, identityId: BigInt(device), owner: '0x' + '33'.repeat(20), account: '0x' + '44'.repeat(20),
    signer: device, documentHash: '0x' + '55'.repeat(32), registeredAt: 4n, changedAt: 9n, nonce: 2n, keyType: 1, removed: false, v2: '0x' + '00'.repeat(32),
  };
  const answer = (f) => encodeFunctionResult({ abi: ABI, functionName: 'device', result: f });
  assert.deepEqual(decodeSubject(answer(facts)), { project: '7', contract: facts.deviceContract, token: '9223372036854775813', nonce: '2', owner: facts.owner, removed: false });
  assert.throws(() => decodeSubject(answer({ ...facts, registeredAt: 0n })), /does not know/);
  for (const bad of ['0x', '0x12', answer(facts).slice(0, -64)]) assert.throws(() => decodeSubject(bad), TicketError);
});

test("the way to a device's page is an address of a page, or none", () => {
  const fields = { owner: '0x' + '33'.repeat(20), return: 'http://localhost:8080/claim' };
  const query = `?owner=0x${'33'.repeat(20)}&return=http%3A%2F%2Flocalhost%3A8080%2Fclaim`;
  for (const [text, want] of Object.entries({
    '192.168.1.20:8471': 'http://192.168.1.20:8471/claim', ' device.local ': 'http://device.local/claim', 'https://d.example/x?y#z': 'https://d.example/claim',
    '[fe80::1]:8471': 'http://[fe80::1]:8471/claim',
  })) assert.equal(devicePage(text, fields), want + query, text);
  for (const bad of ['', '  ', 'http://', 'a b', 'javascript:alert(1)', 'https://me:secret@d.example', '192.168.1.20:99999']) assert.equal(devicePage(bad, fields), '', bad);
});

test('what a contract refuses is said in words, if it is known', async () => {
  const { contracts } = JSON.parse(readFileSync(new URL('../../../contracts/artifacts.json', import.meta.url)));
  const known = ['DeviceRegistry', 'DeviceClaims', 'DeviceStore'].flatMap((name) => contracts[name].abi.filter((x) => x.type === 'error'));
  const sample = (type) => (type === 'address' ? '0x' + '11'.repeat(20) : type === 'bytes32' ? '0x' + '22'.repeat(32) : type === 'string' ? 'x' : 10n ** 21n);
  const words = (name) => {
    const error = known.find((e) => e.name === name);
    assert.ok(error, `no contract has the error ${name}`);
    return whyReverted(encodeErrorResult({ abi: [error], errorName: name, args: error.inputs.map((i) => sample(i.type)) }));
  };
  assert.match(words('FeeTooLow'), /the next costs 1000 IOTX/);
  for (const name of ['AlreadyRegistered', 'NotRegistered', 'SignerUsed', 'NotController', 'BadVoucher', 'WrongToken', 'TokenUsed', 'NotIdentityOwner', 'WrongSigner', 'InvalidSignature',
    'BadFirstSequence', 'OwnershipCycle', 'ERC721InvalidReceiver', 'ERC721IncorrectOwner', 'ERC721InsufficientApproval', 'ERC721NonexistentToken']) assert.ok(words(name).length > 20, name);
  for (const other of [undefined, '0x', '0x12345678', 7]) assert.equal(whyReverted(other), '');
});
