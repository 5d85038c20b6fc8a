/** Messages of the composer, the boards and the closed loop. */
import * as v from 'valibot';
import {
  BECAME,
  FORMAT_IDS,
  TAKEN_WAYS,
  TOOL_IDS,
  type BatonNote,
  type CheckIn,
  type MadeRecording,
  type ToolChoice,
  type Wish,
} from '../../core/model';
import { isToolAddress } from '../../core/replace/tools';
import { count, id, instant, name, text, title } from '../fields';
import { snapshot } from './page';

const format = v.picklist(FORMAT_IDS);
const lang = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u), v.maxLength(35));
const role = v.picklist(['organizer', 'attendee']);
/** Links that a person types; anything but `https:` is refused, since a page of ours opens it. */
const httpsLink = v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\/[^\s<>"]+$/u));

const wish: v.GenericSchema<unknown, Partial<Wish>> = v.strictObject({
  lang: v.optional(lang),
  formality: v.optional(v.picklist(['formal', 'informal'])),
  mode: v.optional(v.picklist(['each', 'moment'])),
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  link: v.optional(v.nullable(httpsLink)),
  role: v.optional(role),
});

/** Names of files that the recorder gives. */
const file = v.pipe(v.string(), v.minLength(1), v.maxLength(120), v.regex(/^[^/\\<>\r\n]+$/u));
const recording: v.GenericSchema<unknown, MadeRecording> = v.strictObject({
  seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(86_400)),
  file,
  transcript: text(8_000),
  captions: v.nullable(file),
});

const words = text(2_000);
const note: v.GenericSchema<unknown, BatonNote> = v.strictObject({
  due: instant,
  taken: v.boolean(),
  done: words,
  next: words,
  blockers: words,
  decisions: words,
  links: words,
});

const questions = v.pipe(v.array(v.pipe(text(200), v.minLength(1))), v.minLength(1), v.maxLength(5));
const checkIn: v.GenericSchema<unknown, CheckIn> = v.strictObject({
  seriesId: id,
  title,
  questions,
  cadence: v.picklist(['daily', 'weekly', 'biweekly']),
  remind: v.boolean(),
  next: instant,
});

/** A tool of the settings. */
export const tool: v.GenericSchema<unknown, ToolChoice> = v.strictObject({
  id: v.picklist(TOOL_IDS),
  address: v.nullable(v.pipe(v.string(), v.maxLength(500), v.check(isToolAddress))),
});

export const replaceSchemas = {
  'page/compose': { snapshot, format: v.nullable(format) },
  'page/taken': {
    snapshot,
    format,
    subject: text(400),
    body: text(20_000),
    lang,
    way: v.picklist(TAKEN_WAYS),
  },
  'compose/open': { seriesId: id, start: instant, format: v.nullable(format) },
  'compose/state': { id: count, format: v.nullable(format), wish },
  'compose/taken': {
    id: count,
    format,
    subject: text(400),
    body: text(20_000),
    lang,
    way: v.picklist(TAKEN_WAYS),
    tool: v.nullable(v.picklist(TOOL_IDS)),
    role,
  },
  'compose/take-back': { proposalId: count },
  'loop/state': {},
  'loop/answer': { proposalId: count, became: v.nullable(v.picklist(BECAME)) },
  'trial/begin': { id: count },
  'trial/decide': { seriesId: id, decided: v.nullable(v.picklist(['ended', 'kept'])) },
  'relay/state': { id: count },
  'relay/note': { id: count, note },
  'relay/rest': { id: count, due: instant, rest: v.nullable(v.boolean()) },
  'check-in/state': { id: count },
  'check-in/save': { checkIn },
  'check-in/stop': { seriesId: id },
  'check-in/answer': { seriesId: id, who: name, answers: v.pipe(v.array(words), v.maxLength(5)) },
  'check-in/kept': { seriesId: id },
  'check-in/forget': { answerId: count },
  'waiting/state': {},
  'recording/remind': { id: count, remind: v.boolean() },
  'recording/made': { id: count, format, recording: v.nullable(recording) },
};
