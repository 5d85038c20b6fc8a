/** Every replacement format there is. */
import { boardUpdate } from './board-update';
import { checkIn } from './check-in';
import { clientWalkthrough } from './client-walkthrough';
import { decisionPage } from './decision-page';
import type { Format } from './format';
import { recordedMeeting } from './recorded-meeting';
import { scheduledMessage } from './scheduled-message';
import { sharedNote } from './shared-note';
import { videoFeedback } from './video-feedback';
import { voiceMessage } from './voice-message';
import { zoneRelay } from './zone-relay';

/**
 * In the order that settles a tie, the rubric's order of reasons: hand-over across regions, outside client, visible thing, must last,
 * recurring status, broadcast, comments, one question, notice.
 */
export const FORMATS: readonly Format[] = [
  zoneRelay,
  clientWalkthrough,
  videoFeedback,
  decisionPage,
  boardUpdate,
  checkIn,
  recordedMeeting,
  sharedNote,
  voiceMessage,
  scheduledMessage,
];
