/** What judging costs: many meetings beside a plain keyword scan of the same texts, and one meeting of hostile length. */
import { assess } from '../../src/core/judge/judge';
import { factsOf } from '../../src/cli/judge-row';
import type { Cadence, Facts } from '../../src/core/model';

const TITLES = [
  'Weekly status',
  'Pricing workshop',
  'Interview: analyst',
  'Release read-out',
  'Ana / Luca',
  'Retro',
  'Budget numbers',
  'Jour fixe Vertrieb',
  '朝会',
  'Point projet',
];
const BODY =
  'Round table: done, next, blockers. Cards are on the board; please update yours before we start. Join by the usual link. '.repeat(
    8,
  );
const CADENCES: readonly Cadence[] = ['none', 'weekly', 'monthly'];

const rows = (count: number): Facts[] =>
  Array.from({ length: count }, (_, index) =>
    factsOf({
      id: index,
      title: `${TITLES[index % TITLES.length]} ${index}`,
      description: `${BODY}${index}`,
      minutes: 30,
      cadence: CADENCES[index % CADENCES.length] ?? 'none',
      people: 2 + (index % 12),
      external: 0,
      relation: null,
      lang: null,
    }),
  );

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const WORDS = ['status', 'update', 'interview', 'review', 'offer', 'standup', 'retro', 'workshop', 'salary', 'exit'];
const plain = ({ meeting }: Facts): boolean => {
  const text = `${meeting.title} ${meeting.description}`.toLowerCase();
  return WORDS.some((word) => text.includes(word));
};

for (const facts of rows(200)) assess(facts);
const many = rows(10_000);
const judged = timed(() => many.forEach((facts) => assess(facts)));
const scanned = timed(() => many.forEach(plain));
console.log(
  `10,000 meetings of ${BODY.length} characters, each text new: ${judged.toFixed(0)} ms; ten plain words looked for in the same texts: ${scanned.toFixed(0)} ms (${(judged / scanned).toFixed(1)}x)`,
);

const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'blanks and colons': ' : ',
  'opening tags': '<a ',
  'joined names': 'Ana / ',
  'combining marks': 'e\u0301\u0302',
  'right-to-left overrides': '\u202E1:1 ',
  'full-width': '１：１',
};
for (const [name, piece] of Object.entries(HOSTILE)) {
  const megabyte = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const [calm] = rows(1);
  if (!calm) continue;
  const once = (title: string, description: string): number => {
    const facts = { ...calm, meeting: { ...calm.meeting, title, description } };
    const times = Array.from({ length: 15 }, (_, turn) =>
      timed(() =>
        assess({ ...facts, meeting: { ...facts.meeting, title: `${turn}${title}`, description: `${turn}${description}` } }),
      ),
    );
    return times.toSorted((a, b) => a - b)[7] ?? 0;
  };
  console.log(
    `1 MB of ${name}: title ${once(megabyte, '').toFixed(2)} ms, description ${once('Weekly', megabyte).toFixed(2)} ms; an ordinary meeting ${once('Weekly status', BODY).toFixed(2)} ms`,
  );
}
