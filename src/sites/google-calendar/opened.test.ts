// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { layoutFromStyles } from './fixtures/layout';
import { loadPage } from './fixtures/load';
import { readPage } from './read';

const HREF = 'https://calendar.google.com/calendar/u/0/r';
const read = (doc: Document, href = HREF, now = '2026-03-10T12:00:00Z') =>
  readPage(doc, { href, settled: true, env: layoutFromStyles(now) }).opened?.snapshot;
const find = (doc: Document, selector: string): HTMLElement => {
  const found = doc.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`fixture lacks ${selector}`);
  return found;
};
const shown = '[role=dialog]:not([style])';

describe('the popup', () => {
  test('is read whole, and the left-over before it is passed over', () => {
    expect(read(loadPage('popup'))).toEqual({
      site: 'google-calendar',
      baseId: 'round01',
      uid: null,
      instance: { at: Date.UTC(2026, 2, 10, 9) },
      calendarId: 'ida.holm@hall.example',
      key: 'round01_20260310T090000Z',
      title: 'Morning round',
      start: Date.UTC(2026, 2, 10, 9),
      end: Date.UTC(2026, 2, 10, 9, 30),
      allDay: false,
      ownAnswer: 'needs-action',
      guests: [
        { email: 'ola.berg@hall.example', name: 'Ola Berg', organizer: true, answer: 'accepted' },
        { email: 'ida.holm@hall.example', name: 'Ida Holm', organizer: false, answer: 'needs-action' },
        { email: 'kim.lund@mill.example', name: 'Kim Lund', organizer: false, answer: 'declined' },
      ],
      description: 'One\nTwo',
      location: '',
      hasCall: false,
    });
  });

  test.each([
    ['#xRsvpYesBu', 'accepted'],
    ['#xRsvpNoBu', 'declined'],
    ['#xRsvpMaybeBu', 'tentative'],
  ])('%s chosen, by class, by state or by the label of any language', (button, answer) => {
    const marks: ((element: HTMLElement) => void)[] = [
      (element) => element.parentElement?.classList.add('KKjvXb'),
      (element) => element.setAttribute('aria-pressed', 'true'),
      (element) => element.setAttribute('aria-label', 'Respond, selected'),
    ];
    for (const mark of marks) {
      const doc = loadPage('popup');
      mark(find(doc, button));
      expect(read(doc)?.ownAnswer).toBe(answer);
    }
  });

  test('in a language without grammar keeps who has not answered, and claims no more', () => {
    const doc = loadPage('popup');
    doc.documentElement.lang = 'sv';
    expect(read(doc)?.guests?.map((guest) => guest.answer)).toEqual(['unknown', 'needs-action', 'unknown']);
  });

  test('without names has no guests; still mounting, it says nothing of guests and place', () => {
    const counted = loadPage('popup');
    find(counted, '[role=tree]').remove();
    expect(read(counted)?.guests).toBeNull();
    const mounting = loadPage('popup');
    for (const gone of ['[role=tree]', '#xDetDlgAtt', '#xDetDlgCal', '#xDetDlgDesc']) find(mounting, gone).remove();
    expect(read(mounting)).toMatchObject({ guests: null, location: null, description: null });
    const alone = loadPage('popup');
    for (const gone of ['[role=tree]', '#xDetDlgAtt']) find(alone, gone).remove();
    expect(read(alone)?.guests).toEqual([]);
  });

  test('reused for another event is that event', () => {
    const doc = loadPage('popup');
    find(doc, `${shown} #xDetDlg`).setAttribute('data-eventid', btoa('next01 ida.holm@hall.example'));
    find(doc, `${shown} [data-text]`).setAttribute('data-text', 'Next');
    find(doc, `${shown} #rAECCd`).textContent = 'Next';
    expect(read(doc)).toMatchObject({ baseId: 'next01', title: 'Next', instance: null });
  });

  test.each([
    ['Wednesday, April 15⋅2:00 – 3:00pm', [Date.UTC(2026, 3, 15, 13), Date.UTC(2026, 3, 15, 14), false]],
    ['Wednesday, April 15⋅11:30am – 12:45pm', [Date.UTC(2026, 3, 15, 10, 30), Date.UTC(2026, 3, 15, 11, 45), false]],
    ['Friday, January 1, 2027⋅5:00 – 6:00pm', [Date.UTC(2027, 0, 1, 17), Date.UTC(2027, 0, 1, 18), false]],
    ['April 25, 2023, 11:15pm – April 26, 2023, 6:45am', [Date.UTC(2023, 3, 25, 22, 15), Date.UTC(2023, 3, 26, 5, 45), false]],
    ['Thursday, December 10', [Date.UTC(2026, 11, 10), Date.UTC(2026, 11, 11), true]],
    ['9月 16日 (水曜日)⋅09:00～09:45', [Date.UTC(2026, 8, 16, 8), Date.UTC(2026, 8, 16, 8, 45), false]],
    // A weekday that is not that date's: another year is meant, so nothing is said.
    ['Monday, April 15⋅2:00 – 3:00pm', [null, null, false]],
    ['someday', [null, null, false]],
  ])('%s', (line, times) => {
    const doc = loadPage('popup');
    if (line.includes('月')) doc.documentElement.lang = 'ja';
    find(doc, `${shown} .AzuXid`).textContent = line;
    const opened = read(doc);
    expect([opened?.start, opened?.end, opened?.allDay]).toEqual(times);
  });
});

describe('the editor', () => {
  test('of a new event', () => {
    expect(read(loadPage('editor'))).toMatchObject({
      baseId: null,
      key: 'new',
      title: 'Weekly status',
      start: Date.UTC(2026, 2, 10, 9),
      end: Date.UTC(2026, 2, 10, 9, 30),
      description: 'Agenda',
      location: 'https://hall.zoom.us/j/1',
      hasCall: true,
      guests: [{ email: 'kim.lund@mill.example', name: 'Kim Lund', organizer: false, answer: 'needs-action' }],
    });
  });

  test('shows what was typed, not what it began with', () => {
    const doc = loadPage('editor');
    const field = find(doc, '#xStTiIn') as HTMLInputElement;
    field.value = '9:15am';
    expect(read(doc)?.start).toBe(Date.UTC(2026, 2, 10, 9, 15));
    field.value = 'soon';
    expect(read(doc)?.start).toBeNull();
  });

  test('of a whole day', () => {
    const doc = loadPage('editor');
    find(doc, '#xAlDaCbx').setAttribute('aria-checked', 'true');
    expect(read(doc)).toMatchObject({ allDay: true, start: Date.UTC(2026, 2, 10), end: Date.UTC(2026, 2, 11) });
  });

  test('of an existing event knows it by the address', () => {
    const token = btoa('round01_20260310T090000Z ida.holm@hall.example').replaceAll('=', '');
    expect(read(loadPage('editor'), `${HREF}/eventedit/${token}?sf=true`)).toMatchObject({
      baseId: 'round01',
      calendarId: 'ida.holm@hall.example',
    });
  });

  test('of a task is none of ours', () => expect(read(loadPage('editor'), `${HREF}/eventedit/tasks_abc`)).toBeUndefined());
  test('with a broken address does not throw', () =>
    expect(() => read(loadPage('editor'), `${HREF}/eventedit/%E0%A4%A`)).not.toThrow());
});
