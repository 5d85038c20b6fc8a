import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent, CalendarOccurrence } from '../core/model';
import type { EventRow, OccurrenceRow } from '../store';
import { openDatabase } from '../store/database';
import { putMeetings } from '../store/rows.fixture';
import { previewOf } from './preview';
import { attendee, at, calendar, held, NOW, SETTINGS, stored } from './world.fixture';

/** The preview of one calendar with these series, each with one occurrence. */
async function preview(
  series: readonly { event: Partial<CalendarEvent>; occurrence?: Partial<CalendarOccurrence> }[],
  mine = true,
) {
  const store = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const row = calendar('main', { mine });
  const events: EventRow[] = [];
  const occurrences: OccurrenceRow[] = [];
  for (const [index, one] of series.entries()) {
    const ids = { uid: one.event.uid ?? `u${index}`, baseId: one.event.baseId ?? one.event.uid ?? `u${index}` };
    events.push({ ...stored(one.event), ...ids });
    occurrences.push({ ...held(at(20, 10)), ...ids, ...one.occurrence });
  }
  await putMeetings(store.shelves, events, occurrences);
  const result = await previewOf(store.shelves, [row], SETTINGS, NOW);
  store.close();
  return result;
}
const TWO = [attendee('ana', { organizer: true }), attendee('ben')];

describe('what a calendar holds', () => {
  it('counts meetings, series and people, the person left out', async () => {
    const found = await preview([
      { event: { attendees: TWO } },
      { event: { attendees: [...TWO, attendee('cleo')], cadence: 'none' } },
      { event: { attendees: TWO, cadence: 'daily', title: 'Standup' }, occurrence: { start: at(25, 10), end: at(25, 11) } },
    ]);
    expect(found).toMatchObject({ meetings: 2, series: 2, people: 2, weeks: 13 });
    expect(found?.top).toEqual([
      { title: 'Standup', at: null, people: 2 },
      { title: 'Heron status', at: at(20, 10), people: 2 },
    ]);
  });

  it('counts the pieces of a split series once', async () => {
    const found = await preview([
      { event: { uid: 'abc@google.com', baseId: 'abc', attendees: TWO }, occurrence: { instance: 1 } },
      { event: { uid: 'abc_R20261001T090000@google.com', baseId: 'abc', attendees: TWO }, occurrence: { instance: 2 } },
    ]);
    expect(found).toMatchObject({ meetings: 2, series: 1 });
  });

  it.each<[string, Partial<CalendarEvent>, Partial<CalendarOccurrence>]>([
    ['nobody else', { attendees: [] }, {}],
    ['a day', { attendees: TWO }, { allDay: true }],
    ['cancelled', { attendees: TWO }, { status: 'cancelled' }],
    ['declined', { attendees: TWO, ownAnswer: 'declined' }, {}],
    ['free', { attendees: TWO, transparency: 'free' }, {}],
    ['focus time', { attendees: TWO, entryType: 'focus' }, {}],
  ])('leaves out what is no meeting: %s', async (_name, event, occurrence) => {
    expect(await preview([{ event: { hasCall: false, ...event }, occurrence }])).toMatchObject({ meetings: 0, series: 0 });
  });

  it('says nothing of calendars that are not the person’s', async () => {
    expect(await preview([{ event: { attendees: TWO } }], false)).toBeNull();
  });
});
