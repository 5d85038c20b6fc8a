import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { cli } from './run.fixture';

const folder = mkdtempSync(path.join(tmpdir(), 'asyncable-people-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

const people = (...args: string[]) => cli('people', ...args);

const TABLE =
  'Name,Email,Time zone,Hours\nAna,ana@heron.example,Europe/Lisbon,"Mon-Thu 9-13, 14-18"\nBo,bo@heron.example,IST,sometimes\nNobody,,,\n';

describe('people', { timeout: 60_000 }, () => {
  it('prints what a list says of each, what would be asked, and what is not taken', async () => {
    const { code, out } = await people(file('people.csv', TABLE), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      people: [
        {
          email: 'ana@heron.example',
          zone: { value: 'Europe/Lisbon', confidence: 0.9, source: 'people-list' },
          hours: { mon: ['09:00-13:00', '14:00-18:00'], fri: [] },
          hoursConfidence: 0.9,
          source: 'csv: people.csv',
          asks: [],
        },
        { email: 'bo@heron.example', zone: null, hours: null, hoursConfidence: null, asks: [{ field: 'zone', text: 'IST' }] },
      ],
      problems: [
        { code: 'no-address', count: 1 },
        { code: 'unreadable', count: 1 },
      ],
    });
  });
  it('takes the zip of a Slack export, and says it in words', async () => {
    const users = JSON.stringify([{ tz: 'Asia/Tokyo', profile: { email: 'kenji@heron.example', real_name: 'Kenji' } }]);
    const { out } = await people(file('slack.zip', zipSync({ 'users.json': Buffer.from(users) })));
    expect(out).toBe('kenji@heron.example: Kenji; Asia/Tokyo (0.9, people-list)\n');
  });
  it.each<[string, () => string, RegExp]>([
    ['a file that is not there', () => path.join(folder, 'nowhere.csv'), /nowhere\.csv: no such file/u],
    ['a folder', () => folder, /is not a file/u],
    ['a calendar', () => file('a.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n'), /no list of people/u],
    ['a table without addresses', () => file('b.csv', 'name,city\nAna,Lisbon\n'), /no column of this table holds addresses/u],
    ['a zip without members', () => file('c.zip', zipSync({ 'a.txt': Buffer.from('a') })), /no users\.json/u],
  ])('%s is bad input', async (_name, name, words) => {
    const { code, out, err } = await people(name());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });
});
