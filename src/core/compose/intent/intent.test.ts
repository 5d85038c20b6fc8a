import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeIntent, ownWords } from '.';
import { readIntent } from './intent';
import { compileClasses, Phrases, wordsOf } from './phrase';
import { SENTENCES } from './sentences.fixture';
import { tonguesOf } from './tongue';
import { sentencesOf } from './typed';
import { UNSEEN } from './unseen.fixture';

const intentOf = (text: string, lang: string | null = null): string => readIntent(text, lang).intent;

describe.each(Object.entries(SENTENCES))('%s', (lang, { propose, not }) => {
  it.each(propose)('proposes: %s', (text) => expect(intentOf(text, lang)).toBe('propose'));
  it.each(not)('does not: %s', (text) => expect(intentOf(text, lang)).not.toBe('propose'));
});

describe.each(Object.entries(UNSEEN))('%s, in whatever language it is taken to be', (lang, { propose, not }) => {
  it.each(propose)('proposes: %s', (text) => expect([intentOf(text, lang), intentOf(text)]).toEqual(['propose', 'propose']));
  it.each(not)('does not: %s', (text) => expect([intentOf(text, lang), intentOf(text)]).not.toContain('propose'));
});

describe('the language of a mail', () => {
  it.each([
    ["Il me semble plus simple d'en discuter de vive voix, quand es-tu libre ?", ['fr']],
    ['¿Puedes pasarte cinco minutos por mi mesa? No entiendo estos logs.', ['es']],
    ['Tens um bocadinho amanhã de manhã?', ['pt']],
    ['Passt dir Mittwoch?', ['de']],
    ['木曜の15時はいかがでしょうか。', ['ja']],
    ['Kunnen we donderdag even overleg hebben over het voorstel van de leverancier?', ['nl']],
    ['xyzzy', null],
    ['', null],
  ])('%s', (text, tongues) => expect(tonguesOf(text)).toEqual(tongues));
});

describe('what is no proposal', () => {
  it.each([
    ['Lunch on Thursday? My treat', 'social'],
    ['Bier am Freitag um sechs?', 'social'],
    ['On prend un verre jeudi ?', 'social'],
    ['金曜に飲みに行きませんか', 'social'],
    ['Call me when you get this', 'adhoc_call'],
    ['Ruf mich bitte zurück', 'adhoc_call'],
    ['Llámame cuando puedas', 'adhoc_call'],
    ['', 'none'],
    ['   \n \n', 'none'],
  ])('%s', (text, intent) => expect(intentOf(text)).toBe(intent));

  it('a working lunch is a meeting', () =>
    expect(intentOf('Shall we discuss the contract over lunch on Tuesday?', 'en')).toBe('propose'));
  it('a booking link proposes in any language', () => {
    expect(intentOf('Tässä: https://calendly.com/aho/30min', 'fi')).toBe('propose');
    expect(intentOf('Join: https://meet.google.com/abc-defg-hij', 'en')).toBe('none');
  });
  it('a language without phrases is read by links alone', () => expect(intentOf('Can we meet on Monday?', 'fi')).toBe('none'));
});

describe('what was typed', () => {
  const bare = (text: string): string =>
    ownWords(text)
      .map(({ from, to }) => text.slice(from, to))
      .join('|');
  it.each([
    ['Done!\n> Can we meet?\nBye', 'Done!|Bye'],
    ['Done!\n\nOn Tue, 11 Mar 2025 at 10:12, Ana Reis wrote:\nCan we meet?', 'Done!'],
    ['Fertig\nAm 11. März 2025 um 10:12 schrieb Ana Reis:\nKönnen wir uns treffen?', 'Fertig'],
    ['Fait\nLe mar. 11 mars 2025 à 10:12, Ana Reis a écrit :\nOn se voit ?', 'Fait'],
    ['Hecho\nEl mar, 11 mar 2025 a las 10:12, Ana Reis escribió:\n¿Nos vemos?', 'Hecho'],
    ['Feito\nEm ter., 11 de mar. de 2025 às 10:12, Ana Reis escreveu:\nPodemos falar?', 'Feito'],
    ['FYI\n---------- Forwarded message ---------\nFrom: Ana\nCan we meet?', 'FYI'],
    ['Thanks\n-- \nAna\nhttps://calendly.com/ana', 'Thanks'],
    ['On Monday I wrote:\nnothing', 'On Monday I wrote:|nothing'],
  ])('%j', (text, left) => expect(bare(text)).toBe(left));

  const NAMES = [
    ['From', 'Sent', 'To', 'Subject'],
    ['Von', 'Gesendet', 'An', 'Cc', 'Betreff'],
    ['De ', 'Envoyé ', 'À ', 'Objet '],
    ['De', 'Enviado el', 'Para', 'Asunto'],
    ['De', 'Enviada em', 'Para', 'Assunto'],
    ['From', 'Date', 'To', 'Subject'],
    ['差出人', '送信日時', '宛先', '件名'],
    ['Da', 'Inviato', 'A', 'Oggetto'],
  ] as const;
  const blocks = NAMES.flatMap((names) => [
    [names.map((name) => `${name}: x`).join('\n')],
    [names.map((name) => `*${name}:* x`).join('\n')],
    [names.map((name) => `**${name}**： x`).join('\n')],
    [`________________________________\n${names.map((name) => `${name}: x`).join('\n')}`],
    [names.map((name) => `${name}: x`).join('\n\n')],
  ]);
  it.each(blocks)('three headers in a row begin a quotation: %j', (block) =>
    expect(bare(`Done!\n\n${block}\n\nCan we meet?`)).toBe('Done!'),
  );
  it.each(['From: me\nTo: you\nbye', 'To: do\nTo: see\nTo: read', 'Subject: is clear. Date: not yet'])(
    'fewer of them are somebody’s own words: %j',
    (text) => expect(bare(text)).toBe(text.replaceAll('\n', '|')),
  );

  it('parts sentences, not ordinals and hours', () => {
    const text = 'Sollen wir das am 17. um 14 Uhr machen? Eine Stunde reicht. Passt dir 9.30 Uhr?';
    expect(sentencesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'Sollen wir das am 17. um 14 Uhr machen?',
      'Eine Stunde reicht.',
      'Passt dir 9.30 Uhr?',
    ]);
  });

  it('names the sentence that proposes', () => {
    const text = 'The numbers are in. Could we jump on a 30-minute call on Thursday to go through them? I have questions.';
    const { sentence } = readIntent(text, 'en');
    expect(sentence && text.slice(sentence.from, sentence.to)).toBe(
      'Could we jump on a 30-minute call on Thursday to go through them?',
    );
  });
});

describe('protected subjects', () => {
  it.each([
    ['', 'Could we meet on Friday to talk about your performance review?'],
    ['', 'Your probation ends on the 31st so we should sit down. Friday 11?'],
    ['Interview', 'Would Tuesday at 10 suit you for a call?'],
    ['Jahresgespräch', 'Passt dir Donnerstag um 14 Uhr?'],
    ['', 'Nous souhaitons vous rencontrer mardi pour un entretien préalable.'],
    ['', 'Nos gustaría entrevistarte el miércoles a las 10.'],
    ['', '来週、評価面談のお時間をいただけますか。'],
    ['', 'Podemos falar na quinta sobre o teu aumento salarial?'],
  ])('%s / %s', (subject, typed) => {
    const judged = judgeIntent({ subject, typed, lang: null });
    expect(judged.intent).toBe('propose');
    expect(judged.offer).toBe(false);
  });
  it('what is answered to counts as well', () => {
    const typed = 'Sure, shall we meet on Friday at 10?';
    expect(judgeIntent({ subject: 'Re: Friday', typed, lang: 'en' }).offer).toBe(true);
    expect(
      judgeIntent({ subject: 'Re: Friday', typed, quoted: 'I would like to hand in my resignation.', lang: 'en' }).offer,
    ).toBe(false);
  });
  it('adding a guarded word never makes an offer', () => {
    const typed = fc.constantFrom(...Object.values(SENTENCES).flatMap(({ propose }) => propose));
    const word = fc.constantFrom('severance', 'Kündigungsgespräch', 'licenciement', 'despido', 'demissão', '人事評価');
    fc.assert(
      fc.property(typed, word, (text, guarded) => !judgeIntent({ subject: '', typed: `${text} ${guarded}`, lang: null }).offer),
    );
  });
});

describe('any text', () => {
  it('never throws, and spans lie inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { score, sentence } = readIntent(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (sentence !== null) expect(sentence.to).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  it('reads no further than a mail is long', () => {
    const text = `${'a '.repeat(500_000)}Shall we meet on Monday?`;
    expect(readIntent(text, 'en').intent).toBe('none');
  });
});

describe('phrases', () => {
  const classes = compileClasses({ day: 'monday, next week', noun: 'call|chat' });
  it.each([
    ['can|could we ~2 meet', 'Could we all please meet?', true],
    ['can|could we ~2 meet', 'Could we all maybe just meet?', false],
    ['^ call !', 'Call?', true],
    ['^ call !', 'Call.', false],
    ['@noun ~1 @day', 'a chat next week', true],
    ['?quick @noun', 'a Call', true],
    ['meet* $', 'we are meeting', true],
    ['*termin', 'ein Ersatztermin', true],
    ['# uhr', 'um 14:30 Uhr', true],
    ['会 ~2 ませんか', '会いませんか', true],
  ])('%s in %s', (phrase, sentence, stands) => {
    expect(new Phrases(phrase, classes).in(wordsOf(sentence)) !== null).toBe(stands);
  });
  it('refuses what cannot be meant', () => {
    expect(() => new Phrases('a|?b', classes)).toThrow('only the whole of an element');
    expect(() => new Phrases('@nothing', classes)).toThrow('no class');
  });
});
