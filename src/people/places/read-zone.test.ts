import { describe, expect, it } from 'vitest';
import { canonicalZone } from '../../core/time';
import { countryCode } from './country-words';
import { meaningOfZone, zoneOfPlace } from './read-zone';

describe('a zone as people write it', () => {
  it.each([
    ['Europe/Lisbon', 'Europe/Lisbon'],
    ['europe/lisbon', 'Europe/Lisbon'],
    ['US/Arizona', 'America/Phoenix'],
    ['CET (Central European Time)', 'Europe/Berlin'],
    ['Poland', 'Europe/Warsaw'],
    ['Polen', 'Europe/Warsaw'],
    ['Royaume-Uni', 'Europe/London'],
    ['Beijing', 'Asia/Shanghai'],
    ['東京', 'Asia/Tokyo'],
    ['Nova Iorque', 'America/New_York'],
    ['London-UK', 'Europe/London'],
    ['San Francisco, CA', 'America/Los_Angeles'],
    ['München', 'Europe/Berlin'],
    ['France, Paris', 'Europe/Paris'],
    ['Berlin & Hamburg', 'Europe/Berlin'],
    // What stands beside the city decides.
    ['Cambridge, Massachusetts', 'America/New_York'],
    ['Birmingham, Alabama', 'America/Chicago'],
    ['London, Ontario', 'America/Toronto'],
    ['Melbourne, Florida', 'America/New_York'],
    ['Newcastle, UK', 'Europe/London'],
    ['Perth, Scotland', 'Europe/London'],
    ['Córdoba, España', 'Europe/Madrid'],
    ['San José, Costa Rica', 'America/Costa_Rica'],
    ['Hyderabad, Pakistan', 'Asia/Karachi'],
    ['Dublin, CA, USA', 'America/Los_Angeles'],
    ['Vancouver, CA', 'America/Vancouver'],
    ['Bogota, CO', 'America/Bogota'],
    ['Louisville, CO', 'America/Denver'],
    ['Portland, ME', 'America/New_York'],
    ['Lima, OH', 'America/New_York'],
    ['Jamaica, NY', 'America/New_York'],
    ['Kansas City, MO', 'America/Chicago'],
    ['Window Rock, AZ', 'America/Denver'],
    ['Norfolk, UK', 'Europe/London'],
    ['Knox, IN', 'America/Indiana/Knox'],
    ['Pune, MH, IN', 'Asia/Kolkata'],
    ['Ulm, Germany', 'Europe/Berlin'],
    // A clock beside a city.
    ['(UTC+01:00) Central European Time (Tunis)', 'Africa/Tunis'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
    ['IST (Dublin)', 'Europe/Dublin'],
    ['CST (Shanghai)', 'Asia/Shanghai'],
    ['Samara Time', 'Europe/Samara'],
  ])('%s is %s', (text, zone) => {
    expect(meaningOfZone(text)).toEqual({ is: 'zone', zone: canonicalZone(zone) });
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
    'Etc/GMT+3',
    'GMT',
    'UTC+8',
    '+0100',
    '-05:00',
    'GMT+1',
    '1:00',
    'UTC−3',
    'PT',
    'Pacific Time',
    'Pacific Time (US & Canada)',
    'PT (Pacific Time)',
    'Eastern Time (ET)',
    'Mountain Time',
    // One word, several places.
    'Georgia',
    'Géorgie',
    'Granada',
    'Congo',
    'Córdoba',
    'Mérida',
    'San Juan',
    'Santiago',
    'Cambridge',
    'Portland',
    'Hamilton',
    // Two places.
    'London / Toronto',
    'New York, London',
    'London, New York',
    'London, CA',
    // Several clocks.
    'Brazil',
    'USA',
    'España',
    'Australia',
    'Paris, Texas',
    'Texas',
  ])('%s is asked, with something to choose from', (text) => {
    const meaning = meaningOfZone(text);
    expect(meaning.is).toBe('question');
    if (meaning.is === 'question') expect(meaning.zones.length).toBeGreaterThan(1);
  });

  it('asks of Pacific, Mountain and Central Time with the Canadian cities that may have parted from them', () => {
    const offered = (text: string): readonly string[] => {
      const meaning = meaningOfZone(text);
      return meaning.is === 'question' ? meaning.zones : [];
    };
    expect(offered('PT')).toContain('America/Vancouver');
    expect(offered('UTC-7')).toContain('America/Vancouver');
    expect(offered('Mountain Time')).toContain('America/Edmonton');
    expect(offered('Central Time')).toContain('America/Winnipeg');
    expect(offered('UTC+5:30')).toEqual([canonicalZone('Asia/Kolkata')]);
  });

  it.each([
    '',
    '   ',
    'tbd',
    'Tuesday at 08:00 PT',
    'remote',
    'x'.repeat(500),
    'Europe',
    'West Coast',
    'Same as London',
    'none',
    'may',
    'No',
    // Islands and stations are no towns; first names are no countries.
    'Norfolk',
    'Chatham',
    'Davis',
    'Casey',
    'Stanley',
    'Christmas',
    'Oral',
    'Petersburg',
    'Dominique',
    'Maurice',
    'Jordan',
    // Contradictions, and words that are not understood.
    'Manila (Pacific Time)',
    'Lisbon (Central European Time)',
    'Tokyo (UTC+8)',
    'Lagos (UTC+2)',
    'Yerevan, AR',
    'Lisbon, then Sydney from March',
    'Tokyo (Pacific Time team)',
    'Lisbon (remote)',
    'Boston, Somewhere',
    'US Eastern Standard Time',
  ])('%s says nothing that may be taken for a zone', (text) => {
    expect(meaningOfZone(text).is).not.toBe('zone');
  });
});

describe('a place of three fields', () => {
  it.each([
    ['Wien', null, 'AT', 'Europe/Vienna'],
    ['Dublin', null, 'US', null],
    ['Dublin', 'Ohio', 'US', 'America/New_York'],
    ['Melbourne', null, 'US', null],
    ['Perth', null, 'GB', 'Europe/London'],
    ['Norfolk', null, 'GB', 'Europe/London'],
    ['Córdoba', null, 'ES', 'Europe/Madrid'],
    ['San Juan', null, 'PR', 'America/Puerto_Rico'],
    ['La Paz', null, 'MX', 'America/Mazatlan'],
    ['Granada', null, null, null],
    ['München', 'Bayern', 'DE', 'Europe/Berlin'],
    [null, null, 'JP', 'Asia/Tokyo'],
    [null, null, 'BR', null],
    [null, null, null, null],
  ])('%s, %s, %s', (city, region, country, zone) => {
    expect(zoneOfPlace(city, region, country)).toBe(zone);
  });
});

describe('countries as people write them', () => {
  it.each([
    ['DE', 'DE'],
    ['germany', 'DE'],
    ['Allemagne', 'DE'],
    ['ドイツ', 'DE'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['DD', null],
    ['EU', null],
    ['Middle Earth', null],
    ['', null],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});
