import { describe, expect, it } from 'vitest';
import { turns } from '../slices';
import { exported } from './export.fixture';
import { printOf } from './print';

const text = (stamp: string, title = 'Status'): string =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:${stamp}\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const print = (bytes: Uint8Array): Promise<string | null> => printOf(bytes, turns(new AbortController().signal));
const plain = (...of: Parameters<typeof text>): Promise<string | null> => print(new TextEncoder().encode(text(...of)));

describe('the print of what a feed gave', () => {
  it('is the same whenever it was written out, packed or not', async () => {
    expect(await plain('20261124T120000Z')).toBe(await plain('20261125T130000Z'));
    const zips = ['20261124T120000Z', '20261125T130000Z'].map((stamp) => exported({ 'ana.ics': text(stamp) }));
    const [first, second] = await Promise.all(zips.map(print));
    expect(first).toBe(second);
    expect(first).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('is another when a word, a file or a name differs', async () => {
    const stamp = '20261124T120000Z';
    expect(await plain(stamp)).not.toBe(await plain(stamp, 'Retro'));
    const others: Record<string, string>[] = [
      { 'ana.ics': text(stamp) },
      { 'ben.ics': text(stamp) },
      { 'ana.ics': text(stamp), 'ben.ics': text(stamp) },
      { 'ana.ics': text(stamp, 'DTSTAMP:1') },
    ];
    const prints = await Promise.all(others.map((files) => print(exported(files))));
    expect(new Set(prints).size).toBe(4);
  });

  it('of a torn zip is none', async () => {
    expect(await print(exported({ 'ana.ics': text('1').repeat(50) }).subarray(0, 60))).toBeNull();
  });
});
