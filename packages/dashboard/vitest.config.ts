import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The tool demands a default export.
export default defineConfig({
  plugins: [react()],
  test: {
    name: 'dashboard',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // A page of a hundred statements renders slowly on a shared machine.
    testTimeout: 20_000,
  },
});
