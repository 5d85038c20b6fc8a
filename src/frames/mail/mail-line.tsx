import type { MailNotice } from '../../core/model';
import type { FrameSubject } from '../../messages/areas/frames';
import type { PageAct } from '../../messages/frame-channel';
import { leadOf } from '../../ui/notice/lead';
import { MailNoticeLine } from '../../ui/notice/notice';
import type { NoticeActs, Said } from '../../ui/notice/view';
import { dayTimeOf } from '../../ui/when';
import { copyText, pauseEnd } from '../parts/acts';
import type { Line, LineParts } from './mail-frame';

type Subject = Extract<FrameSubject, { kind: 'mail' }>;

/** How long what was done is said before the draft is looked at anew. */
const SAID = 10_000;

/** The notice of a mail that is being written. */
export function createMailLine({ ask, t, paint, close, thank, act, busy }: LineParts): Line<Subject> {
  let about: Subject | null = null;
  let notice: MailNotice | null = null;
  let zone = 'UTC';
  let said: Said | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookUp = async (subject: Subject): Promise<void> => {
    const reply = await ask('gmail/compose', { draft: subject.draft });
    if (about !== subject || said !== null) return;
    if (!reply.ok || reply.value.notice === null) return close();
    ({ notice, zone } = reply.value);
    paint();
  };
  const sayDone = (what: Said | null): void => {
    said = what;
    clearTimeout(timer);
    busy(what !== null);
    // With nothing said any more, the page looks anew and begins with what it finds.
    if (what === null) return;
    timer = setTimeout(sayDone, SAID, null);
    paint();
  };
  const tell = async (outcome: 'acted' | 'not-now' | 'not-useful' | 'keep-live'): Promise<void> => {
    if (about !== null && notice !== null) await ask('gmail/outcome', { draft: about.draft, notice: notice.kind, outcome });
  };
  const insert = async (text: string, place: Extract<PageAct, { act: 'insert' }>['place']): Promise<void> => {
    const isDone = await act({ act: 'insert', text, place });
    if (isDone) void tell('acted');
    sayDone({ what: isDone ? 'inserted' : 'insert-failed' });
  };
  const schedule = async (): Promise<void> => {
    const next = notice?.kind === 'hours' ? notice.next : null;
    const time = next === null ? null : dayTimeOf(t.lang, zone, next.at);
    const isOpen = await act({ act: 'schedule' });
    if (isOpen) void tell('acted');
    else if (time !== null) await copyText(time);
    sayDone({ what: isOpen ? 'scheduled' : 'schedule-failed', time });
  };
  const textOf = async (format: Parameters<NoticeActs['text']>[0] | null) => {
    const reply = about === null ? null : await ask('gmail/text', { draft: about.draft, format });
    return reply?.ok ? reply.value : null;
  };
  const replyBy = async (): Promise<void> => {
    const found = await textOf(null);
    if (found === null) sayDone({ what: 'insert-failed' });
    else await insert(found.text, 'end');
  };

  const acts: NoticeActs = {
    schedule: () => void schedule(),
    replyBy: () => void replyBy(),
    text: textOf,
    insert: (text) => void insert(text, 'sentence'),
    async copy(text) {
      sayDone({ what: (await copyText(text)) ? 'copied' : 'insert-failed' });
    },
    suggest: (text) => void insert(text, 'caret'),
    async zone(where) {
      if (notice?.kind !== 'unknown') return;
      await ask('gmail/zone', { email: notice.email, zone: where });
      close();
    },
    undo: () => void act({ act: 'undo' }).then(() => sayDone(null)),
    outcome: (outcome) => void tell(outcome).then(outcome === 'not-useful' ? thank : close),
    pause: () => void ask('app/pause', { until: pauseEnd('today', Date.now(), zone) }).then(close),
    settings: () => void ask('app/open-options', { section: notice?.kind === 'unknown' ? 'people' : null }),
  };
  const viewOf = (subject: Subject, shown: MailNotice) => ({
    notice: shown,
    said,
    look: subject.look,
    zone,
    now: Date.now(),
    group: subject.draft.visit,
  });

  return {
    begun(subject) {
      about = subject;
      void lookUp(subject);
    },
    draw: () =>
      about === null || notice === null ? null : (
        <MailNoticeLine t={t} view={viewOf(about, notice)} acts={acts} key={notice.kind} />
      ),
    key: () => JSON.stringify([notice, said]),
    words() {
      if (notice === null || said !== null) return '';
      const { fact, rest } = leadOf(t, notice, zone, Date.now());
      return `${fact} ${rest}`.trim();
    },
  };
}
