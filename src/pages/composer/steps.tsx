import type { JSX } from 'preact';
import type { FormatId } from '../../core/model';
import { Icon } from '../../ui/icons';
import type { PartProps } from './shared';

type Page = 'relay' | 'check-in' | 'recorder';
/** What a format makes on a page of its own. */
const PAGES: Readonly<Partial<Record<FormatId, Page>>> = {
  'zone-relay': 'relay',
  'check-in': 'check-in',
  'board-update': 'check-in',
  'voice-message': 'recorder',
  'video-feedback': 'recorder',
  'client-walkthrough': 'recorder',
  'recorded-meeting': 'recorder',
};

/** The next step for formats that leave more behind than a letter: the relay board, the check-in, the recorder. */
export function Steps({ state, doors }: PartProps): JSX.Element | null {
  const page = PAGES[state.format];
  if (page === undefined || state.wish.role === 'attendee') return null;
  const { t } = doors;
  const hash = page === 'recorder' ? `${state.id}-${state.format}` : String(state.id);
  return (
    <p class="step">
      <a class="btn" href={doors.pageUrl(page, hash)} target="_blank" rel="noopener noreferrer">
        <Icon name={state.format} class="g" />
        {t(`compose_step_${page}`)}
      </a>
      <span class="s soft">{t(`compose_step_${page}_note`)}</span>
    </p>
  );
}
