/** What a decision page holds. */
export interface Decision {
  readonly title: string;
  readonly question: string;
  readonly proposal: string;
  /** One a line. */
  readonly options: string;
  readonly decides: string;
  /** What holds if nobody objects. */
  readonly fallback: string;
  /** Until when objections are heard, a line for each clock. */
  readonly by: readonly string[];
}

const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`);

/**
 * The page as Markdown. A part without words keeps its heading with a dash, so that what is open is seen.
 * @param words the headings, by the names of the fields, and `by` and `objections`
 */
export function decisionMarkdown(decision: Decision, words: (key: string) => string): string {
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const plain = (text: string): string => lines(text).map(escape).join('\n\n') || '–';
  const list = (all: readonly string[]): string => all.map((line) => `- ${escape(line)}`).join('\n') || '–';
  const parts: [string, string][] = [
    [words('question'), plain(decision.question)],
    [words('proposal'), plain(decision.proposal)],
    [words('options'), list(lines(decision.options))],
    [words('decides'), plain(decision.decides)],
    [words('by'), list(decision.by)],
    [words('fallback'), plain(decision.fallback)],
    [words('objections'), '–'],
  ];
  const title = decision.title === '' ? words('title') : decision.title;
  return `${[`# ${escape(title)}`, ...parts.map(([heading, text]) => `## ${heading}\n\n${text}`)].join('\n\n')}\n`;
}
