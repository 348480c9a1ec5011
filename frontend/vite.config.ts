import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { pdfFiles } from './scripts/pdf-files.ts';

const backend = process.env.DUBAN_BACKEND ?? 'http://localhost:8080';
const source = (path: string) => fileURLToPath(new URL(`./src${path}`, import.meta.url));
const proxy = { '/api': backend, '/actuator': backend, '/feeds': backend, '/shared': backend };

export default defineConfig({
  plugins: [react(), pdfFiles()],
  resolve: {
    alias: [
      { find: '@', replacement: source('') },
      // as the icons themselves import it
      {
        find: /^\.\.\/components\/AntdIconLight$/,
        replacement: source('/shared/ui/quiet-icon.tsx'),
      },
    ],
  },
  // the jar serves what stands under static/ in it
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    // read by scripts/bundle.mjs
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      treeshake: {
        // it only names its parts twice; taken at its word, every tooltip would bring all of the forms
        moduleSideEffects: [{ test: /@rc-component[\\/]form[\\/]/, sideEffects: false }],
      },
    },
  },
  server: { proxy },
  preview: { proxy },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/shared/testing/setup.ts'],
    testTimeout: 60_000,
    // a page of antd's modules for each file took three times as long as the tests; setup.ts clears what is kept
    isolate: false,
    maxWorkers: 2,
  },
});
