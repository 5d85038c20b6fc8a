import { render } from 'preact';
import type { FormFacts, FormatId, ScheduleForm, SiteHealth } from '../../core/model';
import type { Ask } from '../../messages/messages';
import type { Translate } from '../../ui/contract';
import { say } from '../../ui/words';
import { Panel } from '../../ui/zoom/panel';
import { decisionActs } from '../../frames/parts/acts';
import { makePanelHost } from './panel-host';

export interface FormPanel {
  /** A reading of the form; asks anew when it says something else. */
  show(form: ScheduleForm | null, health: SiteHealth, place: HTMLElement | null, dark: boolean): void;
  /** Choices, people or settings may have changed. */
  refresh(): void;
  /** The person asked for it: it opens, whatever there is to say. */
  open(): void;
  /** There is something to open, and it is closed. */
  readonly waits: boolean;
}

export interface FormPanelParts {
  readonly doc: Document;
  readonly signal: AbortSignal;
  readonly ask: Ask;
  readonly t: Translate;
  readonly announce: (text: string) => void;
  /** The panel has come, gone or changed. */
  readonly changed: () => void;
  readonly gone: () => void;
}

/** The panel before the form, from the first reading to the last. */
export function createFormPanel({ doc, signal, ask, t, announce, changed, gone }: FormPanelParts): FormPanel {
  const host = makePanelHost(doc, signal);
  host.root.dir = t.dir;
  host.root.lang = t.lang;
  const visit = crypto.randomUUID();
  let now: { form: ScheduleForm; health: SiteHealth; place: HTMLElement | null } | null = null;
  let facts: FormFacts | null = null;
  let asked = '';
  let turn = 0;
  let told = '';
  /** What the person closed stays closed until it says something else. */
  let closed: string | null = null;
  let wanted = false;

  const headline = (): string => (facts === null ? '' : say(t, facts.card.headline));
  const isOpen = (): boolean => facts !== null && (wanted || (facts.speak && closed !== headline()));

  const paint = (): void => {
    const shown = isOpen() && now?.place && facts ? facts : null;
    if (shown === null || !host.standBefore(now?.place ?? null)) {
      render(null, host.root);
      host.standBefore(null);
      changed();
      return;
    }
    render(<Panel t={t} facts={shown} acts={acts} id="panel" />, host.root);
    if (told !== headline() && shown.speak) {
      told = headline();
      announce(told);
    }
    changed();
  };
  const close = (): void => {
    closed = headline();
    wanted = false;
    paint();
  };
  const load = async (): Promise<void> => {
    if (now === null) return;
    const mine = ++turn;
    const { form, health } = now;
    const reply = await ask('zoom/form', { form, visit, health });
    if (mine !== turn || signal.aborted) return;
    if (!reply.ok) {
      asked = '';
      if (reply.problem.code === 'gone') gone();
      return;
    }
    ({ facts } = reply.value);
    if (facts === null) wanted = false;
    paint();
  };
  const refresh = (): void => void load();
  const decisions = decisionActs({ ask, facts: () => facts?.card ?? null, close, retry: refresh });
  const acts = {
    ...decisions,
    async draft(format: FormatId) {
      const reply = now === null ? null : await ask('zoom/draft', { form: now.form, format });
      return reply?.ok ? reply.value : null;
    },
    // The notice shows slots of its own: a meeting that is not made yet is in no calendar.
    plan: async () => null,
    openPlan: () => undefined,
    taken: () => void decisions.outcome('acted', null),
    compose: () => undefined,
  };
  signal.addEventListener('abort', () => render(null, host.root));
  return {
    show(form, health, place, dark) {
      host.root.dataset.theme = dark ? 'dark' : 'light';
      if (form === null) {
        now = null;
        facts = null;
        asked = '';
        turn += 1;
        return paint();
      }
      now = { form, health, place };
      const question = JSON.stringify([form, health.state]);
      if (question !== asked) {
        asked = question;
        void load();
      } else paint();
    },
    refresh,
    open() {
      wanted = true;
      closed = null;
      paint();
      host.root.querySelector<HTMLElement>('[role="region"]')?.focus({ preventScroll: true });
    },
    get waits() {
      return facts !== null && !isOpen();
    },
  };
}
