/** Notices on the replica of Gmail, in Chromium. */
import type { Watched } from './chromium-stage';
import type { Pierced } from './pierced';

export const isNotice = (one: Pierced): boolean => (one.attributes.class ?? '').startsWith('asy notice');
export const isButton =
  (text: string) =>
  (one: Pierced): boolean =>
    one.name.toLowerCase() === 'button' && one.text.trim() === text;
export const notice = (watched: Watched): Promise<Pierced> => watched.pierce.first('a notice', isNotice);

/** Waits out the pause after typing and one look of the page: what would be said has been said. */
export async function settled({ page }: Watched): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const end = performance.now() + 3_000;
        const look = (): void => void (performance.now() > end ? resolve(null) : requestAnimationFrame(look));
        look();
      }),
  );
}
