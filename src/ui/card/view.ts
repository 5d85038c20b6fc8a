import type { CardFacts, Draft, FormatId, NotUsefulWhy, Outcome } from '../../core/model';
import type { PlanCard } from '../../core/planning';

/** What the card shows at a moment. `gone`: the extension was replaced under the page. */
export type CardView =
  | { readonly state: 'loading' }
  | { readonly state: 'problem' }
  | { readonly state: 'gone' }
  | ({ readonly state: 'ready'; readonly facts: CardFacts } & CardExtras);

/**
 * What the card shows beside its facts. Null: there is none. Undefined: it did not come in time, and is asked for once the card stands.
 */
export interface CardExtras {
  readonly plan?: PlanCard | null | undefined;
  /** Of the first format, where a replacement is on offer from the start. */
  readonly draft?: Draft | null | undefined;
}

/** The format whose draft the card opens with; null where it offers none by itself. */
export const firstOffer = ({ flagged, formats }: CardFacts): FormatId | null => (flagged ? (formats[0]?.id ?? null) : null);

export type PauseLength = 'hour' | 'today' | 'two-weeks' | 'until-on';
export const PAUSE_LENGTHS: readonly PauseLength[] = ['hour', 'today', 'two-weeks', 'until-on'];

/** Sections of the options page that the card leads to. */
export type OptionsSection = 'people' | 'kept' | 'calendars' | null;

/** What the person can do from the card. Nothing here sends or changes anything at the host. */
export interface DecisionActs {
  readonly close: () => void;
  readonly retry: () => void;
  readonly draft: (format: FormatId) => Promise<Draft | null>;
  /** Gives the number to undo it by; null when it could not be kept. */
  readonly outcome: (outcome: Outcome, why: NotUsefulWhy | null) => Promise<number | null>;
  /** A draft was copied or taken to Gmail. */
  readonly taken: (format: FormatId, draft: Pick<Draft, 'subject' | 'body' | 'lang'>) => void;
  /** Opens the composer, with everything filled in. */
  readonly compose: (format: FormatId | null) => void;
  readonly undo: (outcomeId: number) => Promise<boolean>;
  readonly pause: (length: PauseLength) => Promise<boolean>;
  readonly openOptions: (section: OptionsSection) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

/** What the card of a meeting in a calendar can do beyond: that meeting has a place in time to move from. */
export interface CardActs extends DecisionActs {
  /** Better slots and what else would help; null when it could not be had. */
  readonly plan: () => Promise<PlanCard | null>;
  /** The whole plan, in a tab of its own. */
  readonly openPlan: () => void;
}

/** How long a click can be taken back on the card; afterwards it stands in the options page's list. */
export const UNDO_MS = 10_000;
