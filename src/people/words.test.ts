import { describe, expect, it } from 'vitest';
import { everyDay, WEEKDAYS } from '../core/model';
import { countryCode } from './country-words';
import { readHours } from './hours-words';
import { meaningOfZone, zoneOfCity } from './zone-words';

describe('a zone as people write it', () => {
  it.each([
    ['Europe/Lisbon', 'Europe/Lisbon'],
    ['europe/lisbon', 'Europe/Lisbon'],
    ['PT (Pacific Time)', 'America/Los_Angeles'],
    ['CET (Central European Time)', 'Europe/Berlin'],
    ['Poland', 'Europe/Warsaw'],
    ['Polen', 'Europe/Warsaw'],
    ['Beijing', 'Asia/Shanghai'],
    ['London-UK', 'Europe/London'],
    ['San Francisco, CA', 'America/Los_Angeles'],
    ['Austin, TX', 'America/Chicago'],
    ['München', 'Europe/Berlin'],
    ['São Paulo', 'America/Sao_Paulo'],
  ])('%s is %s', (text, zone) => {
    expect(meaningOfZone(text)).toEqual({ is: 'zone', zone });
  });
  it.each([
    'IST',
    'ist',
    'CST',
    'EST',
    'PST',
    'BST',
    'CET',
    'UTC',
    'Etc/UTC',
    'GMT',
    'Eastern Time (ET)',
    'UTC+8',
    '+0100',
    '-05:00',
    'GMT+1',
    '1:00',
  ])('%s is asked, never assumed', (text) => {
    const meaning = meaningOfZone(text);
    expect(meaning.is).toBe('question');
    if (meaning.is === 'question') expect(meaning.zones.length).toBeGreaterThan(1);
  });
  it.each([
    '',
    '   ',
    'tbd',
    'Tuesday at 08:00 PT',
    'Brazil',
    'remote',
    'x'.repeat(500),
    'Birmingham, AL',
    'San Jose',
    'Cambridge, MA',
  ])('%s says nothing that may be taken for a zone', (text) => {
    expect(meaningOfZone(text).is).not.toBe('zone');
  });
  it('offers for an offset the cities whose clock shows it', () => {
    expect(meaningOfZone('UTC+5:30')).toMatchObject({
      is: 'question',
      zones: [expect.stringMatching(/^Asia\/(?:Kolkata|Calcutta)$/u)],
    });
    expect(zoneOfCity('Paris, TX')).toBeNull();
  });
});

describe('countries and hours as people write them', () => {
  it.each([
    ['DE', 'DE'],
    ['germany', 'DE'],
    ['Allemagne', 'DE'],
    ['ドイツ', 'DE'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['DD', null],
    ['EU', null],
    ['Middle Earth', null],
    ['', null],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
  const week = (start: number, end: number, days = WEEKDAYS.slice(0, 5)) => everyDay({ start, end }, days);
  it.each([
    ['09:00-17:00', week(540, 1020)],
    ['9–17', week(540, 1020)],
    ['9am - 5pm', week(540, 1020)],
    ['Mon-Thu 08:30-17:00', week(510, 1020, WEEKDAYS.slice(0, 4))],
    ['Mo bis Fr 8-16', week(480, 960)],
    ['22:00-06:00', week(1320, 1800)],
    ['flexible', null],
    ['Mon-Thu', null],
    ['00:00-23:59', null],
    ['Foo 9-17', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readHours(text)).toEqual(expected);
  });
  it('several parts in one week', () => {
    expect(readHours('Mon-Thu 9-17; Fri 9-12')).toMatchObject({
      mon: [{ start: 540, end: 1020 }],
      fri: [{ start: 540, end: 720 }],
      sat: [],
    });
  });
});
