import { readRule } from '../calendars/ics/rule-text';
import { cadenceOf } from '../calendars/ics/cadence';
import type { Cadence } from '../core/model';

/** Words of a rhythm, the more particular first: "every two weeks" also says "weeks". */
const WORDS: readonly (readonly [RegExp, Cadence])[] = [
  [/\b(?:none|no|once|never|single|one[- ]off)\b/iu, 'none'],
  [
    /\b(?:bi-?weekly|fortnightly|every (?:2|two|other|second) weeks?|every (?:other|second) (?:mon|tues|wednes|thurs|fri)day|2 weeks)\b/iu,
    'biweekly',
  ],
  [/\b(?:weekdays?|every weekday|work ?days?)\b/iu, 'weekdays'],
  [/\bdaily\b|\bevery day\b/iu, 'daily'],
  [/\b(?:quarterly|every (?:3|three) months|every quarter)\b/iu, 'quarterly'],
  [/\b(?:yearly|annual(?:ly)?|every year)\b/iu, 'yearly'],
  [
    /\b(?:monthly|every month|of the month|(?:1st|2nd|3rd|4th|first|second|third|fourth|last) (?:mon|tues|wednes|thurs|fri)day)\b/iu,
    'monthly',
  ],
  [/\b(?:weekly|every week|weeks?"?\s*:\s*1\b|(?:every )?(?:mon|tues|wednes|thurs|fri)days?)\b/iu, 'weekly'],
];

/**
 * A rhythm from an RRULE or a word ("weekly", "every other Tuesday"); words it does not know are `other`: it recurs somehow.
 */
export function cadenceFrom(text: string): Cadence {
  const bare = text.trim().replace(/^RRULE:/iu, '');
  if (bare === '') return 'none';
  if (/^FREQ=|;FREQ=/iu.test(bare)) {
    const read = readRule(bare);
    return 'rule' in read ? cadenceOf(read.rule) : 'other';
  }
  return WORDS.find(([shape]) => shape.test(bare))?.[1] ?? 'other';
}
