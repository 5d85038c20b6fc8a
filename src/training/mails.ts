import { judgeIntent } from '../core/compose';
import type { MailRow } from './read-rows';

/** Whether something should be offered for a mail. */
const isToOffer = ({ label, protected: isProtected }: MailRow): boolean => label === 'propose' && !isProtected;

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

/** What is offered for mails, by phrases and guards (docs/judging.md says why no reader is asked). */
export function mailLines(rows: readonly MailRow[]): string[] {
  const offered = rows.filter(({ text }) => judgeIntent({ subject: '', typed: text, lang: null }).offer);
  const right = offered.filter(isToOffer).length;
  const guarded = rows.filter((row) => row.protected);
  return [
    `\n${rows.length} mails, by phrases and guards`,
    `  precision ${percent(right, offered.length)}, recall ${percent(right, rows.filter(isToOffer).length)}, protected offered ${offered.filter((row) => row.protected).length} of ${guarded.length}`,
  ];
}
