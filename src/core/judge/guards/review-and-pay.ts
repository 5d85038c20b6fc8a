import { wordGuard } from './guard';

/** Performance, pay, probation, promotion, ratings: kinds 2. */
export const reviewAndPay = wordGuard({
  id: 'review-and-pay',
  kind: 'performance-and-pay',
  code: 'protected_topic',
  examples: {
    yes: [
      { title: 'Performance review – Ngozi', people: 2 },
      { title: 'PIP week 2', people: 3 },
      { title: 'Salary round: lists per team', people: 6 },
      { title: 'Promotion committee H2', people: 8 },
      { title: 'Catch up', description: 'Your probation ends soon, let us talk about it', people: 3 },
      { title: 'Jahresgespräch Timo', people: 2 },
      { title: 'Entretien annuel – Basile', people: 2 },
      { title: 'Evaluación de desempeño', people: 2 },
      { title: 'Avaliação de desempenho – Iara', people: 2 },
      { title: '人事評価の打ち合わせ', people: 4 },
    ],
    no: [
      { title: 'Performance review: landing page load', people: 5 },
      { title: 'pip and venv for the build image', people: 8 },
      { title: 'Camera calibration', people: 4 },
      { title: 'Summer promotion banners', people: 4 },
      { title: '性能評価レビュー', people: 6 },
      { title: 'Code review', people: 4 },
    ],
  },
});
