import { wordGuard } from './guard';
import { ES_GUARDED } from './words-es';
import { JA_GUARDED } from './words-ja';
import { PT_GUARDED } from './words-pt';
import { SAID_GUARDED } from './words-sayings';
import { TRADES_GUARDED } from './words-trades';

/** Reorganisation, job cuts, change at the top: kind 7. */
export const sensitiveAnnouncement = wordGuard({
  id: 'sensitive-announcement',
  kind: 'sensitive-announcement',
  code: 'protected_topic',
  rules: [
    // English
    {
      any: `reorganisation, reorganization, reorganising, restructuring, restructure, reorg, re org, =RIF, reduction in
        force, workforce reduction, workforce changes, headcount reduction, job cuts, cost cutting programme,
        downsizing, rightsizing, right sizing, changes to the organisation, changes to the organization, organisational
        changes, organizational changes, organisation change, organizational change, org change, org changes, org
        update, org design, operating model change, leadership change, leadership changes, leadership transition, change
        in leadership, ceo transition, stepping down, new ceo, site closure, office closure announcement, plant closure,
        closing the office, merger announcement, acquisition announcement, insolvency, hiring freeze, pay freeze`,
      unless: `ablage, ordner, laufwerk, lager, regale, figma, dossiers, fichiers, page, pages, layers, folder, folders, code, repo, repository, module, modules, docs, wiki, drive,
        navigation, database, schema, directory, files, file, backlog, test, tests, debt, menu, shelves, warehouse
        layout, components, package`,
    },
    {
      any: `important company update, important update, company update, important announcement, business update`,
      with: `please attend live, attendance is mandatory, mandatory, organisation, organization, do not forward,
        confidential, please attend, important, sensitive, difficult`,
      where: 'title',
    },
    {
      any: `please attend live, attend live, do not forward, strictly confidential, not to be shared, under nda until, under
        embargo`,
      unless: 'webinar, demo, stream, customer',
    },
    {
      any: `org chart, org charts, organogram, organisation update, organization update, team changes, team structure, structure
        changes, new structure, new team setup, spans and layers, site strategy, office strategy, future of the team, future
        of the site, important news, big news, people news, staff changes, staffing changes, personnel, outsourcing,
        offshoring, relocation`,
      unless: `tool, software, folder, data, dataset, database, html, xml, page, css, code, visio, drawing, server, servers,
        workload, vm, site plan, bug`,
      where: 'title',
    },
    // German
    {
      any: `neue struktur, personalmaßnahmen, personelle veränderung*, personelle änderung*, personalveränderung*, organisationsveränderung*, strukturveränderung*, neue
        organisationsstruktur, neue aufbauorganisation, neuausrichtung, betriebsstilllegung, werksschließung*, filialschließung*, standortschließung*,
        sparprogramm, sparmaßnahmen, einstellungsstopp, wechsel in der geschäftsführung, wechsel der geschäftsführung, wechsel in der leitung,
        leitungswechsel, neue geschäftsführung, neuer geschäftsführer, neue geschäftsführerin, verkauf des unternehmens, firmenverkauf, organigramm,
        zukunft des standorts, zukunft des werks, standortsicherung, freiwilliges ausscheiden, veränderungen in der organisation, änderungen in der
        organisation, outsourcing, ausgliederung, zusammenlegung der abteilungen, zusammenlegung der teams`,
      unless:
        'ordner, code, laufwerk, datenbank, seiten, ablage, wiki, lager, software, visio, vereinssatzung, antenne, solarmodule, satellit',
    },
    {
      any: 'wichtige mitteilung, wichtige information, wichtige ankündigung, wichtige neuigkeiten, wichtige info, information der belegschaft, mitarbeiterinformation',
      unless: 'release, update der software, wartung, parkplatz, drucker, kantine, ende der bauarbeiten, it sicherheit, schulung',
      where: 'title',
    },
    {
      any: 'teilnahme ist pflicht, teilnahme verpflichtend, anwesenheit ist pflicht, bitte alle persönlich, bitte persönlich teilnehmen, bitte nicht weiterleiten',
      unless:
        'schulung, unterweisung, brandschutz, datenschutz, arbeitsschutz, erste hilfe, workshop, prüfung, seminar, praktikum',
    },
    {
      any: `umstrukturierung*, reorganisation*, restrukturierung*, stellenabbau, personalabbau, betriebsversammlung*,
        personalversammlung*, betriebsänderung*, betriebsübergang, interessenausgleich, kurzarbeit, standortschließung,
        schließung des standorts, führungswechsel, insolvenz*, organisationsänderung*, neuorganisation`,
      unless: 'ordner, dossiers, fichiers, code, laufwerk, datenbank, seiten, ablage, wiki, lager',
    },
    // French
    {
      any: `organigramme, nouvel organigramme, annonce importante, information importante, informations importantes, annonce de la direction, changement d
        organisation, changements d organisation, projet de réorganisation, départ du directeur, départ de la directrice, nouveau directeur, nouvelle
        directrice, gel des embauches, gel des recrutements, plan d économies, redressement judiciaire, liquidation judiciaire, externalisation,
        délocalisation, transfert d activité, fermeture de l agence, fermeture du service, fermeture de l usine, avenir du site, avenir du service,
        évolution de la structure, rachat de l entreprise, cession de l entreprise, fusion des services, fusion des équipes, transformation de l
        organisation, adaptation des effectifs, départs contraints, sureffectif, présence obligatoire`,
      unless: `dossiers, fichiers, logiciel, base de données, serveur, serveurs, drive, formation, sécurité incendie, incendie, migration, jury, examen,
        sst, stocks, hébergement, données`,
      where: 'title',
    },
    {
      any: `réorganisation, restructuration, =PSE, plan social, plan de sauvegarde, suppression de postes, suppressions de
        postes, fermeture du site, fermeture de site, changement de direction, nouvelle organisation, évolution de l
        organisation, chômage partiel, activité partielle, plan de départ volontaire`,
      unless:
        'ablage, ordner, laufwerk, lager, regale, rayons, étagères, dossiers, fichiers, code, pages, base de données, drive, serveur, entrepôt',
    },
    // Spanish
    {
      any: `reestructuración, reorganización, cambios organizativos, cambio organizativo, cambios en la organización,
        recorte de personal, recortes, reducción de plantilla, cierre de planta, cierre de la oficina, cambio de
        dirección, nueva estructura organizativa, ajuste de plantilla`,
      unless: 'carpetas, código, base de datos, páginas, archivos, almacén, deuda, vídeo, prensa',
    },
    // Portuguese
    {
      any: `reestruturação, reorganização, mudanças na organização, mudança organizacional, mudanças organizacionais, corte
        de vagas, redução de quadro, enxugamento, fechamento da unidade, fechamento do escritório, mudança de liderança,
        troca de liderança, nova estrutura organizacional, novo organograma`,
      unless: 'pastas, código, banco de dados, páginas, arquivos, estoque, dívida',
    },
    // Japanese
    {
      any: '組織変更, 組織改編, 組織再編, 人員削減, 人員整理, リストラ, 事業撤退, 拠点閉鎖, 閉鎖のお知らせ, 役員交代, 社長交代, 体制変更, 新体制',
      unless: 'フォルダ, コード, リポジトリ, データベース, 体制変更テスト',
    },
    {
      any: '重要なお知らせ, 大切なお知らせ',
      unless: 'メンテナンス, アップデート, 製品, ユーザー, お客様, リリース',
    },
    ...ES_GUARDED.sensitiveAnnouncement,
    ...PT_GUARDED.sensitiveAnnouncement,
    ...JA_GUARDED.sensitiveAnnouncement,
    ...TRADES_GUARDED.sensitiveAnnouncement,
    ...SAID_GUARDED.sensitiveAnnouncement,
  ],
  examples: {
    yes: [
      { title: 'Changes to the organisation', people: 90 },
      { title: 'Reorg: what it means for us', people: 12 },
      { title: 'Company update', description: 'Please attend live. Important.', people: 140 },
      { title: 'Betriebsversammlung', people: 200 },
      { title: 'Réorganisation du pôle', people: 30 },
      { title: 'Cambios organizativos', people: 40 },
      { title: 'Reestruturação da área', people: 25 },
      { title: '組織変更について', people: 50 },
    ],
    no: [
      { title: 'Re-org of the wiki pages', people: 6 },
      { title: 'Company update: product and figures', people: 120 },
      { title: 'Restructuring the code base: modules', people: 5 },
      { title: 'Réorganisation des dossiers partagés', people: 6 },
    ],
  },
});
