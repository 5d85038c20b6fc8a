/**
 * What is kept up and not talked to: French says "entretien" of both (guides: judging, section 6). Words that also name a job
 * ("serveur" is a waiter, a "technicien réseau" is interviewed) stand with their article only. A list of terms.
 */
export const EQUIPMENT = `chaudière, chaudières, véhicule, véhicules, voiture, voitures, locaux, bâtiments, espaces verts, jardins, ascenseur, ascenseurs,
  climatisation, toiture, toitures, produits d entretien, contrat d entretien, contrats d entretien, voirie, éclairage, imprimante, imprimantes,
  extincteur, extincteurs, vmc, photocopieur, photocopieurs, pompe, pompes, filtre, filtres, chariots, vélos, linge, sols, vitres, routes, pistes,
  groupe électrogène, onduleur, onduleurs, compresseur, compresseurs, outillage, cuve, cuves, canalisations, nas, du serveur, des serveurs, du
  réseau, des réseaux, de la machine, des machines, du robot, des robots, du moteur, des moteurs, du matériel, des équipements, du bâtiment, du
  jardin, du parc, du four, des fours, des presses`;
