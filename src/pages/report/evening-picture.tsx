import type { JSX } from 'preact';
import { duration, type PlaceHours } from '../../core/load';
import { pct, type PartProps } from './frame';
import { Key, Picture } from './picture';

/** Whose evening: time outside hours by place, from west to east. Places, no people, and no order by number. */
export function EveningPicture({ state, doors, t, words }: PartProps): JSX.Element {
  const { places } = state.report;
  const time = (minutes: number): string => duration(words, minutes);
  const nameOf = (one: PlaceHours): string => (one.self ? t('report_evening_you', { place: one.place }) : one.place);
  const most = Math.max(1, ...places.map((one) => one.ownMinutes + one.othersMinutes));
  const none = places.every((one) => one.ownMinutes + one.othersMinutes === 0);
  return (
    <Picture
      title={t('report_evening')}
      intro={none ? t('report_evening_none') : t('report_evening_intro')}
      name="evenings"
      doors={doors}
      t={t}
      legend={
        <>
          <Key look="b-live">{t('report_evening_own')}</Key>
          <Key look="b-others">{t('report_evening_others')}</Key>
        </>
      }
      table={{
        caption: t('report_evening'),
        head: [t('report_evening_place'), t('report_evening_own'), t('report_evening_others')],
        rows: places.map((one) => [nameOf(one), time(one.ownMinutes), time(one.othersMinutes)]),
      }}
    >
      <div class="led">
        {places.map((one) => (
          <Place key={`${one.zone} ${one.self}`} one={one} most={most} name={nameOf(one)} t={t} time={time} />
        ))}
      </div>
    </Picture>
  );
}

interface PlaceProps extends Pick<PartProps, 't'> {
  readonly one: PlaceHours;
  readonly most: number;
  readonly name: string;
  readonly time: (minutes: number) => string;
}

function Place({ one, most, name, t, time }: PlaceProps): JSX.Element {
  const own = (one.ownMinutes / most) * 0.95;
  const others = (one.othersMinutes / most) * 0.95;
  const label = t('report_evening_label', { place: name, own: time(one.ownMinutes), others: time(one.othersMinutes) });
  return (
    <>
      <span>{name}</span>
      <svg class="c" height="14" role="img" aria-label={label}>
        {own > 0 ? <rect class="b-live" y="2" height="10" width={pct(own)} /> : null}
        {others > 0 ? (
          <rect class="b-others" x={pct(own + (own > 0 ? 0.006 : 0))} y="2.5" height="9" width={pct(others)} />
        ) : null}
      </svg>
      <span class="num end">{time(one.ownMinutes + one.othersMinutes)}</span>
    </>
  );
}
