/**
 * Preact without its one way to write HTML from text (`dangerouslySetInnerHTML`), which nothing here uses: what is not in the package
 * cannot be reached by a mistake, and the stores' checkers have nothing to warn of.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WRITES = /\((\w+)\.innerHTML=\w+\.__html\)/g;

/**
 * Writes it beside the build's other notes, apart for each browser, since both are built at once.
 * @param {string} target
 * @returns its path
 * @throws when Preact no longer writes HTML in the one place it did, so that a new version of it is noticed
 */
export function preactWithoutHtml(target) {
  const text = readFileSync(path.join(ROOT, 'node_modules/preact/dist/preact.mjs'), 'utf8');
  if (text.match(WRITES)?.length !== 1)
    throw new Error('Preact writes HTML elsewhere than it did: look at preact-without-html.mjs');
  const file = path.join(ROOT, `.cache/preact/${target}.mjs`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text.replace(WRITES, '0'));
  return file;
}
