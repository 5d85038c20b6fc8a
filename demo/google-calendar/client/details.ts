/** The event popup (one node, reused from event to event), quick create and the edit page. */
import { dateFormat } from '../date-format';
import type { DemoEntry } from '../events';
import { el } from './dom';
import { clockRange, type PageState } from './state';

const row = (id: string | null, ...children: (Node | string)[]): HTMLElement =>
  el(
    'div',
    { class: 'nBzcnc OcVpRe' },
    el('div', { class: 'zZj8Pb', 'aria-hidden': 'true' }),
    el('div', { class: 'toUqff', id }, el('div', { class: 'bgOWSb' }, ...children)),
  );

function guestTree(entry: DemoEntry, state: PageState): HTMLElement {
  const said: Readonly<Record<string, string>> = { accepted: 'Attending', declined: 'Not attending', tentative: 'Maybe' };
  return el(
    'div',
    { role: 'tree', 'aria-label': state.words.guests, jsname: 'MsyPn' },
    ...entry.guests.map((guest) =>
      el(
        'div',
        {
          role: 'treeitem',
          tabindex: 0,
          'data-email': guest.email,
          'data-hovercard-id': guest.email,
          'data-id': guest.email,
          id: guest.organizer ? 'xDtlDlgOrg' : null,
          class: 'guest',
          'aria-label': [guest.name, said[guest.answer], guest.organizer ? state.words.organizer : ''].filter(Boolean).join(', '),
        },
        el('div', { class: 'UfeRlc' }, guest.name),
        el('div', { class: 'AzuXid' }, el('div', { class: 'IlJwl' }, guest.organizer ? state.words.organizer : '')),
      ),
    ),
  );
}

function answers(entry: DemoEntry): HTMLElement {
  const button = (id: string, word: string, mine: boolean): HTMLElement =>
    el(
      'div',
      { class: mine ? 'KKjvXb' : '' },
      el('button', { type: 'button', id, 'aria-label': `Respond ${word}${mine ? ', selected' : ''}` }, word),
    );
  return el(
    'div',
    { class: 'FKqJcf' },
    el(
      'div',
      { class: 'YWILgc' },
      button('xRsvpYesBu', 'Yes', entry.answer === 'accepted'),
      button('xRsvpNoBu', 'No', entry.answer === 'declined'),
      button('xRsvpMaybeBu', 'Maybe', entry.answer === 'tentative'),
    ),
  );
}

/** How many come, and what they said, as the row of guests counts them. */
function counts({ guests }: DemoEntry): HTMLElement[] {
  const of = (answer: string): number => guests.filter((guest) => guest.answer === answer).length;
  const said = [`${of('accepted')} yes`, `${of('needs-action')} awaiting`].filter((text) => !text.startsWith('0'));
  return [
    el('div', { class: 'UfeRlc' }, `${guests.length} guests`),
    ...said.map((text) => el('div', { class: 'AzuXid O2VjS CyPPBf' }, text)),
  ];
}

/** Fills the popup with an event. The caller keeps one `dialog` and hands it back for the next event. */
export function fillDialog(dialog: HTMLElement, entry: DemoEntry, state: PageState, close: () => void, edit: () => void): void {
  const day = dateFormat(state.words.lang, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: entry.days ? 'UTC' : state.data.zone,
  });
  const closing = el('button', { type: 'button', id: 'xDetDlgCloseBu', 'aria-label': 'Close' }, '×');
  closing.addEventListener('click', close);
  const editing = el('button', { type: 'button', jsname: 'DyVDA', 'aria-label': 'Edit event' }, '✎');
  editing.addEventListener('click', edit);
  const people = entry.guests.length;
  dialog.replaceChildren(
    el(
      'span',
      { class: 'kma42e', jsname: 'bN97Pc' },
      el(
        'div',
        {
          id: 'xDetDlg',
          'data-eventid': entry.token,
          'data-origin': 2,
          'data-actions-expanded': 'false',
          'data-open-edit-note': 'false',
          jslog: `35389; 2:[${JSON.stringify(entry.eventId)}];1:[${JSON.stringify(entry.calendarId)},1]`,
        },
        el(
          'div',
          { class: 'pdqVLc' },
          el('div', { class: 'dialog-head' }, editing, closing),
          el(
            'div',
            { class: 'hMdQi', jsname: 'sV9x3c' },
            el(
              'div',
              { class: 'nBzcnc OcVpRe' },
              el(
                'div',
                { class: 'zZj8Pb', 'aria-hidden': 'true' },
                el('div', { class: 'xnWuge', style: `background-color: ${entry.colour}` }),
              ),
              el(
                'div',
                { class: 'toUqff', id: 'xDetDlgWhen' },
                el(
                  'div',
                  { class: 'bgOWSb' },
                  el(
                    'div',
                    { class: 'UfeRlc', 'data-text': entry.title },
                    el('span', { role: 'heading', 'aria-level': 1, id: 'rAECCd' }, entry.title),
                  ),
                  el(
                    'div',
                    { class: 'AzuXid O2VjS CyPPBf' },
                    day.format(entry.days ? new Date(`${entry.days.first}T00:00Z`) : entry.start),
                    ...(entry.days ? [] : [el('span', { class: 'grQv0' }, '⋅'), el('span', {}, clockRange(entry, state))]),
                  ),
                ),
              ),
            ),
            ...(entry.location
              ? [row('xDetDlgLoc', el('span', { class: 'XuJrye' }, 'Location:'), el('div', { class: 'UfeRlc' }, entry.location))]
              : []),
            ...(people > 0 ? [row('xDetDlgAtt', ...counts(entry)), guestTree(entry, state)] : []),
            ...(entry.description
              ? [row('xDetDlgDesc', el('span', { class: 'XuJrye' }, 'Description:'), el('span', {}, entry.description))]
              : []),
            row('xDetDlgCal', el('span', {}, state.data.me.name)),
          ),
          ...(people > 0 ? [answers(entry)] : []),
        ),
      ),
    ),
  );
}

/** The bubble in which a new event is made; it has no event id until it is saved. */
export function quickCreate(close: () => void): HTMLElement {
  const closing = el('button', { type: 'button', 'aria-label': 'Close' }, '×');
  closing.addEventListener('click', close);
  return el(
    'div',
    { role: 'dialog', class: 'ecHOgf quick', 'data-layout-mode': 'bubble' },
    closing,
    el('input', { type: 'text', 'aria-label': 'Add title', placeholder: 'Add title' }),
    el(
      'div',
      {},
      el('button', { type: 'button', id: 'tabEvent' }, 'Event'),
      el('button', { type: 'button', id: 'tabTask' }, 'Task'),
    ),
    el(
      'div',
      { role: 'tabpanel', 'aria-labelledby': 'tabEvent' },
      el('div', { jsname: 'hGaP9', role: 'textbox', contenteditable: 'true' }),
    ),
    el('button', { type: 'button', jsname: 'x8hlje' }, 'Save'),
  );
}

/** The full edit page of an event. */
export function editPage(entry: DemoEntry, state: PageState, leave: () => void): HTMLElement {
  const date = (at: number): string =>
    dateFormat('en-CA', { timeZone: state.data.zone, dateStyle: 'short' }).format(at).replaceAll('-', '');
  const time = (at: number): string => dateFormat('en-GB', { timeZone: state.data.zone, timeStyle: 'short' }).format(at);
  const back = el('button', { type: 'button', 'aria-label': 'Cancel' }, '×');
  back.addEventListener('click', leave);
  const input = (id: string, label: string, value: string, extra: Record<string, string>): HTMLElement =>
    el('input', { id, type: 'text', 'aria-label': label, value, ...extra });
  // As on the real page a field has a twin in front of it that nobody sees, and a prompt beside it.
  const twinned = (prompt: string, field: HTMLElement): HTMLElement[] => [
    el('input', { type: 'text', disabled: true, 'aria-hidden': 'true', tabindex: -1, 'data-initial-value': '', class: 'twin' }),
    el('span', { 'aria-hidden': 'true', class: 'prompt' }, prompt),
    field,
  ];
  return el(
    'div',
    { role: 'main', 'data-is-create': 'false' },
    el(
      'div',
      { class: 'FrSOzf' },
      back,
      el('div', { id: 'xTiIn' }, ...twinned('Add title', input('', 'Title', entry.title, { 'data-initial-value': entry.title }))),
      el('button', { type: 'button', id: 'xSaveBu' }, 'Save'),
    ),
    el(
      'div',
      { class: 'FrSOzf' },
      input('xStDaIn', 'Start date', date(entry.start), { 'data-date': date(entry.start) }),
      input('xStTiIn', 'Start time', time(entry.start), { role: 'combobox', 'data-initial-value': time(entry.start) }),
      input('xEnTiIn', 'End time', time(entry.end), { role: 'combobox', 'data-initial-value': time(entry.end) }),
      input('xEnDaIn', 'End date', date(entry.end), { 'data-date': date(entry.end) }),
      el(
        'div',
        { jscontroller: 'etBPYb' },
        el('input', { type: 'checkbox', 'aria-label': 'All day', checked: entry.days !== null }),
        'All day',
      ),
    ),
    el(
      'div',
      { class: 'FrSOzf' },
      el(
        'div',
        { id: 'xLocIn' },
        ...twinned(
          'Add location',
          el('input', { role: 'combobox', jsname: 'YPqjbf', type: 'text', value: entry.location, 'aria-label': 'Location' }),
        ),
      ),
    ),
    el(
      'div',
      { class: 'FrSOzf' },
      el(
        'div',
        { id: 'xDescIn' },
        el('div', { jsname: 'V67aGc', class: 'prompt' }, 'Add description'),
        el('div', { role: 'textbox', jsname: 'yrriRe', contenteditable: 'true', 'aria-label': 'Description' }, entry.description),
      ),
    ),
    el(
      'div',
      { class: 'FrSOzf', 'aria-label': state.words.guests },
      ...entry.guests.map((guest) => el('div', { 'data-email': guest.email, class: 'guest' }, guest.name)),
    ),
  );
}
