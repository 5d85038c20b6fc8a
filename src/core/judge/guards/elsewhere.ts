import { wordGuard } from './guard';
import { ELSEWHERE } from './words-elsewhere';

/**
 * Protected words of languages that have no table of their own yet: few and sure. A language that is read in full moves its words
 * into the guards. (Italian, Dutch, Polish, Swedish, Danish and Norwegian, Finnish, Turkish, Chinese, Korean, Arabic, Russian.)
 */
export const elsewhere = wordGuard({
  id: 'elsewhere',
  kind: 'hr-sensitive',
  code: 'protected_topic',
  rules: [
    // Italian
    {
      any: `colloquio di lavoro, colloquio di selezione, colloquio individuale, colloquio candidato, colloquio annuale,
        valutazione delle prestazioni, valutazione della performance, valutazione annuale, aumento di stipendio,
        stipendio, periodo di prova, licenziamento, licenziamenti, dimissioni, contestazione disciplinare, provvedimento
        disciplinare, richiamo scritto, molestie, riorganizzazione aziendale, ristrutturazione aziendale, cassa
        integrazione, rientro dalla maternità, risorse umane, uno a uno`,
    },
    // Dutch
    {
      any: `functioneringsgesprek*, beoordelingsgesprek*, voortgangsgesprek*, jaargesprek*, salarisgesprek*, salaris,
        sollicitatiegesprek*, sollicitatie, arbeidsvoorwaardengesprek*, proeftijd, ontslag*, ontslaggesprek,
        exitgesprek*, exitinterview, vaststellingsovereenkomst, verzuimgesprek*, verzuim, re integratie, bedrijfsarts,
        reorganisatie, klachtgesprek, bila, bilateraal, 1 op 1, een op een`,
    },
    // Polish
    {
      any: `ocena roczna, ocena pracownicza, rozmowa oceniająca, rozmowa roczna, podwyżka, wynagrodzenie, rozmowa
        kwalifikacyjna, rozmowa rekrutacyjna, rekrutacja, okres próbny, zwolnienie, zwolnienia, wypowiedzenie,
        rozwiązanie umowy, kara porządkowa, mobbing, restrukturyzacja, reorganizacja, jeden na jeden, rozmowa
        indywidualna`,
    },
    // Swedish, Danish, Norwegian
    {
      any: `medarbetarsamtal*, utvecklingssamtal*, lönesamtal*, löneöversyn, lönerevision, anställningsintervju*,
        provanställning, uppsägning*, avslutningssamtal, avgångssamtal, omorganisation, rehabsamtal, rehabilitering,
        varning, medarbejdersamtale*, mus samtale, lønsamtale*, jobsamtale*, afskedigelse*, opsigelse*, fratrædelse*,
        sygefraværssamtale*, medarbeidersamtale*, lønnssamtale*, jobbintervju*, oppsigelse*, nedbemanning*,
        sluttsamtale, oppfølgingssamtale`,
    },
    // Finnish
    {
      any: `kehityskeskustelu*, palkkakeskustelu*, työhaastattelu*, koeaika*, irtisanomi*, lähtöhaastattelu*, yt
        neuvottelu*, varoitus, työhyvinvointi, työterveysneuvottelu*`,
    },
    // Turkish
    {
      any: `performans değerlendirme*, performans görüşmesi, maaş*, zam görüşmesi, iş görüşmesi, mülakat*, deneme süresi,
        işten çıkar*, işten ayrılma, istifa, fesih, disiplin kurulu, savunma, taciz, mobbing, yeniden yapılanma, bire
        bir, birebir`,
    },
    // Russian
    {
      any: `собеседование, собеседования, оценка персонала, аттестация, зарплата, зарплаты, повышение, испытательный срок,
        увольнение, сокращение, сокращения, выговор, реорганизация, один на один`,
    },
    // Chinese
    {
      any: `绩效, 考核, 面试, 試用期, 试用期, 转正, 调薪, 加薪, 薪资, 薪酬, 录用, 辞退, 裁员, 离职, 解聘, 解雇, 一对一, 一對一, 面談, 面谈, 績效, 面試, 調薪, 資遣, 離職, 裁員, 处分,
        骚扰, 申诉, 组织调整, 組織調整, 晋升, 晉升, 述职`,
    },
    // Korean
    {
      any: `면접*, 인사평가*, 성과평가*, 평가면담*, 면담*, 연봉*, 급여*, 승진*, 수습*, 퇴사*, 퇴직*, 해고*, 권고사직*, 징계*, 괴롭힘*, 성희롱*, 복직*, 휴직*, 구조조정*,
        조직개편*, 일대일*, 채용*`,
    },
    // Arabic
    {
      any: `مقابلة عمل, مقابلة شخصية, تقييم الأداء, التقييم السنوي, الراتب, زيادة الراتب, فترة التجربة, إنهاء الخدمة, انهاء
        الخدمة, فصل من العمل, استقالة, تحقيق إداري, إنذار, تحرش, إعادة هيكلة, اجتماع فردي, عرض وظيفي`,
    },
    ...ELSEWHERE,
  ],
  examples: {
    yes: [
      { title: 'Colloquio di lavoro', people: 3 },
      { title: 'Functioneringsgesprek', people: 3 },
      { title: 'Rozmowa kwalifikacyjna', people: 3 },
      { title: 'Medarbetarsamtal', people: 3 },
      { title: 'Kehityskeskustelu', people: 3 },
      { title: 'Mülakat: satış', people: 3 },
      { title: 'Собеседование', people: 3 },
      { title: '绩效沟通', people: 3 },
      { title: '인사평가 회의', people: 3 },
      { title: 'تقييم الأداء', people: 3 },
    ],
    no: [
      { title: 'Riunione settimanale', people: 6 },
      { title: 'Weekoverleg', people: 6 },
      { title: '주간 회의', people: 6 },
    ],
  },
});
