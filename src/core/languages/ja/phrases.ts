import type { Phrases } from '../draft-words';

export const phrases: Phrases = {
  greeting: {
    informal: { named: '{names}\nお疲れさまです。', one: 'お疲れさまです。', all: '皆さん\nお疲れさまです。' },
    formal: {
      named: '{names}\nお世話になっております。',
      one: 'お世話になっております。',
      all: '各位\nお世話になっております。',
    },
  },
  name: { informal: '{name}さん', formal: '{name}様' },
  and: '、',
  smallAfterGreeting: false,
  blank: '',
  quotes: ['「', '」'],
  on: { week: '{weekday}の', later: '{date}の' },
  days: { long: '{month}月{day}日（{weekday}）', short: '{month}月{day}日（{weekday}）', date: '{month}月{day}日' },
  first: null,
  times: { long: ['{h}時', '{h}時{mm}分'], short: ['{h}:00', '{h}:{mm}'] },
  at: ['', ''],
  by: {
    one: '{day}{time}（{city}時間）',
    lines: '次の日時',
    own: { informal: '翌営業日の終業', formal: '翌営業日の終業' },
    ownLater: { informal: '{days}営業日後の終業', formal: '{days}営業日後の終業' },
  },
  row: '{city}：{day} {time}',
  elsewhere: { own: 'その他の地域：翌営業日中', ownLater: 'その他の地域：{days}営業日後の終業まで' },
  length: { minutes: '{m}分', seconds: '{s}秒', both: '{m}分{s}秒' },
  with: '[文字起こしは下にあります。{?transcript}][字幕は{captions}です。]',
  transcript: '文字起こし',
  talk: {
    informal: '話したほうが早そうなら、声をかけてください。15分取ります。',
    formal: '直接お話ししたほうがよろしければ、お知らせください。15分ほどお時間をいただければと存じます。',
  },
  asking: {
    subject: ['{title}：ご提案', '打ち合わせについてのご提案'],
    after: {
      informal: ['会議のままがよければ、もちろん参加します。', '一言で構いませんので、{by}までに返信をお願いします。[¶{table}]'],
      formal: ['会議のままがよろしければ、参加いたします。', '{by}までに一言お返事をいただけますと幸いです。[¶{table}]'],
    },
  },
  noHurry: 'ご返信は{day}{time}（{city}時間）までで結構です。',
  decision: {
    title: '意思決定メモ',
    question: '論点',
    proposal: '提案',
    options: '選択肢',
    decides: '決める人',
    by: '異議の期限',
    fallback: '異議がない場合',
  },
};
