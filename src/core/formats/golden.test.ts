/**
 * Every draft as it is written today, for people to read: docs/drafts.md. A change of one word shows as a change of one line there.
 * Written anew by: npx vitest run src/core/formats/golden.test.ts -u
 */
import { expect, test } from 'vitest';
import { FORMAT_IDS, type FormatId } from '../model';
import { draftFor, DRAFT_LANGS, type DraftFacts, type DraftLang, mailFor } from '.';
import { draftFacts, MADE, TEAM } from './draft.fixture';

const LINK = { link: 'https://notes.example/heron' };
const OTTO = { people: ['Otto'], readers: TEAM.slice(1, 2) };
const AGENDA = { agenda: 'Dates, budget, open risks' };
const RECORDED = { recording: { ...MADE, transcript: 'Which of the two?', captions: 'heron-status.vtt' } };

/** Whom a draft goes to and what is known, so that each line of each draft is said in at least one of them. */
const CASES: readonly (readonly [string, Partial<DraftFacts>])[] = [
  ['informal, to a team, with a link', { formality: 'informal', ...LINK }],
  ['informal, to one person', { formality: 'informal', ...OTTO, ...AGENDA, ...RECORDED }],
  [
    'informal, to a team of whom no hours are known, with nothing else known',
    { formality: 'informal', readers: [], others: true },
  ],
  ['formal, to a team', { formality: 'formal', ...AGENDA, ...RECORDED }],
  ['formal, to one person, with a link', { formality: 'formal', ...OTTO, ...LINK }],
  ['formal, to a team, with nothing else known', { formality: 'formal', others: true, readers: TEAM.slice(1, 3) }],
  ['informal, asked by an attendee', { formality: 'informal', role: 'attendee', ...OTTO }],
  ['formal, asked by an attendee', { formality: 'formal', role: 'attendee', ...OTTO }],
];

function entryOf(id: FormatId, lang: DraftLang): string {
  const quote = (text: string): string => {
    const lines = text.split('\n');
    const isBroken = (place: number): boolean => lines[place] !== '' && (lines[place + 1] ?? '') !== '';
    return lines.map((line, place) => `> ${line}`.trim() + (isBroken(place) ? '  ' : '')).join('\n');
  };
  const drafts = CASES.map(([name, facts]) => {
    const { subject, body } = draftFor(id, draftFacts({ lang, ...facts }));
    return `*${name}*\n\n${quote(`**${subject}**\n\n${body}`)}`;
  });
  const mail = mailFor(id, draftFacts({ lang, formality: 'informal', slot: null, title: '', ...OTTO }));
  return [`### ${id}`, ...drafts, `*informal, in a mail without a subject*\n\n${quote(mail)}`].join('\n\n');
}

test('the table of drafts', async () => {
  const head =
    '# Drafts\n\nEvery draft as it is written today, in six languages. Generated: `npx vitest run src/core/formats/golden.test.ts -u`.\nThe words stand in `src/core/languages/<language>/drafts.ts`.';
  const languages = DRAFT_LANGS.map((lang) => {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
    return [`## ${name}`, ...FORMAT_IDS.map((id) => entryOf(id, lang))].join('\n\n');
  });
  await expect(`${[head, ...languages].join('\n\n')}\n`).toMatchFileSnapshot('../../../docs/drafts.md');
});
