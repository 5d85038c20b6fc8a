import type { Answer } from '../../core/model';

/**
 * How a language writes what the page says of an event, as far as anybody has seen it on a page of that language: what nobody has shown
 * us is left out, and is not read. The table of label-languages.test.ts says what each word was seen in. Words only sharpen what the
 * attributes say: a chip in a language that is not here is still joined by its token and timed by its place in the grid.
 * Lists stand apart by `|`; words are lower case.
 */
export interface Language {
  /** Beside times with a dash between them, which every language writes: patterns of `#` (a time) and `@` (a date). */
  readonly times?: readonly string[];
  /** The answer of the calendar's owner, as a whole part of a label. */
  readonly answers?: Words;
  /** What stands for a guest's answer behind the name. */
  readonly guestAnswers?: Words;
  /** Before a place and its colon. */
  readonly place?: string;
  /** A whole part that says that there is none. */
  readonly noPlace?: string;
  /** Before a colour and its colon. */
  readonly colour?: string;
  /** Ends the label of a chosen answer. */
  readonly selected?: RegExp;
  /**
   * Twelve months, then seven weekdays from Sunday: long, short and regional forms. They are those of CLDR (a test compares them with the
   * platform's), written here for the languages of the product because the platform's first date format takes longer than reading a page;
   * for all others the platform is asked. Empty: months are written in figures.
   */
  readonly months?: string;
  readonly weekdays?: string;
}

export type Words = Readonly<Partial<Record<Answer, string>>>;

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    times: ['# to #', '@ at # to @ at #', '@ at #'],
    answers: { accepted: 'accepted', declined: 'declined', 'needs-action': 'needs rsvp', tentative: 'tentative|maybe' },
    guestAnswers: { accepted: 'attending', declined: 'not attending', tentative: 'maybe|maybe attending' },
    place: 'location',
    noPlace: 'no location',
    colour: 'colou?r',
    selected: /, selected$/,
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
    weekdays: 'sunday|sun monday|mon tuesday|tue wednesday|wed thursday|thu friday|fri saturday|sat',
  },
  de: {
    times: ['# bis #', '@ um # bis @ um #'],
    answers: { accepted: 'angenommen' },
    place: 'ort',
    months:
      'januar|jan|jänner|jän februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez',
    weekdays: 'sonntag|so montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sa',
  },
  es: {
    times: ['(?:de )?# a #', 'del @ a las # al @ a las #'],
    answers: { accepted: 'aceptado|aceptada' },
    place: 'ubicación',
    noPlace: 'sin ubicación',
    months:
      'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|sep|setiembre|set octubre|oct noviembre|nov diciembre|dic',
    weekdays: 'domingo|dom lunes|lun martes|mar miércoles|mié jueves|jue viernes|vie sábado|sáb',
  },
  fr: {
    times: ['(?:de )?# à #', 'du @, # au @, #'],
    answers: { accepted: 'accepté' },
    place: 'lieu',
    months:
      'janvier|janv février|févr mars avril|avr mai juin juillet|juil|juill août septembre|sept octobre|oct novembre|nov décembre|déc',
    weekdays: 'dimanche|dim lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam',
  },
  it: {
    times: ['# a #', 'dal @ alle # fino al @ alle #'],
    answers: { accepted: 'accettato' },
    place: 'posizione',
    noPlace: 'nessuna posizione',
    months:
      'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic',
    weekdays: 'domenica|dom lunedì|lun martedì|mar mercoledì|mer giovedì|gio venerdì|ven sabato|sab',
  },
  /** Of Brazil and of Portugal. */
  pt: {
    times: ['# (?:às|até|a) #', '@ às #(?:–| a )@ às #'],
    answers: { accepted: 'aceito|aceite' },
    place: 'local|localização',
    noPlace: 'nenhum local',
    months:
      'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
    weekdays:
      'domingo|dom segunda-feira|segunda|seg terça-feira|terça|ter quarta-feira|quarta|qua quinta-feira|quinta|qui sexta-feira|sexta|sex sábado|sáb',
  },
  ja: {
    answers: { accepted: '承諾済み' },
    place: '場所',
    noPlace: '場所の指定なし',
    months: '',
    weekdays: '日曜日|日 月曜日|月 火曜日|火 水曜日|水 木曜日|木 金曜日|金 土曜日|土',
  },
  ko: { answers: { accepted: '수락함' }, place: '위치', noPlace: '위치 없음' },
  zh: { answers: { accepted: '已接受' }, place: '地点|地點', noPlace: '没有位置信息|沒有任何地點資訊|沒有位置資料' },
  nl: {
    times: ['van # tot #', 'van @ om # tot @ om #'],
    answers: { accepted: 'geaccepteerd' },
    place: 'locatie',
    noPlace: 'geen locatie',
  },
  pl: {
    times: ['od # do #', 'od @, # do @, #'],
    answers: { accepted: 'zaakceptowano' },
    place: 'lokalizacja',
    noPlace: 'brak lokalizacji',
  },
  ru: {
    times: ['с # до #', 'с # @ до # @'],
    answers: { accepted: 'приглашение принято' },
    place: 'место проведения',
    noPlace: 'место проведения неизвестно',
  },
  tr: {
    times: ['# ile # arası', '@ saat # ile @ saat # arası'],
    answers: { accepted: 'kabul edildi' },
    place: 'konum',
    noPlace: 'konum bilgisi yok',
  },
  sv: { times: ['# till #', '@ kl. # till @ kl. #'], answers: { accepted: 'tackat ja' }, place: 'plats' },
  da: { times: ['# til #', '@ kl. # til @ kl. #'], answers: { accepted: 'accepteret' }, place: 'placering' },
  id: { times: ['# sampai #', '@ pukul # sampai @ pukul #'], answers: { accepted: 'diterima' }, place: 'lokasi' },
  ro: { answers: { accepted: 'acceptat' }, place: 'locația', noPlace: 'fără locație' },
  ca: { times: ['de les # a les #'], answers: { accepted: 'acceptat' }, place: 'lloc' },
  fil: { times: ['# hanggang #'], answers: { accepted: 'tinanggap' }, place: 'lokasyon' },
};

/** What is known of the language of a `lang` attribute (`en-GB` is English); null for one that nobody has shown us. */
export function languageOf(lang: string): Language | null {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(LANGUAGES, primary) ? (LANGUAGES[primary] ?? null) : null;
}

/** The answer that a whole part is the word for. */
export function answerIn(words: Words | undefined, part: string): Answer | null {
  const word = part.trim().toLowerCase();
  const found = Object.entries(words ?? {}).find(([, list]) => list.split('|').includes(word));
  return found === undefined ? null : (found[0] as Answer);
}
