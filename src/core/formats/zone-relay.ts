import type { Format } from './format';
import { acrossClocks, bestFit, isKind, says } from './fit';
import { type FormatWords, writeDraft } from './draft';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'Hand-off in writing' : `${title}: hand-off in writing`),
    noun: 'a hand-off in writing',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} for ${title} I hand over in writing, so that whoever starts next can begin without waiting for a call.`,
      'Each hand-off says: owner now and next, done, next step, what is in the way, open decisions with a date, links.',
      link === null ? 'It goes into a reply to this message.' : named('Place', link),
      'Please take over with “taken”, and leave the next hand-off in the same place.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Schriftliche Übergabe' : `${title}: schriftliche Übergabe`),
    noun: 'schriftliche Übergabe',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} Für ${title} übergebe ich schriftlich; wer als Nächstes anfängt, muss auf kein Gespräch warten.`,
      'Jede Übergabe sagt: zuständig jetzt und danach, erledigt, nächster Schritt, Hindernisse, offene Entscheidungen mit Frist, Links.',
      link === null ? 'Sie kommt als Antwort auf diese Nachricht.' : named('Ort', link),
      'Bitte die Übernahme mit „übernommen“ bestätigen und die nächste Übergabe an derselben Stelle ablegen.',
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'Passage de relais par écrit' : `${title} : passage de relais par écrit`),
    noun: 'de relais écrit',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} pour ${title}, je passe le relais par écrit ; la personne suivante peut commencer sans attendre un appel.`,
      'Chaque relais dit : responsable actuel et suivant, fait, étape suivante, blocages, décisions ouvertes avec date, liens.',
      link === null ? 'Il arrive en réponse à ce message.' : named('Endroit', link),
      'Merci de confirmer par « pris » et de laisser le relais suivant au même endroit.',
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'Relevo por escrito' : `${title}: relevo por escrito`),
    noun: 'como relevo por escrito',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} en ${title} hago el relevo por escrito; quien siga puede empezar sin esperar una llamada.`,
      'Cada relevo dice: responsable actual y siguiente, hecho, próximo paso, obstáculos, decisiones abiertas con fecha, enlaces.',
      link === null ? 'Llega como respuesta a este mensaje.' : named('Lugar', link),
      'Basta confirmar con «tomado» y dejar el siguiente relevo en el mismo lugar.',
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'Passagem por escrito' : `${title}: passagem por escrito`),
    noun: 'uma passagem por escrito',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} em ${title}, faço a passagem por escrito; quem vem depois pode começar sem esperar uma chamada.`,
      'Cada passagem diz: responsável atual e seguinte, feito, próximo passo, impedimentos, decisões em aberto com data, links.',
      link === null ? 'Ela chega como resposta a esta mensagem.' : named('Local', link),
      'Basta confirmar com “peguei” e deixar a próxima passagem no mesmo lugar.',
    ],
  },
  ja: {
    subject: (title) => (title === '' ? '文書での引き継ぎ' : `${title}：文書での引き継ぎ`),
    noun: '文書での引き継ぎ',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why}${title}は文書で引き継ぎます。次の担当者は通話を待たずに始められます。`,
      '引き継ぎの項目：現在と次の担当者、完了したこと、次の手順、妨げ、期限付きの未決事項、リンク。',
      link === null ? 'このメッセージへの返信に書きます。' : named('場所', link),
      '「引き受けました」とご返信のうえ、次の引き継ぎも同じ場所に残してください。',
    ],
  },
};

/** A written baton from one region to the next: owner, done, next step, blockers, due in both clocks. */
export const zoneRelay: Format = {
  id: 'zone-relay',
  icon: 'zone-relay',
  needs: 'format_zone_relay_needs',
  produces: 'format_zone_relay_produces',
  taken: 'read',
  readerMinutes: () => 5,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'hand-off') && acrossClocks(facts), 98, 'clocks_apart', { hours: Math.round(facts.clockSpread ?? 0) }],
      [isKind(facts, 'hand-off') || says(facts, 'hand-off'), 92, 'hand_off'],
      [
        isKind(facts, 'status-update') && acrossClocks(facts) && facts.recurring,
        68,
        'clocks_apart',
        { hours: Math.round(facts.clockSpread ?? 0) },
      ],
    ]),
  draft: (facts) => writeDraft(WORDS, zoneRelay, facts),
  examples: {
    yes: [{ kind: 'hand-off' }, { kind: 'hand-off', clockSpread: 9, recurring: true }],
    no: [
      { kind: 'status-update', recurring: true, clockSpread: 2 },
      { kind: 'quick-question', people: 2 },
    ],
  },
};
