/** A thread with its messages, an inline reply, and an invitation. Structure: guides, gmail, section 4. */
import { innards, type ComposeOptions } from './compose';
import { el } from './el';

export interface Message {
  readonly from: string;
  readonly name: string;
  /** Minutes before now. */
  readonly ago: number;
  readonly text: string;
  /** Event id of an invitation, with its calendar. */
  readonly invitation?: { readonly eventId: string; readonly calendar: string };
}

/** Ids are numbers whose upper bits are the time. */
const idAt = (at: number, n: number): string => ((BigInt(at) << 20n) + BigInt(n)).toString(16).padStart(16, '0');

const eid = (id: string, calendar: string): string =>
  btoa(`${id} ${calendar}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll(/=+$/g, '');

function body(message: Message): HTMLElement {
  const text = el('div', { class: 'a3s aiL' }, el('p', {}, message.text));
  if (message.invitation) {
    const { eventId, calendar } = message.invitation;
    const link = (action: string, rst: string, label: string): HTMLElement =>
      el(
        'a',
        {
          href: `https://calendar.google.com/calendar/event?action=${action}&eid=${eid(eventId, calendar)}${rst}&ctz=Europe/Lisbon`,
        },
        label,
      );
    text.append(
      el(
        'p',
        {},
        link('RESPOND', '&rst=1', 'Yes'),
        ' ',
        link('RESPOND', '&rst=3', 'Maybe'),
        ' ',
        link('RESPOND', '&rst=2', 'No'),
        ' ',
        link('VIEW', '', 'More'),
      ),
      el('p', {}, el('a', { href: 'https://meet.google.com/abc-defg-hij' }, 'meet.google.com/abc-defg-hij')),
    );
  }
  return el('div', { class: 'ii gt' }, text);
}

function messageNode(message: Message, n: number): HTMLElement {
  const sender = el(
    'span',
    { class: 'gD', email: message.from, name: message.name, 'data-hovercard-id': message.from },
    message.name,
  );
  return el(
    'div',
    { class: 'adn ads', 'data-legacy-message-id': idAt(Date.now() - message.ago * 60_000, n), 'data-message-id': `#msg-f:${n}` },
    el('div', { class: 'gE' }, sender, el('span', { class: 'g3', title: '?' }, '…')),
    body(message),
    message.invitation
      ? el(
          'span',
          { class: 'aZo', download_url: 'text/calendar:invite.ics:https://mail.google.com/x' },
          el('span', { class: 'aV3' }, 'invite.ics'),
        )
      : null,
  );
}

export function threadView(subject: string, messages: readonly Message[], reply: ComposeOptions | null): HTMLElement {
  const main = el(
    'main',
    { role: 'main' },
    el('h2', { class: 'hP', 'data-legacy-thread-id': idAt(Date.now(), 0), 'data-thread-perm-id': 'undefined' }, subject),
  );
  const list = el('div', { class: 'h7' }, ...messages.map(messageNode));
  main.append(list);
  if (reply !== null) {
    const root = innards(reply);
    root.classList.add('inline');
    const place = el('div', { class: 'ip adB' }, root);
    const send = root.querySelector('.aoO');
    send?.addEventListener('click', () => place.remove());
    list.append(place);
  }
  return main;
}
