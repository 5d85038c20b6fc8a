import { namesArtefact } from './artefacts';
import { Terms } from './lexicon';
import { remembered } from './remember';
import type { MeetingText } from './text';
import { SURELY_DE, SURELY_EN, SURELY_FR } from './work-life-sure';
import { SURELY_ES, SURELY_JA, SURELY_PT } from './work-life-sure-2';
import { JOBS, PERSONAL_SAYINGS } from './work-life-jobs';
import { OBJECTS } from './work-life-objects';
import { WORK_LIFE_SAID, WORK_LIFE_THINGS, WORK_LIFE_TITLES } from './work-life-words';
import { ES_PT_SAID, ES_PT_THINGS, ES_PT_TITLES } from './work-life-words-es-pt';
import { JA_SAID, JA_THINGS, JA_TITLES } from './work-life-words-ja';

/**
 * Words of working life: jobs, pay, conduct, health, change at the top. None of them protects by itself (they stand in titles about
 * software and sales as well), but where one stands the judge is never sure enough to flag (rubric, T4). Wrongly quiet costs little.
 */
const TITLE = new Terms(
  `
  employment, employ*, employee*, employer*, workforce, worker, workers, labour, labor, personnel, colleague, colleagues, co worker, tribunal, tenure,
  tenured, faculty, caseload, supervision, supervisee, line manager, line managers, manager, managers, mgr, boss, my lead, with lead, team lead, mentee,
  recruit*, hiring, hire*, sourcing, headhunt*, interview*, applicant*, candidate*, vacanc*, open role, open roles, role change, job role, role, new role, roles,
  cv, cvs, resume, resumes, referral, referrals, offer, offers, onboarding, offboarding, secondment, secondee, transfer request, internal move, demotion,
  promot*, pay, pay run, salary, wage*, bonus*, equity, increase, increases, off cycle, comp, compensation, benefits, pension*, overtime,
  timekeeping, timesheet concern*, expectation*, tough, difficult, sensitive, personal, private, confidential, concern, concerns, allegation*, disclosure*,
  investigat*, ombud*, hotline, ethics, integrity, conduct, misconduct, grievance*, complaint*, disciplin*, warning, warnings, sanction*, hearing*,
  fitness for duty, illness, ill, sick, sickness, injury, health, medical, doctor s note, accommodation*, ergonomic, disability, wellbeing, well being, mental,
  stress, bereave*, death, funeral, pregnan*, maternity, paternity, parental, leave, absence*, attendance, strike, union*, works agreement, works council,
  collective, consultation, redundan*, layoff*, severance, downsiz*, wind down, winding down, closure, closing the, shut down, relocation, restructur*, reorg*,
  merger*, acquisition*, takeover, divest*, insolven*, leadership change, interim, interim leadership, successor, succession, resign*, retire*, departing, departure, departures, departs,
  leaver*, leaving, exit*, terminat*, dismiss*, notice period, last shift, equipment return, badge removal, contractor*, agency worker*, freelancer rates,
  apprentice*, trainee*, intern, interns, internship*, graduate*, cadet*, probation*, apprais*, ranking, rankings, rating, ratings, calibrat*, nine grid,
  talent, slate, nominat*, high potential*, low performer*, underperform*, improvement case, pip, new structure, org structure, vp structure, structure,
  org chart, headcount, positions, voluntary programme, voluntary program, selection pool, engagement score*, pulse survey results by, 360, self review,
  annual talk, half year, mid cycle, mid year, year end, career*, growth check in, growth talk, coaching, development plan*, performance, visa, immigration,
  relationship, conflict, mediation, harass*, bully*, discriminat*, whistle*, legal case, court, lawsuit, termination, rightsiz*, job cut*, site strategy
`,
  WORK_LIFE_TITLES,
  ES_PT_TITLES,
  JA_TITLES,
  JOBS,
  PERSONAL_SAYINGS,
);

/** Words so plain that a description is enough. */
const SAID = new Terms(
  `
  line manager, line managers, his manager, her manager, their manager, appraisal, probation, redundancy, severance, grievance, disciplinary, allegation,
  allegations, misconduct, harassment, bullying, resignation, resigned, dismissal, layoffs, sick leave, maternity leave, medical leave, hr will, from hr, with hr, applicant,
  recruiter, job offer, salary, salaries, pay rise, bonus factor, companion, union rep, works council, personal situation, wellbeing, in person please,
  do not forward, confidential, strictly private
`,
  WORK_LIFE_SAID,
  ES_PT_SAID,
  JA_SAID,
);

/** Things in a title that make such a word a word about them: "TLS termination", "release candidate build". */
const THINGS = new Terms(
  `
  tls, ssl, https, page load, checkout, p95, p99, venv, pypi, beta, alpha, exit criteria, exit code, dns, server, servers, cluster, clusters, kubernetes, k8s, docker, container, pod, pods, api, apis, sdk, cli, code, codebase, repo, repository,
  branch, merge conflict, python, java, javascript, typescript, rust, golang, sql, query, queries, database, schema, cache, queue, backend, frontend, front end,
  build, builds, release candidate, rc1, rc2, rc3, rc4, version, v2, v3, v4, patch, firmware, driver, drivers, test table, test plan, regression, latency, load test,
  runbook, figma, mockup, mockups, wireframe, wireframes, layers, prototype, screen, screens, ui, pixels, led, display, font, logo, banner, banners, poster,
  video, player, picture, photo, photos, camera, cameras, lens, sensor, sensors, drawing, drawings, drawing register, floor plan, survey plot, blueprint, cad,
  bim, concrete, cable, cables, valve, pump, turbine, engine, vehicle, trucks, warehouse, shelf, shelves, landing page, website, web page, homepage, user onboarding,
  customer onboarding, welcome emails, newsletter, cookie, cookies, campaign, campaigns, ad copy, seo, adwords, price list, catalogue, catalog, power market,
  electricity, merit order, commodity, customer churn, conversion rate, app store, play store, dashboard layout, spreadsheet template, licence keys, license keys
`,
  WORK_LIFE_THINGS,
  ES_PT_THINGS,
  JA_THINGS,
);

const SURELY = new Terms(SURELY_EN, SURELY_DE, SURELY_FR, SURELY_ES, SURELY_PT, SURELY_JA);

/** Whether the text speaks of working life, and of no thing that explains the word. */
export const speaksOfWorkLife = remembered(
  ({ title, written }: MeetingText): boolean =>
    SAID.in(written) !== null || ((SURELY.in(title) ?? TITLE.in(title)) !== null && THINGS.in(title) === null),
);

const THINGS_IN_TITLE = new Terms(OBJECTS);

/** Whether the title names nothing that may explain a word of working life. */
export const namesNoThing = remembered(
  ({ title }: MeetingText) => THINGS.in(title) === null && THINGS_IN_TITLE.in(title) === null && !namesArtefact(title),
);

/** Whether the title alone speaks of working life, and of nothing that may explain the word. */
export const titleSpeaksOfWorkLife = remembered((text: MeetingText) => TITLE.in(text.title) !== null && namesNoThing(text));

/** Whether the title speaks of somebody's employment in words that seldom mean anything else. */
export const surelyWorkLife = remembered((text: MeetingText) => SURELY.in(text.title) !== null && namesNoThing(text));

/** What may be said to or of a person, in titles that name one. */
const CONCERNS = new Terms(`
  uplift, raise, promo, packet, dry run, final day, cover, feedback, progress, concern, concerns, conversation, talk, chat, sit down, next steps, decision, outcome, support, goals, objectives, targets, performance, growth, development, future,
  role, contract, terms, package, hours, leave, return, transition, handover, cover, transfer, extension, renewal, evaluation, review, assessment, letter, request, appeal, statement, situation, round 1, round 2,
  debrief, onboarding, offboarding, reference, references,
  rückmeldung, gespräch, entwicklung, ziele, zukunft, rolle, vertrag, stunden, rückkehr, einarbeitung, verlängerung, bewertung, beurteilung, schreiben, antrag, situation, entscheidung, unterstützung, auftreten, fall, thema, nachgang,
  retour, retours, échange, suite, suites, décision, accompagnement, soutien, objectifs, évolution, avenir, poste, contrat, horaires, passation, remplacement, prolongation, évaluation, bilan, courrier, demande, situation, cas, augmentation, mobilité, reprise, sortie, propos, point sur, mobilité, intégration, départ,
  conversación, charla, decisión, apoyo, objetivos, crecimiento, futuro, puesto, contrato, horario, regreso, vuelta, cobertura, prórroga, renovación, evaluación, carta, solicitud, situación, caso, condiciones, subida, aumento, salida, liquidación, reincorporación, seguimiento, oferta, propuesta,
  conversa, decisão, apoio, metas, futuro, função, contrato, horário, retorno, regresso, cobertura, prorrogação, renovação, avaliação, pedido, situação, caso, condições, saída, volta, aumento, acompanhamento, proposta, pacote,
  フィードバック, 振り返り, 相談, 対応, 件, 今後, 目標, 評価, 面談, 支援, フォロー, 状況, 引き継ぎ, 方針, 判断, 条件
`);

/** Whether the title says something that may be said of a person. */
export const concernsSomebody = remembered((text: MeetingText) => CONCERNS.in(text.title) !== null && namesNoThing(text));
