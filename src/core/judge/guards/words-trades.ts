import type { GuardWords } from './words';

/**
 * Protected talks as hospitals, schools, plants, kitchens, law firms, authorities and agencies name them, in six languages: most are
 * words of one trade or of its law.
 */
export const TRADES_GUARDED: GuardWords = {
  reviewAndPay: [
    // English
    {
      any: `promo doc, promo docs, promo write up, promo nomination, promo nominations, promo cycle, promo round, promo slate, tenure case, tenure review, tenure
        file, tenure committee, partner election, partner elections, partnership vote, revalidation portfolio, medical revalidation, job plan review,
        job planning meeting, =PDR, =PDRs, =PADR, =ARCP, pdp review, lesson observation feedback, observation feedback, teaching observation, teacher
        observation, classroom observation, ride along feedback, call coaching, competency sign off, clinical supervision, line management
        supervision, case supervision, confirmation in post, month confirmation, confirmation meeting, non confirm, non confirmation, passed probation,
        failed probation, mid point conversation, h1 convo, h2 convo, h1 conversation, h2 conversation, year end chat, contribution review,
        impact review, increment review, pay progression, spine point, banding panel, banding review, rebanding, re banding, job matching panel,
        merit matrix, merit pool, comp calibration, comp adjustments, market adjustment, off cycle increase, pay uplift, pay band review, salary benchmarking, equity refreshers, refresher grants,
        ratings harmonisation, ratings harmonization, rating harmonisation, forced distribution, force ranking, talent mapping, potential assessment, succession slate, bench strength, step down talk, demotion`,
      unless: 'software, tool, dashboard, supplier, suppliers, vendor, vendors, bird, telescope, customers, page',
      where: 'title',
    },
    // German
    {
      any: `unterrichtsbesuch*, unterrichtshospitation, revisionsgespräch*, lehrprobe, lehrproben, staatsprüfung referendar*, leistungsstufe, leistungsstufen, höherstufung, stufenvorweggewährung,
        zulagenrunde, prämienrunde, lohnrunde, lohnband, gehaltsband, lohnstufe, lohngruppe, bonusverteilung, partnerwahl kanzlei, beförderungsrunde, mitarbeiterportfolio, talentkreis, jahresfeedback,
        jahresend*gespräch, halbjahresfeedback, feedback halbjahr, einschätzungsbogen, beurteilungsbogen, praxisanleitergespräch, zwischenbeurteilung, endbeurteilung, azubi feedback, azubifeedback, wochengespräch, mag bogen`,
      unless: 'software, tool, lieferant*, kunde, kunden, website, metallindustrie, tarif*',
    },
    // French
    {
      any: `=EIA, =EAE, entretien d appréciation, crep, compte rendu d entretien professionnel, prime exceptionnelle, prime de fin d année, primes de fin d année, prime d objectif, primes d objectifs, inspection individuelle, rendez vous de carrière, rdv de carrière, visite d inspection, bilan de stage, bilan d apprentissage, bilan de période d essai, fin d essai, point mi parcours, on confirme, confirmation cdi, passage au forfait, coefficient de, reclassification`,
      unless:
        'énergie, cee, fournisseur, fournisseurs, logiciel, capital, tarif, tarifs, trafic, charge, données, serveur, comptable',
      where: 'title',
    },
    // Spanish
    {
      any: `subida salarial, subida de sueldo, subida de salario, subidas de sueldo, mejora salarial, nivelación salarial, revisión de banda, plan de carrera, plan de desarrollo individual, =PDI, periodo de prueba, fin de prueba, supera la prueba, superar la prueba, complemento de productividad, complemento específico, trienios, sexenios,
        carrera profesional, observación de aula, observación de clase, acompañamiento de aula, coaching de venta, notas de desempeño, notas desempeño, matriz de talento, mapa de talento, hipos, alto potencial`,
      unless:
        'software, herramienta, proveedor, proveedores, suscripción, gratis, cliente, clientes, servidor, pizarra, documentación',
      where: 'title',
    },
    // Portuguese
    {
      any: `aumento individual, enquadramento, término de experiência, fim da experiência, prorrogação da experiência, consenso de avaliação, reunião de consenso, observação de aula, acompanhamento de aula, progressão funcional, avaliação probatória, estágio probatório, feedback estruturado, conversa de carreira, bate papo de carreira, papo de carreira, conversa difícil`,
      unless:
        'estoque, produção, preço, preços, tráfego, tarifa, tarifas, capacidade, limite, vendas, usuário, usuários, clientes, memória, capital',
      where: 'title',
    },
    // Japanese
    {
      any: '昇格候補, 昇給原資, 等級判定, 目標面談, 期末面談, 期首面談, 中間面談, 定期面談, 授業観察, 授業参観指導, 職務評価, 評価すり合わせ, 評価会議, 評価コメント, 給与の件, 賞与の件, 役職登用',
      unless: '性能, 品質, 技術, 試験',
    },
  ],
  hiring: [
    // English
    {
      any: `speculative coffee, may hire, might hire, we may hire, want to hire, hiring chat, meet the team with, final stage, final round, second stage, 2nd stage, stage 2 interview, wash up after, superday, tech chat with, pairing exercise with applicant, teach demo,
        audition lesson, trial shift, trial shifts, stage shift, working interview, longlist, long list of, exec search, search firm, chemistry call, chemistry session, reference for, references for, referee call, taking up references, backchannel, back channel reference, sounding out, pre screen, prescreen, intro with candidate,
        informal chat re role, informal chat about the role, informal visit applicant, open reqs, req review, req opening, interviewers sync, vo loop, virtual onsite, virtual on site, loop debrief, debrief loop, decision meeting loop, training contract, vacation scheme, pupillage, clerkship, lateral partner, locum shortlist`,
      unless: `tournament, cup, match, vendor, vendors, supplier, suppliers, sprint, football, design review, funding, tender, bid, pitch, usability, api reference, data, model, sites, features, sources`,
      where: 'title',
    },
    // German
    {
      any: `zweitrunde, 2 runde, zweite runde, letzte runde, finale runde, endrunde, m w d, w m d, d m w, gn, vorsingen, probeunterricht, schnupperpraktikum, schnuppertag, hospitationstag, probeschicht, auswahlgespräche, personalauswahlgespräch*, bewerbertelefonat, cv sichtung, unterlagen sichten stelle, nachbesetzung*, stellvertretung besetzen,
        referenz einholen, referenzen einholen, headhunter*, personalberater*, personalvermittlung*, zeitarbeit anfrage, vorauswahl stelle`,
      unless:
        'turnier, pokal, verhandlung, tarif, vergabe, wettbewerb, förder*, chor, kirche, sprint, abstimmung, korrektur, fragen, software, lieferant*',
      where: 'title',
    },
    // French
    {
      any: `1er tour, 2e tour, 2ème tour, deuxième tour, dernier tour, tour final, prise de réf, prises de références, échange candidat*, échange avec un candidat, échange avec une candidate, rencontre candidat*, journée de sélection, audition mcf, auditions mcf, coups de fil référents, essai en cuisine, essai en salle, mise en situation candidat, sourcing profils, short liste, on recrute`,
      unless: `élection, élections, scrutin, vote, municipales, législatives, présidentielle, coupe, tournoi, budget, négociation, appel d offres, financement, de table, de roue, match, stade, version candidate, ville`,
      where: 'title',
    },
    // Spanish
    {
      any: `finalista, finalistas, aspirante, aspirantes, tribunal plaza, tribunal de plaza, tribunal de oposición, bolsa de trabajo, bolsa de empleo, prueba de sala, prueba en cocina, día de prueba, referencias de, pedir referencias, dinámica de grupo, assessment center, cazatalentos, posible fichaje, fichaje de`,
      unless:
        'concurso, premio, premios, torneo, copa, proveedor, proveedores, licitación, de marca, bibliográficas, de producto, cartográficas, datos, fichaje de jornada',
      where: 'title',
    },
    // Portuguese
    {
      any: `banca de concurso, banca concurso, banca examinadora professor, finalista, finalistas, aula teste, dinâmica com candidatos, fechamento com candidat*, headhunter, caça talentos, teste prático candidat*, vaga sênior, vaga pleno, vaga júnior, referências do candidato, referências da candidata, segunda entrevista, 2a entrevista`,
      unless: 'prêmio, prêmios, concurso cultural, copa, torneio, edital, licitação, fornecedor, fornecedores, garagem',
      where: 'title',
    },
    // Japanese
    {
      any: 'リファラル, 書類通過, 一次選考, 二次選考, 最終選考, 採用判断, 体験勤務, 模擬授業 応募, ヘッドハンター, 人材エージェント, エージェント面談',
      unless: 'リファラルコード, リファラル流入, 作品, コンテスト',
    },
  ],
  offer: [
    // English
    {
      any: `extending to, comp approval, counter offer, counteroffer, counter for, sign on, terms for new, joining terms, verbal acceptance, close candidate, close the candidate, who calls, hire no hire, no hire, hiring decision, decision call hiring, decline candidate, rejecting candidates`,
      unless: 'single sign on, sign on page, sso, purchase, house, supplier, vendor, client, claim, tender, property, invoice',
      where: 'title',
    },
    // German
    {
      any: `konditionen einstieg, einstiegskonditionen, einstiegsgehalt, einstieg von, einstieg dr, wer ruft an, zusage, absage, absagen, übernahme azubis, azubi übernahme, übernahmeangebot`,
      unless:
        'kunde, kunden, messe, veranstaltung, förder*, lieferant*, mieter, kredit, finanzierung, raum, räume, gäste, verkauf',
      where: 'title',
    },
    // French, Spanish, Portuguese
    {
      any: `promesse à, proposition à la candidate, proposition au candidat, appel candidat retenu, candidat retenu, candidate retenue, prétentions salariales, propuesta económica a, propuesta de incorporación, condiciones de incorporación, incorporación de, carta oferta, cierre con candidat*, proposta para candidat*, fechar com candidat*, pretensão salarial`,
      unless: 'datos, cliente, clientes, proveedor, fornecedor, materiales, equipos',
      where: 'title',
    },
    { any: 'オファー条件, 処遇条件, 年収提示, 入社の意思, 承諾面談', unless: '製品, 価格' },
  ],
  lettingGo: [
    // English
    {
      any: `vsp conversation, voluntary severance, involuntary, at risk meeting, at risk meetings, at risk letters, at risk, selection pool, selection scores, individual consultation, individual consultations, consultation 1, consultation 2, consultation 3, redeployment, final pay, last day formalities, return of company property, return of equipment, separation date, separation terms, knock on the door list, exit terms,
        managed exit, mutual agreement to part, parting ways, part ways, walking papers, striking off, contract will not be renewed, end of placement, end of secondment, not being extended, resignation, ex gratia, garden leave, leavers chat, leaver chat, volunteer exit, access cut, access revoked at, termination meeting, knowledge handover leaver`,
      unless: `forest, projects at risk, accounts at risk, customers at risk, milestones at risk, deadline, release at risk, species, flood, youth, pupils, students, server, servers, api, app, planning consultation, public consultation, data, patients, kubernetes, rollout, deployment`,
      where: 'title',
    },
    // German
    {
      any: `anhörung br, anhörung betriebsrat, anhörung nach, § 102, 102 betrvg, paragraf 102, aufhebung besprechen, aufhebung, einvernehmliche trennung, einigungsvertrag, resturlaub, offboarding, ausstiegsgespräch, letzte abrechnung, schlüsselrückgabe mitarbeit*, arbeitsplatzverlust, transfermaßnahme, versetzung, umsetzung fr, umsetzung hr, umsetzung frau, umsetzung herr, nicht übernommen, keine übernahme`,
      unless:
        'bebauungsplan, sperrung, straßensperrung, beschluss, klasse, serverumsetzung, maßnahmen, urlaubsplanung, software, customer, kunde, kunden, pipeline',
      where: 'title',
    },
    // French
    {
      any: `remise en main propre, notification à, salarié protégé, départs négociés, plan de sortie salarié, plan de départs, sort de l équipe, solde tout compte, stc de, on se sépare, se séparer de, inaptitude, reclassement`,
      unless:
        'facture, colis, courrier, train, course, bus, marchandises, pot, fête, cadeau, secours, presse, crise, piste, album, boucle, livre, film, version, produit, voiture, site web, marché, déchets, école, recette, stock, comptable, avion, vol, usine, camions',
      where: 'title',
    },
    // Spanish
    {
      any: `salida pactada, salida negociada, entrega de carta, carta a, comunicar a, renuncia de, se va, nos deja, liquidación y finiquito, fin de la relación, desvinculación, periodo de consultas, mesa de negociación comité, conciliación laboral, smac, demanda laboral, no supera`,
      unless:
        'autobús, bus, tren, campo, excursión, emergencia, producción, emisario, agua, barco, vuelo, proveedor, proveedores, impuestos, iva, nóminas, clientes, reyes, gastos, intereses, alumnos, datos, vídeo, mercado, prensa, vecinos',
      where: 'title',
    },
    // Portuguese
    {
      any: `roteiro de desligamento, homologação rescisão, homologação, despedimento, despedimentos, rescisão amigável, rescisão por mútuo acordo, pedido de demissão, pediu demissão, nos deixa, comissão de trabalhadores, aviso prévio, processo trabalhista, audiência trabalhista`,
      unless:
        'deploy, sprint, build, api, app, módulo, módulos, testes, cliente, clientes, fornecedor, campo, obra, obras, ônibus, dados, emergência, mercadoria, mercadorias, água, sistema, produto, ambiente, software, versão, release, aluguel, caminhão, caminhões, licitação, estoque, equipamento, servidor, escola',
      where: 'title',
    },
    {
      any: '退職の意向, 退職届, 退社, 契約を更新しない, 更新しない件, 更新見送り, 次の更新, 再就職支援, 自宅待機',
      unless: '退社時刻, 退社時間, 退職給付, 退職金システム, サーバ, ドメイン, 保険',
    },
  ],
  hrSensitive: [
    // English
    {
      any: `behaviour in, behavior in, concerns raised, concerns about conduct, capability meeting, informal stage, formal stage, right to be accompanied, investigating officer, lado, allegation against, speak up case, speak up intake, ethics line, ethics hotline, respect at work, dignity at work, witness 1, witness 2, witness 3, witness statement,
        wellness action plan, work adjustments, keep in touch, return after, back after, phased hours, oh referral, occ health, ill health, sickness review, absence trigger, long covid, union consultation, staffside, staff side, shop steward, shop stewards, staff side, staff council, jcc meeting, jnc meeting, collective bargaining, works committee, industrial action, strike ballot,
        privileged and confidential, privileged confidential, employment counsel, employment tribunal, tribunal prep, acas, eeoc, fitness to practise, fitness to practice, professional standards case, er case, er conference, mediated talk, mediated conversation, clear the air, personality clash, team tension, complaint about, formal meeting with, informal warning, deliver warning, letter of concern, letter of expectation, counselling memo`,
      unless: `customer, customers, client, clients, supplier, noise, product, delivery, app, patient, patients, cost to serve, outage, deploy, lunch, the break, the holidays, summer, the sprint, release, parents`,
      where: 'title',
    },
    // German
    {
      any: `eingliederung, stufenweise wiedereingliederung, krankenrückkehr, krankengespräch*, überlastungsanzeige*, agg beschwerde, agg stelle, gleichstellungsbeauftragte, vertrauensperson, frauenbeauftragte, schwerbehindertenvertretung, vorfall, mitarbeiter vorfall, gespräch mit betriebsrat, gespräch mit personalrat, rücksprache persrat, persrat, perso rat, einigungsstelle, betriebsvereinbarung, dienstvereinbarung, whistleblower, hinweisgeber*, compliance fall, trauerfall, todesfall, sucht, hilfegespräch`,
      unless: `server, störfall, chemie, unfallstatistik, sicherheitsvorfall, it sicherheitsvorfall, datenschutzvorfall, flüchtlinge, integration schüler, gesetz, gesetzes, suchtprävention, software, hinweisgebersystem, schulung, kunde, kunden, brandvorfall, suche`,
      where: 'title',
    },
    // French
    {
      any: `rps, inspecteur du travail, inspectrice du travail, inspection du travail, écoute individuelle, audition témoin, témoin 1, témoin 2, témoin 3, témoin 4, dossier prud hommes, prud hommes, prudhommes, rdv rh, rendez vous rh, retour congé, retour de congé, reprise après, reprise à temps partiel, élus du cse, réunion avec les élus, avec les élus, consultation projet, consultation des élus, mal être, tension entre, altercation, incident entre, propos de`,
      unless: `municipaux, commune, mairie, données, incident réseau, travaux, trêve, vacances, tension électrique, crise, trésorerie, handicap formation, logiciel`,
      where: 'title',
    },
    // Spanish
    {
      any: `reincorporación, adaptación de puesto, llamado de atención, llamada de atención, denuncia interna, canal ético, canal de ética, instrucción de expediente, citación a descargos, reunión con el comité, comité de empresa, delegados sindicales, riesgo psicosocial, conflicto entre, mediar, mala relación, discusión entre`,
      unless:
        'cole, vacaciones, campamento, datos, obra, sistema, correos, pelota, ciclista, reincorporación de materiales, internacional, mediar en el bosque, clientes, estudios, españa',
      where: 'title',
    },
    // Portuguese
    {
      any: `oitiva, oitiva do servidor, comissão de sindicância, comissão de pad, comissão processante, relato canal, canal de ética, linha ética, baixa prolongada, baixa médica, conflito, desentendimento, clima ruim, mediação, intervenção sindical, reunião com sindicato, sindicato`,
      unless:
        'férias, recesso, aulas, ao mundo, git, merge, bola, energia, sistema, servidor web, às aulas, internet, agenda, horário',
      where: 'title',
    },
    { any: '=PAD', with: 'comissão, oitiva, instrução, servidor, relatório final, portaria, reunião', where: 'title' },
    {
      any: '復職支援, 不調者, 聞き取り, 聴き取り, 事情聴取, 労使協議, 労使, 団交, 団体交渉, 組合との, 職場復帰, 勤務配慮, 相談窓口, コンプラ案件, 内部調査',
      unless: '聞き取りテスト, 市民, 住民, 顧客, ユーザー, 英語',
    },
  ],
  sensitiveAnnouncement: [
    // English
    {
      any: `site future, future of site, future of the plant, future of our, future of the department, future of the service, future of the branch, change in leadership team, change in leadership, change at the top, changes to our team, changes to our structure, changes in the management, change of ownership, ownership change, sale of the company, sale of the business, new owner, new owners, being acquired, we are being acquired, moving to a new structure, headcount announcement, day of timeline, script for managers, need to know basis,
        short time working, plant update, site closing, closing of the site, branch closing, ward closure, school closure consultation, programme closure, wind down, funding cut, funding cuts, budget cuts and staff, proposed changes, proposal to close, proposal to merge, unions informed, all shifts`,
      unless:
        'code, api, figma, feature, product, road, roads, planning, zoning, drawing, drawings, spec, draft, pull request, codebase, tech debt, server, servers, market, forecast, roadmap, database',
      where: 'title',
    },
    // German
    {
      any: `neuaufstellung, neuausrichtung, zukunft, standort zukunft, teilnahme pflicht, anwesenheit pflicht, pflichttermin alle, kurzarbeit*, wechsel an der spitze, personelle veränderungen, personelle änderung, veränderung in der leitung, trägerwechsel, gesellschafterwechsel, unternehmensverkauf, schließung der, schließung des, einstellung des betriebs, stationsschließung, fusion mit, zusammenschluss mit`,
      unless:
        'zukunftswerkstatt, zukunft der mobilität, zukunft der arbeit, zukunft der pflege, zukunftstag, unterweisung, schulung, brandschutz, straße, lücke, freibad, tickets, sicherheitslücke, website, ki, stadt der zukunft, produkt, kochkunst, datensätze',
      where: 'title',
    },
    // French
    {
      any: `avenir de, avenir du, avenir des, l avenir, présence obligatoire, présence indispensable, changement à la tête, changement de gouvernance, projet de fermeture, fermeture de, reprise de l entreprise, repreneur, cession de, cession du, changement d actionnaire, chômage technique, mutualisation des équipes, nouvelle gouvernance`,
      unless:
        'intelligence artificielle, mobilité, énergie, formation, incendie, sécurité, route, rue, piscine, porte, ticket, tickets, compte, parts sociales comptable, planète, droits d auteur, agriculture, chantier, vacances',
      where: 'title',
    },
    // Spanish
    {
      any: `cierre de la planta, cierre de la fábrica, cierre de la oficina, cierre de la tienda, cierre del centro, cierre de planta, futuro de la planta, futuro del centro, futuro de la oficina, futuro del equipo, cambios en la dirección, cambio en la dirección, cambio de propiedad, venta de la empresa, asistencia obligatoria, presencia obligatoria, nuevo propietario, erte, ere, suspensión temporal de contratos, integración de equipos`,
      unless:
        'formación, prevención, simulacro, prl, contable, mes, ejercicio, trimestre, movilidad, curso, inventario, dirección postal, datos',
      where: 'title',
    },
    // Portuguese
    {
      any: `futuro da unidade, futuro da fábrica, futuro da área, futuro da equipe, futuro do time, mudança na liderança, mudanças na liderança, mudança de gestão, mudança na diretoria, presença obrigatória, venda da empresa, novo dono, encerramento da unidade, encerramento da loja, fecho da fábrica, fecho da loja, layoff, cortes na equipe, integração das equipes`,
      unless: 'treinamento, cipa, brigada, contábil, mês, simulado, segurança do trabalho, formação',
      where: 'title',
    },
    {
      any: '体制のご連絡, 必ず出席, 全員必ず参加, 今後の拠点, 工場の今後, 店舗の今後, 経営体制, 事業譲渡, 親会社の変更, 事業売却, 統廃合',
      unless: '研修, 訓練, 防災, 健診, システム',
    },
  ],
  oneOnOne: [
    // English
    {
      any: `boss time, line mgmt, line management, direct, my direct, my directs, dr check in, w direct, with direct, my skip, fireside w my skip, supervisor meeting, supervisor check in, phd supervision, thesis supervision, supervision, with my supervisor, w supervisor, =O3, o3s, 1 2 1, 1 2 1s, 121s, 1 1s, one 2 one, 1x1, 1v1 meeting, personal check in, monthly check in with manager, 1 on 1s`,
      unless:
        'direct mail, direct debit, direct to consumer, direct marketing, direct sales, direct flight, direct import, direct channel, market supervision, supervision authority, building supervision, banking supervision, ping pong, chess, match, mapping, scale, router, api, ladder, game',
      where: 'title',
    },
    // German
    {
      any: `rücksprache dezernent*, rücksprache amtsleitung, rücksprache al, rücksprache chef*, rücksprache leitung, rücksprache gf, mit meinem tl, mit meiner tl, mit meinem chef, mit meiner chefin, mit meiner leitung, führungskraft, wochengespräch, 4 augen, vier augen, 2er gespräch, zweier jour fixe, jf mit, mitarbeiter 1 1, chefrunde zu zweit, bilat`,
      unless:
        'prinzip, führungskräfte, schulung, freigabe, entwicklungsprogramm, mit kunde, mit it, mit lieferant, mit agentur, mit dienstleister, mit dem kunden, mit betriebsrat',
      where: 'title',
    },
    // French, Spanish, Portuguese, Japanese
    {
      any: `point n 1, point avec n 1, avec ma directrice, avec mon directeur, bilatérale, bilatéral, tête à tête, suivi individuel, point indiv, 1a1, 1 a 1, uno a uno, bilateral con, despacho con, café con mi, con mi manager, con mi jefe, con mi jefa, con mi líder, con mi coordinador, con mi coordinadora, con mi supervisor, con mi supervisora,
        papo com meu, papo com minha, conversa com meu, conversa com minha, com meu líder, com minha líder, com meu coordenador, com minha coordenadora, com meu supervisor, com minha supervisora, 1 a 1 com, individual com`,
      unless:
        'cliente, clientes, pays, ministre, embajada, acuerdo, accord, mapeo, escala, sql, relación 1 a 1, proveedor, fornecedor',
      where: 'title',
    },
    {
      any: '部長と, 課長と, 店長と, 上長と, 社長と, 所長と, マネージャーと, 上司と, サシ, 二者面談, 個別面談',
      unless: '全員, 部会, お客様, サシャ, 顧客, 車掌',
      where: 'title',
    },
  ],
};
