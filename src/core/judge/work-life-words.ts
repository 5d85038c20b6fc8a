/** German and French words of working life, in titles. What each list is for stands in work-life.ts. */
export const WORK_LIFE_TITLES = `
  personal*, mitarbeiter*, mitarbeitende*, beschäftigte*, kollege, kollegin, kollegen, azubi*, auszubildende*, praktikant*, bewerb*, kandidat*, stelle,
  stellen, stellen*, einstellung*, besetzung*, vakanz*, lebenslauf, lebensläufe, probezeit*, gehalt*, gehälter, lohn*, vergütung*, entgelt*, bonus*, prämie*,
  zulage*, zielerreichung*, leistung, leistungen, beurteil*, einschätzung*, karriere*, beförder*, nachfolge*, arbeitsvertrag*, befrist*, entfrist*, kündig*,
  entlass*, abfindung*, austritt*, ausstieg*, abgang*, weggang, ausscheiden, rente*, ruhestand*, pension*, teilzeit*, elternzeit*, mutterschutz*, schwanger*,
  pflegezeit*, krank*, fehlzeit*, gesundheit*, belastung*, überlastung*, konflikt*, mobbing*, beschwerde*, vorwurf, vorwürfe, vorfall, vorfälle, anhörung*,
  abmahn*, ermahn*, disziplin*, verhalten*, aussprache, mediation*, betriebsrat*, personalrat*, gewerkschaft*, tarifvertrag*, umstruktur*, restruktur*,
  neuordnung*, neuorganisation*, zusammenlegung*, verlagerung*, schließung*, stellenabbau, sparprogramm*, kurzarbeit*, führungswechsel, geschäftsführung,
  chef, chefin, vorgesetz*, vertraulich*, persönlich*, sensibel, heikel, perspektive*, zukunft*, rückkehr*, wiederein*, versetzung*, abordnung*, zeugnis*,
  überstunden, mehrarbeit, rolle, rollen, streik*, todesfall, trauer*, gespräch, *gespräch, *gespräche,
  entretien*, salari*, salaire*, rémunér*, prime, primes, augmentation*, paie, agent, agents, collaborateur*, collaboratrice*, collègue*, personnel,
  personnels, personnelle, effectif*, poste, postes, recrut*, embauche*, stagiaire*, alternant*, alternance, apprenti*, intérim*, vacataire*, titularis*,
  cdi, cdd, contrat*, avenant*, essai, carrière*, mobilité*, mutation de, mutations, évolution professionnelle, évolution de poste, objectif*, notation*, potentiel*,
  succession*, licenci*, démission*, rupture*, départ, départs, retraite*, préavis, séparation*, congé*, maladie*, arrêt*, absence*, santé, maternité, paternité,
  parental*, grossesse, handicap*, inaptitude*, aptitude, reprise, retour de, retour d arrêt, mal être, fatigue, souffrance*, harcèle*, harcelement, conflit*,
  tensions, plainte*, signalement*, avertissement*, blâme, recadrage*, comportement*, faute*, convocation*, syndic*, grève*, réorgan*, fusion*, organigramme*,
  délocalis*, externalis*, mon chef, ma cheffe, mon responsable, ma responsable, confidentiel*, sensible, délicat, difficile, privé, privée, rh, drh,
  décès, deuil, agression*, heures supplémentaires, temps partiel, fermeture du, fermeture de l, avenir du, avenir de
`;

/** So plain that a description is enough. */
export const WORK_LIFE_SAID = `
  personalabteilung, personalrat, kündigung, probezeit, gehalt, abmahnung, bewerber, bewerberin, lebenslauf, krankgeschrieben, elternzeit, mutterschutz,
  vertraulich, nicht weiterleiten, bitte persönlich, in ruhe, persönliche situation, arbeitsvertrag, aufhebungsvertrag, vorgesetzte, vorgesetzter, unter vier
  augen, beurteilung, zielerreichung, personalstelle, vertrauensperson,
  service rh, la rh, les rh, drh, salaire, licenciement, rupture conventionnelle, période d essai, démission, arrêt maladie, congé maternité, harcèlement,
  confidentiel, confidentielle, ne pas transférer, huis clos, candidate, entretien annuel, évaluation individuelle, situation personnelle, représentant du
  personnel, représentante du personnel, accompagné d un, prud hommes, motif, en toute discrétion
`;

/** Things in a title that make such a word a word about them. */
export const WORK_LIFE_THINGS = `
  serverumzug, datenbank, schnittstelle, baustelle, baustellen, haltestelle, tankstelle, messstelle, leistungsverzeichnis, fotos, bilder, plakat, plakate, flyer,
  website, webseite, newsletter, katalog, anlage, maschine, maschinen, software, drucker, gefährdungsbeurteilung, gefährdungsbeurteilungen, lieferanten,
  prospekt, jahresheft, personalausweis, krankenhausbau, visuels, visuel, bannières, maquette, maquettes, logiciel, serveur, serveurs, base de
  données, affiche, affiches, fournisseurs, stock, stocks, entrepôt, chaudière, site web, bandeaux, catalogue, arrêt de bus, poste de travail,
  postes de travail, postes informatiques, contrat de maintenance, rentrée
`;
