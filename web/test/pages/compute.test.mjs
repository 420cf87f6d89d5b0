// The pages of tasks and provers in a browser: every state and kind of evidence, a task's whole story, and what they show when there is nothing.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { REAL, SIZES, launch, open, overflow, server } from './browser.mjs';

let browser;
before(async () => void (browser = await launch()));
after(async () => browser?.close());

async function visit(size, path, options, story, how = {}) {
  const site = await server(options);
  const { page, faults, close } = await open(browser, site.url, size, how);
  try {
    if (how.scheme) await page.emulateMedia({ colorScheme: how.scheme });
    await page.goto(`${site.url}${path}`);
    await story(page);
    assert.deepEqual(faults, []);
    assert.ok((await overflow(page)) <= 0, `scrolls sideways by ${await overflow(page)} px`);
    if (process.env.SHOTS) {
      mkdirSync(process.env.SHOTS, { recursive: true });
      await page.screenshot({ path: `${process.env.SHOTS}/${how.name ?? 'compute'}-${size}.png`, fullPage: true });
    }
  } finally {
    await close();
    await site.close();
  }
}

const id = (i) => `0x${(0x7a50000 + i).toString(16).padStart(64, '0')}`;

for (const size of Object.keys(SIZES)) {
  describe(size, { skip: REAL }, () => {
    test('tasks, older ones on demand, and provers with their record', async () => {
      await visit(size, '/compute', {}, async (page) => {
        await page.locator('[data-tasks="25"]').waitFor();
        await page.getByRole('button', { name: 'Earlier tasks' }).click();
        await page.locator('[data-tasks="40"]').waitFor();
        assert.equal(await page.getByRole('button', { name: 'Earlier tasks' }).count(), 0);
        await page.locator('[data-provers="3"]').waitFor();
        assert.match(await page.locator('[data-prover]').nth(1).innerText(), /1 of 4/);
        assert.ok(await page.getByText('simulated').count());
        await page.locator(`[data-task="${id(38)}"] a`).first().click();
        await page.locator(`[data-task="${id(38)}"][data-state="refunded"]`).waitFor();
        await page.getByText('Nobody brought a result in time', { exact: false }).waitFor();
      });
    });

    test('a quorum shows who told another output', async () => {
      await visit(size, `/tasks/${id(2)}`, {}, async (page) => {
        assert.match(await page.locator('[data-word="stations"]').innerText(), /14/);
        assert.match(await page.locator('[data-member]').nth(2).innerText(), /another output/);
        assert.match(await page.locator('main').innerText(), /most of the drawn provers do not lie together/);
        assert.match(await page.locator('main').innerText(), /all readings of the range/);
        assert.equal(await page.locator('[data-step]').count(), 2);
        await page.getByText(`trellis compute verify ${id(2)}`).waitFor();
      }, { name: 'task-quorum' });
    });

    test('a simulated enclave says so', async () => {
      await visit(size, `/tasks/${id(1)}`, {}, async (page) => {
        await page.getByText('Simulated enclave.', { exact: false }).waitFor();
      }, { name: 'task-simulated' });
    });
  });
}

test('before there is a task it says how to ask for one', { skip: REAL }, async () => {
  await visit('phone', '/compute', { tasks: 0 }, async (page) => {
    await page.getByText('No task yet.').waitFor();
    await page.getByText('Nobody computes yet.').waitFor();
  }, { name: 'compute-empty' });
});

test('a task that is not there is told', { skip: REAL }, async () => {
  await visit('desktop', `/tasks/0x${'9'.repeat(64)}`, {}, async (page) => {
    await page.getByText('such task', { exact: false }).first().waitFor();
  }, { expect404: true, name: 'task-missing' });
});
