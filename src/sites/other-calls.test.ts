// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { meetCalls } from './meet-calls';
import { teamsCalls } from './teams-calls';

/** Elements by tag, text and attributes, as the evidence names them. */
type Piece = readonly [tag: string, text: string, attributes?: Readonly<Record<string, string>>];
function page(...pieces: readonly Piece[]): Document {
  document.body.replaceChildren(
    ...pieces.map(([tag, text, attributes = {}]) => {
      const one = document.createElement(tag);
      one.textContent = text;
      for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
      return one;
    }),
  );
  return document;
}
beforeEach(() => document.body.replaceChildren());

const LEAVE: Piece = ['button', '', { jsname: 'CQylAd' }];
const TILE: Piece = ['div', 'Somebody', { 'data-participant-id': 'spaces/x/devices/1' }];
const icon = (name: string): Piece => ['i', name, { class: 'google-symbols' }];

describe('Google Meet', () => {
  it.each<[string, readonly Piece[], string]>([
    ['nothing yet', [], 'none'],
    ['the lobby, where the button to leave stands already', [LEAVE, icon('call_end'), icon('mic')], 'none'],
    ['tiles and the button to leave', [TILE, LEAVE], 'in'],
    ['tiles and its icon, once classes have been renamed', [TILE, icon('call_end')], 'in'],
    ['tiles and captions', [TILE, icon('closed_caption_off')], 'in'],
    ['tiles alone, as a page half drawn shows them', [TILE], 'none'],
    ['a word that is no icon', [TILE, ['span', 'call_end']], 'none'],
  ])('%s: %s', (_name, pieces, state) => expect(meetCalls.see(page(...pieces)).state).toBe(state));
  it.each([
    ['9', 9],
    ['0', null],
    ['', null],
    ['many', null],
    ['999999', null],
  ])('counts %j as %s', (text, count) =>
    expect(meetCalls.see(page(TILE, LEAVE, ['div', '', { 'data-avatar-count': text }])).count).toBe(count),
  );
  it.each([
    ['https://meet.google.com/abc-defg-hij?authuser=1', 'abc-defg-hij'],
    ['https://meet.google.com/landing', null],
    ['https://meet.google.com/new', null],
    ['https://meet.google.com/abc-defg-hij/extra', null],
  ])('%s', (address, code) => {
    expect(meetCalls.matches(new URL(address))).toBe(true);
    expect(meetCalls.isCall(new URL(address))).toBe(code !== null);
    expect(meetCalls.numberOf(new URL(address))).toBe(code);
  });
  it.each(['https://meet.google.com.evil.example/abc-defg-hij', 'http://meet.google.com/abc-defg-hij', 'https://google.com/'])(
    'is not %s',
    (address) => expect(meetCalls.matches(new URL(address))).toBe(false),
  );
});

const HANG_UP: Piece = ['button', 'Irten', { 'data-tid': 'hangup-main-btn' }];
const PREJOIN: Piece = ['button', 'Sartu', { 'data-tid': 'prejoin-join-button' }];

describe('Microsoft Teams', () => {
  it.each<[string, readonly Piece[], string]>([
    ['nothing yet', [], 'none'],
    ['pre-join', [PREJOIN], 'before'],
    ['pre-join with the bar of a call behind it', [PREJOIN, HANG_UP], 'before'],
    ['in a call', [HANG_UP], 'in'],
    ['in a call, by the older name', [['button', '', { id: 'hangup-button' }]], 'in'],
    ['how was it?', [['div', '', { 'data-tid': 'call-rating-flex-container' }]], 'ended'],
    ['join again?', [['button', '', { 'data-tid': 'rejoin-button' }]], 'ended'],
    ['an alert of any kind', [HANG_UP, ['div', 'Your microphone is muted', { role: 'alert' }]], 'in'],
  ])('%s: %s', (_name, pieces, state) => expect(teamsCalls.see(page(...pieces)).state).toBe(state));
  it('has a count only where its badge is a number', () => {
    const badge = (text: string): Piece => ['span', text, { 'data-tid': 'toolbar-item-badge' }];
    expect(teamsCalls.see(page(HANG_UP, badge('12'))).count).toBe(12);
    expect(teamsCalls.see(page(HANG_UP, badge('!'))).count).toBeNull();
    expect(teamsCalls.see(page(HANG_UP)).count).toBeNull();
  });
  it.each([
    ['https://teams.live.com/meet/9312345678901?p=secret', '9312345678901'],
    ['https://teams.microsoft.com/v2/#/meet/9312345678901', '9312345678901'],
    ['https://teams.cloud.microsoft/v2/', null],
    ['https://teams.microsoft.com/meet/12', null],
  ])('%s', (address, number) => {
    expect(teamsCalls.matches(new URL(address))).toBe(true);
    expect(teamsCalls.numberOf(new URL(address))).toBe(number);
  });
});
