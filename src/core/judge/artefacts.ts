import { Terms } from './lexicon';
import { remembered } from './remember';
import type { Text } from './text';
import { JOBS } from './work-life-jobs';

/** Things that somebody makes, measures or mends, and that are nobody's job title: a protected word beside one is its topic. */
const ARTEFACTS = new Terms(`
  bearings, bikes, stock count, occupancy, paint colours, hearing test, hearing loop, strike through, site visitors, website visitors, rating plate, pay station, paying in slips, level crossing, waste, minerals, steel frame,
  resistors, pumps, connectors, bolts, =UPS, =PDU, =BOM, pay per click, ppc, bounce rate, exit pages, exit rate, zoning, planning appeal, planning application, public inquiry, literature review, data model, transcripts, failover, redundancy test, sku, spare parts, hosting, phone contract, subscription, subscriptions, tariff, supplier portal, price tags, comparison table, handbook layout,
  website, web page, webpage, landing page, page layout, portal, portals, module, api spec, form field, webform, calculator, button, buttons, template, templates, pdf, bug, bugs, typo, typos, copy edits, copy comments, proof, proofs, artwork, poster, posters, leaflet, leaflets, brochure, flyer,
  label, labels, signage, valve, valves, pump, resistor, disk, disks, cabinets, fibre cabinet, street cabinet, filing cabinet, server cabinet, air samples, samples, tender, flood, scheme options, booking screen, safety card, room booking, domain names, running order, conditioner, codes for, hire car, discount codes, newsletter layout, dashboard layout, icons, load test, load testing, rps,
  *zeitung, schmutzwasser, abwasser, baumbestand, bäume, kochkurs, stellplätze, bonuskarte, kulturhauptstadt, rahmenvertrag,
  mobilfunkvertrag, handyvertrag, stromvertrag, mietvertrag, hallenmietvertrag, abo, abos, abonnement*, *strecken, radweg, radwege, trasse, trassen, pumpen, widerstände, vergleichstabelle, ersatzteile,
  webseite, website, internetseite, formular, formulare, formularfehler, textbaustein*, broschüre, plakat, flyer, etikett*, ventil, pumpe, kabel, grundstück*, messwerte, prüfprotokoll, schaltplan, *rechner, *button, *portal, ladezeit, lüftung, *druck, leitungsrechte, vorfluter, schriftarten, druckfehler, baugrube,
  départ de feu, exercice incendie, catalogue, tram, prestataires, rivière, hérons,
  fournisseur, fournisseurs, bail, abonnement, abonnements, espaces verts, pièces détachées, tableau comparatif, hébergement,
  site web, formulaire, formulaires, gabarit, bouton, brochure, affiche, dépliant, l outil, vanne, pompe, parcelle, gratuite, lenteurs, canalisation, étiquette, étiquettes, gabarits, calculette, donneurs,
  catálogo, mercado municipal, ruido, vecinal, baja presión, contrato de luz,
  proveedor, proveedores, tabla comparativa, arriendo, suscripción, hosting, despido de gases, repuestos,
  sitio web, página web, formulario, formularios, botón, folleto, cartel, etiqueta, etiquetas, válvula, bomba, parcela, calculadora, lentitud, maqueta, extintores, paneles solares,
  vizinhança, vagas de estacionamento, folha de rosto,
  fornecedor, fornecedores, tabela comparativa, assinatura de software, demissão de gases, emissões, peças de reposição,
  do site, no site, página web, formulário, formulários, botão, cartaz, etiqueta, válvula, calculadora, lentidão, painéis solares, parcela,
  予約システム, 配色, 広告案, 評価サンプル, 避難訓練,
  給付システム, 管理システム, 資料の録画, トレーニング資料, 比較表, 部品表, 解約交渉, 通信契約,
  ボタン, 画面, フォーム, ポータル, モジュール, 電卓, 文言, ポスター, チラシ, ラベル, 印刷, 弁, ポンプ, 遅延, パッケージの, 予約システム, 太陽光, 地盤
`);
const JOB = new Terms(JOBS);

/** Whether a title names such a thing, and nobody by their job. */
export const namesArtefact = remembered((title: Text): boolean => ARTEFACTS.in(title) !== null && JOB.in(title) === null);
