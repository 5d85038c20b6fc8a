// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { FORMAT_IDS, ok } from '../../core/model';
import { control, press, Refusal, settle, translateFor, type } from '../parts/doors.fixture';
import { OPTIONS, OPTIONS_EMPTY } from '../parts/samples.fixture';
import { page } from './app.fixture';
import { SECTIONS } from './sections';

describe('hours', () => {
  test('are confirmed by one press, and "Saved" is said', async () => {
    const { part, sent, status } = await page(OPTIONS_EMPTY);
    await press(part('hours'), 'Yes, these are my hours');
    const { zone, hours } = OPTIONS_EMPTY.settings;
    expect(sent('settings/save')).toEqual([{ patch: { zone, hours, hoursConfirmed: true } }]);
    expect(status()).toContain('Saved');
  });

  test('a day that cannot be read is explained, not saved, and not lost to a push', async () => {
    const { part, sent, pushes } = await page(OPTIONS);
    const field = (): HTMLInputElement => control(part('hours'), 'Monday, hours 1: from') as HTMLInputElement;
    await type(field(), '');
    expect(part('hours').textContent).toContain('Enter both times');
    await settle(() => pushes.push());
    expect(sent('settings/save')).toEqual([]);
    expect(field().value).toBe('');
    await type(field(), '08:00');
    expect(part('hours').textContent).not.toContain('Enter both times');
    expect(sent('settings/save')).toMatchObject([
      { patch: { hours: { mon: [{ start: 480, end: 1050 }] }, hoursConfirmed: true } },
    ]);
  });

  test('a refusal is said in the status', async () => {
    const { part, status } = await page(OPTIONS_EMPTY, { 'settings/save': new Refusal('storage-full') });
    await press(part('hours'), 'Yes, these are my hours');
    expect(status()).toContain('Not saved');
  });

  test('a zone is taken by typing a city', async () => {
    const { part, sent } = await page(OPTIONS);
    const field = part('hours').querySelector('input[role=combobox]');
    await type(field, 'munch');
    expect(sent('settings/save')).toEqual([]);
    await settle(() => field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(sent('settings/save')).toEqual([{ patch: { zone: 'Europe/Berlin', hoursConfirmed: true } }]);
  });

  test('an address is read before it is kept', async () => {
    const { part, sent } = await page(OPTIONS);
    const field = part('hours').querySelector('input[type=email]');
    const submit = (): Promise<void> =>
      settle(() => field?.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await type(field, 'noor');
    await submit();
    expect(part('hours').textContent).toContain('This isn’t an email address');
    expect(sent('settings/save')).toEqual([]);
    await type(field, 'Noor@example.com');
    await submit();
    expect(sent('settings/save')).toEqual([{ patch: { emails: ['noor@norrvik.example', 'noor@example.com'] } }]);
  });
});

/** A drag of something over the page, as a browser tells of it. */
function drag(kind: string, types: readonly string[], files: readonly File[] = []): Event {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { types, files } });
  return event;
}

describe('calendar files', () => {
  const file = (name: string): File => new File(['BEGIN:VCALENDAR'], name);

  test('several dropped anywhere are read one after another', async () => {
    const read: string[] = [];
    const { root, text } = await page(
      OPTIONS,
      {},
      {
        readCalendar: async (one) => {
          read.push(one.name);
          return ok({ calendars: 1, events: 3, occurrences: 9, problems: 0 });
        },
      },
    );
    await settle(() => dispatchEvent(drag('dragenter', ['Files'])));
    expect(root.querySelector('.cover')).not.toBeNull();
    const drop = drag('drop', ['Files'], [file('a.ics'), file('b.zip')]);
    await settle(() => dispatchEvent(drop));
    expect(drop.defaultPrevented).toBe(true);
    expect(root.querySelector('.cover')).toBeNull();
    expect(read).toEqual(['a.ics', 'b.zip']);
    expect(text()).toContain('1 calendar: 3 events, 9 dates.');
  });

  test('text that is dragged goes its usual way', async () => {
    const { root } = await page(OPTIONS);
    const over = drag('dragover', ['text/plain']);
    await settle(() => {
      dispatchEvent(drag('dragenter', ['text/plain']));
      dispatchEvent(over);
    });
    expect(over.defaultPrevented).toBe(false);
    expect(root.querySelector('.cover')).toBeNull();
  });

  test('progress is shown while one is read, and it can be stopped', async () => {
    let signal: AbortSignal | null = null;
    const { root, text } = await page(
      OPTIONS,
      {},
      {
        readCalendar: (_file, options) => {
          signal = options.signal;
          options.onProgress({ phase: 'expanding', fraction: 0.42, events: 8400 });
          return new Promise((resolve) => {
            options.signal.addEventListener('abort', () => resolve({ ok: false, problem: { code: 'cancelled', params: {} } }));
          });
        },
      },
    );
    await settle(() => dispatchEvent(drag('drop', ['Files'], [file('big.ics')])));
    expect(text()).toContain('8,400 events imported');
    expect(root.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('42');
    await press(root, 'Stop reading big.ics');
    expect(signal).toMatchObject({ aborted: true });
    expect(text()).toContain('Stopped. Nothing was imported.');
  });

  test('what is wrong with a calendar is listed with examples', async () => {
    const { part } = await page(OPTIONS);
    expect(part('calendars').textContent).toContain('2 things couldn’t be read');
    expect(part('calendars').querySelector('.example')?.textContent).toContain('Middle of nowhere');
  });

  test('is removed at once, and brought back', async () => {
    const removed = OPTIONS.calendars;
    const gone = { ...OPTIONS, calendars: [] };
    const feeds = { feeds: [], removed, preview: null };
    const { part, sent } = await page(OPTIONS, { 'calendar/remove': {} });
    await press(part('calendars'), 'Remove Work');
    expect(sent('calendar/remove')).toEqual([{ calendarId: 'c1' }]);
    const after = await page(gone, { 'feeds/state': feeds, 'calendar/restore': {} });
    await press(after.part('calendars'), 'Undo: Work');
    expect(after.sent('calendar/restore')).toEqual([{ calendarId: 'c1' }]);
  });
});

describe('people', () => {
  test('are found by name without accents', async () => {
    const { part } = await page(OPTIONS);
    await type(part('people').querySelector('input[type=search]'), 'REYES');
    expect([...part('people').querySelectorAll('.person h3')].map((one) => one.textContent)).toEqual(['Amihan Reyes']);
  });

  test('one is added; a mistake is said and loses nothing', async () => {
    const { part, sent } = await page(OPTIONS, { 'person/save': {} });
    await press(part('people'), 'Add a person');
    const form = (): HTMLFormElement | null => part('people').querySelector('form.edit');
    const submit = (): Promise<void> =>
      settle(() => form()?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await type(form()?.querySelector('input') ?? null, 'Mei Lawson');
    await submit();
    expect(form()?.textContent).toContain('This isn’t an email address');
    expect(form()?.querySelector('input')?.value).toBe('Mei Lawson');
    await type(form()?.querySelector('input[type=email]') ?? null, 'mei@norrvik.example');
    await submit();
    expect(sent('person/save')).toMatchObject([{ person: { email: 'mei@norrvik.example', name: 'Mei Lawson', zone: null } }]);
    expect(form()).toBeNull();
  });

  test('a guess is called one', async () => {
    const { part } = await page(OPTIONS);
    expect(part('people').textContent).toContain('From series they organize (estimated, not used for marks)');
  });
});

describe('marks, kept, pause, data', () => {
  test('a switch saves at once', async () => {
    const { part, sent } = await page(OPTIONS);
    await settle(() => part('marks').querySelector<HTMLInputElement>('input[role=switch]')?.click());
    expect(sent('settings/save')).toEqual([{ patch: { badges: { hours: false, async: true } } }]);
  });

  test('grace beyond an hour is explained and not saved', async () => {
    const { part, sent } = await page(OPTIONS);
    await type(part('marks').querySelector('input[type=number]'), '90');
    expect(part('marks').textContent).toContain('Until then, 15 applies');
    expect(sent('settings/save')).toEqual([]);
    await type(part('marks').querySelector('input[type=number]'), '30');
    expect(sent('settings/save')).toEqual([{ patch: { grace: 30 } }]);
  });

  test('a kept series is released', async () => {
    const { part, sent } = await page(OPTIONS, { 'series/release': {} });
    await press(part('kept'), 'Allow suggestions again: Platform weekly');
    expect(sent('series/release')).toEqual([{ seriesId: 's1' }]);
  });

  test('the export is handed over as a file', async () => {
    const { part, saved } = await page(OPTIONS, { 'data/export': { json: '{}' } });
    await press(part('data'), 'Export everything');
    expect(saved).toEqual([['asyncable-2027-03-04.json', '{}']]);
  });

  test('erasing needs the word typed', async () => {
    const { part, sent } = await page(OPTIONS, { 'data/erase': {} });
    await press(part('data'), 'Erase everything');
    expect(control(part('data'), 'Erase now')).toMatchObject({ disabled: true });
    const form = part('data').querySelector('form');
    await settle(() => form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(sent('data/erase')).toEqual([]);
    await type(form?.querySelector('input') ?? null, 'Erase');
    await settle(() => form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(sent('data/erase')).toEqual([{}]);
    expect(part('data').textContent).toContain('Everything has been erased');
  });
});

test('no answer: what to do, and a way to try again', async () => {
  let answers = false;
  const { root, text } = await page(null, { 'options/state': () => (answers ? OPTIONS : new Refusal('no-answer')) });
  expect(text()).toContain('didn’t answer');
  answers = true;
  await press(root, 'Try again');
  expect([...root.querySelectorAll('main > section')].map(({ id }) => id)).toEqual([...SECTIONS]);
});

test('German has words for everything', async () => {
  const { text } = await page(OPTIONS, {}, { t: translateFor('de') });
  expect(text()).not.toMatch(/(?:options|popup|problem)_[a-z]|\{\w+\}/u);
});

test('a format is left out and taken back, in the order of the list; with none the page says what follows', async () => {
  const { part, sent } = await page(OPTIONS);
  const switches = [...part('tools').querySelectorAll<HTMLInputElement>('input[role=switch]')].slice(0, FORMAT_IDS.length);
  const [first] = switches;
  if (!first) throw new Error('no switch');
  await settle(() => first.click());
  expect(sent('settings/save').at(-1)).toEqual({ patch: { formats: FORMAT_IDS.slice(1) } });
  expect(part('tools').textContent).not.toContain('All formats are off');
  const none = await page({ ...OPTIONS, settings: { ...OPTIONS.settings, formats: [] } });
  expect(none.part('tools').textContent).toContain('All formats are off');
  const [again] = none.part('tools').querySelectorAll<HTMLInputElement>('input[role=switch]');
  if (!again) throw new Error('no switch');
  await settle(() => again.click());
  expect(none.sent('settings/save').at(-1)).toEqual({ patch: { formats: FORMAT_IDS.slice(0, 1) } });
});
