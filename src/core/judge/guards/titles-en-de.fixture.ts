/** Invented titles of English and German: protected talks as people of many lines of work write them, and the things that sound like them. One title a line. */

export const EN = {
  protected: `
    Sickness absence trigger – theatre nurse
    Fitness to practise – prelim discussion
    Capability stage 2 (site joiner)
    Partner track discussion - 3 names
    Comp decisions – litigation group
    Longlist → shortlist, Head of Estates
    Teach-back with finalist (maths post)
    Final stage conversation: Ops Director hire
    Recruiter sync – reqs 114, 118
    Hiring bar sync
    Round 3 w/ Tomasz - live coding
    Making an offer to Sam - package
    Decision on the two finalists
    Difficult chat w/ Jordan re timekeeping
    Informal warning conv – till shortages
    Disciplinary appeal, case 44
    Fact-find: incident on night shift – statement
    Mediated conversation, ward 6
    Dignity at work complaint - step 1
    Safeguarding allegation against staff member
    OH referral discussion
    Stress at work risk assessment - K. Danso
    Long COVID return plan
    Pregnancy risk assessment – lab tech
    Phased return wk 1
    KIT day planning w/ Hannah
    Reasonable adj. review
    Redeployment meeting - print room
    Collective consultation mtg 3
    At-risk meetings - prep scripts
    Leaver chat – Dom
    Last day logistics + goodbye call w/ HR
    Contract not extended – tell Priya
    Let go conversation prep
    Ending the probation early – warehouse
    Settlement terms, without prejudice
    VSS applications – panel
    Resignation - what next
    Important: change to our leadership team
    Team restructure – what it means for you
    Merger Q&A for employees
    Performance concerns – sales rep North
    Mid-yr check-in w/ Lena (goals + rating)
    Annual appraisal (support staff)
    PDR – estates
    PDP catch up
    Moderation of appraisal grades
    Ratings distribution – finance
    Pay progression panel
    Re-banding request band 5→6
    Increment withheld – appeal
    Bonus letters
    Long-term incentive allocations
    Off-cycle raise for Yusuf
    Succession: plant manager
    Talent mapping EMEA
    Secondment request (Aisha)
    Prob. review wk 12
    6-month probation sign-off
    End of trial period – chef de partie
    Supervision – SW caseload & wellbeing
    1-2-1 Kofi
    1:1s round (team leads)
    weekly w/ my boss
    Skip lvl coffee w/ Dana's team
    Feedback re your presentation style
    360 debrief
    Coaching plan – underperforming AE
    Personal circumstances chat
    Grievance outcome letter
    Tribunal prep - former employee
    Union meeting re: grading
    Visa expiry – Ravi
    Flexible working appeal
    Unpaid leave request
    Mat leave cover handover: who takes what
    Apprentice review (12 week) with college tutor
    Intern end-of-placement feedback
    PhD supervision: progress concerns
    Tenure committee
    Faculty search – campus visit
    Letter of reference call
    Moving Dave off nights – how to tell him
    AfC banding panel
    Sponsor meeting for high-potentials (names only)
    Cabin crew line check outcome - F. Reyes
    Roster bullying – hear both sides
    Bereavement: Sam back Monday
    Ward sister acting-up pay
    GP partner exit – buy-out sums
    Chargehand: attitude on shift
    Warning shot? talk to Leon
    Sabbatical ask from Imke
    Baby news - plan cover quietly
    PIP closeout
    Works doctor's report on Milan
    Salary benchmark Lena vs market
    Panel q's for the caretaker job
    Volunteer let-go conversation
    Redundo briefing – union reps
    Nurse preceptorship review
    Reg 9 concerns, foster carer
    Peer complaint vs registrar
    Teaching probation lecturer – observation notes
    Title bump for Ola
    Org chart v7 (not for sharing)
    Extending Ravi's contract or not
    Trainee solicitor seat review
    Appeal against non-selection
    Fit to fly? medical board
    Sign the offer w/ Nadia
    Meeting with rep: change of terms
  `,
  things: `
    Interview with local radio about the new bypass
    Exit survey for website visitors – question wording
    Termination of fibre in cabinet 7
    Compensation valve calibration
    Offer page A/B test
    Hiring portal UI: copy comments
    Redundant disks – storage review
    Discipline-specific drawings issue 3
    Appraisal of flood scheme options
    Notice board layout
    Rating engine bug list
    Staff car park barrier repair
    Salary survey website: launch checklist
    Onboarding emails v2
    Restructure of the shared drive
    Retirement of legacy API v1
    Sick leave module: API spec
    Peer review – manuscript 2211
    Panel layout for the control room
    Review of supplier performance Q3
    Promotional video edit
    Exit signage layout
    Hire car rates
    Interview room booking screen
    Talent show running order
    Candidate domain names
    Termination resistor values
    Performance of the heat pump
    Grievance form webpage, copy edits
    Sick building: air samples
    Salary slip PDF bug
    Panel saw safety card
    Leave-in conditioner label
    Redundancy test failover node 3
    Probation service website tender
  `,
};

export const DE = {
  protected: `
    Probezeitende Hr. Kaya – Übernahme ja/nein
    Personalgespräch Fr. Schultze
    Gespräch wg. häufiger Krankmeldungen
    Rückkehrgespräch nach OP
    Bewerberrunde Sachbearbeitung (3 Kandidatinnen)
    Zweitgespräch Pflegedienstleitung
    Kennenlerngespräch Werkstudentin
    Hospitation Bewerber Stationsleitung
    Auswahlgespräche Referendariat
    Entfristung Müller – Entscheidung
    Verlängerung Arbeitsvertrag Okafor
    Gehaltsgespräche Team Vertrieb
    Eingruppierung Kita-Leitung, Widerspruch
    Kalibrierung Beurteilungen Q4
    Jahres-MAG Petra
    MA-Gespräch (jährlich)
    Feedback an Jonas zu seinem Auftreten
    Konflikt Labor: Gespräch zu dritt
    Abmahnung vorbereiten
    Anhörung Betriebsrat §102
    Freistellung ab sofort – Ablauf
    Trennung von Filialleiter
    Austritt Meier: Exit-Fragebogen
    Kündigung Fr. Albers überreichen
    Sozialplanverhandlung
    Information zur Zukunft des Standorts Kassel
    Neue Führungsstruktur ab Juli
    Teamzusammenlegung: was sich ändert
    BEM – Erstgespräch
    Wiedereingl. Fr. Tahiri Stufenplan
    Elternzeit-Planung Sabrina
    Antrag Teilzeit Hr. Vogt
    Schwangerschaft – Gefährdungsbeurteilung Arbeitsplatz
    Mobbingvorwurf Station 3
    AGG-Beschwerde Aufnahme
    Suchtprävention: Gespräch Stufe 2
    1:1 Ayse
    JF mit Chefin
    Übersprungs-1:1 mit Bereichsleitung
    Azubi-Feedback 2. Lehrjahr
    Praktikantin: Abschlussgespräch & Zeugnis
    Arbeitszeugnis Formulierung Krämer
    Nachfolge Werkleitung
    Talentpool Führungskräfte
    Bonus 2026 – Verteilung Team
    Prämienrunde Einzelfälle
    Entwicklungsplan Lena (Teamleitung in 2 J.)
    Verhalten im Kundendienst – Hr. Braun
    Beschwerde über Kollegen
    Verdacht auf Arbeitszeitbetrug
    Überlastung Pflege – Einzelgespräch
    Versetzungswunsch Polizei Süd
    Vorstellung Kandidat CFO
    Berufungskommission W2
    Lehrprobe Bewerberin Mathematik
    Stay-Interview Vertrieb
    Probetag Küche: Entscheidung
    Stellenbesetzung Hausmeister
    Kurzarbeit Produktion, Infos für Team
    Gespräch unter vier Augen
    Lohnerhöhung Schlosserei
    Rentenübergang Fr. Wolf
    Dienstliche Beurteilung KHK Renner
    Klärung: Dienstplan-Streit Schwestern
    Sven aus der Nachtschicht nehmen
    Stellenbewertung Sachgebiet 3, Einspruch
    Anonymer Hinweis auf Vorgesetzten
    Wie geht es dir? (nach der langen Pause)
    Gespräch Lehrkraft nach Elternbeschwerde
    Kassendifferenzen – Anhörung Mitarbeiterin
    Letzter Tag Uwe, Rückgabe Laptop
    Lohn Vorarbeiter
    Runde zu Leistungszulagen
    Probearbeitstag Auswertung Bäckerin
    Auswahl Azubis 2027
    Bewerbung Bauleiter Nr. 3
    Zusage Konrektorin
    Belegschaft: Wie es am Standort weitergeht
    Betriebsrat: Freistellungen
    Wiederkehr nach Burnout
    Schwerbehindertenvertretung, Fall K.
    Zwischenzeugnis Wunsch Anke
    Ziele 2027 mit Faruk
    Halbjahresgespräch Kita
    Beurteilung Polizeimeister
    Kritik am Führungsstil
    Alkohol im Dienst
    Aufstieg zur Teamleitung – Melek
    Ausscheiden Gesellschafter-GF
  `,
  things: `
    Kündigung Wartungsvertrag Aufzug
    Probebetrieb Anlage 3
    Bewertung der Angebote Dachsanierung
    Einstellungen im CRM prüfen
    Leistungsverzeichnis Tiefbau, Rückfragen
    Entlassung von Wasser in den Vorfluter – Messwerte
    Beschwerdemanagement Kunden: Zahlen
    Interviewleitfaden Nutzerstudie
    Personalausweis-App: Demo
    Konfliktmineralien-Bericht
    Prämienkatalog Kundenkarte
    Übernahme der Daten aus Altsystem
    Lohnsteuer-Modul Test
    Vorstellung der neuen Broschüre
    Trennung der Netze, Schaltplan
    Gesprächsleitfaden Hotline Entwurf
    Gehaltsrechner Webseite Fehler
    Abfindung Leitungsrechte Grundstück
    Probezeit-Abo Kunden kündigen: Textbausteine
    Kündigungsbutton auf der Website
    Leistungsmessung PV-Anlage
    Personenaufzug: Prüfprotokoll
    Vorstellung Haushaltsentwurf
    Bewerberportal: Ladezeit
    Abmahnwelle Schriftarten: Webseite prüfen
    Rücktritt vom Kaufvertrag Bagger
  `,
};
