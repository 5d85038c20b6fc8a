import * as v from 'valibot';
import { id } from '../fields';
import { mailDraft } from './gmail';
import { snapshot } from './page';

const subject = v.variant('kind', [
  v.strictObject({ kind: v.literal('meeting'), snapshot }),
  v.strictObject({ kind: v.literal('mail'), draft: mailDraft, look: v.picklist(['docked', 'inline']) }),
  v.strictObject({ kind: v.literal('invitation'), snapshot }),
]);

export const frameSchemas = {
  'frame/open': { subject },
  'frame/begin': { token: v.pipe(v.string(), v.uuid()) },
  'frame/tip': { key: id },
};
