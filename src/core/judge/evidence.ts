import type { Facts, Relation } from '../model';
import { stands } from '../languages';
import { GUARDS, joinsNames } from './guards';
import { kindFacts } from './kinds';
import { HEARD, kindsIn, PART, type Told } from './kinds/compiled';
import { namesPerson } from './person-named';
import type { Ruled } from './rules';
import { minutesOf } from './shape';
import type { Text } from './text';
import { namesArtefact, speaksOfWorkLife } from './work-life';

/** Upper ends of the steps in which numbers are read; what lies above the last is one step more. */
const STEPS = {
  people: [1, 2, 3, 4, 6, 8, 12, 20, 40],
  minutes: [10, 15, 20, 30, 45, 60, 90, 120, 240],
  externals: [0, 2, 5],
  titleWords: [0, 1, 2, 3, 5, 8],
  bodyWords: [0, 3, 8, 20, 60],
} as const;

function step(number: number | null, steps: readonly number[]): string {
  if (number === null) return '?';
  const at = steps.findIndex((most) => number <= most);
  return String(at === -1 ? steps.length : at);
}

const relationsOf = (facts: Facts): ReadonlySet<Relation> =>
  new Set([...facts.people.values()].flatMap(({ relation }) => (relation === 'unknown' ? [] : [relation])));

const HEARD_LISTS = Object.entries(HEARD);

/** How a kind's words stand in a text: named, hinted at, spoken of, or meaning something else there. */
function strength({ any }: Told): string {
  if ((any & PART.not) !== 0) return 'else';
  if ((any & (PART.strong | PART.title)) !== 0) return 'named';
  return (any & PART.weak) === 0 ? 'said' : 'hint';
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['asks', /[?？]/u],
  ['arrow', /[<>↔⇄⇔⟷]/u],
  ['slash', /\//u],
  ['calls-out', /[!！]/u],
  ['digit', /\d/u],
  ['colon', /[:：]/u],
  ['bracket', /[()（）]/u],
];

/**
 * What the reader weighs beside the words: the facts of the meeting and all that the rules found, each in a few letters. The order means
 * nothing; a name that training never met weighs nothing.
 */
export function evidenceOf(ruled: Ruled): string[] {
  const { facts, text, people, held, none, recognised } = ruled;
  const { title, description } = text;
  const { cadence, externals } = facts.meeting;
  const size = step(people, STEPS.people);
  const body = step(description.tokens.length, STEPS.bodyWords);
  const found = [
    `people=${size}`,
    `minutes=${step(minutesOf(facts), STEPS.minutes)}`,
    `cadence=${cadence}`,
    `people&cadence=${size}${cadence}`,
    `externals=${step(externals, STEPS.externals)}`,
    `title=${step(title.tokens.length, STEPS.titleWords)}`,
    `body=${body}`,
    `body&people=${body}${size}`,
    `rules=${ruled.verdict}`,
    `rules&sure=${ruled.verdict}${ruled.confidence}`,
    `rules&body=${ruled.verdict}${body}`,
    `rules&cadence=${ruled.verdict}${cadence}`,
    `kind=${recognised === null ? '-' : `${recognised.kind}/${recognised.evidence}`}`,
    `guard=${held?.id ?? '-'}`,
    `guard&people=${held?.reason.code ?? '-'}${size}`,
    `none=${none === null ? '-' : (none.kind ?? none.reason.code)}`,
  ];
  if (people === null || people === 2) for (const relation of relationsOf(facts)) found.push(`relation=${relation}`);
  for (const [name, shape] of SHAPES) if (shape.test(title.plain)) found.push(`title-${name}`);
  if (/[?？]/u.test(description.plain)) found.push('body-asks');
  for (const cue of ruled.cues) found.push(`cue=${cue}`);
  for (const { reason } of ruled.findings) found.push(`found=${reason.code}`);
  for (const [name, list] of HEARD_LISTS) {
    if (stands(list, title)) found.push(`title-heard=${name}`);
    if (stands(list, description)) found.push(`body-heard=${name}`);
  }
  heardKinds('title', title, found);
  heardKinds('body', description, found);
  const guarded = { facts, text, people, namesThing: true, named: null };
  for (const guard of GUARDS) if (guard.holds(guarded) !== null) found.push(`holds=${guard.id}`);
  if (speaksOfWorkLife(text)) found.push('work-life');
  if (namesPerson(facts, text, people)) found.push('names-person');
  if (namesArtefact(title)) found.push('names-artefact');
  const joined = joinsNames(title.plain);
  if (joined !== null) found.push(`joins-names=${joined}`);
  return found;
}

function heardKinds(where: 'title' | 'body', text: Text, found: string[]): void {
  const classes = new Set<string>();
  for (const [kind, told] of kindsIn(text)) {
    found.push(`${where}-kind=${kind}/${strength(told)}`);
    classes.add(kindFacts(kind).class);
  }
  if (classes.size === 0) found.push(`${where}-no-kind`);
  for (const name of classes) found.push(`${where}-class=${name}`);
}
