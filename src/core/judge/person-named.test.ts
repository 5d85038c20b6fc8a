import { describe, expect, it } from 'vitest';
import { facts } from './facts.fixture';
import { namesPerson } from './person-named';
import { readText } from './text';

const names = (title: string): boolean => {
  const about = facts({ title, headcount: 12 });
  return namesPerson(about, readText(about.meeting), 12);
};

describe('a person in a Japanese title', () => {
  it.each(['週次フォロー（大野さんの件）', '佐藤氏への対応', '田村さんと今後について', '山本さん'])('%s', (title) =>
    expect(names(title)).toBe(true),
  );

  it.each(['お客さんの声 共有', '皆さんへのお知らせ', 'たくさんの応募 集計', '氏名欄の並び'])('none in %s', (title) =>
    expect(names(title)).toBe(false),
  );
});
