import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The page is served under a policy without 'unsafe-inline', so nothing may be inlined: no data: URIs, no style or script text.
// API lets `npm run dev` talk to any explorer; the built page always asks its own origin.
const api = process.env.API ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900, // kB; the detailed base map is 756 kB and only fetched when somebody zooms in
  },
  server: { proxy: { '/api': api, '/rpc': api, '/mirror': api } },
});
