import { MINUTE, type Minutes } from '../model/scalars';
import { lengthOf, minutesOf } from '../time';
import type { CountedMeeting } from './counted';

/** Minutes in meetings: what runs at the same time counts once. */
export const meetingMinutes = (meetings: readonly CountedMeeting[]): Minutes => minutesOf(meetings);

/** Lengths of all meetings added up: above {@link meetingMinutes} by what was booked twice. */
export const bookedMinutes = (meetings: readonly CountedMeeting[]): Minutes => Math.round(lengthOf(meetings) / MINUTE);
