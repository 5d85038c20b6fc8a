import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Attendee } from '../../core/model';
import { makeTranslate } from '../../platform/i18n';
import type { EventRow, OccurrenceRow } from '../../store';
import { judgeSnapshot } from '../card';
import { at, attendee, held, inZone, snapshot, stored, world } from '../world.fixture';
import { guestOffer, invitationDetail } from './guest';

const messages: Readonly<Record<string, { readonly message: string }>> = en;
const t = makeTranslate((key) => messages[key]?.message ?? '', 'en-GB');

/** Wednesday 25 November 2026, in Lisbon: at work until 17:00. */
const EVENING = at(25, 19, 30);
const MORNING = at(25, 10);
const people = (count: number, more: Partial<Attendee> = {}): EventRow['attendees'] => [
  attendee('ben', { organizer: true }),
  attendee('ana', more),
  ...['cleo', 'dan', 'eve', 'fay'].slice(0, count - 2).map((name) => attendee(name)),
];

function offered(start: number, fields: Partial<EventRow> = {}, more: Partial<OccurrenceRow> = {}) {
  const known = world({
    events: [stored({ title: 'Harbour planning', description: '', attendees: people(5), ...fields })],
    occurrences: [held(start, more)],
    people: new Map(['ben', 'cleo', 'dan'].map((name) => [`${name}@heron.example`, inZone(name, 'Europe/Lisbon')])),
  });
  const judged = judgeSnapshot(snapshot({ site: 'gmail', title: '', start: null, end: null, instance: { at: start } }), known);
  if (judged === null) throw new Error('not found');
  return { offer: guestOffer(judged, known, t), detail: invitationDetail(judged, known, 'en-GB') };
}

describe('what a guest can ask of an invitation', () => {
  it('outside the hours: the notes, and another time', () => {
    const { offer } = offered(EVENING);
    expect(offer).toMatchObject({ to: 'ben@heron.example', subject: 'Harbour planning' });
    expect(offer?.notes).toMatch(/^I may not be able to join “Harbour planning” \(.*19:30\)\. Could I read the notes/);
    expect(offer?.time).toMatch(/^Could we move “Harbour planning” to .+\? That would be \d\d:\d\d in Lisbon/);
  });
  it('within everybody’s hours: nothing', () =>
    expect(offered(MORNING, { title: 'Whiteboard the port layout' }).offer).toBeNull());
  it('of a protected talk another time, and never its notes', () => {
    const { offer } = offered(EVENING, { title: 'Performance review', attendees: people(3) });
    expect(offer?.notes ?? null).toBeNull();
    expect(offer?.time).toContain('Could we move');
  });
  it('outside the hours of others alone another time, and no notes: the person is at work', () => {
    const known = world({
      events: [stored({ title: 'Harbour planning', attendees: people(5) })],
      occurrences: [held(at(25, 10))],
      people: new Map([['ben@heron.example', inZone('ben', 'Asia/Manila')]]),
    });
    const judged = judgeSnapshot(snapshot({ start: null, end: null, instance: { at: at(25, 10) } }), known);
    const offer = judged && guestOffer(judged, known, t);
    expect(offer?.notes).toBeNull();
    expect(offer?.time).toMatch(/^Could we move/);
  });
  it('of two people nobody’s notes', () => expect(offered(EVENING, { attendees: people(2) }).offer?.notes ?? null).toBeNull());
  it('not the person who called it', () => {
    const own = [attendee('ana', { organizer: true }), ...people(5).slice(2)];
    expect(offered(EVENING, { attendees: own }).offer).toBeNull();
  });
  it('nothing of one that was declined, called off, or is over', () => {
    expect(offered(EVENING, { attendees: people(5, { answer: 'declined' }) }).offer).toBeNull();
    expect(offered(EVENING, {}, { status: 'cancelled' }).offer).toBeNull();
    expect(offered(at(23, 19, 30)).offer).toBeNull();
  });
});

describe('the fact behind the line', () => {
  it('is the own hour beside the usual ones where only that is outside', () => {
    const { detail } = offered(EVENING, { attendees: [attendee('zoe', { organizer: true }), attendee('ana'), attendee('yan')] });
    expect(detail).toEqual({ code: 'own_hour', params: { time: '19:30', from: '09:00', to: '17:00' } });
  });
  it('is the time in other places where it is outside for others', () => {
    const known = world({
      events: [stored({ title: 'Harbour planning', attendees: people(5) })],
      occurrences: [held(MORNING)],
      people: new Map([['ben@heron.example', inZone('ben', 'Asia/Manila')]]),
    });
    const judged = judgeSnapshot(snapshot({ start: null, end: null, instance: { at: MORNING } }), known);
    expect(judged && invitationDetail(judged, known, 'en-GB')).toEqual({
      code: 'local_time',
      params: { time: '18:00', city: 'Manila' },
    });
  });
  it('is nothing where nothing is to be said', () =>
    expect(offered(MORNING, { title: 'Whiteboard the port layout' }).detail).toBeNull());
});
