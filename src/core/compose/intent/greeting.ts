import type { Span } from './typed';

/** Words that letters begin with, in six languages; what is spoken to follows, up to a comma. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|bonjour|bonsoir|salut|coucou|ch(?:er|ère)s?|hola|buen(?:os|as)? (?:d[ií]as?|tardes|noches)|estimad[oa]s?|querid[oa]s?|oi|olá|ola|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?)(?!\p{L})(?:, [\p{Lu}][^,:.!?\n]{0,40}:|[^,:.!?\n]{0,40}[,:!])\s*/iu;
/** In Japanese, whoever is spoken to stands before a comma: 田中さん、 */
const NAMED = /^[^、。\s]{1,12}(?:さん|様|くん|各位|皆さん)、\s*/u;

/** A sentence without the greeting that stands on its line: what is written in its place leaves the greeting where it is. */
export function withoutGreeting(text: string, { from, to }: Span): Span {
  const sentence = text.slice(from, to);
  const greeting = GREETING.exec(sentence) ?? NAMED.exec(sentence);
  const length = greeting?.[0].length ?? 0;
  return length < sentence.length ? { from: from + length, to } : { from, to };
}
