import type { MailDraft, MailNotice, SiteHealth } from '../../core/model';
import type { Ask } from '../../messages/messages';
import {
  insertText,
  openSchedule,
  rangeOf,
  readTyped,
  undoInsert,
  type ComposeReading,
  type OpenCompose,
} from '../../sites/gmail';
import type { Translate } from '../../ui/contract';
import { leadOf } from '../../ui/notice/lead';
import type { NoticeActs, Said } from '../../ui/notice/view';
import { dayTimeOf } from '../../ui/when';
import { copyText, pauseEnd } from '../../frames/parts/acts';
import type { Carets } from './carets';
import type { Stand } from './stand';

export interface ComposeSession {
  read(reading: ComposeReading, health: SiteHealth): void;
  /** Something beyond the page may have changed. */
  refresh(): void;
  moved(): void;
  /** Into the notice; false when none is shown. */
  focus(): boolean;
}

export interface ComposeSessionParts {
  readonly open: OpenCompose;
  readonly ask: Ask;
  readonly t: Translate;
  readonly stand: Stand;
  readonly carets: Carets;
  readonly say: (text: string) => void;
  readonly gone: () => void;
}

/** How long what was done is said before the draft is looked at anew. */
const SAID = 10_000;

/** What Asyncable does in one compose, from its opening to its end. */
export function startComposeSession({ open, ask, t, stand, carets, say, gone }: ComposeSessionParts): ComposeSession {
  const { body } = open.compose;
  let reading: ComposeReading | null = null;
  let health: SiteHealth | null = null;
  let notice: MailNotice | null = null;
  let zone = 'UTC';
  let said: Said | null = null;
  let asked = '';
  let told = '';
  let turn = 0;
  let timer = 0;

  const draft = (): MailDraft | null => (reading === null ? null : { ...reading.draft, visit: open.visit });

  const paint = (): void => {
    if (notice === null || reading === null || reading.hidden) return stand.hide();
    const now = Date.now();
    const look = open.compose.where === 'inline' ? 'inline' : 'docked';
    stand.show({ notice, said, look, zone, now, group: open.visit }, acts);
    stand.follow(reading);
    const { fact, rest } = leadOf(t, notice, zone, now);
    const line = `${fact} ${rest}`.trim();
    if (line !== told && said === null) say(line);
    told = line;
  };

  const request = async (): Promise<void> => {
    const asking = draft();
    if (asking === null || health === null || said !== null) return;
    const key = JSON.stringify([asking, health.state]);
    if (key === asked) return paint();
    asked = key;
    const mine = ++turn;
    // Asked with nobody to write to, too: the background wakes, and has read the text when somebody is named.
    const reply = await ask('gmail/compose', { draft: asking, health });
    if (mine !== turn || open.signal.aborted) return;
    if (!reply.ok) {
      notice = null;
      if (reply.problem.code === 'gone') return gone();
    } else ({ notice, zone } = reply.value);
    paint();
  };

  const sayDone = (what: Said | null): void => {
    said = what;
    paint();
    clearTimeout(timer);
    if (what === null) return;
    timer = window.setTimeout(() => {
      said = null;
      asked = '';
      void request();
    }, SAID);
  };
  open.signal.addEventListener('abort', () => clearTimeout(timer));

  const tell = (outcome: 'acted' | 'not-now' | 'not-useful' | 'keep-live'): void => {
    const about = draft();
    if (about !== null && notice !== null) void ask('gmail/outcome', { draft: about, notice: notice.kind, outcome });
  };
  const close = (): void => {
    notice = null;
    stand.hide();
  };
  const write = (text: string, range: Range | null): void => {
    const isDone = insertText(body, text, range);
    if (isDone) tell('acted');
    sayDone({ what: isDone ? 'inserted' : 'insert-failed' });
  };
  /** The sentence that proposed, if it still says what was judged. */
  const sentenceRange = (): Range | null => {
    if (notice?.kind !== 'intent' || notice.sentence === null || reading === null) return null;
    const { from, to } = notice.sentence;
    const range = rangeOf(reading.typed, from, to);
    const bare = (text: string): string => text.replaceAll(/[\s\u00A0]+/gu, ' ').trim();
    return range !== null && bare(range.toString()) === bare(reading.typed.text.slice(from, to)) ? range : null;
  };

  const schedule = async (): Promise<void> => {
    const next = notice?.kind === 'hours' ? notice.next : null;
    const time = next === null ? null : dayTimeOf(t.lang, zone, next.at);
    const isOpen = await openSchedule(open.compose, open.signal, () => stand.follow(reading));
    if (isOpen) tell('acted');
    else if (time !== null) await copyText(time);
    sayDone({ what: isOpen ? 'scheduled' : 'schedule-failed', time });
  };
  const replyBy = async (): Promise<void> => {
    const about = draft();
    if (about === null) return;
    const reply = await ask('gmail/text', { draft: about, format: null });
    // What was read may be older than what was typed since.
    const isEmpty = readTyped(body).text.trim() === '';
    if (reply.ok) write(`${isEmpty ? '' : '\n'}${reply.value.text}`, null);
    else sayDone({ what: 'insert-failed' });
  };

  const acts: NoticeActs = {
    schedule: () => void schedule(),
    replyBy: () => void replyBy(),
    async text(format) {
      const about = draft();
      const reply = about === null ? null : await ask('gmail/text', { draft: about, format });
      return reply?.ok ? reply.value : null;
    },
    insert: (text) => write(text, sentenceRange() ?? carets.in(body)),
    async copy(text) {
      const isDone = await copyText(text);
      sayDone({ what: isDone ? 'copied' : 'insert-failed' });
    },
    suggest: (text) => write(text, carets.in(body)),
    async zone(where) {
      if (notice?.kind !== 'unknown') return;
      await ask('gmail/zone', { email: notice.email, zone: where });
      asked = '';
      if (where === null) close();
      else void request();
    },
    undo() {
      undoInsert(body);
      sayDone(null);
      asked = '';
      void request();
    },
    outcome(outcome) {
      tell(outcome);
      if (outcome === 'not-useful') say(t('mail_said_not_useful'));
      close();
    },
    pause() {
      void ask('app/pause', { until: pauseEnd('today', Date.now(), zone) });
      close();
    },
    settings: () => void ask('app/open-options', { section: notice?.kind === 'unknown' ? 'people' : null }),
  };

  return {
    read(next, state) {
      reading = next;
      health = state;
      if (next.hidden) stand.hide();
      else void request();
    },
    refresh() {
      asked = '';
      void request();
    },
    moved: () => stand.follow(reading),
    focus: () => stand.focus(),
  };
}
