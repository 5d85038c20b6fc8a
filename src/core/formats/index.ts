/** The replacement formats: one file each. */
import type { Draft, FormatId } from '../model';
import type { DraftFacts, Format } from './format';
import { FORMATS } from './list';

export { CUES, type Cue, type DraftFacts, type DraftLang, type Fit, type Format, type FormatFacts } from './format';
export { FORMATS } from './list';
export { rankFormats } from './rank';
export { replyByFor } from './reply-by';

/** The format of an id. */
export function formatOf(id: FormatId): Format {
  const found = FORMATS.find((format) => format.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

/** A message in the person's voice that offers the format instead of the meeting; never sent by us. */
export const draftFor = (id: FormatId, facts: DraftFacts): Draft => formatOf(id).draft(facts);
