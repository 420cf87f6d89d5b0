// viem, as it comes from npm, against a real node.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { keccak256, parseEther, parseGwei, toHex } from 'viem';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';
import { client, final, funded, overWebSocket, token, wallet, within } from './chain.mjs';

const other = '0x00000000000000000000000000000000000a11ce';
let account, address;

before(async () => {
  ({ account } = await funded());
  const hash = await wallet(account).deployContract({ ...token, args: ['Viem', 'V', parseEther('1000'), account.address] });
  address = (await final(hash)).contractAddress;
});

test('a deployed contract is called and written to', async () => {
  assert.equal(await client.readContract({ ...token, address, functionName: 'symbol' }), 'V');
  const { request } = await client.simulateContract({ ...token, address, account, functionName: 'transfer', args: [other, 5n] });
  await final(await wallet(account).writeContract(request));
  assert.equal(await client.readContract({ ...token, address, functionName: 'balanceOf', args: [other] }), 5n);
});

test('a call that reverts says why', async () => {
  const poor = privateKeyToAccount(generatePrivateKey()).address;
  const call = client.simulateContract({ ...token, address, account: poor, functionName: 'transfer', args: [other, 1n] });
  await assert.rejects(call, /ERC20InsufficientBalance/);
});

test('logs arrive over WebSocket, and can be asked for', async () => {
  const sockets = overWebSocket();
  let stop;
  const arrived = new Promise((resolve, reject) => {
    stop = sockets.watchContractEvent({ ...token, address, eventName: 'Transfer', onLogs: ([log]) => resolve(log), onError: reject });
  });
  // The subscription is a message on the same connection, which is answered in order.
  await sockets.getChainId();
  const hash = await wallet(account).writeContract({ ...token, address, functionName: 'transfer', args: [other, 7n] });
  const log = await within(60, 'a log', arrived);
  stop();
  assert.equal(log.transactionHash, hash);
  assert.equal(log.args.value, 7n);
  assert.equal(log.removed, false);
  const found = await client.getContractEvents({ ...token, address, eventName: 'Transfer', fromBlock: log.blockNumber, toBlock: log.blockNumber });
  assert.deepEqual(found.map((l) => l.transactionHash), [hash]);
  (await sockets.transport.getRpcClient()).close();
});

test('transactions of EIP-1559 and EIP-2930 are final with their receipt', async () => {
  const to = other;
  for (const [type, fields] of [
    ['eip1559', { maxFeePerGas: parseGwei('100'), maxPriorityFeePerGas: parseGwei('1') }],
    ['eip2930', { gasPrice: parseGwei('100'), accessList: [{ address, storageKeys: [toHex(0, { size: 32 })] }] }],
  ]) {
    const receipt = await final(await wallet(account).sendTransaction({ type, to, value: 1n, ...fields }));
    assert.equal(receipt.type, type);
    const finalized = await client.getBlock({ blockTag: 'finalized' });
    assert.ok(finalized.number >= receipt.blockNumber, `block ${receipt.blockNumber} has a receipt, and ${finalized.number} is final`);
  }
});

test('an account delegates to a contract by EIP-7702', async () => {
  const delegating = privateKeyToAccount(generatePrivateKey());
  const authorization = await wallet(delegating).signAuthorization({ contractAddress: address });
  const receipt = await final(await wallet(account).sendTransaction({ to: delegating.address, authorizationList: [authorization], data: '0x95d89b41' }));
  assert.equal(receipt.type, 'eip7702');
  assert.equal(await client.getCode({ address: delegating.address }), `0xef0100${address.slice(2).toLowerCase()}`);
});

test('a proof of an account leads to the state root of its block', async () => {
  const { number, stateRoot } = await client.getBlock();
  const proof = await client.getProof({ address, storageKeys: [toHex(2, { size: 32 })], blockNumber: number });
  let expected = stateRoot;
  proof.accountProof.forEach((node, i) => {
    assert.equal(keccak256(node), expected, `node ${i}`);
    const next = proof.accountProof[i + 1];
    if (next) {
      expected = keccak256(next);
      assert.ok(node.includes(expected.slice(2)), `node ${i} does not name the next`);
    }
  });
  assert.ok(proof.accountProof.at(-1).includes(proof.storageHash.slice(2)), 'the leaf does not name the storage');
  assert.equal(keccak256(proof.storageProof[0].proof[0]), proof.storageHash);
  assert.equal(proof.storageProof[0].value, parseEther('1000')); // slot 2 of an OpenZeppelin ERC-20 is its supply
});

test('blocks are simulated', async () => {
  const [block] = await client.simulateBlocks({
    blocks: [{
      stateOverrides: [{ address: other, balance: parseEther('1') }],
      calls: [
        { account: other, to: account.address, value: parseEther('0.5') },
        { account, to: address, abi: token.abi, functionName: 'balanceOf', args: [account.address] },
      ],
    }],
  });
  assert.deepEqual(block.calls.map((c) => c.status), ['success', 'success']);
  assert.ok(block.calls[1].result > 0n);
});

test('the fee history is sane', async () => {
  const history = await client.getFeeHistory({ blockCount: 5, rewardPercentiles: [10, 50, 90] });
  assert.ok(history.baseFeePerGas.length >= 2);
  assert.equal(history.baseFeePerGas.length, history.gasUsedRatio.length + 1);
  assert.equal(history.reward.length, history.gasUsedRatio.length);
  for (const fee of history.baseFeePerGas) assert.ok(fee > 0n && fee < parseGwei('1000'), `base fee of ${fee} wei`);
  for (const ratio of history.gasUsedRatio) assert.ok(ratio >= 0 && ratio <= 1, `ratio ${ratio}`);
  for (const [low, middle, high] of history.reward) assert.ok(low <= middle && middle <= high);
  const fees = await client.estimateFeesPerGas();
  assert.ok(fees.maxFeePerGas > fees.maxPriorityFeePerGas);
});

test('latest, safe and finalized are one block, and it moves', async (t) => {
  const moves = [];
  let last;
  const deadline = Date.now() + 120_000;
  while (moves.length < 10 && Date.now() < deadline) {
    const before = await client.getBlock({ blockTag: 'finalized' });
    const [safe, latest] = [await client.getBlock({ blockTag: 'safe' }), await client.getBlock({ blockTag: 'latest' })];
    const after = await client.getBlock({ blockTag: 'finalized' });
    assert.ok(before.number <= safe.number && safe.number <= latest.number && latest.number <= after.number);
    if (before.number === after.number) assert.deepEqual([safe.hash, latest.hash], [before.hash, before.hash]);
    if (last && after.number > last.number) {
      assert.ok(after.timestamp - last.timestamp >= after.number - last.number, 'timestamps rise by at least a second a block');
      moves.push(Date.now());
    }
    last = after;
    await new Promise((next) => setTimeout(next, 50));
  }
  assert.equal(moves.length, 10);
  t.diagnostic(`finalized moved every ${((moves.at(-1) - moves[0]) / 9 / 1000).toFixed(2)} s`);
});

test('a blob transaction is refused with a reason', async () => {
  const serializedTransaction = await account.signTransaction({
    type: 'eip4844', chainId: client.chain.id, nonce: await client.getTransactionCount({ address: account.address }), to: other, gas: 21000n,
    maxFeePerGas: parseGwei('100'), maxPriorityFeePerGas: 1n, maxFeePerBlobGas: 1n, blobVersionedHashes: [`0x01${'00'.repeat(31)}`],
  });
  await assert.rejects(client.sendRawTransaction({ serializedTransaction }), /keeps no blobs; send the data as calldata/);
});
