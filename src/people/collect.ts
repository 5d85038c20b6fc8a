import type { Email, FactOrigin } from '../core/model';
import { meaningOfZone } from './places/read-zone';
import { nobody, PEOPLE_LIMITS, type ReadPeople, type ReadPerson, type Skipped } from './contract';

/** Lower-cased address of a text that may also hold a name or `mailto:`; null when there is none. */
export function addressIn(text: string | null | undefined): Email | null {
  if (!text || text.length > 400) return null;
  const trimmed = text.trim();
  const inside = trimmed.endsWith('>') && trimmed.includes('<') ? trimmed.slice(trimmed.lastIndexOf('<') + 1, -1) : trimmed;
  const bare = (/^mailto:/iu.test(inside) ? inside.slice(7) : inside).trim().toLowerCase();
  return bare.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+$/u.test(bare) ? bare : null;
}

/** A value in one line, without what stands around it; null when nothing is left. */
export function plain(text: string | null | undefined, most = 200): string | null {
  if (!text) return null;
  const short = text.length > PEOPLE_LIMITS.value ? text.slice(0, PEOPLE_LIMITS.value) : text;
  const line = short.split(/\s+/u).filter(Boolean).join(' ');
  if (line === '') return null;
  // Not through the middle of a character.
  return line.length <= most ? line : line.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
}

/** Addresses that are rooms, desks and calendars. */
const NO_PERSON = /@(?:resource|group|import)\.calendar\.google\.com$/u;

/** Gathers the people of one list, each once: what a later entry knows and an earlier did not is added. */
export class Gathering {
  readonly #people = new Map<Email, ReadPerson>();
  readonly #skipped: Partial<Record<Skipped, number>> = {};
  #cut = false;
  unreadable = 0;

  skip(why: Skipped): void {
    this.#skipped[why] = (this.#skipped[why] ?? 0) + 1;
  }

  /** False when no more are taken. */
  add(email: Email | null, known: Partial<Omit<ReadPerson, 'email'>>): boolean {
    if (email === null) this.skip('no-address');
    else if (NO_PERSON.test(email)) this.skip('room');
    else if (this.#people.has(email)) {
      this.skip('twice');
      this.#people.set(email, joined(this.#people.get(email) ?? nobody(email), known));
    } else if (this.#people.size >= PEOPLE_LIMITS.people) this.#cut = true;
    else this.#people.set(email, { ...nobody(email), ...known });
    return !this.#cut;
  }

  result(origin: FactOrigin): ReadPeople {
    const { unreadable } = this;
    return { origin, people: [...this.#people.values()], skipped: this.#skipped, cut: this.#cut, unreadable };
  }
}

/** Whether two texts or values say the same. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Two entries of one person: each adds what the other does not know. Where they disagree the one that says it is newer stands; where
 * neither does, two zones are asked about (the text names both) and other facts are not taken.
 */
function joined(kept: ReadPerson, more: Partial<Omit<ReadPerson, 'email'>>): ReadPerson {
  const other: ReadPerson = { ...nobody(kept.email), ...more };
  const dated = kept.updated !== null && other.updated !== null && kept.updated !== other.updated;
  const [newer, older] = dated && (other.updated ?? 0) > (kept.updated ?? 0) ? [other, kept] : [kept, other];
  const settled = <T>(a: T | null, b: T | null): T | null =>
    a === null || b === null ? (a ?? b) : dated || same(a, b) ? a : null;
  const agree = settled(newer.zoneText, older.zoneText);
  const placed = [newer, older].filter((one) => one.city !== null || one.country !== null);
  const where = ({ city, region, country }: ReadPerson): unknown => [city, region, country];
  const place = dated || placed.length < 2 || same(where(newer), where(older)) ? placed[0] : undefined;
  return {
    email: kept.email,
    name: newer.name ?? older.name,
    zoneText:
      agree === null && newer.zoneText !== null && older.zoneText !== null ? eitherZone(newer.zoneText, older.zoneText) : agree,
    city: place?.city ?? null,
    region: place?.region ?? null,
    country: place?.country ?? null,
    hours: settled(newer.hours, older.hours),
    relation: newer.relation === 'unknown' ? older.relation : newer.relation,
    manager: settled(newer.manager, older.manager),
    updated: newer.updated ?? older.updated,
  };
}

/** One text for two that a list gives as somebody's zone: the first when both mean the same, else one that asks which. */
function eitherZone(a: string, b: string): string {
  const [one, other] = [meaningOfZone(a), meaningOfZone(b)];
  if (one.is === 'zone' && other.is === 'zone' && one.zone === other.zone) return a;
  return b.split(' | ').includes(a) ? b : `${a} | ${b}`;
}
