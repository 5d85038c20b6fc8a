/** Every draft in six languages as it is written today: a change of one word shows as a change of one line, to be read by somebody. */
import { expect, test } from 'vitest';
import { FORMAT_IDS } from '../model';
import { draftFor, DRAFT_LANGS } from '.';
import { draftFacts, TEAM } from './draft.fixture';

const FACTS = { link: 'https://notes.example/heron', people: ['Otto', 'Mei'], readers: [TEAM[1]!, TEAM[3]!] };

/** The formal draft of who called the meeting, the informal one where it is another, and what an attendee writes. */
function entryOf(id: (typeof FORMAT_IDS)[number], lang: (typeof DRAFT_LANGS)[number]): string {
  const write = (more: Parameters<typeof draftFacts>[0]): string => {
    const { subject, body } = draftFor(id, draftFacts({ ...FACTS, lang, ...more }));
    return `${subject}\n\n${body}`;
  };
  const formal = write({ formality: 'formal' });
  const informal = write({ formality: 'informal' });
  const parts = [
    `== ${id}, ${lang}, formal\n${formal}`,
    ...(informal === formal ? [] : [`== ${id}, ${lang}, informal\n${informal}`]),
    `== ${id}, ${lang}, of an attendee\n${write({ formality: 'formal', role: 'attendee' })}`,
  ];
  return parts.join('\n\n');
}

test.each(DRAFT_LANGS)('the ten drafts in %s', async (lang) => {
  const table = FORMAT_IDS.map((id) => entryOf(id, lang)).join('\n\n\n');
  await expect(`${table}\n`).toMatchFileSnapshot(`golden/${lang}.txt`);
});
