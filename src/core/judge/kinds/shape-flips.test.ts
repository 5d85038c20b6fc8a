import { describe, expect, it } from 'vitest';
import type { Facts, Meeting } from '../../model';
import { facts } from '../facts.fixture';
import { peopleOf } from '../shape';
import { readText } from '../text';
import { recognise } from './recognise';
import { shaped } from './shape-flips';

const UNKNOWN: Facts['history'] = { sameSet90d: null, newcomers: null, earlierWithExternals: null };

function kindOf(
  about: Partial<Meeting>,
  history: Partial<Facts['history']> = {},
  clockSpread: number | null = null,
): string | null {
  const known = facts({ externals: null, ...about }, { history: { ...UNKNOWN, ...history } });
  const text = readText(known.meeting);
  const people = peopleOf(known);
  return shaped(recognise(text, people), { facts: known, text, people, clockSpread })?.kind ?? null;
}

describe('flips by shape', () => {
  it('a retrospective of many is a read-out', () => {
    expect(kindOf({ title: 'Retrospective', headcount: 8 })).toBe('retrospective');
    expect(kindOf({ title: 'Retrospective', headcount: 20 })).toBe('announcement');
    expect(kindOf({ title: 'Retrospective', headcount: null })).toBe('retrospective');
  });

  it('a workshop of more than 25 with slides is a lecture, unless they do something together', () => {
    const title = 'Workshop: water meters';
    expect(kindOf({ title, description: 'slides and recording', headcount: 40 })).toBe('training');
    expect(kindOf({ title, description: 'slides and recording', headcount: 25 })).toBe('workshop');
    expect(kindOf({ title, description: 'bring a meter', headcount: 40 })).toBe('workshop');
    expect(kindOf({ title, description: 'slides, then breakout and vote', headcount: 40 })).toBe('workshop');
  });

  it('the fifth kick-off of a series among the same people is news', () => {
    const about = { title: 'Kick-off of the week', cadence: 'weekly', externals: 0 } as const;
    expect(kindOf(about, { sameSet90d: 4, newcomers: 0 })).toBe('announcement');
    expect(kindOf(about, { sameSet90d: 3, newcomers: 0 })).toBe('kick-off');
    expect(kindOf(about, { sameSet90d: 9, newcomers: 1 })).toBe('kick-off');
    expect(kindOf({ ...about, externals: 2 }, { sameSet90d: 9, newcomers: 0 })).toBe('kick-off');
    expect(kindOf({ ...about, cadence: 'none' }, { sameSet90d: 9, newcomers: 0 })).toBe('kick-off');
    expect(kindOf(about)).toBe('kick-off');
  });

  it('a customer who was met three times and gets an update is no first contact', () => {
    const about = { title: 'Customer meeting', description: 'update on the figures', externals: 3 };
    expect(kindOf(about, { earlierWithExternals: 3 })).toBe('client-presentation');
    expect(kindOf(about, { earlierWithExternals: 2 })).toBe('first-contact');
    expect(kindOf(about)).toBe('first-contact');
    expect(kindOf({ ...about, description: 'update and negotiate' }, { earlierWithExternals: 5 })).toBe('first-contact');
  });

  it('a catch-up whose agenda is only status is a question', () => {
    expect(kindOf({ title: 'Catch-up on the pumps', description: 'status of the orders' })).toBe('quick-question');
    expect(kindOf({ title: 'Catch-up on the pumps', description: 'status, then anything we want to discuss' })).toBe(
      'peer-one-on-one',
    );
    expect(kindOf({ title: 'Catch-up on the pumps' })).toBe('peer-one-on-one');
  });

  it('a stand-up of four on one clock is kept', () => {
    expect(kindOf({ title: 'Daily stand-up', headcount: 4 }, {}, 0)).toBe('problem-solving');
    expect(kindOf({ title: 'Daily stand-up', headcount: 4 }, {}, 7)).toBe('stand-up');
    expect(kindOf({ title: 'Daily stand-up', headcount: 5 }, {}, 0)).toBe('stand-up');
    expect(kindOf({ title: 'Daily stand-up', headcount: 4 })).toBe('stand-up');
  });

  it('up to twenty who only ask are kept', () => {
    expect(kindOf({ title: 'AMA with the founders', headcount: 15 })).toBe('problem-solving');
    expect(kindOf({ title: 'AMA with the founders', headcount: 90 })).toBe('all-hands');
    expect(kindOf({ title: 'AMA with the founders', description: 'figures of the year first', headcount: 15 })).toBe('all-hands');
  });

  it('a quarterly review with the client at the table is no report', () => {
    expect(kindOf({ title: 'QBR Harbour Mills', externals: 3 })).toBe('contested-decision');
    expect(kindOf({ title: 'QBR north region', externals: 0 })).toBe('metrics-review');
    expect(kindOf({ title: 'Monthly figures', externals: 3 })).toBe('metrics-review');
  });
});
