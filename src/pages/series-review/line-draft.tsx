import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewAnswer, ReviewLine } from '../../core/load';
import type { Draft, FormatId, Instant, Zone } from '../../core/model';
import { DraftBox } from '../parts/draft-box';
import type { ReviewDoors } from './doors';
import { draftText, isSaid } from './draft-text';

/** What stands in for most meetings, where the judge has chosen nothing. */
const USUAL: FormatId = 'shared-note';

interface Props {
  readonly line: ReviewLine;
  readonly answer: ReviewAnswer;
  readonly decideAt: Instant | null;
  readonly now: Instant;
  readonly zone: Zone;
  readonly doors: ReviewDoors;
}

/** The draft of an answer: to the guests of one's own series, as a question to whoever calls another's. */
export function LineDraft({ line, answer, decideAt, now, zone, doors }: Props): JSX.Element | null {
  const { t, ask } = doors;
  const { seriesId, start } = line;
  const format = line.format ?? USUAL;
  const [written, setWritten] = useState<Draft | null>(null);
  const [problem, setProblem] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const begin = async (): Promise<void> => {
      const reply = await ask('report/draft', { seriesId, start, format });
      if (life.signal.aborted) return;
      setWritten(reply.ok ? reply.value : null);
      setProblem(!reply.ok);
    };
    if (answer === 'write') void begin();
    return () => life.abort();
  }, [ask, answer, seriesId, start, format]);
  const draft = isSaid(answer) ? draftText(line, answer, { now, zone, decideAt }, t) : written;
  const compose = async (): Promise<void> => {
    const reply = await ask('compose/open', { seriesId, start, format });
    if (reply.ok) await doors.openComposer(reply.value.id);
    setProblem(!reply.ok);
  };
  return (
    <>
      {draft === null ? null : (
        <DraftBox key={`${answer} ${draft.body}`} draft={draft} copy={doors.copy} compose={() => void compose()} t={t} />
      )}
      {problem ? (
        <p class="s" role="status">
          {t('report_draft_failed')}
        </p>
      ) : null}
    </>
  );
}
