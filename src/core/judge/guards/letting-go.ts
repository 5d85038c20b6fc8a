import { wordGuard } from './guard';
import { ES_GUARDED } from './words-es';
import { JA_GUARDED } from './words-ja';
import { PT_GUARDED } from './words-pt';
import { SAID_GUARDED } from './words-sayings';
import { TRADES_GUARDED } from './words-trades';

/** Dismissal, redundancy, notice, exit talks, leaving terms: kind 5. */
export const lettingGo = wordGuard({
  id: 'letting-go',
  kind: 'letting-go',
  code: 'protected_topic',
  rules: [
    // English
    {
      any: `layoff, layoffs, lay off, lay offs, laying off, made redundant, severance, exit interview, exit interviews, exit
        chat, exit conversation, exit talk, exit meeting with, leaver interview, leaver meeting, leaving terms, notice
        period, resignation, resigned, resigning, handing in notice, garden leave, gardening leave, settlement
        agreement, dismissal, dismissals, dismissed, let go of, letting go, let him go, let her go, let them go,
        wrongful, non renewal, not renewing, non renewals, contract not renewed, at risk of redundancy, collective
        consultation, tupe, tupe consultation, voluntary exit, voluntary departure, medical retirement, early
        retirement, ill health retirement, furlough, outplacement`,
    },
    {
      any: `redundancy, redundancies, fired, contract ends, end of contract, end of assignment, separation, separations,
        separation agreement, offboarding, off boarding, last day, last working day, final day`,
      unless: `raid, network, power supply, failover, server, servers, database, storage, data centre, concerns, waste, colour,
        color, phase, signal, oil, gas, customer, client, vendor, supplier, saas, subscription, fired up, event, events,
        script, conference, sprint, sale, term, school, fair, festival, software`,
    },
    {
      any: 'termination, terminate, terminating, terminated',
      unless: `ssl, tls, https, cable, cables, fibre, fiber, pod, pods, process, processes, job, jobs, node, nodes, instance,
        instances, graceful, cluster, clusters, lease, line, resistor, signal, edge, runbook, subscription, thread,
        container, containers, early termination fee, gateway, load balancer, session, program, network, call, proof, sla, msa, retainer, resistors, hosting, rental`,
    },
    {
      any: 'exit, leaving, leaver, notice',
      with: 'hr, last week, last day, handover of duties, interview, resign, wants out, terms, final pay',
      unless: `code, criteria, strategy, row, brexit, fire exit, poll, signage, beta, drinks, party, lunch, cookie notice,
        privacy notice, license notice, notice board, cookie, privacy, terms of service`,
      where: 'title',
    },
    {
      any: `leaver, leavers, leaving, let go, departure, departures, contract end, contract ending, contract extension, contract
        extensions, non extension, exit package, exit packages, exit list, exit plan, who goes, who stays, attrition,
        retirement, retiring, final pay, end date, pension`,
      unless: `picnic, bbq, barbecue, dinner, breakfast, tea, speeches, toast, leaving drinks, leaving do, leaving party, leaving lunch, leaving cake, party, drinks, lunch, cake, flight, flights,
        airport, train, trains, timetable, gate, code, criteria, support for version, api, software, device, devices,
        hardware, customers, customer attrition, saas, vendor, supplier, licence, license, event, cards, brexit, sprint,
        campaign, fund, funds, project end date, dates`,
      where: 'title',
    },
    // German
    {
      any: `kündigungsanhörung*, kündigungsschutz*, auflösungsvertrag*, personalfreisetzung, transfergesellschaft, freiwilligenprogramm,
        ausscheiden, letzter arbeitstag, renteneintritt, verrentung, pensionierung, weggang, kündigt, gekündigt, vertrag nicht verlängern,
        vertrag wird nicht verlängert, nicht verlängert, trennung von mitarbeit*, trennung in der probezeit, arbeitsgericht*,
        kündigungsfrist*, rente mit 63, auslaufender arbeitsvertrag, arbeitsverhältnis beenden, beendigung des arbeitsverhältnisses`,
      unless: `feier, abschiedsfeier, umtrunk, verabschiedung, handyvertrag, mietvertrag, telefon, strom, miete, abo, lizenz, lieferant, versicherung,
        wartungsvertrag, leasing, cloud, software`,
    },
    {
      any: `austritt, ruhestand, rente, trennung, ausstieg, vertragsende, personalie`,
      unless: `verein, eu, brexit, feier, umtrunk, verabschiedung, party, abschied, mülltrennung, netztrennung, leasing, handy, handyvertrag, kunde,
        kunden, lieferant, software, system, wasseraustritt, gas, öl, rentenversicherung, kohle, mandantentrennung, silben`,
      where: 'title',
    },
    {
      any: `kündigungsgespräch*, kündigungsschreiben, kündigung aussprechen, kündigung überreichen, entlassung*,
        entlassgespräch*, aufhebungsvertrag*, aufhebungsvereinbarung*, trennungsgespräch*, austrittsgespräch*,
        austrittsinterview*, exit gespräch*, exitgespräch*, abfindung*, freistellung*, nichtverlängerung, vertrag läuft
        aus, sozialplan, sozialauswahl, betriebsbedingt*, fristlos*, änderungskündigung, outplacement,
        abschiedsgespräch, vorruhestand, altersteilzeit`,
      unless: 'krankenhaus, patient, patienten, patientenentlassung, entlassungsbrief, fotos',
    },
    {
      any: 'kündigung, kündigungen',
      unless: `vertrag, handyvertrag, telefon, telekom, strom, miete, mietvertrag, abo, lizenz, lizenzen, versicherung,
        fitnessstudio, wartungsvertrag, leasing, kunden, kundenkündigungen, churn`,
    },
    // French
    {
      any: `licencier, licencié, licenciée, licenciés, rupture anticipée, fin de collaboration, séparation d un salarié, sortie des effectifs, convention
        de rupture, homologation de la rupture, cdd non renouvelé, cdd non renouvelée, renouvellement cdd, renouvellement du cdd, abandon de
        poste, indemnités de départ, indemnité de départ, congé de reclassement, lettre recommandée salarié, prud hommes, prudhommes, prud
        homal, départ volontaire, départs volontaires, non reconduction, non titularisation, insuffisance professionnelle, faute grave`,
      unless: 'bail, fournisseur, abonnement, licence, contrat de maintenance',
    },
    {
      any: 'dernier jour, départ, départs, rupture de contrat, retraite, fin de stage, fin d alternance, quitte, séparation',
      unless: `pot, pot de départ, apéro, fête, cadeau, cagnotte, train, vol, bus, course, gare, avion, navette, point de départ, rupture de stock,
        rupture de charge, ruptures de stock, rupture de canalisation, caisse de retraite, maison de retraite, maisons de retraite, départ usine,
        camion, camions, livraison, déjeuner, stock, stocks, déchets, réseau, logement, soutenance, inscriptions, séparation des flux,
        trajet, colonie, clients`,
      where: 'title',
    },
    {
      any: `licenciement, licenciements, entretien préalable, rupture conventionnelle, rupture conv, rupture de période d
        essai, rupture du contrat, entretien de départ, entretien de sortie, préavis, démission, solde de tout compte,
        non renouvellement, fin de cdd, fin de contrat, fin de mission, départ négocié, transaction salarié, mise à la
        retraite, reclassement, convocation, lrar, plan de départs`,
      unless: `bail, location, abonnement, fournisseur, assemblée générale, copropriété, conseil municipal, ag, licence, jury,
        reclassement comptable`,
    },
    // Spanish
    {
      any: `despido, despidos, desvinculación, desvinculaciones, finiquito, liquidación laboral, =ERE, =ERTE, entrevista de
        salida, carta de despido, fin de contrato, no renovación, renuncia, dimisión, indemnización por despido,
        preaviso, cese, extinción de contrato, baja voluntaria, prejubilación, jubilación anticipada`,
      unless: 'cese de operaciones de mina, alquiler, proveedor, licencia',
    },
    {
      any: 'salida, baja, bajas',
      with: `rrhh, carta, comunicar, empleado, empleada, entrevista, finiquito, médica, larga, voluntaria, incorporación,
        reincorporación`,
      unless: `producción, a producción, vuelo, aeropuerto, de clientes, clientes, usuarios, temporada, tensión, latencia`,
    },
    // Portuguese
    {
      any: `demissão, demissões, demitir, entrevista de desligamento, entrevista de saída, carta de demissão, aviso prévio,
        comunicar saída, comunicar desligamento, acordo de saída, acordo trabalhista, layoff, corte de pessoal,
        homologação de rescisão, justa causa, pdv, fim de contrato, não renovação`,
      unless: 'aluguel, imobiliária, loja, ponto de venda',
    },
    {
      any: 'rescisão, desligamento, saída',
      with: `rh, funcionário, funcionária, colaborador, colaboradora, empregado, trabalhista, carta, comunicar, pessoa, sr,
        sra`,
      unless: `aluguel, imobiliária, servidor, servidores, sistema, energia, locação, fornecedor, linha, máquina, equipamento,
        loja`,
    },
    {
      any: 'desligamento',
      unless: `servidor, servidores, sistema, sistemas, energia, linha, máquina, equipamento, programado, rede, data center,
        luz, subestação`,
    },
    // Japanese
    {
      any: '退職, 解雇, 雇い止め, 雇止め, 契約満了, 契約終了のご, 契約更新なし, 契約非更新, 早期退職, 希望退職, 整理解雇, 離職, 最終出社, 戦力外, 出向命令, 辞表, 辞令',
      unless: '退職金制度システム, 離職率データ, 離職率ダッシュボード',
    },
    ...ES_GUARDED.lettingGo,
    ...PT_GUARDED.lettingGo,
    ...JA_GUARDED.lettingGo,
    ...TRADES_GUARDED.lettingGo,
    ...SAID_GUARDED.lettingGo,
  ],
  examples: {
    yes: [
      { title: 'Exit interview', people: 2 },
      { title: 'Redundancy consultation', people: 6 },
      { title: 'Termination: site 4', description: 'HR joins', people: 3 },
      { title: 'Kündigungsgespräch', people: 3 },
      { title: 'Kündigung Hr. Ott', people: 3 },
      { title: 'Entretien préalable', people: 4 },
      { title: 'Despido: preparar la carta', people: 3 },
      { title: 'Entrevista de desligamento', people: 2 },
      { title: '退職面談', people: 2 },
    ],
    no: [
      { title: 'Exit criteria for the pilot', people: 6 },
      { title: 'TLS termination at the load balancer', people: 4 },
      { title: 'Kündigung Handyvertrag', people: 3 },
      { title: 'Termin Zahnarzt', people: 4 },
      { title: 'Desligamento programado do servidor', people: 4 },
      { title: 'Storage redundancy: server failover', people: 4 },
    ],
  },
});
