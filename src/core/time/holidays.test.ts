import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { holidayReason, holidayRegions, holidaysKnownUntil, holidaysOf, sureHolidays } from './holidays';
import { HOLIDAY_LINES } from './holidays-data';

const dates = (country: string, region: string | null, year: number, where?: string): string[] =>
  (holidaysOf(country, region, year) ?? []).filter((one) => where === undefined || one.where === where).map((one) => one.date);

describe('public holidays', () => {
  test('Germany, and Bavaria and Berlin of it', () => {
    const national = ['01-01', '03-26', '03-29', '05-01', '05-06', '05-17', '10-03', '12-25', '12-26'].map(
      (day) => `2027-${day}`,
    );
    expect(dates('DE', null, 2027, 'everywhere')).toEqual(national);
    expect(dates('de', 'BY', 2027)).toEqual(expect.arrayContaining([...national, '2027-01-06', '2027-11-01']));
    expect(dates('DE', 'BE', 2027)).toContain('2027-03-08');
    expect(dates('DE', 'BE', 2027)).not.toContain('2027-01-06');
    expect(dates('DE', null, 2027, 'parts')).toEqual(expect.arrayContaining(['2027-01-06', '2027-03-08', '2027-11-01']));
  });

  test('observances are none: the last of December in California', () => {
    expect(dates('US', 'CA', 2026)).not.toContain('2026-12-31');
    expect(dates('US', null, 2026)).toContain('2026-11-26');
  });

  test('several days are each a date, and the moon is told', () => {
    const eid = (holidaysOf('EG', null, 2027) ?? []).filter((one) => one.moon).map((one) => one.date);
    expect(eid).toEqual(expect.arrayContaining(['2027-03-09', '2027-03-10', '2027-03-11']));
    expect((holidaysOf('EG', null, 2027) ?? []).find((one) => one.date === '2027-04-25')?.moon).toBe(false);
  });

  test('what the table does not have is not known, which is not none', () => {
    expect(holidaysOf('XX', null, 2027)).toBeNull();
    expect(holidaysOf('DE', null, 2031)).toBeNull();
    expect(holidaysOf('__proto__', null, 2027)).toBeNull();
    expect(dates('DE', 'nowhere', 2027)).toEqual(dates('DE', null, 2027));
    expect(holidaysKnownUntil()).toBe('2029-12-31');
  });

  test('every country has dates in every year, sorted, each once', () => {
    const countries = HOLIDAY_LINES.trim()
      .split('\n')
      .map((line) => line.slice(0, 2));
    expect(new Set(countries).size).toBe(207);
    let regions = 0;
    for (const country of countries) {
      regions += holidayRegions(country).length;
      for (const year of [2026, 2027, 2028, 2029]) {
        const found = dates(country, null, year);
        expect(found.length, `${country} ${year}`).toBeGreaterThan(0);
        expect(found).toEqual([...new Set(found)].toSorted((a, b) => (a < b ? -1 : 1)));
        for (const date of found) expect(date.startsWith(String(year))).toBe(true);
      }
    }
    expect(regions).toBe(364);
  });
});

describe('words and claims', () => {
  test.each([
    [{ where: 'everywhere', moon: false }, 'holiday'],
    [{ where: 'region', moon: false }, 'holiday'],
    [{ where: 'everywhere', moon: true }, 'holiday_expected'],
    [{ where: 'parts', moon: false }, 'holiday_parts'],
    [{ where: 'parts', moon: true }, 'holiday_parts_expected'],
  ] as const)('%j is put as %s', (one, code) => {
    expect(holidayReason({ date: '2027-01-01', ...one }, 'de')).toEqual({ code, params: { country: 'DE' } });
  });

  test('sure days off are neither of parts nor of the moon', () => {
    const off = sureHolidays('DE', null, '2027-01-01', '2027-01-31').map((one) => one.from);
    expect(off).toEqual(['2027-01-01']);
    expect(sureHolidays('DE', 'BY', '2027-01-02', '2028-01-01').map((one) => one.from)).toContain('2027-01-06');
    const egypt = sureHolidays('EG', null, '2027-01-01', '2027-12-31').map((one) => one.from);
    expect(egypt).toContain('2027-04-25');
    expect(egypt).not.toContain('2027-03-09');
    expect(sureHolidays('XX', null, '2027-01-01', '2027-12-31')).toEqual([]);
  });
});

test('the table stays small, and nothing else of this folder brings it along', () => {
  const folder = import.meta.dirname;
  expect(gzipSync(readFileSync(path.join(folder, 'holidays-data.ts')), { level: 9 }).length).toBeLessThan(30_000);
  expect(readFileSync(path.join(folder, 'index.ts'), 'utf8')).not.toMatch(/holiday/);
});
