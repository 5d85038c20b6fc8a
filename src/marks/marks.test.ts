import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const marks = read('marks.css');
const tokens = new Map(
  [...read('../ui/tokens.css').matchAll(/--([\w-]+): (light-dark\([^)]*\));/g)].map(([, name = '', value = '']) => [name, value]),
);

test.each([
  ['async', 'brand-wash', 'brand'],
  ['hours', 'dusk-wash', 'dusk'],
  ['night', 'night-wash', 'night'],
  ['unknown', 'unknown-wash', 'unknown'],
  ['none', 'sunken', 'ink-soft'],
])('a mark of %s wears the tokens', (kind, wash, accent) => {
  expect(marks).toContain(`[data-kind="${kind}"] {\n  background: ${tokens.get(wash)};\n  color: ${tokens.get(accent)};\n}`);
});

test('no custom property is named: a page could give it another meaning', () => {
  expect(marks.replaceAll(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/var\(|--[a-z]/);
});
