// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ClockDataReport } from '../../core/time';
import { draw, translateFor } from '../parts/doors.fixture';
import { ClockData } from './clock-data';

const t = translateFor('en');
const said = async (more: Partial<ClockDataReport>): Promise<string> => {
  const report: ClockDataReport = { knownUntil: '2026-07-10', missingSince: null, corrected: [], wrong: [], ...more };
  return (await draw(<ClockData report={report} t={t} />)).textContent ?? '';
};

describe('the state of the clock data', () => {
  test('nothing missing', async () => {
    expect(await said({})).toContain('is up to date');
  });
  test('an old browser, with what was corrected, each city once', async () => {
    const text = await said({
      knownUntil: '2025-12-11',
      missingSince: '2026-03-01',
      corrected: ['America/Vancouver', 'Canada/Pacific', 'America/Vancouver'],
    });
    expect(text).toContain('Your browser’s time-zone data is from 2025. Asyncable corrects the times for Pacific, Vancouver.');
    expect(text).not.toContain('possibly an hour off');
  });
  test('what could not be corrected is said', async () => {
    expect(await said({ wrong: ['Asia/Gaza'], missingSince: '2026-03-01' })).toContain('possibly an hour off: Gaza.');
  });
  test('the holidays name their source, licence and last year', async () => {
    expect(await said({})).toMatch(/until 2029 .*date-holidays 3\.37\.0 \(CC BY-SA 3\.0\)/u);
  });
});
