import type { FormatId } from '../../model';
import type { KindId } from './kind-ids';

/** Where a kind ends the judgement: gate 0 (no meeting), gate 1 (protected), gate 2 (live), or the score (candidate). */
export type KindClass = 'not-a-meeting' | 'protected' | 'live' | 'candidate';

/**
 * What turns a kind into another, seen in the meeting's shape and not in its words; when each holds stands in shape-flips.ts. Flips seen in
 * words stand with each language's terms.
 */
export type Shape = 'many' | 'lecture' | 'routine' | 'known-client' | 'only-status' | 'close' | 'small-hall' | 'with-client';

export interface KindFacts {
  readonly id: KindId;
  /** Number in the guide's taxonomy (judging, section 4). */
  readonly number: string;
  readonly class: KindClass;
  /** Need for live talk knowing only the kind, 0 to 100. Judgement, to be tuned on labels. */
  readonly prior: number;
  readonly formats: readonly FormatId[];
  /** Kinds that it turns into, by the shape of the meeting. */
  readonly flips?: readonly { readonly shape: Shape; readonly to: KindId }[];
}

const kind = (
  id: KindId,
  number: string,
  of: KindClass,
  prior: number,
  formats: readonly FormatId[] = [],
  flips: KindFacts['flips'] = [],
): KindFacts => ({ id, number, class: of, prior, formats, flips });

/** 40 kinds of meetings and five that are none, with priors as the guide gives them. */
export const TAXONOMY: readonly KindFacts[] = [
  kind('manager-one-on-one', '1', 'protected', 98),
  kind('performance-and-pay', '2', 'protected', 99),
  kind('hiring-interview', '3', 'protected', 99),
  kind('job-offer', '4', 'protected', 97),
  kind('letting-go', '5', 'protected', 99),
  kind('hr-sensitive', '6', 'protected', 98),
  kind('sensitive-announcement', '7', 'protected', 92),
  kind('incident', '8', 'live', 98, ['shared-note']),
  kind('escalation', '9', 'live', 85, ['shared-note']),
  kind('negotiation', '10', 'live', 92),
  kind('first-contact', '11', 'live', 88, [], [{ shape: 'known-client', to: 'client-presentation' }]),
  kind('peer-one-on-one', '12', 'live', 72, ['voice-message', 'shared-note'], [{ shape: 'only-status', to: 'quick-question' }]),
  kind('social', '13', 'live', 88),
  kind('welcome', '14', 'live', 82, ['decision-page']),
  kind('retrospective', '15', 'live', 66, ['shared-note'], [{ shape: 'many', to: 'announcement' }]),
  kind('brainstorm', '16', 'live', 55, ['shared-note']),
  kind('workshop', '17', 'live', 80, [], [{ shape: 'lecture', to: 'training' }]),
  kind('problem-solving', '18', 'live', 76, ['shared-note']),
  kind('kick-off', '19', 'live', 72, ['decision-page'], [{ shape: 'routine', to: 'announcement' }]),
  kind('contested-decision', '20', 'live', 70, ['decision-page']),
  kind('planning', '21', 'live', 60, ['board-update', 'shared-note']),
  kind('governance', '22', 'live', 95),
  kind('user-research', '23', 'live', 90),
  kind('public-event', '24', 'live', 90, ['recorded-meeting']),
  kind('status-update', '25', 'candidate', 12, ['board-update', 'check-in']),
  kind('stand-up', '26', 'candidate', 28, ['check-in', 'board-update'], [{ shape: 'close', to: 'problem-solving' }]),
  kind('announcement', '27', 'candidate', 10, ['decision-page', 'recorded-meeting', 'scheduled-message']),
  kind('team-meeting', '28', 'candidate', 52, ['check-in', 'shared-note']),
  kind('all-hands', '29', 'candidate', 42, ['recorded-meeting'], [{ shape: 'small-hall', to: 'problem-solving' }]),
  kind('demo', '30', 'candidate', 30, ['video-feedback', 'recorded-meeting']),
  kind('client-presentation', '31', 'candidate', 35, ['client-walkthrough']),
  kind('work-review', '32', 'candidate', 30, ['video-feedback', 'shared-note']),
  kind('draft-feedback', '33', 'candidate', 25, ['video-feedback', 'voice-message']),
  kind('approval', '34', 'candidate', 14, ['decision-page', 'shared-note']),
  kind(
    'metrics-review',
    '35',
    'candidate',
    26,
    ['shared-note', 'recorded-meeting'],
    [{ shape: 'with-client', to: 'contested-decision' }],
  ),
  kind('hand-off', '36', 'candidate', 24, ['zone-relay']),
  kind('training', '37', 'candidate', 40, ['recorded-meeting', 'decision-page']),
  kind('quick-question', '38', 'candidate', 30, ['voice-message', 'scheduled-message']),
  // The guide says 38; on labelled titles a triage that is booked once was as often one that could be written.
  kind('triage', '39', 'candidate', 32, ['board-update']),
  kind('document-reading', '40', 'candidate', 20, ['decision-page']),
  kind('placeholder', 'N1', 'not-a-meeting', 0),
  kind('leave', 'N2', 'not-a-meeting', 0),
  kind('travel', 'N3', 'not-a-meeting', 0),
  kind('personal', 'N4', 'not-a-meeting', 0),
  kind('reminder', 'N5', 'not-a-meeting', 0),
];

const BY_ID = new Map(TAXONOMY.map((entry) => [entry.id, entry]));

/** The entry of a kind. */
export function kindFacts(id: KindId): KindFacts {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`no kind ${id}`);
  return found;
}
