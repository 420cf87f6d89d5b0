// The economy page in a browser: figures, charts, books that add up, and what it shows when they do not.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { REAL, SIZES, launch, open, overflow, server } from './browser.mjs';

let browser;
before(async () => void (browser = await launch()));
after(async () => browser?.close());

async function visit(size, options, story, how = {}) {
  const site = await server(options);
  const { page, faults, close } = await open(browser, site.url, size, how);
  try {
    if (how.scheme) await page.emulateMedia({ colorScheme: how.scheme });
    await page.goto(`${site.url}/economy`);
    await page.locator('h1').first().waitFor();
    await story(page);
    assert.deepEqual(faults, []);
    assert.ok((await overflow(page)) <= 0, `scrolls sideways by ${await overflow(page)} px`);
    if (process.env.SHOTS) {
      mkdirSync(process.env.SHOTS, { recursive: true });
      await page.screenshot({ path: `${process.env.SHOTS}/economy-${how.name ?? size}.png`, fullPage: true });
    }
  } finally {
    await close();
    await site.close();
  }
}

for (const size of Object.keys(SIZES)) {
  describe(size, () => {
    test('coins, charts and books are there, and every book is 0 wei off', async () => {
      await visit(size, {}, async (page) => {
        await page.locator('[data-reconciled="true"]').waitFor();
        await page.locator('.uplot canvas').nth(2).waitFor();
        for (const name of ['supply', 'emission', 'rewards', 'treasury', 'burn', 'places']) {
          const badge = page.locator(`[data-book="${name}"] [data-difference]`);
          await badge.waitFor();
          assert.equal(await badge.getAttribute('data-difference'), '0', name);
          assert.match(await badge.getAttribute('class'), /\bok\b/, `${name} adds up in the browser too`);
        }
        if (!REAL) assert.equal(await page.locator('[data-shares]').getAttribute('data-shares'), '5000 3000 2000');
        await page.getByRole('button', { name: 'Hours' }).click();
        await page.locator('button[aria-pressed="true"]', { hasText: 'Hours' }).waitFor();
        await page.locator('.uplot canvas').nth(2).waitFor();
      });
    });
  });
}

test('in the dark', async () => {
  await visit('desktop', {}, async (page) => void (await page.locator('.uplot canvas').nth(2).waitFor()), { scheme: 'dark', name: 'dark' });
});

test('before anything was counted it says so', { skip: REAL }, async () => {
  await visit('phone', { economy: { counted: false } }, async (page) => {
    await page.getByText('Nothing counted yet.').waitFor();
    await page.getByText('account of all coins', { exact: false }).first().waitFor();
  }, { expect404: true, name: 'empty' });
});

test('a difference of five wei cannot be overlooked', { skip: REAL }, async () => {
  await visit('desktop', { economy: { off: 5n } }, async (page) => {
    await page.locator('[data-reconciled="false"]').waitFor();
    const badge = page.locator('[data-book="supply"] [data-difference]');
    assert.equal(await badge.innerText(), '5 wei');
    assert.doesNotMatch(await badge.getAttribute('class'), /\bok\b/);
  }, { name: 'difference' });
});
