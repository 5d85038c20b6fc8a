import { EQUIPMENT } from './equipment';
import { wordGuard } from './guard';
import { ES_GUARDED } from './words-es';
import { JA_GUARDED } from './words-ja';
import { PT_GUARDED } from './words-pt';
import { SAID_GUARDED } from './words-sayings';
import { TRADES_GUARDED } from './words-trades';

/** Things whose performance, rating or review is work and no judgement of a person. */
const THINGS =
  'page, pages, web, website, site, load, latency, query, queries, database, db, sql, server, servers, api, app, build, benchmark, benchmarks, bench, campaign, campaigns, ads, ad, channel, seo, product, portfolio, fund, funnel, camera, sensor, sensors, engine, gpu, cpu, network, system, systems, cluster, supplier, suppliers, vendor, vendors, financial, sales, store, energy, model, models, checkout, test, tests, testing, tuning, application, p95, p99, kpi, kpis, dashboard, regression, regressions, tool, software, indicator, indicators';

/** Performance, pay, probation, promotion, ratings: kinds 2. */
export const reviewAndPay = wordGuard({
  id: 'review-and-pay',
  kind: 'performance-and-pay',
  code: 'protected_topic',
  rules: [
    // English
    {
      any: `performance review, performance reviews, perf review, perf reviews, performance conversation, performance
        discussion, performance meeting, performance management, performance feedback, performance check in, performance
        evaluation, performance assessment, performance rating, performance ratings, performance calibration`,
      unless: THINGS,
    },
    {
      any: `appraisal, appraisals, annual review, annual reviews, yearly review, mid year review, midyear review, half year
        review, year end review, end of year review, ye review, year end conversation, year end convo, ye convo, eoy
        convo, eoy review, mid year conversation, mid year check in, year end check in, end of year conversation, my
        review, quarterly conversation, my quarterly review, your quarterly review, my half year review, my yearly review, my evaluation,
        your evaluation, my assessment, your assessment, review conversation, review cycle, peer review feedback`,
      unless: `${THINGS}, budget, policy, safety, property, house, contract, plan, accounts, report, insurance, audit, risk,
        pricing, strategy, security, access, code, roadmap, release`,
    },
    {
      any: `underperformance, underperforming, under performance, performance plan, performance improvement, improvement
        plan, capability meeting, capability review, capability procedure, expectation setting, expectations
        conversation, development action plan`,
      unless: 'quality improvement plan, service improvement plan, training, course, learning session, webinar',
    },
    {
      any: '=PIP, =PIPs',
      unless: `python, venv, pypi, install, package, packages, picture, video, player, ipad, benefit, dwp, claim`,
    },
    {
      any: `probation, probationary, probation review, end of probation, prob review, confirm in post, pass probation, trial
        period review`,
      unless: 'service, officer, court',
    },
    {
      any: `salary, salaries, pay review, pay rise, pay raise, pay increase, pay talk, pay discussion, pay conversation, pay
        award, pay cut, comp review, comp talk, comp discussion, comp conversation, comp planning, comp cycle, comp
        committee, remuneration, merit cycle, merit increase, merit increases, merit review, merit planning, equity
        refresh, stock refresh, retention bonus, counter offer, counteroffer, raise request, ask for a raise`,
    },
    {
      any: 'compensation, bonus, bonuses, wage',
      unless: `track, level, content, temperature, motion, carbon, sign up, welcome bonus, referral, calculator, api, optical,
        pump, campaign`,
    },
    {
      any: 'promotion, promotions, promo',
      with: `list, review, reviews, committee, packet, packets, case, cases, panel, document, documents, projections, calibration,
        level, level 4, readiness, board, candidates, nominations, discussion, to senior, to staff, to lead, to manager`,
      unless: `codes, code, voucher, vouchers, coupon, coupons, sale, sales promotion, discount, campaign, campaigns, banner, banners, price, store, in store, marketing,
        summer, spring, winter, landing page, copy, customers, video, product, social media`,
    },
    {
      any: `promotion review, promotion reviews, promo committee, promotion committee, promo packet, promotion case,
        promotion panel, regrade, regrading, grade review, job grading, grading appeal, job evaluation, title change,
        pay band, pay grade`,
    },
    {
      any: `talent review, talent assessment, talent calibration, people review, people calibration, people planning,
        ratings calibration, rating calibration, calibration of ratings, calibration ratings, calibrate ratings, 9 box,
        nine box, 9box, succession planning, succession plan, succession review, stack rank, stack ranking, high
        potentials, hipo, potential review, people discussion`,
    },
    {
      any: 'calibration, calibrate',
      unless: `${THINGS}, cameras, instrument, instruments, lab, scale, scales, printer, monitor, display, colour, color, line,
        machine, machines, equipment, robot, gauge, probe, telescope, lens, lidar, radar, demo, forecast, estimate,
        estimates, story points, module, modules, certificate, certificates, weights, thermometer, thermometers`,
      where: 'title',
    },
    {
      any: `level progression, career conversation, career chat, career talk, career development, career discussion, career
        check in, career mobility, career plan, growth conversation, growth chat, growth chats, growth talk, growth areas, growth and feedback, development
        conversation, development talk, personal development plan, individual development plan, =IDP, =PDP, stay
        interview, stay interviews`,
    },
    {
      any: 'levelling, leveling, career path, growth plan, self assessment, self evaluation, self review',
      unless: `survey, topo, drawing, drawings, floor, concrete, ground, land, game, audit, nist, iso, questionnaire, security,
        page, plot, customer, revenue`,
    },
    {
      any: `360 feedback, 360 review, 360 degree, 360s, upward feedback, peer feedback, feedback for you, feedback about
        you, feedback conversation, feedback talk, feedback session with, your feedback results, giving feedback to,
        feedback on your work, personal feedback`,
      unless: 'camera, video, photo, photos, tour, vr, product, draft',
    },
    {
      any: `smart goals, goal setting, objective setting, objectives setting, individual goals, personal goals, personal
        objectives, her goals, his goals, new manager, manager handover, manager transition, change of manager, change
        of line manager, scorecard coaching, performance coaching`,
      unless: 'team goals, company goals, product goals',
    },
    {
      any: 'review, evaluation, rating, goals, objectives',
      with: 'with hr, hrbp, people partner, his performance, her performance, their performance, employee',
      where: 'title',
    },
    {
      any: `ratings, merit letters, merit letter, merit pay, comp letters, comp letter, comp, comp and ben, rewards review, total
        rewards, stock grants, stock grant, equity grants, equity grant, rsu, rsus, salary bands, pay gap, pay equity, pay
        bands, pay scales, bell curve, talent grid, talent, goal sheet, first 90 days, 30 60 90, 90 day review, 90 day check
        in, six month review, 6 month review, three month review, improvement targets, self reflection, level mapping,
        level check, development plan, development plans, high performers, low performers, top performers`,
      unless: `app, store, star, stars, credit, energy, customer, customers, product, products, power, film, movie, movies, tv, game,
        hotel, restaurant, widget, tile, page, show, contest, audio, landing, content, sea, ground, property, site, land,
        city, urban, regional, software, housing, plates, sensor, music, web`,
      where: 'title',
    },
    // German
    {
      any: `leistungsbewertung*, leistungsfeedback*, dienstliche beurteilung*, anlassbeurteilung*, ma gespräch*, mag gespräch*, *mitarbeitergespräch,
        quartalsgespräch*, jahresendgespräch*, zwischengespräch*, halbzeitgespräch*, azubigespräch*, ausbildungsgespräch*, azubi beurteilung,
        praktikumsbeurteilung, potentialgespräch*, potentialkandidat*, potentialanalyse, potenzialeinschätzung*, kompetenzeinschätzung,
        selbsteinschätzung*, rückmeldegespräch*, feedback gespräch*, 360 grad feedback, vorgesetztenfeedback, führungsfeedback, aufwärtsfeedback,
        personalentwicklung*, individueller entwicklungsplan, entwicklungsplan mitarbeit*, minderleistung, schlechtleistung, leistungsmängel,
        leistungsabfall, lohnerhöhung*, lohngespräch*, lohnanpassung*, gehalts*, stufenvorweg*, stufenlaufzeit, erfahrungsstufe, stellenbewertung*,
        tantieme*, zielbonus, bonusziele, bonusauszahlung, bonusvergabe, karrieregespräch*, karriereplanung, laufbahngespräch*, laufbahnplanung,
        beurteilungsrunde*, beurteilungskonferenz*, beurteilerkonferenz, personalkonferenz, talentkonferenz, nachwuchskräfte, führungskräftenachwuchs,
        mitarbeiterbewertung*, kalibrierungsrunde*, leistungsträger, underperformer, jahresabschlussgespräch*, mitarbeiterziele, individuelle ziele,
        persönliche ziele, orientierungsgespräch*, pip gespräch, standortgespräch*, verhaltensbeurteilung, beurteilung`,
      unless: `software, system, tool, gefährdungsbeurteilung, schadensbeurteilung, bewerb, steuerberater, wirtschaftsprüfer, lieferant, lieferanten,
        kunde, kunden, verbandsbeurteilung, gehaltsabrechnung software, gutachten, risikobeurteilung, schüler, statik, lärm, boden, immobilie`,
    },
    {
      any: 'kalibrierung, kalibrieren',
      with: 'rating, ratings, beurteilung, beurteilungen, noten, führungskräfte, leistung, mitarbeiter, mitarbeitende, bonus',
      unless: 'kamera, sensor, sensoren, waage, messgerät, messgeräte, labor, drucker, monitor',
    },
    {
      any: `jahresgespräch*, halbjahresgespräch*, beurteilungsgespräch*, leistungsbeurteilung*, mitarbeiterbeurteilung*,
        personalbeurteilung*, regelbeurteilung*, zielvereinbarung*, zielgespräch*, zielerreichungsgespräch*,
        gehaltsgespräch*, gehaltsrunde*, gehaltserhöhung*, gehaltsverhandlung*, gehaltswunsch*, gehaltsanpassung*,
        gehaltsüberprüfung, probezeit*, entwicklungsgespräch*, entwicklungsdialog*, perspektivgespräch*,
        karrieregespräch*, fördergespräch*, potenzialgespräch*, potenzialkandidat*, potenzialanalyse,
        leistungsgespräch*, leistungsprämie*, leistungszulage*, leistungsentgelt, bonusgespräch*, bonusrunde,
        beförderung*, höhergruppierung*, eingruppierung*, herabgruppierung, zwischenzeugnis*, arbeitszeugnis*,
        feedbackgespräch*, kritikgespräch*, low performer, nachfolgeplanung, talentrunde, personalrunde, stufenaufstieg,
        lob runde, lob kommission`,
      unless:
        'lieferant, lieferanten, steuerberater, wirtschaftsprüfer, hausbank, personenbeförderung, güterbeförderung, beförderungsbedingungen, website',
    },
    {
      any: 'gehalt, gehälter, vergütung, prämie, prämien, bonus',
      unless: 'versicherung, versicherungsprämie, kunde, kunden, lieferant, bonusprogramm, kakaogehalt',
      where: 'title',
    },
    // French
    {
      any: `rapport d étonnement, bilan stagiaire, bilan de mi parcours, bilan mi parcours, campagne d évaluation, campagne d évaluations, campagne d entretiens, campagne entretiens, grille salariale, grilles salariales, =NAO, masse
        salariale, avancement de grade, tableau d avancement, promotion interne, avancements et promotions, période probatoire, stagiairisation,
        bilan de période, bilan individuel, bilan de mi année, bilan de fin d année individuel, suivi individuel, objectifs individuels, feedback
        individuel, feedback 360, revue de performance, revue annuelle, points individuels, part variable, rémunération variable, enveloppe
        primes, régime indemnitaire, rifseep, plan de carrière, évolution professionnelle, évolution de carrière, souhaits d évolution, point
        carrière, plan de succession, hauts potentiels, comité talents, calibrage des évaluations, calibrage, sous performance, plan de
        progrès, notation des agents, évaluation des agents, évaluation du personnel, évaluation professionnelle, évaluation de fin de stage,
        évaluation stagiaire, évaluation alternant, suivi alternant, suivi stagiaire, suivi période d essai, suivi de la période d essai, confirmation
        période d essai, renouvellement période d essai, point fin d essai, entretien bilan, revalorisation salariale, revalorisation`,
      unless: `site, page, pages, web, serveur, serveurs, campagne publicitaire, contrat, fournisseur, fournisseurs, budget, produit, sécurité, qualité,
        chargement, application, machine, caméra, capteur, capteurs, couleur, couleurs, base de données, énergétique, revalorisation des déchets,
        déchets, loyers, documentaire, référentiel`,
    },
    {
      any: 'augmentation, augmentations, primes, promotions internes, évaluation individuelle, évaluations individuelles, évaluations annuelles, salarié, salariée, salariés',
      unless: `capital, tarif, tarifs, assurance, assurances, assureur, énergie, prime cee, cee, rénovation, trafic, charge, ventes, soldes, rentrée, magasin,
        crédit, agence de notation, notation financière, fournisseur, fournisseurs, prestataire, prestataires, élèves, enseignements, logiciel,
        variable d environnement, environnement, css, code, produits, météo, réalité, formation, formations, impact, risque, risques, video, audio`,
      where: 'title',
    },
    {
      any: `entretien annuel, entretiens annuels, entretien professionnel, entretiens professionnels, entretien pro,
        entretien d évaluation, entretien de mi année, entretien semestriel, entretien de carrière, entretien de
        progrès, entretien de recadrage, entretien objectifs, évaluation annuelle, évaluation individuelle, fin de
        période d essai, période d essai, fin de pe, augmentation individuelle, augmentations, augmentation de salaire,
        revue salariale, revue des salaires, politique salariale, demande d augmentation, négociation salariale,
        rémunération, salaire, salaires, prime individuelle, prime annuelle, primes individuelles, bonus annuel, passage
        cadre, comité carrière, comité carrières, revue de personnel, revue des talents, people review, plan de
        performance, plan d amélioration individuel, fixation des objectifs, bilan annuel individuel, bilan de
        compétences, changement de classification`,
      unless: `${EQUIPMENT}, auteurs, serveur, logiciel, copropriété, tarif, tarifs, capital, offre d essai, chaudière`,
    },
    // Spanish
    {
      any: `evaluación de desempeño, evaluacion del desempeño, evaluación anual, evaluación 360, evaluación del equipo,
        revisión de desempeño, revisión anual de desempeño, revisión salarial, aumento salarial, aumento de sueldo,
        subida salarial, subida de sueldo, incremento salarial, sueldo, sueldos, salario, salarios, período de prueba,
        periodo de prueba, pasa la prueba, fin de prueba, plan de mejora, plan de mejora individual, plan de desarrollo
        individual, plan de carrera, conversación de desarrollo, cierre de objetivos, fijación de objetivos, bono,
        bonos, ascenso, ascensos, comité de talento, calibración de desempeño, retroalimentación individual`,
      unless: `software, gratis, bono cultural, bonos del estado, deuda, sitio web, servidor, procesos, continua, metro`,
    },
    // Portuguese
    {
      any: `avaliação de desempenho, avaliação anual, avaliação 360, avaliação 180, avaliação 90, avaliação individual,
        ciclo de avaliação, reajuste salarial, aumento salarial, aumento de salário, salário, salários, remuneração,
        bônus, período de experiência, fim da experiência, término de experiência, contrato de experiência, plano de
        recuperação, plano de desenvolvimento individual, =PDI, plano de carreira, conversa de carreira, comitê de
        mérito, comitê de promoção, comitê de carreira, comitê de pessoas, mérito e promo, promoções e mérito, comitê de
        talentos, calibração de desempenho, feedback individual, devolutiva individual, acompanhamento trainee,
        acompanhamento estagiário, nine box, metas individuais`,
      unless: 'fundo, investimento, desastre, backup, mata, fiscal, judicial, ambiental, cupom, mídia',
    },
    // Japanese
    {
      any: `評価面談, 人事評価, 人事考課, 考課面談, 考課, 査定, 昇給, 昇格, 昇進, 降格, 賞与, ボーナス, 給与, 給料, 年収, 目標設定面談, 目標面談, 期末面談, 期初面談, 中間面談, 期首面談,
        試用期間, 本採用, 業務改善計画, キャリア面談, キャリア相談, キャリア開発, 人材会議, 人材レビュー, 後継者, 360度, フィードバック面談, mbo面談, 育成面談, フォロー面談, トレーニー,
        振り返り面談`,
      unless:
        '給与システム, 給与計算ソフト, 車両査定, 不動産査定, 保険査定, 思考課題, 参考課題, 車査定, 権限昇格, 特権昇格, ボーナスキャンペーン, ボーナスポイント, 360度カメラ, 360度動画',
    },
    {
      any: '評価',
      with: '社員, 部員, 個人, 部下, 本人, メンバー評価, 人事',
      unless: '性能, 品質, 技術, ボード, ベンチマーク, 製品, 環境, ツール, リスク, 脆弱性, システム',
    },
    ...ES_GUARDED.reviewAndPay,
    ...PT_GUARDED.reviewAndPay,
    ...JA_GUARDED.reviewAndPay,
    ...TRADES_GUARDED.reviewAndPay,
    ...SAID_GUARDED.reviewAndPay,
  ],
  examples: {
    yes: [
      { title: 'Performance review – Ngozi', people: 2 },
      { title: 'PIP week 2', people: 3 },
      { title: 'Salary round: lists per team', people: 6 },
      { title: 'Promotion committee H2', people: 8 },
      { title: 'Catch up', description: 'Your probation ends soon, let us talk about it', people: 3 },
      { title: 'Jahresgespräch Timo', people: 2 },
      { title: 'Entretien annuel – Basile', people: 2 },
      { title: 'Evaluación de desempeño', people: 2 },
      { title: 'Avaliação de desempenho – Iara', people: 2 },
      { title: '人事評価の打ち合わせ', people: 4 },
    ],
    no: [
      { title: 'Performance review: landing page load', people: 5 },
      { title: 'pip and venv for the build image', people: 8 },
      { title: 'Camera calibration', people: 4 },
      { title: 'Summer promotion banners', people: 4 },
      { title: '性能評価レビュー', people: 6 },
      { title: 'Code review', people: 4 },
    ],
  },
});
