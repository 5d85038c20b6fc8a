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
    order: 'Order: {order}, then back to the start.',
    leg: '{from} to {to}',
    due: 'Due {here} for {from}, {there} for {to}',
    wait: 'It then waits {hours} h until {to} starts.',
    noWait: 'No wait: {to} starts as {from} finishes.',
    live: 'Both are working then, so a short call is possible.',
    weekend: '{to}’s weekend falls in between.',
    dayOff: 'A day off for {to} falls in between.',
    handOff: 'Handoff: {from} to {to}',
    rested: '{from} held on to it over the days off.',
    made: 'Handed over',
    open: 'Not handed over yet',
    owner: 'Owner now, owner next',
  },
  de: {
    title: 'Übergaben',
    order: 'Reihenfolge: {order}, dann wieder von vorn.',
    leg: '{from} an {to}',
    due: 'Fällig {here} für {from}, {there} für {to}',
    wait: 'Danach liegt es {hours} Std., bis {to} anfängt.',
    noWait: 'Ohne Wartezeit: {to} fängt an, wenn {from} aufhört.',
    live: 'Beide arbeiten zu der Zeit, ein kurzes Gespräch ist also möglich.',
    weekend: 'Dazwischen liegt das Wochenende von {to}.',
    dayOff: 'Dazwischen liegt ein freier Tag von {to}.',
    handOff: 'Übergabe: {from} an {to}',
    rested: '{from} hat es über die freien Tage behalten.',
    made: 'Übergeben',
    open: 'Noch nicht übergeben',
    owner: 'Wer es gerade hat und wer es als Nächstes bekommt',
  },
  fr: {
    title: 'Relais',
    order: 'Ordre : {order}, puis on recommence.',
    leg: 'De {from} à {to}',
    due: 'À remettre {here} pour {from}, {there} pour {to}',
    wait: 'Le travail attend ensuite {hours} h, jusqu’à la reprise de {to}.',
    noWait: 'Aucune attente : {to} commence quand {from} termine.',
    live: 'Les deux travaillent à ce moment-là : un court échange est possible.',
    weekend: 'Entre les deux, c’est le week-end de {to}.',
    dayOff: 'Entre les deux, {to} a un jour de repos.',
    handOff: 'Passage : de {from} à {to}',
    rested: '{from} a gardé le travail pendant les jours de repos.',
    made: 'Transmis',
    open: 'Pas encore transmis',
    owner: 'Qui s’en occupe, qui prend la suite',
  },
  es: {
    title: 'Relevo',
    order: 'Orden: {order}, y vuelta a empezar.',
    leg: 'De {from} a {to}',
    due: 'Entrega: {here} para {from}, {there} para {to}',
    wait: 'Después queda en espera {hours} h, hasta que empieza {to}.',
    noWait: 'Sin espera: {to} empieza cuando termina {from}.',
    live: 'A esa hora trabajan ambas personas: cabe una charla breve.',
    weekend: 'Entre una entrega y otra cae el fin de semana de {to}.',
    dayOff: 'Entre una entrega y otra {to} tiene un día libre.',
    handOff: 'Entrega: de {from} a {to}',
    rested: '{from} se quedó con el trabajo durante los días libres.',
    made: 'Entregado',
    open: 'Aún sin entregar',
    owner: 'Quién lo tiene ahora y quién sigue',
  },
  pt: {
    title: 'Revezamento',
    order: 'Ordem: {order}, e depois recomeça.',
    leg: 'De {from} para {to}',
    due: 'Entrega: {here} para {from}, {there} para {to}',
    wait: 'Depois o trabalho espera {hours} h, até {to} começar.',
    noWait: 'Sem espera: {to} começa quando {from} termina.',
    live: 'Nesse horário as duas pessoas estão trabalhando: dá para conversar um pouco.',
    weekend: 'No meio cai o fim de semana de {to}.',
    dayOff: 'No meio cai uma folga de {to}.',
    handOff: 'Passagem: de {from} para {to}',
    rested: '{from} ficou com o trabalho durante os dias de folga.',
    made: 'Entregue',
    open: 'Ainda não entregue',
    owner: 'Quem está com o trabalho e quem vem depois',
  },
  ja: {
    title: 'リレー',
    order: '順番: {order}（以降は最初に戻ります）',
    leg: '{from} から {to} へ',
    due: '期限: {from} {here}、{to} {there}',
    wait: 'その後、{to} の始業まで {hours} 時間空きます。',
    noWait: '待ち時間はありません。{from} の終業と同時に {to} が始業します。',
    live: '二人とも勤務時間内なので、短い通話もできます。',
    weekend: '間に {to} の週末が入ります。',
    dayOff: '間に {to} の休みが入ります。',
    handOff: '引き継ぎ: {from} から {to} へ',
    rested: '休みの間は {from} が担当していました。',
    made: '引き継ぎ済み',
    open: '未引き継ぎ',
    owner: '現在の担当と次の担当',
  },
};

/** The words in a language (BCP 47), English where there are none. */
export const relayWords = (lang: string): RelayWords =>
  WORDS[lang.split('-', 1)[0]?.toLowerCase() ?? 'en'] ?? (WORDS.en as RelayWords);
