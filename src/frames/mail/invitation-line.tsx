import type { InvitationVerdict, Zone } from '../../core/model';
import type { FrameSubject } from '../../messages/areas/frames';
import { type InvitationActs, InvitationLine } from '../../ui/notice/invitation';
import { copyText, pauseEnd } from '../parts/acts';
import type { Line, LineParts } from './mail-frame';

type Subject = Extract<FrameSubject, { kind: 'invitation' }>;

/** The calendar's verdict of an invitation that is read. Its links are never opened, and nothing of the mail is changed. */
export function createInvitationLine({ ask, t, paint, close, act }: LineParts): Line<Subject> {
  let about: Subject | null = null;
  let verdict: InvitationVerdict | null = null;
  let zone: Zone = 'UTC';

  const lookUp = async (subject: Subject): Promise<void> => {
    const reply = await ask('gmail/invitation', { snapshot: subject.snapshot });
    if (about !== subject) return;
    if (!reply.ok || reply.value.verdict === null) return close();
    ({ verdict, zone } = reply.value);
    paint();
  };
  const tell = async (outcome: 'acted' | 'not-now' | 'not-useful'): Promise<void> => {
    if (verdict !== null) await ask('page/outcome', { ...verdict.about, outcome, why: null, surface: 'card' });
  };
  const acts: InvitationActs = {
    openCard: () => void act({ act: 'card' }),
    async copy(text) {
      const isDone = await copyText(text);
      if (isDone) void tell('acted');
      return isDone;
    },
    wrote: () => void tell('acted'),
    outcome: (outcome) => void tell(outcome).then(close),
    pause: () => void ask('app/pause', { until: pauseEnd('today', Date.now(), zone) }).then(close),
    settings: () => void ask('app/open-options', { section: null }),
  };
  return {
    begun(subject) {
      about = subject;
      verdict = null;
      void lookUp(subject);
    },
    draw: () =>
      about === null || verdict === null ? null : <InvitationLine t={t} verdict={verdict} acts={acts} key={about.snapshot.key} />,
    key: () => JSON.stringify(verdict),
    words: () => '',
  };
}
