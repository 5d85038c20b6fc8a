import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, type SeenGuest } from '../core/model';
import type { Store } from '../store';
import { openMemory } from '../store/memory';
import { putMeetings } from '../store/rows.fixture';
import { guestsKnown } from './guests-known';
import { calendar, held, NOW, stored } from './world.fixture';

const guest: SeenGuest = { email: 'ben@heron.example', name: null, organizer: false, answer: 'accepted' };
let store: Store;
beforeEach(async () => {
  store = openMemory();
  const ids = (uid: string) => ({ uid, baseId: uid });
  await putMeetings(
    store.shelves,
    [
      stored({ ...ids('weekly'), attendees: [] }),
      stored({ ...ids('once'), attendees: [], rule: null, cadence: 'none' }),
      stored({ ...ids('focus'), attendees: [], entryType: 'focus' }),
      stored({ ...ids('other'), attendees: [], calendarId: 'elsewhere' }),
    ],
    [
      held(NOW - DAY, ids('weekly')),
      ...[1, 8, 15, 22, 29].map((day) => held(NOW + day * DAY, ids('weekly'))),
      held(NOW + 2 * DAY, ids('once')),
      held(NOW + 3 * DAY, { ...ids('once'), status: 'cancelled' }),
      held(NOW + DAY, ids('focus')),
      held(NOW + DAY, { ...ids('other'), calendarId: 'elsewhere' }),
    ],
  );
});
const remember = async (seriesId: string, guests: readonly SeenGuest[]): Promise<unknown> =>
  store.shelves.guests.put({ seriesId, site: 'google-calendar', guests, seen: NOW });
const known = async (rows = [calendar('main', { namesGuests: false })]) => guestsKnown(store.shelves, rows, NOW);

describe('guests of meetings to come, where the calendar leaves them out', () => {
  it('are known of the meetings of the next four weeks whose series was opened, and of no others', async () => {
    expect(await known()).toEqual({ known: 0, meetings: 5 });
    await remember('weekly', [guest]);
    expect(await known()).toEqual({ known: 4, meetings: 5 });
    await remember('once', [guest]);
    expect(await known()).toEqual({ known: 5, meetings: 5 });
  });

  it('are not known when an opened event showed none', async () => {
    await remember('weekly', []);
    expect(await known()).toEqual({ known: 0, meetings: 5 });
  });

  it('are not counted where a calendar names them, and where no meeting is to come', async () => {
    expect(await known([calendar('main', { namesGuests: true })])).toBeNull();
    expect(await known([calendar('empty', { namesGuests: false })])).toBeNull();
    expect(await known([])).toBeNull();
  });
});
