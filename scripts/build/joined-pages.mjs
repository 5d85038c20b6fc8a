/**
 * Makes pages that must paint at once one script and one sheet each. The bundler shares code between pages in some twenty small files;
 * a browser fetches each from an extension on its own, which costs the popup more than all of its own work (docs/decisions/0022).
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Pages with a bar of their own for the first paint, and frames. */
const AT_ONCE = ['pages/popup', 'pages/report', 'pages/series-review', 'frames/card', 'frames/mail'];

const LINE = String.raw`[^\S\n]*`;
const SCRIPT = new RegExp(`${LINE}<script type="module" crossorigin src="/(assets/[^"]+)"></script>\\n`);
const PRELOAD = new RegExp(`${LINE}<link rel="modulepreload"[^>]*>\\n`, 'g');
const SHEET = new RegExp(`${LINE}<link rel="stylesheet" crossorigin href="/(assets/[^"]+)">\\n`, 'g');

/** @throws when the bundler's page no longer looks as expected, so that a new version of it is noticed */
async function joinPage(dist, at) {
  const { build } = await import('esbuild');
  const file = path.join(dist, `src/${at}/index.html`);
  const name = path.basename(at);
  const html = readFileSync(file, 'utf8');
  const entry = SCRIPT.exec(html)?.[1];
  const sheets = [...html.matchAll(SHEET)].map(([, sheet]) => sheet);
  if (entry === undefined || sheets.length === 0) throw new Error(`${file} names no script or no sheet`);
  await build({
    entryPoints: [path.join(dist, entry)],
    outfile: path.join(dist, `assets/${name}.js`),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  writeFileSync(
    path.join(dist, `assets/${name}.css`),
    sheets.map((sheet) => readFileSync(path.join(dist, sheet), 'utf8').trim()).join('\n'),
  );
  // The sheet comes first: the browser fetches in this order, and nothing is painted without it.
  const head = `    <link rel="stylesheet" href="/assets/${name}.css">\n    <script type="module" src="/assets/${name}.js"></script>\n`;
  const bare = html.replaceAll(PRELOAD, '').replaceAll(SHEET, '');
  writeFileSync(file, bare.replace(SCRIPT, head));
}

/** Takes away files of the bundler that only the joined pages used. */
function dropUnused(dist) {
  const assets = path.join(dist, 'assets');
  for (;;) {
    const texts = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:html|js|css|json)$/.test(entry.name) && !entry.parentPath.includes('.vite'))
      .map((entry) => ({ name: entry.name, text: readFileSync(path.join(entry.parentPath, entry.name), 'utf8') }));
    const unused = readdirSync(assets).filter(
      (name) => /\.(?:js|css)$/.test(name) && !texts.some((one) => one.name !== name && one.text.includes(name)),
    );
    if (unused.length === 0) return;
    for (const name of unused) rmSync(path.join(assets, name));
  }
}

/** @param dist folder of one browser's build */
export async function joinPages(dist) {
  for (const page of AT_ONCE) await joinPage(dist, page);
  dropUnused(dist);
}
