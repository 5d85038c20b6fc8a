import type { JSX } from 'preact';
import { HOUR, type Instant } from '../../core/model';
import { type PlanState, type Relay, stripOf } from '../../core/planning';
import { formatTime, type Span, cityIn } from '../../core/time';
import { useWords } from '../../ui/words';
import { nameById, zoneById } from './places';

/** One and a half rounds of a day: enough to see it come back. */
const SHOWN = 40 * HOUR;

interface Lane {
  readonly id: string;
  readonly work: readonly Span[];
  readonly holds: readonly Span[];
}

/** Who holds the work when: from picking it up to handing it on. */
function lanesOf({ members }: PlanState, relay: Relay, from: Instant, to: Instant): Lane[] {
  return relay.order.map((id) => {
    const hours = members.find((one) => one.id === id)?.hours ?? null;
    const work = hours === null ? [] : stripOf(hours, from, to).filter((one) => one.kind === 'work');
    const holds = relay.legs.flatMap((leg, i) => {
      if (leg.from !== id || leg.due <= from) return [];
      const since = relay.legs[i - 1]?.pickedUp ?? work[0]?.start ?? from;
      return [{ start: Math.max(from, since), end: Math.min(to, leg.due) }];
    });
    return { id, work, holds: holds.filter((one) => one.end > one.start) };
  });
}

/** The course of the work through a day and a half, a lane a person. */
export function Course({ state, relay }: { state: PlanState; relay: Relay }): JSX.Element | null {
  const t = useWords();
  const first = relay.legs[0];
  if (first === undefined) return null;
  const from = Math.floor((first.due - 9 * HOUR) / HOUR) * HOUR;
  const to = from + SHOWN;
  const lanes = lanesOf(state, relay, from, to);
  const x = (at: Instant): string => `${(((at - from) / SHOWN) * 100).toFixed(2)}%`;
  const wide = ({ start, end }: Span): string => `${(((end - start) / SHOWN) * 100).toFixed(2)}%`;
  return (
    <figure class="course">
      {lanes.map(({ id, work, holds }) => {
        const zone = zoneById(state, id);
        const spans = holds.map(({ start, end }) => `${formatTime(zone, start, t.lang)} – ${formatTime(zone, end, t.lang)}`);
        const label = t('plan_page_course', {
          name: nameById(t, state, id),
          place: cityIn(zone, t.lang),
          spans: `${t('plan_page_holds')} ${spans.join(', ')}`,
        });
        return (
          <div key={id} class="lane">
            <p>
              <b>
                <bdi>{nameById(t, state, id)}</bdi>
              </b>
              <span class="xs soft">{cityIn(zone, t.lang)}</span>
            </p>
            <svg class="c" height="34" role="img" aria-label={label}>
              <rect class="night" width="100%" height="34" />
              {work.map((span) => (
                <rect key={span.start} class="works" x={x(span.start)} width={wide(span)} height="34" />
              ))}
              {holds.map((span) => (
                <rect key={span.start} class="holds" x={x(span.start)} width={wide(span)} y="6" height="22" rx="4" />
              ))}
            </svg>
            <div class="axis" aria-hidden="true">
              {Array.from({ length: 5 }, (_, i) => from + (i * SHOWN) / 5).map((at) => (
                <span key={at}>{formatTime(zone, at, t.lang)}</span>
              ))}
            </div>
          </div>
        );
      })}
      <figcaption class="xs soft">
        <span class="key holds" /> {t('plan_page_holds')} <span class="key works" /> {t('plan_page_works')}
      </figcaption>
    </figure>
  );
}
