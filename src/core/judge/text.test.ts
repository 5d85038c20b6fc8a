import { describe, expect, it } from 'vitest';
import { boilerplateOff } from './joining-text';
import { fold, words } from '../match/fold';
import { isOneSlipAway } from './spelling';
import { DESCRIPTION_LENGTH, TITLE_LENGTH } from '../model/cut';
import { readText } from './text';
import { isCalledOff, titleBare } from './title';

describe('fold', () => {
  it.each([
    ['full-width letters', '１ｏｎ１', '1on1'],
    ['marks of Latin letters', 'évaluation à Łódź', 'evaluation a Łodz'],
    ['marks of other scripts stay', 'デモ ガイド', 'デモ ガイド'],
    ['ß', 'Außerhalb', 'Ausserhalb'],
    ['a dotted capital I', 'İNCELEME'.toLowerCase(), 'inceleme'],
  ])('%s', (_name, text, folded) => expect(fold(text)).toBe(folded));

  it('parts words at anything that is no letter, mark or number', () =>
    expect(words('weekly–status/(été), 朝会!')).toBe(' weekly status été 朝会 '));
});

describe('titleBare and isCalledOff', () => {
  it.each([
    ['Fwd: Re: Weekly status', 'Weekly status'],
    ['[EXT] Invitation: Demo 🎉', 'Demo'],
    ['✨Nia/Tomás✨', 'Nia/Tomás'],
    ['AW: WG: Statusrunde', 'Statusrunde'],
    ['Report: numbers', 'Report: numbers'],
  ])('%s', (title, bare) => expect(titleBare(title)).toBe(bare));

  it.each(['Cancelled: demo', 'CANCELED - demo', 'Der Kurs fällt aus', 'Abgesagt: Runde', '中止：朝会'])('%s is off', (title) =>
    expect(isCalledOff(title)).toBe(true),
  );
  it.each(['Cancellation policy', 'Kündigung absagen?'])('%s is on', (title) => expect(isCalledOff(title)).toBe(false));
});

describe('boilerplateOff', () => {
  it.each([
    ['a Zoom block', 'Agenda: names\n\nJoin Zoom Meeting\nhttps://x.zoom.us/j/1\nMeeting ID: 812\nPasscode: 1', 'Agenda: names'],
    ['a Meet line', 'Join with Google Meet: https://meet.google.com/abc', ''],
    ['a Teams block in German', 'Zahlen\nMicrosoft Teams-Besprechung\nBesprechungs-ID: 2', 'Zahlen'],
    ['HTML', '<b>Agenda</b><br><ul><li>risks</li><li>dates &amp; names</li></ul>', 'Agenda'],
    ['an inviting sentence', 'Nia Roy is inviting you to a scheduled Zoom meeting.', ''],
  ])('%s', (_name, description, left) => expect(boilerplateOff(description).split('\n')[0]?.trim()).toBe(left));

  it('keeps a long line that only begins like one', () => {
    const line = `Dial in early: ${'we talk about the new tariffs and what they mean for us, '.repeat(4)}`;
    expect(boilerplateOff(line)).toBe(line.trim());
  });
});

describe('readText', () => {
  it('looks at no more than it must', () => {
    const { title, description } = readText({ title: 'x'.repeat(1_000), description: 'y '.repeat(9_000) });
    expect(title.plain.length).toBeLessThanOrEqual(TITLE_LENGTH);
    expect(description.plain.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
  });

  it.each([
    ['inteview', 'interview', true],
    ['interveiw', 'interview', true],
    ['probabtion', 'probation', true],
    ['overview', 'interview', false],
    ['interview', 'interview', false],
    ['minterview', 'interview', false],
  ])('%s is one slip from %s: %s', (word, core, near) => expect(isOneSlipAway(word, core)).toBe(near));
});
