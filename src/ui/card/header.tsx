import type { JSX } from 'preact';
import type { CardFacts } from '../../core/model';
import { Glyph, type GlyphName } from '../glyph';
import { dayTimeOf, lengthOf } from '../when';
import { useWords } from '../words';

export interface HeaderProps {
  readonly id: string;
  readonly icon: GlyphName;
  readonly headline: string;
  readonly facts: CardFacts | null;
  readonly onClose: () => void;
}

/** What it is, which meeting, and the way out. */
export function Header({ id, icon, headline, facts, onClose }: HeaderProps): JSX.Element {
  const t = useWords();
  return (
    <header>
      <span class="disc">
        <Glyph name={icon} size={16} />
      </span>
      <div>
        <h2 id={id} dir="auto">
          {headline}
        </h2>
        {facts === null ? null : <MeetingLine facts={facts} />}
      </div>
      <button type="button" class="btn icon" aria-label={t('card_close')} onClick={onClose}>
        <Glyph name="close" />
      </button>
    </header>
  );
}

function MeetingLine({ facts }: { facts: CardFacts }): JSX.Element {
  const t = useWords();
  const { start, end, allDay, cadence, viewerZone } = facts;
  const when = start === null || allDay ? null : dayTimeOf(t.lang, viewerZone, start);
  const rhythm = cadence === 'none' || cadence === 'other' ? null : t(`card_cadence_${cadence}`);
  const length = rhythm === null && start !== null && end !== null && !allDay ? lengthOf(t.lang, start, end) : null;
  const rest = [when, rhythm, length].filter((one) => one !== null);
  return (
    <p>
      <bdi>{facts.hideTitles ? t('card_meeting') : facts.title || t('card_untitled')}</bdi>
      {rest.map((one) => (
        <span key={one}>
          {t('card_separator')}
          <span class="num">{one}</span>
        </span>
      ))}
    </p>
  );
}
