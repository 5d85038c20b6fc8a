/** The replica's own script: reads the address, draws a view, rebuilds nearly everything on each change, as the real page does. */
import { dateFormat } from '../date-format';
import type { DemoData, DemoEntry } from '../events';
import { daysView } from './days';
import { editPage, fillDialog, quickCreate } from './details';
import { el } from './dom';
import { letChipsBeDragged } from './drag';
import { monthView } from './month';
import { scheduleView } from './schedule';
import { pathOf, placeOf, plusDays, wordsFor, type PageState, type Place, type ViewKey } from './state';

const query = new URLSearchParams(location.search);
const data = (await (await fetch(`/demo/data.json${location.search}`)).json()) as DemoData & { today: string };
const words = wordsFor(query.get('lang') ?? 'en');
const options = {
  drift: new Set((query.get('drift') ?? '').split(',')),
  dark: query.has('dark'),
  rtl: query.get('dir') === 'rtl' || words.dir === 'rtl',
};
let place = placeOf(location.pathname, data.today);
let dialog: HTMLElement | null = null;
let redraw: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds after which an opened event is drawn once more. */
const REDRAW = 2000;

const STEPS: Readonly<Record<ViewKey, number>> = { DAY: 1, WEEK: 7, CUSTOM_DAYS: 4, MONTH: 30, AGENDA: 7 };

function go(next: Place): void {
  place = next;
  history.pushState(null, '', pathOf(next) + location.search);
  draw();
}

function step(direction: 1 | -1): void {
  if (place.view !== 'MONTH') return go({ ...place, date: plusDays(place.date, direction * STEPS[place.view]) });
  const middle = `${place.date.slice(0, 7)}-15`;
  go({ ...place, date: `${plusDays(middle, direction * 30).slice(0, 7)}-01` });
}

function closeDialog(): void {
  // The node stays in the document, hidden, and is used again.
  if (dialog) dialog.style.display = 'none';
}

function openDialog(entry: DemoEntry, near: DOMRect): void {
  if (!dialog) {
    dialog = el('div', {
      role: 'dialog',
      jsname: 'ssXDle',
      'data-chips-dialog': 'true',
      'aria-labelledby': 'rAECCd',
      'aria-modal': 'true',
      'data-layout-mode': 'bubble',
      tabindex: -1,
      class: 'ecHOgf',
    });
    document.body.append(dialog);
  }
  const popup = dialog;
  const fill = (): void =>
    fillDialog(popup, entry, stateNow(), closeDialog, () => {
      closeDialog();
      go({ ...place, editing: entry.token });
    });
  fill();
  dialog.style.display = '';
  // All of it is put there again once the rest has come: whoever holds a node of it holds one that is gone.
  clearTimeout(redraw);
  redraw = setTimeout(() => popup.style.display === '' && fill(), REDRAW);
  const left = near.right + 460 < innerWidth ? near.right + 8 : Math.max(8, near.left - 456);
  dialog.style.left = `${left}px`;
  dialog.style.top = `${Math.max(8, Math.min(near.top, innerHeight - 420))}px`;
}

const stateNow = (): PageState => ({ data, words, place, options });

function view(): HTMLElement {
  const editing = place.editing === null ? null : data.entries.find((entry) => entry.token === place.editing);
  if (editing) return editPage(editing, stateNow(), () => go({ ...place, editing: null }));
  if (place.view === 'MONTH') return monthView(stateNow());
  if (place.view === 'AGENDA') return scheduleView(stateNow());
  return daysView(stateNow());
}

function draw(): void {
  closeDialog();
  const { body } = document;
  if (options.drift.has('viewkey')) body.removeAttribute('data-viewkey');
  else body.dataset.viewkey = place.editing === null ? place.view : 'EVENTEDIT';
  body.dataset.viewfamily = place.editing === null ? 'EVENT' : 'EVENT_EDIT';
  document.title = `Heron - Calendar - ${words.views[place.view]} ${place.date}`;
  document.querySelector('#YPCqFe')?.replaceChildren(view());
  for (const item of document.querySelectorAll<HTMLElement>('header li[data-viewkey]'))
    item.ariaSelected = String(item.dataset.viewkey === place.view.toLowerCase());
  const title = document.querySelector('.where');
  if (title)
    title.textContent = dateFormat(words.lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${place.date}T00:00Z`),
    );
}

function button(label: string, text: string, press: () => void): HTMLElement {
  const one = el('button', { type: 'button', 'aria-label': label }, text);
  one.addEventListener('click', press);
  return one;
}

function bar(): HTMLElement {
  const views = el(
    'ul',
    { class: 'views', role: 'listbox' },
    ...(Object.keys(words.views) as ViewKey[]).map((key) => {
      const item = el('li', { role: 'option', tabindex: 0, 'data-viewkey': key.toLowerCase() }, words.views[key]);
      item.addEventListener('click', () => go({ ...place, view: key, editing: null }));
      return item;
    }),
  );
  return el(
    'header',
    { role: 'banner' },
    el('span', { class: 'brand' }, 'Calendar'),
    button(words.today, words.today, () => go({ ...place, date: data.today, editing: null })),
    button('Previous', options.rtl ? '›' : '‹', () => step(-1)),
    button('Next', options.rtl ? '‹' : '›', () => step(1)),
    el('span', { class: 'where' }),
    views,
    button('Create', '+', () => document.body.append(quickCreate(() => document.querySelector('.quick')?.remove()))),
    el(
      'a',
      {
        role: 'button',
        tabindex: 0,
        href: '#',
        'aria-label': `Google Account: ${data.me.name}  \n(${data.me.email})`,
        class: 'account',
      },
      data.me.name.slice(0, 1),
    ),
  );
}

function start(): void {
  document.documentElement.lang = words.lang;
  document.documentElement.dir = options.rtl ? 'rtl' : 'ltr';
  document.body.classList.toggle('CcsDpe', options.dark);
  const info = (id: string, text: string): HTMLElement => el('span', { id }, text);
  document.body.append(
    el(
      'div',
      { id: 'xUserInfo', style: 'display: none' },
      info('xUserEmail', data.me.email),
      info('xUserName', data.me.name),
      info('xTimezone', data.zone),
      info('xUserLocale', words.lang),
    ),
    bar(),
    el('div', { id: 'YPCqFe', class: 'lYYbjc' }),
  );
  draw();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const chip = target?.closest<HTMLElement>('[data-opens-details]');
  if (!chip) return;
  const token = chip.dataset.eventid ?? chip.querySelector<HTMLElement>('[data-eventid]')?.dataset.eventid;
  const entry = data.entries.find((one) => one.token === token);
  if (entry) openDialog(entry, chip.getBoundingClientRect());
});
// The popup closes on a press anywhere outside it, as the real one does.
document.addEventListener('pointerdown', (event) => {
  if (event.target instanceof Element && !event.target.closest('[role=dialog]')) closeDialog();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeDialog();
  if (
    (event.key === 'Enter' || event.key === ' ') &&
    event.target instanceof HTMLElement &&
    event.target.matches('[role=button][tabindex]')
  )
    event.target.click();
});
addEventListener('popstate', () => {
  place = placeOf(location.pathname, data.today);
  draw();
});
letChipsBeDragged(document);
start();
