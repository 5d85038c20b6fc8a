import { ALIKE, likeness, placesOf } from '../reading/likeness';
import { readText } from './text';

/** A title as it is compared with others. */
export type SeenTitle = ReadonlySet<number>;

/** What the reader sees of a title, to be compared with others. */
export const seenTitle = (title: string): SeenTitle => placesOf(readText({ title, description: '' }).title.tokens);

/** Whether two titles read alike. */
export const readsAlike = (one: SeenTitle, other: SeenTitle): boolean => likeness(one, other) >= ALIKE;
