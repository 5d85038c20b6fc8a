import type { Minutes } from '../model';

/**
 * How long a recorded walkthrough of a meeting lasts before it has been recorded: a third of it, as greetings, questions and waiting
 * fall away (judgement). The person puts in the true length once there is one.
 */
export const watchMinutes = (meeting: Minutes): Minutes => Math.max(2, Math.round(meeting / 3));

/** What a viewer should plan for it, comments included: 1.5 times its length, rounded up to five (guides: nudging, section 5). */
export const planMinutes = (meeting: Minutes): Minutes => Math.ceil((watchMinutes(meeting) * 1.5) / 5) * 5;
