import { describe, expect, test } from 'vitest';
import { addDays } from './local-date';
import { offsetAt } from './offset';
import { toInstant } from './wall';
import { canonicalZone } from './zone';

/** Hours that the second clock is ahead of the first at noon of the first, for each run of dates of 2027. */
function apart(first: string, second: string): string[] {
  const [here, there] = [canonicalZone(first) ?? first, canonicalZone(second) ?? second];
  const runs: string[] = [];
  let before: number | null = null;
  for (let date = '2027-01-01'; date < '2028-01-01'; date = addDays(date, 1)) {
    const noon = toInstant(here, date, 720);
    const hours = Math.abs(offsetAt(there, noon) - offsetAt(here, noon)) / 60;
    if (hours !== before) runs.push(before === null ? `${hours}` : `${hours} from ${date.slice(5)}`);
    before = hours;
  }
  return runs;
}

describe('hours apart during 2027', () => {
  test.each([
    ['America/New_York', 'Europe/Berlin', ['6', '5 from 03-14', '6 from 03-28', '5 from 10-31', '6 from 11-07']],
    ['Europe/London', 'Australia/Sydney', ['11', '10 from 03-28', '9 from 04-04', '10 from 10-03', '11 from 10-31']],
    ['America/Los_Angeles', 'Australia/Sydney', ['19', '18 from 03-14', '17 from 04-03', '18 from 10-02', '19 from 11-07']],
    ['America/Mexico_City', 'Australia/Sydney', ['17', '16 from 04-03', '17 from 10-02']],
    ['America/Chicago', 'America/Mexico_City', ['0', '1 from 03-14', '0 from 11-07']],
    ['America/Los_Angeles', 'America/Vancouver', ['1', '0 from 03-14', '1 from 11-07']],
    ['America/Denver', 'America/Edmonton', ['1', '0 from 03-14', '1 from 11-07']],
    ['Europe/Berlin', 'Africa/Cairo', ['1', '0 from 03-28', '1 from 04-30', '0 from 10-29', '1 from 10-31']],
    ['Europe/Berlin', 'Asia/Jerusalem', ['1', '2 from 03-26', '1 from 03-28']],
  ])('%s and %s', (first, second, runs) => {
    expect(apart(first, second)).toEqual(runs);
  });

  test.each([
    ['Pacific/Chatham', [765, 825]],
    ['Asia/Kathmandu', [345, 345]],
    ['Australia/Eucla', [525, 525]],
    ['Australia/Lord_Howe', [630, 660]],
    ['Antarctica/Troll', [0, 120]],
    ['America/Asuncion', [-180, -180]],
    ['Asia/Almaty', [300, 300]],
    ['America/Nuuk', [-120, -60]],
  ])('%s stands at %j minutes, by half-year', (zone, minutes) => {
    const both = ['2027-01-15', '2027-07-15'].map((date) => offsetAt(zone, Date.parse(`${date}T12:00Z`)));
    expect(both.toSorted((a, b) => a - b)).toEqual(minutes);
  });
});
