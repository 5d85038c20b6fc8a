import type { KindTerms } from './vocabulary';

/** French terms of the live kinds and of what is no meeting. */
export const FR_LIVE: readonly KindTerms[] = [
  {
    kind: 'incident',
    strong: `panne, panne générale, coupure, incident majeur, incident critique, cellule de crise, gestion de crise, réunion de crise, plan blanc,
      urgence, urgences, site en panne, production arrêtée, arrêt de production, cyberattaque, rappel produit, rappel produits, situation de crise`,
    weak: 'incident, alerte, astreinte',
    said: 'rejoindre immédiatement, connectez vous maintenant',
    unless: 'exercice, exercice de crise, ticket mineur, coupure programmée',
  },
  {
    kind: 'escalation',
    strong: `escalade, escalades, en urgence, arbitrage urgent, aujourd hui même, avant ce soir, décision immédiate, réponse dans la journée, au plus vite,
      urgentissime`,
  },
  {
    kind: 'negotiation',
    strong: `négociation, négociations, négo, négos, renégociation, pourparlers, rdv fournisseur, rendez vous fournisseur, conditions commerciales,
      renouvellement du contrat, renouvellement contrat, signature du contrat, signature contrat, signature de la convention, protocole d
      accord, appel d offres, soutenance, audition fournisseurs, révision des prix, hausse des tarifs, pénalités, litige, contentieux`,
    weak: 'contrat, avenant, tarifs, devis, prix, conditions',
    said: 'négocier, à négocier, contesté, contestée, franchise, marge, remise',
  },
  {
    kind: 'first-contact',
    strong: `premier rendez vous, premier rdv, 1er rdv, 1er rendez vous, prise de contact, première réunion, première rencontre, premier échange, rendez
      vous client, rdv client, rendez vous commercial, rdv commercial, visite client, visite commerciale, rdv prospect, rendez vous avec, rdv
      avec, rdv, rendez vous, visite de site, visite du site, visite de chantier, réunion de chantier, faire connaissance, présentation mutuelle,
      rencontre, rencontres, avant vente, audition, auditions, réunion publique, réunion parents, réunion de parents, parents profs, visite,
      visites, délégation`,
    unless: 'visite médicale, visite de reprise, visite de préreprise',
  },
  {
    kind: 'peer-one-on-one',
    strong: `échange informel, échange libre, échanges libres, partage d expérience, partage d expériences, échange de pratiques, échanges de pratiques,
      mentorat, tutorat, parrainage, marrainage, codéveloppement, codev, analyse de pratiques, analyse des pratiques, groupe de parole,
      supervision, point à deux, binôme, discussion libre, café virtuel, café pro, communauté de pratique`,
    weak: 'échange, échanges, discussion',
  },
  {
    kind: 'social',
    strong: `déjeuner, déjeuners, déj, dej, apéro, apéros, apéritif, pot, pot de départ, afterwork, anniversaire, anniversaires, galette, galette des
      rois, repas, repas de noël, fête, fêtes, petit déjeuner, petit dej, goûter, arbre de noël, noël, soirée, pique nique, crêpes, raclette,
      barbecue, cohésion, journée de cohésion, pause café d équipe, voeux, vœux, cérémonie des voeux, cocktail, sortie d équipe, moment
      convivial, convivialité, resto, restau, restaurant, buffet, départ à la retraite pot, chorale, pétanque, fête des voisins, carnaval,
      secret santa, père noël, cagnotte`,
    unless:
      'comité des fêtes, restaurant d entreprise appel, machine à café, tickets restaurant, café virtuel, pot catalytique, fêtes de fin d année fermeture',
  },
  {
    kind: 'welcome',
    strong: `accueil des nouveaux, accueil nouveaux, accueil du nouveau, accueil de la nouvelle, accueil stagiaire, accueil stagiaires, accueil
      alternant, accueil alternants, nouvel arrivant, nouvelle arrivante, nouveaux arrivants, journée d intégration, parcours d intégration,
      réunion d intégration, bienvenue, premier jour, première journée, arrivée de, journée d accueil, pré rentrée, marraine, parrain`,
    weak: 'accueil, intégration',
    said: 'nouveau collègue, nouvelle collègue, nouveaux collègues, faire connaissance',
    unless: `page d accueil, intégration continue, tests d intégration, intégration api, logiciel, données, intégration des données, maquette, borne,
      livret`,
  },
  {
    kind: 'retrospective',
    strong: `rétrospective, rétrospectives, rétro sprint, retour d expérience, retours d expérience, retex, rex, bilan de projet, bilan projet, bilan de
      sprint, bilan d équipe, débriefing, débriefings, débrief, debrief, leçons apprises, bilan à chaud, bilan à froid, réunion de bilan,
      bilan de saison, bilan de l année, bilan collectif`,
    unless: 'chiffres, indicateurs, bilan de campagne',
  },
  {
    kind: 'brainstorm',
    strong: `remue méninges, idéation, boîte à idées, recherche d idées, séance créative, séance de créativité, créativité, chasse aux idées, pluie d
      idées, recherche de noms`,
  },
  {
    kind: 'workshop',
    strong: `atelier, ateliers, séance de travail, séances de travail, session de travail, sessions de travail, réunion de travail, exercice, exercices,
      exercice d évacuation, exercice de crise, répétition, répétition générale, mise en situation, mises en situation, sous groupes, séminaire,
      séminaires, co construction, coconstruction, fresque, fresque du climat, world café, travaux pratiques, travail collectif, co écriture,
      hackathon, marathon, formation pratique, jeu de rôle, jeux de rôle, secourisme, premiers secours, comité de rédaction, conférence de
      rédaction`,
    unless: 'chef d atelier, exercice comptable, exercice budgétaire, clôture de l exercice, séminaire en ligne',
  },
  {
    kind: 'problem-solving',
    strong: `diagnostic, résolution de problème, résolution de problèmes, résolution, débogage, analyse de causes, analyse des causes, arbre des causes,
      déblocage, permanence, permanences, discussions, débat, débats, groupe de résolution, concertation, concertations, rcp, étude de
      cas, études de cas, réunion de synthèse, synthèse clinique, réunion technique, point technique, recherche de solutions, conciliation, staff
      médical, visite des patients, retours sur incident`,
    unless: 'sans discussion, sans débat, pas de discussion, pas de débat',
  },
  {
    kind: 'kick-off',
    strong: `lancement, lancements, réunion de lancement, réunion de démarrage, démarrage, démarrage projet, démarrage du projet, coup d envoi, réunion d
      ouverture, réunion de rentrée, rentrée`,
    unless: 'plénière, promo',
  },
  {
    kind: 'contested-decision',
    weak: 'décision',
    said: 'à trancher, il faut choisir',
    strong: `décisions, arbitrage, arbitrages, comité de pilotage, comités de pilotage, copil, comité décisionnel, comité d arbitrage, comité
      stratégique, costrat, comité d investissement, comité d engagement, commission d appel d offres, jury, jurys, délibération, délibérations,
      choix du, choix de la, choix des fournisseurs, choix d un, vote, votes, trancher, à trancher, comité d attribution, commission d
      attribution, groupe de pilotage, copilote`,
    unless: `pas de décision, aucune décision, sans décision, choix des visuels, décision modificative`,
  },
  {
    kind: 'planning',
    strong: `planification, planifications, feuille de route, feuilles de route, cadrage, réunion de cadrage, préparation budgétaire, budget
      prévisionnel, dialogue de gestion, priorisation, priorités, stratégie, stratégique, chiffrage, poker planning, préparation de, préparation du,
      préparation des, préparation rentrée, préparation salon, organisation de, organisation du, organisation des, plan d action, plan annuel,
      programmation, construction du budget, conférence budgétaire, planning de sprint`,
    unless: 'suivi du plan d action, suivi du plan d actions, note de cadrage, planning déjà rempli, nouvelle organisation',
  },
  {
    kind: 'governance',
    strong: `conseil d administration, conseils d administration, cse, comité social et économique, réunion cse, cssct, chsct, assemblée générale,
      assemblées générales, ag ordinaire, ag extraordinaire, ag annuelle, conseil municipal, conseil communautaire, conseil départemental, conseil
      régional, conseil de surveillance, conseil syndical, conseil de classe, conseils de classe, conseil d école, conseil d établissement,
      conseil pédagogique, conseil de laboratoire, conseil d ufr, conseil scientifique, conseil de vie sociale, comité de direction, codir,
      codirs, comex, comité exécutif, comité scientifique, comité d audit, comité d éthique, commission permanente, séance plénière, session
      plénière, bureau communautaire, bureau exécutif, dialogue social, comité technique paritaire, réunion de la commission, réunion de la mission,
      mission d information, mission d évaluation, commission d enquête, equipe éducative, équipe éducative, comité de bassin, commission`,
    unless: 'commissions commerciales, commission bancaire',
  },
  {
    kind: 'user-research',
    strong: `entretien utilisateur, entretiens utilisateurs, entretien utilisatrice, entretien usager, entretiens usagers, test utilisateur, tests
      utilisateurs, test utilisateurs, test d utilisabilité, panel utilisateurs, groupe de discussion, observation terrain, immersion terrain,
      guide d entretien, recherche utilisateur, enquête terrain`,
    unless: 'synthèse des, restitution',
  },
  {
    kind: 'public-event',
    strong: `table ronde, tables rondes, conférence, conférences, colloque, colloques, salon, en direct, conférence de presse, point presse, journée portes
      ouvertes, portes ouvertes, inauguration, vernissage, exposition, remise de prix, remise des prix, remise des diplômes, journée d
      étude, journées d étude, congrès, émission, tournage, interview radio, cérémonie, foire, marché de noël, spectacle, concert, réunion
      consultative, kermesse, lecture publique, intervention au`,
    unless: `diapos, diapositives, salle de conférence, conférence téléphonique, visioconférence, conférence budgétaire, salon de thé réservé, salon d accueil, salle salon`,
  },
  {
    kind: 'placeholder',
    strong: `temps de concentration, bloqué, créneau bloqué, temps bloqué, ne pas réserver, ne pas déplacer, ne pas déranger, ne rien mettre, réservé,
      créneau réservé, pas de réunion, sans réunion, journée sans réunion, télétravail, à confirmer, temps administratif, travail au calme, temps
      de rédaction, temps personnel, traitement des mails, travail de fond, plage réservée, temps de préparation, date à retenir`,
    unless:
      'accord télétravail, charte télétravail, télétravail demande, points bloquants, demande de télétravail, droit réservé',
  },
  {
    kind: 'leave',
    strong: `congés, congé, congés annuels, rtt, absent, absente, férié, jour férié, vacances, vacances scolaires, récup, fermeture annuelle, jour off,
      repos hebdo, repos compensateur, jour de repos, en vacances, pont de l ascension, jour de carence, indisponible`,
    unless: `planning, planification, planif, solde, validation, gestion, organisation, logiciel, demande, demandes, latence, latency, tcp, réseau, network, pose des, campagne, maternité,
      paternité, parental, retour, reprise, entretien, point, longue, maladie, formation, sans solde, préavis, accord, négociation, réunion, poste,
      offre, location, reclassement, mat, suivi, prolongation, plan`,
  },
  {
    kind: 'travel',
    strong: `train pour, train vers, train retour, train aller, train paris, vol pour, vol vers, vol retour, vol aller, trajet, trajets, déplacement, tgv,
      aéroport, covoiturage, voyage, avion, navette, route vers, retour de mission, départ gare, gare de`,
    unless: `frais de déplacement, notes de frais, politique voyage, agence de voyage, ordre de mission, retour de voyage, plan de déplacement, mobilité`,
  },
  {
    kind: 'personal',
    strong: `médecin, dentiste, kiné, ophtalmo, pédiatre, dermato, gynéco, rdv médical, rendez vous médical, irm, prise de sang, vaccin, coiffeur, école
      enfants, sortie d école, crèche, nounou, garage, contrôle technique, plombier, livraison colis, banque, notaire, perso, rdv perso, piscine,
      ostéo, psy, vétérinaire, déménagement, radio dentaire, orthodontiste, orthophoniste, don du sang, kermesse école, aller chercher les enfants`,
    unless: `médecin du travail, médecine du travail, médecin conseil, projet crèche, appli, application, plateforme, banque centrale, déménagement du
      site, déménagement des bureaux, données perso, promesse client`,
  },
  {
    kind: 'reminder',
    strong: `rappel, échéance, échéances, date limite, à rendre, fenêtre de maintenance, plage de maintenance, maintenance planifiée, maintenance
      programmée, entretien chaudière, entretien de la chaudière, entretien du serveur, entretien des serveurs, entretien voiture,
      entretien véhicule, révision voiture, révision véhicule, impôts, loyer, poubelles, sortir les poubelles, dernier délai, facture à payer,
      à ne pas oublier, ne pas oublier, coupure programmée, clôture des saisies, gel des versions`,
    unless: 'rappel à l ordre, rappel produit, rappel produits, rappel client',
  },
];
