import { SHAPES, type ShapeName, type Stroke } from './shapes';
import { SIGN_ICON, SIGN_LETTER, type Sign } from './signs';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing as an element of the document; decoration always, without an id that could meet one of the page's. */
export function drawShape(doc: Document, name: ShapeName, size: number): SVGSVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  const set = (element: Element, attributes: Stroke[1]): void => {
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  };
  set(svg, { width: `${size}`, height: `${size}`, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' });
  const strokes: readonly Stroke[] = SHAPES[name];
  for (const [tag, attributes] of strokes) {
    const stroke = doc.createElementNS(SVG, tag);
    set(stroke, attributes);
    svg.append(stroke);
  }
  return svg;
}

/**
 * A badge: a two-tone ring with one or two plates. It holds no text: what stands in the page is found by its search, wherever it stands.
 * @param signs one or two, the hour first
 */
export function drawBadge(doc: Document, signs: readonly Sign[], small: boolean): HTMLElement {
  const badge = doc.createElement('span');
  badge.className = small ? 'badge small' : 'badge';
  badge.setAttribute('aria-hidden', 'true');
  for (const sign of signs) {
    const plate = doc.createElement('span');
    plate.className = 'plate';
    plate.dataset.kind = sign;
    plate.dataset.letter = SIGN_LETTER[sign];
    plate.append(drawShape(doc, SIGN_ICON[sign], 12));
    badge.append(plate);
  }
  return badge;
}
