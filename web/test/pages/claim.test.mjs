// The owner's way to a device, clicked through: what the page says in every state, against the test double; and the whole story
// with a real device and a real chain, against the network that test/real.sh starts.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeFunctionData, keccak256 } from 'viem';
import { ABI } from '../../src/lib/ticket.js';
import { REAL, SIZES, json, launch, open, overflow, server } from './browser.mjs';
import { makeDevice } from './device.mjs';
import { CHAIN_ID, inject, walletOf } from './wallet.mjs';

const SHOTS = join(dirname(fileURLToPath(import.meta.url)), '..', 'shots');
let browser;
let site;

before(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await launch();
  site = await server();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const shot = async (page, size, name) => {
  await page.evaluate(() => scrollTo(0, 0)); // the header sticks to the window, and the picture is of the whole page
  await page.screenshot({ path: join(SHOTS, `${name}-${size}.png`), fullPage: true });
};
const fits = async (page, what) => assert.ok((await overflow(page)) <= 0, `${what} scrolls sideways by ${await overflow(page)} px`);
const inAnHour = () => String(Math.floor(Date.now() / 1000) + 3600);
const code = (ticket) => Buffer.from(JSON.stringify(ticket)).toString('base64url');

const OWNER = '0x' + '33'.repeat(20);
const DEVICE = '0x' + '11'.repeat(20);
const document = JSON.stringify({ facts: { name: 'Balcony', exposure: 'outdoor' }, id: `did:io:${DEVICE}`, version: 1 });
const documentFields = { documentHash: keccak256(new TextEncoder().encode(document)), documentURI: 'data:application/json,' + encodeURIComponent(document) };
const claimTicket = (change = {}) => ({
  trellis: 'claim', chainId: CHAIN_ID, signature: '0x' + '44'.repeat(65), voucher: { signer: '0x' + '99'.repeat(20), deadline: inAnHour(), signature: '0x' + '55'.repeat(65) },
  registration: { projectId: '1', deviceContract: '0x' + '22'.repeat(20), tokenId: '9223372036854775813', owner: OWNER, device: DEVICE, deadline: inAnHour(), ...documentFields, ...change },
});
const removeTicket = (device) => ({ trellis: 'remove', chainId: CHAIN_ID, signature: '0x' + '44'.repeat(65), change: { device, owner: OWNER, deadline: inAnHour() } });

/** Runs story on the claim page of the double, with a wallet or without. */
async function visit(size, path, story, { account = OWNER, wallet = true } = {}) {
  const { page, faults, close } = await open(browser, site.url, size);
  const w = walletOf(account, () => [...site.network.txs.keys()][0]); // a transaction that the double has
  if (wallet) await inject(page, w.answer);
  try {
    await page.goto(site.url + path);
    await page.locator('h1').first().waitFor();
    await story(page, w.state);
    assert.deepEqual(faults, []);
    await fits(page, path);
  } finally {
    await close();
  }
}
const connect = (page) => page.getByRole('button', { name: 'Connect Testwallet' }).click();
const step = (page, name) => page.locator('li', { has: page.getByRole('heading', { name }) });

for (const size of Object.keys(SIZES)) {
  describe(`the claim page, ${size}`, { skip: REAL && 'the test double shows the states that a chain would have to be broken for' }, () => {
    test('without a wallet it says what to do', () => visit(size, '/claim', async (page) => {
      await page.getByText('This browser has no wallet').waitFor();
      await page.getByText('trellis device claim').waitFor();
      await shot(page, size, 'static-no-wallet');
    }, { wallet: false }));

    test('a ticket is shown line by line and leaves the address', () => visit(size, `/claim#ticket=${code(claimTicket())}`, async (page) => {
      const review = page.locator('[data-review]');
      await review.waitFor();
      for (const line of [`did:io:${DEVICE}`, 'air-quality', OWNER, 'Balcony', 'has the hash that the device signed']) assert.ok((await review.innerText()).includes(line), line);
      assert.equal(new URL(page.url()).hash, '');
      assert.equal(await page.getByRole('button', { name: 'Claim the device' }).count(), 0, 'nothing can be sent without a wallet');
      await connect(page);
      await page.getByRole('button', { name: 'Claim the device' }).waitFor();
      await shot(page, size, 'static-review');
    }));

    test("another owner's, another chain's and an old ticket are not sent", async () => {
      const hindered = (ticket, words, account) => visit(size, `/claim#ticket=${code(ticket)}`, async (page) => {
        await connect(page);
        assert.match(await page.getByRole('alert').innerText(), words);
        assert.equal(await page.getByRole('button', { name: 'Claim the device' }).count(), 0);
        await shot(page, size, 'static-hindered');
      }, { account });
      await hindered(claimTicket(), /signed for the owner/, '0x' + '77'.repeat(20));
      await hindered({ ...claimTicket(), chainId: 1 }, /signed for chain 1/);
      await hindered(claimTicket({ deadline: '1700000000' }), /ran out/);
    });

    test('a damaged ticket is named, and a good one in its place goes on', () => visit(size, '/claim', async (page) => {
      await page.getByText('I have a ticket as text').click();
      await page.getByLabel('Ticket', { exact: true }).fill(code(claimTicket()).slice(0, -20));
      await page.getByText('cut off or damaged').waitFor();
      await shot(page, size, 'static-damaged');
      await page.getByLabel('Ticket', { exact: true }).fill(`${site.url}/claim#ticket=${code(claimTicket())}`);
      await page.locator('[data-review]').waitFor();
    }));

    test('a wallet that says no is understood', () => visit(size, `/claim#ticket=${code(claimTicket())}`, async (page, wallet) => {
      wallet.refuse = true;
      await connect(page);
      await page.getByText('You said no in the wallet').waitFor();
      await shot(page, size, 'static-refused');
    }));
  });
}

describe('what a device signed', { skip: REAL && 'the real story sends it to the chain' }, () => {
  for (const [ticket, button, contract, call] of [
    [() => claimTicket(), 'Claim the device', 'deviceClaims', 'claim'],
    [() => removeTicket(site.network.devices[0].device), 'End the device', 'deviceRegistry', 'remove'],
  ]) {
    test(`for ${call} goes to the contract ${contract}`, () => visit('desktop', `/claim#ticket=${code(ticket())}`, async (page, wallet) => {
      await connect(page);
      await page.getByRole('button', { name: button }).click();
      await page.locator('[data-done]').waitFor();
      const { contracts } = await json(`${site.url}/api/v1/status`);
      assert.deepEqual(wallet.sent.map((t) => [t.to, t.from, t.value]), [[contracts[contract], OWNER, '0x0']]);
      assert.equal(decodeFunctionData({ abi: ABI, data: wallet.sent[0].data }).functionName, call);
    }));
  }
});

describe('a device of the double', { skip: REAL && 'only the test double has such a past' }, () => {
  for (const size of Object.keys(SIZES)) {
    test(`shows its key, hardware, number, history and end, ${size}`, async () => {
      const of = (local) => site.network.devices.find((d) => d.local === local);
      const { page, faults, close } = await open(browser, site.url, size);
      await page.goto(`${site.url}/devices/${of(0).device}`);
      await page.locator('[data-hardware="tpm2"]').waitFor();
      assert.match(await page.locator('[data-signer]').innerText(), /since block 30, for readings from number 65/);
      assert.ok((await page.locator('main').innerText()).includes(`#${(1n << 63n) | (BigInt(of(0).device) & ((1n << 63n) - 1n))}`), 'the token has all its digits');
      assert.ok((await page.locator('main').innerText()).includes(of(0).v2));
      assert.deepEqual(await page.locator('[data-change]').evaluateAll((all) => all.map((x) => x.dataset.change)), ['owner', 'attested', 'key', 'serial', 'registered']);
      await page.locator('[data-check="document"][data-state="verified"]').waitFor();
      await fits(page, 'the device');
      await shot(page, size, 'device-hardware');
      await page.goto(`${site.url}/devices/${of(13).device}`);
      await page.locator('[data-removed]').waitFor();
      await fits(page, 'the ended device');
      await shot(page, size, 'device-ended');
      assert.deepEqual(faults, []);
      await close();
    });
  }
});

describe('an owner and a real device', { skip: !REAL && 'needs a chain: test/real.sh starts one' }, () => {
  for (const size of Object.keys(SIZES)) {
    test(`claims it, gives it a new key, sells it, and the buyer ends it, ${size}`, { timeout: 240_000 }, async (t) => {
      const chain = await import('../wallet/chain.mjs');
      const [alice, bob] = [(await chain.funded()).account, (await chain.funded()).account];
      const device = await makeDevice({ name: `Balcony ${size}`, exposure: 'outdoor' });
      t.after(device.end);
      const seller = await tab(t, size, device, alice, chain);
      const { page } = seller;

      // Wallet, device, code, ticket, transaction.
      await page.goto(`${site.url}/claim`);
      await connect(page);
      await page.getByLabel('Address of the device').fill(device.host());
      await shot(page, size, 'story-1-way');
      await page.getByRole('button', { name: "Open the device's page" }).click();
      await onTheDevice(page, size, device, 'story-2-device', [alice.address.toLowerCase(), 'air-quality']);
      const review = page.locator('[data-review]');
      await review.waitFor();
      assert.ok((await review.innerText()).includes(`Balcony ${size}`));
      await page.getByRole('button', { name: 'Claim the device' }).waitFor(); // the wallet is still connected
      await shot(page, size, 'story-3-review');
      await finish(page, size, 'Claim the device', 'The device is yours', 'story-4-done');
      await page.getByRole('link', { name: 'Go to the device' }).click();
      await page.waitForURL(`${site.url}/devices/${device.address}`);
      await identityIs(page, { Owner: alice.address, Key: 'its first' });
      await fits(page, 'the claimed device');
      await shot(page, size, 'story-5-claimed');


      // A new key.
      await page.getByLabel('Address of the device').fill(device.host());
      await page.getByRole('button', { name: 'Give it a new key' }).click();
      await onTheDevice(page, size, device, 'story-6-rotate', [alice.address.toLowerCase(), device.next]);
      assert.match(await page.locator('[data-review]').innerText(), /number 65 on/);
      await finish(page, size, 'Replace the key', 'The new key is in force', 'story-7-rotated');
      await page.getByRole('link', { name: 'Go to the device' }).click();
      await page.locator('[data-change="key"]').waitFor();
      await identityIs(page, { Key: device.next });
      await page.locator('[data-check="document"][data-state="verified"]').waitFor();
      await shot(page, size, 'story-8-new-key');

      // A sale.
      await page.getByLabel('Address of the new owner').fill(bob.address);
      await page.getByRole('button', { name: 'Hand over' }).click();
      await page.locator('[data-sold]').waitFor();
      await page.locator('[data-change="owner"]').waitFor();
      await identityIs(page, { Owner: bob.address });
      await fits(page, 'the sold device');
      await shot(page, size, 'story-9-sold');
      await seller.end();

      // The buyer ends it, by the new key.
      await device.restartWithNext();
      const buyer = await tab(t, size, device, bob, chain);
      await buyer.page.goto(`${site.url}/devices/${device.address}`);
      await buyer.page.getByRole('button', { name: 'Connect Testwallet' }).click();
      await buyer.page.getByLabel('Address of the device').fill(device.host());
      await buyer.page.getByRole('button', { name: 'End the device' }).click();
      await onTheDevice(buyer.page, size, device, 'story-10-remove', [bob.address.toLowerCase()]);
      await finish(buyer.page, size, 'End the device', 'The device has ended', 'story-11-ended');
      await buyer.page.getByRole('link', { name: 'Go to the device' }).click();
      await buyer.page.locator('[data-removed]').waitFor();
      await fits(buyer.page, 'the ended device');
      await shot(buyer.page, size, 'story-12-ended');
      await buyer.end();

      // The API says the same as the page.
      const said = await json(`${site.url}/api/v1/devices/${device.address}`);
      assert.deepEqual([said.owner, said.signer, said.removed], [bob.address.toLowerCase(), device.next, true]);
      assert.deepEqual(said.changes.map((c) => c.kind), ['removed', 'owner', 'key', 'registered']);
    });
  }

  /** A tab whose wallet signs with the account and sends to the real chain; only the way to the device leaves the origin. */
  async function tab(t, size, device, account, chain) {
    const { page, faults, close } = await open(browser, site.url, size);
    const { answer } = walletOf(account.address, async (tx) => {
      const call = { account, to: tx.to, data: tx.data, value: BigInt(tx.value) };
      // As wallets do, more than the estimate: that is for the newest block, and in it a block number may be stored already (DeviceRegistry
      // keeps that of the last change), which costs less than in the next one.
      return chain.wallet(account).sendTransaction({ ...call, gas: ((await chain.client.estimateGas(call)) * 5n) / 4n });
    });
    await inject(page, answer);
    t.after(close);
    const foreign = (f) => f.startsWith('foreign request: ') && new URL(f.slice('foreign request: '.length)).host === device.host();
    return { page, end: async () => { assert.deepEqual(faults.filter((f) => !foreign(f)), []); await close(); } };
  }

  /** The device's own page: it says what it signs, takes the code of its label and leads back. */
  async function onTheDevice(page, size, device, name, lines) {
    await page.waitForURL((url) => url.host === device.host());
    const text = await page.locator('dl').innerText();
    for (const line of lines) assert.ok(text.toLowerCase().includes(line), `${line} in ${text}`);
    await page.locator('input[name="code"]').fill(device.code());
    await fits(page, "the device's page");
    await shot(page, size, name);
    await page.getByRole('button', { name: 'Sign' }).click();
    await page.waitForURL(`${site.url}/claim`);
  }

  async function finish(page, size, button, words, name) {
    await page.getByRole('button', { name: button }).click();
    const done = page.locator('[data-done]', { hasText: words });
    const problem = page.locator('[data-problem]');
    await done.or(problem).waitFor();
    assert.equal(await problem.count(), 0, (await problem.allInnerTexts()).join());
    await page.getByRole('link', { name: 'Go to the device' }).waitFor();
    await fits(page, words);
    await shot(page, size, name);
  }

  /** Waits until a fact of the device's page says so; addresses are whole in their title. */
  async function identityIs(page, facts) {
    for (const [term, value] of Object.entries(facts)) {
      await page.waitForFunction(([name, want]) => {
        const dt = [...document.querySelectorAll('.facts dt')].find((x) => x.textContent === name);
        return dt?.nextElementSibling?.outerHTML.toLowerCase().includes(want);
      }, [term, value.toLowerCase()]);
    }
  }
});
