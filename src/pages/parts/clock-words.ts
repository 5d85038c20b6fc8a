import type { Translate } from '../../ui/contract';

/** `6 min 40 s` in the words of the page. */
export function clockWords(t: Translate, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const unit = (value: number, of: 'hour' | 'minute' | 'second'): string =>
    new Intl.NumberFormat(t.lang, { style: 'unit', unit: of, unitDisplay: of === 'hour' ? 'short' : 'short' }).format(value);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const parts = [
    hours > 0 ? unit(hours, 'hour') : '',
    minutes > 0 ? unit(minutes, 'minute') : '',
    rest > 0 || whole === 0 ? unit(rest, 'second') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `2:03` for a clock that runs. */
export function clockFace(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
