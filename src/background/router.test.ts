import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { PROTOCOL, type Kind } from '../messages/messages';
import { maySend, recognise, type SenderFacts } from '../messages/policy';
import { SAMPLES } from '../messages/samples.fixture';
import { event } from '../store/rows.fixture';
import { APP, FRAME, OWN, PAGE } from './reach.fixture';

import { ask, importCalendar, settled, wake, world } from './worker.fixture';

const MAIL: SenderFacts = { ...PAGE, origin: 'https://mail.google.com', url: 'https://mail.google.com/mail/u/0/' };
const ZOOM: SenderFacts = { ...PAGE, origin: 'https://app.zoom.us', url: 'https://app.zoom.us/meeting' };
const may = (facts: SenderFacts, kind: Kind): boolean => {
  const sender = recognise(facts, OWN);
  return sender !== null && maySend(sender, kind);
};

describe('who is answered', () => {
  it('silence for strangers and unknown kinds, a problem for spoiled fields; nothing is thrown, nothing is changed', async () => {
    const router = await settled();
    const before = await ask(router, 'data/export', {});
    const kinds = Object.keys(SAMPLES) as Kind[];
    for (const kind of kinds) {
      const message = { v: PROTOCOL, kind, ...SAMPLES[kind] };
      for (const sender of [{ ...APP, id: 'other' }, { ...PAGE, origin: 'https://evil.example' }, { ...PAGE, frameId: 1 }, {}])
        expect(router.answer(message, sender)).toBeUndefined();
      const role = [PAGE, MAIL, ZOOM, FRAME, APP].find((one) => may(one, kind)) ?? APP;
      expect(await router.answer({ ...message, extra: 1 }, role)).toMatchObject({ ok: false, problem: { code: 'bad-message' } });
      expect(await router.answer({ ...message, v: 2 }, role)).toMatchObject({ ok: false });
    }
    for (const strange of [null, 1, 'page/marks', {}, { v: 1, kind: 'nope' }, { v: 1, kind: '__proto__' }])
      expect(router.answer(strange, APP)).toBeUndefined();
    expect(router.answer({ v: PROTOCOL, kind: 'data/erase' }, PAGE)).toBeUndefined();
    expect(router.refusals).toMatchObject({ unknownKind: 6, sender: kinds.length * 4 + 1, fields: kinds.length * 2 });
    expect((await ask(router, 'data/export', {})).json.replace(/"exported":\d+/u, '')).toBe(
      before.json.replace(/"exported":\d+/u, ''),
    );
    expect(world.surprises).toEqual([]);
  });

  it('a page that speaks for another site is refused', async () => {
    const spoofed = { v: PROTOCOL, kind: 'page/marks', ...SAMPLES['page/marks'], site: 'gmail' };
    expect(await wake().answer(spoofed, PAGE)).toMatchObject({
      ok: false,
      problem: { code: 'bad-message', params: { field: 'site' } },
    });
  });

  it('a flood of a thousand is stopped; the popup goes on', async () => {
    const router = wake();
    const replies = await Promise.all(
      Array.from({ length: 1000 }, async () =>
        router.answer({ v: PROTOCOL, kind: 'page/health', ...SAMPLES['page/health'] }, PAGE),
      ),
    );
    expect(replies.filter((reply) => reply?.ok).length).toBeLessThanOrEqual(120);
    expect(replies.at(-1)).toMatchObject({ ok: false, problem: { code: 'too-many' } });
    await ask(router, 'popup/state', { tabUrl: null });
  });
});

describe('data', () => {
  it('an import that was given up leaves nothing', async () => {
    const router = await settled();
    const { importId } = await ask(router, 'calendar/begin', { name: 'Ana', fileName: 'b.ics', bytes: 1 });
    await ask(wake(), 'calendar/put', { importId, events: [event({ title: 'Half' })], occurrences: [] });
    await ask(router, 'calendar/abandon', { importId });
    expect(await router.answer({ v: PROTOCOL, kind: 'calendar/put', importId, events: [], occurrences: [] }, APP)).toMatchObject({
      problem: { code: 'no-such-import' },
    });
    expect((await ask(router, 'options/state', {})).calendars).toHaveLength(1);
    expect((await ask(router, 'data/export', {})).json).not.toContain('Half');
  });

  it('takes the owner’s address from the file, and never a confirmed zone', async () => {
    const router = await settled();
    const { settings } = await ask(router, 'options/state', {});
    expect(settings).toMatchObject({ emails: ['ana@heron.example'], zone: 'Europe/Lisbon' });
  });

  it('erases everything, and says when it did', async () => {
    const router = await settled();
    await ask(router, 'data/erase', {});
    expect(world.told).toEqual(['cleared', 'refresh']);
    expect(await ask(wake(), 'options/state', {})).toMatchObject({
      calendars: [],
      people: [],
      kept: [],
      settings: { emails: [] },
    });
  });

  it('without a database everything works, and says that nothing is kept', async () => {
    world.engine = { indexedDB: undefined as unknown as IDBFactory, IDBKeyRange };
    const router = wake();
    await importCalendar(router);
    expect(await ask(router, 'popup/state', { tabUrl: null })).toMatchObject({ memoryOnly: true, calendars: [{ name: 'Ana' }] });
  });
});
