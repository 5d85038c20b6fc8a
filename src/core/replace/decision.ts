import { markdownLine } from '../exports/markdown';

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

/**
 * The page as Markdown. A part without words is left out.
 * @param headings by the names of the fields
 */
export function decisionMarkdown(decision: Decision, headings: Readonly<Record<keyof Decision, string>>): string {
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const plain = (text: string): string => lines(text).map(markdownLine).join('\n\n');
  const list = (all: readonly string[]): string => all.map((line) => `- ${markdownLine(line)}`).join('\n');
  const parts: [keyof Decision, string][] = [
    ['question', plain(decision.question)],
    ['proposal', plain(decision.proposal)],
    ['options', list(lines(decision.options))],
    ['decides', plain(decision.decides)],
    ['by', list(decision.by)],
    ['fallback', plain(decision.fallback)],
  ];
  const said = parts.filter(([, text]) => text !== '').map(([part, text]) => `## ${headings[part]}\n\n${text}`);
  return `${[`# ${markdownLine(decision.title === '' ? headings.title : decision.title)}`, ...said].join('\n\n')}\n`;
}
