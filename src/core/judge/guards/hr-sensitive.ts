import { wordGuard } from './guard';

/** Grievance, discipline, mediation, harassment, health, return to work: kind 6. */
export const hrSensitive = wordGuard({
  id: 'hr-sensitive',
  kind: 'hr-sensitive',
  code: 'protected_topic',
  examples: {
    yes: [
      { title: 'Grievance hearing', people: 5 },
      { title: 'Return to work – Oda', people: 2 },
      { title: 'Conversation on Thursday', description: 'Someone from HR will be with us.', people: 3 },
      { title: 'Personalgespräch', people: 3 },
      { title: 'BEM-Gespräch', people: 4 },
      { title: 'Entretien disciplinaire', people: 3 },
      { title: 'Reincorporación de Nuria', people: 3 },
      { title: 'Assédio: apuração', people: 3 },
      { title: '復職面談', people: 3 },
    ],
    no: [
      { title: 'Investigation: crash on start', people: 5 },
      { title: 'HR software: licence count', people: 4 },
      { title: 'Disciplines round: drawing register', people: 9 },
      { title: 'Merge conflict in the parser', people: 3 },
      { title: '障害対応', people: 5 },
    ],
  },
});
