/** A compose as the real page builds one: the same attributes and nesting, in every variant. Structure: guides, gmail, section 3. */
import { el } from './el';
import type { Words } from './words';

export interface ComposeOptions {
  readonly words: Words;
  /** What the page has lost: `subject`, `recipients`, `send`, `schedule`. */
  readonly drift: ReadonlySet<string>;
  readonly to: readonly string[];
  readonly subject: string;
  readonly thread: string;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['to', 'cc', 'bcc'] as const;

/** Adds a chip, as choosing somebody from the list does. */
export function addChip(field: HTMLElement, address: string): void {
  const chip = el(
    'div',
    { role: 'option', class: 'afV', 'data-hovercard-id': address, 'data-name': '', tabindex: '-1' },
    address,
  );
  field.querySelector('[role=listbox]')?.insertBefore(chip, field.querySelector('input'));
}

function recipientField(name: (typeof FIELDS)[number], words: Words): HTMLElement {
  const label = words.to[FIELDS.indexOf(name)] ?? '';
  const input = el('input', { class: 'agP aFw', role: 'combobox', 'aria-label': label, type: 'text' }) as HTMLInputElement;
  const field = el(
    'div',
    { class: 'anm', name, 'data-shown': label },
    el('div', { role: 'listbox', 'aria-label': label, class: 'agb' }, input),
  );
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && input.value.trim() !== '') {
      addChip(field, input.value.trim());
      input.value = '';
    } else if (event.key === 'Backspace' && input.value === '') input.previousElementSibling?.remove();
  });
  return field;
}

function sendRow({ words, drift, onSend }: ComposeOptions): HTMLElement {
  const send = el('div', { role: 'button', tabindex: '1', class: 'T-I J-J5-Ji aoO', 'aria-label': words.send }, words.send);
  const arrow = el(
    'div',
    { role: 'button', tabindex: '1', class: 'T-I hG', 'aria-haspopup': 'true', 'aria-label': words.more },
    '▾',
  );
  send.addEventListener('click', onSend);
  const group = el('div', { class: 'dC' }, send, arrow);
  arrow.addEventListener('click', () => openMenu(arrow, words, drift));
  return el('td', { class: 'gU Up' }, drift.has('send') ? el('span', {}, words.send) : group);
}

/** The menu is made anew and detached from the compose, each time. */
function openMenu(arrow: HTMLElement, words: Words, drift: ReadonlySet<string>): void {
  document.querySelector('.sendmenu')?.remove();
  const label = el('div', { class: 'J-N-Jz' }, words.schedule);
  const item = el(
    'div',
    { class: 'J-N yr', role: 'menuitem', selector: drift.has('schedule') ? 'other' : 'scheduledSend' },
    label,
  );
  const menu = el('div', { role: 'menu', class: 'sendmenu J-M' }, item);
  const box = arrow.getBoundingClientRect();
  menu.style.left = `${box.left}px`;
  menu.style.top = `${box.top - 48}px`;
  let down = false;
  // Gmail finds what was hit by coordinates, and wants the whole gesture.
  menu.addEventListener('mousedown', () => (down = true));
  menu.addEventListener('mouseup', (event) => {
    const hit = document.elementFromPoint(event.clientX, event.clientY);
    if (!down || hit === null || !item.contains(hit)) return;
    menu.remove();
    const close = el('button', { type: 'button' }, '×');
    const picker = el(
      'div',
      { role: 'dialog', class: 'picker' },
      el('div', { role: 'menuitem', class: 'Az' }, 'Tomorrow 08:00'),
      el('div', { role: 'menuitem', class: 'Az AM' }, '…'),
      close,
    );
    close.addEventListener('click', () => picker.remove());
    document.body.append(picker);
  });
  document.body.append(menu);
}

/** The innards of every variant: `.M9 > [role=region].aoI > table.aoP`. */
export function innards(options: ComposeOptions): HTMLElement {
  const { words, drift, to, subject, thread } = options;
  const hidden = (name: string, value: string): HTMLElement => el('input', { type: 'hidden', name, value });
  const fields = FIELDS.map((name) => recipientField(name, words));
  for (const address of to) if (fields[0]) addChip(fields[0], address);
  const subjectBox = el('input', {
    name: 'subjectbox',
    class: 'aoT',
    placeholder: words.subject,
    'aria-label': words.subject,
    value: subject,
  });
  const form = el(
    'form',
    { class: 'bAs', method: 'POST' },
    drift.has('recipients') ? null : el('div', { class: 'fX aXjCH' }, ...fields),
    drift.has('subject') ? null : el('div', { class: 'aoD az6' }, subjectBox),
    hidden('composeid', '1'),
    hidden('from', ''),
    hidden('draft', 'undefined'),
    hidden('rt', thread),
    hidden('rm', ''),
    hidden('lts', ''),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const body = el('div', {
    class: 'Am Al editable LW-avf tS-tW',
    hidefocus: 'true',
    'aria-label': words.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    style: `direction: ${words.dir}`,
  });
  body.append(el('br'));
  const table = el(
    'table',
    { class: 'iN' },
    el(
      'tbody',
      {},
      el('tr', {}, el('td', { class: 'GQ' }, el('div', { class: 'GP' }, el('div', { class: 'Ap' }, body)))),
      el(
        'tr',
        {},
        el(
          'td',
          { class: 'HE' },
          el(
            'div',
            { class: 'aDg' },
            el(
              'div',
              { class: 'aDj' },
              el(
                'div',
                { class: 'aDh' },
                el('table', { class: 'IZ' }, el('tbody', {}, el('tr', { class: 'btC' }, sendRow(options)))),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const region = el(
    'div',
    { role: 'region', class: 'aoI', 'aria-label': words.compose },
    el('table', { class: 'aoP aoC' }, el('tbody', {}, el('tr', {}, el('td', { class: 'I5' }, form, table)))),
  );
  return el('div', { class: 'M9' }, region);
}

/** A docked window, which can be made small, large and closed. */
export function docked(options: ComposeOptions): HTMLElement {
  const inner = el('div', { class: 'nH' }, el('div', { class: 'aaZ' }, innards(options)));
  const button = (className: string, label: string, text: string, press: () => void): HTMLElement => {
    const one = el('button', { type: 'button', class: className, 'aria-label': label }, text);
    one.addEventListener('click', press);
    return one;
  };
  const shell = el('div');
  const dialog = el(
    'div',
    { class: 'nH Hd', role: 'dialog' },
    el(
      'div',
      { class: 'nH Hy aXJ' },
      el('span', { class: 'aYF' }, options.words.compose),
      el(
        'span',
        { class: 'Hm' },
        button('Hl', 'min', '–', () => (inner.style.display = inner.style.display === 'none' ? '' : 'none')),
        button('Hq', 'full', '⤢', () => toggleFull(dialog, shell)),
        button('Ha', options.words.close, '×', () => {
          dialog.remove();
          shell.remove();
          options.onClose();
        }),
      ),
    ),
    inner,
  );
  shell.append(dialog);
  return shell;
}

/** The same node is moved under `body > .aSs > .aSt`, and back. */
function toggleFull(dialog: HTMLElement, shell: HTMLElement): void {
  const there = dialog.closest('.aSs');
  if (there !== null) {
    shell.append(dialog);
    there.remove();
    return;
  }
  document.body.append(el('div', { class: 'aSs full' }, el('div', { class: 'aSt' }, dialog)));
}
