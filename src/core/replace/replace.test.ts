import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_WEEK } from '../model/make-work-week';
import { DAY, HOUR, TOOL_IDS, type CheckInAnswers, type Draft } from '../model';
import { workSpans, type WorkHours } from '../time';
import { cadenceOf, digest, nextRound, roundOf } from './check-in';
import { decisionHeadings } from '../formats';
import { decisionMarkdown } from './decision';
import { captions, fitTrim, levelSteps, limitOf, recordingProblem } from './recording';
import { calendarFile } from '../calendar-file';
import { draftMarkdown, draftPlain, draftRich, fileNameOf, replyCalendar } from './texts';
import { gmailLink } from './gmail-link';
import { isToolAddress, mailLink, toolLink, TOOLS } from './tools';

const NOW = Date.UTC(2026, 10, 24, 9);
const TEXT = { subject: 'Heron *status*', body: 'Hello,\n\nBoard: https://board.example/a_b?x=1.\nline <two> & more' };

describe('a draft elsewhere', () => {
  it('as Markdown: what is no markup stays as written, links stay links', () =>
    expect(draftMarkdown(TEXT)).toBe(
      '# Heron \\*status\\*\n\nHello,\n\nBoard: <https://board.example/a_b?x=1>.  \nline \\<two\\> & more\n',
    ));
  it('as rich text: nothing of it becomes markup', () => {
    expect(draftRich(TEXT, 'en')).toBe(
      '<div lang="en"><p><b>Heron *status*</b></p><p>Hello,</p><p>Board: <a href="https://board.example/a_b?x=1">https://board.example/a_b?x=1</a>.<br>line &lt;two&gt; &amp; more</p></div>',
    );
    const allowed = /<\/?(?:div|p|b|br|a)(?: (?:lang|href)="[^"<>]*")?>/gu;
    fc.assert(
      fc.property(fc.string(), fc.string(), (subject, body) => {
        expect(draftRich({ subject, body }, 'en').replaceAll(allowed, '')).not.toMatch(/[<>]/u);
      }),
    );
  });
  it('as plain text', () => expect(draftPlain(TEXT)).toMatch(/^Heron \*status\*\n\nHello,/u));

  it('its last deadline as a calendar file that takes no time away', () => {
    const draft = { ...TEXT, lang: 'en', replyBy: NOW, deadlines: [], takes: {} } as unknown as Draft;
    const file = replyCalendar(draft, 'Ünï; '.repeat(30), NOW) ?? '';
    expect(file).toContain('TRANSP:TRANSPARENT');
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(replyCalendar({ ...draft, replyBy: null }, 'x', NOW)).toBeNull();
    expect(calendarFile([])).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\r\n$/u);
  });

  it.each([
    ['Heron: Status / Übersicht', 'heron-status-übersicht.md'],
    ['', 'note.md'],
    ['../../etc', 'etc.md'],
    ['進捗', '進捗.md'],
  ])('file name of %j', (title, name) => expect(fileNameOf(title, 'md', 'note')).toBe(name));
});

describe('tools', () => {
  const taken = { to: ['a@heron.example', 'b@heron.example'], subject: 'A & B', body: 'one\ntwo' };
  it('each has a link that opens a page and nothing else', () => {
    expect(TOOLS.map(({ id }) => id).toSorted()).toEqual([...TOOL_IDS].toSorted());
    for (const { id, filled } of TOOLS) {
      const link = toolLink({ id, address: null }, taken);
      expect(new URL(link.href).protocol, id).toBe('https:');
      expect(link.href, id).not.toMatch(/[{}]/u);
      expect(link.filled, id).toBe(filled);
    }
  });
  it('a place of the person takes the place of the front door', () => {
    expect(toolLink({ id: 'slack', address: 'https://heron.slack.com/archives/C1' }, taken)).toEqual({
      href: 'https://heron.slack.com/archives/C1',
      filled: false,
    });
    expect(toolLink({ id: 'github', address: 'https://github.com/heron/app' }, taken).href).toBe(
      'https://github.com/heron/app/issues/new?title=A%20%26%20B&body=one%0Atwo',
    );
    expect(toolLink({ id: 'jira', address: 'javascript:alert(1)' }, taken).href).toBe('https://home.atlassian.com/');
  });
  it('a text too long for an address is left to the clipboard', () => {
    const long = { ...taken, body: 'x'.repeat(9000) };
    expect(toolLink({ id: 'linear', address: null }, long).filled).toBe(false);
    expect([gmailLink({ ...long, as: null }), mailLink(long)]).toEqual([null, null]);
  });

  it('Gmail opens in the account that the meeting is in', () => {
    const draft = { to: ['ana@heron.example'], subject: 'A', body: 'B' };
    const account = (as: string | null): string | null => new URL(gmailLink({ ...draft, as })!).searchParams.get('authuser');
    expect(account('me@work.example')).toBe('me@work.example');
    expect(account(null)).toBeNull();
  });
  it.each([
    ['https://x.example', true],
    ['https://x.example/?t={subject}', true],
    ['http://x.example', false],
    ['javascript:alert(1)', false],
    ['x', false],
  ])('%s', (address, fits) => expect(isToolAddress(address)).toBe(fits));
  it('mail keeps blanks and lines', () =>
    expect(mailLink(taken)).toBe('mailto:a@heron.example,b@heron.example?subject=A%20%26%20B&body=one%0D%0Atwo'));
});

describe('a decision page', () => {
  it('leaves out what is open, and lets nobody write markup', () => {
    const text = decisionMarkdown(
      {
        title: 'Price',
        question: 'Which *price*?',
        proposal: '',
        options: 'A\n\n# B',
        decides: 'Ana',
        fallback: 'A',
        by: ['Berlin: 17:00'],
      },
      decisionHeadings('en'),
    );
    expect(text).toContain('# Price\n\n## Question\n\nWhich \\*price\\*?\n\n## Options\n\n- A');
    expect(text).not.toMatch(/Proposal|–|one a line/u);
    expect(text).toContain('- A\n- \\# B');
    expect(text).toContain('- Berlin: 17:00');
  });
});

describe('check-ins', () => {
  const work: WorkHours = { zone: 'Asia/Tokyo', hours: STANDARD_WEEK, off: [] };
  it.each([
    ['daily', 'daily'],
    ['weekdays', 'daily'],
    ['biweekly', 'biweekly'],
    ['monthly', 'weekly'],
  ] as const)('%s becomes %s', (from, to) => expect(cadenceOf(from)).toBe(to));

  it('come at the start of the person’s own day', () => {
    const iso = (at: number | null): string => new Date(at ?? 0).toISOString().slice(0, 16);
    expect(iso(nextRound(work, 'daily', null, NOW))).toBe('2026-11-25T00:00');
    expect(iso(nextRound(work, 'weekly', Date.UTC(2026, 10, 25), NOW))).toBe('2026-12-02T00:00');
    expect(iso(nextRound(work, 'daily', Date.UTC(2026, 10, 27), Date.UTC(2026, 10, 27, 1)))).toBe('2026-11-30T00:00');
    const nobody = { ...work, off: [{ from: '2026-01-01', to: '2027-12-31', why: 'leave' as const }] };
    expect(nextRound(nobody, 'daily', null, NOW)).toBeNull();
  });
  it('always lie ahead, at the beginning of working time', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom('daily' as const, 'weekly' as const, 'biweekly' as const),
        (days, cadence) => {
          const now = NOW + days * DAY + 5 * HOUR;
          const at = nextRound(work, cadence, now - 2 * HOUR, now) ?? 0;
          expect(at).toBeGreaterThan(now);
          expect(workSpans(work, at - DAY, at + DAY).some(({ start }) => start === at)).toBe(true);
        },
      ),
    ));

  const answer = (who: string, at: number, ...answers: string[]): CheckInAnswers => ({ id: at, seriesId: 'h', who, answers, at });
  it('a digest holds the last answers of each, question by question', () => {
    const round = roundOf([answer('Ana', 1, 'old', ''), answer('Bo', 3, 'b', 'c'), answer('Ana', 4, 'new\nnews', '')], 1);
    expect(digest({ title: 'Heron', questions: ['Done?', 'Next?'] }, round, '24 Nov')).toBe(
      '# Heron, 24 Nov\n\n## Done?\n- **Ana:** new; news\n- **Bo:** b\n\n## Next?\n- **Bo:** c\n',
    );
    expect(digest({ title: 'Heron', questions: ['Done?'] }, [], '24 Nov')).toContain('- –');
  });
});

describe('recordings', () => {
  it('a trim lies within the recording and leaves something', () =>
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -9, max: 99 }),
        fc.double({ noNaN: true, min: -9, max: 99 }),
        fc.double({ noNaN: true, min: 1, max: 60 }),
        (a, b, length) => {
          const { from, to } = fitTrim({ from: a, to: b }, length);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(length);
          expect(to - from).toBeGreaterThanOrEqual(0.49);
        },
      ),
    ));
  it('a level is silence, half way, or full', () =>
    expect([levelSteps(0, 20), levelSteps(0.0316, 20), levelSteps(1, 20), levelSteps(2, 20)]).toEqual([0, 10, 20, 20]));
  it('feedback stays short', () => expect([limitOf('voice-message'), limitOf('video-feedback')]).toEqual([180, 360]));

  it('captions share the length by characters, in order, to its end', () => {
    const text = captions('First. A second sentence that says more --> here.\nThird & last', 12);
    expect(text).toMatch(/^WEBVTT\n\n00:00:00\.000 --> /u);
    expect(text.match(/ --> /gu)).toHaveLength(3);
    expect(text).toContain('00:00:12.000\nThird &amp; last');
    expect(captions('', 5)).toBe('WEBVTT\n');
    for (const line of captions('long words '.repeat(60), 60).split('\n')) expect(line.length).toBeLessThanOrEqual(81);
  });

  it.each([
    ['NotAllowedError', 'microphone', 'microphone-refused'],
    ['NotAllowedError', 'screen', 'screen-cancelled'],
    ['NotFoundError', 'camera', 'no-camera'],
    ['NotReadableError', 'microphone', 'device-busy'],
    ['NotSupportedError', 'record', 'no-codec'],
    ['QuotaExceededError', 'store', 'disk-full'],
    ['InvalidStateError', 'store', 'store-broken'],
    ['OddError', 'record', 'record-broken'],
  ] as const)('%s at the %s is %s', (name, step, code) =>
    expect(recordingProblem(new DOMException('no', name), step)).toBe(code),
  );
});
