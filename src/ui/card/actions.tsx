import type { JSX } from 'preact';
import type { CardFacts } from '../../core/model';
import { Glyph, type GlyphName } from '../glyph';
import { signOfCard, type Sign } from '../sign';
import { useWords } from '../words';

export interface ActionsProps {
  readonly facts: CardFacts;
  readonly sign: Sign;
  /** A replacement is on offer. */
  readonly offer: boolean;
  readonly asking: boolean;
  readonly onDraft: () => void;
  readonly onOffer: () => void;
  readonly onKeep: () => void;
  readonly onLater: () => void;
  readonly onNotUseful: () => void;
}

/** The words of the offer to leave this series alone; null where there is nothing to leave. */
export function keepOffer(facts: CardFacts): 'card_keep_live' | 'card_never_series' | null {
  if (facts.kept) return null;
  if (facts.flagged) return 'card_keep_live';
  return signOfCard(facts) === 'none' && facts.verdict !== 'not_a_meeting' ? 'card_never_series' : null;
}

/** One filled button, the rest are words; the harmless one comes first. */
export function Actions(props: ActionsProps): JSX.Element | null {
  const t = useWords();
  const { facts, sign, offer } = props;
  if (facts.kept) return null;
  const keep = keepOffer(facts);
  const couldSwitch = facts.formats.length > 0;
  const marked = sign === 'async' || sign === 'hours' || sign === 'night';
  if (!marked && !couldSwitch && (sign !== 'none' || facts.verdict === 'not_a_meeting')) return null;
  return (
    <div class="acts">
      {offer ? (
        <button type="button" class="btn fill" onClick={props.onDraft}>
          {t('card_see_draft')}
        </button>
      ) : couldSwitch ? (
        <button type="button" class="btn line" onClick={props.onOffer}>
          {t('card_suggest')}
        </button>
      ) : null}
      {keep === null ? null : <Word icon="keep-live" text={t(keep)} onClick={props.onKeep} />}
      {marked ? <Word icon="snooze" text={t('card_not_now')} onClick={props.onLater} /> : null}
      {marked ? <Word icon="not-useful" text={t('card_not_useful')} expanded={props.asking} onClick={props.onNotUseful} /> : null}
    </div>
  );
}

interface WordProps {
  readonly icon: GlyphName;
  readonly text: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

const Word = ({ icon, text, expanded, onClick }: WordProps): JSX.Element => (
  <button type="button" class="btn word" aria-expanded={expanded} onClick={onClick}>
    <Glyph name={icon} />
    {text}
  </button>
);
