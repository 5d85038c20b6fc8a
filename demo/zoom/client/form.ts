/** The schedule form: text in spans, inputs that are emptied while their menu is open, rows that come and go. */
import { el } from '../../google-calendar/client/dom';
import type { ZoomMeeting } from '../data';
import type { Shown } from './main';
import { clockOf, formDate, wallIn } from './words';

interface State {
  topic: string;
  date: string;
  minutes: number;
  hours: number;
  length: number;
  zone: string;
  recurring: 'no' | 'weekly' | 'any-time';
  personal: boolean;
  people: string[];
}

const ZONES = [
  '(GMT+0:00) Lisbon',
  '(GMT+1:00) Amsterdam, Berlin, Rome, Stockholm, Vienna',
  '(GMT-7:00) Mountain Time (US and Canada)',
];

const row = (label: string, ...widgets: (Node | string)[]): HTMLElement =>
  el(
    'div',
    {},
    el(
      'div',
      { class: 'zoom-form-item' },
      el(
        'div',
        { class: 'zoom-form-item__row' },
        el('div', { class: 'zoom-form-item__label-wrapper' }, el('span', { class: 'zoom-form-item__label' }, label)),
        el('div', { class: 'zoom-form-item__widgets' }, ...widgets),
      ),
    ),
  );

/** A menu, put at the end of the body as Zoom does. */
function openMenu(beside: HTMLElement, options: readonly string[], pick: (option: string) => void, closed: () => void): void {
  const { left, bottom } = beside.getBoundingClientRect();
  const menu = el('div', { class: 'zoom-floating', style: `left:${left}px;top:${bottom}px` });
  const close = (): void => {
    menu.remove();
    closed();
  };
  menu.append(
    el(
      'ul',
      { role: 'listbox' },
      ...options.map((option) => {
        const item = el('li', { role: 'option' }, option);
        item.addEventListener('click', () => {
          pick(option);
          close();
        });
        return item;
      }),
    ),
  );
  document.body.append(menu);
  beside.addEventListener('blur', () => setTimeout(close, 200), { once: true });
}

/** An input with a menu: opened, its value goes to the placeholder. */
function filterInput(value: string, label: string, options: readonly string[], pick: (option: string) => void): HTMLInputElement {
  const input = el('input', { role: 'combobox', 'aria-label': label }) as HTMLInputElement;
  input.value = value;
  input.addEventListener('click', () => {
    if (input.value === '') return;
    input.placeholder = input.value;
    input.value = '';
    input.setAttribute('aria-expanded', 'true');
    openMenu(
      input,
      options,
      (option) => {
        input.value = option;
        pick(option);
      },
      () => {
        if (input.value === '') input.value = input.placeholder;
        input.removeAttribute('aria-expanded');
      },
    );
  });
  input.addEventListener('change', () => (input.value === '' ? undefined : pick(input.value)));
  return input;
}

/** Text in a span that a menu changes. */
function select(value: string, classes: string, options: readonly string[], pick: (option: string) => void): HTMLElement {
  const text = el('span', {}, value);
  const box = el('div', { class: 'zoom-select-input', role: 'button', tabindex: 0 }, text);
  box.addEventListener('click', () =>
    openMenu(
      box,
      options,
      (option) => {
        text.textContent = option;
        pick(option);
      },
      () => undefined,
    ),
  );
  return el('span', { class: `zoom-select ${classes}` }, box);
}

function stateOf(meeting: ZoomMeeting | null, shown: Shown): State {
  const query = new URLSearchParams(location.search);
  const wall = meeting && wallIn(shown.zone, meeting.start);
  const length = meeting ? (meeting.end - meeting.start) / 60_000 : 30;
  return {
    topic: meeting?.title ?? '',
    date: wall?.date ?? shown.today,
    minutes: wall?.minutes ?? 600,
    hours: Math.floor(length / 60),
    length: length % 60,
    zone: query.get('zone') ?? ZONES[0] ?? '',
    recurring: 'no',
    personal: false,
    people: [],
  };
}

export function showForm(meeting: ZoomMeeting | null, shown: Shown): void {
  const state = stateOf(meeting, shown);
  const form = el('form', { class: 'zoom-form meeting-schedule-sticky-bottom' });
  document.title = meeting ? 'Edit Meeting - Zoom' : 'Schedule a Meeting - Zoom';

  const when = (): HTMLElement => {
    const { time, half } = clockOf(state.minutes);
    const setTime = (written: string, word: string | null): void => {
      const [hour = '0', minute = '0'] = written.split(':');
      state.minutes = ((Number(hour) % (word === null ? 24 : 12)) + (word === 'PM' ? 12 : 0)) * 60 + Number(minute);
    };
    const input = filterInput(time, 'select start time', ['8:00', '9:00', '11:00', '12:00'], (option) =>
      setTime(option, clockOf(state.minutes).half),
    );
    const widget = el(
      'div',
      { class: 'when-item-widget' },
      el('div', { class: 'zoom-date-input' }, el('span', { role: 'combobox', tabindex: 0 }, formDate(state.date))),
      el('span', { class: 'zoom-calendar-filter-select short' }, input),
    );
    if (half !== null)
      widget.append(select(half, '', ['AM', 'PM'], (option) => setTime(input.value || input.placeholder, option)));
    return row('When', widget);
  };
  const draw = (): void => {
    const topic = el('input', { id: 'topic', name: 'topic', maxlength: 200, placeholder: 'My Meeting' }) as HTMLInputElement;
    topic.value = state.topic;
    topic.addEventListener('input', () => (state.topic = topic.value));
    const recurring = el('input', { type: 'checkbox', class: 'zoom-checkbox__original' }) as HTMLInputElement;
    recurring.checked = state.recurring !== 'no';
    recurring.addEventListener('change', () => {
      state.recurring = recurring.checked ? 'weekly' : 'no';
      draw();
    });
    const summary = { no: null, weekly: 'Every week on Wed, until Dec 16, 2026, 4 occurrence(s)', 'any-time': 'Meet anytime' }[
      state.recurring
    ];
    const invite = el('input', {
      role: 'combobox',
      class: 'zoom-input__inner',
      placeholder: 'Enter user names or email addresses',
    }) as HTMLInputElement;
    invite.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || invite.value === '') return;
      event.preventDefault();
      state.people.push(invite.value);
      draw();
    });
    const fixed = state.recurring !== 'any-time';
    form.replaceChildren(
      row('Topic', topic),
      ...(fixed
        ? [
            when(),
            row(
              'Duration',
              el(
                'div',
                { class: 'duration-item-widget' },
                select(String(state.hours), 'duration-hour', ['0', '1', '2'], (option) => (state.hours = Number(option))),
                'hr',
                el(
                  'div',
                  { class: 'zoom-virtual-filter-select-input short' },
                  filterInput(
                    String(state.length),
                    'select duration minutes',
                    ['0', '15', '30', '45'],
                    (option) => (state.length = Number(option)),
                  ),
                ),
                'min',
              ),
            ),
            row(
              'Time Zone',
              el(
                'div',
                { class: 'zoom-virtual-filter-select-input long-width' },
                filterInput(state.zone, 'select time zone', ZONES, (option) => (state.zone = option)),
              ),
            ),
          ]
        : []),
      row(
        '',
        el('span', { class: 'zoom-checkbox' }, recurring, ' Recurring meeting'),
        ...(summary === null
          ? []
          : [el('span', { class: 'recurrence-summary' }, ' ', el('span', { class: 'recurrence-text' }, summary))]),
      ),
      row(
        'Invitees',
        el('span', { id: 'pmc-item', class: 'long-width' }, invite),
        el(
          'div',
          { class: 'attendee-list-scrollbar' },
          ...state.people.map((one) => {
            const remove = el('button', { type: 'button', 'aria-label': `Remove ${one}` }, '×');
            remove.addEventListener('click', () => {
              state.people = state.people.filter((other) => other !== one);
              draw();
            });
            return el('div', { class: 'normal-user' }, el('span', { class: 'email-name' }, one), remove);
          }),
        ),
      ),
      row(
        'Meeting ID',
        el(
          'div',
          { class: 'zoom-radio-group' },
          el(
            'span',
            { class: 'zoom-radio' },
            el('div', { role: 'radio', 'aria-checked': String(!state.personal) }),
            'Generate Automatically',
          ),
          el(
            'span',
            { class: 'zoom-radio' },
            el('div', { role: 'radio', 'aria-checked': String(state.personal) }),
            'Personal Meeting ID 492 555 0101',
          ),
        ),
      ),
    );
  };
  draw();
  // What tests reach for, as a person would through menus and pickers.
  Object.assign(window, { demoForm: { set: (patch: Partial<State>) => (Object.assign(state, patch), draw()), state } });
  document.body.append(
    el('div', { id: 'header' }, 'zoom replica'),
    el(
      'div',
      { id: 'meetings' },
      el(
        'div',
        { id: 'the-main-content', class: 'content-body' },
        el(
          'div',
          { id: 'app' },
          el(
            'div',
            { class: 'content-wrap schedule-content' },
            el(
              'div',
              {},
              el('a', { class: 'back-link', href: '/meeting#/upcoming' }, 'Back to Meetings'),
              el('h1', {}, meeting ? 'Edit Meeting' : 'Schedule Meeting'),
            ),
            el(
              'div',
              { class: 'schedule-content' },
              form,
              el('div', { class: 'zoom-sticky' }, el('button', { type: 'button', class: 'zoom-button save-btn' }, 'Save')),
            ),
          ),
        ),
      ),
    ),
  );
}
