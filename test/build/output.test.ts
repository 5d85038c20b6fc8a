import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');

const FRAMES = readdirSync(path.join(ROOT, 'src/frames')).flatMap((name) =>
  existsSync(path.join(ROOT, `src/frames/${name}/index.html`)) ? [`frames/${name}`] : [],
);

interface BuiltManifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  incognito: string;
  content_scripts: { js: string[]; css?: string[]; matches: string[] }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  externally_connectable?: unknown;
  background: { service_worker?: string; scripts?: string[]; type?: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: unknown;
}

/** Everything the browser would fetch on its own, or a page could see. */
const REMOTE =
  /https?:\/\/(?!www\.w3\.org\/|calendar\.google\.com|mail\.google\.com|meet\.google\.com|github\.com\/asyncable)[a-z0-9][\w.-]+/g;

describe.each(['chrome', 'firefox'])('dist/%s', (target) => {
  const dist = path.join(ROOT, 'dist', target);
  if (!existsSync(dist)) throw new Error(`dist/${target} is missing: run npm run build first`);
  const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as BuiltManifest;
  const scripts = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)));
  const contentScripts = manifest.content_scripts.flatMap((script) => script.js);

  test('permissions, hosts, policy and private windows are those of the root manifest', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(source.permissions);
    expect(manifest.host_permissions).toEqual(source.host_permissions);
    expect(manifest.incognito).toBe(source.incognito);
    expect(manifest.content_security_policy).toEqual(source.content_security_policy);
    expect(manifest.content_scripts.map((script) => script.matches)).toEqual(
      source.content_scripts.map((script) => script.matches),
    );
  });

  test('frames alone can be reached, from the sites alone, and nobody may connect from outside', () => {
    const [frames] = source.web_accessible_resources;
    const [reached, ...others] = manifest.web_accessible_resources ?? [];
    expect(others).toEqual([]);
    expect(reached?.resources.toSorted()).toEqual(frames?.resources.toSorted());
    expect(reached?.matches.toSorted()).toEqual(source.host_permissions.toSorted());
    expect(reached?.use_dynamic_url).toBe(target === 'chrome' ? true : undefined);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('each content script is one plain file', () => {
    expect(contentScripts).toHaveLength(source.content_scripts.length);
    for (const file of contentScripts) {
      const text = read(file);
      expect(text).not.toMatch(/\bimport\s*[({'"*]/);
      expect(text).not.toMatch(/\bexport\s*[{*]/);
      expect(text).not.toContain('runtime.getURL');
    }
  });

  test('each content script is at most as many KB gzip as its pages are asked to bear', () => {
    const most: Readonly<Record<string, number>> = { calendar: 28, gmail: 14, zoom: 34, calls: 5 };
    for (const file of contentScripts)
      expect(gzipSync(read(file), { level: 9 }).length, file).toBeLessThanOrEqual((most[path.basename(file, '.js')] ?? 0) * 1024);
  });

  test('each frame is at most 30 KB gzip, script and sheet together', () => {
    for (const at of FRAMES) {
      const name = path.basename(at);
      const bytes = ['js', 'css'].map((kind) => gzipSync(read(`assets/${name}.${kind}`), { level: 9 }).length);
      expect(
        bytes.reduce((sum, one) => sum + one, 0),
        at,
      ).toBeLessThanOrEqual(30 * 1024);
    }
  });

  test('the pages that must paint at once, and frames, are one script and one sheet each', () => {
    for (const at of ['pages/popup', 'pages/report', 'pages/series-review', ...FRAMES]) {
      const html = read(`src/${at}/index.html`);
      const page = path.basename(at);
      expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file)).toEqual([
        `/assets/${page}.css`,
        `/assets/${page}.js`,
      ]);
      expect(read(`assets/${page}.js`)).not.toMatch(/\bimport\s*[{'"*]/);
    }
  });

  test('every script is the production form', () => {
    for (const file of scripts) expect(read(file), file).not.toMatch(/\bcolumnNumber:\s*\d/);
  });

  test('no script can be moved in time or asked what it is about to do, as a copy under test can', () => {
    for (const file of scripts) expect(read(file), file).not.toMatch(/asyncable-test|True\.ahead/);
  });

  test("Gmail's script holds no means of asking anybody", () => {
    expect(read('src/content/gmail.js')).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\b/);
  });

  test('no script imports at run time, evaluates text, writes HTML from text or names a stranger', () => {
    expect(scripts.length).toBeGreaterThan(contentScripts.length);
    for (const file of scripts) {
      const text = read(file);
      expect(text, file).not.toMatch(/(?<![\w.$])import\s*\(/);
      expect(text, file).not.toMatch(/\beval\s*\(|new Function\s*\(/);
      expect(text, file).not.toMatch(/\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write\b/);
      expect(text, file).not.toContain('setUninstallURL');
      expect(text, file).not.toMatch(/sourceMappingURL=http/);
      // Licence comments and error links of libraries are text, not requests; fetching is held by test/architecture and e2e.
      const strangers = [...new Set(text.match(REMOTE) ?? [])].filter((url) => !KNOWN_LINKS.includes(url));
      expect(strangers, file).toEqual([]);
    }
  });

  test('the background is what this browser runs', () => {
    if (target === 'chrome') {
      expect(manifest.background.service_worker).toBeTruthy();
      expect(manifest.minimum_chrome_version).toBe(source.minimum_chrome_version);
      expect(manifest.browser_specific_settings).toBeUndefined();
    } else {
      expect(manifest.background.scripts).toHaveLength(1);
      expect(manifest.background.service_worker).toBeUndefined();
      expect(manifest.browser_specific_settings).toEqual(source.browser_specific_settings);
    }
  });

  test('pages have no inline script, style or handler', () => {
    const pages = readdirSync(path.join(dist, 'src/pages'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const page of pages) {
      const html = read(path.join('src/pages', page));
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    }
  });
});

/** Links that libraries carry in their messages, and tools that a draft is taken to by a click; none is ever requested. */
const KNOWN_LINKS: readonly string[] = [
  'https://bugzilla.mozilla.org',
  'https://github.com',
  'https://dexie.org',
  'http://dexie.org',
  'https://tinyurl.com',
  'http://bit.ly',
  'https://developer.mozilla.org',
  'https://developer.chrome.com',
  'https://www.webmproject.org',
  'https://aomediacodec.github.io',
  // Where calls are measured, once switched on.
  'https://teams.microsoft.com',
  'https://teams.live.com',
  'https://teams.cloud.microsoft',
  // Tools.
  'https://app.slack.com',
  'https://www.notion.so',
  'https://home.atlassian.com',
  'https://docs.google.com',
  'https://app.asana.com',
  'https://linear.app',
  'https://trello.com',
  'https://www.loom.com',
];
