import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/support/quiet.ts'];

// Three suites, run one after another by `npm test`: pure rooms and files in Node,
// the adapter against the real office.js in jsdom, the add-in in a real browser.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], setupFiles, testTimeout: 30_000 } },
      { test: { name: 'host', include: ['tests/host/**/*.test.ts'], setupFiles, testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'browser', include: ['tests/browser/**/*.test.ts'], setupFiles, globalSetup: ['tests/browser/build.ts'],
          testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false,
        },
      },
    ],
  },
});
