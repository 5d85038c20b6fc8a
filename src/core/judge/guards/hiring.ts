import { wordGuard } from './guard';

/** Interviews, screens, panels, reference calls: kind 3. */
export const hiring = wordGuard({
  id: 'hiring',
  kind: 'hiring-interview',
  code: 'protected_topic',
  examples: {
    yes: [
      { title: 'Interview: data engineer', people: 3 },
      { title: 'Phone screen – support lead', people: 2 },
      { title: 'Reference call for the accountant role', people: 2, externals: 1 },
      { title: 'Debrief', description: 'Candidate for the designer role, scorecards please', people: 5 },
      { title: 'Vorstellungsgespräch Frau Ilg', people: 4 },
      { title: "Entretien d'embauche", people: 3 },
      { title: 'Entrevista de trabajo', people: 3 },
      { title: 'Processo seletivo: etapa 2', people: 4 },
      { title: '採用面談', people: 3 },
    ],
    no: [
      { title: 'Customer interview: notes from Tuesday', people: 3 },
      { title: 'Release candidate 4: test table', people: 6 },
      { title: 'Panel discussion: trains of tomorrow', people: 40 },
      { title: 'Screen review: checkout', people: 5 },
      { title: 'Entretien du serveur', people: 3 },
      { title: '面接触の解析', people: 4 },
    ],
  },
});
