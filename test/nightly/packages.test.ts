import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('packages are the same bytes twice', { timeout: 600_000 }, () => {
  const make = (): string =>
    execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes('packages/'))
      .join('\n');
  const first = make();
  expect(first.split('\n')).toHaveLength(4);
  expect(make()).toBe(first);
});
