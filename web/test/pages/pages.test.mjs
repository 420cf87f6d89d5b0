// The page in a browser: against the test double, or against a real server at BASE_URL.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { REAL, SIZES, launch, open, overflow, server, settledEpoch } from './browser.mjs';

const CHECKS = ['evidence', 'inclusion', 'allocation', 'leaf', 'sum', 'chain', 'claim'];
let browser;
let site;
let known;

before(async () => {
  browser = await launch();
  site = await server();
  known = await settledEpoch(site.url);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Runs story with a page of that size, then demands that nothing went wrong beside it. */
async function visit(size, path, story, options) {
  const { page, faults, close } = await open(browser, site.url, size, options);
  try {
    if (options?.prepare) await options.prepare(page);
    await page.goto(site.url + path);
    await page.locator('h1').first().waitFor();
    await story(page);
    assert.deepEqual(faults, []);
    assert.ok((await overflow(page)) <= 0, `${path} scrolls sideways by ${await overflow(page)} px`);
  } finally {
    await close();
  }
}

const badge = (page, name) => page.locator(`[data-check="${name}"]`);
const settledBadge = async (page, name) => {
  await page.locator(`[data-check="${name}"]:not([data-state="unchecked"]):not([data-state="checking"])`).waitFor();
  return badge(page, name).getAttribute('data-state');
};
async function states(page) {
  const got = {};
  for (const name of CHECKS) got[name] = await settledBadge(page, name);
  return got;
}
const allVerified = Object.fromEntries(CHECKS.map((c) => [c, 'verified']));
const receiptPath = (leaf) => `/receipts/${known.project}/${known.epoch.epoch}/${leaf.device}`;

for (const size of Object.keys(SIZES)) {
  describe(size, () => {
    test('from the map to a device, its epoch and a receipt that verifies', async () => {
      await visit(size, '/', async (page) => {
        const map = page.locator('canvas[data-ready="true"]');
        await map.waitFor();
        await map.scrollIntoViewIfNeeded();
        await page.getByRole('button', { name: 'Fit earning stations' }).click();
        // Keys and pointer lead to the same station: the nearest to the middle of the earning ones.
        await map.focus();
        for (const key of ['ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
        for (let i = 0; i < 40 && !(await page.locator('.tip').count()); i++) await page.keyboard.press(i % 2 ? '-' : 'ArrowUp');
        await page.locator('.tip').waitFor();
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/devices\/0x[0-9a-f]{40}$/);
        assert.equal(await settledBadge(page, 'document'), 'verified');

        // The station in the middle may be any; the story goes on with one that was paid.
        await page.goto(`${site.url}/devices/${known.paid.device}`);
        await page.locator('.uplot canvas').waitFor();
        assert.ok((await overflow(page)) <= 0);
        await page.getByRole('link', { name: `Epoch ${known.epoch.epoch}`, exact: true }).click();
        await page.waitForURL(`**/epochs/${known.project}/${known.epoch.epoch}`);
        assert.equal(await settledBadge(page, 'budget'), 'verified');
        assert.ok((await overflow(page)) <= 0);
        await page.locator(`[data-reason="${known.paid.reason}"]`).click();
        await page.locator(`[data-receipt="${known.paid.device}"]`).click();
        await page.waitForURL('**/receipts/**');
        assert.deepEqual(await states(page), allVerified);
        await page.locator('[data-verdict="verified"]').waitFor();
      });
    });

    test('a zero receipt verifies and says why', async (t) => {
      if (!known.zero) return t.skip('every device was paid');
      await visit(size, receiptPath(known.zero), async (page) => {
        assert.deepEqual(await states(page), allVerified);
        const why = page.locator('[data-why]').first();
        assert.match(await why.innerText(), /Why zero\?/);
        assert.ok((await why.innerText()).includes(known.zero.reason));
      });
    });

    test('any reading can be proven', async () => {
      await visit(size, receiptPath(known.paid), async (page) => {
        await states(page);
        const last = page.locator('[data-prove]').last();
        await last.click();
        await page.locator('[data-prove][aria-pressed="true"]', { hasText: 'proven' }).waitFor();
        assert.equal(await last.getAttribute('aria-pressed'), 'true');
        assert.equal(await settledBadge(page, 'inclusion'), 'verified');
      });
    });

    for (const path of ['/', '/devices', '/epochs', '/blocks']) {
      test(`${path} opens and fits`, async () => {
        await visit(size, path, async (page) => {
          await page.locator(path === '/' ? '[data-count="paid"]' : 'tbody tr').first().waitFor();
        });
      });
    }

    test('blocks lead to a block, and a transaction tells what it did', async () => {
      await visit(size, '/blocks', async (page) => {
        await page.locator('tbody a').first().click();
        await page.waitForURL(/\/blocks\/\d+$/);
        await page.locator('h1', { hasText: 'Block' }).waitFor();
        await page.goto(site.url + receiptPath(known.paid));
        await page.locator('#step-9 a[href^="/tx/"]').first().click();
        await page.waitForURL(/\/tx\/0x[0-9a-f]{64}$/);
        await page.getByText('What it did').waitFor();
      });
    });

    test('what does not exist is told, with a way out', async () => {
      await visit(size, `/devices/0x${'0'.repeat(39)}1`, async (page) => {
        await page.locator('h1', { hasText: 'There is no such device' }).waitFor();
        assert.equal(await page.getByRole('link', { name: 'Go to the start' }).count(), 1);
      }, { expect404: true });
      await visit(size, '/no/such/page', async (page) => {
        await page.getByRole('link', { name: 'Go to the start' }).click();
        await page.locator('[data-count="accepted"]').waitFor();
      });
    });
  });
}

describe('live', () => {
  test('the height of the chain rises by itself', async () => {
    await visit('desktop', '/', async (page) => {
      const height = async () => Number(await page.locator('[data-height]').getAttribute('data-height'));
      await page.locator('[data-height]').waitFor();
      const first = await height();
      await page.waitForFunction((h) => Number(document.querySelector('[data-height]')?.getAttribute('data-height')) > h, first);
    });
  });

  test('a lost connection is told and healed', async () => {
    const { page, close } = await open(browser, site.url, 'desktop');
    // The test double can hang up. A real server cannot be asked to: there the browser refuses the requests instead.
    const lost = (route) => route.abort();
    if (!site.stop) await page.route('**/api/v1/live', lost);
    await page.goto(site.url);
    await page.locator('[data-height]').waitFor();
    if (site.stop) site.stop();
    else await page.route('**/api/v1/status', lost);
    await page.getByText('Connection lost, retrying').waitFor({ timeout: 30_000 });
    if (site.start) site.start();
    else await page.unroute('**/api/v1/status', lost);
    await page.getByText('Connection lost, retrying').waitFor({ state: 'detached', timeout: 30_000 });
    await close();
  });

  test('without the stream the page asks by itself', async () => {
    const { page, close } = await open(browser, site.url, 'desktop');
    await page.route('**/api/v1/live', (r) => r.abort());
    await page.goto(site.url);
    await page.locator('[data-height]').waitFor();
    const first = Number(await page.locator('[data-height]').getAttribute('data-height'));
    await page.waitForFunction((h) => Number(document.querySelector('[data-height]')?.getAttribute('data-height')) > h, first);
    assert.equal(await page.getByText('Connection lost').count(), 0);
    await close();
  });
});

describe('a tampered answer', () => {
  const other = (hex) => hex.slice(0, -1) + (hex.at(-1) === '0' ? '1' : '0');
  const plus = (wei) => String(BigInt(wei) + 1n);
  const cases = [
    ['a reading left out', '**/api/v1/receipts/**', (r) => void r.readings.pop(), 'evidence'],
    ['a changed value of a reading', '**/api/v1/receipts/**', (r) => void (r.readings[0].values[Object.keys(r.readings[0].values)[0]] += '1'), 'inclusion'],
    ['changed bytes of a reading', '**/log/proof*', (p) => void (p.entry = other(p.entry)), 'inclusion'],
    ['another path in the log', '**/log/proof*', (p) => void (p.proof[0] = other(p.proof[0])), 'inclusion'],
    ['more points in all', '**/api/v1/receipts/**', (r) => void (r.allocation.allPoints *= 2), 'allocation'],
    ['another account', '**/api/v1/receipts/**', (r) => void (r.leaf.account = other(r.leaf.account)), 'leaf'],
    ['a sum in the proof', '**/api/v1/receipts/**', (r) => void (r.proof.at(-1).sum = plus(r.proof.at(-1).sum)), 'sum'],
    ['another total', '**/api/v1/receipts/**', (r) => void (r.total = plus(r.total)), 'sum'],
    ['another policy', '**/api/v1/receipts/**', (r) => void (r.policy.hash = other(r.policy.hash)), 'chain'],
  ];
  for (const [what, pattern, change, name] of cases) {
    test(`${what} fails the check “${name}”`, async () => {
      const prepare = (page) => page.route(pattern, async (route) => {
        const response = await route.fetch();
        const body = await response.json();
        change(body);
        await route.fulfill({ response, json: body });
      });
      await visit('desktop', receiptPath(known.paid), async (page) => {
        assert.equal(await settledBadge(page, name), 'mismatch');
        const [claimed, computed] = await badge(page, name).locator('dd').allInnerTexts();
        assert.notEqual(claimed, computed);
        await page.locator('[data-verdict="mismatch"]').waitFor();
      }, { prepare });
    });
  }

  test('a chain that holds another root fails the check “chain”', async () => {
    const prepare = (page) => page.route('**/rpc', async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      if (body.result?.length > 1000) body.result = body.result.slice(0, 2 + 64 * 14) + '1'.repeat(64) + body.result.slice(2 + 64 * 15);
      await route.fulfill({ response, json: body });
    });
    await visit('desktop', receiptPath(known.paid), async (page) => {
      assert.equal(await settledBadge(page, 'chain'), 'mismatch');
      assert.equal(await settledBadge(page, 'sum'), 'verified');
    }, { prepare });
  });

  test('an explorer that does not answer is no mismatch', async () => {
    const prepare = (page) => page.route('**/rpc', (route) => route.fulfill({ status: 503, json: { error: { code: 'unavailable', message: 'The chain does not answer.' } } }));
    await visit('desktop', receiptPath(known.paid), async (page) => {
      assert.equal(await settledBadge(page, 'chain'), 'unavailable');
    }, { prepare, expect404: true });
  });
});

describe('a network without epochs', { skip: REAL && 'only the test double can be that young' }, () => {
  test('says what will happen', async () => {
    const young = await server({ settled: 0 });
    try {
      const { page, close } = await open(browser, young.url, 'desktop');
      await page.goto(young.url);
      await page.getByText('No epoch settled yet').waitFor();
      await close();
    } finally {
      await young.close();
    }
  });
});
