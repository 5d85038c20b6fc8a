import type { JSX } from 'preact';
import { HOUR, type Instant } from '../../core/model';
import { formatTime, toLocal, cityIn } from '../../core/time';
import type { Leg, Relay } from '../../core/planning/relay';
import type { RelayBoard } from '../../core/replace/relay-board';
import type { Translate } from '../../ui/contract';

/** A day and a half: one round and the beginning of the next. */
const SHOWN = 36 * HOUR;
const LANE = 56;
/** From one lane to the next: its height and the gap, as in relay.css. */
const PITCH = LANE + 4;
/** Shown before the first hand-off, when that is not of today. */
const BEFORE = 10 * HOUR;

/** What is drawn as a box, and its word. */
const KEYS = [
  ['holds', 'relay_key_holds'],
  ['b-work', 'relay_key_work'],
  ['waits', 'relay_key_wait'],
] as const;

interface Props {
  readonly board: RelayBoard;
  readonly relay: Relay;
  readonly t: Translate;
}

/** Each person's day on one line of time, and who holds the work. The same stands in words on the cards below. */
export function Lanes({ board, relay, t }: Props): JSX.Element {
  const first = relay.legs.find(({ due }) => due > board.now) ?? relay.legs[0];
  const firstDue = first?.due ?? board.now;
  // Over a weekend the next day of work is shown, not the empty hours before it.
  const from = firstDue - board.now > SHOWN / 2 ? firstDue - BEFORE : Math.min(board.now, firstDue) - 2 * HOUR;
  const to = from + SHOWN;
  const x = (at: Instant): string => `${(((Math.min(to, Math.max(from, at)) - from) / SHOWN) * 100).toFixed(2)}%`;
  const width = (a: Instant, b: Instant): string =>
    `${(((Math.min(to, Math.max(from, b)) - Math.min(to, Math.max(from, a))) / SHOWN) * 100).toFixed(2)}%`;
  const inOrder = relay.order.flatMap((id) => board.runners.find((one) => one.id === id) ?? []);
  return (
    <>
      <div class="lanes" role="img" aria-label={t('relay_lanes')}>
        {inOrder.map((runner, lane) => {
          const passed = relay.legs.filter((leg) => leg.from === runner.id && leg.due > from && leg.due < to);
          const waited = relay.legs.filter(
            (leg) => leg.to === runner.id && leg.pickedUp > leg.due && leg.due < to && leg.pickedUp > from,
          );
          /** From the lower edge of the bar to the lane of whoever takes over, or up to it. */
          const reach = (leg: Leg): number => {
            const lanes = inOrder.findIndex(({ id }) => id === leg.to) - lane;
            return lanes > 0 ? lanes * PITCH + 10 : lanes * PITCH + 32;
          };
          const held = relay.legs.flatMap((leg, i) => {
            if (leg.from !== runner.id) return [];
            const since =
              i === 0
                ? (runner.work.find(({ end }) => end >= leg.due)?.start ?? leg.due)
                : (relay.legs[i - 1]?.pickedUp ?? leg.due);
            return since < to && leg.due > from ? [{ since, until: leg.due }] : [];
          });
          return (
            <div class="lane" key={runner.id}>
              <p>
                <bdi>{runner.self ? t('card_you') : runner.name}</bdi>
                <small>
                  {cityIn(runner.zone, t.lang)}, {formatTime(runner.zone, board.now, t.lang)}
                </small>
              </p>
              <svg class="c" height={LANE}>
                <rect class="b-track" y="6" width="100%" height="30" />
                {runner.work.map((span) => (
                  <rect key={span.start} class="b-work" x={x(span.start)} y="6" width={width(span.start, span.end)} height="30" />
                ))}
                {held.map(({ since, until }) => (
                  <g key={until}>
                    <rect class="holds" x={x(since)} y="10" width={width(since, until)} height="22" rx="4" />
                    {since < from || until > to ? null : (
                      <svg x={x(since)} y="10" width={width(since, until)} height="22">
                        <text class="held" x="8" y="15">
                          {formatTime(runner.zone, since, t.lang)}–{formatTime(runner.zone, until, t.lang)}
                        </text>
                      </svg>
                    )}
                  </g>
                ))}
                {waited.map((leg) => (
                  <rect
                    key={leg.due}
                    class="waits"
                    x={x(leg.due)}
                    y="10"
                    width={width(leg.due, leg.pickedUp)}
                    height="22"
                    rx="4"
                  />
                ))}
                {passed.map((leg) => (
                  <g key={leg.due} class="pass">
                    <line x1={x(leg.due)} x2={x(leg.due)} y1={reach(leg) > 0 ? 32 : 10} y2={reach(leg)} />
                    <circle cx={x(leg.due)} cy={reach(leg) > 0 ? 32 : 10} r="3.5" />
                  </g>
                ))}
                {board.now < from ? null : (
                  <>
                    <line class="now" x1={x(board.now)} x2={x(board.now)} y1={lane === 0 ? -2 : 0} y2="42" />
                    {lane === 0 ? (
                      <text class="at" x={x(board.now)} y="-6">
                        {t('relay_now')}
                      </text>
                    ) : null}
                  </>
                )}
                {ticks(runner.zone, from, to).map((at) => (
                  <text key={at} x={x(at)} y="52">
                    {formatTime(runner.zone, at, t.lang)}
                  </text>
                ))}
              </svg>
            </div>
          );
        })}
      </div>
      <p class="key">
        {KEYS.map(([look, word]) => (
          <span key={look}>
            <svg width="26" height="14" aria-hidden="true">
              <rect class={look} x="1" y="1" width="24" height="12" rx={look === 'b-work' ? 0 : 3} />
            </svg>
            {t(word)}
          </span>
        ))}
        <span>
          <svg class="pass" width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="3.5" />
          </svg>
          {t('relay_key_hand_off')}
        </span>
      </p>
    </>
  );
}

/** Every sixth hour of a clock: six, noon, six, midnight. */
function ticks(zone: string, from: Instant, to: Instant): Instant[] {
  const found: Instant[] = [];
  for (let at = Math.ceil(from / (HOUR / 2)) * (HOUR / 2); at < to - HOUR; at += HOUR / 2)
    if (toLocal(zone, at).minutes % 360 === 0) found.push(at);
  return found;
}
