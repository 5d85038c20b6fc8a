// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { minutesOf, rangeOf } from './clock-words';
import { numericDate, orderShown, wordedDate } from './date-words';
import { FIXTURES, loadFacts, loadPage } from './fixtures/load';
import { isZoomHost, numberInPath, pageOf } from './page';
import { readZoom, type ZoomReading } from './read';
import { numberIn } from './text';

function read(doc: Document, address: string, today: string, settled = true): ZoomReading {
  const { pathname, hash } = new URL(address, 'https://us02web.zoom.us');
  return readZoom(doc, { url: { pathname, hash }, today, order: null, settled });
}
const rows = ({ rows: found }: ZoomReading): unknown[] =>
  found.map(({ row }) => [row.title, row.number, row.date, row.start, row.end, row.mine]);

describe('pages of our own making', () => {
  it.each(FIXTURES)('%s is read as its facts say', (name) => {
    const facts = loadFacts(name);
    const reading = read(loadPage(name), facts.address, facts.today);
    expect(reading.form).toEqual(facts.form);
    expect(rows(reading)).toEqual(facts.rows);
    expect(reading.health.state).toBe(facts.health);
  });
  it.each(FIXTURES)('%s says nothing on a page of another kind', (name) => {
    const { address } = loadFacts(name);
    const others = ['/meeting#/pmi/4925550101', '/wc/81100000001/join', '/profile', '/wc/team-chat'].filter(
      (one) => one !== address,
    );
    for (const other of others) {
      const reading = read(loadPage(name), other, '2026-11-24');
      expect([reading.form, reading.rows, reading.place, reading.health.state]).toEqual([null, [], null, 'not-applicable']);
    }
  });
});

describe('half of a page', () => {
  const LEFT_OUT = [
    '#topic',
    '.when-item-widget',
    '.duration-item-widget',
    '.zoom-date-input',
    '.zoom-calendar-filter-select',
    '#pmc-item',
    'form',
  ];
  it.each(LEFT_OUT)('the form without %s: nothing thrown, nothing made up', (selector) => {
    const doc = loadPage('schedule-form');
    for (const gone of doc.querySelectorAll(selector)) gone.remove();
    const early = read(doc, '/meeting/schedule', '2026-11-24', false);
    expect(['not-applicable', 'healthy']).toContain(early.health.state);
    const reading = read(doc, '/meeting/schedule', '2026-11-24');
    expect(['asleep', 'degraded']).toContain(reading.health.state);
    if (reading.form === null) return;
    const whole = loadFacts('schedule-form').form;
    for (const field of ['date', 'minutes', 'duration', 'zoneLabel'] as const)
      expect([null, whole?.[field]]).toContain(reading.form[field]);
  });
  it('a list that has not come yet is not asleep before it could have', () => {
    const doc = new DOMParser().parseFromString('<html lang="en"><body><div id="app"></div></body></html>', 'text/html');
    expect(read(doc, '/meeting#/upcoming', '2026-11-24', false).health.state).toBe('not-applicable');
    expect(read(doc, '/meeting#/upcoming', '2026-11-24', true).health.state).toBe('asleep');
  });
  it('500 rows and not one more', () => {
    const doc = loadPage('previous-list');
    const list = doc.querySelector('.list');
    const row = doc.querySelector('.meeting-item');
    for (let at = 0; at < 700; at += 1) list?.append(row?.cloneNode(true) ?? '');
    expect(read(doc, '/meeting#/previous', '2026-11-24').rows).toHaveLength(500);
  });
});

describe('times', () => {
  it.each([
    ['11:00', 'AM', 'en', 660],
    ['12:00', 'AM', 'en', 0],
    ['12:30', 'PM', 'en', 750],
    ['9:10', null, 'de', 550],
    ['17:00', null, 'fr', 1020],
    ['24:00', null, 'de', null],
    ['13:00', 'PM', 'en', null],
    ['5:00', '午後', 'ja', 1020],
    ['5:00', 'a. m.', 'es', 300],
    ['5:00', 'zzz', 'en', null],
    ['5:0', 'PM', 'en', null],
    ['', 'PM', 'en', null],
    ['17.30', null, 'fi', 1050],
    ['7:45', '下午', 'zh-TW', 1185],
    ['7:45', '下午', 'en', 1185],
    ['6:00', 'μ.μ.', 'en', 1080],
    ['3:00', '오후', 'ko', 900],
    ['12:30', '凌晨', 'zh', 30],
    ['12:30', '中午', 'zh', 750],
    ['11:30', '中午', 'zh', null],
    ['12:00', '晚上', 'zh', null],
  ])('%j %j in %s', (time, half, lang, minutes) => expect(minutesOf(time, half, lang)).toBe(minutes));
  it.each([
    ['11:00 AM - 12:30 PM', 'en', { start: 660, end: 750 }],
    ['9:00 – 10:30 AM', 'en', { start: 540, end: 630 }],
    ['15:00 - 15:30', 'de', { start: 900, end: 930 }],
    ['06:00 AM', 'en', { start: 360, end: null }],
    ['Recurring', 'en', null],
    ['11:00 AM - 12:30 PM - 1:00 PM', 'en', null],
    ['9:00 - 10:30 PM', 'en', { start: 1260, end: 1350 }],
    ['11:30 - 10:30 PM', 'en', null],
    ['11:30 PM - 12:30 AM', 'en', { start: 1410, end: 30 }],
    ['오후 3:00 - 오후 4:00', 'ko', { start: 900, end: 960 }],
    ['오후 3:00 - 4:00', 'en', { start: 900, end: 960 }],
    ['午後10:00～10:30', 'ja', { start: 1320, end: 1350 }],
    ['下午 07:45 - 08:15', 'zh-TW', { start: 1185, end: 1215 }],
    ['05:00 p. m. - 06:00 p. m.', 'es', { start: 1020, end: 1080 }],
    ['3:00 bald - 4:00', 'de', null],
    ['10:00 - bald', 'de', null],
    ['', 'en', null],
  ])('%j in %s', (text, lang, range) => expect(rangeOf(text, lang)).toEqual(range));
});

describe('the time on the page of one meeting', () => {
  /** A page whose second row is this text, under an address that says the language. */
  const detail = (text: string, lang: string, ...more: readonly string[]) => {
    const doc = new DOMParser().parseFromString('<div id="pane-detail"><form class="zm-form"></form></div>', 'text/html');
    doc.documentElement.lang = lang;
    for (const one of ['Weekly status', text, '812 3456 7890', ...more]) {
      const item = doc.createElement('div');
      item.className = 'zm-form-item';
      const content = doc.createElement('div');
      content.className = 'zm-form-item__content';
      content.textContent = one;
      item.append(content);
      doc.querySelector('form')?.append(item);
    }
    const [row] = read(doc, '/meeting/81234567890', '2026-11-24').rows;
    return [row?.row.date, row?.row.start, row?.row.zoneLabel];
  };
  const nothing = [null, null, null];
  it.each([
    ['Oct 8, 2026 11:00 AM Pacific Time (US and Canada)', 'en', ['2026-10-08', 660, 'Pacific Time (US and Canada)']],
    ['Oct 23, 2025 06:00 PM Amsterdam, Berlin', 'en', ['2025-10-23', 1080, 'Amsterdam, Berlin']],
    ['2026年9月3日 07:45 下午 台北', 'zh-TW', ['2026-09-03', 1185, '台北']],
    ['2026年9月3日 07:45 下午 北京', 'zh-CN', ['2026-09-03', 1185, '北京']],
    ['2026年9月3日 下午07:45 台北', 'zh-TW', ['2026-09-03', 1185, '台北']],
    ['2026年9月3日 下午 07:45 台北', 'en', ['2026-09-03', 1185, '台北']],
    ['2025년 5월 5일 09:00 서울', 'ko', ['2025-05-05', 540, '서울']],
    ['2025년 5월 5일 03:00 오후 서울', 'ko', ['2025-05-05', 900, '서울']],
    ['2020年8月26日 03:00 PM 大阪、札幌、東京', 'ja', ['2020-08-26', 900, '大阪、札幌、東京']],
    ['20 dic. 2020 05:00 p. m. Lima', 'es', ['2020-12-20', 1020, 'Lima']],
    ['31 mars 2021 08:30 AM Casablanca', 'fr', ['2021-03-31', 510, 'Casablanca']],
    ['29 May 2023 01:30 PM Киев', 'ru', ['2023-05-29', 810, 'Киев']],
    ['8. Okt. 2026 15:00 Berlin', 'de', ['2026-10-08', 900, 'Berlin']],
    ['8 Οκτ 2026 06:00 μ.μ. Αθήνα', 'el', ['2026-10-08', 1080, 'Αθήνα']],
    // A word behind the figures that nobody has told us the meaning of, and which may be a half of the day.
    ['Oct 8, 2026 06:00 ip. Helsinki', 'en', nothing],
    ['Oct 8, 2026 06:00 SA Hanoi', 'en', nothing],
    ['Oct 8, 2026 06:00 م', 'en', nothing],
    ['Oct 8, 2026 06:00 হক ঢাকা', 'en', nothing],
    ['Oct 8, 2026 18:00 ip. Helsinki', 'en', ['2026-10-08', 1080, 'ip. Helsinki']],
    ['Oct 8, 2026 06:00 GMT', 'en', ['2026-10-08', 360, 'GMT']],
    ['Oct 8, 2026 06:00 La Paz', 'en', ['2026-10-08', 360, 'La Paz']],
  ] as const)('%s in %s', (text, lang, row) => expect(detail(text, lang)).toEqual(row));
  it('is one of 24 hours where another row shows that the account keeps such a clock', () =>
    expect(detail('Oct 8, 2026 06:00 ip. Helsinki', 'en', 'until 18:30')).toEqual(['2026-10-08', 360, 'ip. Helsinki']));
});

describe('dates', () => {
  it.each([
    ['10/07/2026', 'en', null, '2026-10-07'],
    ['10/07/2026', 'en-GB', null, null],
    ['10/07/2026', 'fr', null, null],
    ['10/07/2026', 'en', 'dmy', '2026-07-10'],
    ['25/11/2026', 'en', null, '2026-11-25'],
    ['11/25/2026', 'fr', null, '2026-11-25'],
    ['07.10.2026', 'de', null, '2026-10-07'],
    ['2026/10/07', 'ja', null, '2026-10-07'],
    ['2026. 10. 7.', 'ko', null, '2026-10-07'],
    ['05/05/2026', 'fr', null, '2026-05-05'],
    ['31/02/2026', 'fr', null, null],
    ['10/07', 'en', null, null],
    ['10/07/0026', 'en', null, null],
  ] as const)('%j in %s with order %j', (text, lang, order, date) => expect(numericDate(text, lang, order)).toBe(date));
  it.each([
    ['24/11/2026', null, 'dmy'],
    ['11/24/2026', null, 'mdy'],
    ['11/07/2026', '2026-11-07', 'mdy'],
    ['11/07/2026', '2026-07-11', 'dmy'],
    ['11/07/2026', '2026-11-24', null],
    ['11/11/2026', '2026-11-11', null],
  ] as const)('%j, on %j, shows the order %j', (text, today, order) => expect(orderShown(text, today)).toBe(order));
  it.each([
    ['Today', 'en', '2026-11-24'],
    ['Heute', 'de', '2026-11-24'],
    ['Mañana', 'es', '2026-11-25'],
    ['Thu, Oct 8', 'en', '2026-10-08'],
    ['Fri, Jan 15', 'en', '2027-01-15'],
    ['Do., 8. Okt. 2026', 'de', '2026-10-08'],
    ['jeu. 8 oct.', 'fr', '2026-10-08'],
    ['8 de out. de 2026', 'pt', '2026-10-08'],
    ['10月8日', 'ja', '2026-10-08'],
    ['Recurring - No Fixed Time Meetings', 'en', null],
    ['Oct 8 - Oct 9', 'en', null],
    ['10/07/2026', 'en', null],
    ['Feb 30', 'en', null],
    ['', 'en', null],
  ])('%j in %s', (text, lang, date) => expect(wordedDate(text, lang, '2026-11-24')).toBe(date));
});

it.each([
  ['Meeting ID: 812 3456 7890', '81234567890'],
  ['ID : 812 345 6789', '8123456789'],
  ['Not a Zoom meeting', null],
  ['812 3456 7890 or 813 3456 7890', null],
])('number in %j', (text, number) => expect(numberIn(text)).toBe(number));

it.each([
  ['https://zoom.us/', true],
  ['https://us02web.zoom.us/', true],
  ['https://acme.zoom.us/', true],
  ['https://zoom.us.evil.example/', false],
  ['https://evilzoom.us/', false],
  ['http://zoom.us/', false],
  ['https://zoomgov.com/', false],
])('%s is Zoom: %s', (href, is) => expect(isZoomHost(new URL(href))).toBe(is));

it('knows a page by its path, wherever it lives', () => {
  const kind = (href: string): string => pageOf(new URL(href, 'https://app.zoom.us')).kind;
  expect(
    ['/meeting/schedule', '/meeting/81100000001/edit?from=pwa', '/meeting', '/meeting#/previous', '/meeting#/pmi/4925550101'].map(
      kind,
    ),
  ).toEqual(['form', 'form', 'list', 'list', 'other']);
  expect(['/wc/home', '/wc/meetings', '/wc/81100000001/join', '/wc/leave?meetingNumber=1', '/wc'].map(kind)).toEqual([
    'workplace',
    'workplace',
    'client',
    'other',
    'other',
  ]);
  expect(numberInPath('/wc/join/81100000001')).toBe('81100000001');
});
