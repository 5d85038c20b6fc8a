import { wordGuard } from './guard';

/** Reorganisation, job cuts, change at the top: kind 7. */
export const sensitiveAnnouncement = wordGuard({
  id: 'sensitive-announcement',
  kind: 'sensitive-announcement',
  code: 'protected_topic',
  examples: {
    yes: [
      { title: 'Changes to the organisation', people: 90 },
      { title: 'Reorg: what it means for us', people: 12 },
      { title: 'Company update', description: 'Please attend live. Important.', people: 140 },
      { title: 'Betriebsversammlung', people: 200 },
      { title: 'Réorganisation du pôle', people: 30 },
      { title: 'Cambios organizativos', people: 40 },
      { title: 'Reestruturação da área', people: 25 },
      { title: '組織変更について', people: 50 },
    ],
    no: [
      { title: 'Re-org of the wiki pages', people: 6 },
      { title: 'Company update: product and figures', people: 120 },
      { title: 'Restructuring the code base: modules', people: 5 },
      { title: 'Réorganisation des dossiers partagés', people: 6 },
    ],
  },
});
