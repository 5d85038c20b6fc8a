// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bareAddress } from './addresses';
import { findComposes, readCompose } from './compose';
import { FIXTURES, loadFacts, loadPage } from './fixtures/load';
import { createHealth } from './health';
import { eidOf, readInvitation } from './invitation';
import { sendGroup } from './schedule';
import { receivedAt } from './thread';
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
