import cldr from 'cldr-core/package.json' with { type: 'json' };
import windowsZones from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { canonicalZone } from '../../core/time';
import table from './windows-zones.json' with { type: 'json' };

it('equals territory 001 of its source: run node scripts/windows-zones.mjs after an update', () => {
  const rows = windowsZones.supplemental.windowsZones.mapTimezones.map(({ mapZone }) => mapZone);
  const world = rows
    .filter(({ _territory: territory }) => territory === '001')
    .map(({ _other: name, _type: zone }) => [name, zone]);
  expect(table.zones).toEqual(Object.fromEntries(world));
  expect(world.length).toBeGreaterThan(130);
  expect(table.cldr).toBe(cldr.version);
  expect(table.made).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

it('names zones that the platform knows', () => {
  for (const zone of [...Object.values(table.zones), ...Object.keys(table.clocks)])
    expect(canonicalZone(zone), zone).not.toBeNull();
});
