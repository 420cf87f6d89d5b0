// Receipts of version 2, the verifier in the page, the economics of an epoch and a policy in words. The receipts are the golden ones of
// the Go code, with real signatures.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { REAL, SIZES, launch, open, overflow } from './browser.mjs';
import { serve } from '../fixture-server.mjs';
import { golden } from '../lib/golden.mjs';

const NAMES = ['evidence', 'inclusion', 'allocation', 'leaf', 'sum', 'chain', 'claim'];
let browser;
let site;
let fair;

before(async () => {
  if (REAL) return;
  browser = await launch();
  site = await serve({ fair: true });
  fair = await golden();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Runs story with a page of that size, then demands that nothing went wrong beside it. */
async function visit(size, path, story, prepare) {
  const { page, faults, close } = await open(browser, site.url, size);
  try {
    await prepare?.(page);
    await page.goto(site.url + path);
    await page.locator('h1').first().waitFor();
    await story(page);
    assert.deepEqual(faults, []);
    assert.ok((await overflow(page)) <= 0, `${path} scrolls sideways by ${await overflow(page)} px`);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${path.split('/').slice(1, 3).join('-')}-${path.slice(-4)}-${size}.png`, fullPage: true });
  } finally {
    await close();
  }
}

async function check(page, state) {
  await page.getByRole('button', { name: 'Check it in this browser' }).click();
  await page.locator(`[data-verifier="${state}"]`).waitFor();
}

describe('fair pay', { skip: REAL && 'needs the golden receipts' }, () => {
  for (const size of Object.keys(SIZES)) {
    test(`${size}: a receipt tells groups, cuts, pools, memory and standing, and all of it verifies`, async () => {
      await visit(size, fair.leaf(3), async (page) => {
        for (const name of NAMES) await page.locator(`[data-check="${name}"][data-state="verified"]`).waitFor();
        const text = await page.locator('[data-group="cell"]').innerText();
        assert.match(text, /604028986393100287/);
        assert.match(text, /2 of 7/);
        assert.deepEqual(await page.locator('[data-cut]').evaluateAll((list) => list.map((x) => x.dataset.cut)), ['DENSITY', 'CAPPED', 'OWNER']);
        assert.match(await page.locator('[data-cut="DENSITY"]').innerText(), /101\s*→\s*67 points/);
        assert.match(await page.locator('[data-pool="presence"]').innerText(), /1\s*IOTX/);
        assert.match(await page.locator('[data-memory]').innerText(), /Epochs in a row\s*1 → 2/);
        assert.match(await page.locator('[data-standing]').innerText(), /7 d.*bond 7.*no findings/s);
        assert.match(await page.locator('[data-appeal]').innerText(), /trellis appeal open did:io:0x3a206f6d781d3b494fdd8ac3cb9427220fd9d5f1 8/);
        await check(page, 'passed');
        const states = await page.locator('[data-step]').evaluateAll((list) => Object.fromEntries(list.map((x) => [x.dataset.step, x.dataset.state])));
        assert.equal(states.readings, 'passed');
        assert.equal(states.chain, 'passed');
        assert.equal(states.others, 'unchecked');
      });
    });

    test(`${size}: a correction is paid beside a zero`, async () => {
      await visit(size, fair.leaf(12), async (page) => {
        assert.match(await page.locator('[data-correction="6"]').innerText(), /2\s*IOTX/);
        await page.locator('[data-check="allocation"][data-state="verified"]').waitFor();
        await check(page, 'passed');
      });
    });

    test(`${size}: an unpaid device is told the cut that took all, and how to appeal`, async () => {
      await visit(size, fair.leaf(5), async (page) => {
        assert.match(await page.locator('[data-cut="CROWDED"]').innerText(), /50\s*→\s*0 points/);
        await page.locator('[data-appeal]').waitFor();
      });
    });

    test(`${size}: an epoch tells what it cost`, async () => {
      await visit(size, '/epochs/1/7', async (page) => {
        const text = await page.locator('[data-economics="shown"]').innerText();
        for (const part of [/Paid by users/, /Subsidy/, /Gini/, /A useful reading costs/, /9 cells/, /2 gained, 1 lost/]) assert.match(text, part);
        await page.locator('a[href^="/policies/1/0x"]').click();
        await page.locator('[data-policy]').waitFor();
        assert.match(page.url(), /\/policies\/1\/0x[0-9a-f]{64}$/);
      });
    });

    test(`${size}: a policy in words`, async () => {
      await visit(size, `/policies/1/${site.network.policy.hash}`, async (page) => {
        const text = await page.locator('[data-policy]').innerText();
        for (const part of [/Among others: Stations in one cell/, /Neighbours/, /goes to Quality/, /Epochs in a row/, /CROWDED/]) assert.match(text, part);
      });
    });
  }

  for (const [what, change, step] of [
    ['a changed byte of a reading', (d) => void (d.entries[0].bytes = d.entries[0].bytes.slice(0, -6) + 'AAAA' + d.entries[0].bytes.slice(-2)), 'log'],
    ['a reading left out', (d) => void d.entries.pop(), 'readings'],
    ['another amount in the leaf', (d) => void (d.leaf.amount = String(BigInt(d.leaf.amount) + 1n)), 'root'],
    ['another root than the chain has', (d) => void (d.settlement.root = d.header.root = `0x${'1'.repeat(64)}`), 'chain'],
  ]) {
    test(`${what} fails “${step}” in the page`, async () => {
      const tamper = (page) => page.route('**/api/v1/receipts/**format=document', async (route) => {
        const response = await route.fetch();
        const body = await response.json();
        change(body);
        await route.fulfill({ response, json: body });
      });
      await visit('desktop', fair.leaf(3), async (page) => {
        await check(page, 'failed');
        await page.locator(`[data-step="${step}"][data-state="failed"]`).waitFor();
      }, tamper);
    });
  }

  test('points that do not follow from the cuts fail the check “allocation”', async () => {
    const tamper = (page) => page.route('**/api/v1/receipts/**', async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      if (body.cuts) body.cuts[0].after = '99';
      await route.fulfill({ response, json: body });
    });
    await visit('desktop', fair.leaf(3), async (page) => void (await page.locator('[data-check="allocation"][data-state="mismatch"]').waitFor()), tamper);
  });
});
