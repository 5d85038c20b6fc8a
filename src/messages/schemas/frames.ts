import * as v from 'valibot';
import { id } from '../fields';
import { snapshot } from './page';

const subject = v.variant('kind', [v.strictObject({ kind: v.literal('meeting'), snapshot })]);

export const frameSchemas = {
  'frame/open': { subject },
  'frame/begin': { token: v.pipe(v.string(), v.uuid()) },
  'frame/tip': { key: id },
};
