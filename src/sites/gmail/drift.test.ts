// @vitest-environment happy-dom
/** Gmail changes its pages: each hook is taken away in turn. What is read then is what was read before, or nothing and health says so. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type ComposeReading, findComposes, readCompose } from './compose';
import { loadPage } from './fixtures/load';
import { createHealth, MOST_LOST } from './health';
import { readInvitation } from './invitation';
import { COMPOSE, NOT_TYPED, QUOTED, READING, SEND } from './selectors';

beforeAll(() => {
  Element.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
});

const FIELDS = ['to', 'cc', 'bcc'].flatMap((name) => [COMPOSE.field(name), COMPOSE.oldChip(name)]);
const TEXTS = [...Object.values(COMPOSE), ...Object.values(SEND), ...Object.values(READING)].filter(
  (one) => typeof one !== 'function',
);
/** Every class and attribute that anything is looked for by. */
const HOOKS = [
  ...new Set([...FIELDS, ...TEXTS, NOT_TYPED, QUOTED].flat().flatMap((one) => one.match(/\.[\w-]+|\[[\w-]+/gu) ?? [])),
];

function lose(hook: string): void {
  const name = hook.slice(1);
  for (const one of document.querySelectorAll(hook.startsWith('[') ? `${hook}]` : hook)) {
    if (hook.startsWith('.')) one.classList.remove(name);
    else one.removeAttribute(name);
  }
}

const put = (name: string): void => document.body.replaceChildren(...loadPage(name).body.children);
const composes = (): ComposeReading[] => findComposes(document).map(readCompose);
const people = ({ draft }: ComposeReading): string[] => draft.recipients.map(({ email }) => email);

describe.each(['window', 'inline-reply', 'old-chips'])('%s', (name) => {
  it.each(HOOKS)('without %s', (hook) => {
    put(name);
    const [whole] = composes();
    if (whole === undefined) throw new Error('the page has no compose');
    lose(hook);
    const [now, ...more] = composes();
    expect(more).toEqual([]);
    const health = createHealth();
    if (now === undefined) {
      // Nobody is looked for any more; what only composes have tells of it.
      const traces = document.querySelectorAll(COMPOSE.trace).length;
      const said = Array.from({ length: MOST_LOST }, () => health.bare(traces));
      expect(said.at(-1)?.state).toBe('asleep');
      return;
    }
    const isHealthy = health.judge([[{}, now]]).state === 'healthy';
    // Fewer people than there are would be other hours than theirs.
    if (isHealthy && now.draft.unreadable === whole.draft.unreadable) expect(people(now)).toEqual(people(whole));
    if (people(now).length === 0) expect(isHealthy).toBe(false);
    for (const one of people(now)) expect(people(whole)).toContain(one);
    // An inline reply's subject is the thread's heading where it has none of its own.
    expect(whole.draft.subject.endsWith(now.draft.subject)).toBe(true);
  });
});

describe('an invitation', () => {
  it.each(HOOKS)('without %s', (hook) => {
    put('invitation');
    const whole = readInvitation(document)?.snapshot;
    lose(hook);
    const now = readInvitation(document)?.snapshot;
    if (now !== undefined) expect({ ...now, hasCall: whole?.hasCall }).toEqual(whole);
  });
});

it('a page without a compose is none that has changed', () => {
  const health = createHealth();
  for (const traces of [1, 1, 0, 1, 1]) expect(health.bare(traces)).toBeNull();
});
