import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { FORMAT_IDS } from '../model';
import { FORMATS, type Format, type FormatFacts, formatOf, rankFormats } from '.';

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

  it('says what it needs, leaves behind and looks like', () => {
    expect(format.icon).toBe(id);
    for (const key of [format.needs, format.produces, `format_${id.replaceAll('-', '_')}_name`])
      expect(Object.hasOwn(en, key)).toBe(true);
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

  it('what is left out is not suggested, and the next best takes its place', () => {
    const facts = formatFacts({ kind: 'status-update', people: 9, recurring: true, clockSpread: 0 });
    const [first, second] = rankFormats(facts);
    const others = FORMAT_IDS.filter((id) => id !== first?.id);
    expect(rankFormats(facts, FORMAT_IDS)).toEqual(rankFormats(facts));
    expect(rankFormats(facts, others)[0]).toEqual(second);
    expect(rankFormats(facts, [])).toEqual([]);
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
