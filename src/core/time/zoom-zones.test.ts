import { describe, expect, it } from 'vitest';
import { canonicalZone } from './zone';
import { zoneOfLabel } from './zoom-zones';
import { ZOOM_ZONES } from './zoom-zones-data';

const NOVEMBER = Date.UTC(2026, 10, 24);
const JULY = Date.UTC(2027, 6, 1);

describe('zone of a label', () => {
  it('knows the 149 names of the menu', () => {
    expect(Object.keys(ZOOM_ZONES)).toHaveLength(149);
    for (const zone of Object.values(ZOOM_ZONES)) expect(canonicalZone(zone), zone).not.toBeNull();
  });
  it('believes the name, not the offset printed before it', () =>
    expect(zoneOfLabel('(GMT+0:00) Casablanca', NOVEMBER, NOVEMBER)?.zone).toBe(canonicalZone('Africa/Casablanca')));
  it('takes a name without an offset, as a detail page writes it', () =>
    expect(zoneOfLabel('Pacific Time (US and Canada)', NOVEMBER, JULY)).toEqual({
      zone: 'America/Los_Angeles',
      offsets: [-420],
    }));
  it('falls back on the offset in other languages, and says where that leaves a doubt', () => {
    const soon = zoneOfLabel('(GMT+1:00) Amsterdam, Berlin, Rom, Stockholm, Wien', NOVEMBER, NOVEMBER);
    expect(soon).toEqual({ zone: null, offsets: [60] });
    // In summer some of the zones that are an hour ahead now are two.
    expect(zoneOfLabel('(GMT+1:00) Amsterdam, Berlin, Rom, Stockholm, Wien', NOVEMBER, JULY)?.offsets).toEqual([60, 120]);
    expect(zoneOfLabel('(GMT+5:45) カトマンズ', NOVEMBER, JULY)?.offsets).toEqual([345]);
  });
  it.each(['', 'Berlin', '(GMT+99:00) Nowhere', '(GMT+3:17) Nowhere', 'constructor', '(GMT+1:00'])(
    'knows nothing of %j',
    (label) => expect(zoneOfLabel(label, NOVEMBER, NOVEMBER)).toBeNull(),
  );
});
