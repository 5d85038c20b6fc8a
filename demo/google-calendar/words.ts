/** How the calendar's own page speaks: labels and headings in the languages that captures of the real page are known in. */
import { dateFormat } from './date-format';

export interface PageWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Label of a chip: what a screen reader is told, in the order of the language. */
  label(
    parts: { from: Date; to: Date; allDay: boolean; title: string; who: string; answer: string | null; place: string },
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
    noPlace: 'Kein Ort',
    place: 'Ort: ',
    answers: { accepted: 'Zugesagt', declined: 'Abgelehnt', 'needs-action': 'Antwort ausstehend', tentative: 'Vielleicht' },
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
    place: 'Luogo: ',
    answers: { accepted: 'Accettato', declined: 'Rifiutato' },
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
    answers: { accepted: 'Aceptado', declined: 'Rechazado' },
    guests: 'Invitados',
    organizer: 'Organizador',
    today: 'Hoy',
    views: { DAY: 'Día', WEEK: 'Semana', CUSTOM_DAYS: '4 días', MONTH: 'Mes', AGENDA: 'Agenda' },
  },
  fr: {
    join: ', ',
    range: (a, b) => `de ${a} à ${b}`,
    allDay: 'Toute la journée',
    noPlace: 'Aucun lieu',
    place: 'Lieu : ',
    answers: { accepted: 'Accepté', declined: 'Refusé' },
    guests: 'Invités',
    organizer: 'Organisateur',
    today: "Aujourd'hui",
    views: { DAY: 'Jour', WEEK: 'Semaine', CUSTOM_DAYS: '4 jours', MONTH: 'Mois', AGENDA: 'Planning' },
  },
  ja: {
    join: '、',
    range: (a, b) => `${a}～${b}`,
    allDay: '終日',
    noPlace: '場所の指定なし',
    place: '場所: ',
    answers: { accepted: '承諾', declined: '辞退' },
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
    label: ({ from, to, allDay, title, who, answer, place }, zone) =>
      [
        allDay ? grammar.allDay : grammar.range(clock(from, zone), clock(to, zone)),
        grammar.quote?.(title) ?? title,
        who,
        ...(answer ? [answer] : []),
        place ? grammar.place + place : grammar.noPlace,
        dateFormat(code, { timeZone: allDay ? 'UTC' : zone, dateStyle: 'long', numberingSystem: 'latn' }).format(from),
      ].join(grammar.join),
  };
}
