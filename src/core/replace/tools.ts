import type { ToolChoice, ToolId } from '../model';

/** A tool where replacements live: its name, and the link that opens it. `{subject}`, `{body}` and `{to}` are filled in where the tool takes them. */
export interface Tool {
  readonly id: ToolId;
  /** A name of its maker's: the same in every language. */
  readonly name: string;
  readonly link: string;
  /** The link takes the text along; elsewhere it is copied first. */
  readonly filled: boolean;
  /** What its editor makes of a text that is pasted: rich text, or Markdown as it is written. */
  readonly form: 'rich' | 'markdown';
}

/** The templates, by what the tools' own pages say of them. A person's own address takes their place. */
export const TOOLS: readonly Tool[] = [
  { id: 'slack', name: 'Slack', link: 'https://app.slack.com/client', filled: false, form: 'rich' },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    link: 'https://teams.microsoft.com/l/chat/0/0?users={to}&topicName={subject}&message={body}',
    filled: true,
    form: 'rich',
  },
  { id: 'notion', name: 'Notion', link: 'https://www.notion.so/new', filled: false, form: 'rich' },
  { id: 'confluence', name: 'Confluence', link: 'https://home.atlassian.com/', filled: false, form: 'rich' },
  {
    id: 'google-docs',
    name: 'Google Docs',
    link: 'https://docs.google.com/document/create?title={subject}',
    filled: false,
    form: 'rich',
  },
  { id: 'asana', name: 'Asana', link: 'https://app.asana.com/', filled: false, form: 'rich' },
  { id: 'jira', name: 'Jira', link: 'https://home.atlassian.com/', filled: false, form: 'rich' },
  {
    id: 'linear',
    name: 'Linear',
    link: 'https://linear.app/new?title={subject}&description={body}',
    filled: true,
    form: 'markdown',
  },
  {
    id: 'trello',
    name: 'Trello',
    link: 'https://trello.com/add-card?mode=popup&name={subject}&desc={body}',
    filled: true,
    form: 'markdown',
  },
  { id: 'loom', name: 'Loom', link: 'https://www.loom.com/looms/videos', filled: false, form: 'rich' },
  { id: 'github', name: 'GitHub', link: 'https://github.com/issues', filled: false, form: 'markdown' },
];

/** Longer addresses are cut off on the way; then the text is copied only. */
const LONGEST = 7_500;

export interface Taken {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** An address that a person may give for their own place in a tool: `https:` only, so that a link can do nothing but open a page. */
export function isToolAddress(text: string): boolean {
  try {
    return new URL(text.replaceAll(/\{(?:subject|body|to)\}/gu, 'x')).protocol === 'https:';
  } catch {
    return false;
  }
}

export const toolOf = (id: ToolId): Tool => {
  const found = TOOLS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no tool ${id}`);
  return found;
};

/** The link that opens a tool with a draft, and whether the text travels in it. A GitHub repository gets a new issue. */
export function toolLink({ id, address }: ToolChoice, taken: Taken): { href: string; filled: boolean } {
  const template = address === null || !isToolAddress(address) ? toolOf(id).link : ownTemplate(id, address);
  const fill = (body: string): string =>
    template
      .replaceAll('{subject}', encodeURIComponent(taken.subject))
      .replaceAll('{to}', encodeURIComponent(taken.to.join(',')))
      .replaceAll('{body}', encodeURIComponent(body));
  const whole = fill(taken.body);
  const filled = template.includes('{body}') && whole.length <= LONGEST;
  return { href: filled ? whole : fill(''), filled };
}

/** A repository's address becomes its form for a new issue. */
function ownTemplate(id: ToolId, address: string): string {
  const repo = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/?$/u.test(address);
  return id === 'github' && repo ? `${address.replace(/\/$/u, '')}/issues/new?title={subject}&body={body}` : address;
}

/** The person's own mail program (RFC 6068): blanks as %20, lines as CR LF. Null when the text is too long for an address. */
export function mailLink({ to, subject, body }: Taken): string | null {
  const lines = body.replaceAll(/\r?\n/gu, '\r\n');
  const people = to.map((one) => encodeURIComponent(one).replaceAll('%40', '@')).join(',');
  const href = `mailto:${people}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return href.length > LONGEST ? null : href;
}
