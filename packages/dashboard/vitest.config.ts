import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The tool demands a default export.
export default defineConfig({
  plugins: [react()],
  test: {
    name: 'dashboard',
    environment: 'jsdom',
    // Files share a worker's page: every test cleans up after itself, and a page is slow to make.
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // A page of a hundred statements renders slowly on a shared machine.
    testTimeout: 60_000,
  },
});
