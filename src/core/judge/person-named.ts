import type { Facts } from '../model';
import { fold } from '../match/fold';
import { listOf, stands, wordsOf } from '../languages';
import { type MeetingText, once } from './text';

/** So many people may be talking about the one who is named. */
const FEW = 6;
const VERY_FEW = 4;

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+/gu;
const POSSESSIVE = /(?<!\p{L})\p{Lu}\p{Ll}{1,20}['’]s(?!\p{L})/gu;
const TITLED =
  /(?<!\p{L})(?:mr|mrs|ms|miss|hr|herr|herrn|frau|fr|mme|mlle|sr|sra|srta|dona)\.?\s\p{Lu}\p{Ll}|\p{L}(?:さん|様|氏)(?!\p{L})|(?<!客|皆|みな|たく)(?:さん|氏)[のとへにをがは]/iu;
const NAME = String.raw`(\p{L}[\p{L}\p{M}.'’-]{0,24})`;
const JOINT = String.raw`\s?(?:/|\+|&|\||×|<\s?>|\s(?:[xX]|and|und|et|y|e|と)\s)\s?`;
const PAIR = new RegExp(String.raw`^\W{0,3}${NAME}${JOINT}${NAME}`, 'u');
const PAIR_ALONE = new RegExp(String.raw`^\W{0,3}${NAME}${JOINT}${NAME}\W{0,6}$`, 'u');
const AND_SMALL = /^\W{0,3}\p{L}+\s(?:and|und|et|y|e|&)\s\p{Ll}/u;
const FIRST_PERSON = /(?<!\p{L})(?:me|ich|moi|yo|eu|mir)(?!\p{L})/iu;
const INITIAL = /(?<!\p{L})\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}/u;
const LINKED =
  /(?<!\p{L})(?:with|w\/|for|re:?|about|from|to|of|mit|für|avec|pour|con|para|com)\s(\p{Lu}\p{Ll}{1,20})(?=\s*(?:$|[)(,.:;!?–—-]))/u;
/** A talk with somebody: what it is about does not matter. */
const TALKS =
  /^\W{0,3}(?:[Tt]alk|[Cc]hat|[Ss]peak|[Ww]ord|[Ss]it[ -]down|[Cc]all|[Éé]change|[Pp]arler|[Cc]harla|[Hh]ablar|[Cc]onversa|[Ff]alar|[Pp]apo)\s(?:to|with|w\/|avec|à|con|com)\s(\p{Lu}\p{Ll}{1,20})(?!\p{L})/u;
const TRAILING = /(?:[–—:(]|\s-)\s*(\p{Lu}\p{Ll}{1,20}|\p{Lu}{4,12})\)?\s*$/u;
const LAST =
  /(?:^|[\s(])(?:((?:[Dd]r|M[rs]|Mrs|Miss|Prof|[Hh]r|[Hh]errn?|[Ff]rau|[Ff]r|Mme|Mlle|[Ss]r|[Ss]ra|[Ss]rta|[Dd]ona|Sister)\.?)\s)?(\p{Lu}[\p{L}\p{M}’'-]+)(?:\s(\p{Lu}\.))?\W{0,3}$/u;
const PRONOUNS = listOf('people/pronouns');
/** Common given names of many countries, without those that are also words, months, places of work (Mark, May, Grace). */
const GIVEN_NAMES = new Set(wordsOf('names'));

/** Capitalised words that are nobody: days, months, departments, words of every title. */
const NOBODY = new Set(wordsOf('nobody'));

/**
 * Whether a meeting may be about a person: its title names one, or few people meet and the text speaks of "him" or "her". Feedback,
 * targets or a hand-over may then be about that person and not about a thing (rubric, T4).
 * @param people headcount, null when not known
 */
export function namesPerson({ meeting }: Facts, text: MeetingText, people: number | null): boolean {
  const { title, written } = text;
  const said = named(text);
  if (said === SURELY || namesInvited(title.plain, meeting.attendees)) return true;
  if (people === null || people > FEW) return false;
  if (said >= LINKED_ONE || stands(PRONOUNS, written)) return true;
  return people <= VERY_FEW && said === TRAILING_ONE;
}

const NOBODY_NAMED = 0;
const TRAILING_ONE = 1;
const LINKED_ONE = 2;
const SURELY = 3;

/** How surely the title alone names somebody: asked by guards and certainty alike, of every meeting of a series. */
const named = once(({ title: { plain: text } }): number => {
  if (TITLED.test(text) || INITIAL.test(text) || isPair(text)) return SURELY;
  for (const word of text.match(CAPITALISED) ?? []) if (GIVEN_NAMES.has(plain(word))) return SURELY;
  for (const word of text.match(POSSESSIVE) ?? []) if (isSomebody(word.slice(0, -2))) return SURELY;
  if (isSomebody(LINKED.exec(text)?.[1]) || isSomebody(TALKS.exec(text)?.[1])) return LINKED_ONE;
  return isSomebody(TRAILING.exec(text)?.[1]) ? TRAILING_ONE : NOBODY_NAMED;
});

function namesInvited(title: string, attendees: Facts['meeting']['attendees']): boolean {
  if (!attendees.some(({ name, self }) => !self && name !== null)) return false;
  return (title.match(CAPITALISED) ?? []).some((word) => isInvited(word, attendees));
}

/**
 * Whether a title ends in a person: "– Carl", "for Beth L.", "Dr. Sauer". Among a few people whose topic nobody can name, it is that
 * person.
 */
export function endsInPerson({ meeting }: Facts, { title }: MeetingText): boolean {
  const [, honour, word = '', initial] = LAST.exec(title.plain) ?? [];
  const known = honour !== undefined || initial !== undefined || GIVEN_NAMES.has(plain(word));
  return isSomebody(word) && (known || isInvited(word, meeting.attendees));
}

/**
 * Two names and nothing else, or somebody and "me". Two words joined by "and" of which the second is written small are things: "scrap and
 * downtime".
 */
function isPair(title: string): boolean {
  const [, one, other] = PAIR.exec(title) ?? [];
  if (!isSomebody(one) || !isSomebody(other)) return false;
  if (FIRST_PERSON.test(title)) return true;
  return PAIR_ALONE.test(title) && !(AND_SMALL.test(title) && !GIVEN_NAMES.has(plain(one)) && !GIVEN_NAMES.has(plain(other)));
}

const plain = (word: string): string => fold(word.toLowerCase());

const isSomebody = (word: string | undefined): word is string => word !== undefined && word !== '' && !NOBODY.has(plain(word));

const isInvited = (word: string, attendees: Facts['meeting']['attendees']): boolean =>
  attendees.some(({ name, self }) => !self && name !== null && plain(name).split(/\s+/u).includes(plain(word)));
