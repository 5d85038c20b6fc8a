/**
 * Labels of other languages, each with how well it is known: `page` was seen on a page of that language, `form` is the same with the other
 * clock of 24 or 12 hours. What nobody has seen is not in the table, and must not be read.
 */
import { describe, expect, test } from 'vitest';
import { readLabel } from './label';

type Grade = 'page' | 'form';
const DAY = { from: '2020-03-24', to: '2020-03-24' };
const NIGHT = { from: '2020-04-01', to: '2020-04-02' };
const at = (start: string, end: string): { start: number; end: number } => {
  const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return { start: minutes(start), end: minutes(end) };
};

/** Times, the word for an accepted event, a place, none (null: nobody has seen how it is said), the date. */
const LANGUAGES: readonly (readonly [
  lang: string,
  times: readonly (readonly [Grade, string, string, string])[],
  accepted: string,
  place: string,
  none: string | null,
  date: string,
])[] = [
  [
    'de',
    [
      ['page', '10:15AM bis 2:30PM', '10:15', '14:30'],
      ['page', '3PM bis 5:45PM', '15:00', '17:45'],
      ['form', '10:15 bis 14:30', '10:15', '14:30'],
    ],
    'Angenommen',
    'Ort: ',
    null,
    '24. März 2020',
  ],
  [
    'fr',
    [
      ['page', 'de 10:15am à 2:30pm', '10:15', '14:30'],
      ['page', 'de 13h00 à 14h30', '13:00', '14:30'],
    ],
    'Accepté',
    'Lieu : ',
    null,
    '24 mars 2020',
  ],
  [
    'es',
    [
      ['page', 'De 11am a 1pm', '11:00', '13:00'],
      ['form', 'De 11:00 a 13:00', '11:00', '13:00'],
    ],
    'Aceptado',
    'Ubicación: ',
    'Sin ubicación',
    '24 de marzo de 2020',
  ],
  [
    'pt-BR',
    [
      ['page', '11am - 1pm', '11:00', '13:00'],
      ['form', '11:00 - 13:00', '11:00', '13:00'],
      ['page', '7:00 até 8:00pm', '19:00', '20:00'],
    ],
    'Aceito',
    'Local: ',
    'Nenhum local',
    '24 de março de 2020',
  ],
  [
    'pt-PT',
    [
      ['page', '11am às 1pm', '11:00', '13:00'],
      ['form', '11:00 às 13:00', '11:00', '13:00'],
    ],
    'Aceite',
    'Localização: ',
    null,
    '24 de março de 2020',
  ],
  [
    'it',
    [
      ['page', '15:30 a 16:30', '15:30', '16:30'],
      ['form', '3:30PM a 4:30PM', '15:30', '16:30'],
    ],
    'Accettato',
    'Posizione: ',
    'Nessuna posizione',
    '24 marzo 2020',
  ],
  [
    'ja',
    [
      ['page', '午前10:15～午後2:30', '10:15', '14:30'],
      ['page', '午後3時～午後4:45', '15:00', '16:45'],
      ['page', '18:00～19:00', '18:00', '19:00'],
      ['page', '午後10:00～10:30', '22:00', '22:30'],
    ],
    '承諾済み',
    '場所: ',
    '場所の指定なし',
    '2020年 3月 24日',
  ],
  [
    'zh-CN',
    [
      ['page', '上午11:45至下午2:45', '11:45', '14:45'],
      ['page', '下午3点至下午4点30分', '15:00', '16:30'],
      ['form', '11:45至14:45', '11:45', '14:45'],
    ],
    '已接受',
    '地点：',
    '没有位置信息',
    '2020年3月24日',
  ],
  ['zh-TW', [['page', '上午10點 至 下午1點', '10:00', '13:00']], '已接受', '地點：', '沒有任何地點資訊', '2020年3月24日'],
  ['zh-HK', [['page', '上午10時至下午1時', '10:00', '13:00']], '已接受', '地點：', '沒有位置資料', '2020年3月24日'],
  [
    'ko',
    [
      ['page', '오전 11:45~오후 2:45', '11:45', '14:45'],
      ['page', '오후 3시~오후 4시', '15:00', '16:00'],
      ['form', '11:45~14:45', '11:45', '14:45'],
    ],
    '수락함',
    '위치: ',
    '위치 없음',
    '2020년 3월 24일',
  ],
  [
    'nl',
    [
      ['page', 'Van 11am tot 1pm', '11:00', '13:00'],
      ['form', 'Van 11:00 tot 13:00', '11:00', '13:00'],
    ],
    'Geaccepteerd',
    'Locatie: ',
    'Geen locatie',
    '24. maart 2020',
  ],
  [
    'pl',
    [
      ['page', 'Od 11am do 1pm', '11:00', '13:00'],
      ['form', 'Od 11:00 do 13:00', '11:00', '13:00'],
    ],
    'Zaakceptowano',
    'Lokalizacja: ',
    'Brak lokalizacji',
    '24 marca 2020',
  ],
  [
    'ru',
    [
      ['page', 'С 11AM до 1PM', '11:00', '13:00'],
      ['form', 'С 11:00 до 13:00', '11:00', '13:00'],
    ],
    'Приглашение принято',
    'Место проведения: ',
    'Место проведения неизвестно',
    '24 марта 2020',
  ],
  [
    'tr',
    [
      ['page', '11am ile 1pm arası', '11:00', '13:00'],
      ['form', '11:00 ile 13:00 arası', '11:00', '13:00'],
    ],
    'Kabul edildi',
    'Konum: ',
    'Konum bilgisi yok',
    '24 Mart 2020',
  ],
  [
    'sv',
    [
      ['page', '11am till 1pm', '11:00', '13:00'],
      ['form', '11:00 till 13:00', '11:00', '13:00'],
    ],
    'Tackat ja',
    'Plats: ',
    null,
    'den 24 mars 2020',
  ],
  [
    'da',
    [
      ['page', '10:15am til 2:30pm', '10:15', '14:30'],
      ['form', '10.15 til 14.30', '10:15', '14:30'],
    ],
    'Accepteret',
    'Placering: ',
    null,
    '24. marts 2020',
  ],
  [
    'id',
    [
      ['page', '9.45am sampai 1pm', '09:45', '13:00'],
      ['form', '09.45 sampai 13.00', '09:45', '13:00'],
    ],
    'Diterima',
    'Lokasi: ',
    null,
    '24 Maret 2020',
  ],
  ['ro', [['page', '11 am - 1 pm', '11:00', '13:00']], 'Acceptat', 'Locația: ', 'Fără locație', '24 martie 2020'],
  ['ca', [['page', 'De les 11am a les 1pm', '11:00', '13:00']], 'Acceptat', 'Lloc: ', null, '24 de de març de 2020'],
  ['fil', [['page', '11AM hanggang 1PM', '11:00', '13:00']], 'Tinanggap', 'Lokasyon: ', null, '24 Marso 2020'],
  ['uk', [['page', '15:00 – 15:30', '15:00', '15:30']], '', '', null, '24 березня 2020'],
];

const separatorOf = (lang: string): string => (lang === 'ja' ? '、' : lang.startsWith('zh') ? '，' : ', ');
const join = (lang: string, ...parts: readonly string[]): string => parts.filter((part) => part !== '').join(separatorOf(lang));

describe('a label of one day', () => {
  const rows = LANGUAGES.flatMap(([lang, times, accepted, place, none, date]) =>
    times.map(([grade, said, start, end]) => ({ lang, grade, said, times: at(start, end), accepted, place, none, date })),
  );
  test.each(rows)('$lang ($grade): $said', ({ lang, said, times, accepted, place, none, date }) => {
    const answer = accepted === '' ? null : 'accepted';
    const placed = join(lang, said, 'Heron', 'Ida Holm', accepted, place && `${place}Saal 1`, date);
    expect(readLabel(placed, 'Heron', lang)).toMatchObject({
      allDay: false,
      times,
      answer,
      place: place === '' ? null : 'Saal 1',
      dates: DAY,
      isUnderstood: true,
    });
    const bare = join(lang, said, 'Heron', 'Ida Holm', accepted, none ?? '', date);
    expect(readLabel(bare, 'Heron', lang)).toMatchObject({ times, answer, place: none === null ? null : '', dates: DAY });
  });

  test.each(LANGUAGES.map(([lang, times, , , , date]) => [lang, times[0]?.[1] ?? '', date] as const))(
    '%s: a title with a comma, a date and an answer of another language',
    (lang, said, date) => {
      const label = join(lang, said, 'Plan, B, 3 May 2021', 'Ida Holm', 'Accepted', date);
      expect(readLabel(label, 'Plan, B, 3 May 2021', lang)).toMatchObject({ answer: null, dates: DAY, isUnderstood: true });
    },
  );
});

describe('a label that passes midnight', () => {
  const NINE = at('09:45', '24:00');
  test.each([
    ['de', '1. April 2020 um 9:45AM bis 2. April 2020 um 12AM', NINE],
    ['fr', 'du 1 avril 2020, 9:45am au 2 avril 2020, 12am', NINE],
    ['es', 'Del 1 de abril de 2020 a las 9:45am al 2 de abril de 2020 a las 12am', NINE],
    ['pt-BR', '1 de abril de 2020 às 9:45am - 2 de abril de 2020 às 12am', NINE],
    ['pt-PT', '1 de abril de 2020 às 9:45am a 2 de abril de 2020 às 12am', NINE],
    ['it', 'Dal 1 aprile 2020 alle 9:45AM fino al 2 aprile 2020 alle 12AM', NINE],
    ['ja', '2020年 4月 1日 午前9:45～2020年 4月 2日 午前12時', NINE],
    ['ko', '2020년 4월 1일 오전 9:45~2020년 4월 2일 오전 12시', NINE],
    ['zh-CN', '2020年4月1日上午9:45至 2020年4月2日上午12点', NINE],
    ['zh-TW', '2020年4月1日 上午9:45至 2020年4月2日 上午12點', NINE],
    ['zh-HK', '2020年4月1日上午9:45至 2020年4月2日上午12時', NINE],
    ['nl', 'Van 1. april 2020 om 9:45am tot 2. april 2020 om 12am', NINE],
    ['pl', 'Od 1 kwietnia 2020, 9:45am do 2 kwietnia 2020, 9:44am', at('09:45', '33:44')],
    ['ru', 'С 9:45AM 1 апреля 2020 до 9:44AM 2 апреля 2020', at('09:45', '33:44')],
    ['tr', '1 Nisan 2020 saat 9:45am ile 2 Nisan 2020 saat 12am arası', NINE],
    ['sv', 'den 1 april 2020 kl. 9:45am till den 2 april 2020 kl. 12am', NINE],
    ['da', '1. april 2020 kl. 9:45am til 2. april 2020 kl. 12am', NINE],
    ['id', '1 April 2020 pukul 9.45am sampai 2 April 2020 pukul 12am', NINE],
    ['ro', '1 aprilie 2020, 9:45 am - 2 aprilie 2020, 12 am', NINE],
    ['en', 'April 1, 2020 at 9:45am to April 2, 2020 at 12am', NINE],
  ])('%s (page): %s', (lang, said, times) => {
    // In place of the date at the end there is an empty part.
    const label = join(lang, said, 'Heron', 'Ida Holm', lang === 'de' ? 'Angenommen' : '', lang === 'de' ? 'Ort: Saal 1' : '');
    expect(readLabel(`${label}${separatorOf(lang)}`, 'Heron', lang)).toMatchObject({
      allDay: false,
      times,
      dates: NIGHT,
      place: lang === 'de' ? 'Saal 1' : null,
    });
  });
});
