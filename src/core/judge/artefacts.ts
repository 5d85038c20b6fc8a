import { Terms } from './lexicon';
import { remembered } from './remember';
import type { Text } from './text';
import { JOBS } from './work-life-jobs';

/** Things that somebody makes, measures or mends, and that are nobody's job title: a protected word beside one is its topic. */
const ARTEFACTS = new Terms(`
  resistors, pumps, connectors, bolts, =UPS, =PDU, =BOM, pay per click, ppc, bounce rate, exit pages, exit rate, zoning, planning appeal, planning application, public inquiry, literature review, data model, transcripts, failover, redundancy test, sku, spare parts, hosting, phone contract, subscription, subscriptions, tariff, supplier portal, price tags, comparison table, handbook layout,
  website, web page, webpage, landing page, page layout, portal, portals, module, api spec, form field, webform, calculator, button, buttons, template, templates, pdf, bug, bugs, typo, typos, copy edits, copy comments, proof, proofs, artwork, poster, posters, leaflet, leaflets, brochure, flyer,
  label, labels, signage, valve, valves, pump, resistor, disk, disks, cabinet, air samples, samples, tender, flood, scheme options, booking screen, safety card, room booking, domain names, running order, conditioner, codes for, hire car, discount codes, newsletter layout, dashboard layout, icons, load test, load testing, rps,
  mobilfunkvertrag, handyvertrag, stromvertrag, mietvertrag, hallenmietvertrag, abo, abos, abonnement*, *strecken, radweg, radwege, trasse, trassen, pumpen, widerstände, vergleichstabelle, ersatzteile,
  webseite, website, internetseite, formular, formulare, formularfehler, textbaustein*, broschüre, plakat, flyer, etikett*, ventil, pumpe, kabel, grundstück*, messwerte, prüfprotokoll, schaltplan, *rechner, *button, *portal, ladezeit, lüftung, *druck, leitungsrechte, vorfluter, schriftarten, druckfehler, baugrube,
  fournisseur, fournisseurs, bail, abonnement, abonnements, espaces verts, pièces détachées, tableau comparatif, hébergement,
  site web, formulaire, formulaires, gabarit, bouton, brochure, affiche, dépliant, l outil, vanne, pompe, parcelle, gratuite, lenteurs, canalisation, étiquette, étiquettes, gabarits, calculette, donneurs,
  proveedor, proveedores, tabla comparativa, arriendo, suscripción, hosting, despido de gases, repuestos,
  sitio web, página web, formulario, formularios, botón, folleto, cartel, etiqueta, etiquetas, válvula, bomba, parcela, calculadora, lentitud, maqueta, extintores, paneles solares,
  fornecedor, fornecedores, tabela comparativa, assinatura de software, demissão de gases, emissões, peças de reposição,
  do site, no site, página web, formulário, formulários, botão, cartaz, etiqueta, válvula, calculadora, lentidão, painéis solares, parcela,
  給付システム, 管理システム, 資料の録画, トレーニング資料, 比較表, 部品表, 解約交渉, 通信契約,
  ボタン, 画面, フォーム, ポータル, モジュール, 電卓, 文言, ポスター, チラシ, ラベル, 印刷, 弁, ポンプ, 遅延, パッケージの, 予約システム, 太陽光, 地盤
`);
const JOB = new Terms(JOBS);

/** Whether a title names such a thing, and nobody by their job. */
export const namesArtefact = remembered((title: Text): boolean => ARTEFACTS.in(title) !== null && JOB.in(title) === null);
