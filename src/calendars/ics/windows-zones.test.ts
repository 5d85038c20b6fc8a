import { expect, it } from 'vitest';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import table from './windows-zones.json' with { type: 'json' };

it('equals territory 001 of its source: run node scripts/windows-zones.mjs after an update', () => {
  const world = WINDOWS_TO_IANA_MAP.filter((row) => row.territory === '001').map((row) => [row.windowsName, row.iana[0]]);
  expect(table).toEqual(Object.fromEntries(world));
  expect(world.length).toBeGreaterThan(130);
});
