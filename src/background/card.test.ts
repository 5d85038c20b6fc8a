import { describe, expect, it } from 'vitest';
import { HOUR } from '../core/model';
import { cardOfStored, factsOf, judgeSnapshot } from './card';
import { SETTINGS, at, attendee, calendar, held, inZone, snapshot, stored, world } from './world.fixture';

const START = at(25, 10);
const people = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay'].map((name) => attendee(name));
const STATUS = stored({ attendees: people, title: 'Weekly status update', description: 'Agenda: status round' });

describe('why, of a stored meeting', () => {
  it('says the same as the card of the page that shows it, but for the people', () => {
    const known = world({
      events: [STATUS],
      occurrences: [held(START)],
      people: new Map([['ben@heron.example', inZone('ben', 'Asia/Tokyo')]]),
    });
    const why = cardOfStored('heron', START, known);
    const judged = judgeSnapshot(snapshot({ title: STATUS.title }), known);
    if (!why.ok || !judged) throw new Error('no answer');
    const card = factsOf(judged, known, STATUS.title);
    expect(card.attendees).toHaveLength(6);
    expect(why.value).toEqual({ ...card, key: `heron@${START}`, attendees: [] });
    expect(why.value).toMatchObject({ considered: 6, unknown: 4 });
  });

  it('answers for one that is protected, with its reason and nothing weighed', () => {
    const review = stored({ attendees: people.slice(0, 2), title: 'Performance review' });
    const why = cardOfStored('heron', START, world({ events: [review], occurrences: [held(START)] }));
    expect(why).toMatchObject({ ok: true, value: { verdict: 'protected', flagged: false, findings: [], formats: [] } });
    expect(why.ok && why.value.reasons).toHaveLength(1);
  });

  it('finds the one of this start among the series, also one without length, once however many calendars hold it', () => {
    const occurrences = [-1, 0, 1].map((step) => held(START + step * HOUR, { end: START + step * HOUR }));
    const both = world({
      events: [STATUS],
      occurrences: [...occurrences, ...occurrences.map((one) => ({ ...one, calendarId: 'other' }))],
      calendars: [calendar('main'), calendar('other')],
    });
    expect(cardOfStored('heron', START, both)).toMatchObject({ ok: true, value: { start: START, end: START } });
  });

  it.each([
    ['another start', 'heron', START + 1],
    ['another series', 'egret', START],
  ])('no-such-meeting for %s', (_name, seriesId, start) => {
    const known = world({ events: [STATUS], occurrences: [held(START)] });
    expect(cardOfStored(seriesId, start, known)).toEqual({ ok: false, problem: { code: 'no-such-meeting', params: {} } });
  });

  it('passes on that titles are hidden', () => {
    const hidden = world({ events: [STATUS], occurrences: [held(START)], settings: { ...SETTINGS, hideTitles: true } });
    expect(cardOfStored('heron', START, hidden)).toMatchObject({ ok: true, value: { hideTitles: true } });
  });
});
