/** The same for French. */

export const FR = {
  protected: `
    Entretien de fin de période d'essai – Mehdi
    Retour d'arrêt longue maladie Mme Ferrand
    EPP Camille
    EAP - aide-soignante
    Entretiens annuels, préparation des notes
    Commission avancement cat. B
    Oraux recrutement attaché territorial
    2e tour candidat dev back
    Débrief candidate Sofia (chef de projet)
    Appel références poste compta
    Propo salariale à Yanis
    Signature contrat nouvel arrivant - rémunération
    Choix final directeur d'agence
    Recadrage équipe de nuit – Bruno
    Rappel des règles à un salarié
    Enquête interne : audition témoin 3
    Harcèlement : recueil de la parole
    CSE extraordinaire – projet de réorganisation
    Annonce sur l'avenir de l'agence de Lille
    Nouvel organigramme, présentation aux équipes
    Fin de mission intérim – annonce
    Rupture co Léo
    Licenciement éco – calendrier
    Départ de Nadia : passation et solde
    Entretien départ stagiaire
    Non-titularisation, courrier
    Demande d'augmentation Fatou
    Enveloppe d'augmentations 2027
    Classification conventionnelle : recours
    Mi-temps théra. – organisation
    Aménagement horaires enceinte
    Congé mat Élodie, remplacement
    Visite médecine du travail - inaptitude ?
    Burn-out équipe support, suivi
    Tensions open space – médiation
    Conflit entre deux enseignants
    Signalement propos sexistes
    Sanction : mise à pied 2 j
    Conseil de discipline agent
    One to one Inès
    Tête-à-tête avec mon N+1
    Point individuel Karim
    Bilan alternance avec tuteur et école
    Évaluation de stage – Lina
    Objectifs 2027 Thomas
    Comité carrière cadres
    Revue talents Europe
    Mobilité de Claire vers Lyon
    Demande télétravail à 100 % – refus
    Congé sans solde Hugo
    Calibration notes annuelles
    Prime exceptionnelle : qui ?
    Démission de Paul – on fait quoi ?
    Succession du chef d'atelier
    Feedback à chaud à Julie après sa présentation
    Entretien prof. (6 ans)
    Jury de sélection doctorants
    Accompagnement retour à l'emploi d'Anne
    Prise de poste - point à 30 jours avec manager
    Réf. diversité : discrimination à l'embauche, plainte
    Prud'hommes – dossier ex-salarié
    Changer Bruno d'équipe : l'annoncer
    Litige planning entre infirmières
    Recours reclassement indiciaire
    Prolonger le contrat d'Amel ?
    Courrier anonyme sur un chef de service
    Comment ça va ? (après ta longue absence)
    Professeur : suite à plainte de parents
    Écarts de caisse – entendre la vendeuse
    Dernier jour d'Yves, restitution badge
    Paye chef d'équipe
    Répartition du CIA
    Débrief demi-journée d'essai boulangère
    Choix des alternants 2027
    Candidature n°3 conducteur de travaux
    Personnel : quel avenir pour le site
    Retour après dépression
    Référent handicap, dossier K.
    Objectifs 2027 avec Farouk
    Entretien semestriel crèche
    Appréciation gardien de la paix
    Management contesté au service
    Alcool au travail
    Passage chef d'équipe – Samira
    Sortie d'un associé
    Instance paritaire, mutations
    Saisonnier : on garde ou pas
  `,
  things: `
    Entretien des espaces verts
    Entretien chaudière école
    Licence logiciel : résiliation
    Évaluation des offres toiture
    Rupture de canalisation rue Hugo
    Prime CEE : dossier travaux
    Période d'essai gratuite de l'outil
    Médiation culturelle : brochure
    Avertissement météo : procédure
    Recrutement de donneurs – affiche
    Bilan énergétique bâtiments
    Départ des camions : horaires
    Réclamation client 7781
    Sortie en production v3.2
    Contrat de maintenance ascenseur
    Notation financière : relecture du rapport
    Poste électrique source – plan
    Congés scolaires : affichage
    Résilier l'abonnement presse
    Bouton de désabonnement site
    Présentation du budget primitif
    Portail candidats : lenteurs
    Hôpital neuf, ventilation
    Impression des diplômes, erreur de gabarit
    Retrait de l'offre pelleteuse
    Arrêt de bus mairie
  `,
};
