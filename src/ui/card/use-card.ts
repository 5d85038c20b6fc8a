import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CardFacts, Draft, FormatId, NotUsefulWhy, Outcome } from '../../core/model';
import { type DecisionActs, firstOffer } from './view';

/** What was done, and how to take it back. */
export interface SaidState {
  readonly message: string;
  readonly undo: (() => void) | null;
  /** It stands in the list of choices. */
  readonly kept: boolean;
}

export interface CardState {
  readonly offer: boolean;
  readonly chosen: FormatId | null;
  readonly draft: Draft | null;
  readonly draftFailed: boolean;
  readonly editing: boolean;
  readonly asking: boolean;
  readonly said: SaidState | null;
  readonly openOffer: () => void;
  readonly choose: (format: FormatId) => void;
  readonly edit: (open: boolean) => void;
  readonly askWhy: () => void;
  readonly acted: (draft: Pick<Draft, 'subject' | 'body' | 'lang'>) => void;
  readonly decide: (outcome: Outcome, why: NotUsefulWhy | null) => void;
  readonly say: (message: string) => void;
}

/** The message that says what a decision did. */
function messageOf(outcome: Outcome, why: NotUsefulWhy | null): string {
  if (outcome === 'keep-live') return 'card_said_kept';
  if (outcome === 'not-now') return 'card_said_later';
  return why === 'sensitive' ? 'card_said_sensitive' : 'card_said_noted';
}

/** The card's course: offer, draft, decision, undo. */
export function useCard(facts: CardFacts, acts: DecisionActs, early?: Draft | null): CardState {
  const [offer, setOffer] = useState(firstOffer(facts) !== null);
  const [chosen, setChosen] = useState<FormatId | null>(facts.formats[0]?.id ?? null);
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<SaidState | null>(null);
  const { draft, failed: draftFailed } = useDraft(offer ? chosen : null, acts, early);
  const acted = useOnce((taken: Pick<Draft, 'subject' | 'body' | 'lang'>) => {
    if (chosen !== null) acts.taken(chosen, taken);
  });

  const failed = (): void => setSaid({ message: 'card_said_failed', undo: null, kept: false });
  const undo = async (outcomeId: number): Promise<void> => {
    if (!(await acts.undo(outcomeId))) return failed();
    setAsking(false);
    setSaid(null);
  };
  const decide = async (outcome: Outcome, why: NotUsefulWhy | null): Promise<void> => {
    const outcomeId = await acts.outcome(outcome, why);
    if (outcomeId === null) return failed();
    const kept = outcome === 'keep-live' || why === 'sensitive';
    setSaid({ message: messageOf(outcome, why), undo: () => void undo(outcomeId), kept });
    if (why === 'wrong-hours') acts.openOptions('people');
  };

  return {
    offer,
    chosen,
    draft,
    draftFailed,
    editing,
    asking,
    said,
    acted,
    decide: (outcome, why) => void decide(outcome, why),
    openOffer: () => setOffer(true),
    choose: setChosen,
    edit: setEditing,
    askWhy: () => setAsking(!asking),
    say: (message) => setSaid({ message, undo: null, kept: false }),
  };
}

/** The draft of the chosen format, asked for once for each format unless it came with the card. */
function useDraft(
  format: FormatId | null,
  acts: DecisionActs,
  early: Draft | null | undefined,
): { draft: Draft | null; failed: boolean } {
  const [drafts, setDrafts] = useState<Partial<Record<FormatId, Draft | 'failed'>>>(
    format === null || early === undefined ? {} : { [format]: early ?? 'failed' },
  );
  const asked = useRef(new Set(Object.keys(drafts)));
  useEffect(() => {
    if (format === null || asked.current.has(format)) return;
    asked.current.add(format);
    void acts.draft(format).then((draft) => setDrafts((before) => ({ ...before, [format]: draft ?? 'failed' })));
  }, [format, acts]);
  const found = format === null ? undefined : drafts[format];
  return { draft: found === undefined || found === 'failed' ? null : found, failed: found === 'failed' };
}

/** Calls through the first time only. */
function useOnce<T>(act: (what: T) => void): (what: T) => void {
  const done = useRef(false);
  return useCallback(
    (what: T) => {
      if (done.current) return;
      done.current = true;
      act(what);
    },
    [act],
  );
}
