import type { RuleSource } from '../lexicon';

/**
 * More protected words of languages without a vocabulary, by stems where the language inflects (`*stem*` stands inside a word). Things
 * that the words are about stand in `unless`.
 */
export const ELSEWHERE: readonly RuleSource[] = [
  // Italian
  {
    any: `colloquio*, colloqui, candidati, selezione del personale, selezione magazz*, selezione candidat*, assunzion*, assumere, offerta di lavoro, proposta di assunzione, contratto di assunzione, contratto a termine, rinnovo contratto, scadenza contratto, mancato rinnovo, fine contratto, tempo determinato, valutazione individuale, valutazione del
      personale, valutazione dipendent*, valutazioni annuali, schede di valutazione, obiettivi individuali, piano di miglioramento, piano di carriera, percorso di carriera, promozione a, promozioni interne, passaggio di livello, avanzamento di livello, inquadramento, aumenti, aumento retributivo, retribuzion*, premio individuale, premi individuali, busta paga,
      richiamo, lettera di richiamo, ammonizione, contestazione, provvedimento*, procedimento disciplinare, procedura disciplinare, sanzione disciplinare, licenzia*, dimission*, dimett*, uscita concordata, colloquio di uscita, esuber*, mobilità volontaria, prepensionament*, pensionamento di, malattia, rientro da*, rientro dalla malattia, infortunio, maternità, paternità, congedo*, aspettativa, legge 104, part time richiesta, smart working
      richiesta, mobbing, molest*, discriminazion*, segnalazione interna, whistleblowing, conflitto tra, conflitto nel team, stress lavoro, medico competente, idoneità alla mansione, sindacat*, rsu, riorganizzazion*, ristrutturazione del, chiusura della sede, chiusura dello stabilimento, fusione, nuovo organigramma, nuova direzione, cambio al vertice, tirocinant*, stagista, apprendista, capo diretto, con il mio capo, faccia a faccia, skip level, one to one`,
    unless:
      'ristrutturazione del tetto, ristrutturazione del bagno, sito web, software, release candidate, pompa, bonus edilizio, bonus facciate, clienti, fornitori, energetica',
    where: 'title',
  },
  // Dutch
  {
    any: `beoordeling*, functionering*, voortgangsgesprek*, ontwikkelgesprek*, ontwikkelingsgesprek*, pop gesprek*, loopbaan*, potentieelgesprek*, kalibratie beoordeling*, salaris*, loonsverhoging*, loongesprek*, bonusronde, bonusverdeling, inschaling, herinschaling, functiewaardering, promotie*, bevordering*, sollicit*, kandida*, vacature*, werving, selectiegesprek*,
      kennismakingsgesprek*, meeloopdag, meeloopdagen, referentiecheck, aanname, aannemen van, arbeidsvoorwaarde*, arbeidscontract*, contractverlenging*, contract verlengen, verlenging contract, einde contract, niet verlengen, tijdelijk contract, vast contract, proeftijd*, ontsla*, exit*gesprek*, exitgesprek, vertrek van, uitdiensttreding, afscheidsgesprek, vaststellings*, waarschuwing, berisping, schorsing, disciplinair*, verbetertraject, verbeterplan, disfunctioner*, dossieropbouw,
      klacht over, klachtencommissie, ongewenst gedrag, grensoverschrijdend*, pesten, pestgedrag, gepest, intimidatie, discriminatie, integriteitsmelding, klokkenluider*, vertrouwenspersoon, conflict tussen, conflict in het team, ziek*, verzuim*, re integratie*, herstelgesprek, burn out, burnout, bedrijfsarts, arbodienst, arboarts, zwanger*, ouderschapsverlof, zorgverlof, onbetaald verlof, bevallingsverlof, ondernemingsraad, or overleg personeel, vakbond*, reorganisatie*, boventallig*, sociaal plan,
      sluiting van, fusie, nieuwe directie, nieuw organogram, stagiair*, stagegesprek, leerling bpv, leidinggevende, met mijn baas, bilat*, een op een, 1 op 1, 1op1, personeelszaken, hr gesprek`,
    unless:
      'dashboard, webshop, software, website, klantbeoordeling*, ziekenhuis*, promotieartikel*, promotieactie, test, pest control, pestcontrole, kandidaat release, restitutie',
    where: 'title',
  },
  // Polish
  {
    any: `ocena roczn*, oceny roczn*, ocenę roczn*, ocena pracown*, oceny pracown*, ocena okresowa, oceny okresowe, rozmowa ocen*, rozmowy ocen*, rozmowa roczn*, rozmowy roczn*, rozmowa rozwojow*, rozmowa o podwyżce, rozmowa o wynagrodz*, rozmowa dyscyplin*, rozmowa wyjściowa, rozmowa z kandydat*, rozmowa kwalifik*, rozmowy kwalifik*, rozmowa rekrut*, rekrutac*, kandydat*, oferta pracy, umowa o pracę, umowy o pracę, umowę o pracę, przedłużenie umow*, przedłużenia umow*, przedłużeniu umow*, koniec umowy, nieprzedłużeni*,
      podwyż*, wynagrodzen*, pensj*, premia, premie, premii, awans*, okres próbn*, okresu próbn*, okresie próbn*, zwolnien*, zwolni*, wypowiedzen*, odejści*, rozstanie, redukcj*, nagan*, upomnieni*, kara porządk*, dyscyplin*, skarg*, mobbing*, molestowan*, dyskryminac*, konflikt w, konflikt z, konflikty w, konfliktu w, sygnalist*, powrót po zwolnieniu, powrót po chorobie, chorob*, macierzyńsk*, rodzicielsk*, ciąż*, urlop bezpłatny, urlop wychowawcz*, medycyna pracy, wypalenie, związki zawodow*, związków zawodow*, związek zawodow*, restrukturyz*, reorganiz*, zwolnienia grupowe,
      zamknięcie oddziału, zamknięcie zakładu, fuzja, nowa struktura, zmiany w zarządzie, nowy prezes, przełożon*, z moim szefem, jeden na jeden, 1 na 1, stażyst*, praktykant*, plan naprawczy, ścieżka kariery, sukcesj*, cele indywidualne`,
    unless:
      'wydania, wydanie, konflikt git, konflikty scalania, premiera, premiery, klient*, serwer*, system*, redukcja szumu, redukcja kosztów energii',
    where: 'title',
  },
  // Swedish, Danish, Norwegian
  {
    any: `medarbetarsamtal*, utvecklingssamtal*, prestationssamtal*, målsamtal*, lönesamtal*, lönesättning*, lönerevision*, löneöversyn*, lönekartläggning*, lönepåslag, bonusfördelning, anställningsintervju*, intervju kandidat*, kandidat, kandidater, kandidaten, rekryter*, tjänstetillsättning, referenstagning, anställningserbjudande, provanställ*, visstid*, förlängning av anställning, lasa, uppsägning*, säga upp, avskedande, avsked av, avslutssamtal*, avslutningssamtal*, avgångssamtal*, utköp, arbetsbrist, varsel, omplacer*, turordning*,
      skriftlig varning, lönetillägg, erinran, disciplinär*, misskötsamhet, kränkande*, trakasserier, mobbning, diskriminering, visselblås*, konflikt mellan, konflikthantering, medling, sjukskriv*, sjukfrånvaro*, rehabmöte*, rehabsamtal*, rehabplan*, rehabutredning*, återgång i arbete, företagshälso*, stressrelaterad, utmattning*, föräldraled*, mammaled*, pappaled*, gravid*, tjänstledig*, befordran*, befordras, karriärsamtal*, efterträdare, mbl*, facklig*, fackförhandling*, omorganis*, nedläggning*, sammanslagning, ny chef, ny ledning, chefsbyte, chefsamtal, enskilt samtal, enskilda samtal, en till en, 1 till 1, med min chef,
      medarbejdersamtale*, mus samtale*, lønsamtale*, lønforhandling*, jobsamtale*, ansættelsessamtale*, ansøger*, prøvetid*, afskedig*, fyring*, opsigelse*, fratræd*, advarsel, sygefravær*, sygesamtale*, omsorgssamtale*, barsel*, chikane, krænk*, forfremm*, omstrukturering*, leder samtale, medarbeidersamtale*, lønnssamtale*, lønnsforhandling*, jobbintervju*, søkersamtale*, prøvetid, oppsigelse*, nedbemanning*, sluttsamtale*, oppfølgingssamtale*, sykefravær*, sykmeld*, dialogmøte, permisjon*, trakassering, mobbing, varslingssak*, forfremmelse*, omorganisering*, personalsak*, drøftingsmøte`,
    unless: 'kund*, server*, release, system*, kandidatutgåva, kandidatversion, fastighet*',
    where: 'title',
  },
  // Finnish
  {
    any: `kehityskeskustelu*, tavoitekeskustelu*, palkk*, bonusjako*, työhaastattelu*, haastattelu*, rekryt*, ehdokas*, hakija*, koeaja*, koeaika*, määräaikai*, työsopimu*, irtisan*, lomautu*, lähtökeskustelu*, lähtöhaastattelu*, yt neuvottelu*, muutosneuvottelu*, huomautus*, varoituks*, kurinpi*, häirin*, kiusaami*, syrjin*, sairaus*, työkyky*, työterveys*, työuupum*, vanhempainvapa*, äitiys*,
      opintovapa*, ylennys*, uudelleenjärjest*, organisaatiomuuto*, esihenkilö*, kahden kesken, luottamusmies*`,
    unless: 'asiakashaastattelu*, käyttäjähaastattelu*, ehdokasversio*',
    where: 'title',
  },
  // Turkish
  {
    any: `performans değ*, performans gör*, performans notu, performans notları, yıllık değ*, yıl sonu değ*, 360 değ*, geri bildirim gör*, kariyer*, terfi*, maaş*, zam, zammı, zamları, ücret art*, prim dağıt*, bonus dağıt*, iş gör*, mülakat*, aday*, işe alım*, özgeçmiş*, iş teklifi*, teklif mektubu, deneme süresi*, sözleşme yenile*, sözleşme uzat*, sözleşmesi bit*, işten çık*, işten ayrıl*, çıkış gör*, çıkış mülak*, istifa*, fesih*, feshi, tazminat*, ihbar*,
      uyarı, yazılı uyarı, ihtar*, tutanak*, disiplin*, soruşturma*, savunma*, taciz*, mobbing*, şikayet*, ayrımcılık*, çatışma*, arabulucu*, hastalık*, rapor dönüşü, işe dönüş*, doğum izni*, hamile*, analık*, babalık*, ücretsiz izin*, iş kazası*, tükenmişlik*, sendika*, toplu sözleşme*, yeniden yapılan*, kadro daralt*, küçülme*, şube kapan*, fabrika kapan*, birleşme*, yeni yönetim*, yöneticimle, müdürümle, birebir*, bire bir*, stajyer*`,
    unless: 'sunucu*, sistem*, test*, site, sürüm adayı, müşteri*, hata uyarısı, sunucusu, zaman*, web*, yazılım*',
    where: 'title',
  },
  // Russian
  {
    any: `собесед*, кандидат*, рекрут*, резюме, оффер*, испытательн*, аттестац*, оценка сотрудник*, оценка персонал*, ревью сотрудник*, перформанс*, зарплат*, оклад*, премиров*, премия сотрудник*, повышение*, карьер*, увольн*, увол*, сокращен*, расторжен*, выходное интервью, выговор*, дисциплинар*, жалоба на, конфликт*, харассмент*, домогат*, дискриминац*, больничн*, декрет*, отпуск по уходу, выгоран*, профсоюз*, реорганизац*, реструктуриз*, закрытие офиса, закрытие филиала, слияние, новый
      директор, один на один, 1 на 1, с моим руководителем, стажер*, стажёр*, отдел кадров, кадров*`,
    unless: 'клиент*, сервер*, релиз*, git, версии, сокращение затрат, сокращение времени',
    where: 'title',
  },
  // Chinese
  {
    any: `绩效, 考核, 面谈, 面試, 面试, 一面, 二面, 三面, 终面, 終面, 候选人, 候選人, 应聘, 應聘, 招聘, 招募, 简历, 履歷, 录用, 錄用, 入职谈, 薪, 工资, 工資, 奖金, 獎金, 年终奖, 期权分配, 转正, 轉正, 试用期, 試用期, 晋升, 晉升, 晋级, 升职, 升職, 降级, 降職, 职级, 職級, 评级, 述职, 述職, 盘点, 人才盘点, 继任, 接班人, 个人发展, 職涯, 职业发展, 警告信, 书面警告, 書面警告, 处分, 處分, 违纪, 違紀,
      纪律, 调查谈话, 劝退, 勸退, 辞退, 辭退, 解雇, 解僱, 解聘, 裁员, 裁員, 遣散, 资遣, 資遣, 优化名单, 离职, 離職, 辞职, 辭職, 不续签, 不續簽, 续签, 續約, 合同到期, 劳动合同, 勞動契約, 劳动仲裁, 病假, 返岗, 返崗, 产假, 產假, 育婴, 育嬰, 怀孕, 懷孕, 陪产, 职业病, 工伤, 工傷, 心理, 倦怠, 骚扰, 騷擾, 霸凌, 歧视, 歧視, 投诉同事, 投诉上级, 申诉, 申訴, 举报, 檢舉, 冲突调解, 调解, 调岗, 調職, 转岗, 组织架构调整, 组织调整, 架构调整, 組織調整, 重组, 重組, 关闭办公室, 关店, 合并通知, 新任,
      一对一, 一對一, 1对1, 上级沟通, 主管沟通, 人事, 人力资源, 实习生评, 工会, 工會`,
    unless:
      '看板, 系统, 系統, 版本, 数据库, 服务器, 库存盘点, 盘点仓库, 性能, 候选版本, 候選版本, 客户投诉, 薄, 测试, 測試, 页面, 頁面',
    where: 'title',
  },
  // Korean
  {
    any: `면접*, 채용*, 지원자*, 후보자*, 이력서*, 서류전형*, 레퍼런스*, 입사 제안*, 오퍼*, 처우*, 인사평가*, 인사 평가*, 성과평가*, 성과 평가*, 성과 면담*, 역량평가*, 다면평가*, 고과*, 면담*, 개별 면담*, 연봉*, 급여*, 임금*, 상여*, 성과급*, 인센티브*, 승진*, 승격*, 강등*, 수습*, 정규직 전환*, 계약 연장*, 계약 만료*, 계약 종료*, 재계약*, 퇴사*, 퇴직*, 사직*, 해고*, 권고사직*, 희망퇴직*, 명예퇴직*, 정리해고*, 징계*, 경고장*, 서면 경고*, 시말서*, 근태*,
      지각*, 무단결근*, 감사 조사*, 내부고발*, 괴롭힘*, 성희롱*, 성추행*, 차별*, 고충*, 갈등*, 중재*, 병가*, 복직*, 휴직*, 출산*, 육아*, 임신*, 산재*, 번아웃*, 산업의*, 노조*, 노사*, 단체교섭*, 구조조정*, 조직개편*, 조직 개편*, 조직 변경*, 인력 감축*, 지점 폐쇄*, 공장 폐쇄*, 합병*, 대표 교체*, 신임*, 인사 발령*, 인사발령*, 전보*, 일대일*, 1대1*, 원온원*, 팀장님과*, 상사*, 인사팀*, 경력 개발*, 인턴 평가*`,
    unless: '서버, 시스템, 화면, 대시보드, 배포 후보, 후보 버전, 데이터, 테스트, 고객',
    where: 'title',
  },
  // Arabic
  {
    any: `مقابلة*, مقابلات, مرشح*, *المرشح*, توظيف, التوظيف, تعيين*, السيرة الذاتية, عرض وظيفي, عرض عمل, عقد العمل, تجديد العقد, تمديد العقد, انتهاء العقد, تقييم الأداء, تقييم الموظف*, تقييم سنوي, التقييم السنوي, التقييم السنوى, الراتب, رواتب, الرواتب, راتب, زيادة الراتب, علاوة, علاوات, مكافأة, مكافآت, ترقية*, الترقية, ترقيات, فترة التجربة, فترة الاختبار, إنهاء الخدمة, انهاء الخدمة, نهاية الخدمة, إنهاء خدمات, فصل موظف*, فصل من, فصل تعسفي, تسريح*, استقالة*, استغناء*,
      إنذار*, انذار*, تأديب*, *التأديب*, جزاء*, تحقيق*, *التحقيق*, شكوى*, شكاوى, تحرش*, تنمر*, تمييز*, خلاف بين, نزاع*, وساطة, إجازة مرضية, الإجازة المرضية, الاجازة المرضية, إجازة أمومة, إجازة امومة, إجازة الأمومة, إجازة بدون راتب, حمل الموظف*, إصابة عمل, إرهاق, نقابة*, النقابة, إعادة هيكلة*, اعادة هيكلة*, إعادة تنظيم*, تقليص*, إغلاق الفرع, دمج القسم*, دمج الإدارات, الإدارة الجديدة, المدير الجديد, اجتماع فردي, لقاء فردي, جلسة فردية, وجها لوجه, مع مديري, الموارد البشرية, متدرب*, خطة تحسين`,
    unless: 'الخادم, الموقع, النظام, مستخدم*, عميل, عملاء, العملاء, صحفية, تلفزيونية, إذاعية, البرنامج',
    where: 'title',
  },
  // Hebrew, Greek, Czech, Hungarian, Romanian, Ukrainian, Vietnamese, Indonesian, Thai, Hindi: the plainest words
  {
    any: `ראיון עבודה, ראיון, מועמד*, שכר, העלאת שכר, הערכת עובד*, שיחת משוב, שימוע, פיטורים, התפטרות, חופשת לידה, הטרדה, משאבי אנוש, אחד על אחד,
      συνέντευξη υποψηφ*, αξιολόγηση προσωπικού, αξιολόγηση απόδοσης, μισθός, απόλυση, παραίτηση, παρενόχληση, αναδιάρθρωση, pracovní pohovor, pohovor*, hodnocení zaměstnan*, zkušební doba, výpověď*, propouštění, navýšení mzdy, mzda, mzdy, šikana, reorganizace, pracovný pohovor, výplata,
      állásinterjú*, teljesítményértékel*, próbaidő*, fizetésemel*, felmond*, elbocsát*, átszervez*, interviu de angajare, interviu candidat*, evaluarea performanț*, perioada de probă, salariu, concediere*, demisie*, hărțuire*, restructurare*, співбесід*, звільненн*, випробувальн*, підвищення зарплат*, скорочення штат*,
      phỏng vấn, ứng viên, đánh giá nhân viên, đánh giá hiệu suất, tăng lương, thử việc, sa thải, nghỉ việc, thôi việc, kỷ luật, thai sản, quấy rối, tái cơ cấu, wawancara kerja, wawancara kandidat, penilaian kinerja, kenaikan gaji, gaji, masa percobaan, phk, pemecatan, pengunduran diri, cuti melahirkan, pelecehan, restrukturisasi,
      สัมภาษณ์งาน, ประเมินผลงาน, ขึ้นเงินเดือน, เงินเดือน, ทดลองงาน, เลิกจ้าง, ลาออก, ลาคลอด, ปรับโครงสร้าง, साक्षात्कार, मूल्यांकन, वेतन, पदोन्नति, इस्तीफा, बर्खास्त`,
    where: 'title',
  },
];
