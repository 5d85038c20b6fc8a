import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanCard, PlanCardSlot } from '../../core/planning';
import { useWords } from '../words';
import { Why } from './why';

export interface PlanProps {
  readonly plan: PlanCard;
  /** The slot that the strips show instead of the meeting's own hour. */
  readonly chosen: PlanCardSlot | null;
  readonly choose: (slot: PlanCardSlot | null) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Opens the whole plan; null where it stands open. */
  readonly open: (() => void) | null;
}

/** Better slots, what can be done instead, and what changes by itself. All words come with the plan. */
export function Plan({ plan, chosen, choose, copy, open }: PlanProps): JSX.Element {
  const t = useWords();
  const { notes, slots, lines, offers } = plan;
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {slots.length + lines.length === 0 ? null : (
        <div>
          <h3>{t('plan_slots')}</h3>
          <ul class="slots">
            {slots.map((slot) => (
              <li key={slot.start}>
                <button type="button" aria-pressed={slot === chosen} onClick={() => choose(slot === chosen ? null : slot)}>
                  <span>
                    <b class="num">{slot.when}</b>
                    <span>{slot.why}</span>
                  </span>
                  <i>{t('plan_show')}</i>
                </button>
              </li>
            ))}
          </ul>
          {chosen === null ? null : <Copy text={chosen.text} label={t('plan_copy')} copy={copy} />}
          {lines.map((line) => (
            <p key={line} class="cap">
              {line}
            </p>
          ))}
        </div>
      )}
      {slots.length + lines.length + offers.length === 0 ? null : (
        <div class="asides">
          {offers.map(({ kind, title, lines: told, text }) => (
            <Why key={kind} title={title}>
              {told.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <Copy text={text} label={t('card_copy')} copy={copy} />
            </Why>
          ))}
          {open === null ? null : (
            <button type="button" class="btn link flush" onClick={open}>
              {t('plan_open')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function Copy({ text, label, copy }: { text: string; label: string; copy: PlanProps['copy'] }): JSX.Element {
  const t = useWords();
  const [copied, setCopied] = useState('');
  return (
    <button
      type="button"
      class="btn link flush"
      onClick={() => void copy(text).then((done) => setCopied(done ? text : ''))}
      aria-live="polite"
    >
      {copied === text ? t('card_copied') : label}
    </button>
  );
}
