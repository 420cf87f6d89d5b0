// An injected wallet for the tests: it announces itself as EIP-6963 wants and hands every question to the test, which signs with viem.
export const CHAIN_ID = 4690;

/**
 * Puts a wallet into every page of the tab. answer(method, params) runs in Node; what it throws reaches the page as an error with its code.
 */
export async function inject(page, answer, name = 'Testwallet') {
  await page.exposeFunction('__wallet', async (method, params) => {
    try {
      return { result: (await answer(method, params ?? [])) ?? null };
    } catch (e) {
      return { error: { code: e.code ?? -32603, message: e.shortMessage ?? e.message } };
    }
  });
  await page.addInitScript((called) => {
    const provider = {
      async request({ method, params }) {
        const { result, error } = await globalThis.__wallet(method, params);
        if (error) throw Object.assign(new Error(error.message), { code: error.code });
        return result;
      },
      on() {},
    };
    const info = { uuid: crypto.randomUUID?.() ?? String(Math.random()), name: called, icon: 'data:,', rdns: 'network.trellis.test' };
    const announce = () => dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }));
    addEventListener('eip6963:requestProvider', announce);
    announce();
  }, name);
}

const coded = (code, message) => Object.assign(new Error(message), { code });

/** A wallet with one account that knows no network until it is told one; send(tx) gives the hash. It gives its account only to who was connected. */
export function walletOf(account, send) {
  const state = { chain: '0x1', known: new Set(['0x1']), connected: false, sent: [], refuse: false };
  const answer = async (method, params) => {
    switch (method) {
      case 'eth_requestAccounts':
        if (state.refuse) throw coded(4001, 'User rejected the request.');
        state.connected = true;
        return [account];
      case 'eth_accounts': return state.connected ? [account] : [];
      case 'eth_chainId': return state.chain;
      case 'wallet_switchEthereumChain':
        if (!state.known.has(params[0].chainId)) throw coded(4902, 'Unrecognized chain ID.');
        state.chain = params[0].chainId;
        return null;
      case 'wallet_addEthereumChain':
        if (!params[0].rpcUrls?.length || params[0].nativeCurrency?.decimals !== 18) throw coded(-32602, 'Invalid chain.');
        state.known.add(params[0].chainId);
        return null;
      case 'eth_sendTransaction':
        if (state.refuse) throw coded(4001, 'User rejected the request.');
        if (state.chain !== `0x${CHAIN_ID.toString(16)}`) throw coded(4901, 'Not connected to that chain.');
        state.sent.push(params[0]);
        return send(params[0]);
      default: throw coded(4200, `The test's wallet does not know ${method}.`);
    }
  };
  return { state, answer };
}
