import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { BatonNote, Instant } from '../../core/model';
import type { Leg } from '../../core/planning/relay';
import { NOTE_FIELDS, relayCalendar, relayMarkdown, type RelayNames } from '../../core/planning/relay-export';
import { currentLeg, emptyNote, type RelayBoard } from '../../core/replace/relay-board';
import { fileNameOf } from '../../core/replace/texts';
import { Icon } from '../../ui/icons';
import type { Translate } from '../../ui/contract';
import { Words } from '../../ui/words';
import type { Doors } from '../parts/doors';
import { speakMinutes } from '../parts/duration';
import { Nothing } from '../parts/nothing';
import { Top } from '../parts/top';
import { useEdits } from '../parts/use-edits';
import { useLive } from '../parts/use-live';
import { handOffMessage } from './hand-off-message';
import { Lanes } from './lanes';
import { LegCard, type WriteNote } from './leg-card';
import { Rules } from './rules';

export interface RelayDoors extends Doors {
  readonly id: number;
  readonly copy: (plain: string, rich: string | null) => Promise<boolean>;
  readonly download: (fileName: string, text: string, type: string) => void;
  readonly composerUrl: string;
}

/** How many hand-offs stand on the board at once: one round, and no fewer than three. */
const shownLegs = (board: RelayBoard): number => Math.max(3, board.runners.length);

/** Names and clocks for what is exported. Notes of each hand-off are added by the board. */
export function namesOf(board: RelayBoard, t: Translate): RelayNames {
  const of = (id: string): RelayBoard['runners'][number] | undefined => board.runners.find((one) => one.id === id);
  const headings = NOTE_FIELDS.map((field) => t(`relay_note_${field}`));
  return {
    title: board.title,
    headings,
    nameOf: (id) => of(id)?.name ?? id,
    zoneOf: (id) => of(id)?.zone ?? board.zone,
    lang: t.lang,
  };
}

const notesByDue = (board: RelayBoard | null): Readonly<Record<number, BatonNote>> =>
  Object.fromEntries((board?.notes ?? []).map((note) => [note.due, note]));

/** The relay board: who holds the work, until when, and what is written down at each hand-off. */
export function RelayApp({ doors }: { doors: RelayDoors }): JSX.Element {
  const { ask, id, t } = doors;
  const load = useCallback(() => ask('relay/state', { id }), [ask, id]);
  const { state, problem, refresh } = useLive<RelayBoard>(doors, load);
  const { now, edit, failed } = useEdits(notesByDue(state));
  const board = state === null ? null : { ...state, notes: Object.values(now) };
  const write: WriteNote = (due, patch) =>
    void edit(
      (latest) => ({ [due]: { ...(latest[due] ?? emptyNote(due)), ...patch } }),
      async (next) => {
        const reply = await ask('relay/note', { id, note: next[due] ?? emptyNote(due) });
        await refresh();
        return reply.ok;
      },
    );
  const [refused, setRefused] = useState(false);
  const rest = async (due: Instant, wanted: boolean | null): Promise<void> => {
    const reply = await ask('relay/rest', { id, due, rest: wanted });
    setRefused(!reply.ok);
    await refresh();
  };
  return (
    <Words.Provider value={t}>
      <div class="wrap" aria-busy={state === null && problem === null}>
        {board === null ? <Top t={t} /> : <Head board={board} doors={doors} />}
        <main>
          {problem !== null && state === null ? (
            <Nothing t={t} heading={t('relay_nothing')} problem={problem} otherwise="relay_problem" retry={refresh} />
          ) : null}
          {board === null ? null : (
            <Board board={board} doors={doors} write={write} rest={(due, wanted) => void rest(due, wanted)} />
          )}
          <p class="s" role="status">
            {failed || refused ? t('card_said_failed') : ''}
          </p>
        </main>
      </div>
    </Words.Provider>
  );
}

/** What is exported stands at its end. */
function Head({ board, doors }: { board: RelayBoard; doors: RelayDoors }): JSX.Element {
  const { t } = doors;
  const names = namesOf(board, t);
  const { relay } = board.plan;
  const at = currentLeg(board);
  const leg = relay !== null && at !== null ? relay.legs[at] : undefined;
  const [said, setSaid] = useState<'card_copied' | 'compose_copy_refused' | null>(null);
  const onCopy = async (of: Leg): Promise<void> =>
    setSaid((await doors.copy(handOffMessage(board, of, t), null)) ? 'card_copied' : 'compose_copy_refused');
  return (
    <Top t={t} back={doors.composerUrl}>
      {relay === null ? null : (
        <span class="push row">
          {leg === undefined ? null : (
            <button class="btn" type="button" onClick={() => void onCopy(leg)}>
              <Icon name={said === 'card_copied' ? 'check' : 'copy'} class="g" />
              {t(said === 'card_copied' ? said : 'relay_copy')}
            </button>
          )}
          <button
            class="btn"
            type="button"
            onClick={() =>
              doors.download(fileNameOf(board.title, 'md', 'relay'), relayMarkdown(relay, names, board.notes), 'text/markdown')
            }
          >
            <Icon name="file" class="g" />
            {t('relay_markdown')}
          </button>
          <button
            class="btn"
            type="button"
            onClick={() =>
              doors.download(
                fileNameOf(board.title, 'ics', 'relay'),
                relayCalendar(relay, names, doors.now(), board.notes),
                'text/calendar',
              )
            }
          >
            <Icon name="calendar" class="g" />
            {t('relay_calendar')}
          </button>
          <span class="s soft" role="status">
            {said === 'compose_copy_refused' ? t(said) : ''}
          </span>
        </span>
      )}
    </Top>
  );
}

/** Lets a hand-off rest, leaves it, or takes either back. */
type Rest = (due: Instant, rest: boolean | null) => void;

interface BoardProps {
  readonly board: RelayBoard;
  readonly doors: RelayDoors;
  readonly write: WriteNote;
  readonly rest: Rest;
}

function Board({ board, doors: { t }, write, rest }: BoardProps): JSX.Element {
  const { plan, unknown } = board;
  const at = currentLeg(board);
  return (
    <>
      <div class="lead">
        <h1>
          <bdi>{board.title === '' ? t('relay_untitled') : t('relay_heading', { title: board.title })}</bdi>
        </h1>
        {plan.relay === null ? (
          <p>{t(`relay_none_${plan.why}`)}</p>
        ) : (
          <p>{t('relay_lead', { wait: speakMinutes(t, plan.relay.roundWait) })}</p>
        )}
        {unknown > 0 ? <p>{t('relay_unknown', { count: unknown })}</p> : null}
        {plan.relay?.board ? <p>{t('relay_board_instead')}</p> : null}
      </div>
      {plan.relay === null ? null : (
        <>
          <Lanes board={board} relay={plan.relay} t={t} />
          <ol class="legs">
            {plan.relay.legs.slice(at ?? 0, (at ?? 0) + shownLegs(board)).map((leg, i) => (
              <LegCard
                key={leg.due}
                board={board}
                leg={leg}
                place={at === null ? null : i}
                t={t}
                write={write}
                unrest={(due) => rest(due, null)}
              />
            ))}
          </ol>
          <Rules board={board} shown={shownLegs(board)} t={t} rest={rest} />
          {(at ?? plan.relay.legs.length) > 0 ? <Before board={board} t={t} write={write} /> : null}
        </>
      )}
    </>
  );
}

/** Hand-offs that are ticked off: each can be taken up again. */
function Before({ board, t, write }: Pick<BoardProps, 'board' | 'write'> & { t: RelayDoors['t'] }): JSX.Element | null {
  const done = board.notes.filter(({ taken }) => taken);
  if (done.length === 0) return null;
  const day = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: board.zone });
  return (
    <details class="before">
      <summary>{t('relay_before', { count: done.length })}</summary>
      <ul>
        {done.map((note) => (
          <li key={note.due} class="row">
            <span>{day.format(note.due)}</span>
            <bdi class="soft">{note.done}</bdi>
            <button class="btn small quiet" type="button" onClick={() => write(note.due, { taken: false })}>
              {t('card_undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
