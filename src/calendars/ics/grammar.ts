/** Content lines to properties. The one place where ical.js is used; it never sees more than one component at a time. */
import ICAL from 'ical.js';

/** One property: names and parameter names in lower case, values as jCal (RFC 7265) writes them. */
export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  /** Text, dates as `YYYY-MM-DD[THH:MM:SS[Z]]`; a period is two values joined by `/`. */
  readonly values: readonly string[];
}

/**
 * Parses the lines of one component without its inner components.
 * @returns null when ical.js refuses them
 */
export function parseLines(component: string, lines: readonly string[]): Property[] | null {
  const tree = parse(`BEGIN:${component}\r\n${lines.join('\r\n')}\r\nEND:${component}`);
  if (!Array.isArray(tree) || !Array.isArray(tree[1])) return null;
  return (tree[1] as unknown[]).map(propertyOf).filter((one) => one !== null);
}

function parse(text: string): unknown {
  try {
    return ICAL.parse(text);
  } catch {
    // What is refused is somebody's damaged file: an expected outcome. The caller repairs it line by line and counts it.
    return null;
  }
}

function propertyOf(raw: unknown): Property | null {
  if (!Array.isArray(raw)) return null;
  const [name, params, , ...values] = raw as unknown[];
  if (typeof name !== 'string') return null;
  return { name, params: plainParams(params), values: values.map(valueOf) };
}

function valueOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(String).join('/') : JSON.stringify(value);
}

function plainParams(params: unknown): Record<string, string> {
  if (typeof params !== 'object' || params === null) return {};
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? String(value[0]) : String(value)]),
  );
}
