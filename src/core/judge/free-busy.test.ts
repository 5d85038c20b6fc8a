import { describe, expect, it } from 'vitest';
import { facts } from './facts.fixture';
import { saysBusyOnly } from './free-busy';
import { assess } from './judge';

describe('time that is taken without a word', () => {
  it.each([[''], ['  '], ['Busy'], ['BUSY '], ['Beschäftigt'], ['Occupé'], ['Ocupado'], ['予定あり'], ['Gebucht']])(
    '"%s"',
    (title) => {
      expect(saysBusyOnly({ title, description: '' })).toBe(true);
    },
  );
  it.each([
    ['Busy week planning', ''],
    ['Status', ''],
    ['Busy', 'Agenda: budget'],
  ])('not "%s" with "%s"', (title, description) => {
    expect(saysBusyOnly({ title, description })).toBe(false);
  });
  it('is not judged, at whatever hour', () => {
    const asked = facts({ title: '', description: '', attendees: [], headcount: null });
    expect(assess(asked).verdict).toBe('not_a_meeting');
    expect(assess(facts({ title: 'Busy', description: '', attendees: [], headcount: null })).verdict).toBe('not_a_meeting');
  });
});
