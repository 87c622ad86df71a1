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
    // The code editor of the API explorer is one file by its nature, and comes on that page alone.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      // The API explorer's packages carry marks of the compiler that they were made with.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': server },
  },
});
