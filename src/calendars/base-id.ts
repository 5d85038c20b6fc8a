/**
 * The id by which a page's event and a file's event are joined (guides: google-calendar, 1.7 and 5.5).
 *
 * Google's own events carry `<id>@google.com`; a series that was split ("this and following") carries
 * `<id>_R<date>[T<time>[Z]]@google.com`, yet every piece shows the same `<id>` on the page.
 * @param uid an iCalendar UID as written
 * @returns the id without domain and split suffix for Google's events; any other UID as it stands
 */
export function baseIdOf(uid: string): string {
  const google = /^(.+)@google\.com$/i.exec(uid.trim());
  if (google === null) return uid.trim();
  return (google[1] ?? uid).replace(/_R\d{8}(?:T\d{6}Z?)?$/, '');
}
