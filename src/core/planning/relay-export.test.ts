import { describe, expect, test } from 'vitest';
import { DAY } from '../model/scalars';
import { at, PLACES, type Place, utc, zone } from './people.fixture';
import { planRelay, type Relay } from './relay';
import { type RelayNames, relayCalendar, relayMarkdown, relayText } from './relay-export';

const FROM = utc('2027-01-11T12:00');
const plan = planRelay(
  (['Mexico City', 'Sydney'] as const).map((id) => ({ id, hours: at(id).hours! })),
  FROM,
  FROM + 5 * DAY,
).relay as Relay;
const names = (lang: string, nameOf = (id: string): string => id): RelayNames => ({
  title: 'Heron status',
  headings: ['Done', 'Next step', 'Blockers', 'Open decisions, with dates', 'Links'],
  nameOf,
  zoneOf: (id) => zone(PLACES[id as Place]),
  lang,
});

describe('a relay in words', () => {
  test('plain, with both clocks, waits and the weekend', () => {
    const text = relayText(plan, names('en-GB'));
    expect(text).toContain('Order: Mexico City → Sydney, then back to the start.');
    expect(text).toMatch(/Due Mon,? 11 Jan, 16:00 for Mexico City, Tue,? 12 Jan, 09:00 for Sydney/);
    expect(text).toContain('Both are working then, so a short call is possible.');
    expect(text).toContain('It then waits 9 h until Mexico City starts.');
    expect(text).toContain('Sydney’s weekend falls in between.');
    expect(text).toContain('- Blockers:');
    expect(relayText(plan, names('de'))).toContain('Dazwischen liegt das Wochenende von Sydney.');
  });

  test('Markdown keeps what names carry from being read as its own', () => {
    const text = relayMarkdown(
      plan,
      names('en', (id) => `*${id}* <b>[x](y)`),
    );
    expect(text).toContain('## \\*Mexico City\\* \\<b\\>\\[x\\](y) to');
    expect(text).toContain('- **Done:**');
  });
});

test.each([
  ['fr', 'À remettre'],
  ['es-MX', 'Entrega: '],
  ['pt-BR', 'Entrega: '],
  ['ja', '期限: '],
  ['nl', 'Due '],
])('in %s', (lang, due) => {
  for (const text of [relayText(plan, names(lang)), relayMarkdown(plan, names(lang))]) {
    expect(text).toContain(due);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  }
});

describe('what was noted and ticked off', () => {
  const [first, second] = plan.legs;
  const empty = { taken: false, done: '', next: '', blockers: '', decisions: '', links: '' };
  const notes = [
    { ...empty, due: first!.due, taken: true, done: 'Release notes\n\n  *Filters*  ', links: 'https://board.example/heron' },
    { ...empty, due: second!.due, next: 'Tag the build' },
  ];

  test('Markdown ticks the box of each hand-off that was made, and says what is written of it', () => {
    const [, one = '', two = '', three = ''] = relayMarkdown(plan, names('en'), notes).split('\n## ');
    expect(one).toContain('- [x] Handed over\n');
    expect(one).toContain('- **Done:**\n  - Release notes\n  - \\*Filters\\*\n');
    expect(one).toContain('- **Links:** https://board.example/heron');
    expect(one).toContain('- **Owner now, owner next:** Mexico City → Sydney');
    expect(two).toContain('- [ ] Not handed over yet\n');
    expect(two).toContain('- **Next step:** Tag the build\n- **Blockers:**\n');
    expect(three).toContain('- [ ] ');
    expect(three).not.toContain('Tag the build');
  });

  test('and so do the entries of the calendar', () => {
    const entries = relayCalendar(plan, names('en'), FROM, notes).replaceAll('\r\n ', '').split('BEGIN:VEVENT');
    expect(entries[1]).toContain('Handed over\\n');
    expect(entries[1]).toContain('- Done: Release notes\\; *Filters*');
    expect(entries[2]).not.toContain('Handed over');
    expect(entries[2]).toContain('- Next step: Tag the build');
  });
});

describe('a relay as a calendar file', () => {
  const file = relayCalendar(
    plan,
    names('en', (id) => `${id}; Ünïts, ${'long '.repeat(20)}\nBEGIN:VALARM`),
    FROM,
  );
  const lines = file.split('\r\n');

  test('one entry a hand-off, in lines of at most 75 bytes', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(plan.legs.length);
    expect(lines).toContain('DTSTART:20270111T214500Z');
    expect(lines).toContain('DTEND:20270111T220000Z');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('a name brings in no line of its own, and no address leaves in a UID', () => {
    expect(lines).not.toContain('BEGIN:VALARM');
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain('\\; Ünïts\\, long');
    const uids = [...unfolded.matchAll(/^UID:(.*)$/gmu)].map(([, uid]) => uid);
    expect(new Set(uids).size).toBe(plan.legs.length);
    expect(uids.join()).not.toMatch(/Sydney/);
  });
});
