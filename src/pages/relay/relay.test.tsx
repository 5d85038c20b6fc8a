// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DAY, type Instant } from '../../core/model';
import { at, type Place, utc } from '../../core/planning/people.fixture';
import { planRelay } from '../../core/planning/relay';
import type { RelayBoard } from '../../core/replace/relay-board';
import { workSpans } from '../../core/time';
import { control, draw, fakeAsk, fakePushes, press, translateFor } from '../parts/doors.fixture';
import { RelayApp, type RelayDoors } from './app';

/** Friday, 15 January 2027, ten in the morning in Mexico City. */
const NOW = utc('2027-01-15T16:00');
const TO = NOW + 8 * DAY;
const PEOPLE = ['Mexico City', 'Sydney'] as const satisfies readonly Place[];
const known = PEOPLE.map((id) => ({ id, hours: at(id).hours! }));

const boardOf = (rests: readonly Instant[], left: readonly Instant[]): RelayBoard => ({
  seriesId: 'heron',
  title: 'Heron',
  now: NOW,
  zone: known[0]!.hours.zone,
  from: NOW,
  to: TO,
  runners: known.map(({ id, hours }) => ({
    id,
    name: id,
    zone: hours.zone,
    self: id === 'Mexico City',
    work: workSpans(hours, NOW - DAY, TO),
  })),
  plan: planRelay(known, NOW - DAY, TO, new Set(rests)),
  notes: [],
  left,
  unknown: 0,
});

async function page(start: Partial<{ rests: Instant[]; left: Instant[] }> = {}) {
  let { rests = [], left = [] } = start;
  const background = fakeAsk({
    'relay/state': () => boardOf(rests, left),
    'relay/rest': ({ due, rest }: { due: Instant; rest: boolean | null }) => {
      rests = rest === true ? [due] : [];
      left = rest === false ? [due] : [];
      return {};
    },
  });
  const pushes = fakePushes();
  const doors: RelayDoors = {
    ask: background.ask,
    onPush: pushes.onPush,
    t: translateFor('en', 'en-GB'),
    now: () => NOW,
    id: 1,
    copy: async () => true,
    download: () => undefined,
    composerUrl: '#',
  };
  return { root: await draw(<RelayApp doors={doors} />), asked: background.asked };
}

const rules = (root: HTMLElement): string => root.querySelector('.rules')?.textContent ?? '';

test('a hand-off over the weekend says how long it would wait, and rests when asked; its rest is taken back', async () => {
  const { root, asked } = await page();
  expect(rules(root)).toContain('The handoff on Friday takes longer');
  expect(rules(root)).toContain('Fri 15 Jan, 16:30 in Mexico City is Sat 16 Jan, 09:30 in Sydney.');
  expect(rules(root)).toContain('would wait until Mon 18 Jan, 09:00, 47 h.');
  await press(root, 'Skip this handoff');
  expect(asked.find(({ kind }) => kind === 'relay/rest')?.fields).toMatchObject({ rest: true });
  expect(rules(root)).not.toContain('The handoff on Friday takes longer');
  expect(root.querySelector('.legs')?.textContent).toContain('Skipped on Fri 15 Jan.');
  await press(root.querySelector('.legs') ?? root, 'Undo');
  expect(rules(root)).toContain('The handoff on Friday takes longer');
});

test('left as it is, it is not asked about again', async () => {
  const { root } = await page();
  await press(root, 'Keep it');
  expect(rules(root)).not.toContain('The handoff on Friday takes longer');
  expect(root.querySelector('.legs')?.textContent).toContain('There’s a weekend in between.');
});

test('each dial says the working day of its place, or that there is none', async () => {
  const { root } = await page();
  const labels = [...root.querySelectorAll('.legs [role=img]')].map((one) => one.getAttribute('aria-label'));
  expect(labels).toContain('Working day in Mexico City: 09:00 to 17:00');
  expect(labels).toContain('Not a working day in Sydney');
  expect(control(root, 'Copy this handoff')).toBeTruthy();
});
