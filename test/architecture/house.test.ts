import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { FORMATS } from '../../src/core/formats';
import { GUARDS } from '../../src/core/judge/guards';
import { FORMAT_IDS } from '../../src/core/model';
import { languages, messagesOf } from './locales';
import { ROOT } from './source-tree';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
/** Names in backticks in the column given of the tables of a document. */
const column = (file: string, index: number): string[] =>
  read(file)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .flatMap((line) => line.split('|')[index]?.match(/`([^`]+)`/)?.[1] ?? []);
const en = messagesOf('en');

describe('formats', () => {
  test('one file each, listed once', () => {
    expect(FORMATS.map((format) => format.id).toSorted()).toEqual([...FORMAT_IDS].toSorted());
    for (const id of FORMAT_IDS) expect(existsSync(path.join(ROOT, `src/core/formats/${id}.ts`)), id).toBe(true);
  });
  test('each is in the papers, and no other', () =>
    expect(column('docs/adding-a-format.md', 2).toSorted()).toEqual([...FORMAT_IDS].toSorted()));
  test.each(FORMATS.map((format) => [format.id, format] as const))('%s has an icon, words and examples', (id, format) => {
    const key = `format_${id.replaceAll('-', '_')}`;
    for (const name of [`${key}_name`, `${key}_needs`, `${key}_produces`]) expect(en[name], name).toBeDefined();
    expect(read('src/ui/glyphs/formats.tsx')).toContain(`'${id}'`);
    expect(format.examples.yes.length).toBeGreaterThan(0);
    expect(format.examples.no.length).toBeGreaterThan(0);
  });
});

describe('guards', () => {
  const ids = GUARDS.map((guard) => guard.id);
  test('each is in the papers, and no other', () =>
    expect(column('docs/adding-a-guard.md', 1).toSorted()).toEqual([...ids].toSorted()));
  test.each(GUARDS.map((guard) => [guard.id, guard] as const))('%s has a file, words and examples', (id, guard) => {
    expect(existsSync(path.join(ROOT, `src/core/judge/guards/${id}.ts`))).toBe(true);
    expect(guard.examples.yes.length).toBeGreaterThan(0);
    expect(guard.examples.no.length).toBeGreaterThan(0);
  });
});

describe('sites', () => {
  const folders = readdirSync(path.join(ROOT, 'src/sites'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  test('each is in the papers with a host of the manifest, and no other', () => {
    expect(column('docs/adding-a-site.md', 2).toSorted()).toEqual(folders.toSorted());
    for (const host of column('docs/adding-a-site.md', 3)) expect(manifest.host_permissions).toContain(host);
  });
  test.each(folders)('%s has a contract, a self-check and pages of our own with their facts', (site) => {
    for (const file of ['index.ts', 'health.ts', 'selectors.ts'])
      expect(existsSync(path.join(ROOT, `src/sites/${site}/${file}`)), file).toBe(true);
    const fixtures = readdirSync(path.join(ROOT, `src/sites/${site}/fixtures`));
    const pages = fixtures.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(fixtures).toContain(page.replace('.html', '.facts.json'));
  });
});

describe('languages', () => {
  test('each names itself, so that plurals and dates follow the language the words are in', () => {
    for (const language of languages()) expect(messagesOf(language).locale_tag?.message).toBe(language);
  });
});
