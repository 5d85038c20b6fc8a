import type { ComponentChildren, JSX } from 'preact';
import type { DayMeeting, Mark } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon, type IconName } from '../../ui/icons';

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
