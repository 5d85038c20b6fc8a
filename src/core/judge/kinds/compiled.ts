import { CUES, type Cue } from '../../formats';
import { standing, Terms } from '../lexicon';
import { remembered } from '../remember';
import type { MeetingText } from '../text';
import { type KindId, kindFacts, type Vocabulary, VOCABULARIES } from '.';
import type { FactorTerms } from './vocabulary';

/** A kind's terms of all languages, ready to be asked. */
export interface CompiledKind {
  readonly kind: KindId;
  readonly lang: string;
  readonly strong: Terms;
  readonly titled: Terms;
  readonly weak: Terms;
  readonly said: Terms;
  readonly unless: Terms;
}

export interface CompiledFlip {
  readonly any: Terms;
  readonly to: KindId;
}

const compileKinds = ({ lang, kinds }: Vocabulary): CompiledKind[] =>
  kinds.map(({ kind, strong = '', titled = '', weak = '', said = '', unless = '' }) => ({
    kind,
    lang,
    strong: new Terms(strong),
    titled: new Terms(titled),
    weak: new Terms(weak),
    said: new Terms(said),
    unless: new Terms(unless),
  }));

const ALL = VOCABULARIES.flatMap(compileKinds);

export const MEETINGS: readonly CompiledKind[] = ALL.filter(({ kind }) => kindFacts(kind).class !== 'not-a-meeting');
export const NO_MEETINGS: readonly CompiledKind[] = ALL.filter(({ kind }) => kindFacts(kind).class === 'not-a-meeting');

const listsOf = ({ strong, titled, weak, said }: CompiledKind): Terms[] => [strong, titled, weak, said];
/** The kinds of meetings that title or description name in any way, in the order of the tables. */
export const meetingsIn = standing(MEETINGS, listsOf);
/** The same for what is no meeting. */
export const noMeetingsIn = standing(NO_MEETINGS, listsOf);

/** By the kind that they turn. */
export const FLIPS: ReadonlyMap<KindId, readonly CompiledFlip[]> = (() => {
  const found = new Map<KindId, CompiledFlip[]>();
  for (const { from, any, to } of VOCABULARIES.flatMap(({ flips }) => flips))
    found.set(from, [...(found.get(from) ?? []), { any: new Terms(any), to }]);
  return found;
})();

const CUE_TERMS: readonly (readonly [Cue, Terms])[] = CUES.map((cue) => [
  cue,
  new Terms(...VOCABULARIES.map(({ cues }) => cues[cue])),
]);

const terms = (name: keyof FactorTerms): Terms => new Terms(...VOCABULARIES.map(({ factors }) => factors[name]));

/** What the factors listen for, in every language there is a vocabulary of. */
export const HEARD = {
  urgent: terms('urgent'),
  sensitive: terms('sensitive'),
  irreversible: terms('irreversible'),
  aboutPerson: terms('aboutPerson'),
  informs: terms('informs'),
  interacts: terms('interacts'),
  denied: terms('denied'),
  walksThrough: terms('walksThrough'),
  group: terms('group'),
} as const;

/** Whether title or description holds one of the terms. */
export const anywhere = (asked: Terms, text: MeetingText): boolean =>
  asked.in(text.title) !== null || asked.in(text.description) !== null;

/** What the text speaks of, for the choice of a format. */
export const cuesOf = remembered((text: MeetingText): ReadonlySet<Cue> => {
  const found = new Set<Cue>();
  for (const [cue, asked] of CUE_TERMS) if (anywhere(asked, text)) found.add(cue);
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
export const namesThingToWrite = remembered((text: MeetingText): boolean => {
  const cues = cuesOf(text);
  return THINGS.some((cue) => cues.has(cue));
});
