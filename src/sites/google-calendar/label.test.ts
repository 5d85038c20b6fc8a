import { describe, expect, test } from 'vitest';
import { readLabel } from './label';
import { LANGUAGES, languageOf } from './languages';

const on = (from: string, to = from) => ({ from, to });
const times = (start: number, end: number) => ({ start, end });

describe('a label', () => {
  test.each([
    [
      'times',
      '8am to 9:30am, Standup, Ida Holm, No location, June 2, 2026',
      'Standup',
      { times: times(480, 570), dates: on('2026-06-02'), place: '', answer: null, allDay: false },
    ],
    ['noon and midnight', '12pm to 12am, Fair, Ida Holm, June 2, 2026', 'Fair', { times: times(720, 1440) }],
    [
      'past midnight',
      '11:30pm to 12:30am, Release, Ida Holm, Accepted, June 2, 2026',
      'Release',
      { times: times(1410, 1470), answer: 'accepted' },
    ],
    [
      'more than a day',
      'September 8, 2026 at 8am to September 9, 2026 at 11:59pm, Fair, Ida Holm, September 8 – 9, 2026',
      'Fair',
      { times: times(480, 1440 + 1439), dates: on('2026-09-08', '2026-09-09') },
    ],
    [
      'no length',
      'September 27, 2026 at 12:59am, Due, Ida Holm, September 27, 2026',
      'Due',
      { times: times(59, 59), dates: on('2026-09-27') },
    ],
    [
      'all day over a month',
      'All day, Trip, Ida Holm, March 30 – April 3, 2026',
      'Trip',
      { allDay: true, times: null, dates: on('2026-03-30', '2026-04-03') },
    ],
    [
      'over a year',
      'All day, Trip, Ida Holm, December 30, 2026 – January 2, 2027',
      'Trip',
      { dates: on('2026-12-30', '2027-01-02') },
    ],
    [
      'a day of several',
      'All day, Trip (Day 4 of 17), Ida Holm, Declined, March 9 – 13, 2026',
      'Trip',
      { answer: 'declined', dates: on('2026-03-09', '2026-03-13') },
    ],
    [
      'a title with commas',
      '1pm to 2pm, Plan: A, B, 2026 , Ida Holm, Accepted, Location: Room 1, Hall 2, Color: Team, June 2, 2026',
      'Plan: A, B, 2026',
      { answer: 'accepted', place: 'Room 1, Hall 2', dates: on('2026-06-02') },
    ],
    [
      'a name with a comma',
      '1pm to 2pm, Plan, Holm, Ida (IT), Needs RSVP, No location, June 2, 2026',
      'Plan',
      { answer: 'needs-action' },
    ],
    [
      'a title that is an answer',
      '1pm to 2pm, Tentative, Calendar: Busy, No location, June 2, 2026',
      'Tentative',
      { answer: null, ofOther: true },
    ],
    [
      'a busy block with an answer',
      '1pm to 2pm, busy, Calendar: x@hall.example, Accepted, June 2, 2026',
      'busy',
      { answer: 'accepted', ofOther: true },
    ],
    ['a name that is an answer', '1pm to 2pm, Plan, Accepted, No location, June 2, 2026', 'Plan', { answer: null }],
    [
      'a place that is an answer',
      '1pm to 2pm, Plan, Ida Holm, Location: Bar, Accepted, June 2, 2026',
      'Plan',
      { answer: null, place: 'Bar, Accepted' },
    ],
    [
      'a title that stands in the times',
      '1pm to 2pm, 2pm, Ida Holm, Accepted, June 2, 2026',
      '2pm',
      { times: times(780, 840), answer: 'accepted' },
    ],
  ])('%s', (_name, label, title, facts) => expect(readLabel(label, title, 'en')).toMatchObject(facts));

  test.each([
    [
      'en-GB',
      '09:10 to 09:20, Scrum, Ida Holm, Accepted, Location: Room 1, 9 April 2020',
      'Scrum',
      times(550, 560),
      on('2020-04-09'),
    ],
    [
      'it',
      '15:30 a 16:30, Riunione, Calendario: Ida, Nessuna posizione, 30 settembre 2024',
      'Riunione',
      times(930, 990),
      on('2024-09-30'),
    ],
    [
      'ja',
      '18:00～19:00、「定例、週次」、山田太郎、場所の指定なし、2026年 9月 15日',
      '定例、週次',
      times(1080, 1140),
      on('2026-09-15'),
    ],
    ['ja', '午後1時～午後4時、「会議」、カレンダー: X、場所: Y、2026年 9月 15日', '会議', times(780, 960), on('2026-09-15')],
    ['ja', '午前0時30分～午前1時、会議、山田、2026年 9月 15日', '会議', times(30, 60), on('2026-09-15')],
    ['es', 'De 1pm a 2pm, Reunión, Ida, Sin ubicación, 13 de octubre de 2026', 'Reunión', times(780, 840), on('2026-10-13')],
    ['fr', 'de 13h00 à 14h30, Point, Ida, 8 octobre 2026', 'Point', times(780, 870), on('2026-10-08')],
    ['fr', '9:00 à 10:00, Point, Ida, 8 octobre 2026', 'Point', times(540, 600), on('2026-10-08')],
    ['uk', '15:00 – 15:30, Статус, Іда, 6 вересня 2026', 'Статус', times(900, 930), on('2026-09-06')],
    ['de', '13:00 bis 14:00, Status, Ida, 8. März 2026', 'Status', times(780, 840), on('2026-03-08')],
    // Not shown to us: dates by the platform's month names, times only where a dash and figures leave no doubt.
    ['nb', '13:00 til 14:00, Status, Ida, 8 oktober 2026', 'Status', null, on('2026-10-08')],
    ['nb', '13:00–14:00, Status, Ida, 8 oktober 2026', 'Status', times(780, 840), on('2026-10-08')],
  ])('%s: %s', (lang, label, title, when, dates) => expect(readLabel(label, title, lang)).toMatchObject({ times: when, dates }));

  test.each([
    ['en', 'All day, A, Ida, June 2, 2026'],
    ['ja', '終日、「A」、カレンダー: 日本の祝日、2026年 1月 12日'],
    ['sv', 'Hela dagen, A, Ida, 2 juni 2026'],
  ])('%s: a head without figures is all day', (lang, label) => expect(readLabel(label, 'A', lang).allDay).toBe(true));

  test('words of one language mean nothing in another', () => {
    for (const lang of Object.keys(LANGUAGES).filter((one) => one !== 'en'))
      expect(readLabel('1pm to 2pm, A, Ida, Accepted, June 2, 2026', 'A', lang)).toMatchObject({ answer: null, times: null });
  });

  test.each([
    ['a title that is not in it', '1pm to 2pm, Plan, Ida, June 2, 2026', 'Other'],
    ['nothing', '', 'Plan'],
    ['an empty title', '1pm to 2pm, Plan, Ida, June 2, 2026', ''],
  ])('%s says nothing', (_name, label, title) => {
    expect(readLabel(label, title, 'en')).toEqual({
      allDay: null,
      times: null,
      dates: null,
      answer: null,
      ofOther: false,
      place: null,
      figures: null,
      isUnderstood: false,
    });
  });

  test('an impossible date or time is none', () => {
    expect(readLabel('1pm to 2pm, A, Ida, February 31, 2026', 'A', 'en').dates).toBeNull();
    expect(readLabel('25:00 to 26:00, A, Ida, June 2, 2026', 'A', 'en').times).toBeNull();
    expect(readLabel('13pm to 14pm, A, Ida, June 2, 2026', 'A', 'en').times).toBeNull();
  });
});

test('a language tag finds its grammar, a stranger none', () => {
  expect(languageOf('en-GB')).toBe(LANGUAGES.en);
  expect(languageOf('EN_us')).toBe(LANGUAGES.en);
  expect(languageOf('zh-Hant-HK')).toBe(LANGUAGES.zh);
  for (const stranger of ['', 'th', 'nb', 'toString', 'constructor']) expect(languageOf(stranger)).toBeNull();
});
