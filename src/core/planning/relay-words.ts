/** The words of an exported relay. `{…}` are filled in. */
export interface RelayWords {
  readonly title: string;
  readonly order: string;
  readonly leg: string;
  readonly due: string;
  readonly wait: string;
  readonly noWait: string;
  readonly live: string;
  readonly weekend: string;
  readonly dayOff: string;
  readonly handOff: string;
  /** A hand-off before it was let rest. */
  readonly rested: string;
  /** Beside the box: it was made, or is still to be made. */
  readonly made: string;
  readonly open: string;
  /** Who has it, and who gets it. */
  readonly owner: string;
}

const WORDS: Readonly<Record<string, RelayWords>> = {
  en: {
    title: 'Handoffs',
    order: 'Order: {order}, and again from the beginning.',
    leg: '{from} to {to}',
    due: 'Due {here} for {from}, {there} for {to}',
    wait: 'Then it waits {hours} h until {to} begins.',
    noWait: 'No wait: {to} begins as {from} ends.',
    live: 'Both are at work: a short talk is possible.',
    weekend: 'The weekend of {to} lies between.',
    dayOff: 'A day off of {to} lies between.',
    handOff: 'Handoff: {from} to {to}',
    rested: '{from} kept it over the days of rest.',
    made: 'Handed over',
    open: 'Not handed over yet',
    owner: 'Owner now and next',
  },
  de: {
    title: 'Übergaben',
    order: 'Reihenfolge: {order}, dann wieder von vorn.',
    leg: '{from} an {to}',
    due: 'Fällig {here} für {from}, {there} für {to}',
    wait: 'Danach wartet es {hours} Std., bis {to} beginnt.',
    noWait: 'Kein Warten: {to} beginnt, wenn {from} aufhört.',
    live: 'Beide arbeiten gerade: Ein kurzes Gespräch ist möglich.',
    weekend: 'Dazwischen liegt das Wochenende von {to}.',
    dayOff: 'Dazwischen liegt ein freier Tag von {to}.',
    handOff: 'Übergabe: {from} an {to}',
    rested: '{from} hat es über die freien Tage behalten.',
    made: 'Übergeben',
    open: 'Noch nicht übergeben',
    owner: 'Wer es hat und wer es bekommt',
  },
  fr: {
    title: 'Relais',
    order: 'Ordre : {order}, puis de nouveau au début.',
    leg: 'De {from} à {to}',
    due: 'À remettre : {here} pour {from}, {there} pour {to}',
    wait: 'Puis cela attend {hours} h, jusqu’à ce que {to} commence.',
    noWait: 'Sans attente : {to} commence quand {from} finit.',
    live: 'Les deux sont au travail : un court échange est possible.',
    weekend: 'Le week-end de {to} tombe entre les deux.',
    dayOff: 'Un jour de repos de {to} tombe entre les deux.',
    handOff: 'Passage : de {from} à {to}',
    rested: '{from} l’a gardé pendant les jours de repos.',
    made: 'Transmis',
    open: 'Pas encore transmis',
    owner: 'Qui l’a, qui le reçoit',
  },
  es: {
    title: 'Relevo',
    order: 'Orden: {order}, y vuelta a empezar.',
    leg: 'De {from} a {to}',
    due: 'Entrega: {here} para {from}, {there} para {to}',
    wait: 'Después espera {hours} h hasta que empieza {to}.',
    noWait: 'Sin espera: {to} empieza cuando {from} acaba.',
    live: 'Ambos están trabajando: se puede hablar un momento.',
    weekend: 'En medio está el fin de semana de {to}.',
    dayOff: 'En medio hay un día libre de {to}.',
    handOff: 'Entrega: de {from} a {to}',
    rested: '{from} lo conservó durante los días de descanso.',
    made: 'Entregado',
    open: 'Aún sin entregar',
    owner: 'Quién lo tiene y quién lo recibe',
  },
  pt: {
    title: 'Revezamento',
    order: 'Ordem: {order}, e de novo do início.',
    leg: 'De {from} para {to}',
    due: 'Entrega: {here} para {from}, {there} para {to}',
    wait: 'Depois espera {hours} h até {to} começar.',
    noWait: 'Sem espera: {to} começa quando {from} termina.',
    live: 'Os dois estão trabalhando: dá para conversar um pouco.',
    weekend: 'No meio está o fim de semana de {to}.',
    dayOff: 'No meio há uma folga de {to}.',
    handOff: 'Passagem: de {from} para {to}',
    rested: '{from} ficou com o trabalho durante os dias de folga.',
    made: 'Entregue',
    open: 'Ainda não entregue',
    owner: 'Quem está com o trabalho e quem recebe',
  },
  ja: {
    title: 'リレー',
    order: '順番: {order}、そして最初に戻ります。',
    leg: '{from} から {to} へ',
    due: '期限: {from} {here}、{to} {there}',
    wait: 'その後、{to} が始めるまで {hours} 時間待ちます。',
    noWait: '待ち時間なし。{from} が終わると {to} が始めます。',
    live: 'どちらも勤務中なので、短く話せます。',
    weekend: '間に {to} の週末があります。',
    dayOff: '間に {to} の休日があります。',
    handOff: '引き継ぎ: {from} から {to} へ',
    rested: '休みの間は {from} が持っていました。',
    made: '引き継ぎ済み',
    open: '未引き継ぎ',
    owner: '現在の担当と次の担当',
  },
};

/** The words in a language (BCP 47), English where there are none. */
export const relayWords = (lang: string): RelayWords =>
  WORDS[lang.split('-', 1)[0]?.toLowerCase() ?? 'en'] ?? (WORDS.en as RelayWords);
