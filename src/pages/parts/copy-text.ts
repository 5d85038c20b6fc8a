/**
 * Puts a text on the clipboard, in two forms where a rich one is given: editors that know HTML take that, the rest the plain one.
 * False when the browser refuses.
 */
export async function copyText(plain: string, rich: string | null): Promise<boolean> {
  try {
    if (rich === null) await navigator.clipboard.writeText(plain);
    else {
      const forms = {
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([rich], { type: 'text/html' }),
      };
      await navigator.clipboard.write([new ClipboardItem(forms)]);
    }
    return true;
  } catch {
    return false;
  }
}
