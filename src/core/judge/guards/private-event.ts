import type { Guard } from './guard';

/** The person, or whoever invites, marked the entry private: nothing is said about what it is for. */
export const privateEvent: Guard = {
  id: 'private-event',
  kind: null,
  holds: ({ facts }) => {
    const { visibility } = facts.meeting;
    return visibility === 'private' || visibility === 'confidential' ? { code: 'protected_private', params: {} } : null;
  },
  examples: {
    yes: [
      { title: 'Weekly status', people: 9, visibility: 'private' },
      { title: 'Webinar', people: 40, visibility: 'confidential' },
    ],
    no: [{ title: 'Weekly status', people: 9 }],
  },
};
