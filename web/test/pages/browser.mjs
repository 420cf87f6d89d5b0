// What the page tests share: a browser, a server, and an eye on errors and foreign requests.
import { chromium } from 'playwright-core';
import { serve } from '../fixture-server.mjs';

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
export const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
export const REAL = process.env.BASE_URL;

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });

/** The server under test: a real one at BASE_URL, else the test double. */
export async function server(options) {
  if (REAL) return { url: REAL.replace(/\/$/, ''), close: async () => {} };
  return serve(options);
}

/**
 * A page of the given size that keeps what it should not see: console errors, exceptions, requests to other origins.
 * Answers with 404 are expected where a test says so.
 */
export async function open(browser, url, size, { expect404 = false } = {}) {
  const context = await browser.newContext({ viewport: SIZES[size] ?? size, hasTouch: size === 'phone', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (m) => {
    if (m.type() === 'error' && !(expect404 && /404|Failed to load resource/.test(m.text()))) faults.push(`console: ${m.text()}`);
  });
  page.on('pageerror', (e) => faults.push(`exception: ${e.message}`));
  page.on('request', (r) => {
    if (new URL(r.url()).origin !== new URL(url).origin && !r.url().startsWith('data:')) faults.push(`foreign request: ${r.url()}`);
  });
  page.setDefaultTimeout(20_000);
  return { page, faults, close: () => context.close() };
}

/** How far the document is wider than the window. */
export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const json = async (url) => {
  const r = await fetch(url);
  if (!r.ok) throw new Error(`${url}: ${r.status}`);
  return r.json();
};

/** Waits for the newest settled epoch that paid somebody, and returns it with a paid and an unpaid leaf. */
export async function settledEpoch(url, patience = 180_000) {
  const until = Date.now() + patience;
  for (;;) {
    const project = (await json(`${url}/api/v1/status`)).projects[0]?.id ?? 1;
    const { epochs } = await json(`${url}/api/v1/projects/${project}/epochs?limit=50`).catch(() => ({ epochs: [] }));
    for (const epoch of epochs.filter((e) => e.state === 'settled' && e.paidDevices > 0)) {
      const { leaves } = await json(`${url}/api/v1/projects/${project}/epochs/${epoch.epoch}/leaves?limit=500&reason=OK`);
      const all = await json(`${url}/api/v1/projects/${project}/epochs/${epoch.epoch}/leaves?limit=500`);
      const paid = leaves.find((l) => l.amount !== '0' && l.readings > 1);
      if (paid) return { project, epoch, paid, zero: all.leaves.find((l) => l.amount === '0') };
    }
    if (Date.now() > until) throw new Error('no epoch settled and paid in time');
    await new Promise((ok) => setTimeout(ok, 2000));
  }
}
