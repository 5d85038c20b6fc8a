/** Labels of the page by language: nothing may be read from them. */
export interface Words {
  readonly dir: 'ltr' | 'rtl';
  readonly compose: string;
  readonly body: string;
  readonly send: string;
  readonly more: string;
  readonly schedule: string;
  readonly subject: string;
  readonly to: readonly [string, string, string];
  readonly reply: string;
  readonly close: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    dir: 'ltr',
    compose: 'New message',
    body: 'Message Body',
    send: 'Send',
    more: 'More send options',
    schedule: 'Schedule send',
    subject: 'Subject',
    to: ['To', 'Cc', 'Bcc'],
    reply: 'Reply',
    close: 'Save & close',
  },
  de: {
    dir: 'ltr',
    compose: 'Neue Nachricht',
    body: 'Nachrichtentext',
    send: 'Senden',
    more: 'Weitere Sendeoptionen',
    schedule: 'Senden planen',
    subject: 'Betreff',
    to: ['An', 'Cc', 'Bcc'],
    reply: 'Antworten',
    close: 'Speichern und schließen',
  },
  ja: {
    dir: 'ltr',
    compose: '新規メッセージ',
    body: 'メッセージ本文',
    send: '送信',
    more: 'その他の送信オプション',
    schedule: '送信日時を設定',
    subject: '件名',
    to: ['宛先', 'Cc', 'Bcc'],
    reply: '返信',
    close: '保存して閉じる',
  },
  ar: {
    dir: 'rtl',
    compose: 'رسالة جديدة',
    body: 'نص الرسالة',
    send: 'إرسال',
    more: 'خيارات إرسال أخرى',
    schedule: 'جدولة الإرسال',
    subject: 'الموضوع',
    to: ['إلى', 'نسخة', 'نسخة مخفية'],
    reply: 'رد',
    close: 'حفظ وإغلاق',
  },
};

export const wordsFor = (lang: string): Words => WORDS[lang] ?? (WORDS.en as Words);
