import {
  everyDay,
  type Email,
  type Fact,
  type LocalDate,
  type Person,
  type Relation,
  WEEKDAYS,
  type Weekday,
  type Zone,
} from '../../core/model';
import type { WorkWeek } from '../../core/model';
import { readAddress } from './address-draft';
import { draftOf, type DraftPart, plainDraft, plainWeek, sameWeek, type WeekDraft, weekOfDraft } from './week-draft';

/** A person as they are being typed in. */
export interface PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly zone: Zone | null;
  /** Nothing is known of the hours: they are left out. */
  readonly hoursKnown: boolean;
  /** One from-to on some days, or each day by itself. */
  readonly plain: { readonly part: DraftPart; readonly days: readonly Weekday[] } | null;
  readonly week: WeekDraft;
  readonly relation: Relation;
  /** ISO 3166-1 alpha-2; null when not known. Whose public holidays count. */
  readonly country: string | null;
}

export type PersonFault = 'email-unreadable' | 'email-known' | 'hours-unreadable' | 'no-days';

const USUAL = { part: { from: '09:00', to: '17:00' }, days: WEEKDAYS.slice(0, 5) } as const;
const USUAL_WEEK = everyDay({ start: 540, end: 1020 }, USUAL.days);

export const emptyDraft = (): PersonDraft => ({
  name: '',
  email: '',
  zone: null,
  hoursKnown: true,
  plain: USUAL,
  week: draftOf(USUAL_WEEK),
  relation: 'unknown',
  country: null,
});

export function draftOfPerson(person: Person): PersonDraft {
  const week = person.hours?.value ?? USUAL_WEEK;
  return {
    name: person.name ?? '',
    email: person.email,
    zone: person.zone?.value ?? null,
    hoursKnown: person.hours !== null,
    plain: plainWeek(week),
    week: draftOf(week),
    relation: person.relation,
    country: person.country?.value ?? null,
  };
}

/** Something the person said today, as sure as can be; what was known before and did not change keeps its source. */
function said<T>(value: T, before: Fact<T> | null, today: LocalDate, same: (a: T, b: T) => boolean): Fact<T> {
  return before !== null && same(before.value, value) ? before : { value, source: 'said', confidence: 1, learned: today };
}

function weekOf(draft: PersonDraft): WorkWeek | PersonFault {
  if (draft.plain && draft.plain.days.length === 0) return 'no-days';
  const { week } = weekOfDraft(draft.plain ? plainDraft(draft.plain.part, draft.plain.days) : draft.week);
  return week ?? 'hours-unreadable';
}

/**
 * The person that a draft says, or what is wrong with it.
 * @param before the person being edited; null for a new one
 * @param known addresses of the people there are
 */
export function personOfDraft(
  draft: PersonDraft,
  before: Person | null,
  known: readonly Email[],
  today: LocalDate,
): { readonly person: Person } | { readonly fault: PersonFault } {
  const others = known.filter((email) => email !== before?.email);
  const read = readAddress(draft.email, []);
  if ('fault' in read) return { fault: 'email-unreadable' };
  if (others.includes(read.email)) return { fault: 'email-known' };
  const week = draft.hoursKnown ? weekOf(draft) : null;
  if (typeof week === 'string') return { fault: week };
  return {
    person: {
      email: read.email,
      name: draft.name.trim() === '' ? null : draft.name.trim(),
      zone: draft.zone === null ? null : said(draft.zone, before?.zone ?? null, today, (a, b) => a === b),
      hours: week === null ? null : said(week, before?.hours ?? null, today, sameWeek),
      country: draft.country === null ? null : said(draft.country, before?.country ?? null, today, (a, b) => a === b),
      relation: draft.relation,
      off: before?.off ?? [],
    },
  };
}
