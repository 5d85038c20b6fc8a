import { DARK_CLASS } from './selectors';

/** Whether the page is dark: by its own class, else by the body's background. One computed style, once a reading. */
export function isDark(doc: Document): boolean {
  const { body } = doc;
  if (body.classList.contains(DARK_CLASS)) return true;
  const view = doc.defaultView;
  if (view === null) return false;
  const luminance = luminanceOf(view.getComputedStyle(body).backgroundColor);
  return luminance !== null && luminance < 0.2;
}

/** Relative luminance (WCAG 2.2), 0 to 1, of an opaque `rgb()` or `#rrggbb` colour; null for anything else. */
export function luminanceOf(colour: string): number | null {
  const channels = channelsOf(colour.trim());
  if (channels === null) return null;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): readonly number[] | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex !== null) return hex.slice(1).map((pair) => Number.parseInt(pair, 16));
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:\s*[,/]\s*([\d.]+%?))?\s*\)$/.exec(colour);
  if (rgb === null || (rgb[4] !== undefined && Number.parseFloat(rgb[4]) === 0)) return null;
  return rgb.slice(1, 4).map(Number);
}
