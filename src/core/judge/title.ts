/** What mail and calendar programs, and people in a hurry, put around a title. */
const FRONTS =
  /^(?:(?:fwd?|fw|re|aw|wg|tr|rv|enc|invitation|updated invitation|accepted|tentative|einladung|convite|invitación)\s*:|\[(?:ext|external|extern|int|internal)\]|\((?:ext|external)\))\s*/iu;

const PICTURES = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Variation_Selector}|\u200D|\u20E3)+/gu;

/** The title without forwards, replies, tags of the mail system and pictures. */
export function titleBare(title: string): string {
  let bare = title.replaceAll(PICTURES, ' ').trim();
  // A bound instead of "until nothing changes": a title made of a hundred "Re:" is nobody's.
  for (let round = 0; round < 5; round += 1) {
    const next = bare.replace(FRONTS, '');
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

const CALLED_OFF =
  /^\W*(?:cancell?ed|abgesagt|entfällt|annulé|annulée|cancelado|cancelada|anulado|キャンセル|中止)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:fällt aus|is cancell?ed|no meeting|kein meeting|pas de réunion)(?![\p{L}\p{N}])|^(?:キャンセル|中止)/iu;

/** The title says that it does not take place. */
export const isCalledOff = (title: string): boolean => CALLED_OFF.test(titleBare(title.slice(0, 300)));
