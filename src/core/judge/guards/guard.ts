import type { Facts, Reason, Relation } from '../../model';
import type { KindId } from '../kinds/kind-ids';
import { namesPerson } from '../person-named';
import { type MeetingText, untitled } from '../text';
import { namesArtefact } from '../work-life';
import { wordsExplained, wordsStand } from './guard-words';

/** What a guard looks at. */
export interface Guarded {
  readonly facts: Facts;
  readonly text: MeetingText;
  /** Human beings invited, null when not known. */
  readonly people: number | null;
  /** The title names a thing, a status or one question: kinds 25 to 40 with confidence 0.9 (guides: judging, section 3, gate 1). */
  readonly namesThing: boolean;
  /** The kind that the title names, null when it names none. */
  readonly named: KindId | null;
}

/** A meeting in a few words, for the examples that stand beside each guard and are run by the tests. */
export interface GuardExample {
  readonly title: string;
  readonly description?: string;
  readonly people?: number;
  readonly externals?: number;
  readonly relation?: Relation;
  readonly visibility?: 'private' | 'confidential';
  readonly kept?: true;
}

/**
 * Protects a sort of meeting. A guard stands before every score: nothing that is learned, set or weighed may lift it, and no guard
 * lifts another's.
 */
export interface Guard {
  readonly id: string;
  /** The kind it stands for in the taxonomy; null for guards that look at no topic. */
  readonly kind: KindId | null;
  /** Why the meeting is protected, null when this guard does not protect it. */
  readonly holds: (meeting: Guarded) => Reason | null;
  readonly examples: { readonly yes: readonly GuardExample[]; readonly no: readonly GuardExample[] };
}

/** A guard that knows its meetings by their words, and words that are about a thing. */
export interface WordGuard extends Guard {
  /** Whether the title holds a word of this guard that is about a thing here. */
  readonly explains: (text: MeetingText) => boolean;
}

/**
 * Makes a guard of the words that every language's `protected.txt` has under its id. The reason names no word: it may open on a shared
 * screen.
 */
export function wordGuard({ id, kind, code, examples }: Omit<Guard, 'holds'> & { readonly code: string }): WordGuard {
  const reason: Reason = { code, params: {} };
  const holds = ({ facts, text, people }: Guarded): Reason | null => {
    const where = wordsStand(id, text);
    if (where === null) return null;
    const aboutThing = where === 'title' && namesArtefact(text.title) && !namesPerson(facts, text, people);
    // What the description says by itself still stands.
    return aboutThing && wordsStand(id, untitled(text)) === null ? null : reason;
  };
  return { id, kind, examples, holds, explains: (text) => wordsExplained(id, text) };
}
