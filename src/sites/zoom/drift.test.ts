// @vitest-environment happy-dom
/** Zoom changes its pages: each hook is taken away in turn. What is read then is what was read before, or nothing and health says so. */
import { describe, expect, it } from 'vitest';
import { loadFacts, loadPage } from './fixtures/load';
import { readZoom, type ZoomReading } from './read';
import { DETAIL, FORM, PORTAL_LIST, WORKPLACE } from './selectors';

const DETAIL_PAGE = `<html lang="en"><body><div id="pane-detail"><form class="zm-form">
<div class="zm-form-item"><div class="zm-form-item__content">Weekly status</div></div>
<div class="zm-form-item"><div class="zm-form-item__content">Oct 8, 2026 11:00 AM Lisbon</div></div>
<div class="zm-form-item"><div class="zm-form-item__content">812 3456 7890</div></div>
<div class="zm-form-item"><div class="zm-form-item__content"><a href="https://us02web.zoom.us/j/81234567890">join</a></div></div>
</form></div></body></html>`;

const PAGES: readonly (readonly [name: string, load: () => Document, address: string, today: string])[] = [
  ...['schedule-form', 'schedule-form-german', 'previous-list', 'upcoming-japanese', 'workplace-german'].map((name) => {
    const { address, today } = loadFacts(name);
    return [name, () => loadPage(name), address, today] as const;
  }),
  ['detail', () => new DOMParser().parseFromString(DETAIL_PAGE, 'text/html'), '/meeting/81234567890', '2026-10-07'],
];

/** Every class, id and attribute that anything is looked for by. */
const HOOKS = [FORM, PORTAL_LIST, DETAIL, WORKPLACE]
  .flatMap((table) => Object.values(table))
  .flatMap((selector) => selector.match(/[.#][\w-]+|\[[\w-]+/gu) ?? []);

function lose(doc: Document, hook: string): void {
  const name = hook.slice(1);
  for (const one of doc.querySelectorAll(hook.startsWith('[') ? `${hook}]` : hook)) {
    if (hook.startsWith('.')) one.classList.remove(name);
    else one.removeAttribute(hook.startsWith('#') ? 'id' : name);
  }
}

const read = (doc: Document, address: string, today: string): ZoomReading => {
  const { pathname, hash } = new URL(address, 'https://us02web.zoom.us');
  return readZoom(doc, { url: { pathname, hash }, today, order: null, settled: true });
};
/** What nobody can tell from its absence: a host is named only where that is somebody else, and a summary only where a meeting recurs. */
const said = ({ form, rows }: ZoomReading) => ({
  form: form && { ...form, cadence: null },
  rows: rows.map(({ row }) => ({ ...row, key: null, mine: null })),
});

/** Each fact is the true one or none. A form that shows less of itself is told from a whole one by what is missing. */
function isRightOrSilent(now: ZoomReading, whole: ZoomReading): boolean {
  const before = said(whole);
  const after = said(now);
  const known = ['title', 'number', 'date', 'start', 'end'] as const;
  const rows = after.rows.every((row) =>
    before.rows.some((one) => known.every((field) => row[field] === null || row[field] === one[field])),
  );
  const facts = ['date', 'minutes', 'duration', 'zoneLabel'] as const;
  return rows && facts.every((field) => (after.form?.[field] ?? null) === null || after.form?.[field] === before.form?.[field]);
}

describe.each(PAGES)('%s', (_name, load, address, today) => {
  const whole = read(load(), address, today);
  it('is healthy as it is', () => {
    expect(whole.health.state).toBe('healthy');
    expect(whole.rows.length + (whole.form === null ? 0 : 1)).toBeGreaterThan(0);
  });
  it.each([...new Set(HOOKS)])('without %s', (hook) => {
    const doc = load();
    lose(doc, hook);
    const now = read(doc, address, today);
    expect(isRightOrSilent(now, whole)).toBe(true);
    if (JSON.stringify(said(now)) !== JSON.stringify(said(whole))) expect(now.health.state).not.toBe('healthy');
  });
});
