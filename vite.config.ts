import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import base from './manifest.json' with { type: 'json' };
import { preactWithoutHtml } from './scripts/build/preact-without-html.mjs';

/** The browsers we build for; `TARGET=firefox vite build` picks one. */
type Target = 'chrome' | 'firefox';
const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** manifest.json is the only place for permissions, hosts and CSP; each browser differs from it in these few ways only. */
function manifestFor(browser: Target): ManifestV3Export {
  const manifest = structuredClone(base) as Record<string, unknown> & typeof base;
  if (browser === 'chrome') {
    Reflect.deleteProperty(manifest, 'browser_specific_settings');
    return manifest as ManifestV3Export;
  }
  Reflect.deleteProperty(manifest, 'minimum_chrome_version');
  // Firefox's addresses differ from person to person as they are.
  for (const resource of manifest.web_accessible_resources) Reflect.deleteProperty(resource, 'use_dynamic_url');
  // crxjs reads background.service_worker unless told otherwise; Firefox runs an event page.
  const { service_worker } = base.background;
  return { ...manifest, background: { scripts: [service_worker], type: 'module' } } as unknown as ManifestV3Export;
}

/** Every page of ours, frames among them: the manifest names few, the others are opened by address. */
const PAGES = ['src/pages', 'src/frames']
  .flatMap((room) => readdirSync(room).map((name) => `${room}/${name}/index.html`))
  .filter((page) => existsSync(page));

export default defineConfig(({ command }) => ({
  resolve: { alias: command === 'build' ? [{ find: /^preact$/, replacement: preactWithoutHtml(target) }] : [] },
  // Dev output points at the dev server and is web-accessible: it never shares a folder with what is packaged.
  build: {
    outDir: command === 'serve' ? '.dev' : `dist/${target}`,
    emptyOutDir: true,
    target: 'es2022',
    // Keeps light-dark() as written: both browsers know it.
    cssTarget: ['chrome123', 'firefox142'],
    modulePreload: { polyfill: false },
    sourcemap: false,
    rollupOptions: { input: PAGES },
  },
  worker: { format: 'es' },
  server: { port: 5199, strictPort: true },
  plugins: [
    crx({
      manifest: manifestFor(target),
      browser: target,
      contentScripts: { standaloneFiles: base.content_scripts.flatMap((script) => script.js) },
    }),
  ],
}));
