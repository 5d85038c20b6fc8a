import type { Grammar } from './grammar';

/** US and British English: 268 real labels of 2026, one British of 2020. "Tentative" and "Maybe" for a maybe are guesses. */
export const en: Grammar = {
  lang: 'en',
  evidence: 'seen',
  lead: null,
  joint: / to | – /,
  allDay: ['all day'],
  half: { am: /a\.?m\.?/i, pm: /p\.?m\.?/i },
  answers: {
    accepted: 'accepted',
    declined: 'declined',
    'needs rsvp': 'needs-action',
    tentative: 'tentative',
    maybe: 'tentative',
  },
  guestAnswers: { attending: 'accepted', 'not attending': 'declined', maybe: 'tentative', 'maybe attending': 'tentative' },
  noPlace: ['no location'],
  place: /^Location: /,
  calendar: /^Calendar: /,
  colour: /^Colou?r: /,
  selected: /, selected$/,
  months:
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
  weekdays: 'sunday|sun monday|mon tuesday|tue wednesday|wed thursday|thu friday|fri saturday|sat',
};
