import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWorkWeek, printWorkInterval, WEEKDAYS } from '../../core/model';
import { readHours } from './read-hours';

/** A week in short: `mon-thu 09:00-17:00; fri 09:00-13:00`, days that are alike together. */
function short(text: string): string | null {
  const week = readHours(text);
  if (week === null) return null;
  const days = WEEKDAYS.map((day) => week[day].map(printWorkInterval).join('+'));
  const groups: { from: number; to: number; hours: string }[] = [];
  for (const [at, hours] of days.entries()) {
    const last = groups.at(-1);
    if (hours === '') continue;
    if (last?.to === at - 1 && last.hours === hours) last.to = at;
    else groups.push({ from: at, to: at, hours });
  }
  const name = ({ from, to }: { from: number; to: number }): string =>
    from === to ? (WEEKDAYS[from] ?? '') : `${WEEKDAYS[from]}-${WEEKDAYS[to]}`;
  return groups.map((group) => `${name(group)} ${group.hours}`).join('; ');
}

const OFFICE = 'mon-fri 09:00-17:00';

describe('hours are read whole', () => {
  it.each([
    // Times.
    ['9–17', OFFICE],
    ['9 bis 17 Uhr', OFFICE],
    ['09:00:00-17:00:00', OFFICE],
    ['0900-1700', OFFICE],
    ['8.5-17', 'mon-fri 08:30-17:00'],
    ['de 9h00 à 17h30', 'mon-fri 09:00-17:30'],
    ['9時半〜18時', 'mon-fri 09:30-18:00'],
    ['９：００～１７：００', OFFICE],
    ['22:00-06:00', 'mon-fri 22:00-06:00'],
    ['9am to noon', 'mon-fri 09:00-12:00'],
    // One half of the day, or none.
    ['1-5pm', 'mon-fri 13:00-17:00'],
    ['8AM–12PM, 1–5PM', 'mon-fri 08:00-12:00+13:00-17:00'],
    ['10-2', 'mon-fri 10:00-14:00'],
    ['9am-1', 'mon-fri 09:00-13:00'],
    ['9 a.m. a 6 p.m.', 'mon-fri 09:00-18:00'],
    ['nachmittags 1-5', 'mon-fri 13:00-17:00'],
    ['午前9時から午後6時', 'mon-fri 09:00-18:00'],
    // Days: marks of range, lists, both.
    ['Mon‑Fri 09:00 AM - 05:00 PM', OFFICE],
    ['Mon → Fri 9:00-17:00', OFFICE],
    ['lundi à vendredi 9h00-17h00', OFFICE],
    ['seg. a qui. 8:00-17:00; sex. 8:00-16:00', 'mon-thu 08:00-17:00; fri 08:00-16:00'],
    ['segunda e sexta 9:00-13:00', 'mon 09:00-13:00; fri 09:00-13:00'],
    ['Tue/Thu – 9:00-17:00', 'tue 09:00-17:00; thu 09:00-17:00'],
    ['Mo-Mi + Fr 8-16', 'mon-wed 08:00-16:00; fri 08:00-16:00'],
    ['segunda-feira a sexta-feira das 9h às 17h', OFFICE],
    ['2ª-5ª 9:00-17:00', 'mon-thu 09:00-17:00'],
    ['月水金 9:00-15:00', 'mon 09:00-15:00; wed 09:00-15:00; fri 09:00-15:00'],
    ['日〜木 9:00-17:00', 'mon-thu 09:00-17:00; sun 09:00-17:00'],
    ['L-J 9:00-17:00', 'mon-thu 09:00-17:00'],
    ['X y V 9:00-13:00', 'wed 09:00-13:00; fri 09:00-13:00'],
    ['MWF 9-17', 'mon 09:00-17:00; wed 09:00-17:00; fri 09:00-17:00'],
    ['T/Th 9-17', 'tue 09:00-17:00; thu 09:00-17:00'],
    ['Di-Do 9-17', 'tue-thu 09:00-17:00'],
    // What follows the times.
    ['9:00-17:00 Sun-Thu', 'mon-thu 09:00-17:00; sun 09:00-17:00'],
    ['9:00-17:00（月〜木）', 'mon-thu 09:00-17:00'],
    ['9-17 except Fri', 'mon-thu 09:00-17:00'],
    ['Mo-Fr 9-17 (außer Mi)', 'mon-tue 09:00-17:00; thu-fri 09:00-17:00'],
    ['9-17, Mi frei', 'mon-tue 09:00-17:00; thu-fri 09:00-17:00'],
    ['9:00-14:00 y 15:00-18:00', 'mon-fri 09:00-14:00+15:00-18:00'],
    ['Mon 9-17 Tue 10-18', 'mon 09:00-17:00; tue 10:00-18:00'],
    ['Mon-Thu 9:00-17:00\nFri 9:00-13:00', 'mon-thu 09:00-17:00; fri 09:00-13:00'],
    // Later parts: the same days, in place of, taken out.
    ['Mo-Do 8-12, 13-17', 'mon-thu 08:00-12:00+13:00-17:00'],
    ['Mon-Fri 9-17, Fri 9-13', 'mon-thu 09:00-17:00; fri 09:00-13:00'],
    ['Mo-Fr 08:00-18:00; Mo-Fr 12:00-13:00 off', 'mon-fri 08:00-12:00+13:00-18:00'],
    ['9-18, lunch 12-13', 'mon-fri 09:00-12:00+13:00-18:00'],
    ['Mon-Fri 9-17; Sat closed', OFFICE],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('what is not understood whole is silent', () => {
  it.each([
    ['no hours', ['', 'flexible', 'Mon-Thu', 'Fri & Sat off', 'ab 9 Uhr', '40', '37,5']],
    ['numbers of hours', ['10-15 hours', '15-20', '8-10 Stunden täglich', '3-4 days a week', '15-20 h', '6-8 horas por dia']],
    [
      'dates, telephones, desks',
      ['2019-03-04', '01.06-15.09', '06-10000210', '03-1200-0001', '02-123', '3-14 Street', '2010-2015'],
    ],
    ['another clock', ['14:00-22:00 UTC', '9am-5pm ET', '9:00-17:00 (GMT+2)', '9-17 London time']],
    [
      'words beside the times',
      ['9-17 every other Friday off', 'core hours 10-15', '9-17 (remote)', 'Room 9-17', '9-17 or 10-18'],
    ],
    ['words that begin like a day', ['Marketing 9-17', 'Montreal 9-17', 'Lunch 12-13', 'Monthly 9-17']],
    ['days that two languages read differently', ['Di 9:00-12:00', 'Do 10:00-14:00', 'S 9-13', 'L, M, J 9:00-17:00', 'S-T 9-17']],
    ['a mark that is lost', ['Mon Fri 9-17', 'Mon-Wed-Fri 9-17', 'MF 9-17']],
    ['either half of the day', ['1-5', '3-11', '5-9', '09:00-05:00', '17-9']],
    ['shifts that take turns', ['6-14 / 14-22 / 22-6', 'Sommer 7-15, Winter 8-16']],
    [
      'rules that contradict',
      ['Mon 9-17, Mon 10-18', '9-17 Mon-Thu, Fri 9-13', 'Mo-Fr 8-12; Mo-Do 13-17', '9-17, Fri & Sat off'],
    ],
    ['months and counts in Japanese', ['4月-9月 9:00-17:00', '週3日 10-16', '9:00-17:00 祝日', '8時間']],
  ])('%s', (_name, texts) => {
    expect(texts.filter((text) => readHours(text) !== null)).toEqual([]);
  });

  it('a word more than is understood makes it silent, wherever it stands', () => {
    const sound = ['Mon-Thu 9-17', '9:00-12:00, 13:00-17:00', 'lun-ven 9h-18h', '9-17 (Mo-Do)'];
    const word = fc.stringMatching(/^[b-z]{4,9}$/u).filter((one) => readHours(`Mon ${one} 9-17`) === null);
    fc.assert(
      fc.property(fc.constantFrom(...sound), word, fc.boolean(), (text, more, before) => {
        expect(readHours(before ? `${more} ${text}` : `${text} ${more}`)).toBeNull();
      }),
    );
  });

  it('gives weeks that the model takes, whatever is put together', () => {
    const piece = fc.constantFrom(
      ...'Mon Tue Fr Sa lun 火 9-17 8:30-12 13-17 1-5pm 22-6 - , ; / ( ) : off except lunch und 〜 \n'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const week = readHours(pieces.join(' '));
        if (week !== null) expect(makeWorkWeek(week)).toEqual({ ok: true, value: week });
      }),
      { numRuns: 2_000 },
    );
  });
});
