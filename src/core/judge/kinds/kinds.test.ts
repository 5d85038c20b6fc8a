import { describe, expect, it } from 'vitest';
import { KIND_IDS, TAXONOMY } from '.';
import { guessLanguage, isKnownLanguage } from '../language';
import { readText, toText } from '../text';
import { recognise } from './recognise';

describe('the taxonomy', () => {
  it('has forty kinds of meetings and five that are none, each once, in order', () => {
    const numbers = [...Array.from({ length: 40 }, (_, index) => String(index + 1)), 'N1', 'N2', 'N3', 'N4', 'N5'];
    expect(TAXONOMY.map(({ number }) => number)).toEqual(numbers);
    expect(TAXONOMY.map(({ id }) => id)).toEqual([...KIND_IDS]);
  });
});

describe('recognise', () => {
  const kindOf = (title: string, description = '', people: number | null = 6): string | null =>
    recognise(readText({ title, description }), people)?.kind ?? null;

  it.each([
    ['Weekly status', '', 'status-update'],
    ['Sync', 'Each team gives its progress', 'status-update'],
    ['Sync', '', null],
    ['Calendar sync broken', 'progress on the fix', null],
    ['Show and tell', '', 'demo'],
    ['Feedback on the draft of chapter 3', '', 'draft-feedback'],
    ['Feedback on Thursday', 'please add yours', null],
    ['Quick question: which cost centre?', '', 'quick-question'],
    ['Hand-over east to west', '', 'hand-off'],
    ['Demo and workshop', '', 'workshop'],
    ['Sev1 runbook review', '', 'triage'],
    ['Team meeting', 'Weekly status of all work streams', 'status-update'],
  ])('%s / %s: %s', (title, description, kind) => expect(kindOf(title, description)).toBe(kind));
});

describe('a word that only titles mean', () => {
  const kindOf = (title: string, description = ''): string | null => recognise(readText({ title, description }), 6)?.kind ?? null;

  it('names its kind in a title and none in a description', () => {
    expect(kindOf('Scrap rate, hall 2')).toBe('metrics-review');
    expect(kindOf('Hall 2', 'The scrap rate of last year is on the wall')).toBeNull();
  });
});

describe('a reminder or notice', () => {
  const kindOf = (title: string, people: number | null, description = ''): string | null =>
    recognise(readText({ title, description }), people)?.kind ?? null;

  it('that many are asked to hear is an announcement; few may talk about it', () => {
    expect(kindOf('Deadline for the stock count', 40)).toBe('announcement');
    expect(kindOf('Aviso: obras en el patio', 40)).toBe('announcement');
    expect(kindOf('Deadline for the stock count', 4)).toBeNull();
    expect(kindOf('Deadline for the stock count', null)).toBeNull();
    expect(kindOf('Deadline for the stock count', 40, 'we discuss and decide')).not.toBe('announcement');
  });
});

describe('language', () => {
  it.each([
    ['Statusrunde mit der Technik', 'de'],
    ['Point avec les équipes', 'fr'],
    ['Weekly status of the team', 'en'],
    ['朝会', null],
    ['团队周会', 'zh'],
    ['今週の進捗', 'ja'],
    ['주간 회의', 'ko'],
    ['Heron', null],
  ])('%s: %s', (text, lang) => expect(guessLanguage(toText(text))).toBe(lang));

  it('knows the languages that have a vocabulary', () => {
    expect([isKnownLanguage('en-GB'), isKnownLanguage(null), isKnownLanguage('fi')]).toEqual([true, true, false]);
  });
});
