import type { Zone } from '../core/model';
import type { ReadPerson } from './contract';
import { meaningOfZone } from './places/read-zone';

/** A way of writing a zone that means several, or nothing we know. */
export interface ZoneQuestion {
  /** As the list has it. */
  readonly text: string;
  /** The likeliest first. */
  readonly zones: readonly Zone[];
  /** How many people it stands for. */
  readonly count: number;
}

/** The answer to each question, by its text; null: leave it out. */
export type ZoneAnswers = ReadonlyMap<string, Zone | null>;

/** Every way of writing a zone in a list that has to be asked about, the most frequent first. */
export function zoneQuestions(people: readonly ReadPerson[]): ZoneQuestion[] {
  const counts = new Map<string, number>();
  for (const { zoneText } of people) if (zoneText !== null) counts.set(zoneText, (counts.get(zoneText) ?? 0) + 1);
  const questions = [...counts].flatMap(([text, count]): ZoneQuestion[] => {
    const meaning = meaningOfZone(text);
    return meaning.is === 'question' ? [{ text, zones: meaning.zones, count }] : [];
  });
  return questions.toSorted((a, b) => b.count - a.count);
}
