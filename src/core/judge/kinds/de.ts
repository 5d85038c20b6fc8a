import { DE_CANDIDATES } from './de-candidates';
import { DE_LIVE } from './de-kinds';
import type { Vocabulary } from './vocabulary';

/** German. Terms: guides/judging section 5, and how offices, authorities, clinics, schools, agencies and plants write; none from a single title. */
export const de: Vocabulary = {
  lang: 'de',
  kinds: [...DE_LIVE, ...DE_CANDIDATES],
  flips: [
    { from: 'incident', any: 'notfallübung, störungsübung, planspiel', to: 'workshop' },
    { from: 'incident', any: 'störungsstatistik, störungsbericht, ausfallstatistik', to: 'metrics-review' },
    { from: 'escalation', any: 'eskalationsliste wöchentlich, eskalationsbericht', to: 'status-update' },
    {
      from: 'negotiation',
      any: 'stand der verhandlung, stand der verhandlungen, stand der vertragsverlängerung',
      to: 'status-update',
    },
    { from: 'retrospective', any: 'abschlussbericht zur kenntnis, bericht liegt vor, rückblick als video', to: 'announcement' },
    {
      from: 'brainstorm',
      any: `je drei ideen, je fünf ideen, drei ideen, fünf ideen, ideen mitbringen, ideen eintragen, ideen reinschreiben, ideen sammeln nicht
        bewerten, noch keine entscheidung, keine auswahl, noch keine auswahl, nichts wird entschieden, keine entscheidung`,
      to: 'document-reading',
    },
    { from: 'planning', any: 'plan ist ausgefüllt, plan steht bereits, plan liegt vor, fertiger plan', to: 'announcement' },
    {
      from: 'contested-decision',
      any: 'entwurf liegt vor keine einwände, keine einwände, umlaufverfahren',
      to: 'document-reading',
    },
    { from: 'user-research', any: 'ergebnisse der, auswertung der, erkenntnisse aus', to: 'announcement' },
    { from: 'governance', any: 'unterlagen zur vorbereitung, vorablektüre', to: 'document-reading' },
    { from: 'public-event', any: 'nur zuhören, aufzeichnung wird', to: 'announcement' },
    {
      from: 'hand-off',
      any: 'patienten, patient, bewohner, intensiv, station, am bett, pflege, klinik, leitstand, leitwarte, rufbereitschaft während',
      to: 'incident',
    },
    { from: 'status-update', any: 'krise, krisenmodus, eskalationsphase, schlechte nachrichten', to: 'escalation' },
    { from: 'stand-up', any: 'neues team, erste woche, patienten, station, leitstelle, rettung', to: 'kick-off' },
    {
      from: 'announcement',
      any: 'wir sind die vortragenden, sie tragen vor, wir treten auf, generalprobe, familientag',
      to: 'public-event',
    },
    { from: 'all-hands', any: 'gruppenarbeit, kleingruppen, workshop, brainstorming', to: 'workshop' },
    { from: 'demo', any: 'abnahme heute, sie entscheiden, presse, investoren, zum ersten mal', to: 'contested-decision' },
    { from: 'client-presentation', any: 'preis, preise, konditionen, haftung, vertragsverlängerung', to: 'negotiation' },
    { from: 'client-presentation', any: 'erstes treffen, kennenlernen, neukunde, vorstellungsrunde', to: 'first-contact' },
    { from: 'client-presentation', any: 'schlechte nachrichten, verzug, beschwerde, ziele verfehlt', to: 'contested-decision' },
    {
      from: 'work-review',
      any: 'festgefahren, dritte runde, vierte runde, uneinig, einen auswählen, eines auswählen, gemeinsam zeichnen',
      to: 'problem-solving',
    },
    { from: 'draft-feedback', any: 'ablehnung, abgelehnt, nicht druckbar, unbrauchbar', to: 'contested-decision' },
    { from: 'approval', any: 'strittig, uneinig, widerspruch, einzelfall', to: 'contested-decision' },
    {
      from: 'metrics-review',
      any: 'ziele verfehlt, zielverfehlung, planänderung, ursache finden, warum',
      to: 'contested-decision',
    },
    { from: 'triage', any: 'konkurrieren, wer bekommt was, kapazität reicht nicht', to: 'contested-decision' },
    {
      from: 'document-reading',
      any: 'offene einwände, strittig, streitpunkte, abstimmen über, anbieterwahl',
      to: 'contested-decision',
    },
    { from: 'training', any: 'übungen, rollenspiel, zertifizierung, prüfung, praktisch, zu zweit', to: 'workshop' },
    { from: 'quick-question', any: 'zum dritten mal, produktion steht, haftung, streit', to: 'escalation' },
  ],
  cues: {
    'hand-off': 'übergabe, übergeben an, nächste schicht, staffelstab, spätschicht, nachtschicht',
    client: 'kunde, kunden, kundin, mandant, mandantin, mandanten, auftraggeber, auftraggeberin, wir präsentieren',
    visible: `layout, layouts, grafik, grafiken, bild, bilder, foto, fotos, produktfotos, zeichnung, zeichnungen, grundriss, grundrisse, bauplan, baupläne, banner,
      plakat, plakate, flyer, broschüre, druckvorlage, visualisierung, oberfläche, startseite, screenshots, verpackung, maske, masken, rendering, renderings, film, messewand, beschriftung`,
    'draft-text': `entwurf, textentwurf, text, texte, manuskript, kapitel, artikel, pressemitteilung, pressetext, rede, anschreiben,
      beitrag, übersetzung, abschnitt, rohfassung, newslettertext`,
    comments: `anmerkungen, anmerkung, kommentare, kommentieren, rückmeldung, rückmeldungen, vorschläge, korrektur, korrekturen,
      änderungswünsche, änderungen, reinschreiben, eintragen, ergänzen, ergänzt, stellungnahme, stellungnahmen, feedback`,
    lasting: `richtlinie, richtlinien, leitfaden, anleitung, anleitungen, handbuch, checkliste, checklisten, regeln, regelung, regelungen,
      dienstanweisung, verfahrensanweisung, arbeitsanweisung, prozessbeschreibung, dokumentation, vorgaben, kriterien, leitlinie,
      leitlinien, merkblatt, handreichung, satzung, namensregeln, wiki, ablagestruktur`,
    status:
      'sachstand, aktueller stand, stand der, fortschritt, meilensteine, termine, ampel, hindernisse, erledigt, blocker, zwischenstand',
    board: `liste, tabelle, offene punkte, zahlen, kennzahlen, stückzahlen, umsatz, umsätze, aufträge, auftragslage, rückstände, zeilen,
      mängelliste, maßnahmenliste, terminplan, bautenstand, vorgänge, baustellen, tafel`,
    rounds: 'gestern heute, reihum, kurze runde, drei fragen, was hakt, gestern, morgenrunde, tägliche runde',
    broadcast: `folien, präsentation, aufzeichnung, aufgezeichnet, nur zuhören, fragen im chat, fragen per mail, fragen im anschluss,
      fragen danach, gesamtmeeting, infoveranstaltung, informationsveranstaltung, schulung, überblick`,
    question: 'frage, kurze frage, rückfrage, nur kurz, ja oder nein, welche kostenstelle',
    notice: `zur info, zur kenntnis, erinnerung, hinweis, keine antwort nötig, keine rückmeldung nötig, keine rückmeldung erforderlich,
      bitte bis, bitte beachten, geschlossen, stichtag, frist, abgeben bis, hochladen`,
    ideas: 'ideen, ideensammlung, ideenfindung, vorschläge sammeln',
    'async-said': `asynchrones meeting, asynchrones update, asynchrone runde, asynchroner austausch, asynchrones standup, läuft asynchron,
      findet asynchron statt, rein asynchron, asynchron im, schriftlich statt`,
  },
  factors: {
    urgent: 'dringend, eilt, eilig, sofort, umgehend, noch heute, heute noch, störung, ausfall, notfall, kurzfristig, ad hoc',
    sensitive: `rechtsstreit, gerichtsverfahren, klage, vertraulich, streng vertraulich, nicht weiterleiten, namentlich, namensliste, je mitarbeiter, je mitarbeiterin, je
      mitarbeitendem, je kollegin, je person, pro kopf, personelles, personalien, personalthemen, persönliche situation, konflikt,
      konflikte, beschwerde, beschwerden, unter vier augen, betriebsrat, personalrat, schlechte nachrichten, heikel, sensibel,
      nichtöffentlich, nicht öffentlich, hinter verschlossenen türen, spannungen`,
    irreversible: `vertrag, verträge, preis, preise, budget, einstellung, unterschrift, unterzeichnung, kauf, fusion, haftung,
      nicht rückgängig, investition, vergabe, zuschlag, arbeitssicherheit, baufreigabe`,
    aboutPerson: `feedback an, feedback für, rückmeldung an, seine arbeit, ihre leistung, seine leistung, deine leistung, dein verhalten,
      sein verhalten, stärken und schwächen, persönliche entwicklung, deine entwicklung`,
    informs: `bericht, berichte, berichtet, berichten, stand der, aktueller stand, sachstand, infos, informationen, informieren, vorstellung,
      vorgestellt, präsentation, präsentieren, übersicht, überblick, bekanntgabe, neuigkeiten, neues, folien, zahlen, zuhören,
      aufzeichnung, zusammenfassung, mitteilung, aktuelles, fortschritt, kenntnis, kurzbericht`,
    interacts: `entscheiden, entscheidung, entscheidungen, beschließen, beschluss, beschlüsse, diskutieren, diskussion, diskutiert, debatte,
      klären, klärung, einigen, verhandeln, abstimmen, erarbeiten, ausarbeiten, entwickeln gemeinsam, austauschen, priorisieren,
      schätzen, fragen und antworten, fragerunde, aussprache, beraten, beratschlagen, festlegen, auswählen, streitpunkte, gruppenarbeit,
      übung, übungen, offene fragen, offene runde, kennenlernen, feedbackrunde, gemeinsam, lösen, lösungen suchen, lösung finden, eure
      themen, themen mitbringen`,
    denied: `keine diskussion, keine diskussionen, ohne diskussion, keine entscheidung, keine entscheidungen, ohne entscheidung, keine
      beschlüsse, kein beschluss, nichts zu entscheiden, keine aussprache, keine abstimmung, nichts zu klären, keine klärung, nichts
      entschieden, es wird nichts entschieden`,
    walksThrough: `wir zeigen ihnen, wir führen sie durch, wir gehen durch, gehen die folien durch, folien durchgehen, liste durchgehen, punkt
      für punkt, zeile für zeile, abschnitt für abschnitt, seite für seite`,
    group: `team, teams, alle mitarbeitenden, mitarbeitende, mitarbeiterinnen, kollegium, belegschaft, abteilung, abteilungen, bereich,
      bereiche, gruppe, arbeitsgruppe, arbeitskreis, referat, sachgebiet, fachbereich, projektteam, teilnehmende, standorte, runde, kreis,
      gremium, teilprojekte, gewerke, filialen, alle, jeder berichtet, vertrieb`,
  },
};
