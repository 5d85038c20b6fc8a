import type { KindTerms } from './vocabulary';

/** French terms of what may be asynchronous. */
export const FR_CANDIDATES: readonly KindTerms[] = [
  {
    kind: 'status-update',
    strong: `point d avancement, points d avancement, réunion d avancement, revue d avancement, état d avancement, états d avancement,
      rapport d avancement, suivi d avancement, point d étape, point projet, point projets, point hebdo projet, hebdo projet, suivi de
      projet, suivi projet, suivi de projets, suivi des projets, suivi des actions, suivi du plan d action, suivi du plan d actions,
      suivi d activité, point statut, statut projet, météo projet, météo des projets, point production, point prod, point commandes,
      point chantiers, avancement des travaux, avancement du projet, avancement projet, avancement des projets, tour des projets,
      remontée d activité`,
    weak: `point, points, pt, hebdo, suivi, synchro, synchronisation, coordination, avancement, avancées, comité de suivi, comité projet,
      coproj, comop, cotech, réunion de suivi, point hebdo, point hebdomadaire, point mensuel, point de situation, point régulier, lot,
      statut, reporting, météo`,
    said: `tour de table des avancées, tour de table avancement, tour de table fait, chacun donne, chacune donne, chacun fait le point,
      chacun présente son avancement, chacun partage son avancement, chacun annonce, chaque équipe donne, chaque équipe présente son,
      chaque pôle donne, fait à faire, fait en cours, fait reste à faire, réalisé à venir, en cours bloqué, avancement par, avancement des,
      avancement du, avancement de chaque, état d avancement, où en est on, où en sommes nous, où on en est, on
      met à jour, mise à jour du tableau, mise à jour des cartes, points bloquants, météo de chaque, chiffres de la semaine, statut des,
      statut de chaque, dates et jalons, jalons et risques, infos du service, actualités des équipes, partage d infos, partage d
      informations, tour des dossiers, tour des lots`,
    unless: `tableau d avancement, avancement de grade, point de vente, points de vente, point de collecte, point presse, point relais, point
      final, lot gagnant, arrêt maladie, suivi médical, suivi psychologique, suivi individuel, suivi de grossesse, météo france`,
  },
  {
    kind: 'stand-up',
    strong: `mêlée quotidienne, mêlée, point quotidien, réunion quotidienne, réunions quotidiennes, point du matin, point matinal, point matin, brief du matin, brief
      matinal, brief quotidien, rituel du matin, rituel quotidien, synchro quotidienne, réunion du matin, daily équipe`,
    said: 'hier aujourd hui blocages, hier aujourd hui, hier et aujourd hui',
    unless: `patients, patient, soins, bloc, urgences, caserne, infirmières, infirmiers, service de garde, mêlée ouverte rugby, rugby`,
  },
  {
    kind: 'announcement',
    strong: `réunion d information, réunion d informations, réunion d info, réunion info, séance d information, session d information, point
      info, point infos, point d information, note d information, pour info, pour information, flash info, info flash, aucune réponse
      attendue, pas de réponse attendue, sans réponse, réponse non requise, ne pas répondre, webinaire, webinaires, écoute seule, à titre
      d information, présentation des nouveautés, présentation des résultats, nouveautés produit, diffusion des résultats`,
    weak: `annonce, information, informations, infos, nouveautés, actualités, rappel, présentation, fermeture, avis, communiqué, résultats,
      amphi, bilan`,
    said: `questions par mail, questions par écrit, questions via, questions dans le chat, lien du replay,
      replay, sera enregistré, sera enregistrée, enregistrement disponible, support envoyé après, merci de saisir, merci de déposer, merci de
      remplir, merci de renseigner, merci de transmettre, à rendre avant, à saisir avant, à déposer avant, à renvoyer avant, on vous
      présente les, nous présenterons les, présentation des chiffres`,
    unless: `presse, fermeture du site, fermeture de site, candidat, candidate, mutuelle du décès, réunion publique, parents, riverains,
      habitants, mission d information`,
  },
  {
    kind: 'team-meeting',
    strong: `réunion d équipe, réunions d équipe, réunion équipe, réunion de service, réunion service, réunion du service, réunion de pôle,
      réunion pôle, réunion du pôle, réunion de département, réunion département, réunion d agence, réunion de labo, réunion de
      laboratoire, réunion d unité, réunion de bureau, réunion de secteur, réunion hebdo, réunion hebdomadaire, réunion mensuelle,
      réunion de coordination, réunion de projet, réunion projet, groupe de travail, groupes de travail, hebdo équipe, point équipe,
      point d équipe, hebdo d équipe, hebdo service, conseil d équipe`,
    unless: 'réunion publique',
  },
  {
    kind: 'all-hands',
    strong: `plénière, réunion plénière, plénière du pôle, plénière de fin d année, réunion générale, grande réunion, toute
      l entreprise, tous collaborateurs, réunion tous, convention interne`,
    unless: `parlement, assemblée, sénat, conseil, commission, session plénière, séance plénière, copropriété, syndicat, colloque, congrès`,
  },
  {
    kind: 'demo',
    strong: `démo, démos, démonstration, démonstrations, revue de sprint, revue d itération, démo de sprint, présentation de sprint, séance de
      démo`,
    unless: `démo client, démo prospect, prospect, client, clients, fournisseur, éditeur, manifestation, mathématique, théorème, recette`,
  },
  {
    kind: 'client-presentation',
    strong: `restitution, restitutions, présentation client, présentation au client, présentation chez le client, restitution client, restitution
      d étude, restitution d audit, présentation finale, bilan de campagne, rapport de campagne, présentation du rapport, présentation du
      livrable`,
    weak: 'présentation, livrable, livrables, résultats, bilan, rapport, reporting',
    said: `on déroule, nous présentons, nous vous présentons, on vous présente, on présente, questions ensuite, questions après, questions
      écrites, pas de décision`,
    unless: `tarif, tarifs, prix, négociation, négo, soutenance, caution, véhicule, clés, entretien, test psychologique, bilan de
      compétences, 360, élèves, appel d offres, jury`,
  },
  {
    kind: 'work-review',
    strong: `revue de code, revue du code, revue de design, revue de maquettes, revue des maquettes, revue de maquette, revue graphique, revue de
      contenu, revue éditoriale, relecture, relectures, relecture croisée, correction des épreuves, correction d épreuves, corrections
      des textes, retouches des visuels, choix des visuels`,
    weak: `revue, maquette, maquettes, visuels, visuel, bannières, affiche, affiches, plaquette, textes, corrections, retours, photos, plans, charte
      graphique, v2, v3, site, page, vidéo`,
    said: `vos retours, retours sur les, retours sur la, retours sur le, tes retours, commentaires dans, commenter dans, annoter, annotez,
      annotations, commentaires directement, remarques dans, remarques sur le fichier, sur la maquette, dans figma, sur les visuels, sur
      les bannières`,
    unless: `cahier des charges, procédure, du document, du rapport, spécifications, chapitre, revue de presse, revue de littérature, revue annuelle, revue de personnel, revue de direction, contrat, acte notarié, relecture du
      contrat, bail`,
  },
  {
    kind: 'draft-feedback',
    strong: `retours sur le texte, retours sur l article, retours sur le brouillon, retours sur le chapitre, retours sur la maquette, retours
      sur les maquettes, retours sur le projet de, commentaires sur le projet de, commentaires sur le brouillon, commentaires sur le texte,
      relecture chapitre, relecture du chapitre, relecture article, relecture de l article, correction du manuscrit, retours manuscrit,
      retours maquette, retours article`,
    weak: 'brouillon, chapitre, manuscrit, retours, tribune, projet de texte',
    said: 'mes commentaires, mes remarques, mes corrections, mes retours, vos commentaires sur, vos remarques sur',
  },
  {
    kind: 'approval',
    strong: `validation des visuels, validation de la maquette, validation maquette, validation des maquettes, validation des textes, validation
      du compte rendu, validation du planning, validation finale, bon à tirer, =BAT, approbation, visa du document, validation du
      document, validation des contenus`,
    weak: 'validation, accord, feu vert, visa',
    said: 'pour validation, à valider, merci de valider, validation par mail, validation écrite',
    unless: `budget, contrat, comptes, conseil, tarifs, bât, bâtiment, modèle, données, acquis, recette, embauche, congés, période, congé, permis,
      assemblée, marché, médical`,
  },
  {
    kind: 'metrics-review',
    strong: `indicateurs, tableau de bord, tableaux de bord, chiffres du mois, chiffres de la semaine, chiffres de vente, chiffres clés, résultats
      du mois, résultats mensuels, résultats trimestriels, résultats du trimestre, rapport mensuel, rapport hebdo, rapport
      hebdomadaire, reporting mensuel, reporting hebdo, reporting hebdomadaire, suivi des indicateurs, suivi des ventes, suivi budgétaire
      mensuel, point chiffres, revue des indicateurs, revue des kpi, revue d activité, revue des ventes, résultats de l enquête,
      résultats enquête, statistiques mensuelles, bilan chiffré`,
    weak: 'chiffres, résultats, bilan, reporting, statistiques, ventes, fréquentation, prévisions, activité',
    said: 'chiffres du, chiffres de, indicateurs, réalisé vs, réalisé budget, écarts, graphiques, courbes',
    unless: `médicaux, examens, salaires, salariale, individuel, individuelle, individuels, élections, absentéisme, bilan carbone atelier, bilan
      sanguin, bilan de compétences, bilan de santé, atelier, égalité professionnelle, agent, agents, conception`,
  },
  {
    kind: 'hand-off',
    strong: `passation, passations, passation de dossiers, passation des dossiers, passage de relais, passage de consignes, transmission des
      consignes, transmission de consignes, relève équipe, passation support, relais support, passation astreinte, passation vers`,
    weak: 'relève, consignes, transmissions, relais',
    said: 'tickets ouverts, tickets en cours, dossiers en cours, prochaine étape et, équipe suivante',
    unless: `patients, patient, soins, infirmière, infirmières, infirmiers, bloc, urgences, résidents, pouvoir, pouvoirs, marché, marchés, commande,
      commandes, direction, directeur, directrice, manager, usine, compteur, compteurs, course, sport, départ, poste, maternité`,
  },
  {
    kind: 'training',
    strong: `formation à, formation au, formation aux, formation sur, formation outil, formation outils, formation logiciel, formation interne,
      formation en ligne, formation excel, formation teams, session de formation, formations, tuto, tutoriel, tutoriels, transfert de
      compétences, transfert de connaissances, partage de connaissances, prise en main, classe virtuelle, sensibilisation, module de
      formation, micro formation, cours en ligne, session de sensibilisation`,
    weak: 'formation, cours, initiation, découverte',
    said: 'comment utiliser, vous apprendrez, on vous montre, pas à pas, diaporama, vidéo tuto, support de formation',
    unless: `exercices, exercice, mise en situation, pratique, pratiques, certification, certifiante, sst, secourisme, incendie, habilitation,
      obligatoire, entretien, plan de formation, budget, atelier, ateliers, jeu de rôle, jeux de rôle, souhaits, demande de formation, premiers
      secours, feu, extincteur, gestes, dispositifs, bilan de formation, formation professionnelle, organisme de formation`,
  },
  {
    kind: 'quick-question',
    strong: `petite question, petites questions, question rapide, questions rapides, rapide question, question sur, question à propos, question
      concernant, juste une question, une question, point rapide, point éclair, point express, point flash, point 5 min, petit point`,
    weak: 'question, rapide, quel, quelle',
    said: 'juste besoin, juste savoir, besoin de savoir, oui ou non, quel compte, quel code, une seule question',
    unless: `questions réponses, question orale, questions orales, question prioritaire, rh, salaire, perso, confidentiel, juridique,
      gouvernement`,
  },
  {
    kind: 'triage',
    strong: `affinage, affinage du backlog, tri des tickets, tri du backlog, tri des bugs, tri des anomalies, tri des demandes, revue de backlog,
      revue du backlog, revue des tickets, revue de tickets, revue des anomalies, revue des bugs, revue des demandes, qualification
      des tickets, qualification des anomalies, tri hebdo`,
    weak: 'tri, anomalies, tickets, incidents mineurs, réserves',
    unless: `tri sélectif, tri des déchets, déchets, tri des candidatures, cv, patients, tickets restaurant, tickets resto, kermesse`,
  },
  {
    kind: 'document-reading',
    strong: `relecture du document, relecture document, relecture du cahier des charges, relecture procédure, relecture de la procédure, relecture
      du rapport, relecture des spécifications, lecture du document, lecture de la note, note à relire, projet de note, avis sur le
      document, consultation écrite, mise à jour du wiki, fiche procédure`,
    weak: `cahier des charges, procédure, procédures, charte, référentiel, spécifications, spec, compte rendu, document unique, duerp, note de
      service, note de cadrage, mode d emploi, guide, règlement, tableau, fichier, liste, évaluation fournisseurs, évaluation des
      fournisseurs, notice, annexe`,
    said: `dans le document, dans le doc, à relire, merci de relire, merci de lire, vos commentaires, vos remarques dans, chacun complète, chacun
      ajoute, chacun saisit, chacun remplit, chacun note, chaque service complète, dans le tableau partagé, dans le fichier partagé, à
      compléter, remarques avant, commentaires avant, objections avant`,
    unless: `désaccord, désaccords, contesté, contestée, conflit, liste nominative, procédure disciplinaire, procédure judiciaire`,
  },
  {
    kind: 'document-reading',
    strong: `règles de nommage, convention de nommage, mode d emploi, guide d utilisation, nouvelle procédure, pas à pas`,
  },
  {
    kind: 'status-update',
    strong: `statut par, avancement par, état par lot, tour des lots, points ouverts, liste des actions`,
  },
  {
    kind: 'metrics-review',
    strong: `chiffres de l année, chiffres de production`,
  },
  {
    kind: 'announcement',
    strong: `questions écrites, questions par mail`,
  },
  {
    kind: 'status-update',
    titled: `tour de table hebdo, tour de table avancement, qui fait quoi, suivi chantier, suivi de chantier, suivi travaux, suivi des livraisons, suivi des commandes, suivi des tickets, planning mis à jour, état des lieux des projets, tableau des actions`,
    said: `mise à jour régulière, suivi du wip, projets en cours et à venir, examen de tous les projets, avancée des projets, partager les informations, partage des informations, chacun son avancement, chacun ses dates, chacun son lot, chacun complète, fait à faire blocages, fait à faire, une ligne par, ligne par, par lot, par site, par agence, responsable et date, prévu réalisé`,
    unless: 'logement, locataire',
  },
  {
    kind: 'metrics-review',
    titled: `chiffres de fréquentation, chiffres de ventes, chiffres janvier, chiffres février, chiffres mars, chiffres avril, chiffres mai, chiffres juin, chiffres juillet, chiffres septembre, chiffres octobre, chiffres novembre, chiffres décembre, fréquentation, trs ligne, taux de rebond, rapport de ventes, rapport d activité, reporting ventes, reporting des ventes`,
    unless: 'atelier, individuel, salaires',
  },
  {
    kind: 'document-reading',
    titled: `corrections avant, corrections jusqu, à annoter, pour relecture, pour commentaires, à commenter, commentaires avant, commentaires jusqu, vos commentaires, tableau comparatif, à compléter avant, à relire, avis écrit, relecture de la notice, notice relecture, texte final`,
    said: `commentaires dans le doc, en suivi des modifications, mode suggestion, colonne à compléter, votre colonne, avis par écrit, à annoter`,
    unless: 'agent, salarié, salariée, candidat, candidats, candidature',
  },
  {
    kind: 'approval',
    titled: `validation du communiqué, validation communiqué, validation de l affiche, validation newsletter, validation du visuel, validation du texte, bon pour accord visuel`,
    said: `un ok suffit, ok suffit, juste un ok, un pouce suffit, répondre ok, sans réponse c est validé, sans retour validé`,
    unless: 'budget, contrat, embauche',
  },
  {
    kind: 'announcement',
    titled: `nouveautés du, démo enregistrée, vidéo à regarder, enregistrement à regarder, note aux équipes, résultats au réseau, présentation au réseau`,
    said: `questions en commentaire, questions en commentaires, questions dans le fil, à regarder, vidéo jointe, pas besoin de répondre, inutile de répondre`,
    unless: 'salarié, parents',
  },
  {
    kind: 'hand-off',
    titled: `passage support, relève support, relève astreinte`,
    said: 'tickets ouverts',
    unless: 'départ, maternité, patients',
  },
  {
    kind: 'status-update',
    titled: `mettez vos dates, mettez vos lignes, qui s occupe de quoi`,
    said: `chaque équipe, chaque service, chaque site, chaque agence, chaque lot, chaque magasin, chaque unité, chaque région, chaque brigade, chaque école, chaque responsable, chaque chef, chaque secteur, chaque atelier, chaque antenne, mettez vos, remplissez vos, trois points chacun`,
    unless: 'candidat, salarié',
  },
  {
    kind: 'metrics-review',
    titled: `chiffres du matin, rebuts et arrêts, taux de rebut, chiffres des urgences, temps d attente chiffres, taux d occupation`,
    unless: 'salaires',
  },
  {
    kind: 'document-reading',
    titled: `vos corrections, vos remarques, à lire seulement, lecture seule, corrections dans le document`,
    said: 'remarques sur les pages, remarques sur la page, vos corrections, dans la marge',
    unless: 'salarié, salariée, agent, agents',
  },
  {
    kind: 'work-review',
    titled: 'coquilles à signaler, chasse aux coquilles, relecture des coquilles, fautes à signaler',
    said: 'coquilles, remarques sur les diapos',
    unless: 'examen',
  },
  {
    kind: 'approval',
    titled: 'ok pour impression, ok pour l impression, ok pour envoi, ok pour publication, bon pour impression',
    unless: 'contrat, budget',
  },
  {
    kind: 'quick-question',
    titled:
      'c est quoi le, c est quoi la, où est le, où est la, où se trouve, qui connaît, qui a le code, comment on fait pour, quel est le code',
    unless: 'candidat, avenir, salaire',
  },
  {
    kind: 'hand-off',
    titled: 'relais hotline, relais support de nuit',
    said: 'incidents en cours, incidents ouverts',
    unless: 'patients',
  },
  {
    kind: 'client-presentation',
    titled: 'rapport trimestriel à, rapport trimestriel client, bilan trimestriel client',
    said: 'client depuis, on présente, on présente le',
    unless: 'tarif, prix, négociation',
  },
];
