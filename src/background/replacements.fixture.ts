/** A whole background over an empty store, its clock and what it told the browser: for tests of replacements. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DAY, STANDARD_WEEK, type Instant } from '../core/model';
import { PROTOCOL, type Answers, type Kind, type Reply, type Requests } from '../messages/messages';
import type { SenderFacts } from '../messages/policy';
import { openStore, type Store } from '../store';
import { counts, event, occurrence } from '../store/rows.fixture';
import { handlers } from './handlers';
import { APP, FRAME, OWN, stillReach } from './reach.fixture';
import { makeRouter, type Router } from './router';
import { at, attendee, inZone, NOW, snapshot } from './world.fixture';

export { FRAME, PAGE } from './reach.fixture';
export const STATUS = snapshot({ key: 'status', title: 'Weekly status update', instance: { at: at(25, 10) } });

const WEEKS = [-3, -2, -1, 0, 1, 2, 3].map((week) => week * 7 * DAY);
const people = (organizer: string) =>
  ['ana', 'ben', 'kenji'].map((name) => attendee(name, { organizer: name === organizer, role: 'required' }));

/** Ana's background: Ben works in Lisbon as she does, Kenji in Tokyo. */
export class Background {
  clock: Instant = NOW - 60 * DAY;
  readonly told: string[] = [];
  readonly #router: Router;

  private constructor(readonly store: Store) {
    this.#router = makeRouter({
      own: OWN,
      handlers,
      reach: stillReach(this.told),
      lang: 'en-GB',
      t: Object.assign((key: string) => key, { lang: 'en-GB', dir: 'ltr' as const }),
      store: async () => store,
      reopen: async () => store,
      now: () => this.clock,
      zone: () => 'Europe/Lisbon',
      surprised: (_code, error) => {
        throw error;
      },
    });
  }

  static async open(): Promise<Background> {
    const made = new Background(await openStore({ indexedDB: new IDBFactory(), IDBKeyRange }));
    await made.ask('settings/save', { patch: { hoursConfirmed: true, hours: STANDARD_WEEK, zone: 'Europe/Lisbon' } });
    made.clock = NOW;
    await made.ask('person/save', { person: inZone('kenji', 'Asia/Tokyo') });
    await made.ask('person/save', { person: inZone('ben', 'Europe/Lisbon') });
    return made;
  }

  async replyTo<K extends Kind>(kind: K, fields: Requests[K], sender: SenderFacts = APP): Promise<Reply<K>> {
    return (await this.#router.answer({ v: PROTOCOL, kind, ...fields }, sender)) as Reply<K>;
  }

  async ask<K extends Kind>(kind: K, fields: Requests[K], sender: SenderFacts = APP): Promise<Answers[K]> {
    const reply = await this.replyTo(kind, fields, sender);
    if (!reply.ok) throw new Error(`${kind}: ${JSON.stringify(reply)}`);
    return reply.value;
  }

  /** A weekly status of three, called by `organizer`; `minutes` and `weeks` as the calendar has it at the time. */
  async importCalendar(organizer = 'ana', minutes = 60, weeks = WEEKS): Promise<void> {
    const { importId } = await this.ask('calendar/begin', { name: 'Ana', fileName: 'ana.ics', bytes: 100 });
    const text = { title: 'Weekly status update', description: 'Agenda: status round https://board.example/heron' };
    await this.ask('calendar/put', {
      importId,
      events: weeks.length === 0 ? [] : [event({ ...text, attendees: people(organizer) })],
      occurrences: weeks.map((week) => occurrence(at(25, 10) + week, { end: at(25, 10) + week + minutes * 60_000 })),
    });
    const facts = { events: 1, occurrences: weeks.length, name: 'Ana', owner: 'ana@heron.example' };
    await this.ask('calendar/finish', { importId, counts: counts(facts), problems: [] });
  }

  async removeCalendars(): Promise<void> {
    for (const { id } of (await this.ask('options/state', {})).calendars) await this.ask('calendar/remove', { calendarId: id });
  }

  /** Opens the composer from the page and gives its number. */
  async compose(shown = STATUS): Promise<number> {
    await this.ask('page/compose', { snapshot: shown, format: 'check-in' }, FRAME);
    return Number(this.told.at(-1)?.split(' ')[1]);
  }
}

export const taken = (id: number) =>
  ({ id, format: 'check-in', subject: 'S', body: 'B', lang: 'en', way: 'rich', tool: null, role: 'organizer' }) as const;
