import { wordGuard } from './guard';
import { ES_GUARDED } from './words-es';
import { JA_GUARDED } from './words-ja';
import { PT_GUARDED } from './words-pt';
import { TRADES_GUARDED } from './words-trades';

/** Job offers and hiring decisions: kind 4. */
export const offer = wordGuard({
  id: 'offer',
  kind: 'job-offer',
  code: 'protected_topic',
  rules: [
    // English
    {
      any: `job offer, offer call, offer letter, offer package, offer approval, offer discussion, offer debrief, offer
        stage, verbal offer, extend offer, extending an offer, extend an offer, make an offer, closing call, hiring
        decision, hire no hire, hire or no hire, hire decision, candidate debrief, sign on bonus, start date
        negotiation, employment contract, contract of employment, verbal to, pre close`,
      unless: 'campaign, price, pricing, landing page, customer offer, tender, quote, month end, books',
    },
    {
      any: 'offer, offers, verbal',
      with: `candidate, salary, applicant, hire, hiring, recruiter, role, employment, joining, joiner, new starter, start
        date, relocation`,
      unless: 'campaign, price, pricing, discount, landing page, saas, subscription, client, tender, quote',
      where: 'title',
    },
    // German
    {
      any: `gehaltsangebot*, einstellungsvorschlag, zusage bewerb*, übernahmegespräch*, übernahme azubi, übernahme azubis, übernahme
        auszubildende, entfristung*, befristung, befristungen, vertragsverlängerung mitarbeit*, vertragsverlängerung azubi, verlängerung
        befristung, arbeitsvertragsgespräch*, vertragsunterschrift neue, wechselangebot, bleibeangebot, bleibegespräch*, gegenangebot`,
      unless: 'mietvertrag, lizenz, lieferant, baugenehmigung, kunde, kunden',
    },
    {
      any: `vertragsangebot, einstellungsentscheidung, jobangebot, stellenangebot besprechen, arbeitsvertrag,
        einstellungszusage, zusage an`,
      unless: 'lieferant, strom, leasing, muster',
    },
    // French
    {
      any: `promesse de contrat, proposition de poste, proposition de contrat salarié, contre offre, contreproposition salariale, signature cdi,
        signature du cdi, signature cdd, passage en cdi, passage cdi, titularisation, titularisations, décision d embauche, décision de
        recrutement, retour candidat, négociation d embauche`,
      unless: 'npm, logiciel, livraison, fournisseur, python, software, code, docker, app, pricing, version, linux, maven, image',
    },
    {
      any: `proposition d embauche, promesse d embauche, comité de recrutement, offre d emploi, proposition salariale,
        contrat de travail, promesse unilatérale de contrat`,
      unless: 'rédaction, publication',
    },
    // Spanish
    {
      any: `oferta laboral, carta oferta, oferta de trabajo, oferta de empleo, oferta a la candidata, oferta al candidato,
        propuesta laboral, comité de contratación, contrato laboral`,
    },
    // Portuguese
    {
      any: `proposta de emprego, carta proposta, carta oferta, comitê de contratação, proposta salarial, proposta ao
        candidato, proposta à candidata, contrato de trabalho, carta de oferta`,
    },
    // Japanese
    {
      any: '内定, オファー面談, オファーレター, 採用会議, 合否判定, 条件面談, 条件提示, 雇用契約, 入社条件, 採否',
      unless:
        '市内定期, 社内定例, 案内定, 県内定期, 国内定, 場内定, 区内定, 課内定, 部内定, 所内定, 室内定, 院内定, 年内定, 以内定, 車内定, 店内定, 館内定',
    },
    ...ES_GUARDED.offer,
    ...PT_GUARDED.offer,
    ...JA_GUARDED.offer,
    ...TRADES_GUARDED.offer,
  ],
  examples: {
    yes: [
      { title: 'Offer call', people: 3 },
      { title: 'Hire / no hire', people: 5 },
      { title: 'Offer for the analyst', description: 'salary and start date, the candidate is keen', people: 3 },
      { title: 'Proposition d’embauche – Maud', people: 3 },
      { title: 'Oferta laboral', people: 3 },
      { title: '内定者への連絡', people: 3 },
    ],
    no: [
      { title: 'Spring offer: landing page copy', people: 4 },
      { title: 'Angebot 1177: Rückfrage', people: 6 },
      { title: 'Supplier offers compared', people: 4 },
      { title: '部内定例', people: 8 },
    ],
  },
});
