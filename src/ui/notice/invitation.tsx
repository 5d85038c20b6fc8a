import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { GuestOffer, InvitationVerdict } from '../../core/model';
import { gmailLink } from '../../core/replace/gmail-link';
import type { Translate } from '../contract';
import { Glyph, type GlyphName } from '../glyph';
import { say, Words } from '../words';
import { Button, MoreButton, MoreRow } from './button';

/** What the person can do from the line. Nothing here answers the invitation, and nothing is sent. */
export interface InvitationActs {
  readonly openCard: () => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** A mail was opened with the text. */
  readonly wrote: () => void;
  readonly outcome: (outcome: 'not-now' | 'not-useful') => void;
  readonly pause: () => void;
  readonly settings: () => void;
}

export interface InvitationProps {
  readonly t: Translate;
  readonly verdict: InvitationVerdict;
  readonly acts: InvitationActs;
}

const GLYPH: Readonly<Record<InvitationVerdict['sign'], GlyphName>> = {
  hours: 'clock',
  night: 'moon',
  async: 'async',
  live: 'keep-live',
  none: 'mark',
};

/** One line over an opened invitation: the calendar's verdict, what a guest can ask for, a way out. */
export function InvitationLine({ t, verdict, acts }: InvitationProps): JSX.Element {
  const { sign, headline, detail, guest } = verdict;
  const [open, setOpen] = useState<'notes' | 'time' | 'more' | null>(null);
  const toggle = (what: NonNullable<typeof open>) => (): void => setOpen(open === what ? null : what);
  const text = guest === null || open === null || open === 'more' ? null : guest[open];
  const isSaid = sign !== 'none' && sign !== 'live';
  return (
    <Words.Provider value={t}>
      <section
        class="asy notice inline"
        data-kind={sign}
        role="region"
        aria-label={t('mail_region_invitation')}
        lang={t.lang}
        dir={t.dir}
      >
        <p class="lead">
          <span class="g">
            <Glyph name={GLYPH[sign]} size={12} />
          </span>
          <span>
            <strong>{say(t, headline)}</strong>
            {detail === null ? null : (
              <>
                {' · '}
                <bdi>{say(t, detail)}</bdi>
              </>
            )}
          </span>
        </p>
        <div class="acts">
          {guest?.notes ? (
            <Button text={t('mail_ask_notes')} strong expanded={open === 'notes'} onClick={toggle('notes')} />
          ) : null}
          {guest?.time ? (
            <Button
              text={t('mail_propose_time')}
              strong={guest.notes === null}
              expanded={open === 'time'}
              onClick={toggle('time')}
            />
          ) : null}
          {guest === null ? <Button text={t('mail_open_card')} strong onClick={acts.openCard} /> : null}
          {isSaid ? (
            <>
              <Button text={t('card_not_now')} word onClick={() => acts.outcome('not-now')} />
              <MoreButton name={t('mail_more')} expanded={open === 'more'} onClick={toggle('more')} />
            </>
          ) : null}
        </div>
        {guest !== null && text !== null ? <Letter key={open} t={t} guest={guest} text={text} acts={acts} /> : null}
        {open === 'more' ? (
          <MoreRow t={t} acts={acts}>
            {guest === null ? null : <Button text={t('mail_open_card')} word onClick={acts.openCard} />}
          </MoreRow>
        ) : null}
      </section>
    </Words.Provider>
  );
}

interface LetterProps {
  readonly t: Translate;
  readonly guest: GuestOffer;
  readonly text: string;
  readonly acts: InvitationActs;
}

/** What would be written, to look at first: as a new mail, or to copy. */
function Letter({ t, guest, text, acts }: LetterProps): JSX.Element {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { to, as, subject } = guest;
  const link = gmailLink({ to: to === null ? [] : [to], as, subject, body: text });
  return (
    <div class="open">
      <blockquote class="draft" dir="auto" lang={t.lang}>
        {text}
      </blockquote>
      <div class="row">
        {link === null ? null : (
          <a class="btn fill" href={link} target="_blank" rel="noopener noreferrer" onClick={acts.wrote}>
            {t('mail_write')}
          </a>
        )}
        <button type="button" class="btn word" onClick={() => void acts.copy(text).then(setCopied)}>
          <Glyph name="copy" />
          {t('card_copy')}
        </button>
        <span class="cap" role="status">
          {t(copied === null ? 'mail_write_hint' : copied ? 'mail_said_copied' : 'mail_said_insert_failed')}
        </span>
      </div>
    </div>
  );
}
