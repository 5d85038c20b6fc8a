/** Messages about people: only our own pages send them. */
import type { Email, Instant, Person, PersonAsk, PersonChange, PersonRecord } from '../../core/model';

export interface PeopleRequests {
  'person/save': { person: Person };
  'person/remove': { email: string };
  /** What an import would change; changes nothing. */
  'people/preview': { records: readonly PersonRecord[] };
  'people/import': { records: readonly PersonRecord[] };
  /** Takes a change of people back, by its number. */
  'people/undo': { undo: number };
  /** Whose zone is worth asking for. */
  'people/asks': Record<never, never>;
  /** Not to be asked of somebody before an instant. */
  'people/ask-later': { email: Email; until: Instant };
}

export interface PeopleAnswers {
  'person/save': { undo: number };
  'person/remove': { undo: number };
  'people/preview': { changes: readonly PersonChange[] };
  'people/import': { added: number; changed: number; undo: number };
  'people/undo': { people: number };
  'people/asks': { asks: readonly PersonAsk[] };
  'people/ask-later': Record<never, never>;
}

export const peoplePolicy = {
  'person/save': 'app',
  'person/remove': 'app',
  'people/preview': 'app',
  'people/import': 'app',
  'people/undo': 'app',
  'people/asks': 'app',
  'people/ask-later': 'app',
} as const satisfies Record<keyof PeopleRequests, 'app'>;
