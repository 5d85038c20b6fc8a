import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'test/{architecture,build,corpus,oracle}/**/*.test.ts'],
    environment: 'node',
    isolate: true,
    pool: 'forks',
  },
});
