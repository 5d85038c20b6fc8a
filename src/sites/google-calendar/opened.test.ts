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

/** A popup's line, what is read of it, and the page's language. */
type Shown = [line: string, times: unknown[], lang?: string];

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
      (element) => {
        element.ownerDocument.documentElement.lang = 'zh-CN';
        element.setAttribute('aria-label', '是，已选');
      },
    ];
    for (const mark of marks) {
      const doc = loadPage('popup');
      mark(find(doc, button));
      expect(read(doc)?.ownAnswer).toBe(answer);
    }
  });

  test('in a language without grammar keeps who has not answered, and claims no more', () => {
    const doc = loadPage('popup');
    doc.documentElement.lang = 'nb';
    expect(read(doc)?.guests?.map((guest) => guest.answer)).toEqual(['unknown', 'needs-action', 'unknown']);
  });

  test('without names has no guests; still mounting, it says nothing of guests and place', () => {
    const counted = loadPage('popup');
    find(counted, `${shown} [role=tree]`).remove();
    expect(read(counted)?.guests).toBeNull();
    const mounting = loadPage('popup');
    for (const gone of ['[role=tree]', '#xDetDlgAtt', '#xDetDlgCal', '#xDetDlgDesc']) find(mounting, `${shown} ${gone}`).remove();
    expect(read(mounting)).toMatchObject({ guests: null, location: null, description: null });
    const alone = loadPage('popup');
    for (const gone of ['[role=tree]', '#xDetDlgAtt']) find(alone, `${shown} ${gone}`).remove();
    expect(read(alone)?.guests).toEqual([]);
  });

  test('in a language whose word for "chosen" is not known, nothing chosen is not an answer', () => {
    const doc = loadPage('popup');
    doc.documentElement.lang = 'fr';
    find(doc, '[data-email^=ida]').setAttribute('aria-label', 'Ida Holm, Participe');
    expect(read(doc)?.ownAnswer).toBe('unknown');
  });

  test.each([
    ['a list cut behind "N more"', '5 guests', 3, null],
    ['a list of thousands', '1,204 guests', 3, null],
    ['in another order of words', 'Invités : 4', 3, 3],
    ['without a number', 'Guests', 3, 3],
  ])('%s: %s', (_what, count, rows, known) => {
    const doc = loadPage('popup');
    find(doc, `${shown} .UfeRlc`).textContent = count;
    expect(doc.querySelectorAll(`${shown} [data-email$="hall.example"],${shown} [data-email$="mill.example"]`)).toHaveLength(
      rows,
    );
    expect(read(doc)?.guests?.length ?? null).toBe(known);
  });

  test('with a group among its guests does not know who comes', () => {
    const doc = loadPage('popup');
    find(doc, '[data-email^=kim]').setAttribute('data-is-expandable', 'true');
    expect(read(doc)).toMatchObject({ guests: null, ownAnswer: 'needs-action' });
  });

  test('takes its zone from what it says of joining, where the page keeps it back; else its times are not known', () => {
    const doc = loadPage('popup');
    find(doc, '#xTimezone').remove();
    const joining = find(doc, '[data-details]');
    const say = (details: string) => joining.setAttribute('data-details', details);
    const first = 'Flight to Asia/Tokyo\nTuesday, March 10 · 9:00 – 9:30am\n';
    say(`${first}Fuso horário: America/Sao_Paulo\nGoogle Meet: https://meet.google.com/abc`);
    expect(read(doc)).toMatchObject({ start: Date.UTC(2026, 2, 10, 12), end: Date.UTC(2026, 2, 10, 12, 30) });
    say(`${first}タイムゾーン: Asia/Tokyo`);
    expect(read(doc)?.start).toBe(Date.UTC(2026, 2, 10));
    for (const other of ['', 'Time zone: Mars/Olympus', 'Time zone: Asia/Tokyo\nZeit: Europe/Rome', 'see a/b']) {
      say(first + other);
      expect(read(doc)).toMatchObject({ start: null, end: null });
    }
  });

  test('reused for another event is that event', () => {
    const doc = loadPage('popup');
    find(doc, `${shown} #xDetDlg`).setAttribute('data-eventid', btoa('next01 ida.holm@hall.example'));
    find(doc, `${shown} [data-text]`).setAttribute('data-text', 'Next');
    find(doc, `${shown} #rAECCd`).textContent = 'Next';
    expect(read(doc)).toMatchObject({ baseId: 'next01', title: 'Next', instance: null });
  });

  test.each<Shown>([
    ['Wednesday, April 15⋅2:00 – 3:00pm', [Date.UTC(2026, 3, 15, 13), Date.UTC(2026, 3, 15, 14), false]],
    ['Wednesday, April 15⋅11:30am – 12:45pm', [Date.UTC(2026, 3, 15, 10, 30), Date.UTC(2026, 3, 15, 11, 45), false]],
    ['Friday, January 1, 2027⋅5:00 – 6:00pm', [Date.UTC(2027, 0, 1, 17), Date.UTC(2027, 0, 1, 18), false]],
    ['April 25, 2023, 11:15pm – April 26, 2023, 6:45am', [Date.UTC(2023, 3, 25, 22, 15), Date.UTC(2023, 3, 26, 5, 45), false]],
    ['Thursday, December 10', [Date.UTC(2026, 11, 10), Date.UTC(2026, 11, 11), true]],
    ['9月 16日 (水曜日)⋅09:00～09:45', [Date.UTC(2026, 8, 16, 8), Date.UTC(2026, 8, 16, 8, 45), false], 'ja'],
    ['9月 16日 (水曜日)⋅午後10:00～10:30', [Date.UTC(2026, 8, 16, 21), Date.UTC(2026, 8, 16, 21, 30), false], 'ja'],
    ['7月 8日 (水曜日) · 午後6:00～7:00', [Date.UTC(2026, 6, 8, 17), Date.UTC(2026, 6, 8, 18), false], 'ja'],
    ['2027年 7月 8日 (木曜日)⋅午前11:30～午後0:30', [Date.UTC(2027, 6, 8, 10, 30), Date.UTC(2027, 6, 8, 11, 30), false], 'ja'],
    ['2025年 10月 3日 ～ 4日', [Date.UTC(2025, 9, 2, 23), Date.UTC(2025, 9, 4, 23), true], 'ja'],
    ['2025年 10月 4日 (土曜日) ～ 5日 (日曜日)', [Date.UTC(2025, 9, 3, 23), Date.UTC(2025, 9, 5, 23), true], 'ja'],
    ['7월 8일 수요일⋅오후 6:00~7:00', [Date.UTC(2026, 6, 8, 17), Date.UTC(2026, 6, 8, 18), false], 'ko'],
    ['7月8日 星期三⋅下午6:00 – 7:00', [Date.UTC(2026, 6, 8, 17), Date.UTC(2026, 6, 8, 18), false], 'zh-CN'],
    ['Quarta-feira, 6 de maio · 7:00 até 8:00pm', [Date.UTC(2026, 4, 6, 18), Date.UTC(2026, 4, 6, 19), false], 'pt-BR'],
    ['Quinta-feira, 14 de maio · 10:30 – 11:30am', [Date.UTC(2026, 4, 14, 9, 30), Date.UTC(2026, 4, 14, 10, 30), false], 'pt'],
    ['Quinta-feira, 14 de maio · 11:00am – 12:00PM', [Date.UTC(2026, 4, 14, 10), Date.UTC(2026, 4, 14, 11), false], 'pt-PT'],
    [
      'Domingo, 10 de janeiro de 2027 · 8:30 até 8:45am',
      [Date.UTC(2027, 0, 10, 8, 30), Date.UTC(2027, 0, 10, 8, 45), false],
      'pt-BR',
    ],
    ['Miércoles, 6 de mayo · 8:30 – 9:30pm', [Date.UTC(2026, 4, 6, 19, 30), Date.UTC(2026, 4, 6, 20, 30), false], 'es'],
    ['Lunedì, 21 settembre · 10:00 – 11:00AM', [Date.UTC(2026, 8, 21, 9), Date.UTC(2026, 8, 21, 10), false], 'it'],
    ['Пятница, 10 июля · 4:30–5:00PM', [Date.UTC(2026, 6, 10, 15, 30), Date.UTC(2026, 6, 10, 16), false], 'ru'],
    // Not in the same half of the day, and not said otherwise.
    ['9月 16日 (水曜日)⋅午後10:00～9:30', [null, null, false], 'ja'],
    ['Wednesday, April 15⋅11:30 – 10:30pm', [null, null, false]],
    ['Wednesday, April 15⋅9 – 11', [null, null, false]],
    // A weekday that is not that date's: another year is meant, so nothing is said.
    ['Monday, April 15⋅2:00 – 3:00pm', [null, null, false]],
    ['someday', [null, null, false]],
  ])('%s', (line, times, lang = 'en') => {
    const doc = loadPage('popup');
    doc.documentElement.lang = lang;
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
    const field = [...doc.querySelectorAll<HTMLInputElement>('#xStTiIn')].at(-1) as HTMLInputElement;
    field.value = '9:15am';
    expect(read(doc)?.start).toBe(Date.UTC(2026, 2, 10, 9, 15));
    field.value = 'soon';
    expect(read(doc)?.start).toBeNull();
  });

  test('of a whole day, by either switch', () => {
    const whole = { allDay: true, start: Date.UTC(2026, 2, 10), end: Date.UTC(2026, 2, 11) };
    const doc = loadPage('editor');
    (find(doc, '[type=checkbox]') as HTMLInputElement).checked = true;
    expect(read(doc)).toMatchObject(whole);
    const other = loadPage('editor');
    find(other, '[jscontroller]').outerHTML = '<div id="xAlDaCbx" role="checkbox" aria-checked="true"></div>';
    expect(read(other)).toMatchObject(whole);
  });

  test('whose switch is gone, or which does not say its zone, has no times that anybody could trust', () => {
    for (const gone of ['[jscontroller]', '#xTimezone']) {
      const doc = loadPage('editor');
      find(doc, gone).remove();
      expect(read(doc)).toMatchObject({ title: 'Weekly status', start: null, end: null, allDay: false });
    }
  });

  test('before anything is typed has prompts, which are no words of the person', () => {
    const doc = loadPage('editor');
    find(doc, '[role=textbox]').textContent = '';
    find(doc, '[role=combobox]').removeAttribute('value');
    expect(read(doc)).toMatchObject({ description: '', location: '', hasCall: false });
    find(doc, '[role=textbox]').removeAttribute('role');
    expect(read(doc)?.description).toBeNull();
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
