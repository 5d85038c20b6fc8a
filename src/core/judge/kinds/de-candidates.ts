import type { KindTerms } from './vocabulary';

/** German terms of what may be asynchronous. */
export const DE_CANDIDATES: readonly KindTerms[] = [
  {
    kind: 'status-update',
    strong: `statusrunde*, statusmeeting*, statusbesprechung*, statustermin*, statuscall*, statusupdate*, statusabgleich,
      statusbericht*, wochenstatus, monatsstatus, projektstatus*, status projekt*, projekt status, fortschrittsbericht*,
      fortschrittsrunde, sachstand, sachstände, sachstandsbericht*, sachstandsmeldung, zwischenstand, zwischenstände,
      standmeldung, statusmeldung*, aktueller stand, stand der arbeiten, stand der dinge, stand projekt*, stand der projekte,
      projektstand, arbeitsstand, bautenstand, kurzbericht*, wochenupdate*, projektupdate*, wochenabgleich, ampelrunde,
      projekt jour fixe status, berichtsrunde*, nur status, opl durchgang`,
    weak: `jour fixe, jourfixe, =JF, abstimmung, abstimmungsrunde, abstimmungstermin, regeltermin, regelmeeting, wochenrunde,
      wochentermin, projektrunde, lage, lagebesprechung, lagerunde, stand, abgleich, runde, projektbesprechung, baubesprechung,
      bauberatung, vertriebsrunde, shopfloor, shopfloorrunde, koordination, koordinierung, rundlauf, fortschritt, besprechung`,
    said: `zahlen der woche, stand je, status je, stand pro, status pro, jeder berichtet, jede berichtet, alle berichten, jede r
      berichtet, jedes team berichtet, jeder bereich berichtet, berichten reihum, berichten kurz, berichtet kurz, jede ag, jedes projekt, kurzer bericht, kurze
      berichte, kurzberichte, bericht aus, berichte aus, jeder nennt, jede r nennt, jeder sagt kurz, erledigt offen, erledigt
      geplant, erledigt nächste, fertig nächste, was ist erledigt, was ist fertig, was läuft was, was lief, ampelstatus,
      ampel je, nur zahlen, nur status, aktueller stand, fortschritt je, stand der projekte, stand der arbeiten, stand der
      aufträge, stand der baustellen, stand der maßnahmen, stand der vorgänge, stand der teilprojekte, rückstände je, trägt
      seinen stand, tragen den stand, stand eintragen, auf dem laufenden, auf den neuesten stand, neues aus den, neuigkeiten
      aus den, termine und meilensteine, reihum stand, blocker nächste`,
    unless: `statusgespräch, familienstand, messestand, stand up comedy, infostand, datenabgleich, kontenabgleich, streitstand,
      abstimmung über, einsatzlage, lage der nation`,
  },
  {
    kind: 'stand-up',
    strong: `morgenrunde*, tagesrunde, frührunde, stehrunde, stehung, tägliche runde, tägliche abstimmung, tägliche besprechung,
      tägliches treffen, täglicher abgleich, täglicher austausch, täglicher kurzcheck, morgenmeeting, tagesstart, tagesbriefing,
      morgenbriefing, morgenbesprechung`,
    weak: 'frühbesprechung, morgenkreis, tagesbesprechung, shopfloor meeting',
    said: 'gestern heute hindernisse, gestern heute blocker, gestern heute probleme, gestern und heute, gestern heute',
    unless: `station, stationen, klinik, patienten, patient, pflege, intensivstation, op, notaufnahme, kita, kinder, leitstelle,
      wache, rettungsdienst, feuerwehr`,
  },
  {
    kind: 'announcement',
    strong: `infotermin*, infoabend*, info termin, infocall, infoveranstaltung*, informationsveranstaltung*, infomeeting, infosession,
      informationstermin, zur info, zur information, zur kenntnis, zur kenntnisnahme, nur zur info, kurzinfo, bekanntgabe,
      bekanntmachung, rundschreiben, keine antwort nötig, keine antwort erforderlich, keine rückmeldung nötig, keine
      rückmeldung erforderlich, keine teilnahme nötig, nur zuhören, bitte beachten, releaseinfo, release info, neuerungen,
      newsrunde, ergebnisse der umfrage, aufzeichnung folgt, aufzeichnung wird verschickt`,
    weak: `info, infos, information, hinweis, mitteilung, ankündigung, erinnerung, neuigkeiten, neues, aktuelles, präsentation,
      vorstellung, überblick, geschlossen, ergebnisse, bericht`,
    said: `wir informieren, es wird informiert, fragen per mail, fragen gern per mail, fragen im chat, fragen danach, fragen im
      anschluss per mail, wird aufgezeichnet, aufzeichnung im, folien folgen, folien im anhang, bitte bis freitag, bitte bis
      montag, abgeben bis, einreichen bis, hochladen, bis freitag einreichen, bitte eintragen bis, vorgestellt werden, wird
      vorgestellt, werden vorgestellt, stellt vor`,
    unless: `vorstellungsrunde, frau, herr, herrn, eltern, theater, kino, infostand, neue kollegin, neuer kollege, bürger,
      bürgerinnen, anwohner`,
  },
  {
    kind: 'team-meeting',
    strong: `teammeeting*, team meeting, teambesprechung*, teamsitzung*, teamrunde*, teamtermin, team jour fixe, team jf,
      teamabstimmung, dienstbesprechung*, dienstberatung*, abteilungsbesprechung*, abteilungsmeeting*, abteilungsrunde*,
      abteilungssitzung, bereichsbesprechung*, bereichsmeeting, bereichsrunde*, gruppenbesprechung*, gruppenmeeting,
      gruppenrunde, referatsbesprechung*, referatsrunde, sachgebietsbesprechung*, fachgruppensitzung, führungsrunde*,
      leitungsrunde*, leitungskreis*, wochenbesprechung*, wochenmeeting*, monatsmeeting*, mitarbeiterbesprechung*,
      mitarbeiterrunde, arbeitskreis*, arbeitsgruppe*, projektmeeting*, projektsitzung*, projektteam, standortrunde,
      filialbesprechung, kernteam, redaktionsrunde`,
    unless: 'arbeitsgruppenleiter, personalratssitzung',
  },
  {
    kind: 'all-hands',
    strong: `gesamtmeeting*, firmenmeeting*, firmenupdate, unternehmensupdate, unternehmensmeeting, allmeeting, gesamtteam*,
      großes teamtreffen, bereichsvollversammlung, vollversammlung*, townhall meeting`,
    unless: 'studierende, studierendenschaft, schüler, verein, mitglieder, ihk, synode, handwerkskammer',
  },
  {
    kind: 'demo',
    strong: `vorführung*, produktvorführung, systemvorführung, softwarevorführung, livevorführung, sprint vorführung,
      ergebnisvorführung, sprintreview*`,
    unless: `kunde, kundin, interessent, interessenten, kundgebung, streik, versammlung, zwangsvorführung, kino, film, theater,
      fahrzeugvorführung, abnahme`,
  },
  {
    kind: 'client-presentation',
    strong: `ergebnispräsentation*, abschlusspräsentation*, zwischenpräsentation*, kundenpräsentation*, präsentation beim kunden,
      präsentation für den kunden, präsentation der ergebnisse, vorstellung der ergebnisse, kundenreporting, reporting kunde,
      kampagnenreporting, kampagnenbericht, berichtspräsentation, ergebnisvorstellung`,
    weak: 'präsentation, ergebnisse, reporting, bericht, auswertung, vorstellung',
    said: `wir präsentieren, wir stellen vor, wir stellen ihnen, wir führen sie durch, wir zeigen ihnen, fragen danach per mail,
      fragen im nachgang, fragen gern schriftlich`,
    unless: `bewerbung, pitch, preis, preise, verhandlung, angebot, bachelorarbeit, masterarbeit, dissertation, prüfung, prüfungen,
      schüler, abitur, kolloquium, jury`,
  },
  {
    kind: 'work-review',
    strong: `textdurchsicht, textkorrektur*, korrekturrunde*, korrekturschleife*, korrekturlauf, korrekturlesen, korrekturabzug*,
      korrekturabzüge, layoutkorrektur*, layoutdurchsicht, bildkorrektur*, entwurfsdurchsicht, plandurchsicht, designreview*,
      codereview*, mergerequest review, code durchsicht, bildauswahl, layoutreview, foliendurchsicht, übersetzungsprüfung,
      durchsicht der texte, durchsicht der entwürfe, durchsicht der pläne`,
    weak: `review, korrektur, korrekturen, durchsicht, durchsprache, entwurf, entwürfe, layout, layouts, texte, bilder, fotos,
      produktfotos, pläne, grafiken, visuals, banner, plakat, plakate, broschüre, flyer, anmerkungen`,
    said: `anmerkungen am, anmerkungen im, anmerkungen direkt, anmerkungen bitte, kommentare direkt, kommentare im, kommentare in
      der, kommentare am, bitte kommentieren, direkt kommentieren, direkt im dokument, markieren, markiert im,
      euer feedback zu, ihr feedback zu, rückmeldung im dokument, änderungswünsche im, änderungswünsche bitte, korrekturen
      direkt, screenshots im`,
    unless: 'leistung, mitarbeiter, mitarbeiterin, laserkorrektur, kurskorrektur, vertragsentwurf, haushaltsentwurf',
  },
  {
    kind: 'draft-feedback',
    strong: `feedback zum entwurf, feedback zum text, feedback zum artikel, feedback zu kapitel, feedback zum kapitel, feedback zum
      layout, feedback zum design, feedback zum video, feedback zu den entwürfen, rückmeldung zum entwurf, rückmeldung zum
      text, rückmeldung zum kapitel, rückmeldungen zum entwurf, anmerkungen zum entwurf, anmerkungen zum text, anmerkungen zum
      manuskript, anmerkungen zum kapitel, kommentare zum entwurf, manuskriptdurchsicht, lektoratsrunde, lektorat kapitel`,
    weak: 'entwurf, manuskript, kapitel, rückmeldung, artikelentwurf, textentwurf, rohfassung',
    said: 'meine anmerkungen, meine korrekturen, meine kommentare, rückmeldung zum, anmerkungen zum',
    unless: 'gesetzentwurf, haushaltsentwurf, vertragsentwurf, bebauungsplan',
  },
  {
    kind: 'approval',
    strong: `freigabe, freigaben, *freigabe, freigaberunde, mitzeichnung*, schlusszeichnung, imprimatur`,
    weak: 'abnahme, genehmigung, genehmigungen, ok',
    said: 'nur freigeben, freigabe per mail, freigabe bis, zur freigabe, mitzeichnen, bitte freigeben',
    unless: `budgetfreigabe, investitionsfreigabe, vertragsfreigabe, produktionsfreigabe, chargenfreigabe, anlagenfreigabe,
      serienfreigabe, sicherheitsfreigabe, verkehrsfreigabe, mittelfreigabe, stellenfreigabe, personalfreigabe, budget, vertrag,
      investition, patient, brücke, straße, bauabnahme, personal, go live, schlüsselfreigabe, preisfreigabe, zahlungsfreigabe`,
  },
  {
    kind: 'metrics-review',
    strong: `kennzahlen, kennzahlenrunde*, kennzahlenbericht, zahlenrunde*, wochenzahlen, monatszahlen, quartalszahlen, umsatzzahlen,
      vertriebszahlen, verkaufszahlen, absatzzahlen, besucherzahlen, monatsbericht*, quartalsbericht*, wochenbericht*,
      monatsreporting, monatsauswertung, quartalsauswertung, soll ist vergleich, plan ist vergleich, umfrageergebnisse,
      controllingbericht, controllingrunde, pipelinerunde, belegungszahlen, kampagnenauswertung, auswertung der umfrage,
      auswertung umfrage, webanalyse`,
    weak: 'zahlen, reporting, auswertung, statistik, bericht, ergebnisse, forecast, prognose, auslastung',
    said: 'zahlen des monats, zahlen der woche, zahlen aus, zahlen vom, umsatz und, plan ist, soll ist, diagramme, kennzahlen',
    unless: `gehälter, gehalt, krankenstand, fehlzeiten, kennzahlenworkshop, zielverfehlung, notenauswertung, klausurergebnisse,
      wahlergebnisse, laborergebnisse, befund, befunde, dna`,
  },
  {
    kind: 'hand-off',
    strong: `projektübergabe*, ticketübergabe, aufgabenübergabe, übergabe der tickets, übergabe tickets, übergabe support, übergabe
      offene, übergabe an, übergabe nach, übergabe emea, übergabe apac, rufbereitschaftsübergabe, bereitschaftsübergabe,
      staffelübergabe, urlaubsübergabe`,
    weak: 'übergabe, schichtübergabe, dienstübergabe',
    said: 'offene tickets, offene vorgänge, nächste schritte und zuständige, an das team in, an die kollegen in, tickets und',
    unless: `schlüssel, schlüsselübergabe, wohnung, wohnungsübergabe, zeugnis, zeugnisübergabe, preisübergabe, scheckübergabe, patient,
      patienten, station, pflege, klinik, op, intensivstation, nachfolge, leitung, leiterin, leiter, führung, anlage, bauherr,
      bauherrn, notfall, spendenübergabe, fahrzeugübergabe, werk`,
  },
  {
    kind: 'training',
    strong: `schulung, schulungen, *schulung, *schulungen, tutorial, wissenstransfer*, fortbildung*, weiterbildung*, lernimpuls*,
      lernhappen, onlinekurs, lehrvideo, erklärvideo, wissensvermittlung, know how transfer, knowhow transfer`,
    weak: 'einweisung, unterweisung, kurs, einführung, lehrgang',
    said: 'wie man, wie das neue, wird erklärt, wird gezeigt, lernvideo, schritt für schritt gezeigt, folien und',
    unless: `einschulung, umschulung, beschulung, übung, übungen, praxisteil, praktische, praxis, rollenspiel, rollenspiele,
      zertifizierung, prüfung, erste hilfe, ersthelfer, brandschutz, brandschutzhelfer, pflichtschulung, verpflichtend,
      anwesenheitspflicht, workshop, hands on, fahrsicherheit, fahrsicherheitstraining, einsteiger, mitmachen, werkstatt, kind,
      schulungsraum, reanimation, reanimationsschulung, notfallschulung, weiterbildungsgespräch, weiterbildungswunsch`,
  },
  {
    kind: 'quick-question',
    strong: `kurze frage, kurze fragen, kurze rückfrage, rückfrage, rückfragen, nur eine frage, eine frage, kurze abstimmung,
      kurzabstimmung, kurzer abgleich, kurze klärung, verständnisfrage, frage zu, frage zur, frage zum, frage bzgl, frage
      bezüglich, frage wegen, kurz abstimmen, kurzer call`,
    weak: 'frage, kurz, welche, welcher',
    said: 'nur kurz, ja oder nein, nur eine info, reicht mir, welche kostenstelle, welches konto',
    unless: `fragerunde, fragestunde, fragen und antworten, personal, betriebsrat, anwalt, rechtsanwalt, vertraulich, urlaub von,
      schuldfrage`,
  },
  {
    kind: 'triage',
    strong: `ticketrunde, ticketreview, ticketdurchsicht, ticketpflege, fehlerrunde, bugrunde, backlogpflege, backlogrunde,
      backlog durchsicht, mängelliste*, fehlerliste*, sichtung der tickets, ticketsichtung, anforderungssichtung, störungsliste`,
    weak: 'tickets, mängel, fehlermeldungen, sichtung, backlog, meldungen',
    unless: 'patient, patienten, notaufnahme, bewerbungen, rettungsdienst, karten, konzert, eintrittskarten',
  },
  {
    kind: 'document-reading',
    strong: `konzeptdurchsicht, konzept zur durchsicht, entwurf zur durchsicht, zur durchsicht, dokumentendurchsicht, dokument lesen,
      dokumentenprüfung, richtlinienentwurf, entwurf der richtlinie, entwurf richtlinie, leitfaden durchsicht, checkliste
      durchsehen, stellungnahme zum entwurf, umlaufverfahren, umlaufbeschluss, protokollfreigabe`,
    weak: `konzept, konzeptbesprechung, pflichtenheft, lastenheft, richtlinie, leitfaden, dienstanweisung, verfahrensanweisung,
      arbeitsanweisung, prozessbeschreibung, gefährdungsbeurteilung, gefährdungsbeurteilungen, merkblatt, handreichung,
      handbuch, checkliste, spezifikation, anforderungen, protokoll, vorlage, liste, tabelle, textdurchsicht, bewertung,
      lieferantenbewertung`,
    said: `bitte lesen und, bitte durchlesen, zum lesen, reinschreiben, hineinschreiben, eigene zeilen, jede r
      ergänzt, jeder ergänzt, jede ergänzt, alle ergänzen, ergänzt die, ergänzt ihre, bitte ergänzen, jeder trägt, jede r trägt,
      tragen ein, kommentare bis, einwände bis, rückmeldung bis, anmerkungen bis, im dokument ergänzen, tabelle ausfüllen, in
      die tabelle, im wiki, kommentare sammeln`,
    unless: 'strittig, streitpunkte, offene einwände, widerspruch, notenliste, bewerberliste, gehaltsliste, gästeliste',
  },
  {
    kind: 'document-reading',
    strong: `namensregeln, namenskonvention, namenskonventionen, anleitung für, anleitung zum, bedienungsanleitung, so funktioniert das neue, kurzanleitung, schritt für schritt`,
  },
  {
    kind: 'status-update',
    strong: `stand je, status je, stand pro, status pro, offene punkte liste, opl, punkteliste, baustellenrunde, wochenbericht`,
  },
  {
    kind: 'metrics-review',
    strong: `jahreszahlen, produktionszahlen, auslastungszahlen`,
  },
  {
    kind: 'announcement',
    strong: `infoveranstaltung`,
    said: `fragen schriftlich, fragen per mail, fragen danach schriftlich`,
  },
  {
    kind: 'status-update',
    titled: `lagebericht*, standabfrage, reparaturstatus, auftragsstatus, lieferstatus, projektstatusbericht, wer macht was, montagsrunde, freitagsrunde, wochenstart, wochenabschluss, statusliste, terminliste, fortschrittsliste, bauleiterrunde`,
    said: `tragen stand ein, trägt stand ein, stand eintragen, reihum stand, jeder trägt ein, tragen ihre zeilen, zeile je, eine zeile je, liste ergänzen, tabelle ergänzen, status in die, pro gewerk, je gewerk, je standort, je filiale, je baustelle, ist soll, termine je`,
    unless: 'bewerber, bewerberin, patienten',
  },
  {
    kind: 'metrics-review',
    titled: `auslastung betten, bettenauslastung, zahlen januar, zahlen februar, zahlen märz, zahlen april, zahlen mai, zahlen juni, zahlen juli, zahlen august, zahlen september, zahlen oktober, zahlen november, zahlen dezember, zahlen q1, zahlen q2, zahlen q3, zahlen q4, kpi bericht, kpi runde, oee bericht, absatzbericht, umsatzbericht, verbrauchszahlen, klickzahlen, zugriffszahlen, reichweitenbericht`,
  },
  {
    kind: 'document-reading',
    titled: `korrekturen bis, korrektur bis, zur kommentierung, kommentare bis, kommentare bitte, anmerkungen bis, anmerkungen bitte, bitte um anmerkungen, bitte um kommentare, bitte um durchsicht, rückmeldung bis, vergleichstabelle*, noten eintragen, bewertungstabelle, matrix ausfüllen, satzungstext, protokollentwurf`,
    said: `tabelle kommentieren, kommentare im doc, noten eintragen, spalte ergänzen, eigene spalte, änderungsmodus, im änderungsmodus, nachverfolgen, schriftlich kommentieren`,
    unless: 'mitarbeiter, azubi, zeugnis, schüler, bewerber, bewerbung',
  },
  {
    kind: 'approval',
    titled: `freigabe anzeige, freigabe text, freigabe layout, druckreif`,
    said: `nur ok geben, nur ok, ok genügt, ok reicht, ein ok reicht, kurzes ok, kurz ok, daumen hoch, daumen genügt, reicht ein ja, ohne rückmeldung gilt`,
    unless: 'vertrag, budget, einstellung',
  },
  {
    kind: 'announcement',
    titled: `z k, z kts, nur zur kenntnis, produktneuheiten, sortimentsvorstellung, neuheitenvorstellung, video zum ansehen, aufzeichnung ansehen, mitteilungen der leitung, infomail`,
    said: `aufzeichnung kommt, aufzeichnung verfügbar, video folgt, fragen im kanal, fragen im thread, fragen in die kommentare, reines zuhören`,
    unless: 'bewerber, frau, herr',
  },
  {
    kind: 'client-presentation',
    titled: `kundenbericht*, quartalsbericht kunde, monatsbericht kunde`,
    said: 'stammkunde, bestandskunde, langjähriger kunde, keine entscheidung, nur vorstellung, wir stellen nur vor',
    unless: 'preis, preise, verhandlung, vertrag',
  },
  {
    kind: 'status-update',
    titled: `stand bitte eintragen, punkte bitte eintragen, wer hat was offen`,
    said: `jedes team, jedes gewerk, jedes haus, jedes lager, jede abteilung, jede filiale, jede station, jede kolonne, jede schicht, jede schule, jede region, jede einheit, jede gruppe, jeder standort, jeder bereich, jeder bauleiter, jeder trupp, jeder markt, bitte eintragen, termine eintragen, stichpunkte je, drei stichpunkte`,
    unless: 'urlaub, bewerber',
  },
  {
    kind: 'metrics-review',
    titled: `ausschuss und stillstand, stillstandszeiten, morgenzahlen, schichtzahlen, ausschussquote, fallzahlen, belegung und ausfälle, kartierung`,
    unless: 'bebauung, bundestag',
  },
  {
    kind: 'document-reading',
    titled: `kommentieren, änderungswünsche ins dokument, punkte eintragen, formular kommentieren, eintragen bitte, lieferantenbeurteilung, nur lesen, textstand`,
    said: `ins dokument, änderungswünsche ins, kommentare an den rand, am rand, im formular`,
    unless: 'mitarbeiter, azubi',
  },
  {
    kind: 'work-review',
    titled: 'korrektur lesen, tippfehler suchen, fehler suchen im text',
    said: 'kommentare an den rand, tippfehler',
    unless: 'prüfung',
  },
  {
    kind: 'approval',
    titled: 'kurz ok für, ok für den aushang, ok für den druck, ok zum druck, drucken ok',
    unless: 'vertrag, budget',
  },
  {
    kind: 'quick-question',
    titled: 'wer kennt, wo finde ich, wo liegt, wo ist, wie lautet, wie heißt, wie starte ich, wie öffne ich',
    unless: 'bewerber, personal, kollegen',
  },
  {
    kind: 'hand-off',
    said: 'offene störungen, offene meldungen, offene fälle',
    titled: 'übergabe leitstelle it, übergabe hotline',
    unless: 'anlage, patienten',
  },
];
