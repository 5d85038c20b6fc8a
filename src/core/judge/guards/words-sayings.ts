import type { GuardWords } from './words';

/** What people write of each other at work without naming a topic, in six languages: who goes, who may come, who drank, who is to hear it. */
export const SAID_GUARDED: Omit<GuardWords, 'offer' | 'oneOnOne'> = {
  reviewAndPay: [
    // Marks, steps, raises, in six languages
    {
      any: `mi stage, halbzeit praktikum, uplift for, wants more, rates wants more, wrap and ratings, moderation of appraisal, ministerial review, ojar, oer season, eval ssgt, end point readiness, equity partner points, bench review, pay error, error on my pay, notas anuales, repartir notas, distribuir as notas, subimos a, subir a, subir o, subir a encarregado, note chiffrée, révision du salaire, on garde l apprenti, bilan 3 mois, comité de bonos, comitê de bônus, stufe 4, stufe 5, stufe 3 für, zulage für, bonus 2026, bonus 2027, verteilung bonus, 点数つけ, 主任に上げる, 上げるか, 年次の点数`,
      unless:
        'exam, examen, alunos, alumnos, schüler, élèves, pflege der anlage, ausbaustufe, bauabschnitt, precios, preços, piso, planta, andar, servidor, servidores, producción, produção, archivo, arquivo, versión, versão, web',
      where: 'title',
    },
  ],
  hiring: [
    // Somebody who may join, in six languages
    {
      any: `possible new, our possible, mid placement, placement talk, three names, drei namen, trois candidatures, trois noms, tres nombres, três nomes, kitchen trial, second sift, first sift, sift of, take up of references, terms for, getting over the line, over the line, final 2, final two, last two, meet the two, posts 3 cands, cands, probekochen, probebacken, kennenlernkaffee, evtl neue kollegin, evtl neuer kollege, eventuell neue, fsj bewerbungen, essai cuisine, oral candidats, dernières conditions pour, ancien employeur, prueba en cocina, conocer a posible, posible coordinadora, posible fichaje, condiciones para, conocer a la posible, teste de cozinha, conhecer possível, possível coordenadora, condições da, condições do, 実技 応募, 入社前, 入社条件, 応募の方, ready for lead, zweitmeinung kandidat`,
      unless:
        'app, apps, garden, sand, gravel, supplier, client, contract with, deal, wiederverwendung, condições da estrada, condições do tempo, condições da obra, condiciones para la obra, cup, league, torneo, clinical trial',
      where: 'title',
    },
  ],
  lettingGo: [
    // Somebody goes, in six languages
    {
      any: `steps down, stepping down, stands down, hands in notice, hands in her notice, hands in his notice, handed in notice, quits, quitting, wants to leave, wants out, is leaving, she s leaving, he s leaving, not coming back, it s a no from us, goes on friday, do we keep, walk out plan, compromise agreement, badge off, what we say to staff, what we tell staff, people plan, mapping and slotting, slotting, sunset of the office, contract runs out, cover and comms,
        hört auf, hören auf, geht weg, verlässt uns, verläßt uns, geht in rente, will gehen, will weg, wirft hin, vertrag läuft, läuft aus, ex mitarbeiter, ehemaliger mitarbeiter, ehemalige mitarbeiterin, sozialauswahl,
        s en va, s en vont, nous quitte, veut partir, c est terminé, on garde, ne revient pas, ne reviendra pas, protocole transactionnel, ancien employeur, suppression de lits, équipes concernées,
        se marcha, se marchan, nos deja, quiere irse, no sigue, que no sigue, no continúa, burofax, exempleado, exempleada, qué pasa con el personal,
        vai embora, quer sair, não continua, não fica, ex funcionário, ex funcionária, ex colaborador, notificação extrajudicial, e as pessoas,
        継続しない, 続けない旨, 辞める, 辞めたい, 辞任, 退職 分担, 合併と雇用`,
      unless:
        'contrato de luz, contrato de energía, lieferant, lieferanten, kunde, kunden, abo, customer, customers, client, subscription, supplier, version, el tren, bus, quits button, handyvertrag, mietvertrag, obsolete, server, serie, ausstellung, musik, regen',
      where: 'title',
    },
  ],
  hrSensitive: [
    // What somebody did, drank, said or suffers, in six languages
    {
      any: `警告書, sexist, sexist remark, sexist remarks, racist, racist remark, racist remarks, inappropriate remark, inappropriate remarks, groping, touching incident, smelled of alcohol, smell of alcohol, drunk at work, drunk on shift, hungover, till short, cash short, speak to both, not speaking, don t speak, not talking to each other, fell out, falling out, shouting match, lateness, late again, timekeeping chat, warning talk, panic attacks, nervous breakdown, surgery return, back from surgery, ivf, miscarriage, menopause, pregnant, expecting, fit for nights, drug test, positive test, policy breach,
        sexistisch*, rassistisch*, anzüglich*, alkoholfahne, betrunken, kasse fehlt, reden nicht miteinander, sprechen nicht miteinander, streit zwischen, pausenstreit, zuspätkommen, dienstunfähig*, dienstunfähigkeit, schwanger*, mutterschutzgesetz einsatz, meldung belästigung,
        sexiste, sexistes, raciste, racistes, mots déplacés, geste déplacé, gestes déplacés, odeur d alcool, alcoolisé, ivre, fâchées, fâchés, ne se parlent plus, dispute entre, retards répétés, enceinte, grossesse, accident de trajet,
        sexista, sexistas, racista, racistas, olía a alcohol, olor a alcohol, borracho, borracha, ebrio, no se hablan, pelea entre, retrasos reiterados, embarazada, embarazo, accidente in itinere, queja contra,
        machista, cheiro de álcool, cheiro a álcool, bêbado, bêbada, embriagado, não se falam, briga entre, atrasos repetidos, grávida, gravidez, acidente de trajeto, queixa contra,
        酒気帯び, 泥酔, 口をきかない, 仲違い, 遅刻が続, 妊娠, 通勤災害, 差別発言, 性的な発言`,
      unless:
        'exam, test drive, heat pump, customers, clients, client, kunden, clientes, clients externes, pandas, vacas, pferd, stute, chat gpt, train, trains, invoice, delivery, monitoring of trains',
      where: 'title',
    },
  ],
  sensitiveAnnouncement: [
    // Something closes, and those who work there are told, in six languages
    {
      any: `closing, closure, shutdown, shutting, wind up, schließung, schließt, geschlossen, aufgelöst, auflösung, fermeture, ferme, cierre, cierra,
        clausura, fechamento, encerramento, fecho, 閉鎖, 閉店, 解散`,
      with: `crew, the team, staff, workforce, employees, colleagues, belegschaft, dem team, abteilung, kollegium, mitarbeitende, l équipe, équipes, salariés,
        personnel, al equipo, plantilla, al personal, à equipe, à equipa, ao pessoal, funcionários, 従業員, 社員, 班への, チームへの`,
      unless: `server, servers, port, ports, release, sprint, sale, month, quarter, books, holiday, holidays, ferien, weihnachten, parkplatz, parking, road, straße,
        vacances, contable, mes, ejercicio, mês, contábil, festivo, feriado, ticket, tickets, issue, issues, ceremony, party, session, remarks`,
      where: 'title',
    },
    // Everybody is to come, and nobody says why, in six languages
    {
      any: `something important, everyone on site please, everyone please attend, all please attend, all must attend, come all, and your job, what the takeover means, what the merger means, takeover, merger, announcing,
        bitte alle kommen, alle bitte kommen, alle kommen, wie weiter, wie es weitergeht, wie geht es weiter, neue chefin, neuer chef,
        venez tous, venez nombreux message de la direction, message de la direction, mot de la direction, réunion d info fusion, fusion,
        venid todos, vengan todos, mensaje de la dirección, fusión de sedes, fusión,
        venham todos, venham todas, recado da diretoria, mensagem da diretoria, fusão das sedes, fusão,
        全員集合, 大事なお話, 大切なお話, 会社からのお話`,
      unless:
        '*fest, *feier, *ausflug, party, fête, festa, fiesta, feier, grill, barbecue, soirée, merger of branches, git, branch, cells, energía de fusión, energia de fusão, énergie, cuisine fusion, music, product, release, feature, datasets, tables, sprint, tour, podcast',
      where: 'title',
    },
  ],
};
