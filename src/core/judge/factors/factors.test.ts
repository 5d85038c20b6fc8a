import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type HoursAssessment } from '../../model';
import { facts, START } from '../facts.fixture';
import { readText } from '../text';
import { cohesiveness, type Factor, interaction, sensitivity, timeZones, urgency, type Weighed } from '.';

const NO_HOURS: HoursAssessment = { severity: 'unknown', affected: 0, unknown: 0, considered: 0, onlySelf: false, attendees: [] };
type Given = Partial<Weighed> & { about?: Parameters<typeof facts>[0]; history?: Partial<Weighed['facts']['history']> };

function seen(factor: Factor, { about = {}, history = {}, ...more }: Given): [string, number][] {
  const base = facts({ title: 'Heron', ...about });
  const all = { ...base, history: { ...base.history, ...history } };
  const text = readText(all.meeting);
  return factor({
    facts: all,
    text,
    kind: null,
    people: 6,
    minutes: 30,
    recurring: false,
    hours: NO_HOURS,
    clockSpread: null,
    asyncSaid: false,
    ...more,
  }).map(({ reason, delta }) => [reason.code, delta]);
}

const attendee = (of: 'night' | 'outside' | 'inside' | 'day_off', guess = false): HoursAssessment['attendees'][number] => ({
  email: null,
  name: null,
  self: false,
  required: true,
  class: of,
  dayOff: null,
  outMinutes: 0,
  outside: [],
  zone: null,
  guess,
  hours: null,
});
const hours = (...of: Parameters<typeof attendee>[0][]): HoursAssessment => ({
  ...NO_HOURS,
  attendees: of.map((one) => attendee(one)),
});

describe('factors', () => {
  it.each<[string, Factor, Given, [string, number][]]>([
    ['nothing', urgency, { about: { created: null } }, []],
    ['an urgent word', urgency, { about: { title: 'Urgent: Heron', created: null } }, [['urgent_word', 30]]],
    ['booked two hours before', urgency, { about: { created: START - 2 * HOUR } }, [['booked_late', 30]]],
    ['booked ten hours before', urgency, { about: { created: START - 10 * HOUR } }, [['booked_soon', 15]]],
    ['booked ten days before', urgency, { about: { created: START - 10 * DAY } }, [['booked_ahead', -5]]],
    [
      'a weekly slot, booked ten hours before',
      urgency,
      { about: { created: START - 10 * HOUR, cadence: 'weekly' } },
      [['recurs_weekly', -8]],
    ],
    ['night', timeZones, { hours: hours('night', 'inside') }, [['zones_night', -15]]],
    [
      'night and outside and far apart: no more than 20',
      timeZones,
      { hours: hours('day_off', 'outside'), clockSpread: 9 },
      [
        ['zones_night', -15],
        ['zones_outside', -5],
      ],
    ],
    ['guesses', timeZones, { hours: { ...NO_HOURS, attendees: [attendee('night', true)] } }, []],
    ['far apart', timeZones, { clockSpread: 8 }, [['zones_spread', -6]]],
    ['two people, nothing said', sensitivity, { people: 2 }, [['two_and_empty', 20]]],
    ['a sensitive word', sensitivity, { about: { description: 'Confidential' } }, [['sensitive_word', 40]]],
    ['a price', sensitivity, { about: { description: 'the price of it' } }, [['irreversible_word', 10]]],
    ['no history', cohesiveness, {}, []],
    ['never met lately', cohesiveness, { history: { sameSet90d: 0 } }, [['not_met_lately', 15]]],
    ['met nine times', cohesiveness, { history: { sameSet90d: 9 } }, [['routine_set', -8]]],
    [
      'strangers from outside',
      cohesiveness,
      { about: { externals: 3 }, history: { earlierWithExternals: 1 } },
      [['new_externals', 10]],
    ],
    ['somebody new', cohesiveness, { history: { newcomers: 2 } }, [['newcomer', 10]]],
    ['nine people', interaction, { people: 9 }, [['people_many', -12]]],
    ['thirty people', interaction, { people: 30 }, [['people_many', -20]]],
    ['unknown people', interaction, { people: null }, []],
    ['an agenda that informs', interaction, { about: { description: 'slides' } }, [['agenda_informs', -12]]],
    ['an agenda to talk about', interaction, { about: { description: 'slides, then debate' } }, [['agenda_interacts', 12]]],
    ['an agenda without discussion', interaction, { about: { description: 'slides, no discussion' } }, [['agenda_informs', -12]]],
    ['a quarter of an hour', interaction, { minutes: 15 }, [['short', -5]]],
    ['two hours', interaction, { minutes: 120 }, [['long', 6]]],
    ['a silent series', interaction, { recurring: true }, [['silent_series', -5]]],
  ])('%s', (_name, factor, given, wanted) => expect(seen(factor, given)).toEqual(wanted));
});
