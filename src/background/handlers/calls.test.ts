import { expect, it } from 'vitest';
import { DAY } from '../../core/model';
import { PROTOCOL, type Requests } from '../../messages/messages';
import { SAMPLES } from '../../messages/samples.fixture';
import type { SenderFacts } from '../../messages/policy';
import { OWN } from '../reach.fixture';
import { ask, settled, wake, world } from '../worker.fixture';

const MEET: SenderFacts = { id: OWN.id, origin: 'https://meet.google.com', frameId: 0, tab: { id: 9 } };
const said = (fields: Partial<Requests['call/report']> = {}) => {
  const { clock } = world;
  const times = { start: clock - 60_000, end: clock };
  return {
    v: PROTOCOL,
    kind: 'call/report',
    ...SAMPLES['call/report'],
    service: 'google-meet',
    number: 'abc-defg-hij',
    ...times,
    ...fields,
  };
};
const known = async (): Promise<number> => (await ask(wake(), 'call/state', {})).recent.length;

it('what a page tells of a call is written down while its service may be measured, and refused once the right is taken back', async () => {
  await settled();
  expect(await wake().answer(said(), MEET)).toMatchObject({ ok: false, problem: { code: 'no-right' } });
  expect(await known()).toBe(0);
  world.measured = ['zoom', 'google-meet'];
  expect(await wake().answer(said(), MEET)).toMatchObject({ ok: true });
  expect(await known()).toBe(1);
});

it('a clock that was set by days makes no record', async () => {
  await settled();
  world.measured = ['google-meet'];
  const { clock } = world;
  for (const off of [-400, -3, 2, 400]) {
    const late = said({ start: clock + off * DAY, end: clock + off * DAY + 60_000 });
    expect(await wake().answer(late, MEET)).toMatchObject({ ok: false, problem: { code: 'no-such-time' } });
  }
  expect(await known()).toBe(0);
});
