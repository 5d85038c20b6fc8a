import type { MailNotice, Zone } from '../../core/model';
import type { Translate } from '../contract';
import { cityOf, dayTimeOf, timeOf, wallOf } from '../when';

/** The line in words: the fact in bold, and what follows from it. No person is named; who is not known is counted. */
export interface Lead {
  readonly fact: string;
  readonly rest: string;
}

export function leadOf(t: Translate, notice: MailNotice, zone: Zone, now: number): Lead {
  switch (notice.kind) {
    case 'hours':
      return hoursLead(t, notice, zone, now);
    case 'intent':
      return { fact: t('mail_intent', { count: notice.people }), rest: t('mail_intent_zones', { count: notice.zones }) };
    case 'reverse':
      return {
        fact: t('mail_reverse', { count: notice.replies }),
        rest: t('mail_reverse_rest', { people: notice.people, days: notice.days }),
      };
    case 'unknown':
      return { fact: '', rest: t('mail_unknown', { email: notice.email }) };
    default:
      return { fact: '', rest: '' };
  }
}

/** The writer's own time, with the weekday where it is another than there. */
const hereOf = (lang: string, here: Zone, there: Zone, at: number): string =>
  wallOf(here, at).date === wallOf(there, at).date ? timeOf(lang, here, at) : dayTimeOf(lang, here, at);

function hoursLead(t: Translate, notice: Extract<MailNotice, { kind: 'hours' }>, zone: Zone, now: number): Lead {
  const [first, second] = notice.places.map((place) => ({ time: timeOf(t.lang, place, now), city: cityOf(place) }));
  const fact =
    first === undefined
      ? ''
      : second === undefined
        ? t('mail_there', first)
        : t('mail_there_two', { ...first, time2: second.time, city2: second.city });
  const next =
    notice.next === null
      ? t('mail_no_common')
      : t(second === undefined ? 'mail_next_there' : 'mail_next', {
          there: dayTimeOf(t.lang, notice.next.zone, notice.next.at),
          city: cityOf(notice.next.zone),
          here: hereOf(t.lang, zone, notice.next.zone, notice.next.at),
        });
  return { fact, rest: notice.unknown === 0 ? next : `${next} ${t('mail_unknown_more', { count: notice.unknown })}` };
}
