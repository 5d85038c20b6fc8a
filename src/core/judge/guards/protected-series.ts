import type { Guard } from './guard';

/** The person said that this series is sensitive. */
export const protectedSeries: Guard = {
  id: 'protected-series',
  kind: null,
  holds: ({ facts }) => (facts.series.protected ? { code: 'protected_by_you', params: {} } : null),
  examples: {
    yes: [{ title: 'Weekly status', people: 9, kept: true }],
    no: [{ title: 'Weekly status', people: 9 }],
  },
};
