import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MailNotice } from '../../core/model';
import type { Translate } from '../contract';
import { Glyph, type GlyphName } from '../glyph';
import { cityOf, dayTimeOf, timeOf } from '../when';
import { Words } from '../words';
import { Button, MoreButton, MoreRow } from './button';
import { leadOf } from './lead';
import { Offer } from './offer';
import type { NoticeActs, NoticeView, Said } from './view';

const SIGN: Readonly<Record<MailNotice['kind'], readonly [kind: string, glyph: GlyphName]>> = {
  hours: ['hours', 'clock'],
  intent: ['async', 'async'],
  reverse: ['none', 'call'],
  unknown: ['unknown', 'unknown'],
};

export interface NoticeProps {
  readonly t: Translate;
  readonly view: NoticeView;
  readonly acts: NoticeActs;
}

/** One line above Send: a fact, an offer, a way out. It never takes the focus and never stands in Send's way. */
export function MailNoticeLine({ t, view, acts }: NoticeProps): JSX.Element {
  const { notice, said, look } = view;
  const [open, setOpen] = useState<'draft' | 'more' | 'zone' | null>(null);
  const [kind, glyph] = SIGN[notice.kind];
  const isNight = notice.kind === 'hours' && notice.night;
  const toggle = (what: NonNullable<typeof open>) => (): void => setOpen(open === what ? null : what);
  const { fact, rest } = said === null ? leadOf(t, notice, view.zone, view.now) : { fact: '', rest: sayDone(t, said) };
  return (
    <Words.Provider value={t}>
      <section
        class={`asy notice ${look}`}
        data-kind={isNight ? 'night' : kind}
        role="region"
        aria-label={t(`mail_region_${notice.kind}`)}
        lang={t.lang}
        dir={t.dir}
      >
        <p class="lead">
          <span class="g">
            <Glyph name={said !== null ? 'check' : isNight ? 'moon' : glyph} size={12} />
          </span>
          <span>
            {fact === '' ? null : <strong>{fact}</strong>} <bdi>{rest}</bdi>
          </span>
        </p>
        <div class="acts">
          {said === null ? (
            <Acts t={t} view={view} acts={acts} open={open} toggle={toggle} />
          ) : said.what === 'inserted' ? (
            <Button text={t('mail_undo')} strong onClick={acts.undo} />
          ) : null}
          <MoreButton name={t('mail_more')} expanded={open === 'more'} onClick={toggle('more')} />
        </div>
        {open === 'draft' && notice.kind === 'intent' && said === null ? <Offer view={view} notice={notice} acts={acts} /> : null}
        {open === 'zone' && notice.kind === 'unknown' ? <ZonePick t={t} notice={notice} now={view.now} acts={acts} /> : null}
        {open === 'more' ? <MoreRow t={t} acts={acts} /> : null}
      </section>
    </Words.Provider>
  );
}

function sayDone(t: Translate, said: Said): string {
  if ('time' in said) return t(`mail_said_${said.what}`, { time: said.time ?? '–' });
  return t(`mail_said_${said.what}`);
}

interface ActsProps extends NoticeProps {
  readonly open: string | null;
  readonly toggle: (what: 'draft' | 'more' | 'zone') => () => void;
}

/** The offers of each kind; the harmless one first, the way out last. */
function Acts({ t, view, acts, open, toggle }: ActsProps): JSX.Element {
  const { notice, zone } = view;
  const later = <Button text={t('card_not_now')} word onClick={() => acts.outcome('not-now')} />;
  switch (notice.kind) {
    case 'hours':
      return (
        <>
          {notice.next === null ? null : <Button text={t('mail_schedule')} strong onClick={acts.schedule} />}
          <Button text={t('mail_reply_by')} onClick={acts.replyBy} />
          {later}
        </>
      );
    case 'intent':
      return (
        <>
          <button type="button" class="btn link strong" aria-expanded={open === 'draft'} onClick={toggle('draft')}>
            {t('card_see_draft')}
            <Glyph name="chevron" class={open === 'draft' ? 'up' : ''} />
          </button>
          <Button text={t('card_keep_live')} word icon="keep-live" onClick={() => acts.outcome('keep-live')} />
          {later}
        </>
      );
    case 'reverse': {
      const text =
        notice.slot === null
          ? t('mail_reverse_text_open')
          : t('mail_reverse_text', { when: `${dayTimeOf(t.lang, zone, notice.slot)} (${cityOf(zone)})` });
      return (
        <>
          <Button text={t('mail_suggest_time')} strong onClick={() => acts.suggest(text)} />
          <Button text={t('mail_not_thread')} word onClick={() => acts.outcome('keep-live')} />
          {later}
        </>
      );
    }
    default:
      return (
        <>
          <Button text={t('mail_set_zone')} strong expanded={open === 'zone'} onClick={toggle('zone')} />
          <Button text={t('mail_do_not_ask')} word onClick={() => void acts.zone(null)} />
        </>
      );
  }
}

function ZonePick({
  t,
  notice,
  now,
  acts,
}: {
  t: Translate;
  notice: Extract<MailNotice, { kind: 'unknown' }>;
  now: number;
  acts: NoticeActs;
}): JSX.Element {
  return (
    <div class="open">
      <p class="cap">{t('mail_zone_hint')}</p>
      <div class="row">
        {notice.zones.map((zone) => (
          <button type="button" class="btn line" key={zone} onClick={() => void acts.zone(zone)}>
            {cityOf(zone)} <span class="num">{timeOf(t.lang, zone, now)}</span>
          </button>
        ))}
        <Button text={t('mail_zone_other')} word onClick={acts.settings} />
      </div>
    </div>
  );
}
