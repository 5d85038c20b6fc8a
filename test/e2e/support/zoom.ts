/** What tests of Zoom's pages need beside a browser. */
import type { CallRow } from '../../../src/store';
import type { Evaluate } from './seed';
import { tell } from './seed';

/** The hosts that Zoom's pages are opened at: a data centre's, a customer's, the web app's. */
export const HOSTS = ['https://us02web.zoom.us', 'https://acme.zoom.us', 'https://app.zoom.us'] as const;

/** Words that our marks add for screen readers, by the row they belong to; works in both browsers and through no shadow root. */
export const ROWS_MARKED = `[...document.querySelectorAll('.meeting-item [aria-describedby], .meetings__meeting-item[aria-describedby]')].map((control) => ({
  title: (control.querySelector('.topic, .meetings__meeting-item-topic') ?? control).textContent,
  words: control.getAttribute('aria-describedby').split(/\\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim(),
}))`;
export interface RowMark {
  readonly title: string;
  readonly words: string;
}

/** Every record of a call that is stored, oldest first, as a backup holds them. */
export async function storedCalls(evaluate: Evaluate): Promise<CallRow[]> {
  const { json } = await tell<'data/export', { json: string }>(evaluate, 'data/export', {});
  const { tables } = JSON.parse(json) as { tables: { calls: CallRow[] } };
  return tables.calls.toSorted((a, b) => a.start - b.start);
}
