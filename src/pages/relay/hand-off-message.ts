import { cityIn, formatDay, formatTime } from '../../core/time';
import type { Leg } from '../../core/planning/relay';
import { NOTE_FIELDS } from '../../core/planning/relay-export';
import { noteOf, type RelayBoard } from '../../core/replace/relay-board';
import type { Translate } from '../../ui/contract';

/** One hand-off as a message to whoever takes over: due on both clocks, what is written down, and which hand-offs of the round are
 * made. What is empty is left out. */
export function handOffMessage(board: RelayBoard, leg: Leg, t: Translate): string {
  const runner = (id: string): RelayBoard['runners'][number] | undefined => board.runners.find((one) => one.id === id);
  const [from, to] = [runner(leg.from), runner(leg.to)];
  const when = (zone: string): string =>
    `${formatDay(zone, leg.due, t.lang)}, ${formatTime(zone, leg.due, t.lang)} (${cityIn(zone, t.lang)})`;
  const note = noteOf(board.notes, leg.due);
  const heading = t('relay_from_to', { from: from?.name ?? leg.from, to: to?.name ?? leg.to });
  const title = board.title === '' ? heading : `${board.title}: ${heading}`;
  const due = t('relay_due', { here: when(from?.zone ?? board.zone), there: when(to?.zone ?? board.zone) });
  const parts = NOTE_FIELDS.flatMap((field) => {
    const text = note[field].trim();
    return text === '' ? [] : [`${t(`relay_note_${field}`)}\n${text}`];
  });
  const round = roundOf(board, leg).map((one) => {
    const { taken, done } = noteOf(board.notes, one.due);
    const what = t('relay_from_to', { from: runner(one.from)?.name ?? one.from, to: runner(one.to)?.name ?? one.to });
    const [first = ''] = done.trim().split('\n');
    const said = one.due === leg.due || first === '' ? '' : `: ${first}`;
    return `${taken ? '[x]' : '[ ]'} ${what}, ${t(taken ? 'relay_done' : 'relay_open')}${said}`;
  });
  return `${[`${title}\n${due}`, ...parts, `${t('relay_round')}\n${round.join('\n')}`, t('relay_take_over')].join('\n\n')}\n`;
}

/** The hand-offs of one round up to and with this one. */
function roundOf({ plan, runners }: RelayBoard, leg: Leg): readonly Leg[] {
  const legs = plan.relay?.legs ?? [];
  const at = legs.findIndex(({ due }) => due === leg.due);
  return legs.slice(Math.max(0, at - runners.length + 1), at + 1);
}
