import { wordGuard } from './guard';

/** Job offers and hiring decisions: kind 4. */
export const offer = wordGuard({
  id: 'offer',
  kind: 'job-offer',
  code: 'protected_topic',
  examples: {
    yes: [
      { title: 'Offer call', people: 3 },
      { title: 'Hire / no hire', people: 5 },
      { title: 'Offer for the analyst', description: 'salary and start date, the candidate is keen', people: 3 },
      { title: 'Proposition d’embauche – Maud', people: 3 },
      { title: 'Oferta laboral', people: 3 },
      { title: '内定者への連絡', people: 3 },
    ],
    no: [
      { title: 'Spring offer: landing page copy', people: 4 },
      { title: 'Angebot 1177: Rückfrage', people: 6 },
      { title: 'Supplier offers compared', people: 4 },
      { title: '部内定例', people: 8 },
    ],
  },
});
