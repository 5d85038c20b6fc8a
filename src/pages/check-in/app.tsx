import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { CheckIn } from '../../core/model';
import { digest, roundOf } from '../../core/replace/check-in';
import { formatDay, formatTime } from '../../core/time';
import type { Answers } from '../../messages/messages';
import { Icon } from '../../ui/icons';
import { Words } from '../../ui/words';
import type { Doors } from '../parts/doors';
import { Nothing } from '../parts/nothing';
import { Top } from '../parts/top';
import { useEdits } from '../parts/use-edits';
import { useLive } from '../parts/use-live';
import { AnswerForm } from './answer-form';

export interface CheckInDoors extends Doors {
  /** The composition that the address names; or the series of a check-in that is kept already. */
  readonly id: number;
  readonly seriesId: string | null;
  readonly copy: (plain: string, rich: string | null) => Promise<boolean>;
  readonly composerUrl: string | null;
}

type State = Answers['check-in/state'];
const QUESTIONS = ['check_in_done', 'check_in_next', 'check_in_blocked'] as const;
const CADENCES = ['daily', 'weekly', 'biweekly'] as const;
/** Answers of the last so many days make a round, by how often it comes. */
const ROUND: Readonly<Record<CheckIn['cadence'], number>> = { daily: 1, weekly: 7, biweekly: 14 };
const DAY_MS = 86_400_000;

/** A recurring status meeting as three fixed questions: answered, kept here, and put together to paste. */
export function CheckInApp({ doors }: { doors: CheckInDoors }): JSX.Element {
  const { ask, id, seriesId, t } = doors;
  const load = useCallback(
    () => (seriesId === null ? ask('check-in/state', { id }) : ask('check-in/kept', { seriesId })),
    [ask, id, seriesId],
  );
  const { state, problem, refresh } = useLive<State>(doors, load);
  const named = state === null ? null : withQuestions(state, t);
  return (
    <Words.Provider value={t}>
      <div class="wrap narrow" aria-busy={state === null && problem === null}>
        <Top t={t} back={doors.composerUrl}>
          <span class="push s soft">{t('record_local')}</span>
        </Top>
        <main>
          {problem !== null && state === null ? (
            <Nothing t={t} heading={t('check_in_nothing')} problem={problem} otherwise="relay_problem" retry={refresh} />
          ) : null}
          {named === null ? null : <Whole state={named} doors={doors} refresh={refresh} />}
        </main>
      </div>
    </Words.Provider>
  );
}

/** A check-in that is not kept yet has the three questions of this page's language. */
const withQuestions = (state: State, t: CheckInDoors['t']): State =>
  state.checkIn.questions.length > 0
    ? state
    : { ...state, checkIn: { ...state.checkIn, questions: QUESTIONS.map((key) => t(key)) } };

interface WholeProps {
  readonly state: State;
  readonly doors: CheckInDoors;
  readonly refresh: () => Promise<void>;
}

function Whole({ state, doors, refresh }: WholeProps): JSX.Element {
  const { t, ask } = doors;
  const { saved, answers, zone, now } = state;
  const { now: checkIn, edit, failed } = useEdits(state.checkIn);
  const [copied, setCopied] = useState(false);
  const save = (change: (latest: CheckIn) => Partial<CheckIn>): void =>
    void edit(change, async (next) => {
      const reply = await ask('check-in/save', { checkIn: next });
      await refresh();
      return reply.ok;
    });
  const round = roundOf(answers, now - ROUND[checkIn.cadence] * DAY_MS);
  const text = digest(checkIn, round, formatDay(zone, now, t.lang));
  return (
    <>
      <div class="lead">
        <h1>
          <bdi>{checkIn.title === '' ? t('check_in_heading_plain') : t('check_in_heading', { title: checkIn.title })}</bdi>
        </h1>
        <p>
          {t('check_in_next_due', {
            when: `${formatDay(zone, checkIn.next, t.lang)}, ${formatTime(zone, checkIn.next, t.lang)}`,
          })}
        </p>
      </div>
      <section class="part" aria-labelledby="plan-title">
        <h2 id="plan-title">{t('check_in_plan')}</h2>
        {checkIn.questions.map((question, i) => (
          <label class="field" key={i}>
            <span>{t('check_in_question', { number: i + 1 })}</span>
            <input
              class="input"
              dir="auto"
              defaultValue={question}
              onChange={(event) => {
                const asked = event.currentTarget.value.trim();
                save(({ questions }) => ({ questions: questions.map((one, at) => (at === i && asked !== '' ? asked : one)) }));
              }}
            />
          </label>
        ))}
        <label class="field">
          <span>{t('check_in_cadence')}</span>
          <select
            class="input"
            value={checkIn.cadence}
            onChange={(event) => {
              const cadence = CADENCES.find((one) => one === event.currentTarget.value) ?? checkIn.cadence;
              save(() => ({ cadence }));
            }}
          >
            {CADENCES.map((one) => (
              <option key={one} value={one}>
                {t(`card_cadence_${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={checkIn.remind}
            onChange={(event) => {
              const remind = event.currentTarget.checked;
              save(() => ({ remind }));
            }}
          />
          {t('check_in_remind')}
        </label>
        <p class="s soft">{t('check_in_remind_note')}</p>
        <p class="s" role="status">
          {failed ? t('card_said_failed') : ''}
        </p>
      </section>
      <AnswerForm
        checkIn={checkIn}
        t={t}
        save={(who, given) =>
          ask('check-in/answer', { seriesId: checkIn.seriesId, who, answers: given }).then(async (reply) => {
            await refresh();
            return reply.ok;
          })
        }
      />
      <section class="part" aria-labelledby="digest-title">
        <h2 id="digest-title">{t('check_in_digest')}</h2>
        {round.length === 0 ? (
          <p class="soft">{t('check_in_digest_empty')}</p>
        ) : (
          <>
            <pre class="digest">{text}</pre>
            <ul>
              {round.map((one) => (
                <li key={one.id} class="row">
                  <bdi>{one.who}</bdi>
                  <button
                    class="btn small quiet"
                    type="button"
                    onClick={() => void ask('check-in/forget', { answerId: one.id }).then(refresh)}
                  >
                    {t('check_in_forget')}
                  </button>
                </li>
              ))}
            </ul>
            <button class="btn primary" type="button" onClick={() => void doors.copy(text, null).then(setCopied)}>
              <Icon name={copied ? 'check' : 'copy'} class="g" />
              {copied ? t('card_copied') : t('check_in_copy')}
            </button>
          </>
        )}
      </section>
      {saved ? (
        <p>
          <button
            class="btn quiet"
            type="button"
            onClick={() => void ask('check-in/stop', { seriesId: checkIn.seriesId }).then(refresh)}
          >
            {t('check_in_stop')}
          </button>
        </p>
      ) : null}
    </>
  );
}
