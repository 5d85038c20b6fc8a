import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Kind, Requests } from './messages';
import { BURST, PER_SECOND, makePace } from './pace';
import { POLICY, maySend, namesOwnSite, recognise, type Sender, type SenderFacts } from './policy';
import { MAIL } from './areas/gmail.samples.fixture';
import { SAMPLES, SNAPSHOT } from './samples.fixture';

const OWN = { id: 'abcdefgh', origin: 'chrome-extension://abcdefgh' };
const PAGE: SenderFacts = {
  id: OWN.id,
  origin: 'https://calendar.google.com',
  url: 'https://calendar.google.com/r',
  frameId: 0,
  tab: { id: 7 },
};
const POPUP: SenderFacts = { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/src/pages/popup/index.html` };

const ZOOM: SenderFacts = {
  id: OWN.id,
  origin: 'https://app.zoom.us',
  url: 'https://app.zoom.us/wc/81100000001/join',
  frameId: 0,
  tab: { id: 7, url: 'https://app.zoom.us/wc/81100000001/join' },
};
const mailPage: Sender = { role: 'page', site: 'gmail', tabId: 7 };
const zoomPage: Sender = { role: 'page', site: 'zoom', tabId: 7 };
const call: Sender = { role: 'call', service: 'zoom', tabId: 7 };
const page: Sender = { role: 'page', site: 'google-calendar', tabId: 7 };
const frame: Sender = { role: 'frame', site: 'google-calendar', tabId: 7 };
const FRAME: SenderFacts = {
  ...PAGE,
  origin: OWN.origin,
  url: `${OWN.origin}/src/frames/card/index.html`,
  frameId: 4,
  tab: { id: 7, url: 'https://calendar.google.com/calendar/u/0/r' },
};
const app: Sender = { role: 'app', tabId: null };

describe('recognise', () => {
  it.each<[string, SenderFacts, Sender | null]>([
    ['a content script in the top frame', PAGE, page],
    ['the popup', POPUP, app],
    ['the options in a tab', { ...POPUP, tab: { id: 3 }, frameId: 0 }, { role: 'app', tabId: 3 }],
    ['Firefox without origin', { ...PAGE, origin: undefined }, page],
    ['Firefox page without origin', { ...POPUP, origin: undefined }, app],
    ['a frame of ours in a page of a site', FRAME, frame],
    ['a frame of ours elsewhere', { ...FRAME, tab: { id: 7, url: 'https://evil.example/' } }, null],
    ['a frame of ours in a tab of its own', { ...FRAME, frameId: 0 }, null],
    ['a frame of ours in no tab', { ...FRAME, tab: undefined }, null],
    ['a frame of ours in a page that is not told', { ...FRAME, tab: { id: 7 } }, null],
    ['another extension', { ...PAGE, id: 'other' }, null],
    ['no id at all', { ...PAGE, id: undefined }, null],
    ['a frame inside the page', { ...PAGE, frameId: 4 }, null],
    ['a frame of unknown number', { ...PAGE, frameId: undefined }, null],
    ['no tab', { ...PAGE, tab: undefined }, null],
    ['plain http', { ...PAGE, origin: 'http://calendar.google.com' }, null],
    ['another port', { ...PAGE, origin: 'https://calendar.google.com:8443' }, null],
    ['another host', { ...PAGE, origin: 'https://evil.example' }, null],
    ['a host that begins alike', { ...PAGE, origin: 'https://calendar.google.com.evil.example' }, null],
    ['Gmail', { ...PAGE, origin: 'https://mail.google.com' }, mailPage],
    ['a site we have no rights on', { ...PAGE, origin: 'https://drive.google.com' }, null],
    ['a url that says another thing than the origin', { ...PAGE, origin: 'https://evil.example', url: `${OWN.origin}/x` }, null],
    ['an opaque origin', { ...PAGE, origin: 'null' }, null],
    ['neither origin nor url', { id: OWN.id, frameId: 0, tab: { id: 7 } }, null],
    ['a url that is none', { id: OWN.id, url: ':::', frameId: 0, tab: { id: 7 } }, null],
    ['an origin that objects inherit', { ...PAGE, origin: 'toString' }, null],
    ['Zoom, by data centre', { ...ZOOM, origin: 'https://us02web.zoom.us' }, zoomPage],
    ['Zoom, by customer', { ...ZOOM, origin: 'https://acme.zoom.us' }, zoomPage],
    ['Zoom itself', { ...ZOOM, origin: 'https://zoom.us' }, zoomPage],
    ['a host that ends alike', { ...ZOOM, origin: 'https://evilzoom.us' }, null],
    ['a host that begins like Zoom', { ...ZOOM, origin: 'https://zoom.us.evil.example' }, null],
    ['Zoom over plain http', { ...ZOOM, origin: 'http://zoom.us' }, null],
    ['Zoom on another port', { ...ZOOM, origin: 'https://app.zoom.us:8443' }, null],
    ['the client in a frame of Zoom', { ...ZOOM, frameId: 3 }, call],
    ['the client in a frame of somebody else', { ...ZOOM, frameId: 3, tab: { id: 7, url: 'https://evil.example/' } }, null],
    ['the client in a frame of a page that is not told', { ...ZOOM, frameId: 3, tab: { id: 7 } }, null],
    ['a call elsewhere', { ...ZOOM, origin: 'https://meet.google.com', tab: { id: 7 } }, { ...call, service: 'google-meet' }],
  ])('%s', (_name, facts, expected) => {
    expect(recognise(facts, OWN)).toEqual(expected);
  });
});

describe('who may send what', () => {
  const kinds = Object.keys(POLICY) as Kind[];

  it('a page asks about itself and nothing else', () => {
    expect(kinds.filter((kind) => maySend(page, kind)).toSorted()).toEqual([
      'app/open-options',
      'app/pause',
      'frame/open',
      'page/guests',
      'page/health',
      'page/marks',
      'page/outcome',
      'page/seen',
      'page/words',
    ]);
  });
  it('a frame shows what is private and acts on it, and speaks neither as the page nor as the options', () => {
    expect(kinds.filter((kind) => maySend(frame, kind)).toSorted()).toEqual([
      'app/open-options',
      'app/pause',
      'frame/begin',
      'frame/tip',
      'gmail/compose',
      'gmail/invitation',
      'gmail/outcome',
      'gmail/text',
      'gmail/zone',
      'page/card',
      'page/compose',
      'page/draft',
      'page/outcome',
      'page/plan',
      'page/taken',
      'page/undo',
      'page/words',
      'plan/open',
    ]);
  });
  it('our own pages do not speak as a page', () => {
    expect(kinds.filter((kind) => !maySend(app, kind)).toSorted()).toEqual([
      'call/attempt',
      'call/report',
      'frame/begin',
      'frame/open',
      'frame/tip',
      'gmail/compose',
      'gmail/invitation',
      'gmail/invited',
      'gmail/look',
      'gmail/outcome',
      'gmail/text',
      'gmail/zone',
      'page/card',
      'page/compose',
      'page/draft',
      'page/guests',
      'page/health',
      'page/marks',
      'page/plan',
      'page/seen',
      'page/taken',
      'page/words',
      'zoom/draft',
      'zoom/form',
      'zoom/rows',
    ]);
  });
  it('a frame that holds a call tells of it, and asks nothing', () => {
    expect(kinds.filter((kind) => maySend(call, kind)).toSorted()).toEqual(['call/attempt', 'call/report']);
    expect(kinds.filter((kind) => maySend(zoomPage, kind) && !maySend(page, kind)).toSorted()).toEqual([
      'call/attempt',
      'call/report',
      'zoom/draft',
      'zoom/form',
      'zoom/rows',
    ]);
  });
  it('Gmail alone speaks of mails, and learns no word of what is said of them', () => {
    const mails = kinds.filter((kind) => kind.startsWith('gmail/'));
    expect(mails.filter((kind) => maySend(mailPage, kind))).toEqual(['gmail/look', 'gmail/invited']);
    for (const other of [page, zoomPage, call, app]) expect(mails.filter((kind) => maySend(other, kind))).toEqual([]);
  });
  it('has an entry for every kind (types)', () => {
    expectTypeOf<keyof typeof POLICY>().toEqualTypeOf<Kind>();
    expectTypeOf<keyof typeof SAMPLES>().toEqualTypeOf<keyof Requests>();
  });
  it('has no field that would overwrite the envelope', () => {
    for (const kind of kinds) for (const field of Object.keys(SAMPLES[kind])) expect(['v', 'kind'], kind).not.toContain(field);
  });
});

describe('the site a body names', () => {
  const marks = SAMPLES['page/marks'];
  it('must be the one it came from', () => {
    expect(namesOwnSite(page, marks)).toBe(true);
    expect(namesOwnSite(page, { ...marks, site: 'gmail' })).toBe(false);
    expect(namesOwnSite(page, { ...marks, health: { ...marks.health, site: 'zoom' } })).toBe(false);
    expect(namesOwnSite(page, { ...marks, snapshots: [SNAPSHOT, { ...SNAPSHOT, site: 'gmail' }] })).toBe(false);
    expect(namesOwnSite(page, { snapshot: { ...SNAPSHOT, site: 'zoom' } })).toBe(false);
    expect(namesOwnSite(page, { subject: { kind: 'meeting', snapshot: { ...SNAPSHOT, site: 'zoom' } } })).toBe(false);
    expect(namesOwnSite(page, { subject: { kind: 'mail', draft: MAIL, look: 'docked' } })).toBe(false);
    expect(namesOwnSite(mailPage, { subject: { kind: 'mail', draft: MAIL, look: 'docked' } })).toBe(true);
    expect(namesOwnSite(page, {})).toBe(true);
    expect(namesOwnSite(call, { service: 'zoom' })).toBe(true);
    expect(namesOwnSite(call, { service: 'teams' })).toBe(false);
    expect(namesOwnSite(zoomPage, { service: 'google-meet' })).toBe(false);
    expect(namesOwnSite(call, { snapshot: SNAPSHOT })).toBe(false);
  });
});

describe('pace', () => {
  it('stops a flood of a thousand, lets others through, and forgives with time', () => {
    const pace = makePace();
    const allowed = Array.from({ length: 1000 }, () => pace.allows(7, 1000)).filter(Boolean).length;
    expect(allowed).toBe(BURST);
    expect(pace.allows(8, 1000)).toBe(true);
    expect(pace.allows(7, 2000)).toBe(true);
    const later = Array.from({ length: 100 }, () => pace.allows(7, 2000)).filter(Boolean).length;
    expect(later).toBe(PER_SECOND - 1);
  });
  it('counts what a message holds: two megabytes are a flood of themselves', () => {
    const pace = makePace();
    const MEGABYTES = 2_000_000;
    const sent = Array.from({ length: 130 }, (_one, at) => pace.allows(7, 1000 + at * 100, MEGABYTES)).filter(Boolean).length;
    expect(sent).toBeLessThanOrEqual(4);
    const views = Array.from({ length: 10 }, () => pace.allows(8, 1000, 150_000));
    expect(views).not.toContain(false);
  });
  it('gives nothing for a clock that is set back', () => {
    const pace = makePace();
    for (let at = 0; at < BURST; at += 1) pace.allows(7, 5000);
    expect(pace.allows(7, 0)).toBe(false);
  });
});
