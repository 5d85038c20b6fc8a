import { describe, expect, test } from 'vitest';
import { brokenArrows } from './arrows';
import { isTest, parse, sourceFiles } from './source-tree';

const DOORS = new Set(['src/calendars/read-file', 'src/calendars/unzip', 'src/calendars/feed/address']);

describe('the house', () => {
  test('no arrow of the source is broken', () => {
    expect(brokenArrows(sourceFiles().filter((file) => !isTest(file.path)))).toEqual([]);
  });

  test('pages know three doors of calendars: reading a file, what is in a zip, and what an address is', () => {
    const inside = sourceFiles('src/pages').flatMap((file) =>
      isTest(file.path) ? [] : file.imports.filter((one) => one.to.startsWith('src/calendars/') && !DOORS.has(one.to)),
    );
    expect(inside.filter((one) => !one.typeOnly)).toEqual([]);
  });
});

describe('the check itself finds', () => {
  const planted: [string, string, string, RegExp][] = [
    ['core reaching out', 'src/core/judge/x.ts', `import { db } from '../../store/read';`, /core may not import store/],
    [
      'a content script at the store',
      'src/content/x.ts',
      `import { write } from '../store/write';`,
      /content may not import store/,
    ],
    ['a site at the store', 'src/sites/gmail/x.ts', `import { read } from '../../store/read';`, /sites may not import store/],
    [
      'a part at the store, types included',
      'src/ui/x.tsx',
      `import type { Row } from '../store/schema';`,
      /ui may not import store/,
    ],
    ['one site at another', 'src/sites/zoom/x.ts', `import { read } from '../gmail/read';`, /one site may not reach another/],
    ['pages at the writer', 'src/pages/popup/x.ts', `import { save } from '../../store/write';`, /pages may not import store/],
    [
      'the background at a page',
      'src/background/x.ts',
      `import { App } from '../pages/popup/app';`,
      /background may not import pages/,
    ],
    ['a second importer of dexie', 'src/background/x.ts', `import Dexie from 'dexie';`, /only src\/store/],
    ['a second importer of ical.js', 'src/cli/x.ts', `import ICAL from 'ical.js';`, /only src\/calendars/],
    [
      'a second importer of the extension API',
      'src/content/x.ts',
      `import browser from 'webextension-polyfill';`,
      /only src\/platform/,
    ],
    ['a re-export', 'src/core/x.ts', `export * from '../background/join';`, /core may not import background/],
    ['a dynamic import', 'src/content/x.ts', `const x = await import('../ui/card');`, /no dynamic import/],
    [
      'the matcher at the judge',
      'src/core/match/x.ts',
      `import { assess } from "../judge/judge";`,
      /core\/match may not import core\/judge/,
    ],
    [
      'a room without words at them',
      'src/core/load/x.ts',
      `import { listOf } from "../languages";`,
      /core\/load may not import core\/languages/,
    ],
    [
      'Node in the extension',
      'src/background/x.ts',
      `import fs from 'node:fs';`,
      /only the command line and the training run in Node/,
    ],
  ];
  test.each(planted)('%s', (_name, path, text, complaint) => {
    expect(brokenArrows([parse(path, text)]).join('\n')).toMatch(complaint);
  });

  test('knows a room by its folder', () => {
    expect(brokenArrows([parse('src/background/x.ts', `import { readCalendars } from '../store';`)])).toEqual([]);
    expect(brokenArrows([parse('src/content/x.ts', `import { readCalendars } from '../store';`)])).not.toEqual([]);
  });

  test('and passes what is allowed', () => {
    expect(
      brokenArrows([parse('src/content/x.ts', `import { a } from '../ui/a'; import type { B } from '../core/model';`)]),
    ).toEqual([]);
  });
});
