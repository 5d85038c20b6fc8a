import { describe, expect, it } from 'vitest';
import { isAs, judged, type Judged } from './kinds/judged.fixture';

/**
 * Titles of hospitals, schools, plants, kitchens, offices and associations in six languages. Each protected one has a sibling in the
 * same words that is about a thing, and each that could be written one that cannot.
 */
const ROWS: readonly Judged[] = [
  // English
  ['P', 'Uplift for Ramona', '', 3],
  ['Q', 'Uplift of the lock gate', '', 3],
  ['P', 'Promo doc dry run: staff engineer', '', 4],
  ['Q', 'Promo codes that fail: list', '', 5],
  ['P', 'Kitchen trial, commis', '', 3],
  ['Q', 'Clinical trial: data model', '', 6],
  ['P', 'Sift of 30 applications, clerk', '', 3],
  ['P', 'Tobias hands in notice', '', 3],
  ['Q', 'Parking notice: wording', '', 4],
  ['P', 'Shop stewards: shift pattern', '', 7],
  ['P', 'Smelled of alcohol, night crew', '', 3],
  ['P', 'Two receptionists not speaking', '', 4],
  ['P', 'Announcing a takeover', '', 120],
  ['P', 'Future of the branch', '', 25],
  ['Q', 'Future of the road scheme: drawings', '', 6],
  ['P', 'Termination meeting', '', 3],
  ['Q', 'Terminate the hosting contract', '', 5],
  ['Q', 'Redundancy test of the UPS: results', '', 6],
  ['Q', "Barbecue for Ulf's retirement", '', 20],
  ['A', 'Depot table', 'each depot fills its row', 9],
  ['L', 'Depot table', 'each depot argues its case, then we decide', 5],
  ['A', 'Scrap rate, hall 2', '', 6],
  ['L', 'Scrap rate: find the cause together', '', 6],
  ['A', 'Safety leaflet: comments until Friday', '', 6],
  ['L', 'Safety leaflet: choose between the three, we disagree', '', 6],
  ['A', 'Menu cards: spot the typos', '', 4],
  ['A', 'Notices only', 'notices read out, recording follows', 30],
  ['A', 'Deadline for expense claims', '', 60],
  ['L', 'Shift handover, intensive care', 'bedside', 6],
  ['A', 'Support handoff west to east', 'open tickets, owner, next step', 5],
  ['A', 'Forestry department weekly', 'readouts of every site, no discussion', null],
  ['Q', 'Harbour team table', 'each site gives its view, then we discuss and decide', 6],
  ['P', 'Departure of the harbour master', '', 4],
  ['P', 'Depot shutdown: telling the crew', '', 12],
  ['Q', 'Server shutdown: telling the team', '', 12],
  ['Q', 'Where do I stand?', 'your honest view', 3],
  ['A', 'Harbour leaflet: corrections by Tuesday', '', 4],
  // German
  ['P', 'Zulage für Gerlinde', '', 3],
  ['Q', 'Zulagen zum Antrag: Liste', '', 12],
  ['P', 'Probekochen Freitag', '', 3],
  ['P', 'Hausmeister hört auf', '', 3],
  ['P', 'Alkoholfahne Frühschicht', '', 3],
  ['P', 'Bitte alle kommen', '', 60],
  ['Q', 'Sommerfest: bitte alle kommen', '', 60],
  ['Q', 'Kündigung Mobilfunkvertrag', '', 4],
  ['Q', 'Kandidatenstrecken Radweg', '', 5],
  ['A', 'Tabelle der Werke', 'jedes Team füllt, bitte eintragen', 8],
  ['A', 'Ausschussquote Linie 3', '', 6],
  ['A', 'Satzungstext: Kommentare bis Montag', '', 6],
  ['L', 'Satzungstext: strittig, wir stimmen ab', '', 6],
  ['L', 'Dienstübergabe Intensiv', 'am Bett', 6],
  // French
  ['P', "Odeur d'alcool au dépôt", '', 3],
  ['P', 'Subtilité : Gérard nous quitte', '', 4],
  ['P', '2e tour, chef comptable', '', 4],
  ['Q', "2e tour de l'élection : dépouillement", '', 6],
  ['P', 'Message de la direction', '', 70],
  ['Q', 'Rupture de contrat fournisseur', '', 5],
  ['A', 'Chiffres de fréquentation', '', 6],
  ['A', 'Plaquette : coquilles à signaler', '', 4],
  ['A', 'Affiche : un ok suffit', 'un OK suffit', 4],
  ['A', 'Suivi chantier nord', 'chacun son avancement', 7],
  // Spanish
  ['P', 'Prueba en cocina', '', 3],
  ['P', 'Olía a alcohol, turno de noche', '', 3],
  ['P', 'Mensaje de la dirección', '', 70],
  ['P', 'Subida de Nerea', '', 3],
  ['Q', 'Subida de archivos: límite', '', 5],
  ['Q', 'Candidatos a proveedor: tabla comparativa', '', 5],
  ['A', 'Mermas y paradas', '', 6],
  ['A', 'Folleto: cazar erratas', '', 4],
  ['A', 'Avance de la presa', 'cada brigada actualiza su fila', 8],
  // Portuguese
  ['P', 'Teste de cozinha', '', 3],
  ['P', 'Cheiro de álcool no depósito', '', 3],
  ['P', 'Recado da diretoria', '', 70],
  ['P', 'PAD 7: reunião da comissão', '', 4],
  ['Q', 'Perdas no estoque: planilha', '', 5],
  ['A', 'Perdas e paradas', '', 6],
  ['A', 'Folheto: caçar erros', '', 4],
  ['A', 'Avanço da barragem', 'cada equipe atualiza a planilha', 8],
  // Japanese
  ['P', '酒気帯びの件', '', 3],
  ['P', '継続しない旨を伝える', '', 2],
  ['P', '大事なお話', '', 60],
  ['P', '年次の点数つけ', '', 6],
  ['Q', '退職給付システムの画面', '', 5],
  ['A', '不良率 2号機', '', 6],
  ['A', '規程改定案 意見募集', '', 6],
  ['A', '案内文の誤字探し', '', 4],
];

describe('titles of many lines of work', () => {
  it.each(ROWS.map((row) => [`${row[0]}: ${row[1]}`, row] as const))('%s', (_name, row) => {
    expect(isAs(row), `${judged(row)} instead of ${row[0]}`).toBe(true);
  });
});
