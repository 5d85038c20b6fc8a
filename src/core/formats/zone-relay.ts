import type { DraftLang, Format } from './format';
import { acrossClocks, bestFit, isKind, says } from './fit';
import { type DraftWords, writeDraft } from './draft';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title) => (title === '' ? 'Hand-off in writing' : `${title}: hand-off in writing`),
    paragraphs: ({ slot, title }) => [
      `To save us ${slot}: for ${title} I hand over in writing, so that whoever starts next can begin without waiting for a call.`,
      'Owner now / next: […] · Done: […] · Next step: […] · Blockers: […] · Decisions open: […] · Links: […]',
      'Please take the baton by replying "taken", and leave the next hand-off in the same place: [link].',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Schriftliche Übergabe' : `${title}: schriftliche Übergabe`),
    paragraphs: ({ slot, title }) => [
      `damit ${slot} frei wird: Für ${title} übergebe ich schriftlich; wer als Nächstes anfängt, muss auf kein Gespräch warten.`,
      'Zuständig jetzt / danach: […] · Erledigt: […] · Nächster Schritt: […] · Hindernisse: […] · Offene Entscheidungen: […] · Links: […]',
      'Bitte die Übernahme mit „übernommen“ bestätigen und die nächste Übergabe an derselben Stelle ablegen: [Link].',
    ],
  },
};

/** A written baton from one region to the next: owner, done, next step, blockers, due in both clocks. */
export const zoneRelay: Format = {
  id: 'zone-relay',
  icon: 'zone-relay',
  needs: 'format_zone_relay_needs',
  produces: 'format_zone_relay_produces',
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
  draft: (facts) => writeDraft(WORDS, facts),
  examples: {
    yes: [{ kind: 'hand-off' }, { kind: 'hand-off', clockSpread: 9, recurring: true }],
    no: [
      { kind: 'status-update', recurring: true, clockSpread: 2 },
      { kind: 'quick-question', people: 2 },
    ],
  },
};
