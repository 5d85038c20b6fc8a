import type { Cadence, Invitee, ScheduleForm } from '../../core/model';
import { minutesOf, saysHalf } from './clock-words';
import { numericDate, wordedDate, type DateOrder } from './date-words';
import { FORM } from './selectors';
import { languageOf, shownValue, textOf } from './text';

/** What a reading of the form needs beside the page. */
export interface FormContext {
  /** Number of the meeting that is edited; null on a new one. */
  readonly number: string | null;
  readonly order: DateOrder;
  /** The reader's own date, for dates whose year is left out. */
  readonly today: string;
}

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/u;
const ZONE_LABEL = /^\s*\((?:GMT|UTC)(?:\s*[+-]\d{1,2}:\d{2})?\)\s*\S/u;

/** The date as the form writes it, for whoever learns its order; null when there is none. */
export const dateText = (doc: Document): string | null => {
  const field = doc.querySelector(FORM.date);
  return field === null ? null : valueOf(field);
};

/** Fields are inputs, or elements with their value as text. */
const valueOf = (field: Element | null): string => (field instanceof HTMLInputElement ? shownValue(field) : textOf(field));
const inputIn = (root: ParentNode, selector: string): HTMLInputElement | null => root.querySelector<HTMLInputElement>(selector);

/** Reads the form as it stands; null when the page has none. Reads only: nothing of Zoom's is ever written to. */
export function readForm(doc: Document, { number, order, today }: FormContext): ScheduleForm | null {
  const topic = doc.querySelector<HTMLInputElement>(FORM.topic);
  const form = topic?.closest('form') ?? doc.querySelector('form.zoom-form');
  if (form === null) return null;
  const lang = languageOf(doc);
  const when = form.querySelector(FORM.when);
  const recurrence = textOf(form.querySelector(FORM.recurrence));
  const duration = durationIn(form);
  const zoneLabel = zoneLabelIn(form);
  const recurs = recurrence !== '' || form.querySelector(FORM.recurring) !== null;
  return {
    number,
    topic: topic?.value.trim() ?? '',
    description: form.querySelector<HTMLTextAreaElement>(FORM.description)?.value ?? '',
    date: when === null ? null : dateIn(form, lang, order, today),
    minutes: when === null ? null : startIn(form, lang),
    duration,
    zoneLabel,
    cadence: recurs ? cadenceOf(recurrence) : 'none',
    // The rows of time, length and zone go when a recurring meeting may be held at any time: all of them.
    fixedTime: when !== null || !recurs || duration !== null || zoneLabel !== null,
    personalRoom: isPersonal(form),
    invitees: [...form.querySelectorAll(FORM.invitee)].flatMap(inviteeOf),
  };
}

function dateIn(form: Element, lang: string, order: DateOrder, today: string): string | null {
  const text = valueOf(form.querySelector(FORM.date));
  return numericDate(text, lang, order) ?? (/\p{L}/u.test(text) ? wordedDate(text, lang, today) : null);
}

function startIn(form: Element, lang: string): number | null {
  const half = form.querySelector(FORM.dayPeriod);
  // Figures without the word that stands somewhere beside them are half of a time.
  if (half === null && saysHalf(textOf(form.querySelector(FORM.when)), lang)) return null;
  return minutesOf(shownValue(inputIn(form, FORM.time)), half === null ? null : textOf(half), lang);
}

/** A length of nothing is a form that is not filled in yet. */
function durationIn(form: Element): number | null {
  const hours = /^\d{1,2}$/u.exec(textOf(form.querySelector(FORM.hours)));
  const minutes = /^\d{1,2}$/u.exec(shownValue(inputIn(form, FORM.minutes)));
  if (!hours || !minutes) return null;
  const length = Number(hours[0]) * 60 + Number(minutes[0]);
  return length >= 1 && length <= 1440 ? length : null;
}

function zoneLabelIn(form: Element): string | null {
  for (const input of form.querySelectorAll('input')) {
    const value = shownValue(input);
    if (ZONE_LABEL.test(value)) return value;
  }
  return null;
}

/** English summaries say how often; in other languages it recurs, and how often is not known. */
function cadenceOf(summary: string): Cadence {
  const said = summary.toLowerCase();
  if (/^every day\b/u.test(said)) return 'daily';
  if (/^every 2 weeks\b/u.test(said)) return 'biweekly';
  if (/^every month\b/u.test(said)) return 'monthly';
  if (!/^every week\b/u.test(said)) return 'other';
  return ['mon', 'tue', 'wed', 'thu', 'fri'].every((day) => said.includes(day)) ? 'weekdays' : 'weekly';
}

/** The person's own number has ten or eleven digits in its label; "generate automatically" has none, in any language. */
function isPersonal(form: Element): boolean {
  const chosen = form.querySelector(FORM.numberChoice);
  return chosen !== null && textOf(chosen.parentElement).replaceAll(/\D/gu, '').length >= 9;
}

function inviteeOf(row: Element): Invitee[] {
  const text = textOf(row.querySelector(FORM.inviteeName));
  if (text === '') return [];
  return ADDRESS.test(text) ? [{ email: text.toLowerCase(), name: null }] : [{ email: null, name: text }];
}
