/** Every draft in every language, tone and role, over meetings of every shape. */
import { describe, expect, it } from 'vitest';
import { DAY } from '../model/scalars';
import { FORMAT_IDS, type Draft, type FormatId } from '../model';
import { workSpans } from '../time';
import { countWords, draftFor, DRAFT_LANGS, type DraftFacts, type DraftLang, formatOf, planFor, readingSeconds } from '.';
import { draftFacts, NOW, reader, TEAM } from './draft.fixture';
import { planMinutes, watchMinutes } from './watch-time';

const MOST = 1_200;
const LINK = 'https://notes.example/heron';

/** The shapes a meeting comes in; each is drafted in every format, language, tone and role. */
const SHAPES: Readonly<Record<string, Partial<DraftFacts>>> = {
  'a weekly one across the globe': {},
  'one reader on one clock': { people: ['Otto'], readers: TEAM.slice(1, 2) },
  'nobody whose hours are known': { people: [], readers: [], others: true },
  'some known, some not': { others: true },
  'no title, no cadence': { title: '', cadence: 'none' },
  'one that starts within the hour': { start: NOW + DAY / 48 },
  'all that strangers can write': {
    title: 'Über '.repeat(60),
    agenda: `1. ${'status of everything '.repeat(60)}`,
    link: `${LINK}/${'x'.repeat(150)}`,
    people: TEAM.map(({ name }) => `${name}${'a'.repeat(80)}`),
    readers: TEAM.map((one) => ({ ...one, name: `${one.name} ${'b'.repeat(80)}` })),
    others: true,
  },
  'many clocks': {
    readers: [
      'America/Los_Angeles',
      'America/New_York',
      'Europe/London',
      'Africa/Cairo',
      'Asia/Dubai',
      'Asia/Kathmandu',
      'Pacific/Auckland',
    ]
      .map((zone, i) => reader(`P${i}`, zone))
      .concat(TEAM),
  },
  'one moment for all': { asking: { mode: 'moment', days: 2 }, readers: [reader('Ana', 'Europe/Lisbon'), ...TEAM.slice(1, 2)] },
  'with a place and a recording': { link: LINK, recorded: 400, agenda: 'Done, next, blockers' },
};

const every = FORMAT_IDS.flatMap((id) => DRAFT_LANGS.map((lang) => [id, lang] as const));

function allDrafts(id: FormatId, lang: DraftLang): { facts: DraftFacts; draft: Draft; name: string }[] {
  return Object.entries(SHAPES).flatMap(([name, shape]) =>
    (['formal', 'informal'] as const).flatMap((formality) =>
      (['organizer', 'attendee'] as const).map((role) => {
        const facts = draftFacts({ lang, formality, role, ...shape });
        return { facts, draft: draftFor(id, facts), name: `${name}, ${formality}, ${role}` };
      }),
    ),
  );
}

/** What stands for a value that was not there. */
const UNFILLED = /[[\]{}<>]|undefined|null|NaN|Invalid|object Object|\.\.\.|[:：] *(?:\n\n|$)|, *,|\( *\)/u;
/** Words that take a meeting away: none is for an attendee to say, and no draft needs them. */
const CANCEL = /cancel|absagen|streichen|annul|supprim|cancela|キャンセル|中止/iu;
/** Who is to blame, in any language: never a person. */
const COST = /because of|wegen|à cause de|por culpa|por causa d|のせい|のために/iu;

describe.each(every)('%s in %s', (id, lang) => {
  const all = allDrafts(id, lang);
  const asks = (role: string): boolean => id !== 'scheduled-message' || role === 'attendee';

  it('leaves nothing unfilled, and is short', () => {
    for (const { draft, name } of all) {
      expect(draft.lang, name).toBe(lang);
      // The greeting ends as the language ends one: in Spanish with a colon.
      const said = draft.body.slice(draft.body.indexOf('\n\n') + 2).replaceAll(/https:\S+/gu, 'x');
      expect(`${draft.subject}\n${said}`, name).not.toMatch(UNFILLED);
      expect(draft.subject, name).not.toBe('');
      expect(draft.body.length, name).toBeLessThanOrEqual(MOST);
      expect(draft.body, name).not.toMatch(/[!！]/u);
    }
  });

  it('asks for an answer inside the hours of every reader, and shows every deadline it has', () => {
    for (const { draft, facts, name } of all) {
      expect(draft.deadlines.length, name).toBe(asks(facts.role) ? facts.readers.length : 0);
      for (const [i, { at, zone }] of draft.deadlines.entries()) {
        const hours = facts.readers.find((one) => one.hours.zone === zone)?.hours;
        expect(hours, name).toBeDefined();
        const spans = workSpans(hours!, at - DAY, at + DAY);
        expect(
          spans.some((span) => span.start < at && at <= span.end),
          `${name} ${zone}`,
        ).toBe(true);
        if (i > 0) expect(at).toBeGreaterThanOrEqual(draft.deadlines[i - 1]!.at);
      }
      expect(draft.replyBy, name).toBe(draft.deadlines.at(-1)?.at ?? null);
    }
  });

  it('says by when wherever it asks for something', () => {
    const spoken: Readonly<Record<DraftLang, RegExp>> = {
      en: /An answer by .+ is fine; no reply needed before then/,
      de: /Antworten bis .+ genügen; vorher ist keine Reaktion nötig/,
      fr: /Une réponse avant .+ suffit ; rien n’est attendu d’ici là/,
      es: /Basta con responder antes del? .+; hasta entonces no hace falta nada/,
      pt: /Uma resposta até .+ está ótimo; antes disso não é preciso nada/,
      ja: /返信は.+までで(?:結構|大丈夫)です/,
    };
    for (const { draft, facts, name } of all)
      if (asks(facts.role)) expect(draft.body, name).toMatch(spoken[lang]);
      else expect(draft.body, name).not.toMatch(spoken[lang]);
  });

  it('blames nobody, and cancels nothing', () => {
    for (const { draft, facts, name } of all) {
      expect(draft.body, name).not.toMatch(COST);
      expect(`${draft.subject} ${draft.body}`, name).not.toMatch(CANCEL);
      // Names stand in the greeting and beside a clock, never in a reason.
      const [, ...paragraphs] = draft.body.split('\n\n');
      const reasons = paragraphs.filter((one) => !one.includes('\n')).join('\n');
      for (const { name: person } of facts.readers) expect(reasons, name).not.toMatch(new RegExp(`\\b${person}\\b`, 'u'));
    }
  });

  it('states the time it takes: an estimate, or the measured length of the recording', () => {
    for (const { draft, facts, name } of all) {
      const { taken, minutes, seconds, plan } = draft.takes;
      expect(minutes, name).toBe(formatOf(id).readerMinutes(facts.minutes));
      if (facts.role === 'attendee') continue;
      if (taken === 'read') {
        expect(readingSeconds(draft.body, lang), name).toBeLessThanOrEqual(minutes * 60 + (id === 'scheduled-message' ? 45 : 0));
        expect(draft.body, name).toMatch(new RegExp(`\\b${minutes} ?(?:min|Min)|約${minutes}分`));
        continue;
      }
      expect(plan, name).toBe(planFor(seconds ?? minutes * 60));
      const length =
        facts.recorded === null ? `${minutes} ?(?:min|Min)|約${minutes}分` : '6 (?:min|Min).{0,2} 40 ?(?:s|Sek)|6分40秒';
      expect(draft.body, name).toMatch(new RegExp(length));
    }
  });

  it('goes where the answers go, when that is known', () => {
    const body = (link: string | null): string => draftFor(id, draftFacts({ lang, link })).body;
    expect(body(LINK)).toContain(LINK);
    expect(body(`https://notes.example/${'x'.repeat(400)}`)).toBe(body(null));
  });
});

describe('address', () => {
  const one = { people: ['Ana'], readers: TEAM.slice(1, 2) };
  it.each<[DraftLang, 'formal' | 'informal', Partial<DraftFacts>, RegExp]>([
    ['de', 'formal', {}, /sagen Sie mir/],
    ['de', 'informal', one, /sag mir/],
    ['de', 'informal', {}, /sagt mir/],
    ['fr', 'formal', one, /dites-le-moi/],
    ['fr', 'informal', one, /dis-le-moi/],
    ['fr', 'informal', {}, /dites-le-moi/],
    ['es', 'formal', one, /dígamelo/],
    ['es', 'informal', one, /dímelo/],
    ['es', 'informal', {}, /díganmelo/],
    ['pt', 'formal', one, /peço que me avise/],
    ['pt', 'informal', one, /você quiser/],
    ['pt', 'informal', {}, /vocês quiserem/],
    ['ja', 'formal', one, /お世話になっております/],
    ['ja', 'informal', one, /お疲れさまです/],
  ])('%s, %s', (lang, formality, more, words) =>
    expect(draftFor('board-update', draftFacts({ lang, formality, ...more })).body).toMatch(words),
  );

  it('a language without drafts gets English, a region its language', () => {
    expect(draftFor('check-in', draftFacts({ lang: 'nl' })).lang).toBe('en');
    expect(draftFor('check-in', draftFacts({ lang: 'pt-BR' })).lang).toBe('pt');
  });

  it('names up to two people, and only when it goes to nobody else', () => {
    const greeting = (people: string[], others = false): string =>
      draftFor('check-in', draftFacts({ people, others })).body.split('\n')[0] ?? '';
    expect(greeting(['Ana', 'Bo'])).toBe('Hello Ana and Bo,');
    expect(greeting(['Ana', 'Bo', 'Chi'])).toBe('Hello everyone,');
    expect(greeting(['Ana'], true)).toBe('Hello everyone,');
  });
});

describe('a whole draft', () => {
  it('reads like a letter', () => {
    expect(draftFor('board-update', draftFacts({ link: LINK, readers: TEAM.slice(1, 4) })).body).toMatchInlineSnapshot(`
      "Hello everyone,

      To save us the Monday slot: my part of “Heron status” is on the board.

      Board: https://notes.example/heron

      Please bring your own cards up to date there: what moved, what comes next, what is in the way and who could help.

      About 5 min to read and answer.

      An answer by the time on your own clock is fine; no reply needed before then:
      Tokyo: Wed 25 Nov, 17:00
      Kolkata: Wed 25 Nov, 17:00
      Berlin: Wed 25 Nov, 17:00

      If anything needs talking through, tell me and I will book 15 minutes."
    `);
  });
  it('to one person on one clock, in German', () => {
    const facts = { lang: 'de', formality: 'informal', people: ['Otto'], readers: TEAM.slice(1, 2) } as const;
    expect(draftFor('voice-message', draftFacts(facts)).body).toMatchInlineSnapshot(`
      "Hallo Otto,

      damit der Termin am Montag frei wird: Meine Frage zu „Heron status“ habe ich als Sprachnachricht aufgenommen, mit Abschrift darunter.

      Die Sprachnachricht ist angehängt.

      Als Antwort genügt eine Sprachnachricht, oder zwei Zeilen Text.

      Etwa 3 Min. zum Anhören oder Lesen.

      Antworten bis Mi., 25. Nov., 17:00 Uhr (Ortszeit Berlin) genügen; vorher ist keine Reaktion nötig.

      Wenn du etwas besprechen möchtest, sag mir Bescheid, dann plane ich 15 Minuten ein."
    `);
  });
  it('from an attendee', () => {
    const facts = { role: 'attendee', people: ['Otto'], readers: TEAM.slice(1, 2) } as const;
    expect(draftFor('check-in', draftFacts(facts)).body).toMatchInlineSnapshot(`
      "Hello Otto,

      To save us the Monday slot, a suggestion for “Heron status”: could it be three questions in writing?

      An answer by Wed 25 Nov, 17:00 (Berlin time) is fine; no reply needed before then.

      If it is better live, I will be there."
    `);
  });
  it('a title on two lines stays one subject', () =>
    expect(draftFor('shared-note', draftFacts({ title: 'Heron\nBcc: all' })).subject).toBe('Heron Bcc: all: in a shared note'));
  it('tells two people of one city apart when their days end apart', () => {
    const early = reader('Ana', 'Europe/Berlin', { ...TEAM[1]!.hours.hours, wed: [{ start: 480, end: 780 }] });
    const { body } = draftFor('board-update', draftFacts({ readers: [early, TEAM[1]!] }));
    expect(body).toMatch(/Berlin \(Ana\): .*13:00/);
    expect(body).toMatch(/Berlin \(Otto\): .*17:00/);
  });
});

describe('times', () => {
  it('a recording: what is left of a meeting, and what to plan for it', () => {
    expect([watchMinutes(20), planMinutes(20)]).toEqual([7, 15]);
    expect([planFor(400), planFor(252), planFor(30)]).toEqual([10, 10, 5]);
  });
  it('a text: 200 words a minute, 500 characters where no blanks part them', () => {
    expect(countWords('one two, three - 4', 'en')).toBe(4);
    expect(readingSeconds('word '.repeat(100), 'en')).toBe(30);
    expect(readingSeconds('あ'.repeat(250), 'ja')).toBe(30);
  });
});
