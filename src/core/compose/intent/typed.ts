/** A stretch of a text: `[from, to)` in UTF-16 units of the text that was given. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is looked at of a mail: nobody proposes a meeting after so much. */
export const TYPED_LENGTH = 8_000;

/** A line after which everything is somebody else's: what mail programs write above a quotation or a forwarded message. */
const HEADS: readonly RegExp[] = [
  /^\s{0,10}-{2,20}\s?(?:forwarded message|original message|ursprüngliche nachricht|weitergeleitete nachricht|message transféré|message d'origine|mensaje reenviado|mensaje original|mensagem encaminhada|mensagem original|転送メッセージ|元のメッセージ)/iu,
  /^\s{0,10}(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message réexpédié|inicio del mensaje reenviado|início da mensagem (?:reenviada|encaminhada)):?\s*$/iu,
  /^_{10,}\s*$/u,
];
/** "On Tue, Ana wrote:" in six languages: such a line ends in a colon and names a writer, a year or an hour. */
const WROTE = /(?:wrote|schrieb(?:\s.{0,80})?|a écrit|escribió|escreveu|のメール|書きました)\s?[:：]\s*$/iu;
/** Our own sentence ends so, too, but names neither an hour nor an address. */
const SIGNATURE = /^--\s?$/u;

/** What Outlook and others call the lines above a quotation, by what they hold; other languages than our six are met in mails, too. */
const HEADERS: readonly RegExp[] = [
  /^(?:from|von|de|da|van|från|fra|od|от|差出人|送信者|发件人|보낸 사람)[*_\s]{0,4}[:：]/iu,
  /^(?:sent|date|gesendet|datum|envoyé|envoyée|enviado|enviado el|enviado em|enviada em|enviada|fecha|data|inviato|verzonden|skickat|sendt|送信日時|送信日|日付|日時|发送时间|보낸 날짜)[*_\s]{0,4}[:：]/iu,
  /^(?:to|an|à|a|para|aan|till|til|宛先|收件人|받는 사람)[*_\s]{0,4}[:：]/iu,
  /^(?:cc|bcc|kopie|copie|cópia|copia|con copia|ccn|cci|抄送)[*_\s]{0,4}[:：]/iu,
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|件名|主题|제목)[*_\s]{0,4}[:：]/iu,
  /^(?:importance|priority|wichtigkeit|priorität|importancia|importância|priorité|重要度)[*_\s]{0,4}[:：]/iu,
  /^(?:attachments?|anlagen?|anhänge|pièces? jointes?|datos adjuntos|adjuntos|anexos?|添付ファイル)[*_\s]{0,4}[:：]/iu,
  /^(?:reply-to|antwort an|répondre à|responder a|返信先)[*_\s]{0,4}[:：]/iu,
];
/** What mail programs and Markdown set before a header: quotation signs, bold type. */
const BEFORE_HEADER = /^[\s>|＞*_]{0,14}/u;

/** Which header a line is; -1 when it is none. */
const headerOf = (line: string): number => {
  const bare = line.replace(BEFORE_HEADER, '');
  return HEADERS.findIndex((header) => header.test(bare));
};

/** Where a block of three different headers in a row begins, as nobody writes them by hand; blank lines may stand between them. */
function quotedFrom(lines: readonly string[]): number {
  let begin = 0;
  let seen = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (seen.size > 0 && line.trim() === '') continue;
    const header = headerOf(line.slice(0, 300));
    if (header === -1 || seen.has(header)) seen = new Set();
    if (header === -1) continue;
    if (seen.size === 0) begin = at;
    seen.add(header);
    if (seen.size === 3) return begin;
  }
  return lines.length;
}

/**
 * What a person typed, without quotations, forwarded messages and signature: the stretches of the text that are left, in order.
 * Plain text only; what the page marks as quoted has been left out before. Linear in the length of the text.
 */
export function ownWords(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  const lines = text.slice(0, TYPED_LENGTH).split('\n');
  for (const line of lines.slice(0, quotedFrom(lines))) {
    const bare = line.slice(0, 300);
    if (SIGNATURE.test(bare) || HEADS.some((head) => head.test(bare)) || (WROTE.test(bare) && /[@\d]/u.test(bare))) break;
    if (!/^\s{0,10}[>|＞]/u.test(bare) && line.trim() !== '') spans.push({ from: at, to: at + line.length });
    at += line.length + 1;
  }
  return spans;
}

/** Ends of sentences: a mark followed by a blank, a closing mark of Japanese, or the end of a line. */
const ENDS = /[.!?…]+["'”’)\]]*(?=\s)|[。！？]+[」』）]?|[?!]+(?=[\p{Lu}¿¡])/gu;
/** What a full stop after it does not end: ordinals ("12. Mai"), initials, short forms. */
const NO_END =
  /(?:\b\d{1,2}|(?<!\p{L})(?:\p{L}|mr|mrs|ms|dr|hr|fr|nr|st|vs|ca|bzw|evtl|ggf|min|tel|sr|sra|srta|dra|prof|approx|ter|seg|qua|qui|sex|mar|lun|mie|jue|vie|z\.b|u\.a|p\.m|a\.m|i\.e|e\.g))$/iu;

/** The sentences of what was typed, as stretches of the text without the blanks around them. */
export function sentencesOf(text: string): Span[] {
  return ownWords(text).flatMap(({ from, to }) => {
    const line = text.slice(from, to);
    const spans: Span[] = [];
    let start = 0;
    for (const { index, 0: mark } of line.matchAll(ENDS)) {
      if (mark === '.' && NO_END.test(line.slice(Math.max(0, index - 8), index))) continue;
      spans.push({ from: from + start, to: from + index + mark.length });
      start = index + mark.length;
    }
    spans.push({ from: from + start, to });
    return spans.map((span) => trimmed(text, span)).filter((span) => span.to > span.from);
  });
}

function trimmed(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to);
  return { from: from + (part.length - part.trimStart().length), to: to - (part.length - part.trimEnd().length) };
}
