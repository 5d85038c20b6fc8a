/** How the calendar's own page speaks: labels and headings in the languages that captures of the real page are known in. */
import { dateFormat } from './date-format';

export interface PageWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Label of a chip: what a screen reader is told, in the order of the language. */
  label(
    parts: {
      from: Date;
      to: Date;
      allDay: boolean;
      title: string;
      /** Which day of how many, in the words of labels; empty where it is one day. */
      counter: string;
      who: string;
      answer: string | null;
      place: string;
    },
    zone: string,
  ): string;
  answer(answer: string): string | null;
  readonly guests: string;
  readonly organizer: string;
  readonly today: string;
  readonly views: Readonly<Record<'DAY' | 'WEEK' | 'CUSTOM_DAYS' | 'MONTH' | 'AGENDA', string>>;
}

interface Grammar {
  readonly join: string;
  readonly range: (from: string, to: string) => string;
  readonly allDay: string;
  /** Empty: nobody has seen how it is said. */
  readonly noPlace: string;
  readonly place: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly quote?: (title: string) => string;
  readonly twelve?: boolean;
  readonly guests: string;
  readonly organizer: string;
  readonly today: string;
  readonly views: PageWords['views'];
}

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    join: ', ',
    range: (a, b) => `${a} to ${b}`,
    allDay: 'All day',
    noPlace: 'No location',
    place: 'Location: ',
    answers: { accepted: 'Accepted', declined: 'Declined', 'needs-action': 'Needs RSVP', tentative: 'Tentative' },
    twelve: true,
    guests: 'Guests',
    organizer: 'Organizer',
    today: 'Today',
    views: { DAY: 'Day', WEEK: 'Week', CUSTOM_DAYS: '4 days', MONTH: 'Month', AGENDA: 'Schedule' },
  },
  de: {
    join: ', ',
    range: (a, b) => `${a} bis ${b}`,
    allDay: 'Ganztägig',
    noPlace: '',
    place: 'Ort: ',
    answers: { accepted: 'Angenommen' },
    guests: 'Gäste',
    organizer: 'Organisator',
    today: 'Heute',
    views: { DAY: 'Tag', WEEK: 'Woche', CUSTOM_DAYS: '4 Tage', MONTH: 'Monat', AGENDA: 'Terminübersicht' },
  },
  it: {
    join: ', ',
    range: (a, b) => `${a} a ${b}`,
    allDay: 'Tutto il giorno',
    noPlace: 'Nessuna posizione',
    place: 'Posizione: ',
    answers: { accepted: 'Accettato' },
    guests: 'Invitati',
    organizer: 'Organizzatore',
    today: 'Oggi',
    views: { DAY: 'Giorno', WEEK: 'Settimana', CUSTOM_DAYS: '4 giorni', MONTH: 'Mese', AGENDA: 'Pianificazione' },
  },
  es: {
    join: ', ',
    range: (a, b) => `De ${a} a ${b}`,
    allDay: 'Todo el día',
    noPlace: 'Sin ubicación',
    place: 'Ubicación: ',
    answers: { accepted: 'Aceptado' },
    guests: 'Invitados',
    organizer: 'Organizador',
    today: 'Hoy',
    views: { DAY: 'Día', WEEK: 'Semana', CUSTOM_DAYS: '4 días', MONTH: 'Mes', AGENDA: 'Agenda' },
  },
  fr: {
    join: ', ',
    range: (a, b) => `de ${a} à ${b}`,
    allDay: 'Toute la journée',
    noPlace: '',
    place: 'Lieu : ',
    answers: { accepted: 'Accepté' },
    guests: 'Invités',
    organizer: 'Organisateur',
    today: "Aujourd'hui",
    views: { DAY: 'Jour', WEEK: 'Semaine', CUSTOM_DAYS: '4 jours', MONTH: 'Mois', AGENDA: 'Planning' },
  },
  pt: {
    join: ', ',
    range: (a, b) => `${a} - ${b}`,
    allDay: 'O dia todo',
    noPlace: 'Nenhum local',
    place: 'Local: ',
    answers: { accepted: 'Aceito' },
    guests: 'Convidados',
    organizer: 'Organizador',
    today: 'Hoje',
    views: { DAY: 'Dia', WEEK: 'Semana', CUSTOM_DAYS: '4 dias', MONTH: 'Mês', AGENDA: 'Programação' },
  },
  ja: {
    join: '、',
    range: (a, b) => `${a}～${b}`,
    allDay: '終日',
    noPlace: '場所の指定なし',
    place: '場所: ',
    answers: { accepted: '承諾済み' },
    quote: (title) => `「${title}」`,
    guests: 'ゲスト',
    organizer: '主催者',
    today: '今日',
    views: { DAY: '日', WEEK: '週', CUSTOM_DAYS: '4 日', MONTH: '月', AGENDA: 'スケジュール' },
  },
  ar: {
    join: '، ',
    range: (a, b) => `${a} – ${b}`,
    allDay: 'طوال اليوم',
    noPlace: 'بلا موقع',
    place: 'الموقع: ',
    answers: {},
    guests: 'الضيوف',
    organizer: 'المنظم',
    today: 'اليوم',
    views: { DAY: 'يوم', WEEK: 'أسبوع', CUSTOM_DAYS: '4 أيام', MONTH: 'شهر', AGENDA: 'جدول' },
  },
};

/** "9am", "10:30am": English labels have no blank and no leading zero. */
function twelveHour(date: Date, zone: string): string {
  const parts = dateFormat('en-US', {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  }).formatToParts(date);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('hour')}${part('minute') === '00' ? '' : `:${part('minute')}`}${part('dayPeriod').toLowerCase()}`;
}

/** The words of a language; English for one the replica does not speak. */
export function wordsFor(lang: string): PageWords {
  const code = lang in GRAMMARS ? lang : 'en';
  const grammar = GRAMMARS[code] as Grammar;
  const clock = (date: Date, zone: string): string =>
    grammar.twelve
      ? twelveHour(date, zone)
      : dateFormat(code, { timeZone: zone, hour: '2-digit', minute: '2-digit', numberingSystem: 'latn' }).format(date);
  return {
    lang: code,
    dir: code === 'ar' ? 'rtl' : 'ltr',
    guests: grammar.guests,
    organizer: grammar.organizer,
    today: grammar.today,
    views: grammar.views,
    answer: (answer) => grammar.answers[answer] ?? null,
    label: ({ from, to, allDay, title, counter, who, answer, place }, zone) => {
      const dates = dateFormat(code, { timeZone: allDay ? 'UTC' : zone, dateStyle: 'long', numberingSystem: 'latn' });
      return [
        allDay ? grammar.allDay : grammar.range(clock(from, zone), clock(to, zone)),
        (grammar.quote?.(title) ?? title) + counter,
        who,
        ...(answer ? [answer] : []),
        place ? grammar.place + place : grammar.noPlace,
        dates.formatRange(from, allDay ? to : from),
      ]
        .filter((part) => part !== '')
        .join(grammar.join);
    },
  };
}
