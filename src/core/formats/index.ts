/** The replacement formats: one file each. */
import type { Draft, FormatId } from '../model';
import type { DraftFacts, Format } from './format';
import { FORMATS } from './list';

export { draftLang } from './draft';
export {
  type Asking,
  CUES,
  type Cue,
  DRAFT_LANGS,
  type DraftFacts,
  type DraftLang,
  type Fit,
  type Format,
  type FormatFacts,
  type Reader,
} from './format';
export { FORMATS } from './list';
export { rankFormats } from './rank';
export { type Deadline, deadlineOf, deadlinesOf, sharedMoment } from './reply-by';
export { countWords, planFor, readingSeconds } from './watch-time';

/** The format of an id. */
export function formatOf(id: FormatId): Format {
  const found = FORMATS.find((format) => format.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

/** A message in the person's voice that offers the format instead of the meeting; never sent by us. */
export const draftFor = (id: FormatId, facts: DraftFacts): Draft => formatOf(id).draft(facts);
