import { formatDay, formatWeekday } from '../time';
import type { DraftFacts } from './format';
import { greeted, lengthWords, type Speech, type TakesFacts } from './speech';

/** Japanese: formal drafts are in business style, informal ones in plain です・ます. */
export function japanese(facts: DraftFacts): Speech {
  const { title, formality, asking } = facts;
  const formal = formality === 'formal';
  const names = greeted(facts);
  const ownDay = asking.days === 1 ? 'ご自身の次の勤務日の終わり' : `ご自身の${asking.days}勤務日後の終わり`;
  const named = title === '' ? '今回の打ち合わせ' : `「${title}」`;
  const to = names.length > 0 ? names.map((name) => `${name}さん`).join('、') : formal ? '各位' : '皆さん';
  return {
    greeting: formal ? `${to}\nお世話になっております。` : `${to}\nお疲れさまです。`,
    why: `${slotOf(facts)}を空けるため、`,
    title: named,
    named: (label, link) => `${label}：${link}`,
    replyBy: ({ place, when }) =>
      formal
        ? `ご返信は${when}（${place}時間）までで結構です。それまでのご対応は不要です。`
        : `返信は${when}（${place}時間）までで大丈夫です。それまでは何もしなくてかまいません。`,
    replyByLines: formal
      ? 'ご返信は、それぞれの現地時間で次の時刻までで結構です。それまでのご対応は不要です。'
      : '返信は、それぞれの現地時間で次の時刻までで大丈夫です。それまでは何もしなくてかまいません。',
    elsewhere: { place: 'その他の地域', when: ownDay },
    replyByOwnDay: formal
      ? `ご返信は、${ownDay}までで結構です。それまでのご対応は不要です。`
      : `返信は、${ownDay}までで大丈夫です。それまでは何もしなくてかまいません。`,
    takes,
    liveSlot: formal
      ? '直接お話ししたい点がございましたら、お知らせください。15分の時間を設けます。'
      : '話したいことがあれば知らせてください。15分の時間を取ります。',
    offer: (noun) => `${slotOf(facts)}を空けるため、${named}について提案です。${noun}にすることはできないでしょうか。`,
    offerSubject: title === '' ? '打ち合わせについての提案' : `${title}：提案`,
    comesAnyway: formal ? '直接お話しする方がよろしければ、参加いたします。' : '直接話す方がよければ、参加します。',
  };
}

function takes({ taken, minutes, seconds, plan, answers }: TakesFacts): string {
  if (seconds !== null)
    return `録画の長さ：${lengthWords(seconds, '分', '秒', '')}。コメントを含めて${plan}分ほど見込んでください。`;
  if (taken === 'watch') return `視聴は約${minutes}分、コメントを含めて${plan}分ほどです。`;
  if (taken === 'listen') return `聞く、または読むのに約${minutes}分です。`;
  return answers ? `読んで答えるのに約${minutes}分です。` : `読むのに約${minutes}分です。`;
}

function slotOf({ cadence, zone, start }: DraftFacts): string {
  switch (cadence) {
    case 'daily':
    case 'weekdays':
      return '毎日の枠';
    case 'weekly':
    case 'biweekly':
      return `${formatWeekday(zone, start, 'ja')}の枠`;
    case 'monthly':
      return '毎月の枠';
    case 'quarterly':
      return '四半期ごとの枠';
    case 'yearly':
      return '毎年の枠';
    default:
      return `${formatDay(zone, start, 'ja')}の枠`;
  }
}
