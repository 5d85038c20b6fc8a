import { holdTitles } from './hold-titles.fixture';
import type { Example, KindExamples } from './titles.fixture';

const PROTECTED: readonly Example[] = [
  ['Entretien mercredi', '', 3],
  ['Entretiens pro (série 2)', '', 4],
  ['Point bilat', '', 2],
  ['Point hebdo avec ma responsable', '', 2],
  ['RDV individuels atelier B', '', 4],
  ['Campagne d’évaluation : calendrier', '', 5],
  ['Bilan individuel de mi-année', '', 3],
  ['Grille salariale 2027', '', 4],
  ['Augmentations collectives', '', 5],
  ['Période d essai Lise', '', 3],
  ['Jury de recrutement conducteur', '', 5],
  ['Fiche de poste accueil', '', 3],
  ['Tri des CV', '', 3],
  ['Passage en CDI', '', 3],
  ['Titularisation caristes', '', 4],
  ['Fin de collaboration : modalités', '', 3],
  ['Rupture anticipée', '', 3],
  ['Renouvellement CDD cuisine', '', 3],
  ['Départ de la comptable', 'organisation', 3],
  ['Rappel à l’ordre', '', 3],
  ['Absences repetees quai 3', '', 3],
  ['Accident du travail du 4', '', 4],
  ['Situation individuelle', '', 3],
  ['Signalement équipe de nuit', '', 4],
  ['Nouvel organigramme', '', 40],
  ['Avenir du site', '', 60],
  ['Bilan de mi-parcours apprentie', '', 3],
];

const LIVE: KindExamples = [
  ['incident', [['Panne du portique'], ['Cellule de crise inondation']]],
  ['escalation', [['Escalade livraison bloquée']]],
  ['negotiation', [['Négo carburant'], ['Renouvellement du contrat nettoyage']]],
  ['first-contact', [['Premier RDV paysagiste'], ['Visite de chantier lot 8']]],
  ['peer-one-on-one', [['Échange de pratiques bibliothèques'], ['Codéveloppement']]],
  ['social', [['Pot de départ de Nono'], ['Galette des rois'], ['Petit dej étage 2']]],
  ['welcome', [['Accueil des nouveaux arrivants']]],
  ['retrospective', [['REX crue de mars'], ['Bilan à chaud inventaire']]],
  ['brainstorm', [['Remue-méninges nom du journal']]],
  ['workshop', [['Atelier signalétique'], ['Exercice d évacuation']]],
  ['problem-solving', [['Arbre des causes'], ['Réunion de synthèse foyer']]],
  ['kick-off', [['Réunion de lancement toiture']]],
  ['contested-decision', [['COPIL gare'], ['Arbitrages investissement']]],
  ['planning', [['Préparation budgétaire'], ['Cadrage portail']]],
  ['governance', [['Conseil d’administration'], ['CSE ordinaire'], ['Conseil de classe 4eB']]],
  ['user-research', [['Tests utilisateurs borne']]],
  ['public-event', [['Table ronde mobilité'], ['Journée portes ouvertes']]],
];

const CANDIDATES: KindExamples = [
  [
    'status-update',
    [
      ["Point d'avancement voirie"],
      ['Point hebdo', 'Chaque équipe donne son avancement'],
      ['Suivi des actions qualité'],
      ['Point projet médiathèque'],
    ],
  ],
  ['stand-up', [['Mêlée quotidienne'], ['Rituel du matin', 'hier, aujourd’hui, blocages']]],
  [
    'announcement',
    [
      ["Réunion d'information tri des bacs", '', 30],
      ['Pour info : horaires d’été', '', 30],
    ],
  ],
  ['team-meeting', [['Réunion de service'], ['Réunion de pôle']]],
  ['all-hands', [['Plénière de printemps', '', 120]]],
  ['demo', [['Démo appli terrain'], ['Revue de sprint 12']]],
  ['client-presentation', [['Restitution étude sols', 'On vous présente les mesures, questions écrites']]],
  ['work-review', [['Relecture croisée dépliant'], ['Affiches saison', 'annotations directement sur la maquette']]],
  ['draft-feedback', [['Retours sur le brouillon du discours']]],
  ['approval', [['Validation des visuels hiver'], ['Bon à tirer catalogue']]],
  ['metrics-review', [['Chiffres du mois librairie'], ['Tableau de bord accueil']]],
  ['hand-off', [['Passation support', 'tickets en cours']]],
  [
    'training',
    [
      ['Prise en main du logiciel de caisse', '', 20],
      ['Formation sur le nouveau tableur', '', 20],
    ],
  ],
  ['quick-question', [['Petite question bon de commande'], ['Question sur le code imputation']]],
  ['triage', [['Tri des tickets'], ['Affinage du backlog']]],
  ['document-reading', [['Relecture du cahier des charges'], ['Procédure quai', 'chacun complète dans le tableau partagé']]],
];

const NONE: readonly Example[] = [
  ['Congés'],
  ['RTT'],
  ['Absente'],
  ['Train pour Brest', '', 1],
  ['Dentiste', '', 1],
  ['Ne pas déplacer', '', 1],
  ['Kiné', '', 1],
  ['Date limite impôts', '', 1],
  ['Télétravail', '', 1],
  ['Fenêtre de maintenance messagerie'],
];

/** Words that mean something else: none of these is about a person. */
const LOOK_ALIKES: readonly Example[] = [
  ['Entretien des chaudières'],
  ['Formation : conduire un entretien'],
  ['Entretien annuel du compresseur'],
  ['Contrat d’entretien des ascenseurs'],
  ['Rupture de stock palettes'],
  ['Point de départ de la course'],
  ['Pot de départ de Nono', '', 12],
  ['Réorganisation du serveur de fichiers : dossiers'],
  ['Version candidate 3 : mesures'],
  ['Primes d’assurance camions'],
  ['Augmentation de capital'],
  ['Évaluation des fournisseurs'],
  ['Médiation culturelle'],
  ['Signalement voirie : carte'],
  ['Mutation du gène 4'],
  ['Bilan de campagne affichage'],
  ['RTT latency over the new link'],
];

holdTitles('French', { PROTECTED, LIVE, CANDIDATES, NONE, LOOK_ALIKES });
