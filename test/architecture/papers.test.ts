import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import own from '../../package.json' with { type: 'json' };
import { ROOT } from './source-tree';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe('dependencies', () => {
  const names = Object.keys(own.dependencies);
  test('the papers justify each that is carried at run time, and no other', () => {
    const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| [\d.]+ KB \| (\S.{40,}) \| (\S.{5,}) \|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual(names);
  });
  test('there are few, each of one version', () => {
    expect(names.length).toBeLessThan(10);
    for (const version of Object.values({ ...own.dependencies, ...own.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
