import type { JSX } from 'preact';
import type { FormatId } from '../../core/model';
import { clockWords } from '../parts/clock-words';
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

/** Nothing is there to send yet: neither a recording nor a link to one. A meeting that is still to be held is recorded when it is held. */
export const needsRecording = ({ format, recording, wish, draft }: PartProps['state']): boolean =>
  PAGES[format] === 'recorder' &&
  format !== 'recorded-meeting' &&
  wish.role === 'organizer' &&
  recording === null &&
  draft.link === null;

/**
 * The next step for formats that leave more behind than a letter: the relay board, the check-in, the recorder. A format that is a recording
 * leads with it: without one, its draft has nothing to send.
 */
export function Steps({ state, doors, place }: PartProps & { readonly place: 'first' | 'last' }): JSX.Element | null {
  const page = PAGES[state.format];
  if (page === undefined || state.wish.role === 'attendee' || (page === 'recorder') !== (place === 'first')) return null;
  const { recording } = state;
  const { t } = doors;
  const hash = page === 'recorder' ? `${state.id}-${state.format}` : String(state.id);
  return (
    <p class="step">
      <a
        class={needsRecording(state) ? 'btn primary' : 'btn'}
        href={doors.pageUrl(page, hash)}
        target="_blank"
        rel="noopener noreferrer"
      >
        <Icon name={state.format} class="g" />
        {t(`compose_step_${page}`)}
      </a>
      <span class="s soft">
        {recording === null
          ? t(`compose_step_${page}_note`)
          : t('compose_recorded', { file: recording.file, length: clockWords(t, recording.seconds) })}
      </span>
    </p>
  );
}
