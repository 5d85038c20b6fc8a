/** The replica's own script: reads the address, draws what is asked for. Everything it is told to send it counts and forgets. */
import { docked, innards, type ComposeOptions } from './compose';
import { el } from './el';
import { threadView, type Message } from './thread';
import { wordsFor } from './words';

const query = new URLSearchParams(location.search);
const words = wordsFor(query.get('lang') ?? 'en');
const list = (name: string): string[] => (query.get(name) ?? '').split(',').filter((one) => one !== '');
const show = query.get('show') ?? 'docked';
const drift = new Set(list('drift'));
const data = (await (await fetch('/demo/mail.json')).json()) as {
  me: string;
  messages: Record<string, { subject: string; messages: Message[] }>;
};

const state = { sent: 0, listeners: 0 };
Object.assign(window, { demo: state });

const options = (more: Partial<ComposeOptions> = {}): ComposeOptions => ({
  words,
  drift,
  to: list('to'),
  subject: query.get('subject') ?? '',
  thread: '',
  onSend: () => (state.sent += 1),
  onClose: () => undefined,
  ...more,
});

const dock = el('div', { class: 'dw' });
function openWindow(more: Partial<ComposeOptions> = {}): HTMLElement {
  const one = docked(options(more));
  const place = el(
    'div',
    { class: 'nH' },
    el('div', { class: 'nH' }, el('div', { class: 'no' }, el('div', { class: 'AD' }, one))),
  );
  dock.append(place);
  return one;
}

function start(): void {
  document.documentElement.lang = query.get('lang') ?? 'en';
  document.documentElement.dir = words.dir;
  document.body.classList.toggle('dark', query.has('dark'));
  if (show === 'popout') {
    document.body.classList.add('xE', 'xp');
    document.body.append(el('main', { role: 'main' }, innards(options())));
    return;
  }
  const compose = el('button', { type: 'button', class: 'new' }, words.compose);
  compose.addEventListener('click', () => openWindow());
  document.body.append(el('header', {}, el('b', {}, 'Mail'), compose));
  const thread = data.messages[query.get('thread') ?? 'plan'];
  if (thread) {
    const people = [...new Set(thread.messages.map(({ from }) => from))].filter((one) => one !== data.me);
    const to = query.has('to') ? list('to') : people;
    const reply = show === 'inline' ? options({ to, thread: `#thread-a:r-${query.get('thread') ?? 'plan'}` }) : null;
    document.body.append(threadView(thread.subject, thread.messages, reply));
  }
  document.body.append(dock);
  if (show === 'docked' || show === 'full' || show === 'minimised' || show === 'several') {
    const first = openWindow();
    if (show === 'full') first.querySelector<HTMLElement>('.Hq')?.click();
    if (show === 'minimised') first.querySelector<HTMLElement>('.Hl')?.click();
    if (show === 'several') openWindow({ to: list('to2') });
  }
}

// The page has keys of its own: whatever is typed outside a field is one.
document.addEventListener('keydown', (event) => {
  if (event.target === document.body && event.key === 'e') document.title = 'archived';
});
start();
