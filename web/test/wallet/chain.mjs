// What the wallet tests share: the chain they speak to, an account with coins, and a contract to deploy.
import { readFileSync } from 'node:fs';
import { createPublicClient, createWalletClient, defineChain, http, parseEther, webSocket } from 'viem';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';

/** JSON-RPC of a running node, over HTTP; WebSocket is at the same address. */
export const RPC_URL = process.env.RPC_URL;
if (!RPC_URL) throw new Error('RPC_URL must name the JSON-RPC of a running network; test/real.sh starts one');
export const WS_URL = RPC_URL.replace(/^http/, 'ws');

const rpc = async (method, ...params) => {
  const r = await fetch(RPC_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  return (await r.json()).result;
};

export const chain = defineChain({
  id: Number(await rpc('eth_chainId')),
  name: 'Trellis',
  nativeCurrency: { name: 'IOTX', symbol: 'IOTX', decimals: 18 },
  rpcUrls: { default: { http: [RPC_URL], webSocket: [WS_URL] } },
});

export const client = createPublicClient({ chain, transport: http(), pollingInterval: 200 });
export const overWebSocket = () => createPublicClient({ chain, transport: webSocket(WS_URL) });
export const wallet = (account) => createWalletClient({ chain, account, transport: http() });

/** The account of KEY_FILE, which has coins from the start. Its text is `trellis-key:es256k:` and the scalar. */
const rich = () => privateKeyToAccount(`0x${readFileSync(process.env.KEY_FILE, 'utf8').trim().split(':').at(-1)}`);

/** A new account with coins. */
export async function funded() {
  const key = generatePrivateKey();
  const account = privateKeyToAccount(key);
  const hash = await wallet(rich()).sendTransaction({ to: account.address, value: parseEther('10') });
  await final(hash);
  return { key, account };
}

/** The receipt of a transaction that succeeded. */
export async function final(hash) {
  const receipt = await client.waitForTransactionReceipt({ hash, timeout: 60_000 });
  if (receipt.status !== 'success') throw new Error(`transaction ${hash} has status ${receipt.status}`);
  return receipt;
}

/** Waits until a promise settles, but not for ever. */
export const within = (seconds, what, promise) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const artifact = JSON.parse(readFileSync(new URL('../../../contracts/artifacts.json', import.meta.url))).contracts.RewardToken;

/** A plain OpenZeppelin ERC-20. */
export const token = { abi: artifact.abi, bytecode: `0x${artifact.bin.replace(/^0x/, '')}` };
