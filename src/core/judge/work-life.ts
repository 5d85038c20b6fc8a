import { listOf, stands } from '../languages';
import { type MeetingText, once, type Text } from './text';

/**
 * Words of working life: jobs, pay, conduct, health, change at the top. Few of them protect by themselves (they stand in titles about
 * software and sales as well), but where one stands the judge is never sure enough to flag (rubric, T4). Wrongly quiet costs little.
 */
const TITLE = listOf('work/title');
/** Words so plain that a description is enough. */
const SAID = listOf('work/said');
/** Somebody's employment, in words that seldom mean anything else. */
const SURELY = listOf('work/sure');
/** Things in a title that make such a word a word about them: "TLS termination", "release candidate build". */
const THINGS = listOf('work/things');
/** Plain things of work: they keep a title from being protected for such a word alone; they never make the judge flag it. */
const OBJECTS = listOf('work/objects');
/** Things that somebody makes, measures or mends, and that are nobody's job title: a protected word beside one is its topic. */
const ARTEFACTS = listOf('work/artefacts');
/** What may be said to or of a person, in titles that name one. */
const CONCERNS = listOf('work/concerns');

/** Whether a title names something that is made. */
export const namesArtefact = (title: Text): boolean => stands(ARTEFACTS, title);

/** Whether the text speaks of working life, and of no thing that explains the word. */
export const speaksOfWorkLife = once(
  ({ title, written }: MeetingText): boolean =>
    stands(SAID, written) || ((stands(SURELY, title) || stands(TITLE, title)) && !stands(THINGS, title)),
);

/** Whether the title names nothing that may explain a word of working life. */
export const namesNoThing = ({ title }: MeetingText): boolean =>
  !stands(THINGS, title) && !stands(OBJECTS, title) && !namesArtefact(title);

/** Whether the title alone speaks of working life, and of nothing that may explain the word. */
export const titleSpeaksOfWorkLife = (text: MeetingText): boolean => stands(TITLE, text.title) && namesNoThing(text);

/** Whether the title speaks of somebody's employment in words that seldom mean anything else. */
export const surelyWorkLife = (text: MeetingText): boolean => stands(SURELY, text.title) && namesNoThing(text);

/** Whether the title says something that may be said of a person. */
export const concernsSomebody = (text: MeetingText): boolean => stands(CONCERNS, text.title) && namesNoThing(text);
