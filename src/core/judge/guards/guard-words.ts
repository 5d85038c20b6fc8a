import { hitsIn, type Hit, ruleOf, stands } from '../../languages';
import type { MeetingText, Text } from '../text';

/** Whether a hit is of a guard's rule that holds: its second sign stands somewhere, and nothing beside it says it means a thing. */
function holds(guard: string, { list }: Hit, asked: Text, text: MeetingText): boolean {
  const rule = ruleOf(list);
  if (rule === null || rule.guard !== guard || (rule.titleOnly && asked !== text.title) || stands(rule.not, asked)) return false;
  return rule.with === null || stands(rule.with, text.title) || stands(rule.with, text.written);
}

/** Where a guard's words stand, the title before the description; null when no rule of it holds. */
export function wordsStand(guard: string, text: MeetingText): 'title' | 'description' | null {
  if (hitsIn(text.title).some((hit) => holds(guard, hit, text.title, text))) return 'title';
  return hitsIn(text.written).some((hit) => holds(guard, hit, text.written, text)) ? 'description' : null;
}

/** Whether a word of a guard stands in the title but means something else there, by the rule's own words for things. */
export const wordsExplained = (guard: string, { title }: MeetingText): boolean =>
  hitsIn(title).some(({ list }) => {
    const rule = ruleOf(list);
    return rule !== null && rule.guard === guard && stands(rule.not, title);
  });
