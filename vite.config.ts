import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** One configuration for the site, the node programs (`vite build --ssr`) and the tests. */
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2022' },
  worker: { format: 'iife' },
  ssr: { noExternal: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
