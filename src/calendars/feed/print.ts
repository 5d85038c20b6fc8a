/** Tells what a feed gave from what it gave before, without reading it. */
import { inSlices, type Turns } from '../slices';
import { isZip, unzipping, type ZippedCalendar } from '../zip';
import { ok } from '../../core/model';

/** When the server wrote the file out: Google's export has another in every event, every time. It says nothing of the event. */
const WRITTEN_OUT = /^DTSTAMP[;:][^\r\n]*\r?\n/gmu;

/**
 * A print of a calendar or of Google's zip of several: two are equal when nothing but the time of writing differs.
 * @returns null for a zip that cannot be read
 */
export async function printOf(bytes: Uint8Array, turns: Turns): Promise<string | null> {
  const files = isZip(bytes) ? await inSlices(unzipping(bytes), turns) : ok<ZippedCalendar[]>([{ fileName: '', bytes }]);
  if (!files.ok) return null;
  const texts = files.value.map(({ fileName, bytes: inside }) => {
    // Characters of other encodings come out alike each time, which is all that is asked here.
    const text = new TextDecoder().decode(inside).replace(WRITTEN_OUT, '');
    return `${fileName}\n${text.length}\n${text}`;
  });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.join('\n')));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
