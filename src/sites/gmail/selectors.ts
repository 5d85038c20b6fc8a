/**
 * Everything that is looked for on Gmail's pages, in one table with one version (guides: gmail, sections 3, 4 and 7). Attributes before classes;
 * ids change every session and are never used; nothing is selected by a translated label. Variants stand side by side, newest first.
 */
export const VERSION = '2026-11';

export const COMPOSE = {
  /** The message body. */
  body: '[g_editable="true"][contenteditable="true"], [role="textbox"][contenteditable="true"].editable',
  /** The compose around it: inline replies and windows, then windows alone, then the pop-out's own page. */
  root: ['.M9', '[role="dialog"]', 'table.aoP', '[role="main"]'],
  dialog: '[role="dialog"]',
  /** Holds the fields: in every variant but a mere reply box. */
  form: 'form.bAs, form',
  subject: 'input[name="subjectbox"]',
  field: (name: string) => `.anm[name="${name}"], div[name="${name}"]`,
  /** One node a chip; the address and the name are attributes of it. */
  chip: '[role="option"][data-hovercard-id]',
  /** A chip by either mark: one that lacks the other cannot be read. */
  chipTrace: '[role="option"], [data-hovercard-id]',
  /** Before October 2021. */
  oldChip: (name: string) => `.vR input[type="hidden"][name="${name}"], textarea[name="${name}"]`,
  oldChips: '.vR',
  recipients: '.anm[name="to"], div[name="to"], .vR',
  /** Of a compose whose body is not found: then Gmail has changed. */
  trace: 'input[name="subjectbox"]',
  thread: 'input[name="rt"]',
  legacyThread: 'input[name="lts"]',
  draft: 'input[name="draft"]',
  /** The message that is answered; empty in a new mail, whose thread has an id as well. */
  answered: 'input[name="rm"]',
  table: 'table.iN',
  /** Toolbar row with Send: docked notices stand above it. */
  toolbar: '.aDh, .aDg, td.HE, .dC',
  /** In the inline reply: the cell in which a notice stands in flow. */
  cell: 'table.iN td.HE, table.iN td',
  /** What Gmail opens over a compose: never to be covered. */
  menu: '[role="menu"]',
  /** Plain-text mode. */
  plain: 'textarea.Ak',
} as const;

export const SEND = {
  group: '.dC',
  cell: 'td.gU.Up',
  arrow: '[role="button"][aria-haspopup="true"]',
  button: '[role="button"]',
  schedule: '[role="menuitem"][selector="scheduledSend"]',
} as const;

/** What a person did not type. */
export const NOT_TYPED =
  '.gmail_quote, .gmail_quote_container, blockquote, .gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"], .gmail_attr, .gmail_extra, style, script';
/** What others wrote: read apart, since it may name what the answer leaves out. */
export const QUOTED = '.gmail_quote, .gmail_quote_container, blockquote';

export const READING = {
  thread: 'h2[data-legacy-thread-id], h2.hP',
  /** One just sent lacks the first of its ids for a while. */
  message: '[data-legacy-message-id], .adn[data-message-id]',
  from: '.gD[email], [email].gD',
  body: '.ii.gt .a3s, .a3s',
  card: '.aZo, [download_url]',
  cardName: '.aV3',
} as const;

export const DARK = 'dark';
