import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../core/model';
import { cadenceOf } from './cadence';
import { calendarOf, eventOf, outcome } from './fixtures';
import { plainText } from './html-text';
import { readRule } from './rule-text';

const START = 'DTSTART:20260105T100000Z';

function event(lines: readonly string[], header: readonly string[] = []): CalendarEvent {
  const { calendar } = outcome(calendarOf(...header, eventOf(START, ...lines)));
  const [series] = calendar.series;
  const first = series?.masters[0]?.event;
  if (first === undefined) throw new Error('no event');
  return first;
}

describe('people', () => {
  const guest = (params: string, address = 'ana@studio.example'): CalendarEvent['attendees'][number] | undefined =>
    event([`ATTENDEE${params}:mailto:${address}`]).attendees[0];
  it.each([
    ['an answer', guest(';PARTSTAT=DECLINED'), { answer: 'declined', kind: 'person', role: 'required' }],
    ['no answer yet', guest(''), { answer: 'needs-action' }],
    ['optional', guest(';ROLE=OPT-PARTICIPANT'), { role: 'optional' }],
    ['a name with a comma', guest(';CN="Silva, Ana"'), { name: 'Silva, Ana' }],
    ['a name that is the address', guest(';CN=ana@studio.example'), { name: null }],
    ['capitals', guest('', 'Ana@Studio.Example'), { email: 'ana@studio.example' }],
    ['a room', guest(';CUTYPE=ROOM'), { kind: 'room' }],
    ['a room of Google', guest('', 'c_1@resource.calendar.google.com'), { kind: 'room' }],
    ['a group', guest(';CUTYPE=GROUP'), { kind: 'group' }],
    ['a calendar that lists itself', guest('', 'x1@group.calendar.google.com'), { kind: 'group' }],
    ['no address', guest('', 'nobody'), undefined],
  ])('%s', (_name, found, expected) => {
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });

  it('makes the organiser one of them', () => {
    const { attendees } = event(['ORGANIZER;CN=Bo:mailto:bo@studio.example', 'ATTENDEE:mailto:ana@studio.example']);
    expect(attendees.map((one) => [one.email, one.organizer])).toEqual([
      ['bo@studio.example', true],
      ['ana@studio.example', false],
    ]);
  });

  it('counts nobody twice and nobody of an alarm', () => {
    const { attendees } = event([
      'ATTENDEE:mailto:ana@studio.example',
      'ATTENDEE:mailto:ANA@studio.example',
      'BEGIN:VALARM\r\nACTION:EMAIL\r\nATTENDEE:mailto:alarm@studio.example\r\nEND:VALARM',
    ]);
    expect(attendees.map((one) => one.email)).toEqual(['ana@studio.example']);
  });

  it("knows the owner's answer by the calendar's name", () => {
    const lines = ['ATTENDEE;PARTSTAT=TENTATIVE:mailto:ana@studio.example'];
    expect(event(lines, ['X-WR-CALNAME:ana@studio.example']).ownAnswer).toBe('tentative');
    expect(event(lines, ['X-WR-CALNAME:Team']).ownAnswer).toBe('unknown');
  });
});

describe('what kind of entry', () => {
  it.each([
    ['a call by its own property', ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc'], { hasCall: true }],
    ['a call in the place', ['LOCATION:https://us02web.zoom.us/j/1'], { hasCall: true }],
    ['a call in the text', ['DESCRIPTION:<a href="https://teams.microsoft.com/l/1">join</a>'], { hasCall: true }],
    ['no call', ['LOCATION:Room 4'], { hasCall: false }],
    ['free', ['TRANSP:TRANSPARENT'], { transparency: 'free' }],
    ['out of office by Outlook', ['X-MICROSOFT-CDO-BUSYSTATUS:OOF'], { entryType: 'out-of-office' }],
    ['focus time by its title', ['SUMMARY:Focus time'], { entryType: 'focus' }],
    ['a meeting about focus time', ['SUMMARY:Focus time policy'], { entryType: 'event' }],
    ['a birthday', ['UID:2026_BIRTHDAY_1a@google.com'], { entryType: 'birthday' }],
    ['private', ['CLASS:PRIVATE'], { visibility: 'private' }],
    ['created', ['CREATED:20251224T120000Z'], { created: Date.UTC(2025, 11, 24, 12) }],
    ['no title', ['SUMMARY:'], { title: '' }],
    ['escapes', ['SUMMARY:a\\, b\\; c'], { title: 'a, b; c' }],
  ])('%s', (_name, lines, expected) => expect(event(lines)).toMatchObject(expected));
});

describe('plainText', () => {
  it.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['a &amp; b &lt;c&gt; &#233; &nbsp;<b>d</b>', 'a & b <c> é  d'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<b>open', 'open'],
    ['<img src=x onerror=alert(1)><b>x</b>', 'x'],
    ['Agenda\n-::~:~::~:~\nJoin: https://meet.google.com/abc\n-::~:~::~:~\nNotes', 'Agenda\n\nNotes'],
    ['', ''],
  ])('%s', (html, text) => expect(plainText(html)).toEqual({ text, cut: false }));

  it('stays fast and short on a megabyte of tags', () => {
    expect(plainText('<b>'.repeat(350_000)).text.length).toBeLessThanOrEqual(4_000);
  });

  it('says when there was more, which its length does not tell', () => {
    expect(plainText(`${'<b>x</b>'.repeat(3_000)}performance review`)).toMatchObject({ cut: true });
    expect(plainText('word '.repeat(900)).cut).toBe(true);
  });
});

describe('cadenceOf', () => {
  it.each([
    ['FREQ=DAILY', 'daily'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'weekdays'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'weekdays'],
    ['FREQ=WEEKLY', 'weekly'],
    ['FREQ=WEEKLY;INTERVAL=2', 'biweekly'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', 'other'],
    ['FREQ=WEEKLY;INTERVAL=3', 'other'],
    ['FREQ=DAILY;INTERVAL=7', 'weekly'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'monthly'],
    ['FREQ=MONTHLY;INTERVAL=3', 'quarterly'],
    ['FREQ=MONTHLY;INTERVAL=12', 'yearly'],
    ['FREQ=YEARLY', 'yearly'],
    ['FREQ=YEARLY;BYMONTH=1,4,7,10', 'quarterly'],
    ['FREQ=HOURLY', 'other'],
    ['FREQ=WEEKLY;COUNT=1', 'none'],
  ])('%s is %s', (text, cadence) => {
    const read = readRule(text);
    expect('rule' in read && cadenceOf(read.rule)).toBe(cadence);
  });

  it('is none without a rule', () => expect(cadenceOf(null)).toBe('none'));
});
