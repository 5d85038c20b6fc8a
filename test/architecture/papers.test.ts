import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import own from '../../package.json' with { type: 'json' };
import { filesBelow, ROOT } from './source-tree';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const PAPERS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesBelow('docs').filter((file) => file.endsWith('.md'))];

/** Files and folders of ours that a paper names between backticks. */
const named = (text: string): string[] =>
  [...text.matchAll(/`((?:src|test|scripts|public|\.github)\/[\w./-]+)`/g)].map(([, file = '']) => file);
/** Where a paper leads to, seen from the root. */
const linked = (paper: string, text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => path.posix.join(path.posix.dirname(paper), to));
const isTest = (file: string): boolean => /\.(?:test|e2e)\.tsx?$/.test(file);

describe('papers', () => {
  test.each(PAPERS)('%s leads to what is there', (paper) => {
    const gone = linked(paper, read(paper)).filter((to) => !existsSync(path.join(ROOT, to)));
    expect(gone).toEqual([]);
  });
  test.each(['docs/promises.md', 'docs/threat-model.md', 'docs/dependencies.md', 'docs/release.md', 'SECURITY.md'])(
    '%s names files that are there',
    (paper) => expect(named(read(paper)).filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]),
  );
  test('each promise names tests that hold it', () => {
    const [, ...promises] = read('docs/promises.md').split(/^## /m);
    expect(promises.map((one) => one.slice(0, 2))).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8']);
    for (const one of promises) expect(named(one).filter(isTest).length, one.slice(0, 2)).toBeGreaterThanOrEqual(3);
  });
  test('each attacker of the threat model meets a test', () => {
    const attackers = read('docs/threat-model.md').split(/^## /m).slice(3);
    expect(attackers).toHaveLength(6);
    for (const one of attackers) {
      expect(named(one).filter(isTest).length, one.split('\n')[0]).toBeGreaterThan(0);
      expect(one).toContain('**Accepted');
    }
  });
});

test('manifest and package are of one version', () => expect(own.version).toBe(manifest.version));

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
