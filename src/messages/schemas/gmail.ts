/** Messages of Gmail's pages. The sender is a stranger: a page that was taken over may send anything. */
import * as v from 'valibot';
import { FORMAT_IDS, type MailDraft } from '../../core/model';
import { count, email, id, instant, name, shortId, text, title, zone } from '../fields';
import { health, snapshot } from './page';

/** More recipients than any notice speaks of. */
const MOST_RECIPIENTS = 500;
const MOST_TURNS = 200;

export const mailDraft: v.GenericSchema<unknown, MailDraft> = v.strictObject({
  visit: shortId,
  thread: v.nullable(id),
  recipients: v.pipe(
    v.array(v.strictObject({ email, name: v.nullable(name), field: v.picklist(['to', 'cc', 'bcc']) })),
    v.maxLength(MOST_RECIPIENTS),
  ),
  unreadable: count,
  subject: title,
  typed: text(8_000),
  quoted: text(8_000),
  turns: v.nullable(v.pipe(v.array(v.strictObject({ from: email, at: v.nullable(instant) })), v.maxLength(MOST_TURNS))),
});

export const gmailSchemas = {
  'gmail/look': { draft: mailDraft, health },
  'gmail/invited': { snapshot, health },
  'gmail/compose': { draft: mailDraft },
  'gmail/text': { draft: mailDraft, format: v.nullable(v.picklist(FORMAT_IDS)) },
  'gmail/outcome': {
    draft: mailDraft,
    notice: v.picklist(['hours', 'intent', 'reverse', 'unknown']),
    outcome: v.picklist(['acted', 'not-now', 'not-useful', 'keep-live']),
  },
  'gmail/zone': { email, zone: v.nullable(zone) },
  'gmail/invitation': { snapshot },
};
