import { JA_CANDIDATES } from './ja-candidates';
import { JA_LIVE } from './ja-kinds';
import type { Vocabulary } from './vocabulary';

/** Japanese. Terms: guides/judging section 5 and ordinary office Japanese; full and half width are one after NFKC. */
export const ja: Vocabulary = {
  lang: 'ja',
  kinds: [...JA_LIVE, ...JA_CANDIDATES],
  flips: [
    { from: 'incident', any: '障害訓練, 対応訓練', to: 'workshop' },
    { from: 'escalation', any: '週次エスカレーション, エスカレーション一覧, エスカレーション件数', to: 'status-update' },
    { from: 'negotiation', any: '契約更新状況, 契約更新の状況, 契約更新一覧', to: 'status-update' },
    { from: 'retrospective', any: '振り返り結果共有, 振り返り結果の共有, 報告書公開済み', to: 'announcement' },
    {
      from: 'brainstorm',
      any: 'アイデアを記入, アイデアを書い, 決めません, 決定はしません, その場では決め',
      to: 'document-reading',
    },
    { from: 'planning', any: '計画は記入済み, 計画記入済み, 計画は確定済み, 確定済みの計画', to: 'announcement' },
    { from: 'user-research', any: 'インタビュー結果共有, インタビュー結果の共有, インタビューまとめ', to: 'announcement' },
    { from: 'public-event', any: '視聴のみ, 聴講のみ, 聞くだけ', to: 'announcement' },
    { from: 'welcome', any: 'ツールの使い方, ツール説明のみ', to: 'training' },
    {
      from: 'hand-off',
      any: '病棟, 看護, 患者, 病院, 工場, プラント, 製造, 設備, ライン, 夜勤, 障害対応中, 救急, 原子力, 発電所, 介護, 施設',
      to: 'incident',
    },
    { from: 'status-update', any: '危機対応, エスカレーション中, 悪い知らせ', to: 'escalation' },
    { from: 'stand-up', any: '新チーム, 初週, 患者, 病棟', to: 'kick-off' },
    { from: 'announcement', any: '登壇します, リハーサル, 家族の日', to: 'public-event' },
    { from: 'all-hands', any: 'グループワーク, ワークショップ, ブレスト', to: 'workshop' },
    { from: 'demo', any: '当日承認, 受入判定, 報道, 投資家', to: 'contested-decision' },
    { from: 'client-presentation', any: '価格, 条件交渉, 契約更新', to: 'negotiation' },
    { from: 'client-presentation', any: '初顔合わせ, 新規のお客様', to: 'first-contact' },
    { from: 'client-presentation', any: '悪い知らせ, 納期遅延, クレーム, 目標未達', to: 'contested-decision' },
    { from: 'work-review', any: '平行線, 3回目の, 意見が割れ, 一つに決め, ひとつに絞', to: 'problem-solving' },
    { from: 'draft-feedback', any: '不採用, 掲載不可, 没', to: 'contested-decision' },
    { from: 'approval', any: '異論あり, 個別判断', to: 'contested-decision' },
    { from: 'metrics-review', any: '目標未達, 計画見直し, 原因を探', to: 'contested-decision' },
    { from: 'triage', any: '取り合い, 要員が足り', to: 'contested-decision' },
    { from: 'document-reading', any: '異論あり, 反対意見, 採決, 業者選定', to: 'contested-decision' },
    { from: 'training', any: '演習, ロールプレイ, 認定試験, 実技, 二人一組', to: 'workshop' },
    { from: 'quick-question', any: '今週三度目, 今週3度目, 生産停止, 責任問題', to: 'escalation' },
  ],
  cues: {
    'hand-off': '引き継ぎ, 引継ぎ, 申し送り, 次のシフト, 次の担当, 交代',
    client: '顧客, お客様, クライアント, 取引先, 先方, 御社, 貴社, 得意先',
    visible: `デザイン, 画面, モック, ワイヤー, 写真, 画像, 動画, 映像, 図面, レイアウト, バナー, ポスター, ロゴ, イラスト, スライド, トップページ, UI案, パッケージ, 色校, 箇所に印, サムネ`,
    'draft-text': '原稿, 草稿, 下書き, ドラフト, 初稿, 文言, 記事, 文章, プレスリリース, 翻訳, 台本, コピー案, 章',
    comments:
      'コメント, フィードバック, 指摘, 意見を記入, 赤入れ, 朱入れ, 書き込み, 追記, 印を付けて, 見てほしい, 記入してください',
    lasting:
      '規程, 規則, 手順, 手順書, マニュアル, ガイドライン, ルール, 基準, チェックリスト, ドキュメント, 議事録, よくある質問, 命名規則, 使い方, 制度, 運用方法',
    status: '進捗, 状況, ステータス, 予定, 残件, 遅延, 完了, マイルストーン',
    board:
      'ボード, カンバン, チケット, タスク, 課題, 一覧, 件数, 数字, 数値, 実績, 売上, 案件, 工程, 在庫, 転換率, 集計, テスト表, 月次',
    rounds: '昨日, 今日やること, 困りごと, 朝会, 夕会, 順番に話, 一人ずつ, 3つの質問',
    broadcast:
      'スライド, 説明会, 発表, 録画, アーカイブ, 視聴, 全社, 全体会議, 報告会, 共有会, 質問はチャット, 質疑はチャット, ウェビナー, セミナー',
    question: '質問, 教えて, どれ, どちら, どの, 一点だけ, 1点だけ, 知りたい',
    notice: 'リマインド, お知らせ, 返信不要, 回答不要, 周知, ご連絡まで, 連絡のみ, 休業のお知らせ, ご承知おき',
    ideas: 'アイデア, アイディア, ブレスト, 案出し',
    'async-said': '非同期で, 非同期開催, 非同期ミーティング, 非同期会議, 非同期MTG, 非同期形式, テキストのみで開催',
  },
  factors: {
    urgent: '至急, 緊急, 今すぐ, ただちに, 直ちに, 本日中, 今日中, 大至急, 急ぎ',
    sensitive: `機密, 秘密, 極秘, 社外秘, 内密, 持ち出し禁止, 他言無用, 取扱注意, 人別, 部員別, 個人別, 氏名, 実名, 名簿, 個人情報, クレーム, 苦情, 謝罪, お詫び, 対立, トラブル, 不祥事, 悪い知らせ, 転送禁止, 訴訟, 個人的, プライベート`,
    irreversible: '契約, 価格, 値上げ, 予算, 単価, 見積, 買収, 合併, 発売決定, 取り消せ, 安全, 違約金',
    aboutPerson: '本人の成長, 強み, 勤務態度, 態度, 成長目標, 本人への, 行動面, あなたの',
    informs: `報告, 共有, 説明, 発表, 周知, 連絡, お知らせ, 紹介, 進捗, 状況, 数字, 数値, 一覧, 読み上げ, 視聴, 録画, スライド, 結果, 実績, 資料, 確認のみ`,
    interacts: `議論, 討議, 討論, 決定, 決める, 決めます, 検討, 相談, 協議, 意見交換, 話し合, 話し合い, について話す, 合意, ブレスト, ディスカッション, 投票, 優先順位, 見積もる, 質疑応答, 調整, 交渉, 審議, ワーク, 演習, 対話, 全員で`,
    denied: `議論なし, 議論はしません, 議論はなし, 決定なし, 決定はしません, 決定事項なし, 決定はなし, 決めません, 検討はしません, 相談なし, 質疑応答なし, 調整不要, 決定しません`,
    walksThrough: '順に説明, 順を追って, 資料に沿って, 読み合わせ, 画面を見ながら, 一つずつ説明, 手順を説明',
    group:
      'チーム, 全員, 全社, 全体, 部内, 課内, 部門, 各部, 各課, 各チーム, メンバー, 皆さん, みなさん, 皆様, 参加者, 関係者, グループ, プロジェクト, 営業部, 開発部, 店舗, 拠点, 各自, 社内',
  },
};
