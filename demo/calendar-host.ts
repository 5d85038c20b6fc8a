/** How hosts of calendars answer: Google's export and any address that gives iCalendar. The replica's server speaks so on request. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { zipSync } from 'fflate';

export type HostAnswer = (request: IncomingMessage, response: ServerResponse) => void;

/** Where Google's own export of the first account is. */
export const EXPORT = 'calendar.google.com /calendar/u/0/exporticalzip';
/** Another host, whose addresses are secret. */
export const FEED_HOST = 'feeds.heron.example';

/** Google's export: one file a calendar, by file name. */
export const exportOf = (files: Readonly<Record<string, string>>): HostAnswer => {
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/zip', 'content-length': zip.length });
    response.end(zip);
  };
};

/** Whoever is not signed in is sent to another host. */
export const signedOut: HostAnswer = (_request, response) => {
  response.writeHead(302, { location: 'https://accounts.google.com/ServiceLogin?continue=calendar' });
  response.end();
};

export const refused =
  (status: number, headers: Readonly<Record<string, string>> = {}): HostAnswer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/plain', ...headers });
    response.end('No.');
  };

export const htmlPage: HostAnswer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end('<!doctype html><title>Welcome</title><p>Please sign in.</p>');
};

/** A calendar with a mark of its version: whoever has it already is told so. */
export const calendarOf =
  (text: string, version: string): HostAnswer =>
  (request, response) => {
    const etag = `"${version}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag });
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8', etag });
    response.end(text);
  };

/** A line that breaks in the middle of the calendar. */
export const tornOff =
  (text: string): HostAnswer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar', 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2));
    setTimeout(() => response.destroy(), 100);
  };

/** A calendar that ends before its end, though the line held. */
export const cutShort =
  (text: string): HostAnswer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar' });
    response.end(text.slice(0, text.lastIndexOf('BEGIN:VEVENT') + 40));
  };

/** Answers only when told to. */
export function heldBack(answer: HostAnswer): { readonly answer: HostAnswer; release(): void } {
  let free = (): void => undefined;
  const freed = new Promise<void>((resolve) => (free = resolve));
  return { answer: (request, response) => void freed.then(() => answer(request, response)), release: () => free() };
}
