import { holdTitles } from './hold-titles.fixture';
import type { Example, KindExamples } from './titles.fixture';

const PROTECTED: readonly Example[] = [
  ['Mitarbeitergespräch Ulf', '', 2],
  ['Mitarbeitergespraech (Rest vom Vorjahr)', '', 2],
  ['Jour fixe mit Chefin', '', 2],
  ['Einzelgespräche Spätdienst', 'je 20 min'],
  ['Beurteilung A11 – Vorbesprechung', '', 3],
  ['Potentialgespräch Außendienst', '', 3],
  ['Lohnerhöhung Werkstatt', '', 3],
  ['Gehaltsliste durchgehen', '', 4],
  ['Probezeitende Pforte', '', 3],
  ['Bewerbungsgespraech Elektriker', '', 4],
  ['Zweitgespräch Controlling', '', 4],
  ['Nachbesetzung Schulsekretariat', '', 5],
  ['Sichtung Lebensläufe', '', 4],
  ['Entfristung Labor', '', 4],
  ['Übernahme Azubis 2027', '', 5],
  ['Auflösungsvertrag Lager', '', 3],
  ['Kündigungsfrist klären – Nachtpforte', '', 3],
  ['Letzter Arbeitstag: Ablauf', 'Schlüssel, Laptop', 3],
  ['Konflikt im Team Küche', '', 5],
  ['Krankengespräch', '', 3],
  ['Versetzungsantrag Station 4', '', 3],
  ['Personalangelegenheiten', '', 4],
  ['Wiedereinstieg nach langer Pause', '', 3],
  ['Neuausrichtung Vertrieb', 'Bitte alle persönlich', 40],
  ['Werksschließung: Fahrplan', '', 8],
  ['Neue Struktur ab Januar', '', 60],
  ['Wichtige Mitteilung der Geschäftsführung', '', 80],
];

const LIVE: KindExamples = [
  ['incident', [['Stromausfall Halle 7'], ['Krisensitzung Lieferkette']]],
  ['escalation', [['Dringend: Kran steht im Regen']]],
  ['negotiation', [['Preisgespräch Kartonagen'], ['Nachverhandlung Reinigung']]],
  ['first-contact', [['Kennenlerntermin Architekturbüro'], ['Begehung Baufeld Nord']]],
  ['peer-one-on-one', [['Kollegiale Fallberatung'], ['Erfahrungsaustausch Küchenleitungen']]],
  ['social', [['Weihnachtsfeier Halle'], ['Teamfrühstück'], ['Verabschiedung in den Ruhestand: Umtrunk']]],
  ['welcome', [['Begrüßung der neuen Azubis'], ['Neuer Kollege im Lager']]],
  ['retrospective', [['Saisonrückblick'], ['Nachbesprechung Stadtlauf']]],
  ['brainstorm', [['Ideenfindung Schaufenster']]],
  ['workshop', [['Strategieklausur'], ['Evakuierungsübung Ostflügel'], ['Leitbildworkshop']]],
  ['problem-solving', [['Fehlersuche Förderband'], ['Fallbesprechung Wohngruppe']]],
  ['kick-off', [['Projektstart Dachsanierung'], ['Auftakttreffen Leitsystem']]],
  ['contested-decision', [['Lenkungskreis ERP'], ['Grundsatzentscheidung Fuhrpark']]],
  ['planning', [['Dienstplanbesprechung'], ['Vorbereitungstreffen Sommerfestival']]],
  ['governance', [['Aufsichtsratssitzung'], ['Zeugniskonferenz 9b'], ['Bauausschuss']]],
  ['user-research', [['Nutzertest Fahrkartenautomat']]],
  ['public-event', [['Tag der offenen Tür: Aufbau'], ['Pressekonferenz Hallenbad']]],
];

const CANDIDATES: KindExamples = [
  [
    'status-update',
    [
      ['Statusrunde Tiefbau'],
      ['Sachstand Glasfaser'],
      ['Jour fixe Einkauf', 'Jeder berichtet kurz, Stand je Lieferant'],
      ['Zwischenstände Fördervorhaben'],
    ],
  ],
  ['stand-up', [['Morgenrunde Entwicklung'], ['Täglicher Abgleich', 'gestern, heute, Hindernisse']]],
  [
    'announcement',
    [
      ['Infotermin neue Parkregelung', '', 30],
      ['Zur Info: geänderte Öffnungszeiten', '', 30],
    ],
  ],
  ['team-meeting', [['Dienstbesprechung'], ['Abteilungsrunde Logistik']]],
  ['all-hands', [['Gesamtmeeting November', '', 90]]],
  ['demo', [['Softwarevorführung Zeiterfassung']]],
  ['client-presentation', [['Abschlusspräsentation Hafenstudie', 'Wir stellen vor, Fragen danach per Mail']]],
  ['work-review', [['Korrekturrunde Herbstkatalog'], ['Plakate Museumsnacht', 'Änderungswünsche im PDF markieren']]],
  ['draft-feedback', [['Rückmeldung zum Entwurf des Grußworts'], ['Lektoratsrunde Band 2']]],
  ['approval', [['Druckfreigabe Jahresheft'], ['Mitzeichnung Vermerk 12']]],
  ['metrics-review', [['Monatszahlen Filialen'], ['Kennzahlenrunde Lager']]],
  ['hand-off', [['Urlaubsübergabe Buchhaltung']]],
  [
    'training',
    [
      ['Datenschutzschulung', '', 25],
      ['Wissenstransfer Archivsystem', '', 12],
    ],
  ],
  ['quick-question', [['Kurze Rückfrage Lieferschein'], ['Frage zur Ablage der Pläne']]],
  ['triage', [['Ticketdurchsicht Service'], ['Mängelliste Bauteil C']]],
  [
    'document-reading',
    [['Konzeptdurchsicht Wegeleitung'], ['Verfahrensanweisung Wareneingang', 'Alle ergänzen ihren Abschnitt']],
  ],
];

const NONE: readonly Example[] = [
  ['Urlaub'],
  ['Betriebsferien'],
  ['Brückentag'],
  ['Zug nach Ulm', '', 1],
  ['Zahnarzt', '', 1],
  ['Fokuszeit', '', 1],
  ['Bitte nicht buchen', '', 1],
  ['Abgabefrist Steuer', '', 1],
  ['Kinder abholen', '', 1],
  ['Wartungsfenster Mailserver'],
];

/** Words that mean something else: none of these is about a person. */
const LOOK_ALIKES: readonly Example[] = [
  ['Termin Statik'],
  ['Kündigung Mietvertrag Lager'],
  ['Jahresgespräch Lieferant Holz'],
  ['Gefährdungsbeurteilung Sägewerk'],
  ['Risikobeurteilung Presse 4'],
  ['Kalibrierung der Waagen'],
  ['Beförderungsbedingungen Fähre: Textdurchsicht'],
  ['Patientenentlassung: Merkblatt', 'Alle ergänzen ihren Abschnitt'],
  ['Reorganisation der Ablage'],
  ['Bewerbung Förderpreis: Text'],
  ['Überlastung Server: Messwerte'],
  ['Mülltrennung Kantine'],
  ['Versetzung der Klasse 9: Termine'],
  ['Merge-Konflikt im Parser'],
];

holdTitles('German', { PROTECTED, LIVE, CANDIDATES, NONE, LOOK_ALIKES });
