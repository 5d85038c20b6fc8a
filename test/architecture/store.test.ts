import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { languages, messagesOf } from './locales';
import { ROOT } from './source-tree';

const read = (file: string): string => readFileSync(path.join(ROOT, 'docs/store', file), 'utf8');
const FORMS = read('README.md');

describe('what the stores are given', () => {
  test.each(languages())('%s: name and short description of the catalogue, and a long one', (language) => {
    const [, name, short, long = ''] = /^# (.+)\n\n> (.+)\n\n([\s\S]+)$/.exec(read(`${language}.md`)) ?? [];
    expect(name).toBe(messagesOf(language).app_name?.message);
    expect(short).toBe(messagesOf(language).app_description?.message);
    expect(short?.length).toBeLessThanOrEqual(132);
    expect(long.length).toBeGreaterThan(500);
    expect(long.length).toBeLessThan(4_000);
    // Every language says as much as the others: six parts, and no mark-up that a store would print.
    expect(long.match(/^[•・] ?\S/gm)?.length).toBe(read('en.md').match(/^• /gm)?.length);
    expect(long).not.toMatch(/[*_`#<>]|\]\(/);
  });

  test('each right of the manifest is justified, and no other', () => {
    const rights = [...FORMS.matchAll(/^\| `([^`]+)` \| (\S.{30,}) \|$/gm)].map(([, right]) => right);
    expect(rights).toEqual([
      ...manifest.permissions,
      ...manifest.optional_permissions,
      ...manifest.host_permissions,
      ...manifest.optional_host_permissions,
    ]);
  });

  test('the forms say of data what the manifest says', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(FORMS).toContain('`required: ["none"]`');
  });
});
