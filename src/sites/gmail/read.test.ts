// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bareAddress } from './addresses';
import { findComposes, readCompose } from './compose';
import { FIXTURES, loadFacts, loadPage } from './fixtures/load';
import { createHealth } from './health';
import { eidOf, readInvitation } from './invitation';
import { sendGroup } from './schedule';
import { readTurns, receivedAt } from './thread';
import { rangeOf, readTyped } from './typed';

// There is no layout here: everything has one box.
beforeAll(() => {
  Element.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
});

describe('pages of our own making', () => {
  it.each(FIXTURES)('%s is read as its facts say', (name) => {
    const facts = loadFacts(name);
    const page = loadPage(name);
    document.body.replaceChildren(...page.body.children);
    const readings = findComposes(document).map(readCompose);
    expect(
      readings.map(({ compose, draft }) => ({
        where: compose.where,
        to: draft.recipients.filter(({ field }) => field === 'to').map(({ email }) => email),
        cc: draft.recipients.filter(({ field }) => field === 'cc').map(({ email }) => email),
        bcc: draft.recipients.filter(({ field }) => field === 'bcc').map(({ email }) => email),
        unreadable: draft.unreadable,
        subject: draft.subject,
        typed: draft.typed,
        quoted: draft.quoted,
        thread: draft.thread,
      })),
    ).toEqual(facts.composes);
    const found = readInvitation(document);
    const { key, calendarId } = found?.snapshot ?? {};
    expect(found && { key, calendarId, signs: found.signs }).toEqual(facts.invitation);
    expect(createHealth().judge(readings.map((reading) => [{}, reading])).state).toBe(facts.health);
  });
});

describe('addresses', () => {
  it.each([
    ['ana@heron.example', 'ana@heron.example'],
    ['Ana <Ana@Heron.example>', 'ana@heron.example'],
    ['"Reis, Ana" <ana@heron.example>', 'ana@heron.example'],
    ['ana(her work)@heron.example', 'ana@heron.example'],
    ['ana@bücher.example', 'ana@bücher.example'],
    ['Team: ana@heron.example, mei@heron.example;', null],
    ['ana', null],
    ['', null],
    ['a@b@c <', null],
    [`${'a'.repeat(70)}@heron.example`, null],
  ])('%j', (written, bare) => expect(bareAddress(written)).toBe(bare));
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => !(bareAddress(text)?.includes(' ') ?? false)),
    );
  });
});

describe('an eid', () => {
  const eid = (text: string): string => btoa(text).replaceAll('=', '');
  it.each([
    ['abc12345 ana@heron.example', { baseId: 'abc12345', instance: null, key: 'abc12345', allDay: false }],
    [
      'abc12345_20261127T160000Z x@y.example',
      { baseId: 'abc12345', instance: { at: Date.UTC(2026, 10, 27, 16) }, allDay: false },
    ],
    ['abc12345_20261127 x@y.example', { baseId: 'abc12345', instance: { on: '2026-11-27' }, allDay: true }],
  ])('%s', (text, wanted) => expect(eidOf(eid(text))).toMatchObject(wanted));
  it.each(['', '%%%', 'YQ', eid('a b'), 'x'.repeat(2_000)])('%j is none', (text) => expect(eidOf(text)).toBeNull());
});

describe('a message id', () => {
  const now = Date.UTC(2026, 10, 27);
  const idAt = (at: number): string => (BigInt(at) << 20n).toString(16);
  it('carries the time', () => expect(receivedAt(idAt(now - 60_000), now)).toBe(now - 60_000));
  it.each(['', 'undefined', 'zz', idAt(Date.UTC(1999, 0, 1)), idAt(now + 5 * 86_400_000), 'f'.repeat(40)])(
    '%s says nothing',
    (id) => expect(receivedAt(id, now)).toBeNull(),
  );
});

describe('who wrote last', () => {
  const now = Date.now();
  const idAt = (at: number): string => (BigInt(at) << 20n).toString(16);
  const message = (id: { legacy?: string; own?: string }, from: string | null): HTMLElement => {
    const one = document.createElement('div');
    one.className = 'adn';
    if (id.legacy !== undefined) one.dataset.legacyMessageId = id.legacy;
    if (id.own !== undefined) one.dataset.messageId = id.own;
    const writer = document.createElement('span');
    writer.className = 'gD';
    if (from !== null) writer.setAttribute('email', from);
    one.append(writer);
    return one;
  };
  const main = (...children: HTMLElement[]): HTMLElement => {
    const one = document.createElement('div');
    one.setAttribute('role', 'main');
    one.append(...children);
    document.body.replaceChildren(one);
    return one;
  };
  const hour = message({ legacy: idAt(now - 3_600_000), own: '#msg-f:1' }, 'lis@heron.example');
  it('is read beside an inline reply', () => {
    const [turn] = readTurns(document, main(hour), null) ?? [];
    expect(turn).toEqual({ from: 'lis@heron.example', at: now - 3_600_000 });
  });
  it('is read of the message that a reply in a window names', () => {
    main(hour);
    expect(readTurns(document, null, '#msg-f:1')).toHaveLength(1);
    expect(readTurns(document, null, '#msg-f:2')).toBeNull();
    expect(readTurns(document, null, null)).toBeNull();
  });
  it('is not known of one just sent, whose id says no time', () => {
    const turns = readTurns(document, main(hour, message({ own: '#msg-a:r1' }, 'man@heron.example')), null);
    expect(turns?.at(-1)).toEqual({ from: 'man@heron.example', at: null });
  });
  it('is not known where the last message does not name its writer, or there is none', () => {
    expect(readTurns(document, main(hour, message({ legacy: idAt(now) }, null)), null)).toBeNull();
    expect(readTurns(document, main(), null)).toBeNull();
  });
});

describe('a reply', () => {
  const turnsOf = (inputs: Readonly<Record<string, string>>): unknown => {
    document.body.replaceChildren(...loadPage('window').body.children);
    for (const [name, value] of Object.entries(inputs)) {
      document.querySelector(`input[name="${name}"]`)?.remove();
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      input.value = value;
      document.querySelector('form')?.append(input);
    }
    return findComposes(document).map(readCompose)[0]?.draft.turns;
  };
  it.each([
    ['a new mail', { rt: '#thread-a:r-7', rm: '', lts: '' }, []],
    ['one whose ids are not yet there', { rt: 'undefined', rm: 'undefined', lts: 'undefined' }, []],
    ['one that names a message which is not on the page', { rm: '#msg-f:9' }, null],
    ['one in a thread that was received', { rt: '#thread-f:9' }, null],
    ['one in an old thread', { lts: '19ac00aa00000001' }, null],
  ])('in a window: %s', (_name, inputs, turns) => expect(turnsOf(inputs)).toEqual(turns));
});

describe('a body', () => {
  const bodyOf = (...children: (Node | string)[]): HTMLElement => {
    const body = document.createElement('div');
    body.append(...children);
    document.body.replaceChildren(body);
    return body;
  };
  it('of a megabyte is read to its limit', () => {
    const lines = Array.from({ length: 10_000 }, () => {
      const line = document.createElement('div');
      line.textContent = 'x'.repeat(100);
      return line;
    });
    expect(readTyped(bodyOf(...lines)).text.length).toBeLessThanOrEqual(8_001);
  });
  it('gives the range of a sentence over several nodes', () => {
    const bold = document.createElement('b');
    bold.textContent = 'meet on';
    const typed = readTyped(bodyOf('Hi. Can we ', bold, ' Monday? Bye.'));
    const from = typed.text.indexOf('Can');
    const to = typed.text.indexOf('Bye') - 1;
    expect(rangeOf(typed, from, to)?.toString()).toBe('Can we meet on Monday?');
    bold.remove();
    expect(rangeOf(typed, from, to)).not.toBe(undefined);
  });
});

describe('the self-check', () => {
  const page = loadPage('half-gone');
  it('falls silent after three composes that are half gone, and wakes with a whole one', () => {
    document.body.replaceChildren(...page.body.children);
    const lost = findComposes(document).map(readCompose)[0];
    if (!lost) throw new Error('no compose');
    const health = createHealth();
    expect(health.judge([[{}, lost]]).state).toBe('degraded');
    expect(health.judge([[{}, lost]]).state).toBe('degraded');
    expect(health.judge([[{}, lost]]).state).toBe('asleep');
    expect(health.judge([[{}, { ...lost, found: { subject: true, recipients: true } }]]).state).toBe('healthy');
  });
});

describe("Send's group", () => {
  it('is told by what opens a menu', () => {
    document.body.replaceChildren(...loadPage('window').body.children);
    const group = sendGroup(document.body);
    expect([group?.send.textContent, group?.arrow.textContent]).toEqual(['Senden', 'v']);
  });
});
