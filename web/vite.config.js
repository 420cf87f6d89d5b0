import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The page is served under a policy without 'unsafe-inline', so nothing may be inlined: no data: URIs, no style or script text.
// API lets `npm run dev` talk to any explorer; the built page always asks its own origin.
const api = process.env.API ?? 'http://127.0.0.1:8080';

// The receipt verifier is built from the source of ../sdk/js, with the packages of this folder, so that no other needs to be installed.
const here = fileURLToPath(new URL('.', import.meta.url));
const sdk = fileURLToPath(new URL('../sdk/js/src/', import.meta.url));
const verifier = {
  name: 'verifier',
  enforce: /** @type {const} */ ('pre'),
  /** @this {any} @param {string} name @param {string | undefined} importer */
  resolveId(name, importer) {
    return importer?.startsWith(sdk) && name.startsWith('@noble/') ? this.resolve(name, `${here}index.html`, { skipSelf: true }) : null;
  },
};

export default defineConfig({
  plugins: [svelte(), verifier],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900, // kB; the detailed base map is 756 kB and only fetched when somebody zooms in
  },
  server: { fs: { allow: ['.', '../sdk/js/src'] }, proxy: { '/api': api, '/rpc': api, '/mirror': api } },
});
