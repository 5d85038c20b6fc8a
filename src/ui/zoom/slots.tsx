import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FormFacts, SlotOffer } from '../../core/model';
import { Glyph } from '../glyph';
import { cityOf, dayTimeOf } from '../when';
import { say, useWords } from '../words';

export interface SlotsProps {
  readonly facts: FormFacts;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Better starts in the person's own clock. They are told, not set: nothing is written into Zoom's fields. */
export function Slots({ facts, copy }: SlotsProps): JSX.Element | null {
  const t = useWords();
  const { slots, noSlot, card } = facts;
  if (slots.length === 0 && noSlot === null) return null;
  return (
    <div>
      <h3>{t('zoom_better_starts')}</h3>
      {slots.length === 0 ? null : (
        <ul class="slots">
          {slots.map((slot) => (
            <Slot key={slot.start} slot={slot} zone={card.viewerZone} copy={copy} />
          ))}
        </ul>
      )}
      <p class="cap">{noSlot === null ? t('zoom_starts_note', { city: cityOf(card.viewerZone) }) : say(t, noSlot)}</p>
    </div>
  );
}

interface SlotProps {
  readonly slot: SlotOffer;
  readonly zone: string;
  readonly copy: SlotsProps['copy'];
}

function Slot({ slot, zone, copy }: SlotProps): JSX.Element {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  const when = dayTimeOf(t.lang, zone, slot.start);
  const full = new Intl.DateTimeFormat(t.lang, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(slot.start);
  const onCopy = async (): Promise<void> => setCopied(await copy(`${full} (${cityOf(zone)})`));
  return (
    <li>
      <span>
        <span class="when num">{when}</span>
        <span class="w">{slot.reasons.map((reason) => say(t, reason)).join(t('card_separator'))}</span>
      </span>
      <button type="button" class="btn link" aria-label={t('zoom_copy_start', { when })} onClick={() => void onCopy()}>
        <Glyph name={copied ? 'check' : 'copy'} />
        {copied ? t('card_copied') : t('card_copy')}
      </button>
    </li>
  );
}
