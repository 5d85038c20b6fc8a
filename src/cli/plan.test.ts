import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Complaint } from './complaint';
import { run } from './plan';

const DAY = ['09:00-17:00'];
const WORK = { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY };
const person = (zone: string | null, more: object = {}): object => ({ id: zone, zone, work: WORK, ...more });
const ask = (people: readonly object[], more: object = {}): object => ({
  people,
  minutes: 60,
  from: '2027-01-11T12:00Z',
  to: '2027-01-18',
  ...more,
});
const FAR = [person('America/Mexico_City'), person('Australia/Sydney')];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plan-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function plan(content: unknown): Promise<string> {
  const file = path.join(folder, 'plan.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  expect(await run([file])).toBe(0);
  return out;
}
const answer = async (content: unknown): Promise<Record<string, unknown>> =>
  JSON.parse(await plan(content)) as Record<string, unknown>;

describe('each mode answers in JSON', () => {
  test('slot instead of the present time: only what is better, else why not', async () => {
    const three = [person('America/New_York'), person('Europe/London'), person('Asia/Kolkata')];
    const now = await answer(ask(three, { insteadOf: '2027-01-12T09:00Z' }));
    expect(now).toMatchObject({ slots: [], none: { why: 'no-better' } });
    const two = await answer(ask(FAR, { insteadOf: '2027-01-12T20:00Z', most: 1 }));
    expect(two['slots']).toMatchObject([{ worst: 0 }]);
  });

  test('slot: best first, in everybody’s time, with reasons', async () => {
    const { mode, slots, none, unknown } = await answer(ask(FAR, { most: 1 }));
    expect({ mode, none, unknown }).toEqual({ mode: 'slot', none: null, unknown: [] });
    expect(slots).toEqual([
      {
        start: '2027-01-11T22:00:00Z',
        end: '2027-01-11T23:00:00Z',
        worst: 0,
        total: 0,
        affected: 0,
        people: [
          { id: 'America/Mexico_City', local: '2027-01-11T16:00', class: 'inside', cost: 0 },
          { id: 'Australia/Sydney', local: '2027-01-12T09:00', class: 'inside', cost: 0 },
        ],
        reasons: [{ code: 'slot_inside_all', text: 'within working hours for all 2' }],
      },
    ]);
  });

  test('slot: none at night, and what to do instead', async () => {
    const people = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Singapore'].map((zone) => person(zone));
    const { slots, none } = await answer(ask(people));
    expect(slots).toEqual([]);
    expect(none).toMatchObject({
      why: 'no-daylight',
      text: 'There’s no time when it’s daytime for everyone.',
      instead: [{ kind: 'relay' }, { kind: 'split' }, { kind: 'rotate-absence' }],
    });
  });

  test('slot: people not known are named and nothing is claimed', async () => {
    const { unknown, slots } = await answer(ask([person('Europe/Berlin'), person(null, { id: 'x' })], { most: 1 }));
    expect(unknown).toEqual(['x']);
    expect((slots as { people: object[] }[])[0]?.people[1]).toEqual({ id: 'x', local: null, class: 'unknown', cost: null });
  });

  test('busy times, wall times of the zone, and optional people', async () => {
    const busy = [{ start: '2027-01-12T09:00', end: '2027-01-12T11:00' }];
    const more = { zone: 'Europe/Berlin', from: '2027-01-12', to: '2027-01-13', minutes: 30, most: 1 };
    const first = async (extra: object): Promise<unknown> => {
      const { slots } = await answer(ask([person('Europe/Berlin', { busy, ...extra }), person('Europe/Rome')], more));
      return (slots as { start: string }[])[0]?.start;
    };
    expect(await first({})).toBe('2027-01-12T10:00:00Z');
    expect(await first({ required: false })).toBe('2027-01-12T08:00:00Z');
  });

  test('rotation: eight dates', async () => {
    const zones = ['America/New_York', 'Europe/London', 'Europe/Berlin', 'Africa/Cairo', 'Asia/Kolkata'];
    const made = await answer(
      ask(
        zones.map((zone) => person(zone)),
        { mode: 'rotation', from: '2027-10-18', to: '2027-10-31' },
      ),
    );
    expect(made).toMatchObject({ mode: 'rotation', offer: true, hold: 2, none: null });
    expect((made.dates as unknown[]).length).toBe(8);
    const nowhere = await answer(
      ask(
        ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Singapore'].map((zone) => person(zone)),
        { mode: 'rotation' },
      ),
    );
    expect(nowhere).toMatchObject({ offer: false, slots: [], none: { why: 'no-daylight' } });
  });

  test('relay: no minutes needed', async () => {
    const made = await answer(ask(FAR, { mode: 'relay', minutes: undefined }));
    expect(made).toMatchObject({
      order: ['America/Mexico_City', 'Australia/Sydney'],
      roundWait: 540,
      weekDates: 6,
      board: false,
    });
    expect((made.legs as object[])[0]).toMatchObject({ due: '2027-01-11T22:00:00Z', wait: 0, live: true });
    expect(await answer(ask([FAR[0]!], { mode: 'relay' }))).toMatchObject({ none: { why: 'too-few' } });
  });
});

describe('bad input: one line that names the field', () => {
  test.each([
    ['{', 'not JSON'],
    ['[]', 'not a JSON object like {"people":[…],"minutes":60,"from":…,"to":…}'],
    [{ people: undefined }, '"people" is missing'],
    [{ people: [] }, '"people" is not a list of 1 to 1000 people: []'],
    [{ people: [7] }, 'people[0]: not an object: 7'],
    [{ people: [{}] }, 'people[0]: "id" is missing'],
    [
      { people: [person('EST'), person('Asia/Tokyo')] },
      /^people\[0\]: "zone" is not a time zone: EST \(an abbreviation may mean several clocks/,
    ],
    [{ people: [person('Asia/Tokyo'), person('IST')] }, /^people\[1\]: "zone" is not a time zone: IST \(an abbreviation/],
    [{ people: [person('Romance Standard Time')] }, /Romance Standard Time \(a Windows name holds for several countries/],
    [{ people: [person('UTC+8')] }, /^people\[0\]: "zone" is not a time zone: UTC\+8 \(an offset knows no summer time/],
    [{ people: [person('America/New_Yrok')] }, /\(did you mean America\/New_York\?\)$/],
    [{ people: [person('Asia/Tokyo'), person('Asia/Tokyo')] }, 'people[1]: "id" comes twice: Asia/Tokyo'],
    [{ people: [person('Asia/Tokyo', { work: undefined })] }, 'people[0]: "work" is missing'],
    [{ people: [person('Asia/Tokyo', { work: { mon: ['17:00-17:00'] } })] }, /^people\[0\]: "work" has hours on mon/],
    [{ people: [person('Asia/Tokyo', { required: 1 })] }, 'people[0]: "required" is neither true nor false: 1'],
    [{ people: [person('Asia/Tokyo', { carried: -1 })] }, 'people[0]: "carried" is not a number from 0: -1'],
    [
      { people: [person('Asia/Tokyo', { busy: [{ start: '2027-01-12T10:00', end: '2027-01-12T09:00' }] })] },
      'people[0]: busy[0]: "end" is before "start"',
    ],
    [{ minutes: undefined }, '"minutes" is missing'],
    [{ minutes: -30 }, '"minutes" is not a whole number from 1 to 1440: -30'],
    [{ minutes: 2_880 }, '"minutes" is not a whole number from 1 to 1440: 2880'],
    [{ from: undefined }, '"from" is missing'],
    [{ from: '2027-02-30' }, /^"from" is not a time like/],
    [{ to: '2027-01-11' }, '"to" is not after "from"'],
    [{ to: '2027-03-11' }, '"from" and "to" are more than 35 days apart'],
    [{ zone: 'Mars/Olympus' }, /^"zone" is not a time zone: Mars\/Olympus \(no such name/],
    [{ mode: 'party' }, '"mode" is none of slot, rotation, relay: party'],
    [{ every: 0, mode: 'rotation' }, '"every" is not a whole number from 1 to 92: 0'],
  ])('%j', async (more, what) => {
    const asked = plan(typeof more === 'string' ? more : ask(FAR, more));
    const complaint: unknown = await asked.then(
      () => null,
      (error: unknown) => error,
    );
    expect(complaint).toBeInstanceOf(Complaint);
    const line = (complaint as Complaint).message.replace(path.join(folder, 'plan.json: '), '');
    expect(line).toEqual(typeof what === 'string' ? what : expect.stringMatching(what));
    expect(line).not.toContain('\n');
  });

  test('no file', async () => {
    await expect(run([path.join(folder, 'none.json')])).rejects.toThrow(/none\.json: no such file$/);
    await expect(run([])).rejects.toThrow(Complaint);
  });
});
