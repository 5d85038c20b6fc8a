import type { ComponentChildren, JSX } from 'preact';
import type { DayMeeting, Mark, Zone } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon, type IconName } from '../../ui/icons';
import { speakReason } from '../parts/speak';

export type Sign = DayMeeting['sign'];

const LOOK: Readonly<Record<Sign, { icon: IconName; class: string }>> = {
  live: { icon: 'keep-live', class: 'v' },
  async: { icon: 'async', class: 'v v-async' },
  outside: { icon: 'clock', class: 'v v-out' },
  night: { icon: 'moon', class: 'v v-night' },
  unknown: { icon: 'unknown', class: 'v v-unk' },
};

/** The word of a sign: shape and colour never stand alone. */
export function signWord(t: Translate, sign: Sign): string {
  if (sign === 'async') return t('popup_sign_async');
  if (sign === 'outside') return t('popup_sign_outside');
  if (sign === 'night') return t('popup_sign_night');
  return sign === 'unknown' ? t('popup_sign_unknown') : t('popup_sign_live');
}

/**
 * The verdict of a meeting in a line: what its sign says, and what stands behind it (where it is late, why it could be asynchronous,
 * whom the hour suits).
 * @param hide titles are hidden: then neither is what was read out of one
 */
export function verdictLine(t: Translate, meeting: DayMeeting, zones: (zone: Zone) => string, hide: boolean): string {
  const { sign, line, why } = meeting;
  const first = line === null || line.code === 'inside_for' ? signWord(t, sign) : speakReason(t, line) || signWord(t, sign);
  const behind = line?.code === 'inside_for' ? line : hide ? null : why;
  const second =
    meeting.places.length > 0
      ? new Intl.ListFormat(t.lang, { type: 'unit' }).format(meeting.places.map(zones))
      : speakReason(t, behind);
  return second === '' ? first : t('popup_line_more', { first, second });
}

/** The signs of a mark, the hour first. */
export function signsOf(mark: Pick<Mark, 'hours' | 'async'>): Sign[] {
  return [...(mark.hours === null ? [] : [mark.hours]), ...(mark.async ? (['async'] as const) : [])];
}

export function Verdict({ sign, children }: { sign: Sign; children?: ComponentChildren }): JSX.Element {
  const look = LOOK[sign];
  return (
    <span class={look.class}>
      <Icon name={look.icon} class="g" />
      {children}
    </span>
  );
}
