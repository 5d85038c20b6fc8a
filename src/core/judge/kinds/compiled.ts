import { CUES, type Cue } from '../../formats';
import { hitsIn, listOf, listsBelow, stands } from '../../languages';
import { type MeetingText, once, type Text } from '../text';
import { KIND_IDS, type KindId } from '.';

/** What terms say of a kind, as bits that are told together. */
export const PART = {
  /** Name the kind wherever they stand. */
  strong: 1,
  /** Name it in a title; descriptions use these words of other things all the time. */
  title: 2,
  /** Ambiguous: name it in a title only, together with a second sign. */
  weak: 4,
  /** Phrases of descriptions that say it without naming it. */
  said: 8,
  /** What the terms mean instead when one of these stands beside them. */
  not: 16,
} as const;
const isPart = (name: string | undefined): name is keyof typeof PART => name !== undefined && name in PART;
const isKind = (id: string | undefined): id is KindId => KIND_IDS.some((kind) => kind === id);

/** Lists of kinds by their number. */
const KIND_LISTS: ReadonlyMap<number, readonly [kind: KindId, part: number]> = new Map(
  listsBelow('kinds/').flatMap(([rest, list]) => {
    const [kind, part] = rest.split('/');
    return isKind(kind) && isPart(part) ? [[list, [kind, PART[part]] as const] as const] : [];
  }),
);

/** What a text says of a kind: parts of which any term stands there, and those of which a phrase does. */
export interface Told {
  any: number;
  phrase: number;
}

/** The kinds of which any term stands in a text. */
export function kindsIn(text: Text): ReadonlyMap<KindId, Told> {
  const found = new Map<KindId, Told>();
  for (const { list, phrase } of hitsIn(text)) {
    const [kind, part] = KIND_LISTS.get(list) ?? [];
    if (kind === undefined || part === undefined) continue;
    const told = found.get(kind) ?? { any: 0, phrase: 0 };
    told.any |= part;
    if (phrase) told.phrase |= part;
    found.set(kind, told);
  }
  return found;
}

/** Kinds that words turn into another, by the kind that they turn. */
export const FLIPS: ReadonlyMap<KindId, readonly { readonly list: number; readonly to: KindId }[]> = (() => {
  const found = new Map<KindId, { list: number; to: KindId }[]>();
  for (const [rest, list] of listsBelow('flips/')) {
    const [from, to] = rest.split('/');
    if (isKind(from) && isKind(to)) found.set(from, [...(found.get(from) ?? []), { list, to }]);
  }
  return found;
})();

/** What the factors listen for, in every language there are terms of. */
export const HEARD = {
  urgent: listOf('factors/urgent'),
  sensitive: listOf('factors/sensitive'),
  irreversible: listOf('factors/irreversible'),
  aboutPerson: listOf('factors/aboutPerson'),
  informs: listOf('factors/informs'),
  interacts: listOf('factors/interacts'),
  /** Words of `interacts` that are denied: "no discussion". */
  denied: listOf('factors/denied'),
  walksThrough: listOf('factors/walksThrough'),
  /** More than two people are meant, whatever the calendar says of them. */
  group: listOf('factors/group'),
} as const;

/** Whether title or description holds a term of a list. */
export const anywhere = (list: number, text: MeetingText): boolean => stands(list, text.title) || stands(list, text.description);

const CUE_LISTS: ReadonlyMap<number, Cue> = new Map(CUES.map((cue) => [listOf(`cues/${cue}`), cue]));

/** What the text speaks of, for the choice of a format. */
export const cuesOf = once((text: MeetingText): ReadonlySet<Cue> => {
  const found = new Set<Cue>();
  for (const asked of [text.title, text.description]) {
    for (const { list } of hitsIn(asked)) {
      const cue = CUE_LISTS.get(list);
      if (cue !== undefined) found.add(cue);
    }
  }
  if (/[?？]\s*$/u.test(text.title.plain)) found.add('question');
  if (/^\W?async\W|\(async\)|\[async\]/iu.test(text.title.plain)) found.add('async-said');
  return found;
});

/** Cues of a thing that can be written or shown: a status, a reminder or a good word of a week is none. */
const THINGS: readonly Cue[] = ['visible', 'draft-text', 'lasting', 'board', 'hand-off', 'question'];

/**
 * Whether the meeting names a thing to write, in its title or in what a person wrote below it. Nothing less lifts a talk of two: neither
 * "FYI the room moved" nor how to join.
 */
export function namesThingToWrite(text: MeetingText): boolean {
  const cues = cuesOf(text);
  return THINGS.some((cue) => cues.has(cue));
}
