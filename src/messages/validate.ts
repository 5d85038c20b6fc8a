import * as v from 'valibot';
import { fail, ok, type Result } from '../core/model';
import { PROTOCOL, type Kind, type Request, type Requests } from './messages';
import { APP_ROOM, PAGE_ROOM, isPlainData } from './plain';
import { appSchemas } from './schemas/app';
import { calendarSchemas } from './schemas/calendar';
import { feedSchemas } from './schemas/feeds';
import { frameSchemas } from './schemas/frames';
import { pageSchemas } from './schemas/page';
import { gmailSchemas } from './schemas/gmail';
import { planSchemas } from './schemas/plan';
import { reportSchemas } from './schemas/report';
import { reviewSchemas } from './schemas/review';
import { dataSchemas, peopleSchemas } from './schemas/people';
import { replaceSchemas } from './schemas/replace';
import { callSchemas, zoomSchemas } from './schemas/zoom';

/** The fields of each kind; the compiler refuses a kind without its checks, or checks that let more through than the type says. */
const fields = {
  ...gmailSchemas,
  ...frameSchemas,
  ...pageSchemas,
  ...appSchemas,
  ...calendarSchemas,
  ...planSchemas,
  ...zoomSchemas,
  ...callSchemas,
  ...feedSchemas,
  ...peopleSchemas,
  ...dataSchemas,
  ...reportSchemas,
  ...reviewSchemas,
  ...planSchemas,
  ...replaceSchemas,
} satisfies {
  [K in Kind]: { [F in keyof Requests[K]]-?: v.GenericSchema<unknown, Requests[K][F]> };
};

export const KINDS = Object.keys(fields) as readonly Kind[];

/** What strangers may send is smaller. */
const FROM_PAGES = /^(?:page|zoom|call|gmail|frame)\//u;

/** The kind a message claims, when it is one of ours; null is answered with silence. */
export function kindOf(message: unknown): Kind | null {
  if (typeof message !== 'object' || message === null) return null;
  const field = Object.getOwnPropertyDescriptor(message, 'kind');
  const kind: unknown = field && 'value' in field ? field.value : null;
  return typeof kind === 'string' && Object.hasOwn(fields, kind) ? (kind as Kind) : null;
}

/** Built on first use: each boot of the worker needs few of them. */
const schemas = new Map<Kind, v.GenericSchema>();

function schemaOf(kind: Kind): v.GenericSchema {
  const known = schemas.get(kind);
  if (known) return known;
  const schema = v.strictObject({ v: v.literal(PROTOCOL), kind: v.literal(kind), ...fields[kind] });
  schemas.set(kind, schema);
  return schema;
}

/**
 * Checks every field of a message and gives back a copy that holds these fields and nothing else.
 * `bad-message` names the first field that was wrong, never what it held.
 */
export function validate<K extends Kind>(kind: K, message: unknown): Result<Extract<Request, { kind: K }>> {
  if (!isPlainData(message, FROM_PAGES.test(kind) ? PAGE_ROOM : APP_ROOM)) return fail('bad-message', { kind, field: '' });
  const checked = v.safeParse(schemaOf(kind), message, { abortEarly: true });
  if (checked.success) return ok(checked.output as Extract<Request, { kind: K }>);
  return fail('bad-message', { kind, field: v.getDotPath(checked.issues[0]) ?? '' });
}
