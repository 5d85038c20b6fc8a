import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = readFileSync(new URL('index.ts', import.meta.url), 'utf8');

describe('the worker’s entry', () => {
  it('adds every listener in its first turn: a later one misses the event that woke the worker', () => {
    const added = source.split('\n').filter((line) => line.includes('.addListener('));
    expect(added.length).toBeGreaterThanOrEqual(5);
    for (const line of added) expect(line, 'at the top level').toMatch(/^browser\./u);
    expect(source).not.toMatch(/^(?:const .*= )?await /mu);
  });
  it('keeps nothing but the open store between messages', () => {
    expect(source.match(/^let .*$/gmu)).toEqual(['let opening: Promise<Store> | null = null;']);
  });
});
