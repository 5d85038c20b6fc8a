/** Scores the judge on labelled meetings; what the labels mean: labelled files carry `label`, `accept`, `format`, `format2`. */
import type { Assessment, FormatId, Verdict } from '../core/model';
import type { Label } from './read-rows';

export interface Labelled {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Where the row comes from: a file of rows, or the source that a real row names. */
  readonly source: string;
  readonly label: Label;
  /** Labels that count as right; the label alone when the file has none. */
  readonly accept: readonly Label[];
  /** The best and the second-best format, null when the label is not A. */
  readonly format: FormatId | null;
  readonly format2: FormatId | null;
}

export interface Judged {
  readonly row: Labelled;
  readonly assessment: Assessment;
}

const LABELS: Readonly<Record<Verdict, readonly Label[]>> = {
  protected: ['P'],
  live: ['L'],
  mixed: ['L'],
  async: ['A'],
  not_a_meeting: ['U-not', 'U-?'],
  unclear: ['U-not', 'U-?'],
};

export const isRight = ({ row, assessment }: Judged): boolean =>
  LABELS[assessment.verdict].some((label) => row.accept.includes(label));
/** A flag is right on A alone; on rows labelled P any flag is a failure. */
export const isRightFlag = ({ row }: Judged): boolean => row.label !== 'P' && row.accept.includes('A');
/** The verdict protects what nobody would call protected. */
export const isLookAlike = ({ row, assessment }: Judged): boolean =>
  assessment.verdict === 'protected' && !row.accept.includes('P');

export interface Score {
  readonly rows: number;
  readonly right: number;
  /** Rows labelled P that were flagged. The bar is 0. */
  readonly protectedFlagged: readonly Judged[];
  readonly flagged: number;
  /** Right flags of all flags; null when nothing was flagged. */
  readonly precision: number | null;
  /** Flagged of the rows labelled A; null when there are none. */
  readonly recall: number | null;
  /** Flagged of the rows that are meetings. */
  readonly share: number;
  /** Verdict `protected` of the rows labelled P; null when there are none. */
  readonly protectedRecall: number | null;
  /** Verdict `protected` of the rows that may not be. */
  readonly lookAlikes: number;
  /** Best and within two, of the true candidates that the judge calls async and that name a format. */
  readonly formatFirst: number | null;
  readonly formatWithinTwo: number | null;
  /** Verdict `unclear`, or `async` without a flag. */
  readonly abstained: number;
  /** Rows by label, then by verdict. */
  readonly confusion: ReadonlyMap<Label, ReadonlyMap<Verdict, number>>;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const count = (all: readonly Judged[], test: (one: Judged) => boolean): number => all.filter(test).length;

/** Adds up judged rows. */
export function score(all: readonly Judged[]): Score {
  const flagged = all.filter(({ assessment }) => assessment.flagged);
  const labelled = (label: Label): Judged[] => all.filter(({ row }) => row.label === label);
  const chosen = labelled('A').filter(({ row, assessment }) => row.format !== null && assessment.verdict === 'async');
  const within = (places: number) => (one: Judged) =>
    one.assessment.formats.slice(0, places).some(({ id }) => id === one.row.format || id === one.row.format2);
  const confusion = new Map<Label, Map<Verdict, number>>();
  for (const { row, assessment } of all) {
    const line = confusion.get(row.label) ?? new Map<Verdict, number>();
    confusion.set(row.label, line.set(assessment.verdict, (line.get(assessment.verdict) ?? 0) + 1));
  }
  return {
    rows: all.length,
    right: count(all, isRight),
    protectedFlagged: flagged.filter(({ row }) => row.label === 'P'),
    flagged: flagged.length,
    precision: share(count(flagged, isRightFlag), flagged.length),
    recall: share(
      count(labelled('A'), ({ assessment }) => assessment.flagged),
      labelled('A').length,
    ),
    share:
      share(
        flagged.length,
        count(all, ({ row }) => !row.label.startsWith('U')),
      ) ?? 0,
    protectedRecall: share(
      count(labelled('P'), ({ assessment }) => assessment.verdict === 'protected'),
      labelled('P').length,
    ),
    lookAlikes:
      share(
        count(all, isLookAlike),
        count(all, ({ row }) => !row.accept.includes('P')),
      ) ?? 0,
    formatFirst: share(count(chosen, within(1)), chosen.length),
    formatWithinTwo: share(count(chosen, within(2)), chosen.length),
    abstained: count(
      all,
      ({ assessment }) => assessment.verdict === 'unclear' || (assessment.verdict === 'async' && !assessment.flagged),
    ),
    confusion,
  };
}
