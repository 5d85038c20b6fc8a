import { describe, expect, test } from 'vitest';
import { isCalendarApp, PAGE_EXAMPLES, pageOf } from './page';

describe('pages', () => {
  const all = Object.entries(PAGE_EXAMPLES).flatMap(([kind, examples]) => examples.map((example) => ({ kind, example })));
  test.each(all)('$kind: $example', ({ kind, example }) => {
    const { view, duty } = pageOf(...example);
    expect(`${view} ${duty}`).toBe(kind);
  });
});

test.each([
  ['https://calendar.google.com/calendar/u/0/r', true],
  ['https://calendar.google.com/calendar/u/2/r/eventedit/x', true],
  ['https://calendar.google.com/calendar', true],
  ['https://calendar.google.com/calendar/embed?src=x', false],
  ['https://calendar.google.com/calendar/ical/x/basic.ics', false],
  ['https://calendar.google.com/calendars', false],
  ['https://calendar.google.com.hall.example/calendar/u/0/r', false],
  ['http://calendar.google.com/calendar/u/0/r', false],
  ['https://mail.google.com/calendar/u/0/r', false],
])('%s is ours: %s', (href, is) => expect(isCalendarApp(new URL(href))).toBe(is));
