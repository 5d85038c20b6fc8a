import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { baseKey, faults, languages, messagesOf } from './locales';
import { isTest, sourceFiles } from './source-tree';

const en = messagesOf('en');

describe('message catalogues', () => {
  test.each(languages())('%s is complete and fits English', (language) =>
    expect(faults(language, messagesOf(language), en)).toEqual([]),
  );

  test('every key that the source names is there', () => {
    const known = new Set(Object.keys(en).flatMap((key) => [key, baseKey(key)]));
    const missing = sourceFiles()
      .filter((file) => !isTest(file.path))
      .flatMap((file) =>
        [...file.text.matchAll(/\bt\(\s*'([a-z][a-z0-9_]*)'/g)].flatMap(([, key = '']) =>
          known.has(key) ? [] : [`${file.path}: ${key}`],
        ),
      );
    expect(missing).toEqual([]);
  });

  test('every __MSG_key__ of the manifest is there', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => en[key] === undefined)).toEqual([]);
  });

  test("the store's limits hold: name 75, description 132 characters", () => {
    for (const language of languages()) {
      expect(messagesOf(language).app_name?.message.length).toBeLessThanOrEqual(75);
      expect(messagesOf(language).app_description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('the check finds', () => {
  const base = { a: { message: 'Hello {name}' }, b_one: { message: '{count} person' }, b_other: { message: '{count} people' } };
  const whole = { a: { message: 'Hallo {name}' }, b_one: { message: 'eine Person' }, b_other: { message: '{count} Personen' } };
  test('nothing in a whole one', () => expect(faults('de', whole, base)).toEqual([]));
  test.each([
    ['a missing key', { b_one: whole.b_one, b_other: whole.b_other }, 'de lacks a'],
    ['a missing plural form', { a: whole.a, b_other: whole.b_other }, 'de lacks b_one'],
    ['a lost placeholder', { ...whole, a: { message: 'Hallo' } }, 'de a has {}, en has {name}'],
    ['an empty text', { ...whole, a: { message: ' ' } }, 'de a is empty'],
    ['a stranger', { ...whole, c: { message: 'x' } }, 'de has c, which en does not'],
  ])('%s', (_name, messages, fault) => expect(faults('de', messages, base)).toContain(fault));
});
