import type { MailDraft, MailNoticeKind, SiteHealth } from '../../core/model';
import type { PageAct } from '../../messages/frame-channel';
import type { Ask } from '../../messages/messages';
import { insertText, openSchedule, readTyped, undoInsert, type ComposeReading, type OpenCompose } from '../../sites/gmail';
import { createLineFrame } from '../frames/line-frame';
import type { Carets } from './carets';
import { createSentenceLine, sentenceRange, type Stretch } from './sentence';
import { standOf } from './stand';

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
  /** Where our marks stand. */
  readonly root: HTMLElement;
  readonly ask: Ask;
  readonly carets: Carets;
  readonly caret: () => DOMRect | null;
  /** Says to screen readers that it was heard what was not useful. */
  readonly thank: () => void;
  readonly gone: () => void;
}

/** What Asyncable does in one compose, from its opening to its end: its notice stands in a frame, and here is what only the page can do. */
export function startComposeSession({ open, root, ask, carets, caret, thank, gone }: ComposeSessionParts): ComposeSession {
  const { compose, signal } = open;
  const { body } = compose;
  let reading: ComposeReading | null = null;
  let health: SiteHealth | null = null;
  let shown: { readonly kind: MailNoticeKind; readonly sentence: Stretch | null; readonly draft: MailDraft } | null = null;
  /** What the person closed stays closed in this compose. */
  let shut: MailNoticeKind | null = null;
  let asked = '';
  let turn = 0;

  const stand = standOf(open, caret, () => frame.hide());
  const line = createSentenceLine(open, root);
  const frame = createLineFrame({
    ...stand,
    signal,
    ask,
    act: perform,
    closed(thanks) {
      if (thanks) thank();
      shut = shown?.kind ?? null;
      shown = null;
    },
    freed: refresh,
    moved: mark,
    gone,
    back: () => body,
  });

  function mark(): void {
    const over = frame.rect;
    const sentence = frame.isBusy ? null : (shown?.sentence ?? null);
    if (reading === null || sentence === null || over === null) line.clear();
    else line.draw(reading, sentence, compose.where === 'inline' ? null : over);
  }
  function perform(what: PageAct): boolean | Promise<boolean> {
    line.clear();
    if (what.act === 'undo') return undoInsert(body);
    if (what.act === 'schedule') return openSchedule(compose, signal, () => frame.follow());
    if (what.act !== 'insert') return false;
    const { place, text } = what;
    // What was read may be older than what was typed since.
    if (place === 'end') return insertText(body, `${readTyped(body).text.trim() === '' ? '' : '\n'}${text}`, null);
    const sentence = place === 'sentence' && shown !== null ? shown.sentence : null;
    const range = reading === null || sentence === null ? null : sentenceRange(reading, sentence);
    return insertText(body, text, range ?? carets.in(body));
  }
  const paint = (): void => {
    if (shown === null || reading === null || reading.hidden || shown.kind === shut) return frame.hide();
    frame.show({ kind: 'mail', draft: shown.draft, look: compose.where === 'inline' ? 'inline' : 'docked' });
  };
  const request = async (): Promise<void> => {
    if (reading === null || health === null || frame.isBusy) return;
    const draft = { ...reading.draft, visit: open.visit };
    const key = JSON.stringify([draft, health.state]);
    if (key === asked) return frame.isOpen ? frame.follow() : paint();
    asked = key;
    const mine = ++turn;
    // Asked with nobody to write to, too: the background wakes, and has read the text when somebody is named.
    const reply = await ask('gmail/look', { draft, health });
    if (mine !== turn || signal.aborted || frame.isBusy) return;
    if (!reply.ok && reply.problem.code === 'gone') return gone();
    const { notice, sentence } = reply.ok ? reply.value : { notice: null, sentence: null };
    shown = notice === null ? null : { kind: notice, sentence, draft };
    paint();
  };
  function refresh(): void {
    asked = '';
    void request();
  }

  return {
    read(next, state) {
      reading = next;
      health = state;
      if (next.hidden) frame.hide();
      else void request();
    },
    refresh() {
      shut = null;
      refresh();
    },
    moved: () => frame.follow(),
    focus: () => frame.focus(),
  };
}
