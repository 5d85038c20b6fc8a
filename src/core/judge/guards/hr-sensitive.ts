import { wordGuard } from './guard';
import { ES_GUARDED } from './words-es';
import { JA_GUARDED } from './words-ja';
import { PT_GUARDED } from './words-pt';
import { SAID_GUARDED } from './words-sayings';
import { TRADES_GUARDED } from './words-trades';

/** Grievance, discipline, mediation, harassment, health, return to work: kind 6. */
export const hrSensitive = wordGuard({
  id: 'hr-sensitive',
  kind: 'hr-sensitive',
  code: 'protected_topic',
  rules: [
    // English
    {
      any: `grievance, grievances, disciplinary, disciplinary hearing, investigation meeting, investigatory, misconduct,
        harassment, bullying, whistleblowing, whistleblower, written warning, verbal warning, final warning, first
        warning, show cause, notice to explain, =NTE, admin hearing, stage 1 hearing, stage 2 hearing, stage 3 hearing,
        appeal hearing, formal hearing, er case, employee relations, workplace conflict, facilitated conversation,
        facilitated talk, neutral third party, difficult conversation, sensitive conversation, rtw, back to work
        meeting, phased return, phased hrs, fit note, sick note, sick leave, sickness absence, sickness review, absence
        review, absence stage, absence meeting, absence management, attendance review, bradford score, bradford factor,
        long term sick, occupational health, reasonable adjustments, reasonable adjustment, workplace accommodation,
        accommodation request, medical leave, parental leave, paternity, keep in touch day, kit day, bereavement,
        compassionate leave, wellbeing check, wellbeing check in, welfare check, welfare meeting, welfare call, stress
        risk assessment, flexible working request, visa sponsorship, background to the complaint, formal complaint,
        complaint against, code of conduct violation, coc report, companion permitted`,
    },
    {
      any: `discrimination, hearing, conduct meeting, fact finding, conflict resolution, mediation, facilitated discussion,
        return to work, maternity, burnout, wellbeing, mental health, safeguarding, work permit, union rep, notetaker`,
      unless: `culturelle, numérique, scientifique, culturel, public hearing, planning hearing, experts, expert, witnesses before, bill, zoning, planning appeal, licensing, public inquiry, flood, court, parliament, committee hearing, hearing aid, hearing aids, hearing
        protection, software, webinar, course, newsletter, fact finding trip, merge, price, wear, clothing, module,
        product`,
      where: 'title',
    },
    {
      any: 'investigation, investigations',
      unless: `bug, incident, outage, crash, root cause, latency, performance, memory, leak, alert, error, errors, fraud model,
        technical, ticket, tickets, regression, data, slow, query, spike, failure, ci, flaky, issue, issues, site`,
      where: 'title',
    },
    {
      any: `discipline, disciplines, absence, attendance, warning, complaint, conflict, behaviour, behavior, conduct,
        tension`,
      with: `hr, employee, union, panel, note taker, hrbp, formal, stage 1, stage 2, companion, sign issue, his behaviour,
        her behaviour`,
      unless: 'merge conflict, conflicts, compiler, customer, weather, drawing, register, course',
      where: 'title',
    },
    // Words that a title seldom uses of a thing
    {
      any: `welfare, absence, absences, absenteeism, sickness, off sick, sick cover, sick pay, pregnancy, pregnant, mat leave, maternity
        leave, pat leave, paternity leave, adoption leave, supervisor, visa, immigration status, personal matter, personal
        issue, personal situation, private matter, union, unions, union talks, employee, employees, warning letter, outcome
        letter, stage 2 outcome, appeal outcome, apology, trust issue, team conflict, tensions, behaviour, bad news, difficult
        news, situation`,
      unless: `survey, handbook, portal, app, software, newsletter, engagement, discount, discounts, intranet, software, european, eu, credit
        union, union find, sql, query, card, process, pattern, customer, customers, situation report, website, page, animal,
        tool, student union, market, error, api, log, logs, table, data, feed, onboarding flow, experience platform`,
      where: 'title',
    },
    // The department at the table, not its software
    {
      any: `=HR, =HRBP, hrbp, human resources, people partner, people ops, people team, people and culture, hr business
        partner, people operations`,
      unless: `hr system, hr software, hr tool, hr tools, hris, hr dashboard, hr data, hr portal, hr website, hr module, hr
        tech, hr app, hr api, 24 hr, 1 hr, 2 hr, 1 5 hr, heart rate, hr monitor, 8 hr, 4 hr, 3 hr, 12 hr, hr newsletter,
        hr vendor`,
    },
    // German
    {
      any: `krankengespräch*, langzeiterkrank*, krankmeldung*, krankschreibung*, hamburger modell, gesundheitsgespräch*, präventionsgespräch*,
        teamkonflikt*, konflikt im team, konflikt zwischen, konfliktklärung*, schlichtungsgespräch*, verwarnung*, pflichtverletzung*, agg
        beschwerde*, gleichstellungsbeauftragte, schwerbehindertenvertretung, inklusionsamt, integrationsamt, personalreferent*, personalleitung,
        personalleiter*, personalstelle, personalsache*, personalangelegenheit*, personalfall, personalfälle, personalthemen, personalia,
        personelles, personelle angelegenheit*, hinweisgeber*, meldestelle agg, mutterschutzgespräch*, pflegezeit, teilzeitantrag*, teilzeitwunsch*,
        arbeitszeitreduzierung, versetzungsgespräch*, versetzungsantrag*, abordnung*, trauerfall, todesfall, amtsarzt*, amtsärztlich*,
        arbeitsunfähig*, rückkehr aus der elternzeit, rückkehr nach krankheit, rückkehr nach elternzeit, wiedereinstieg*, gespräch mit betriebsrat,
        sexuelle*, übergriff*, rassismusvorfall, dienstaufsichtsbeschwerde, aussprache mit, br anhörung, arbeitsunfall, gewaltvorfall`,
      unless: 'software, portal, seelsorge, schulung, fortbildung, tool, system, studie, statistik, verein',
    },
    {
      any: 'versetzung, krankenstand, krankheit, krankheitsfall, überlastung, disziplin, aussprache, =MAV, =SBV, teilzeit, konflikt, konflikte, mobbingfall',
      unless: `server, netz, software, schüler, klasse, grenze, ukraine, nahost, merge, baum, statik, überlastung der strecke, termine, terminkonflikt,
        maschine, zeugniskonferenz, disziplinen, englische aussprache, haustier, ausbildung in teilzeit, git, leitung`,
      where: 'title',
    },
    {
      any: `personalgespräch*, abmahnung*, ermahnung, bem gespräch*, bem verfahren, bem einladung, =BEM,
        wiedereingliederung*, eingliederungsmanagement, konfliktgespräch*, konfliktmoderation, konfliktlösung im team,
        beschwerdegespräch*, beschwerdestelle, mediation, mobbing, belästigung, diskriminierung, fürsorgegespräch*,
        krankenrückkehrgespräch*, rückkehrgespräch*, fehlzeiten*, fehlzeitengespräch*, krankheitsbedingt*, disziplinar*,
        anhörung, dienstvergehen, betriebsarzt*, schwangerschaft, mutterschutz, elternzeit*, überlastungsanzeige,
        gefährdungsanzeige, schwerbehinderung, personalabteilung, klärungsgespräch*, personalrat, burnout,
        suchtgespräch*`,
      unless: `culturelle, numérique, scientifique, ausschuss, landtag, bundestag, verordnung, mediationssoftware, finite, anwesenheit im büro, boundary element`,
    },
    {
      any: 'beschwerde, beschwerden',
      unless: 'kunde, kunden, kundenbeschwerde, kundenbeschwerden, reklamation, verwaltungsgericht',
      where: 'title',
    },
    // French
    {
      any: `rappel à l ordre, alerte éthique, lanceur d alerte, mal être, souffrance au travail, risques psychosociaux, accident du travail, maladie
        professionnelle, arrêt de travail, retour maternité, retour de maternité, retour après maternité, retour parental, retour de congé
        maternité, entretien de retour, congé mat, grossesse, référent harcèlement, cellule psychologique, absences répétées, pôle rh, service
        rh, délégué syndical, délégués syndicaux, délégués du personnel, élus du personnel, mobilité interne, situation individuelle, situations
        individuelles, situation personnelle, cas individuel, cas individuels, dossier individuel, dossiers individuels, reprise progressive,
        visite de préreprise, visite médicale de reprise, agression, propos sexistes, propos déplacés, agissements, comportement inapproprié,
        demande de temps partiel, temps partiel thérapeutique, sanctions disciplinaires, conflit entre, conflit au sein, conflit dans l équipe,
        procédure disciplinaire, faute professionnelle, assistante sociale, syndicat, syndicats, organisations syndicales`,
      unless: `logiciel, formation, sensibilisation, affichage, statistiques, copropriété, syndicat mixte, syndicat des eaux, syndicat d initiative,
        sanctions internationales, embargo, douanes, client, clients`,
    },
    {
      any: 'signalement, signalements, absentéisme, décès, deuil, temps partiel, demande de mutation, demandes de mutation, plainte, plaintes, conflit, conflits, comportement, tensions',
      unless: `voirie, génétique, test, tests, sol, client, clients, application, éclairage, marché, numérique, écologique, conflit git, ukraine, agenda,
        d agenda, merge, fournisseur, bug, bugs, réseaux, chantier, travaux, assurance décès, utilisateur, utilisateurs, sur les prix, usagers, nuisances, composant`,
      where: 'title',
    },
    {
      any: `entretien disciplinaire, avertissement, sanction disciplinaire, conseil de discipline, blâme, médiation,
        médiateur, harcèlement, discrimination, visite de reprise, entretien de reprise, retour d arrêt, reprise après
        arrêt, arrêt maladie, arrêt longue, mi temps thérapeutique, médecine du travail, médecin du travail, inaptitude,
        congé maternité, congé parental, congé paternité, retour de congé, mise à pied, signalement rps, rps, enquête
        interne, cellule d écoute, burn out, conflit équipe, tensions entre, tensions équipe, régulation équipe, tiers
        neutre, motif grave, motif grave huis clos, huis clos, aménagement de poste, handicap, rqth, recadrage`,
      unless: `médiation culturelle, médiation numérique, avertissement météo, mise à pied d œuvre, à pied d œuvre, d œuvre,
        logiciel, article, service médiation, charpente, presse`,
    },
    { any: '=RH, =DRH, =RRH, ressources humaines', unless: 'logiciel rh, outil rh, sirh, newsletter rh' },
    // Spanish
    {
      any: `expediente disciplinario, expediente contradictorio, expediente sancionador, pliego de cargos, pliego de
        descargos, descargos, amonestación, llamado de atención, apercibimiento, acoso, acoso laboral, protocolo de
        acoso, activación protocolo, testigo, mediación, reincorporación, vuelta de baja, baja médica, baja larga, baja
        laboral, incapacidad temporal, incapacidad laboral, salud ocupacional, médico laboral, adaptación de puesto,
        licencia por maternidad, licencia de maternidad, permiso de maternidad, permiso de paternidad, conflicto
        interno, conflicto entre, conflicto laboral, queja interna, denuncia interna, canal de denuncias, sanción
        disciplinaria, faltas injustificadas, ausentismo, absentismo, convivencia laboral, comité de convivencia`,
      unless: 'clientes, mediación de seguros, software, reincorporación de datos, testigo de luz, luz testigo',
    },
    {
      any: '=RRHH, =RR.HH, rr hh, rrhh, recursos humanos, talento humano, gestión humana',
      unless: 'software de rrhh, portal rrhh, sistema rrhh',
    },
    // Portuguese
    {
      any: `advertência, advertência formal, suspensão disciplinar, processo disciplinar, sindicância, comitê de ética,
        canal de denúncias, denúncia, denúncias, assédio, mediação, mediação de conflito, conflito na equipe, conflito
        entre, retorno ao trabalho, retorno da licença, retorno de licença, retorno de afastamento, licença maternidade,
        licença paternidade, licença médica, volta da licença, afastamento, afastamento médico, atestado, atestados,
        medicina do trabalho, médico do trabalho, exame de retorno, saúde ocupacional, readaptação, inss, faltas e
        atrasos, apuração interna, burnout, saúde mental`,
      unless: `lote, plantas, recuo, prefeitura, mediação escolar, software, atestado de capacidade, atestados de capacidade,
        licitação, guia do inss, obra`,
    },
    {
      any: '=RH, recursos humanos, departamento pessoal, =BP, gente e gestão',
      unless: 'sistema rh, sistema de rh, portal rh, software rh, bp poços, pressão',
    },
    // Japanese
    {
      any: `懲戒, ハラスメント, パワハラ, セクハラ, マタハラ, 復職, 休職, 産業医, 産休, 育休, 介護休, 体調, メンタル, 健康相談, 働き方相談, 始末書, 顛末書, 戒告, 譴責, 訓告, 聞き取り調査,
        ヒアリング調査(人事, 内部通報, 労務相談, 労務面談, 人事面談, 人事部, 人事同席, hr同席, 人事担当, 注意指導, 指導面談, 苦情申立, 休業, 障害者雇用, 長時間労働, 過重労働, ストレスチェック面談,
        異動面談, 異動の内示, 内示, 配置転換, 出向面談, 人事異動`,
      unless:
        '人事システム, 人事データ連携, 人事異動データ, 休業日, 臨時休業, 年末年始休業, メンタルモデル, ファンダメンタル, インストルメンタル, エレメンタル, 異動データ',
    },
    ...ES_GUARDED.hrSensitive,
    ...PT_GUARDED.hrSensitive,
    ...JA_GUARDED.hrSensitive,
    ...TRADES_GUARDED.hrSensitive,
    ...SAID_GUARDED.hrSensitive,
  ],
  examples: {
    yes: [
      { title: 'Grievance hearing', people: 5 },
      { title: 'Return to work – Oda', people: 2 },
      { title: 'Conversation on Thursday', description: 'Someone from HR will be with us.', people: 3 },
      { title: 'Personalgespräch', people: 3 },
      { title: 'BEM-Gespräch', people: 4 },
      { title: 'Entretien disciplinaire', people: 3 },
      { title: 'Reincorporación de Nuria', people: 3 },
      { title: 'Assédio: apuração', people: 3 },
      { title: '復職面談', people: 3 },
    ],
    no: [
      { title: 'Investigation: crash on start', people: 5 },
      { title: 'HR software: licence count', people: 4 },
      { title: 'Disciplines round: drawing register', people: 9 },
      { title: 'Merge conflict in the parser', people: 3 },
      { title: '障害対応', people: 5 },
    ],
  },
});
