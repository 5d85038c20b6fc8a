import type { FormatId } from '../model';
import { readModel } from '../reading/model';
import { type HeardText, Reader, type Reading } from '../reading/reader';
import { WEIGHTS } from '../reading/weights.gen';
import { evidenceOf } from './evidence';
import { type KindId, kindFacts } from './kinds';
import type { Ruled } from './rules';

/** The classes of a verdict, in the order of the head of that name. */
export const VERDICT_CLASSES = ['protected', 'live', 'async', 'none'] as const;

/** What the reader says of a meeting: how likely each verdict is. */
export type Shares = Readonly<Record<(typeof VERDICT_CLASSES)[number], number>>;

/** A class and how likely it is. */
export interface Likely<Name extends string> {
  readonly id: Name;
  readonly share: number;
}

export interface Asked {
  readonly shares: Shares;
  /**
   * A second opinion, of the head that tells kinds apart: how likely the kind is a protected one, if the meeting is that or could be
   * written. It errs elsewhere than the first.
   */
  readonly protectedKinds: () => number;
  /** The likeliest kind of a class of the taxonomy; null when the head knows none. */
  readonly kindOf: (of: 'protected' | 'candidate') => Likely<KindId> | null;
  /** Every format, likeliest first, as if the meeting could be written. */
  readonly formats: () => readonly Likely<FormatId>[];
  readonly reader: Reader;
  readonly heard: HeardText;
}

/** A meeting as the reader takes it: its words, and what the rules found in it. */
export const readingOf = (ruled: Ruled): Reading => ({
  title: ruled.text.title.tokens,
  body: ruled.text.description.tokens,
  facts: evidenceOf(ruled),
});

/** Asks a reader about a meeting; what is not asked costs nothing. */
export function ask(reader: Reader, reading: Reading): Asked {
  const heard = reader.hear(reading);
  const [guarded = 0, live = 0, written = 0, none = 0] = reader.answer('verdict', heard);
  const { kinds: classes, formats } = classesOf(reader);
  let kinds: Float64Array | null = null;
  const kindShares = (): Float64Array => (kinds ??= reader.answer('kind', heard));
  return {
    reader,
    heard,
    shares: { protected: guarded, live, async: written, none },
    protectedKinds: () => {
      const shares = kindShares();
      let sum = 0;
      for (let at = 0; at < shares.length; at += 1) if (classes[at]?.of === 'protected') sum += shares[at] ?? 0;
      return sum;
    },
    kindOf: (of) => {
      const shares = kindShares();
      let best: Likely<KindId> | null = null;
      let whole = 0;
      for (const [at, one] of classes.entries()) {
        if (one.of !== of) continue;
        const share = shares[at] ?? 0;
        whole += share;
        if (best === null || share > best.share) best = { id: one.id, share };
      }
      return best === null ? null : { id: best.id, share: best.share / whole };
    },
    formats: () => {
      const shares = reader.answer('format', heard);
      return formats.map((id, at) => ({ id, share: shares[at] ?? 0 })).toSorted((one, other) => other.share - one.share);
    },
  };
}

interface Classes {
  readonly kinds: readonly { readonly id: KindId; readonly of: string }[];
  readonly formats: readonly FormatId[];
}
const known = new WeakMap<Reader, Classes>();

function classesOf(reader: Reader): Classes {
  const found = known.get(reader);
  if (found !== undefined) return found;
  const named = (name: string): readonly string[] => reader.model.heads.find((head) => head.name === name)?.classes ?? [];
  const made = {
    kinds: named('kind').map((id) => ({ id: id as KindId, of: kindFacts(id as KindId).class })),
    formats: named('format') as readonly FormatId[],
  };
  known.set(reader, made);
  return made;
}

let own: Reader | null = null;

/** The reader of the weights that the project trained; made ready when something is judged for the first time. */
export const theReader = (): Reader => (own ??= new Reader(readModel(WEIGHTS)));
