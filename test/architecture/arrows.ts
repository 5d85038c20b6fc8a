import type { SourceFile } from './source-tree';

/** Rooms are the folders of `src`. `sites/<name>` is a room of its own, so that one site cannot reach another. */
export function roomOf(file: string): string | null {
  const [top, room, third, more] = file.split('/');
  if (top === 'manifest.json') return null;
  if (top !== 'src' || room === undefined) return null;
  // A room may be imported by its folder: `src/store` is its index.
  return room === 'sites' && more !== undefined ? `sites/${third}` : room.replace(/\.ts$/, '');
}

/** What each room may import, by docs/house.md. `core:types` allows only imports that the compiler erases. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  calendars: ['core'],
  people: ['core'],
  store: ['core'],
  messages: ['core'],
  platform: ['core', 'messages', 'ui:types'],
  sites: ['core'],
  marks: ['core'],
  ui: ['core', 'marks'],
  // Until the panel before Zoom's form is a frame too, its script uses what the frames do.
  content: ['sites', 'marks', 'ui', 'messages', 'core', 'platform', 'frames'],
  frames: ['ui', 'messages', 'core', 'platform'],
  background: ['core', 'calendars', 'people', 'store', 'messages', 'platform'],
  pages: ['ui', 'messages', 'core', 'platform', 'calendars', 'people'],
  cli: ['core', 'calendars', 'people'],
  training: ['core', 'cli'],
};

/** Rooms inside the core that know less than their neighbours: what finds words knows no meetings. Every other room of the core may import any. */
export const CORE_ALLOWED: Readonly<Record<string, readonly string[]>> = {
  match: [],
  // Of the model, the ids of the formats: each language keeps a draft for each.
  languages: ['match', 'model'],
  reading: ['match'],
};
/** Who may ask for words and their meaning, inside the core. */
const READERS = ['judge', 'compose', 'formats', 'match', 'languages', 'reading'];

/** The one place from which each library may be imported. */
export const SINGLE_IMPORTERS: Readonly<Record<string, string>> = {
  dexie: 'src/store/',
  'ical.js': 'src/calendars/',
  fflate: 'src/calendars/',
  'webextension-polyfill': 'src/platform/',
  mediabunny: 'src/pages/recorder/',
};

const roomName = (room: string): string => (room.startsWith('sites/') ? 'sites' : room);

/** Every broken arrow, as a sentence. */
export function brokenArrows(files: readonly SourceFile[]): string[] {
  const broken: string[] = [];
  for (const file of files) {
    const from = roomOf(file.path);
    if (from === null) continue;
    for (const one of file.imports) {
      const complaint = one.package
        ? packageComplaint(file.path, one.to)
        : (roomComplaint(from, one.to, one.typeOnly) ?? coreComplaint(file.path, one.to));
      if (complaint !== null) broken.push(`${file.path} imports ${one.to}: ${complaint}`);
      if (one.dynamic && from !== 'cli') broken.push(`${file.path} imports ${one.to} at run time: no dynamic import`);
    }
  }
  return broken;
}

function roomComplaint(from: string, target: string, typeOnly: boolean): string | null {
  const to = roomOf(/\.\w+$/.test(target) ? target : `${target}.ts`);
  if (to === null || to === from) return null;
  if (from.startsWith('sites/') && to.startsWith('sites/')) return 'one site may not reach another';
  const allowed = ALLOWED[roomName(from)];
  if (allowed === undefined) return `room ${from} is not in the house`;
  if (allowed.includes(roomName(to)) || roomName(to) === roomName(from)) return null;
  if (typeOnly && allowed.includes(`${roomName(to)}:types`)) return null;
  return `${roomName(from)} may not import ${roomName(to)}`;
}

const coreRoomOf = (file: string): string | null => /^src\/core\/([^/]+)\//.exec(`${file}/`)?.[1] ?? null;

function coreComplaint(file: string, target: string): string | null {
  const from = coreRoomOf(file);
  const to = coreRoomOf(target);
  if (from === null || to === null || from === to || file.endsWith('.test.ts')) return null;
  if (CORE_ALLOWED[from]?.includes(to) === false) return `core/${from} may not import core/${to}`;
  return to in CORE_ALLOWED && !READERS.includes(from) ? `core/${from} may not import core/${to}` : null;
}

function packageComplaint(file: string, name: string): string | null {
  const home = SINGLE_IMPORTERS[name];
  if (home !== undefined && !file.startsWith(home)) return `only ${home} may`;
  if (name.startsWith('node:') && !/^src\/(?:cli|training)\//.test(file) && !/\.test\.tsx?$/.test(file))
    return 'only the command line and the training run in Node';
  return null;
}
