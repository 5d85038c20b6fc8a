import { Terms } from './lexicon';
import { remembered } from './remember';
import type { Text } from './text';
import { JOBS } from './work-life-jobs';

/** Things that somebody makes, measures or mends, and that are nobody's job title: a protected word beside one is its topic. */
const ARTEFACTS = new Terms(`
  website, web page, webpage, landing page, page layout, portal, portals, module, api spec, form field, webform, calculator, button, buttons, template, templates, pdf, bug, bugs, typo, typos, copy edits, copy comments, proof, proofs, artwork, poster, posters, leaflet, leaflets, brochure, flyer,
  label, labels, signage, valve, valves, pump, resistor, disk, disks, cabinet, air samples, samples, tender, flood, scheme options, booking screen, safety card, room booking, domain names, running order, conditioner, codes for, hire car, discount codes, newsletter layout, dashboard layout, icons, load test, load testing, rps,
  webseite, website, internetseite, formular, formulare, formularfehler, textbaustein*, broschüre, plakat, flyer, etikett*, ventil, pumpe, kabel, grundstück*, messwerte, prüfprotokoll, schaltplan, *rechner, *button, *portal, ladezeit, lüftung, *druck, leitungsrechte, vorfluter, schriftarten, druckfehler, baugrube,
  site web, formulaire, formulaires, gabarit, bouton, brochure, affiche, dépliant, l outil, vanne, pompe, parcelle, gratuite, lenteurs, canalisation, étiquette, étiquettes, gabarits, calculette, donneurs,
  sitio web, página web, formulario, formularios, botón, folleto, cartel, etiqueta, etiquetas, válvula, bomba, parcela, calculadora, lentitud, maqueta, extintores, paneles solares,
  do site, no site, página web, formulário, formulários, botão, cartaz, etiqueta, válvula, calculadora, lentidão, painéis solares, parcela,
  ボタン, 画面, フォーム, ポータル, モジュール, 電卓, 文言, ポスター, チラシ, ラベル, 印刷, 弁, ポンプ, 遅延, パッケージの, 予約システム, 太陽光, 地盤
`);
const JOB = new Terms(JOBS);

/** Whether a title names such a thing, and nobody by their job. */
export const namesArtefact = remembered((title: Text): boolean => ARTEFACTS.in(title) !== null && JOB.in(title) === null);
