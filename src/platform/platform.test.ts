import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROTOCOL } from '../messages/messages';
import { answering } from './browser';
import { isPush, isWithdrawal, makeAsk } from './door';
import { fillPlaceholders, makeTranslate } from './i18n';
import { forgetSurprises, logSurprise } from './log';

describe('asking the background', () => {
  const ask = (send: () => Promise<unknown>, alive = true) => makeAsk(send, () => alive)('page/undo', { outcomeId: 1 });
  const rejecting = (text: string) => async () => Promise.reject(new Error(text));
  it.each<[string, () => Promise<unknown>, boolean, object]>([
    ['an answer', async () => ({ ok: true, value: {} }), true, { ok: true, value: {} }],
    ['a problem', async () => ({ ok: false, problem: { code: 'x', params: {} } }), true, { ok: false, problem: { code: 'x' } }],
    ['nobody answers in Firefox', async () => undefined, true, { problem: { code: 'no-answer' } }],
    ['nobody answers in Chrome', async () => null, true, { problem: { code: 'no-answer' } }],
    [
      'no receiver',
      rejecting('Could not establish connection. Receiving end does not exist.'),
      true,
      { problem: { code: 'no-answer' } },
    ],
    [
      'the port closed',
      rejecting('The message port closed before a response was received.'),
      true,
      { problem: { code: 'no-answer' } },
    ],
    ['updated under the page', rejecting('Extension context invalidated.'), true, { problem: { code: 'gone' } }],
    ['gone already', async () => ({ ok: true, value: {} }), false, { problem: { code: 'gone' } }],
    ['something else', async () => 'hello', true, { problem: { code: 'no-answer' } }],
  ])('%s', async (_name, send, alive, expected) => {
    expect(await ask(send, alive)).toMatchObject(expected);
  });

  it('sends version, kind and fields, and nothing else', async () => {
    const send = vi.fn(async () => null);
    await makeAsk(send, () => true)('page/undo', { outcomeId: 4 });
    expect(send).toHaveBeenCalledWith({ v: PROTOCOL, kind: 'page/undo', outcomeId: 4 });
  });
  it('knows a push from everything else', () => {
    expect(isPush({ v: PROTOCOL, kind: 'push/refresh' })).toBe(true);
    for (const other of [null, 'push/refresh', { kind: 'push/refresh' }, { v: PROTOCOL, kind: 'page/marks' }])
      expect(isPush(other)).toBe(false);
  });
});

describe('answering a message', () => {
  type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined;
  const listen = (answer: Parameters<typeof answering>[0]) => answering(answer) as unknown as Listener;
  it('is given by the callback in Chrome, once it is there', async () => {
    const reply = await new Promise((respond) => {
      const listener = listen(async (message, sender) => ({ message, sender }));
      expect(listener('question', { id: 'self' }, respond)).toBe(true);
    });
    expect(reply).toEqual({ message: 'question', sender: { id: 'self' } });
  });
  it('is the promise itself in Firefox', async () => {
    const scope = globalThis as { browser?: unknown };
    scope.browser = {};
    vi.resetModules();
    const firefox = await import('./browser');
    Reflect.deleteProperty(scope, 'browser');
    const listener = firefox.answering(async () => 'answer') as unknown as (...given: unknown[]) => unknown;
    expect(await listener('question', {}, () => undefined)).toBe('answer');
  });
  it('leaves to others what is not for it', () => {
    const respond = vi.fn<() => void>();
    expect(listen(() => undefined)('push', {}, respond)).toBeUndefined();
    expect(respond).not.toHaveBeenCalled();
  });
});

describe('the doorway of content scripts', () => {
  const scope = globalThis as { chrome?: unknown; browser?: unknown };
  const listeners = new Set<(message: unknown, sender: { id?: string }) => void>();
  const runtime: { id?: string; sendMessage: () => Promise<unknown>; onMessage: object } = {
    id: 'self',
    sendMessage: async () => ({ ok: true, value: {} }),
    onMessage: {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    },
  };
  beforeEach(() => {
    vi.resetModules();
    listeners.clear();
    runtime.id = 'self';
    scope.chrome = {
      runtime,
      i18n: { getMessage: (key: string) => (key === 'hello' ? 'Hello {name}' : ''), getUILanguage: () => 'en' },
    };
  });
  afterEach(() => {
    Reflect.deleteProperty(scope, 'chrome');
  });

  it('asks, hears pushes of its own extension only, and stops with the signal', async () => {
    const content = await import('./content');
    expect(content.isAlive()).toBe(true);
    expect(await content.ask('page/undo', { outcomeId: 1 })).toEqual({ ok: true, value: {} });
    const heard: unknown[] = [];
    const stop = new AbortController();
    content.onPush((push) => heard.push(push.kind), stop.signal);
    const push = { v: PROTOCOL, kind: 'push/refresh' };
    for (const listener of listeners) {
      listener(push, { id: 'self' });
      listener(push, { id: 'other' });
      listener({ kind: 'x' }, { id: 'self' });
    }
    expect(heard).toEqual(['push/refresh']);
    stop.abort();
    expect(listeners.size).toBe(0);
  });
  it('knows when the extension is gone', async () => {
    const content = await import('./content');
    Reflect.deleteProperty(runtime, 'id');
    expect(content.isAlive()).toBe(false);
    expect(await content.ask('page/undo', { outcomeId: 1 })).toMatchObject({ problem: { code: 'gone' } });
  });
  it('is quiet where there is no extension at all', async () => {
    Reflect.deleteProperty(scope, 'chrome');
    const content = await import('./content');
    expect(content.isAlive()).toBe(false);
    expect(content.translate('hello')).toBe('hello');
  });
  it('translates', async () => {
    const { translate } = await import('./content');
    expect(translate('hello', { name: 'Ana' })).toBe('Hello Ana');
  });
});

describe('translate', () => {
  const messages: Record<string, string> = {
    marks_one: '{count} mark',
    marks_other: '{count} marks',
    plain: '{name} of {company}',
    reason_could_be_async: 'Could be async',
  };
  const translate = (language: string, written = '') =>
    makeTranslate((key) => (key === 'locale_tag' ? written : (messages[key] ?? '')), language);
  it.each<[string, string, Record<string, string | number>, string]>([
    ['one', 'marks', { count: 1 }, '1 mark'],
    ['many', 'marks', { count: 5 }, '5 marks'],
    ['none', 'marks', { count: 0 }, '0 marks'],
    ['a value', 'plain', { name: 'Ana', company: '{name}' }, 'Ana of {name}'],
    ['a value missing', 'plain', { name: 'Ana' }, 'Ana of {company}'],
    ['hyphens in codes', 'reason_could-be-async', {}, 'Could be async'],
    ['unknown', 'nowhere', {}, 'nowhere'],
    ['a name that objects inherit', 'plain', { name: 'Ana', constructor: 'x' }, 'Ana of {company}'],
  ])('%s', (_name, key, params, expected) => {
    expect(translate('en-GB')(key, params)).toBe(expected);
  });
  it('follows the language the messages are written in', () => {
    expect(translate('fr', 'en')('marks', { count: 0 })).toBe('0 marks');
    expect(translate('en-GB', 'en').lang).toBe('en-GB');
    expect(translate('fr', 'en').lang).toBe('en');
    expect(translate('de_AT', 'de').lang).toBe('de-AT');
    expect(translate('!', '').lang).toBe('en');
    expect(translate('ar', 'ar').dir).toBe('rtl');
    expect(translate('ar', 'en').dir).toBe('ltr');
  });
  it('looks nothing up before it is asked for', () => {
    const looked: string[] = [];
    const late = makeTranslate((key) => {
      looked.push(key);
      return messages[key] ?? '';
    }, 'en-GB');
    expect(looked).toEqual([]);
    expect([late.lang, late.dir]).toEqual(['en-GB', 'ltr']);
    late('marks', { count: 2 });
    expect(looked).toEqual(['locale_tag', 'marks', 'marks_other']);
  });
  it('takes another language with its plurals', () => {
    const chosen = translate('en-GB');
    expect(chosen('marks', { count: 0 })).toBe('0 marks');
    Object.assign(chosen, { lang: 'fr' });
    expect([chosen.lang, chosen('marks', { count: 0 })]).toEqual(['fr', '0 mark']);
  });
  it('writes numbers as the language does', () => {
    expect(fillPlaceholders('{n}', { n: 1234.56 }, 'de')).toBe('1.234,6');
  });
});

describe('log', () => {
  beforeEach(forgetSurprises);
  afterEach(() => {
    vi.restoreAllMocks();
  });
  it('never says what an error says: titles and addresses stay out', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    logSurprise('message/page-marks', new TypeError('Heron status ana@heron.example'));
    logSurprise('ana@heron.example', { name: 'Heron status' });
    expect(warn.mock.calls.flat().join(' ')).not.toMatch(/heron/iu);
    expect(warn).toHaveBeenCalledTimes(2);
  });
  it('says a thing once', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (let at = 0; at < 50; at += 1) logSurprise('store/open', new Error('x'));
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

describe('a right that is taken back', () => {
  const says = (origins: unknown, host: string): boolean => isWithdrawal({ v: PROTOCOL, kind: 'push/withdrawn', origins }, host);
  it.each([
    [['https://calendar.google.com/*'], 'calendar.google.com', true],
    [['https://calendar.google.com/*'], 'mail.google.com', false],
    [['https://mail.google.com/*', 'https://*.zoom.us/*'], 'us02web.zoom.us', true],
    [['https://*.zoom.us/*'], 'zoom.us', true],
    [['https://*.zoom.us/*'], 'evilzoom.us', false],
    [['*://*/*'], 'mail.google.com', true],
    [['<all_urls>'], 'mail.google.com', true],
    [[], 'mail.google.com', false],
    ['https://mail.google.com/*', 'mail.google.com', false],
    [[null, 7], 'mail.google.com', false],
  ])('%j on %s: %s', (origins, host, is) => expect(says(origins, host)).toBe(is));
  it('is said by nothing else', () => {
    for (const other of [null, 1, {}, { v: PROTOCOL, kind: 'push/refresh', origins: ['*://*/*'] }, { kind: 'push/withdrawn' }])
      expect(isWithdrawal(other, 'mail.google.com')).toBe(false);
  });
});
