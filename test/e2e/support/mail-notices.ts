/** Notices on the replica of Gmail, in Chromium. */
import type { Watched } from './chromium-stage';
import type { Pierced } from './pierced';
import { quiet } from './quiet';

export const isNotice = (one: Pierced): boolean => (one.attributes.class ?? '').startsWith('asy notice');
export const isButton =
  (text: string) =>
  (one: Pierced): boolean =>
    one.name.toLowerCase() === 'button' && one.text.trim() === text;
export const notice = (watched: Watched): Promise<Pierced> => watched.pierce.first('a notice', isNotice);

/** What would be said of the mail has been said. */
export const settled = ({ page }: Watched): Promise<void> => quiet(page);
