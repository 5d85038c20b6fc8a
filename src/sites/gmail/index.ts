import { watchGmail } from './watch';

export type { Compose, ComposeReading } from './compose';
export { insertText, undoInsert } from './insert';
export type { Invitation } from './invitation';
export { openSchedule } from './schedule';
export { COMPOSE } from './selectors';
export { isDark } from './theme';
export { rangeOf, readTyped } from './typed';
export type { OpenCompose } from './watch';

/**
 * Gmail, as it stood in November 2026 (guides: gmail). In short (each file says more):
 * - a compose is known by its editable body, and its fields by their `name`: labels are translated and never read;
 * - windows, full screen, inline replies and pop-outs have the same innards; old views stay in the page, hidden;
 * - nothing of Gmail's is moved or changed but by what the person clicks: a text inserted as if typed, Gmail's own menu opened.
 */
export const gmail = {
  id: 'gmail',
  matches: (url: URL): boolean => url.hostname === 'mail.google.com' && url.pathname.startsWith('/mail/'),
  watch: watchGmail,
} as const;
