import { expect, test } from 'vitest';
import type { FrameSubject } from '../messages/areas/frames';
import { SNAPSHOT } from '../messages/samples.fixture';
import { makeFrameTokens } from './frames';

const subject: FrameSubject = { kind: 'meeting', snapshot: SNAPSHOT };
const here = { tabId: 7, site: 'google-calendar' } as const;

test('a token is good once, in its tab, on its site, for seconds', () => {
  const tokens = makeFrameTokens();
  const issue = (): string => tokens.issue(here, subject, 1000);
  const token = issue();
  expect(tokens.spend(token, here, 2000)).toEqual(subject);
  expect(tokens.spend(token, here, 2000)).toBeNull();
  expect(tokens.spend(issue(), { ...here, tabId: 8 }, 2000)).toBeNull();
  expect(tokens.spend(issue(), { ...here, site: 'gmail' }, 2000)).toBeNull();
  expect(tokens.spend(issue(), here, 12_000)).toBeNull();
  expect(tokens.spend(issue(), here, -12_000)).toBeNull();
  expect(tokens.spend('0b7e6a52-0000-4000-8000-000000000000', here, 2000)).toBeNull();
});

test('whoever tries a token in the wrong place has spoilt it', () => {
  const tokens = makeFrameTokens();
  const token = tokens.issue(here, subject, 1000);
  expect(tokens.spend(token, { ...here, tabId: 8 }, 1000)).toBeNull();
  expect(tokens.spend(token, here, 1000)).toBeNull();
});

test('of a flood in one tab the newest stay, and other tabs keep theirs', () => {
  const tokens = makeFrameTokens();
  const other = tokens.issue({ ...here, tabId: 8 }, subject, 1000);
  const all = Array.from({ length: 100 }, () => tokens.issue(here, subject, 1000));
  const good = all.filter((token) => tokens.spend(token, here, 1000) !== null);
  expect(good).toEqual(all.slice(-8));
  expect(tokens.spend(other, { ...here, tabId: 8 }, 1000)).toEqual(subject);
});
