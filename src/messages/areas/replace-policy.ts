import type { ReplaceRequests } from './replace';

/** The card leads to the composer; everything else is asked by our own pages. */
export const REPLACE_POLICY: Readonly<Record<keyof ReplaceRequests, 'frame' | 'app'>> = {
  'page/compose': 'frame',
  'page/taken': 'frame',
  'compose/open': 'app',
  'compose/state': 'app',
  'compose/taken': 'app',
  'compose/take-back': 'app',
  'loop/state': 'app',
  'loop/answer': 'app',
  'trial/begin': 'app',
  'trial/decide': 'app',
  'relay/state': 'app',
  'relay/note': 'app',
  'relay/rest': 'app',
  'check-in/state': 'app',
  'check-in/save': 'app',
  'check-in/stop': 'app',
  'check-in/answer': 'app',
  'check-in/kept': 'app',
  'check-in/forget': 'app',
  'waiting/state': 'app',
  'recording/remind': 'app',
  'recording/made': 'app',
};
