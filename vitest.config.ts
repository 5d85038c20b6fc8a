import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'test/{architecture,build,clock,corpus,nightly}/**/*.test.ts'],
    environment: 'node',
    isolate: true,
    pool: 'forks',
    setupFiles: ['test/clock/noticed.ts'],
    // An end to what hangs, not a bar for speed: on a busy machine everything takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
