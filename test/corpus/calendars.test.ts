/**
 * Real and hostile calendars, read where they lie beside the repository: nothing of them is in it. Without them these tests
 * have nothing to do and say so.
 */
import { describe, expect, it } from 'vitest';
import { decode, expandCalendar, parseCalendar, problemsOf } from '../../src/calendars/ics';
import { bytesOf, CALENDARS, calendarFiles, here, isHere, json, jsonLines, sayWhenMissing } from './shared-files';
import { agrees, KNOWN_DIFFERENCES, rowName, type Row } from './expectations';
import { differences, ORACLE_DIFFERENCES, type Oracle } from './oracles';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

sayWhenMissing();

/** Far beyond what any file needs on a slow machine; a hang is what it is there to catch. */
const PATIENCE = 10_000;
const DECADE = { from: Date.UTC(2015, 0, 1), to: Date.UTC(2027, 0, 1) };

function readAll(file: string): { events: number; occurrences: number; problems: number } {
  const calendar = parseCalendar(decode(bytesOf(file)).text, { zone: 'Europe/Lisbon' });
  let occurrences = 0;
  for (const series of expandCalendar(calendar, DECADE)) occurrences += series.occurrences.length;
  return { events: calendar.events, occurrences, problems: calendar.log.total };
}

describe.runIf(here)('every calendar file', () => {
  it.each(here ? calendarFiles() : [])('%s is read to its end', { timeout: PATIENCE }, (file) => {
    const { events, occurrences } = readAll(file);
    expect(events).toBeGreaterThanOrEqual(0);
    expect(occurrences).toBeLessThanOrEqual(200_000);
  });

  it('counts the files that stayed with their source', () => {
    const listed = readFileSync(path.join(CALENDARS, 'SOURCES.md'), 'utf8');
    const files = [...listed.matchAll(/^\| ([^|]+\.ics) \|/gm)].map((match) => match[1] ?? '');
    const present = calendarFiles();
    const absent = files.filter((file) => !present.some((one) => one.endsWith(file)));
    console.log(
      `calendar corpus: ${present.length} files here, ${absent.length} of ${files.length} listed stayed with their source`,
    );
    expect(present.length).toBeGreaterThan(0);
  });

  it('every event is either taken in, replaced by a newer version of itself, or counted as a problem', () => {
    const lost: string[] = [];
    for (const file of calendarFiles()) {
      const calendar = parseCalendar(decode(bytesOf(file)).text, { zone: 'UTC' });
      const kept = calendar.series.reduce((sum, one) => sum + one.masters.length + one.overrides.length, 0);
      if (kept === 0 && calendar.events > 0 && problemsOf(calendar).length === 0) lost.push(file);
    }
    expect(lost).toEqual([]);
  });
});

describe.runIf(here)('hostile files', () => {
  const hostile = here ? calendarFiles().filter((file) => file.startsWith('hostile/')) : [];
  it.each(hostile)('%s returns quickly', { timeout: 2_000 }, (file) => {
    expect(readAll(file).events).toBe(1);
  });

  it.each([
    ['hostile/reported/finos-until-date.ics', 1, []],
    ['hostile/reported/icaljs-509.ics', 0, ['rule-unreadable']],
    ['hostile/reported/dateutil-1441.ics', 0, ['rule-clamped']],
    ['hostile/reported/rrule-interval0-yearly.ics', 0, ['rule-clamped']],
    ['hostile/reported/ics-parser-116.ics', 1, ['unknown-zone']],
  ])('%s gives %i and says why', (file, count, problems) => {
    if (!isHere(file)) return console.log(`file not here: ${file}`);
    const calendar = parseCalendar(decode(bytesOf(file)).text, { zone: 'UTC' });
    const window = { from: Date.UTC(1990, 0, 1), to: Date.UTC(2027, 0, 1) };
    const found = [...expandCalendar(calendar, window)].flatMap((one) => one.occurrences);
    expect(found).toHaveLength(count);
    expect(problemsOf(calendar).map((one) => one.code)).toEqual(problems);
  });
});

describe.runIf(here)('expectations of other engines', () => {
  const rows = here ? jsonLines<Row>('EXPECTATIONS.jsonl') : [];

  it('at least 97 % agree, and each difference is explained', () => {
    const present = rows.filter((row) => !('ics' in row) || isHere(row.ics));
    const differing = present.filter((row) => !agrees(row)).map(rowName);
    console.log(
      `expectations: ${present.length - differing.length} of ${present.length} agree; ${rows.length - present.length} rows: file not here`,
    );
    expect(differing.toSorted()).toEqual(Object.keys(KNOWN_DIFFERENCES).toSorted());
    expect((present.length - differing.length) / present.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe.runIf(here)('occurrences that two other engines found', () => {
  const oracles = here ? readdirSync(path.join(CALENDARS, 'oracle')).filter((file) => file.endsWith('.json')) : [];
  it.each(oracles)('%s', (file) => {
    const oracle = json(`oracle/${file}`) as Oracle;
    if (!isHere(oracle.file)) return console.log(`file not here: ${oracle.file}`);
    const known = ORACLE_DIFFERENCES[file];
    const { missing, extra } = differences(oracle);
    expect({ missing: missing.length, extra: extra.length }).toEqual(known?.counts ?? { missing: 0, extra: 0 });
  });
});
