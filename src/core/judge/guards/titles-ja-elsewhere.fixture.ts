/** The same for Japanese, and for languages without a vocabulary. */

export const JA = {
  protected: `
    試用期間の振り返り 田中さん
    二次面接 経理
    応募者プレゼン(教員公募)
    カジュアル面談 デザイナー
    オファー内容のすり合わせ
    採用可否の判断 倉庫スタッフ
    半期フィードバック 佐藤さん
    評価すり合わせ会議(等級別)
    等級改定の検討
    昇給について 山口さん
    1on1 ゆか
    部長と個別
    本人へのフィードバック(接客態度)
    改善計画 3週目
    遅刻・欠勤の件で話す
    コンプラ通報の聞き取り
    ハラスメント相談 窓口
    職場トラブルの仲裁
    復帰前面談 野村さん
    育休の引き継ぎ 誰が何を
    時短勤務の相談
    妊娠報告を受けて 業務調整
    契約社員の更新可否
    退職の申し出 高橋
    退職者ヒアリング
    希望退職の説明会
    組織の見直しについて
    大阪支店の閉鎖について(社員向け)
    経営統合に伴う処遇
    後任工場長の検討
    昇格審査会
    キャリアプラン 中島さん
    賞与の配分
    インターン評価 大学の先生と
    教員選考委員会
    異動希望の確認
    介護休業の申請
    メンタル不調者の対応
    安全衛生:産業医との面談
    懲罰委員会
    服務規律違反の件
    労働組合との団体交渉
    部下のことで相談
    履歴書チェック 受付
    最終候補2名の比較
    給与テーブルの個別調整
    引き止め面談
    出向者の処遇
    定年後再雇用 条件の話
    パート契約終了の伝え方
    考課表の提出前確認
    新入社員フォロー面談
    部署間の人間関係について
    身元照会
    人事からの連絡(個別)
    早期退職制度 個別説明
    教育実習生の講評
    夜勤から外す件 本人への伝え方
    シフトをめぐる看護師同士のもめごと
    等級の不服申し立て
    木村さんの契約 延長するか
    匿名の投書(管理職について)
    調子どう?(長いお休みのあと)
    担任への保護者クレーム 本人と話す
    レジ差額 担当者から聞く
    最終出勤日 PC返却
    職長の給料
    一時金の割り振り
    体験入社の判断
    来年度の見習い 誰を採るか
    秋からの新しい経営陣
    社員の皆さんへ 事業所のこれから
    うつからの復帰
    半期の面談 保育園
    管理職への不満
    職場での飲酒
    リーダーに上げる話 サミラ
    共同経営者の離脱
    季節スタッフ 残すかどうか
  `,
  things: `
    評価版ソフトの導入
    性能評価 ベンチ結果
    面談予約システムの画面
    採用技術の比較
    契約更新 ライセンス
    障害票の棚卸し
    退職金計算モジュール 試験
    候補地の比較 倉庫
    給与システム 移行手順
    昇降機の点検
    健康アプリ UI
    面取り加工の確認
    応募フォームの文言
    休業日カレンダー掲載
    異動テーブルのスキーマ
    退会ボタンの文言
    太陽光パネルの性能
    予算案の説明
    応募者ポータルの遅延
    病院新築 換気
    賞状の印刷ミス
    地盤の試験
  `,
};

export const ELSEWHERE = {
  protected: `
    Colloquio conoscitivo candidata marketing
    Valutazione annuale Giulia
    Fine periodo di prova Marco
    Aumento Luca – decisione
    Lettera di richiamo
    Licenziamento per giusta causa
    Procedura disciplinare autista
    Rientro dalla malattia
    Colloquio di uscita
    Dimissioni di Paola
    Riorganizzazione del reparto
    Mobbing in magazzino
    Promozione a quadro
    Rinnovo contratto a termine sì/no
    Maternità Sara: sostituzione
    Selezione magazziniere, secondo colloquio
    Premi individuali 2026
    Beoordeling Sanne
    Sollicitatiegesprek verpleegkundige ronde 2
    Einde proeftijd Joost
    Functioneringsgesprek
    Salarisverhoging Femke
    Officiële waarschuwing
    Ontslag op staande voet
    Verzuimgesprek na operatie
    Exitgesprek
    Reorganisatie afdeling zorg
    Contractverlenging ja of nee
    Zwangerschapsverlof vervanging
    Pestgedrag melding
    Bevordering tot teamleider
    POP-gesprek
    Vertrouwenspersoon
    Ocena roczna Kasia
    Rozmowa rekrutacyjna etap 2
    Koniec okresu próbnego
    Podwyżka dla Tomka
    Nagana pisemna
    Zwolnienie dyscyplinarne
    Powrót po zwolnieniu lekarskim
    Wypowiedzenie umowy o pracę
    Restrukturyzacja działu
    Przedłużenie umowy z Olą?
    Urlop macierzyński - zastępstwo
    Skarga na przełożonego
    Awans na kierownika
    Kandydat na magazyniera
    Rozmowa o wynagrodzeniu
    Medarbetarsamtal Elin
    Anställningsintervju sjuksköterska
    Provanställning avslut
    Lönesamtal
    Skriftlig varning
    Uppsägning pga arbetsbrist
    Rehabmöte
    Avslutssamtal
    Omorganisation av enheten
    Föräldraledighet vikarie
    Kränkande särbehandling – utredning
    Befordran till gruppchef
    Kandidat för lagerjobb
    Sjukskrivning uppföljning
    Utvecklingssamtal
    Yıllık performans görüşmesi
    İş görüşmesi ikinci tur
    Deneme süresi sonu
    Maaş zammı
    Yazılı uyarı
    İşten çıkarma
    Hastalık dönüşü görüşme
    Çıkış mülakatı
    Yeniden yapılanma
    Doğum izni
    Mobbing şikayeti
    Terfi kararı
    Aday değerlendirme depo
    Disiplin soruşturması
    İstifa
    年度绩效沟通
    二面 前端工程师
    试用期转正答辩
    调薪沟通
    书面警告
    劝退谈话
    病假返岗
    离职面谈
    组织架构调整
    产假交接
    职场骚扰投诉
    晋升评审
    候选人复盘
    奖金分配
    合同不续签
    연간 성과 면담
    2차 면접 개발자
    수습 평가
    연봉 협상
    서면 경고
    권고사직 면담
    복직 상담
    퇴사 면담
    조직 개편 안내
    출산휴가 인수인계
    직장 내 괴롭힘 신고
    승진 심사
    지원자 평가 회의
    상여금 배분
    계약 연장 여부
    تقييم الأداء السنوي
    مقابلة المرشح الثانية
    نهاية فترة التجربة
    زيادة الراتب
    إنذار كتابي
    فصل موظف
    العودة من الإجازة المرضية
    مقابلة نهاية الخدمة
    إعادة هيكلة القسم
    إجازة أمومة
    شكوى تحرش
    ترقية سارة
    عدم تجديد العقد
    لجنة التأديب
    استقالة محمد
  `,
  things: `
    Riunione avanzamento lavori
    Revisione bozza brochure
    Voortgang bouwproject
    Postęp prac budowlanych
    Projektmöte bro
    Proje durum toplantısı
    项目周会
    프로젝트 주간 회의
    اجتماع المشروع الأسبوعي
    Salariskosten dashboard bug
    绩效看板 bug
    서버 성능 테스트
    اختبار أداء الخادم
    Kandydat do wydania 2.1
    Prestandatest server
    Sunucu performans testi
    Prestazioni della pompa
  `,
};
