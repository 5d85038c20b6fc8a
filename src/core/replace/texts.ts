/** A draft in the shapes that other places take: Markdown, rich text, a calendar file. */
import { calendarFile } from '../calendar-file';
import { markdownText } from '../exports/markdown';
import { MINUTE, type Draft, type Instant } from '../model';

const LINK = /https:\/\/[^\s<>"“”„«»]+[^\s<>"“”„«».,;:!?)]/gu;

/** Text between links, and the links, in order. */
function parts(line: string): { text: string; link: boolean }[] {
  const found: { text: string; link: boolean }[] = [];
  let from = 0;
  for (const match of line.matchAll(LINK)) {
    if (match.index > from) found.push({ text: line.slice(from, match.index), link: false });
    found.push({ text: match[0], link: true });
    from = match.index + match[0].length;
  }
  if (from < line.length) found.push({ text: line.slice(from), link: false });
  return found;
}

const paragraphsOf = (body: string): string[][] =>
  body
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trimEnd()))
    .filter((lines) => lines.some((line) => line !== ''));

type Text = Pick<Draft, 'subject' | 'body'>;

/** As Markdown: the subject as a heading; lines of one paragraph stay lines, and lists of the draft stay lists. */
export function draftMarkdown({ subject, body }: Text): string {
  const inline = (line: string): string =>
    parts(line)
      .map(({ text, link }) => (link ? `<${text}>` : markdownText(text)))
      .join('');
  const paragraphs = paragraphsOf(body).map((lines) => lines.map(inline).join('  \n'));
  return `${[`# ${markdownText(subject)}`, ...paragraphs].join('\n\n')}\n`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** As HTML for the clipboard. It is never put into a page of ours: mail and document editors take it when it is pasted. */
export function draftRich({ subject, body }: Text, lang: string): string {
  const inline = (line: string): string =>
    parts(line)
      .map(({ text, link }) => (link ? `<a href="${escapeHtml(text)}">${escapeHtml(text)}</a>` : escapeHtml(text)))
      .join('');
  const paragraphs = paragraphsOf(body).map((lines) => `<p>${lines.map(inline).join('<br>')}</p>`);
  return `<div lang="${escapeHtml(lang)}"><p><b>${escapeHtml(subject)}</b></p>${paragraphs.join('')}</div>`;
}

export const draftPlain = ({ subject, body }: Text): string => `${subject}\n\n${body}\n`;

/** Length of the entry that reminds of a deadline. */
const ENTRY = 15 * MINUTE;

/** The last deadline as a calendar file (RFC 5545): a quarter of an hour before it, as free time. Null where nothing is due. */
export function replyCalendar(draft: Draft, title: string, now: Instant): string | null {
  if (draft.replyBy === null) return null;
  return calendarFile([
    {
      uid: `reply-${draft.replyBy}`,
      start: draft.replyBy - ENTRY,
      end: draft.replyBy,
      title,
      text: draftPlain(draft),
      now,
    },
  ]);
}

/** A file name from a title: letters and digits of any language, short, never empty. */
export function fileNameOf(title: string, ending: string, fallback: string): string {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  const short = Array.from(plain).slice(0, 40).join('').replaceAll(/-+$/gu, '');
  return `${short === '' ? fallback : short}.${ending}`;
}
