/** Every draft in every language, tone and role, over meetings of every shape. */
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../model/scalars';
import { FORMAT_IDS, type Draft, type FormatId } from '../model';
import { toLocal, workSpans } from '../time';
import { countWords, draftFor, DRAFT_LANGS, type DraftFacts, type DraftLang, mailFor, planFor, readingSeconds } from '.';
import { draftFacts, MADE, NOW, reader, TEAM } from './draft.fixture';

/** Signs of a draft without its table and transcript. */
const MOST = 700;
const LINK = 'https://notes.example/heron';
const HELD = { start: NOW + 6 * DAY, end: NOW + 6 * DAY + HOUR };

/** The shapes a meeting comes in; each is drafted in every format, language, tone and role. */
const SHAPES: Readonly<Record<string, Partial<DraftFacts>>> = {
  'a weekly one across the globe': {},
  'one reader on one clock': { people: ['Otto'], readers: TEAM.slice(1, 2) },
  'nobody whose hours are known': { people: [], readers: [], others: true, count: 4 },
  'nobody known, in three days': { people: [], readers: [], others: true, count: null, asking: { mode: 'each', days: 3 } },
  'some known, some not': { others: true },
  'no title, next month': { title: '', slot: { start: NOW + 30 * DAY, end: NOW + 30 * DAY + HOUR } },
  'one that starts within the hour': { slot: { start: NOW + HOUR / 2, end: NOW + HOUR } },
  'one that is over': { slot: { start: NOW - DAY, end: NOW - DAY + HOUR } },
  'a mail, no meeting yet': { slot: null, title: '' },
  'all that strangers can write': {
    title: 'Über [x] {link} '.repeat(30),
    agenda: `1. ${'status of {everything} '.repeat(60)}`,
    link: `${LINK}/${'x'.repeat(150)}`,
    people: TEAM.map(({ name }) => `${name}${'a'.repeat(80)}`),
    readers: TEAM.map((one) => ({ ...one, name: `${one.name} ${'b'.repeat(80)}` })),
    others: true,
  },
  'many clocks': {
    readers: ['America/New_York', 'Europe/London', 'Africa/Cairo', 'Asia/Dubai', 'Asia/Kathmandu', 'Pacific/Auckland']
      .map((zone, i) => reader(`P${i}`, zone))
      .concat(TEAM),
  },
  'one moment for all': { asking: { mode: 'moment', days: 2 }, readers: [reader('Ana', 'Europe/Lisbon'), ...TEAM.slice(1, 2)] },
  'with all there can be': {
    link: LINK,
    agenda: 'Done, next, blockers',
    recording: { ...MADE, transcript: 'Which of the two?', captions: 'heron-status.vtt' },
  },
  'with a file': { recording: MADE },
};

const every = FORMAT_IDS.flatMap((id) => DRAFT_LANGS.map((lang) => [id, lang] as const));
const NEVER_DUE: readonly FormatId[] = ['scheduled-message', 'zone-relay'];
const RECORDINGS: readonly FormatId[] = ['voice-message', 'video-feedback', 'client-walkthrough', 'recorded-meeting'];

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
const UNFILLED =
  /[[\]{}<>]|undefined|null|NaN|Invalid|object Object|\.\.\.|\.\.(?:\s|$)|[:：] *(?:\n\n|$)|, *,| {2}|\( *\)|（）|「」/u;
/** Words that take a meeting away: none is for an attendee to say, and no draft needs them. */
const CANCEL = /cancel|absagen|streichen|annul|supprim|cancela|キャンセル|中止/iu;
/** Who is to blame, in any language: never a person. */
const COST = /because of|wegen|à cause de|por culpa|por causa d|のせい/iu;
/** What strangers wrote is theirs. */
const own = (text: string): string =>
  text
    .replaceAll(/https:\S+/gu, 'x')
    .replaceAll(/Über [^\n]*?…/gu, 'x')
    .replaceAll(/1\. status[^\n]*/gu, 'x');

describe.each(every)('%s in %s', (id, lang) => {
  const all = allDrafts(id, lang);

  it('leaves nothing unfilled, and is short', () => {
    for (const { draft, facts, name } of all) {
      expect(draft.lang, name).toBe(lang);
      // The greeting ends as the language ends one: in Spanish with a colon.
      const said = own(draft.body.slice(draft.body.indexOf('\n\n') + 2));
      expect(`${own(draft.subject)}\n${said}`, name).not.toMatch(UNFILLED);
      expect(draft.subject, name).not.toBe('');
      expect(draft.body, name).not.toMatch(/[!！]/u);
      const [text = ''] = draft.body.split(/\n\n[^\n]+\nWhich of the two/u);
      const prose = text.split('\n').filter((line) => !/\d{1,2}[:h ]?(?:\d\d)?(?: ?[ap]m| Uhr| ?h)?$/iu.test(line));
      if (facts.title.length < 80) expect(prose.join('\n').length, name).toBeLessThanOrEqual(MOST);
    }
  });

  it('asks for an answer inside the hours of every reader, and shows every deadline it has', () => {
    for (const { draft, facts, name } of all) {
      const isThere = facts.recording !== null || facts.link !== null;
      const isDue = facts.role === 'attendee' || !(NEVER_DUE.includes(id) || (RECORDINGS.slice(0, 3).includes(id) && !isThere));
      expect(draft.deadlines.length, name).toBe(isDue ? facts.readers.length : 0);
      for (const [i, { at, zone }] of draft.deadlines.entries()) {
        const hours = facts.readers.find((one) => one.hours.zone === zone)?.hours;
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

  it('blames nobody, and cancels nothing', () => {
    for (const { draft, facts, name } of all) {
      expect(own(draft.body), name).not.toMatch(COST);
      expect(own(`${draft.subject} ${draft.body}`), name).not.toMatch(CANCEL);
      // Names stand in the greeting and beside a clock, never in a reason.
      const [, ...paragraphs] = draft.body.split('\n\n');
      const reasons = paragraphs.filter((one) => !one.includes('\n')).join('\n');
      for (const { name: person } of facts.readers) expect(reasons, name).not.toMatch(new RegExp(`\\b${person}\\b`, 'u'));
    }
  });

  it('goes where the answers go, when that is known', () => {
    const body = (link: string | null): string => draftFor(id, draftFacts({ lang, link })).body;
    expect(body(LINK)).toContain(LINK);
    expect(body(`https://notes.example/${'x'.repeat(400)}`)).toBe(body(null));
  });

  it('begins with a capital in a mail, which has its greeting already', () => {
    for (const formality of ['formal', 'informal'] as const) {
      const text = mailFor(id, draftFacts({ lang, formality, slot: null, title: 'Numbers' }));
      expect(text).toMatch(/^[\p{Lu}\p{Lo}¿「]/u);
      expect(text).not.toMatch(UNFILLED);
    }
  });
});

describe.each(DRAFT_LANGS)('what a draft promises in %s', (lang) => {
  const body = (id: FormatId, more: Partial<DraftFacts>): string => draftFor(id, draftFacts({ lang, ...more })).body;
  const THERE =
    /transcri|untertitel|caption|subt[ií]t|sous-titres|legendas|字幕|文字起こし|attach|angehängt|joint|adjunt|anexo|添付|slide|folie|diapositiv|スライド/iu;

  it.each(RECORDINGS)('%s names no transcript, captions, slides or attachment that are not there', (id) => {
    for (const formality of ['formal', 'informal'] as const)
      for (const recording of [null, MADE]) expect(body(id, { formality, recording }), id).not.toMatch(THERE);
  });

  it.each(RECORDINGS)(
    '%s names its file, length, captions and transcript when they are there, and the transcript goes with it',
    (id) => {
      for (const formality of ['formal', 'informal'] as const) {
        const text = body(id, { formality, recording: { ...MADE, transcript: 'Which of the two?', captions: 'heron.vtt' } });
        expect(text).toContain('heron-status.webm');
        expect(text).toMatch(/6 ?(?:min|Min\.|分) ?40 ?(?:s|Sek|秒)/u);
        expect(text).toContain('heron.vtt');
        expect(text).toMatch(/\nWhich of the two\?$/u);
      }
    },
  );

  it('an answer to a recording is asked for when it is there: after the meeting, for each reader', () => {
    const { deadlines } = draftFor('recorded-meeting', draftFacts({ lang, slot: HELD }));
    expect(deadlines).toHaveLength(TEAM.length);
    for (const { at } of deadlines) expect(at).toBeGreaterThan(HELD.end);
    for (const id of RECORDINGS.slice(0, 3)) expect(draftFor(id, draftFacts({ lang })).deadlines, id).toEqual([]);
  });

  it('a link of the meeting is its board or document, never a recording or a page to decide on', () => {
    const named = FORMAT_IDS.filter((id) => body(id, { meetingLink: LINK }).includes(LINK));
    expect(named.toSorted()).toEqual(['board-update', 'scheduled-message', 'shared-note']);
  });

  it('a client reads the measured watch time first, in the subject and in the first sentence, and no estimate', () => {
    for (const formality of ['formal', 'informal'] as const) {
      const { subject, body: text } = draftFor('client-walkthrough', draftFacts({ lang, formality, recording: MADE }));
      const [, first = ''] = text.split('\n\n');
      expect(subject).toMatch(/6.{1,6}40/u);
      expect(first.slice(0, first.search(/heron-status/u))).toMatch(/6.{1,6}40/u);
      expect(text.indexOf('10')).toBeGreaterThan(text.indexOf('40'));
      expect(body('client-walkthrough', { formality }).replaceAll(/15/gu, '')).not.toMatch(/\d+ ?(?:min|Min|分)/u);
    }
  });

  it('a message that can be sent at any time does not say when it arrives', () =>
    expect(body('scheduled-message', {})).not.toMatch(/morning|morgens|matin|mañana|manhã|朝/iu));

  it('writes cities and times as the language does', () => {
    const one = (zone: string): string => body('check-in', { people: ['Ana'], readers: [reader('Ana', zone)] });
    const wanted: Readonly<Record<DraftLang, readonly [string, string]>> = {
      en: ['Wednesday, November 25, 5:00 PM (Athens).', '(Tokyo)'],
      de: ['Mittwoch, 25. November, 17 Uhr (Athen).', '(Tokio)'],
      fr: ['le mercredi 25 novembre à 17 h (Athènes).', '(Tokyo)'],
      es: ['del miércoles 25 de noviembre a las 17:00 (Atenas).', '(Tokio)'],
      pt: ['quarta-feira, 25 de novembro, às 17h (Atenas).', '(Tóquio)'],
      ja: ['11月25日（水）17時（アテネ時間）', '東京時間'],
    };
    expect(one('Europe/Athens').replaceAll(/[\u00A0\u202F]/gu, ' ')).toContain(wanted[lang][0]);
    expect(one('Asia/Tokyo')).toContain(wanted[lang][1]);
  });
});

describe('address', () => {
  const one = { people: ['Ana'], readers: TEAM.slice(1, 2) };
  it.each<[DraftLang, 'formal' | 'informal', Partial<DraftFacts>, RegExp]>([
    ['en', 'formal', {}, /If you would prefer/],
    ['en', 'informal', {}, /I’ll book/],
    ['de', 'formal', {}, /geben Sie mir/],
    ['de', 'informal', one, /Sag Bescheid/],
    ['de', 'informal', {}, /Sagt Bescheid/],
    ['fr', 'formal', one, /dites-le-moi/],
    ['fr', 'informal', one, /dis-le-moi/],
    ['fr', 'informal', {}, /dites-le-moi/],
    ['es', 'formal', one, /prefiere conversarlo/],
    ['es', 'informal', one, /avísame/],
    ['es', 'informal', {}, /avísenme/],
    ['pt', 'formal', one, /me avise e/],
    ['pt', 'informal', {}, /me avisem/],
    ['ja', 'formal', one, /お世話になっております/],
    ['ja', 'informal', one, /お疲れさまです/],
  ])('%s, %s', (lang, formality, more, words) =>
    expect(draftFor('board-update', draftFacts({ lang, formality, ...more })).body).toMatch(words),
  );

  it('a language without drafts gets English, a region its language and its days', () => {
    expect(draftFor('check-in', draftFacts({ lang: 'nl' })).lang).toBe('en');
    expect(draftFor('check-in', draftFacts({ lang: 'pt-BR' })).lang).toBe('pt');
    expect(draftFor('check-in', draftFacts({ lang: 'en-GB', ...one })).body).toContain('Wednesday 25 November, 17:00 (Berlin)');
  });

  it('names up to two people, and only when it goes to nobody else', () => {
    const greeting = (people: string[], count = people.length): string =>
      draftFor('check-in', draftFacts({ people, count })).body.split('\n')[0] ?? '';
    expect(greeting(['Ana', 'Bo'])).toBe('Hello Ana and Bo,');
    expect(greeting(['Ana', 'Bo', 'Chi'])).toBe('Hello everyone,');
    expect(greeting(['Ana'], 2)).toBe('Hello everyone,');
    expect(greeting([], 1)).toBe('Hello,');
  });

  it('a title on two lines stays one subject', () =>
    expect(draftFor('shared-note', draftFacts({ title: 'Heron\nBcc: all' })).subject).toBe(
      'Heron Bcc: all: in writing this time',
    ));

  it('a long title stands in quotation marks, a short one without', () => {
    const body = (title: string, lang: string): string => draftFor('voice-message', draftFacts({ title, lang })).body;
    expect(body('Heron status', 'de')).toContain('zu Heron status ');
    expect(body('Heron: what is left to do', 'de')).toContain('zu „Heron: what is left to do“ ');
  });

  it('tells two people of one city apart when their days end apart', () => {
    const early = reader('Ana', 'Europe/Berlin', { ...TEAM[1]!.hours.hours, wed: [{ start: 480, end: 780 }] });
    const { body } = draftFor('board-update', draftFacts({ readers: [early, TEAM[1]!] }));
    expect(body).toMatch(/Berlin \(Ana\): .*1:00/);
    expect(body).toMatch(/Berlin \(Otto\): .*5:00/);
  });

  it('without names, asks two people of one city for the sooner of their moments', () => {
    const early = reader('Ana', 'Europe/Berlin', { ...TEAM[1]!.hours.hours, wed: [{ start: 480, end: 780 }] });
    const readers = [early, TEAM[1]!].map((person) => ({ ...person, name: null }));
    const { body } = draftFor('board-update', draftFacts({ readers }));
    expect(body).toContain('1:00 PM (Berlin).');
    expect(body).not.toContain('5:00');
  });

  it('names the day of the meeting by its weekday within a week, by its date later, and not when it is over', () => {
    const at = (start: number): string => draftFor('board-update', draftFacts({ slot: { start, end: start + HOUR } })).body;
    expect(at(NOW + 6 * DAY)).toContain('Instead of meeting on Monday,');
    expect(at(NOW + 8 * DAY)).toContain('Instead of meeting on December 2,');
    expect(at(NOW - DAY)).not.toContain('of meeting');
    expect(toLocal('Europe/Berlin', NOW + 8 * DAY).date).toBe('2026-12-02');
  });

  it('says whose night or hours a meeting that is held falls into, without a name', () => {
    const at = (readers: DraftFacts['readers'], hour: number): string => {
      const start = Date.UTC(2026, 10, 30, hour);
      return draftFor('recorded-meeting', draftFacts({ readers, slot: { start, end: start + HOUR } })).body;
    };
    expect(at([TEAM[1]!], 2)).toContain('falls at night');
    expect(at([TEAM[1]!], 18)).toContain('outside working hours');
    expect(at([TEAM[1]!], 10)).toContain('I will record Heron status on Monday');
  });
});

describe('times', () => {
  it('what to plan for a recording', () => expect([planFor(400), planFor(252), planFor(30)]).toEqual([10, 10, 5]));
  it('a text: 200 words a minute, 500 characters where no blanks part them', () => {
    expect(countWords('one two, three - 4', 'en')).toBe(4);
    expect(readingSeconds('word '.repeat(100), 'en')).toBe(30);
    expect(readingSeconds('あ'.repeat(250), 'ja')).toBe(30);
  });
});
