import { EQUIPMENT } from './equipment';
import { wordGuard } from './guard';
import { ES_GUARDED } from './words-es';
import { JA_GUARDED } from './words-ja';
import { PT_GUARDED } from './words-pt';
import { SAID_GUARDED } from './words-sayings';
import { TRADES_GUARDED } from './words-trades';

/** Interviews, screens, panels, reference calls: kind 3. */
export const hiring = wordGuard({
  id: 'hiring',
  kind: 'hiring-interview',
  code: 'protected_topic',
  rules: [
    // English
    {
      any: 'interview, interviews, interviewing, interviewee',
      unless: `customer, customers, user, users, press, podcast, radio, tv, media, magazine, journalist, journalists,
        newspaper, blog, article, stakeholder, stakeholders, research, participant, participants, discovery, expert,
        panel discussions, live, video, videos, synthesis, interview training, interviewer training, anchor, witness,
        patient, patients, consumer, client, clients, supplier, discussion guide, survey, on air, film, residents, neighbours, neighbors, transcripts, oral history, farmers, shoppers, visitors`,
      where: 'title',
    },
    {
      any: `behavioral interview, behavioural interview, technical interview, coding interview, team interview, final
        interview, hiring manager interview, job interview, interview panel, interview loop, interview kit, interview
        debrief, interview feedback, interview slot, interview slots, conduct interviews, interview candidates,
        interviews performed by`,
    },
    {
      any: `candidate, candidates, applicant, applicants, finalist, finalists, shortlist, shortlisting, short listing,
        longlist`,
      unless: `release candidate, rc, build, version, candidate key, domain, domains, sites, vendor, vendors, vaccine, drug,
        list of names, design award, projects, papers, features, dataset, p1 candidate`,
      where: 'title',
    },
    {
      any: 'candidate, candidates, applicant, applicants, finalist, jobseeker',
      with: `role, interview, interviews, resume, cv, cvs, hiring, recruiter, screening, scorecard, position, offer,
        coderpad, kit, panel, onsite, assessment, debrief, pipeline, greenhouse`,
      unless: 'release candidate, build, version',
    },
    {
      any: `phone screen, recruiter screen, recruiter call, recruiter chat, screening call, screening calls, hr screen, tech
        screen, technical screen, culture fit, culture add, values round, bar raiser, hiring manager, hiring loop,
        hiring panel, hiring debrief, hiring sync, hiring committee, hiring decision, hiring review, hiring plan,
        recruiter, headhunter, sourcing candidates, executive search, executive hires, exec hire, key hires, new hire
        decision, job applicant, case study presentation, portfolio chat, work trial, assessment day, reference check,
        reference checks, reference call, reference calls, cv review, cv screening, cv sift, resume review, resume
        screen, sift meeting, sifting, coderpad, hackerrank, meet the team chat, sell call, super day, superday,
        graduate scheme, appointment panel, appointments panel`,
    },
    {
      any: `hiring, recruiting, recruitment, talent acquisition, take home, takehome, portfolio review with, portfolio
        presentation, trial day, assessment centre, assessment center, background check, selection panel, selection
        board, selection committee`,
      unless: `tenant, tenants, participant, participants, volunteer, volunteers, patient, patients, recruitment ad,
        recruitment campaign, software, vendor, vendors, supplier, suppliers, take home pay, take home message, take
        home messages, papers, jury, website, calculator`,
    },
    {
      any: `panel, on site, onsite, loop, debrief, scorecard, scorecards, screen, case study, portfolio, sys design, system
        design, superday, walkthrough`,
      with: `interview, interviewer, interviewers, candidate, candidates, applicant, engineer, role, resume, cv, cvs,
        recruiter, greenhouse, sre, hire, hiring, swe, l5, l6, finalist, head of`,
      unless: `discussion, livestream, incident, ui, figma, solar, control, client site, customer, customers, release, webinar,
        runbook, feature, design review, architecture`,
      where: 'title',
    },
    {
      any: `hire, hires, new hire, backfill, backfills, back fill, requisition, requisitions, reqs, open reqs, headcount, head count,
        intern conversion, intern conversions, conversion decisions, panel prep, ref check, ref checks, referee, job
        description, job descriptions, job spec, vacancy, vacancies, staffing, teaching demo, demo lesson, chemistry
        meeting, trial lesson, audition, auditions`,
      unless: `car, cars, bike, bikes, equipment, van, venue, plant, customers, tool, data, database, api, events, dates, missing, script,
        room, purchase requisition, purchase requisitions, hotel, housing, flats, campaign`,
      where: 'title',
    },
    // German
    {
      any: `zweitgespräch*, kandidatengespräch*, recruitinggespräch*, telefoninterview*, jobinterview*, stellenausschreibung*, stellenprofil*,
        stellenanzeige*, nachbesetzung*, wiederbesetzung*, neubesetzung*, besetzungsverfahren, stellenbesetzungsverfahren, berufungsvortrag,
        berufungsverfahren, probevorlesung, lehrprobe bewerb*, auswahltag, auswahlrunde, auswahlgremium, azubi auswahl, azubiauswahl,
        referenzgespräch*, rekrutierung, praktikumsgespräch*, jobmesse auswahl, personaleinstellung*, einstellungstest*, einstellungsrunde,
        einstellungsverfahren, personalbedarf, personalplanung, stellenplan, stellenplanung, vakanz, vakanzen, lebensläufe, bewerb*`,
      unless: `lieferanten, vergabe, preis, wettbewerb*, förder*, zim, antrag, kultur, stadt, verlag, ausschreibung vergabe, bewerbungsfrist
        förder*, system, software, tool, portal, produktplatzierung, fördermittel`,
      where: 'title',
    },
    {
      any: 'einstellung, stelle, besetzung, hospitation, probetag, kennenlernen, gespräch',
      with: `bewerber, bewerberin, bewerbung, bewerbungsunterlagen, lebenslauf, kandidat, kandidatin, auswahlkommission, stellenausschreibung,
        probezeit, arbeitsvertrag, personalabteilung`,
      where: 'title',
    },
    {
      any: `vorstellungsgespräch*, bewerbungsgespräch*, bewerbergespräch*, bewerberinnen, bewerberin, bewerber,
        bewerbertag*, bewerberauswahl, bewerbende, bewerbungsrunde*, bewerbungsunterlagen, probearbeiten,
        probearbeitstag, probetag, kandidatin, kandidaten, kandidat, auswahlgespräch*, auswahlkommission,
        auswahlverfahren, einstellungsgespräch*, personalauswahl, stellenbesetzung*, berufungskommission,
        assessmentcenter, schnuppertag, referenzanruf, personalgewinnung, recruiting`,
      unless: 'fördermittel, wahl, wahlkampf, bundestag, freigabekandidat, lieferanten',
    },
    {
      any: 'bewerbung, bewerbungen, interview, vorauswahl',
      unless: `förder*, *preis, fördermittel, förderung, zim, projekt, preis, wettbewerb, kunde, kunden, nutzer, nutzerinnen, radio, presse,
        podcast, zeitung, tv, vergabe, user, customer`,
      where: 'title',
    },
    // French
    // "Entretien" alone: of a person, unless of a thing, a user or the press (rubric, T4)
    {
      any: 'entretien, entretiens, eae',
      unless: `${EQUIPMENT}, conduite d entretien, conduire un entretien, mener un entretien, techniques d entretien, utilisateur, utilisateurs, utilisatrice, utilisatrices, usager, usagers, radio, à la radio, pour la presse, avec la
        presse, à la télé, avec un journaliste, avec une journaliste, pour le podcast, pour le magazine, recherche utilisateur, guide d
        entretien, entretiens clients, entretien client, avec un client, avec des clients, avec un expert, entretiens experts, avec un
        chercheur, avec une chercheuse, avec un sociologue`,
      where: 'title',
    },
    {
      any: `jury de recrutement, commission de recrutement, comité de sélection, audition candidat, auditions candidats, audition des candidats,
        recruteur, recruteuse, cabinet de recrutement, chasseur de têtes, fiche de poste, fiches de poste, ouverture de poste, ouvertures
        de postes, poste à pourvoir, postes à pourvoir, profil de poste, profils de poste, tri de cv, tri des cv, lecture des cv, revue de
        cv, revue des cv, essai professionnel, immersion candidat, job dating, jobdating, vivier, remplacement de poste, besoin en
        effectifs, effectifs, recruter, recrutons, recruté, recrutée, sélection stagiaire, sélection alternant, choix du stagiaire, choix
        de l alternant`,
      unless: `logiciel, ville candidate, version candidate, élection, élections, appel d offres, marché public, plateforme, effectifs scolaires, subvention`,
      where: 'title',
    },
    {
      any: `entretien d embauche, entretiens d embauche, entretien de recrutement, entretien candidat, entretien candidate,
        entretien rh, entretien technique, candidat, candidats, candidature, candidatures,
        préqualification, présélection, prise de référence, prise de références, contrôle de références, recrutement,
        recrutements, embauche, short list, journée d essai, cooptation`,
      unless: `appel d offres, marché public, subvention, version candidate, ville candidate, logiciel, élection, élections,
        serveur, fournisseurs`,
    },
    // Spanish
    {
      any: `entrevista de trabajo, entrevista laboral, entrevista técnica, entrevista final, entrevista candidato,
        entrevista candidata, candidato, candidata, candidatos, candidatas, candidatura, candidaturas, proceso de
        selección, preselección, terna, contratación de personal, reclutamiento, selección de personal, postulante,
        postulantes, referencias laborales, dinámica grupal, criba curricular, criba de cv`,
      unless: `electoral, elecciones, versión candidata, subvención, proveedor, proveedores, licitación, release`,
    },
    {
      any: 'entrevista, entrevistas',
      unless: `radio, prensa, tv, televisión, directo, en directo, usuario, usuarios, cliente, clientes, podcast,
        periódico, medios, diario, cadena, vecinos, vecinas, barrio, estudio, en la, en el, en antena, revista, pódcast`,
      where: 'title',
    },
    // Portuguese
    {
      any: `entrevista de emprego, entrevista técnica, entrevista com candidato, entrevista com candidata, entrevista final,
        candidato, candidata, candidatos, candidatas, processo seletivo, recrutamento, triagem de currículos, seleção de
        candidatos, banca de seleção, dinâmica de grupo, vaga de, vagas abertas, checagem de referências, entrevista rh,
        contratação de`,
      unless: `eleição, eleições, fornecedor, fornecedores, licitação, release, versão, bitrix, contratação de serviço,
        contratação de seguro, contratação de software, vaga de garagem, vagas de garagem, vaga de estacionamento`,
    },
    {
      any: 'entrevista, entrevistas',
      unless: `rádio, tv, imprensa, jornal, usuário, usuários, cliente, clientes, podcast, revista, mídia, canal,
        coletiva, emissora, entrevista ao, entrevista à, entrevistas ao, entrevistas à, moradores, pesquisa de campo`,
      where: 'title',
    },
    // Japanese
    {
      any: '面接, 採用, 選考, カジュアル面談, 内々定, インターン面談, 応募者, 候補者, 求人, 人材紹介, リファレンスチェック, 一次面談, 二次面談, 最終面談, 会社説明面談',
      unless:
        '面接官トレーニング, 面接官研修, 面接触, 面接着, 採用技術, 採用事例, 技術採用, 面接続, 採用ツール, 非採用, ライブラリ採用',
    },
    ...ES_GUARDED.hiring,
    ...PT_GUARDED.hiring,
    ...JA_GUARDED.hiring,
    ...TRADES_GUARDED.hiring,
    ...SAID_GUARDED.hiring,
  ],
  examples: {
    yes: [
      { title: 'Interview: data engineer', people: 3 },
      { title: 'Phone screen – support lead', people: 2 },
      { title: 'Reference call for the accountant role', people: 2, externals: 1 },
      { title: 'Debrief', description: 'Candidate for the designer role, scorecards please', people: 5 },
      { title: 'Vorstellungsgespräch Frau Ilg', people: 4 },
      { title: "Entretien d'embauche", people: 3 },
      { title: 'Entrevista de trabajo', people: 3 },
      { title: 'Processo seletivo: etapa 2', people: 4 },
      { title: '採用面談', people: 3 },
    ],
    no: [
      { title: 'Customer interview: notes from Tuesday', people: 3 },
      { title: 'Release candidate 4: test table', people: 6 },
      { title: 'Panel discussion: trains of tomorrow', people: 40 },
      { title: 'Screen review: checkout', people: 5 },
      { title: 'Entretien du serveur', people: 3 },
      { title: '面接触の解析', people: 4 },
    ],
  },
});
