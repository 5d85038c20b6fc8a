import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { FORMAT_IDS } from '../model';
import { DAY, HOUR } from '../model/scalars';
import { type DraftFacts, draftFor, FORMATS, type Format, type FormatFacts, formatOf, rankFormats, replyByFor } from '.';
import { planMinutes, watchMinutes } from './watch-time';

const formatFacts = (more: Partial<FormatFacts> = {}): FormatFacts => ({
  kind: null,
  recurring: false,
  minutes: 30,
  people: 6,
  externals: null,
  clockSpread: null,
  cues: new Set(),
  ...more,
});

/** Tuesday, 24 November 2026, 10:00 in Berlin. */
const NOW = Date.UTC(2026, 10, 24, 9);
const draftFacts = (more: Partial<DraftFacts> = {}): DraftFacts => ({
  title: 'Heron status',
  cadence: 'weekly',
  start: NOW + 6 * DAY,
  minutes: 45,
  replyBy: null,
  zone: 'Europe/Berlin',
  now: NOW,
  lang: 'en',
  formality: 'formal',
  people: [],
  ...more,
});

const fitOf = (format: Format, more: Partial<FormatFacts>): number => format.suits(formatFacts(more))?.fit ?? 0;
/** From here on a format is a first choice of its own. */
const FIRST = 70;

describe.each(FORMATS.map((format) => [format.id, format] as const))('%s', (id, format) => {
  it('comes first for its own examples, and not for its counter-examples', () => {
    for (const example of format.examples.yes) expect(rankFormats(formatFacts(example))[0]?.id).toBe(id);
    for (const example of format.examples.no) expect(fitOf(format, example)).toBeLessThan(FIRST);
  });

  it('leaves the examples of its siblings to them', () => {
    const stolen = FORMATS.filter((other) => other.id !== id).flatMap((other) =>
      other.examples.yes.filter((example) => rankFormats(formatFacts(example))[0]?.id === id).map(() => other.id),
    );
    expect(stolen).toEqual([]);
  });

  it('says what it needs, leaves behind, costs a reader and looks like', () => {
    expect(format.icon).toBe(id);
    for (const key of [format.needs, format.produces, `format_${id.replaceAll('-', '_')}_name`])
      expect(Object.hasOwn(en, key)).toBe(true);
    for (const minutes of [15, 30, 60]) expect(format.readerMinutes(minutes)).toBeLessThan(minutes);
  });

  it.each(['en', 'de'])('writes a draft in %s: why, where, by when, how to talk after all', (lang) => {
    const { subject, body, lang: written, replyBy } = draftFor(id, draftFacts({ lang }));
    expect(written).toBe(lang);
    expect(subject).toContain('Heron status');
    expect(body).toMatch(lang === 'en' ? /To save us the Monday slot/ : /,\n\ndamit der Termin am Montag frei wird/);
    expect(body).toMatch(lang === 'en' ? /book 15 minutes/ : /plane ich 15 Minuten ein/);
    expect(body).not.toMatch(/!|undefined|null|NaN/);
    if (id === 'scheduled-message') expect(replyBy).toBeNull();
    else
      expect(body).toMatch(
        lang === 'en' ? /Wed,? 25 Nov, 17:00 \(Berlin time\)/ : /Mi\., 25\. Nov\., 17:00 Uhr \(Ortszeit Berlin\)/,
      );
  });

  it('gives a reason that the catalogue knows', () => {
    const known = (code: string): boolean =>
      Object.hasOwn(en, `format_why_${code}`) || Object.hasOwn(en, `format_why_${code}_other`);
    for (const example of format.examples.yes) expect(known(format.suits(formatFacts(example))?.why.code ?? '')).toBe(true);
  });
});

describe('together', () => {
  it('every id has its format', () => {
    expect(FORMATS.map(({ id }) => id).toSorted()).toEqual([...FORMAT_IDS].toSorted());
    for (const id of FORMAT_IDS) expect(formatOf(id).id).toBe(id);
  });

  it('there is always something to offer, at most three, each once', () => {
    const kind = fc.constantFrom(null, 'status-update', 'demo', 'training', 'approval', 'strange');
    fc.assert(
      fc.property(kind, fc.option(fc.nat(80)), fc.boolean(), fc.option(fc.nat(14)), (of, people, recurring, clockSpread) => {
        const ids = rankFormats(formatFacts({ kind: of, people, recurring, clockSpread })).map(({ id }) => id);
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.length).toBeLessThanOrEqual(3);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('drafts', () => {
  it.each([
    ['formal', [], 'sagen Sie mir'],
    ['informal', ['Ana'], 'sag mir'],
    ['informal', ['Ana', 'Bo'], 'sagt mir'],
  ] as const)('German, %s, to %s', (formality, people, words) =>
    expect(draftFor('board-update', draftFacts({ lang: 'de-AT', formality, people })).body).toContain(words),
  );

  it('a language without drafts gets English', () => expect(draftFor('check-in', draftFacts({ lang: 'ja' })).lang).toBe('en'));
  it('a title may be missing, or on two lines', () => {
    expect(draftFor('shared-note', draftFacts({ title: '' })).body).toContain('our meeting');
    expect(draftFor('shared-note', draftFacts({ title: 'Heron\nBcc: all' })).subject).toBe('Heron Bcc: all: in a shared note');
  });
  it('names up to two people and no more', () => {
    expect(draftFor('check-in', draftFacts({ people: ['Ana', 'Bo'] })).body).toMatch(/^Hello Ana and Bo,/);
    expect(draftFor('check-in', draftFacts({ people: ['Ana', 'Bo', 'Chi'] })).body).toMatch(/^Hello everyone,/);
  });

  it('a walkthrough states its watch time, and what to plan for it', () => {
    expect([watchMinutes(20), planMinutes(20)]).toEqual([7, 15]);
    const { subject, body } = draftFor('client-walkthrough', draftFacts({ minutes: 20 }));
    expect(subject).toContain('7 min');
    expect(body).toContain('about 7 min; plan 15 minutes');
  });
});

describe('replyByFor', () => {
  const end = (day: number): number => Date.UTC(2026, 10, day, 16);
  it.each<[string, Partial<DraftFacts>, number]>([
    ['the end of the next working day', {}, end(25)],
    ['a Friday: the end of Monday', { now: NOW + 3 * DAY, start: NOW + 9 * DAY }, end(30)],
    ['a start before that: the start', { start: NOW + DAY }, NOW + DAY],
    ['a start that is nearly here: the end of the next working day', { start: NOW + HOUR / 2 }, end(25)],
    ['a start that has passed', { start: NOW - DAY }, end(25)],
    ['what the person chose', { replyBy: NOW + 5 * HOUR }, NOW + 5 * HOUR],
  ])('%s', (_name, more, wanted) => expect(replyByFor(draftFacts(more))).toBe(wanted));
});
