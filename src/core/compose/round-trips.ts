import { DAY, type Email, type Instant, type MailDraft, type MailTurn } from '../model';
import { othersOf } from './hours';

/** Three times there and back among at most four people (guides: nudging, section 4). */
export const ROUND_TRIPS = { least: 3, people: 4 } as const;

export interface RoundTrips {
  readonly replies: number;
  readonly days: number;
  readonly people: number;
}

/**
 * How often the word went there and back: a change of the writer from the person to somebody else and back again is one. Several messages in a row of
 * one side count as one.
 */
export function countRoundTrips(turns: readonly MailTurn[], own: ReadonlySet<Email>): number {
  const sides = turns.map(({ from }) => own.has(from));
  const changes = sides.filter((side, place) => place > 0 && side !== sides[place - 1]).length;
  return Math.floor((changes + 1) / 2);
}

/** "Thanks", "done", "agreed": who writes that closes the matter, and needs no call. */
const CLOSES =
  /^\W{0,5}(?:(?:ok(?:ay)?|thanks?|thank you|thx|cheers|great|perfect|done|agreed|sounds good|will do|noted|danke|vielen dank|super|erledigt|passt|einverstanden|merci|parfait|entendu|c'est noté|gracias|perfecto|de acuerdo|listo|hecho|obrigad[oa]|perfeito|combinado|feito|ありがとうございます|ありがとうございました|承知しました|了解です|了解しました)[\s,.!。、]*){1,4}(?:[\p{L}]{0,20}[.!]?)?\s*$/iu;

/**
 * A thread in which few people have gone back and forth and that is still open: what is being written is no word of thanks. The mail that is being
 * written is the last turn.
 */
export function readRoundTrips(draft: MailDraft, own: ReadonlySet<Email>, now: Instant): RoundTrips | null {
  const { turns, typed } = draft;
  if (turns === null) return null;
  const others = othersOf(draft, own);
  const people = new Set([...others, ...turns.map(({ from }) => from).filter((from) => !own.has(from))]).size + 1;
  if (others.length === 0 || draft.unreadable > 0 || people > ROUND_TRIPS.people) return null;
  if (typed.trim() === '' || CLOSES.test(typed.trim().slice(0, 200))) return null;
  const [me] = own;
  if (me === undefined) return null;
  if (countRoundTrips([...turns, { from: me, at: now }], own) < ROUND_TRIPS.least) return null;
  const times = turns.flatMap(({ at }) => (at === null ? [] : [at]));
  const days = times.length === 0 ? 0 : Math.max(1, Math.ceil((now - Math.min(...times)) / DAY));
  return { replies: turns.length, days, people };
}
