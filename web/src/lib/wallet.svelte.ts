// The owner's wallet: found as EIP-6963 announces it (or as window.ethereum), spoken to by EIP-1193. The page holds no key and asks
// the wallet for nothing but its address and for the transactions that the owner sees before.
import { ApiError, rpc } from './api';
import { whyReverted } from './reverts.js';

interface Provider {
  request(r: { method: string; params?: unknown[] }): Promise<any>;
  on?(event: string, listener: (value: any) => void): void;
}

interface Announced { info: { uuid: string; name: string; rdns?: string }; provider: Provider }

const UNKNOWN_CHAIN = 4902; // EIP-3085: the wallet does not know the chain yet
const REFUSED = 4001; // EIP-1193: the person said no
const REMEMBERED = 'trellis-wallet'; // of this tab: which wallet to ask again after the way to a device's page and back

class Wallet {
  found = $state.raw<Announced[]>([]);
  account = $state('');
  chain = $state(0);
  name = $state('');
  #provider: Provider | undefined;
  #started = false;

  start() {
    if (this.#started) return;
    this.#started = true;
    addEventListener('eip6963:announceProvider', (e) => {
      const detail = (e as CustomEvent<Announced>).detail;
      if (detail?.provider && !this.found.some((w) => w.info.uuid === detail.info.uuid)) this.found = [...this.found, detail];
      if (detail?.provider) this.#resume(detail);
    });
    dispatchEvent(new Event('eip6963:requestProvider'));
    if (!this.found.length) this.choices.forEach((w) => this.#resume(w));
  }

  /** Takes up the wallet of before, if it still gives its account without asking (EIP-1193 eth_accounts). */
  async #resume(choice: Announced) {
    if (this.account || remembered() !== nameOf(choice)) return;
    const accounts = await choice.provider.request({ method: 'eth_accounts' }).catch(() => []);
    if (accounts?.[0] && !this.account) await this.#use(choice, accounts[0]).catch(() => {}); // who wants it connects it
  }

  /** The wallets to choose from; an old one that announces nothing is there under its global name. */
  get choices(): Announced[] {
    const old = (globalThis as any).ethereum as Provider | undefined;
    if (this.found.length || !old) return this.found;
    return [{ info: { uuid: 'window.ethereum', name: 'Browser wallet' }, provider: old }];
  }

  async connect(choice: Announced) {
    const [account] = await this.#ask<string[]>(choice.provider, 'eth_requestAccounts');
    if (!account) throw new ApiError(0, 'wallet', 'The wallet gave no account. Choose one in it, then connect again.');
    await this.#use(choice, account);
    try {
      sessionStorage.setItem(REMEMBERED, nameOf(choice));
    } catch {
      // Without storage the wallet is connected once more after the way to the device.
    }
  }

  async #use(choice: Announced, account: string) {
    const chain = Number(await this.#ask<string>(choice.provider, 'eth_chainId'));
    this.#provider = choice.provider;
    this.name = choice.info.name;
    this.account = account.toLowerCase();
    this.chain = chain;
    choice.provider.on?.('accountsChanged', (a: string[]) => (this.account = (a[0] ?? '').toLowerCase()));
    choice.provider.on?.('chainChanged', (c: string) => (this.chain = Number(c)));
  }

  /** Brings the wallet to the network, which it learns of if it must (EIP-3326, EIP-3085). */
  async enter(chainId: number, name: string, rpcUrl: string) {
    const p = this.#need();
    const hex = `0x${chainId.toString(16)}`;
    try {
      await p.request({ method: 'wallet_switchEthereumChain', params: [{ chainId: hex }] });
    } catch (e) {
      if ((e as any)?.code !== UNKNOWN_CHAIN) throw explain(e);
      const chain = { chainId: hex, chainName: name, rpcUrls: [rpcUrl], nativeCurrency: { name: 'IOTX', symbol: 'IOTX', decimals: 18 } };
      await this.#ask(p, 'wallet_addEthereumChain', [chain]);
      await this.#ask(p, 'wallet_switchEthereumChain', [{ chainId: hex }]);
    }
    this.chain = Number(await this.#ask<string>(p, 'eth_chainId'));
    if (this.chain !== chainId) throw new ApiError(0, 'wallet', `The wallet stayed on chain ${this.chain}. Switch it to ${name} (chain ${chainId}), then try again.`);
  }

  /** Tries a transaction on the chain first, so that the owner reads the contract's reason and not a wallet's guess, then sends it. */
  async send(to: string, data: string, value = '0x0'): Promise<string> {
    const tx = { from: this.account, to, data, value };
    await rpc('eth_call', [tx, 'latest']).catch((e) => {
      const why = e instanceof ApiError && whyReverted(e.data);
      throw why ? new ApiError(0, 'reverted', why) : e;
    });
    return this.#ask<string>(this.#need(), 'eth_sendTransaction', [tx]);
  }

  #need(): Provider {
    if (!this.#provider || !this.account) throw new ApiError(0, 'wallet', 'No wallet is connected.');
    return this.#provider;
  }

  async #ask<R>(p: Provider, method: string, params: unknown[] = []): Promise<R> {
    try {
      return (await p.request({ method, params })) as R;
    } catch (e) {
      throw explain(e);
    }
  }
}

/** A wallet's name that stays the same from page to page, as its uuid does not (EIP-6963). */
const nameOf = (w: Announced) => w.info.rdns ?? w.info.name;

function remembered(): string | null {
  try {
    return sessionStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

function explain(e: unknown): ApiError {
  const code = (e as any)?.code;
  if (code === REFUSED) return new ApiError(0, 'refused', 'You said no in the wallet. Nothing was sent.');
  return new ApiError(0, 'wallet', `The wallet answered: ${(e as any)?.message ?? e}`);
}

/** Waits until a transaction is in a block, which is final at once here. Throws when it was reverted. */
export async function receiptOf(hash: string, patience = 60_000): Promise<{ blockNumber: string }> {
  for (const until = Date.now() + patience; ; ) {
    const r = await rpc<{ status: string; blockNumber: string } | null>('eth_getTransactionReceipt', [hash]);
    if (r?.status === '0x1') return r;
    if (r) throw new ApiError(0, 'reverted', `The chain refused the transaction (${hash}).`);
    if (Date.now() > until) throw new ApiError(0, 'late', `The transaction is not in a block yet. Look again later: ${hash}`);
    await new Promise((ok) => setTimeout(ok, 700));
  }
}

export const wallet = new Wallet();
