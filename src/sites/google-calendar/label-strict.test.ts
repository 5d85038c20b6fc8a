/** Labels that are read whole or not at all: spans of days, and what nobody has seen on a page of the language. */
import { describe, expect, test } from 'vitest';
import { readLabel } from './label';

const DAY = { from: '2020-03-24', to: '2020-03-24' };

describe('a label of several days', () => {
  test.each([
    ['ja', '終日、A、N、承諾済み、場所の指定なし、2019年 1月 2日 ～ 3日', '2019-01-02', '2019-01-03'],
    ['ja', '終日、A、N、2019年 1月 30日 ～ 2月 3日', '2019-01-30', '2019-02-03'],
    ['ja', '終日、A、N、2019年 12月 30日 ～ 2020年 1月 3日', '2019-12-30', '2020-01-03'],
    ['it', 'Tutto il giorno, A, N, 9 – 13 marzo 2026', '2026-03-09', '2026-03-13'],
    ['en', 'All day, A, N, March 30 – April 3, 2026', '2026-03-30', '2026-04-03'],
  ])('%s: %s', (lang, label, from, to) => {
    expect(readLabel(label, 'A', lang)).toMatchObject({ allDay: true, dates: { from, to } });
  });
});

describe('not read', () => {
  test.each([
    // Answers that nobody has seen in a chip of that language.
    ['de', '10:15 bis 14:30, Heron, Ida, Abgelehnt, 24. März 2020'],
    ['de', '10:15 bis 14:30, Heron, Ida, Zugesagt, 24. März 2020'],
    ['fr', 'de 10:15 à 14:30, Heron, Ida, Refusé, 24 mars 2020'],
    ['pt', '11am - 1pm, Heron, Ida, Recusado, 24 de março de 2020'],
  ])('%s: the answer of %s', (lang, label) =>
    expect(readLabel(label, 'Heron', lang)).toMatchObject({ answer: null, dates: DAY }),
  );

  test.each([
    ['a year of another calendar', 'th', '10:15 – 14:30, Heron, Ida, 24 มีนาคม 2563'],
    ['a year of another calendar', 'fa', '10:15 – 14:30, Heron, Ida, 5 فروردین 1399'],
    ['a day that the month does not have', 'pt', '11am - 1pm, Heron, Ida, 31 de fevereiro de 2020'],
    ['a Sunday sign in place of a day', 'ja', '終日、Heron、Ida、2019年 1月 日'],
  ])('%s: no date (%s)', (_why, lang, label) => expect(readLabel(label, 'Heron', lang).dates).toBeNull());

  test.each([
    ['de', 'am 9:00 bis 11:00'],
    ['de', '13PM bis 14PM'],
    ['en', '11:30 to 10:30pm'],
    ['en', '9 to 11'],
    ['zh', '中午11:30至下午2:45'],
    ['zh', '晚上12点至上午2点'],
    ['ja', '午後10:00～9:30'],
    ['tr', '11am ile 1pm'],
    ['sv', '11am to 1pm'],
    ['sv', '10:00–11:00–12:00'],
    ['nb', '10:00 til 11:00'],
  ])('%s: times of %s', (lang, said) => {
    const label = [said, 'Heron', 'Ida Holm'].join(lang === 'ja' ? '、' : lang === 'zh' ? '，' : ', ');
    expect(readLabel(label, 'Heron', lang)).toMatchObject({ times: null, allDay: null });
  });
});
