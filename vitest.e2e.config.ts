import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built extension in real browsers, two files at a time, each with a browser, a server and a folder of its own. A test that needs a second try is a failed test. */
export default defineConfig({
  test: {
    include: ['test/{e2e,hostile}/**/*.e2e.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    retry: 0,
    testTimeout: 120_000,
    // An end to what hangs, not a bar for speed: a browser on a busy machine takes minutes to begin.
    hookTimeout: 300_000,
    // A Friday; every file begins at it.
    env: { ASYNCABLE_MOMENT: process.env.ASYNCABLE_MOMENT ?? '2026-11-27T10:05:00Z' },
    setupFiles: ['demo/moment.ts'],
    globalSetup: ['test/e2e/support/built.ts'],
  },
});
