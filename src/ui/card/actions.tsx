import type { JSX } from 'preact';
import type { CardFacts } from '../../core/model';
import { Glyph, type GlyphName } from '../glyph';
import type { Sign } from '../sign';
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

/** One filled button, the rest are words; the harmless one comes first. */
export function Actions(props: ActionsProps): JSX.Element | null {
  const t = useWords();
  const { facts, sign, offer } = props;
  if (facts.kept) return null;
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
      {facts.flagged ? <Word icon="keep-live" text={t('card_keep_live')} onClick={props.onKeep} /> : null}
      {!facts.flagged && sign === 'none' && facts.verdict !== 'not_a_meeting' ? (
        <Word icon="keep-live" text={t('card_never_series')} onClick={props.onKeep} />
      ) : null}
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
