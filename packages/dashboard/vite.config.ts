import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `pnpm dev` finds a running server. */
const server = process.env['ROLEGRAPH_SERVER'] ?? 'http://127.0.0.1:4000';

// The tool demands a default export.
export default defineConfig({
  plugins: [react()],
  build: {
    // The first-load test reads the manifest.
    manifest: true,
    // Inlined assets would be data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': server },
  },
});
