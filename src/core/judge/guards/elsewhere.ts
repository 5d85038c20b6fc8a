import { wordGuard } from './guard';

/**
 * Protected words of languages that have no table of their own yet: few and sure. A language that is read in full moves its words
 * into the guards. (Italian, Dutch, Polish, Swedish, Danish and Norwegian, Finnish, Turkish, Chinese, Korean, Arabic, Russian.)
 */
export const elsewhere = wordGuard({
  id: 'elsewhere',
  kind: 'hr-sensitive',
  code: 'protected_topic',
  examples: {
    yes: [
      { title: 'Colloquio di lavoro', people: 3 },
      { title: 'Functioneringsgesprek', people: 3 },
      { title: 'Rozmowa kwalifikacyjna', people: 3 },
      { title: 'Medarbetarsamtal', people: 3 },
      { title: 'Kehityskeskustelu', people: 3 },
      { title: 'Mülakat: satış', people: 3 },
      { title: 'Собеседование', people: 3 },
      { title: '绩效沟通', people: 3 },
      { title: '인사평가 회의', people: 3 },
      { title: 'تقييم الأداء', people: 3 },
    ],
    no: [
      { title: 'Riunione settimanale', people: 6 },
      { title: 'Weekoverleg', people: 6 },
      { title: '주간 회의', people: 6 },
    ],
  },
});
