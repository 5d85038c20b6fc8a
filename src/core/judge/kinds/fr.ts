import { FR_CANDIDATES } from './fr-candidates';
import { FR_LIVE } from './fr-kinds';
import type { Vocabulary } from './vocabulary';

/** French. Terms: guides/judging section 5, and how offices, authorities, hospitals, schools, agencies and plants write; none from a single title. */
export const fr: Vocabulary = {
  lang: 'fr',
  kinds: [...FR_LIVE, ...FR_CANDIDATES],
  flips: [
    { from: 'incident', any: 'exercice de crise, simulation de panne', to: 'workshop' },
    { from: 'escalation', any: 'suivi des escalades, escalades hebdo', to: 'status-update' },
    { from: 'negotiation', any: 'état de la négociation, suivi des négociations, suivi des contrats', to: 'status-update' },
    { from: 'retrospective', any: 'rapport diffusé, bilan rédigé, synthèse diffusée', to: 'announcement' },
    {
      from: 'brainstorm',
      any: `trois idées, cinq idées, idées chacun, chacun ses idées, ajoutez vos idées, déposez vos idées, vos idées dans, sans décision, aucune décision,
        pas de décision, rien n est décidé, rien n est choisi, pas de choix`,
      to: 'document-reading',
    },
    { from: 'planning', any: 'planning déjà rempli, plan déjà rempli, plan rédigé', to: 'announcement' },
    { from: 'contested-decision', any: 'aucune objection, sans objection, pas d objection', to: 'document-reading' },
    { from: 'user-research', any: 'synthèse des, restitution des, résultats des', to: 'announcement' },
    { from: 'governance', any: 'documents préparatoires, lecture préalable', to: 'document-reading' },
    { from: 'public-event', any: 'écoute seule, replay disponible', to: 'announcement' },
    { from: 'hand-off', any: 'résidents, patients, garde de nuit', to: 'incident' },
    { from: 'status-update', any: 'crise, phase d escalade, mauvaise nouvelle', to: 'escalation' },
    { from: 'stand-up', any: 'nouvelle équipe, première semaine, patients, urgences', to: 'kick-off' },
    {
      from: 'announcement',
      any: 'nous intervenons, vous intervenez, répétition générale, journée familiale',
      to: 'public-event',
    },
    { from: 'all-hands', any: 'sous groupes, atelier, remue méninges', to: 'workshop' },
    { from: 'demo', any: 'recette aujourd hui, ils décident, presse, investisseurs, première fois', to: 'contested-decision' },
    { from: 'client-presentation', any: 'tarifs, conditions, pénalités, responsabilité, renouvellement', to: 'negotiation' },
    { from: 'client-presentation', any: 'première rencontre, tour de présentation, nouveau client', to: 'first-contact' },
    { from: 'client-presentation', any: 'mauvaise nouvelle, retard, réclamation, objectifs manqués', to: 'contested-decision' },
    {
      from: 'work-review',
      any: 'blocage, troisième tour, quatrième tour, pas d accord, en choisir une, en choisir un, dessiner ensemble',
      to: 'problem-solving',
    },
    { from: 'draft-feedback', any: 'refus, refusé, impubliable, inutilisable', to: 'contested-decision' },
    { from: 'approval', any: 'contesté, contestée, désaccord, au cas par cas', to: 'contested-decision' },
    {
      from: 'metrics-review',
      any: 'objectifs manqués, objectifs non atteints, changement de plan, pourquoi',
      to: 'contested-decision',
    },
    { from: 'triage', any: 'qui obtient quoi, capacité insuffisante, se disputent', to: 'contested-decision' },
    {
      from: 'document-reading',
      any: 'objections ouvertes, désaccord, désaccords, on vote, choix du prestataire',
      to: 'contested-decision',
    },
    { from: 'training', any: 'exercices, jeu de rôle, certification, examen, en binôme, travaux pratiques', to: 'workshop' },
    { from: 'quick-question', any: 'troisième fois cette semaine, production arrêtée, responsabilité, litige', to: 'escalation' },
  ],
  cues: {
    'hand-off': 'passation, consignes, relève, passage de relais, équipe suivante, équipe de nuit',
    client: 'client, clients, cliente, commanditaire, donneur d ordre, on vous présente, nous vous présentons',
    visible: `maquette, maquettes, visuel, visuels, bannière, bannières, affiche, affiches, plaquette, écran, écrans, photo, photos, vidéo, charte
      graphique, page d accueil, logo, plan de masse, croquis, illustration, illustrations, habillage, emballage, vitrine, dépliant`,
    'draft-text': `brouillon, texte, textes, manuscrit, chapitre, article, communiqué, discours, tribune, traduction, projet de note, courrier,
      éditorial, légendes, rédactionnel`,
    comments: `commentaires, commentaire, remarques, retours, vos avis, suggestions, corrections, annotations, annoter, relire, relecture, compléter,
      chacun complète, chacun ajoute, chacun saisit, à saisir`,
    lasting: `procédure, procédures, charte, référentiel, guide, mode d emploi, règlement, règles, critères, fiche pratique, fiches pratiques, consigne
      permanente, documentation, doctrine, foire aux questions, check list, nommage, wiki`,
    status: 'avancement, statut, jalons, points bloquants, blocages, fait à faire, météo, état d avancement',
    board: `tableau, kanban, tickets, cartes, lots, chiffres, indicateurs, ventes, commandes, tableau de bord, planning chantier, suivi des actions,
      réserves`,
    rounds: 'hier aujourd hui, tour de table, trois questions, mêlée quotidienne, point quotidien',
    broadcast: `diapos, diaporama, slides, replay, enregistrement, écoute seule, questions par mail, questions via, questions dans le chat, webinaire,
      plénière, présentation des, amphi, nouveautés`,
    question: 'question, petite question, juste une question, oui ou non, quel code, quel compte',
    notice: `pour info, pour information, rappel, aucune réponse attendue, sans réponse, merci de saisir, merci de déposer, fermeture, date limite, à
      rendre avant, à saisir avant`,
    ideas: 'idées, remue méninges, idéation, boîte à idées',
    'async-said': `réunion asynchrone, point asynchrone, mode asynchrone, rétro asynchrone, daily asynchrone, en asynchrone, échange asynchrone, par écrit
      uniquement`,
  },
  factors: {
    urgent:
      'urgente, urgence, en urgence, immédiatement, tout de suite, aujourd hui même, avant ce soir, au plus vite, panne, crise',
    sensitive: `litige, litiges, contentieux, procès, confidentiel, confidentielle, confidentialité, ne pas transférer, ne pas diffuser, liste nominative, nominatif, nominative, nominatifs, par
      agent, par salarié, par personne, par collaborateur, situation personnelle, situation individuelle, situations individuelles, conflit,
      conflits, tensions, plainte, huis clos, à huis clos, sensible, délicat, mauvaise nouvelle, syndicat, syndicats, cse, à faire en face`,
    irreversible: `contrat, contrats, prix, tarif, tarifs, budget, embauche, signature, fusion, acquisition, irréversible,
      investissement, sécurité des personnes, franchise`,
    aboutPerson: `feedback pour, son travail, ses points forts, ses axes, axes de progrès, axes d amélioration, son comportement, ton travail, ta
      progression, sa progression, points forts`,
    informs: `informer, informations, infos, présentation, présenter, présentons, présentera, diaporama, diapos, replay, enregistrement, chiffres,
      résumé, nouveautés, actualités, avancement, statut, compte rendu, tour d horizon, écoute, annonce, rapport, panorama`,
    interacts: `décider, décision, décisions, débattre, débat, débats, discuter, discussion, discussions, arbitrer, arbitrage, arbitrages, trancher, choisir,
      négocier, voter, vote, résoudre, co construire, construire ensemble, travailler ensemble, prioriser, estimer, échanger, échanges, questions
      réponses, questions ouvertes, se mettre d accord, valider ensemble, concertation, sous groupes, exercices, ensemble, vos sujets, sujets libres,
      réagir, faire connaissance`,
    denied: `pas de décision, aucune décision, sans décision, pas de débat, sans débat, aucun débat, pas de discussion, sans discussion, pas de vote, sans
      vote, aucune discussion, pas d arbitrage, rien à décider`,
    walksThrough: `on déroule, nous déroulons, nous vous présentons, on vous présente, on parcourt, nous parcourons, page par page, point par point, diapo
      par diapo, ligne par ligne`,
    group: `équipe, équipes, tous, toutes, service, services, pôle, pôles, direction, département, groupe de travail, agents, collaborateurs,
      participants, chacun, chacune, chaque équipe, chaque service, agences, sites, unité, atelier, promotion entière, collègues, tout le monde`,
  },
};
