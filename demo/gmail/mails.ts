/** Threads of the replica. Everybody is invented. */
import { DEMO_ME, TEAM } from '../team';

interface DemoMessage {
  readonly from: string;
  readonly name: string;
  readonly ago: number;
  readonly text: string;
  readonly invitation?: { readonly eventId: string; readonly calendar: string };
}

const by = ({ email, name }: { email: string; name: string }, ago: number, text: string): DemoMessage => ({
  from: email,
  name,
  ago,
  text,
});
const HOUR = 60;

/** @param invitation id of an event of the demo calendar */
export const demoMails = (invitation: string): object => ({
  me: DEMO_ME.email,
  messages: {
    plan: {
      subject: 'Harbour plan',
      messages: [
        by(TEAM.priya, 20 * HOUR, 'The new dates are in the sheet. Two of them clash with the trade fair.'),
        by(TEAM.amihan, 18 * HOUR, 'Import finished, totals match. The March rows come in twice when the file is sent again.'),
      ],
    },
    long: {
      subject: 'Key before the merge?',
      messages: [
        by(TEAM.jonas, 50 * HOUR, 'Is the key set before the merge?'),
        by(DEMO_ME, 48 * HOUR, 'I think so, see line 40.'),
        by(TEAM.jonas, 40 * HOUR, 'Line 40 is after it, no?'),
        by(DEMO_ME, 30 * HOUR, 'Depends on which merge you mean.'),
        by(TEAM.jonas, 26 * HOUR, 'The second one. It never sees the key.'),
      ],
    },
    invitation: {
      subject: 'Invitation: Tokyo partner call',
      messages: [{ ...by(TEAM.mei, 3 * HOUR, 'Please join us.'), invitation: { eventId: invitation, calendar: DEMO_ME.email } }],
    },
  },
});
