import { expect, test } from 'vitest';

test('the run stands in the zone that it names, or the runs in other zones would prove nothing', () => {
  const named = (timeZone: string | undefined): string => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  expect(named(undefined)).toBe(named(process.env.TZ));
  const [, hours = ''] = /(\d\d):00:00/.exec(new Date(Date.UTC(2026, 0, 15, 12)).toString()) ?? [];
  if (process.env.TZ === 'UTC') expect(hours).toBe('12');
  if (process.env.TZ === 'America/Los_Angeles') expect(hours).toBe('04');
});
