import { alone, byRules } from '../rules';
import { facts } from '../facts.fixture';
import type { KindId } from '.';

/** An invented meeting: title, description, and how many people where six would not do. */
export type Example = readonly [title: string, description?: string, people?: number];

/** Titles of one kind, as people write them. Each is a negative for every other kind. */
export type KindExamples = readonly (readonly [KindId, readonly Example[]])[];

/** Judges an example by the rules alone, as a weekly meeting of six, unless it says otherwise. */
export const judged = ([title, description = '', headcount = 6]: Example) =>
  alone(byRules(facts({ title, description, headcount, cadence: 'weekly' })));
