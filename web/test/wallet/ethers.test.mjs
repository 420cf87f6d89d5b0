// ethers, as it comes from npm, against a real node.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Contract, ContractFactory, JsonRpcProvider, NonceManager, Wallet, WebSocketProvider, parseEther, parseUnits } from 'ethers';
import { RPC_URL, WS_URL, funded, token, within } from './chain.mjs';

const other = '0x0000000000000000000000000000000000000b0b';
const provider = new JsonRpcProvider(RPC_URL, undefined, { cacheTimeout: -1, pollingInterval: 200 });
let wallet, contract;

before(async () => {
  wallet = new Wallet((await funded()).key, provider);
  contract = await new ContractFactory(token.abi, token.bytecode, wallet).deploy('Ethers', 'E', parseEther('1000'), wallet.address);
  await within(60, 'the contract', contract.waitForDeployment());
});
after(() => provider.destroy());

const final = async (response) => {
  const receipt = await within(60, 'a receipt', response.wait());
  assert.equal(receipt.status, 1);
  return receipt;
};

test('a deployed contract is called and written to', async () => {
  assert.equal(await contract.symbol(), 'E');
  await final(await contract.transfer(other, 5n));
  assert.equal(await contract.balanceOf(other), 5n);
});

test('a call that reverts says why', async () => {
  const poor = Wallet.createRandom().address;
  await assert.rejects(contract.connect(provider).transfer.staticCall(other, 1n, { from: poor }), /ERC20InsufficientBalance/);
});

test('logs arrive over WebSocket, and can be asked for', async () => {
  const sockets = new WebSocketProvider(WS_URL);
  const watched = new Contract(await contract.getAddress(), token.abi, sockets);
  const arrived = new Promise((resolve) => watched.on('Transfer', (from, to, value, event) => resolve({ value, log: event.log })));
  await sockets.getNetwork();
  await sockets.send('eth_chainId', []); // answered in order, after the subscription
  const response = await contract.transfer(other, 7n);
  const { value, log } = await within(60, 'a log', arrived);
  assert.equal(value, 7n);
  assert.equal(log.transactionHash, response.hash);
  const found = await contract.queryFilter('Transfer', log.blockNumber, log.blockNumber);
  assert.deepEqual(found.map((l) => l.transactionHash), [response.hash]);
  await watched.removeAllListeners();
  await sockets.destroy();
});

test('transactions of all types but blobs are sent', async () => {
  const gasPrice = parseUnits('100', 'gwei');
  const fees = { maxFeePerGas: gasPrice, maxPriorityFeePerGas: 1n };
  const delegating = Wallet.createRandom().connect(provider);
  const authorization = await delegating.authorize({ address: await contract.getAddress(), nonce: 0, chainId: (await provider.getNetwork()).chainId });
  for (const tx of [
    { type: 0, gasPrice },
    { type: 1, gasPrice, accessList: [{ address: other, storageKeys: [] }] },
    { type: 2, ...fees },
    { type: 4, ...fees, authorizationList: [authorization] },
  ]) {
    const receipt = await final(await wallet.sendTransaction({ to: other, value: 1n, ...tx }));
    assert.equal(receipt.type, tx.type);
  }
  assert.equal(await provider.getCode(delegating.address), `0xef0100${(await contract.getAddress()).slice(2).toLowerCase()}`);
});

test('many transactions of one account are sent without waiting', async () => {
  const managed = new NonceManager(wallet);
  const sent = await Promise.all(Array.from({ length: 20 }, () => managed.sendTransaction({ to: other, value: 1n })));
  for (const response of sent) await final(response);
});

test('latest, safe and finalized are one block', async () => {
  for (const deadline = Date.now() + 60_000; ; ) {
    assert.ok(Date.now() < deadline, 'blocks come faster than they can be asked for');
    const before = await provider.getBlock('finalized');
    const [safe, latest] = [await provider.getBlock('safe'), await provider.getBlock('latest')];
    if ((await provider.getBlock('finalized')).number !== before.number) continue;
    assert.deepEqual([safe.hash, latest.hash], [before.hash, before.hash]);
    return;
  }
});

test('a blob transaction is refused with a reason', async () => {
  const raw = await wallet.signTransaction({
    type: 3, chainId: (await provider.getNetwork()).chainId, nonce: await wallet.getNonce(), to: other, gasLimit: 21000,
    maxFeePerGas: parseUnits('100', 'gwei'), maxPriorityFeePerGas: 1n, maxFeePerBlobGas: 1n, blobVersionedHashes: [`0x01${'00'.repeat(31)}`],
  });
  await assert.rejects(provider.broadcastTransaction(raw), /keeps no blobs; send the data as calldata/);
});
