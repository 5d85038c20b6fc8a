/**
 * A picture as PNG: what stands in an element is drawn on a canvas, its texts as texts and each drawing with the colours it has now. No
 * library, and nothing leaves the page.
 */

/** As sharp as a screen of twice the usual points. */
const SCALE = 2;
const MARGIN = 16;
/** What a drawing takes from style sheets, which a drawing of its own does not know. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

/** Null when the browser cannot draw. */
export async function pictureOf(element: HTMLElement): Promise<Blob | null> {
  const box = element.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((box.width + 2 * MARGIN) * SCALE);
  canvas.height = Math.ceil((box.height + 2 * MARGIN) * SCALE);
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = getComputedStyle(document.body).backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const drawing of element.querySelectorAll('svg')) {
    const at = drawing.getBoundingClientRect();
    const image = at.width === 0 ? null : await imageOf(drawing, at);
    if (image) pen.drawImage(image, at.x - box.x + MARGIN - BLEED, at.y - box.y + MARGIN, at.width + 2 * BLEED, at.height);
  }
  for (const text of textsIn(element)) drawText(pen, text, box);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** Labels of rows stand left of their drawing. */
const BLEED = 64;

async function imageOf(drawing: SVGSVGElement, { width, height }: DOMRect): Promise<HTMLImageElement | null> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  dress(drawing, copy);
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  frame.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  frame.setAttribute('width', String(width + 2 * BLEED));
  frame.setAttribute('height', String(height));
  const patterns = document.querySelector<SVGSVGElement>('svg.defs');
  if (patterns) {
    const defs = patterns.cloneNode(true) as SVGSVGElement;
    dress(patterns, defs);
    frame.append(...defs.children);
  }
  const style = getComputedStyle(drawing);
  const inset = Number.parseFloat(style.paddingLeft) || 0;
  copy.setAttribute('x', String(BLEED + inset));
  copy.setAttribute('width', String(width - inset - (Number.parseFloat(style.paddingRight) || 0)));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  frame.append(copy);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(frame))}`;
  return image.decode().then(
    () => image,
    () => null,
  );
}

/** Gives each copied node the looks of the one it was made from. */
function dress(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name).replaceAll('"', "'"));
  to.removeAttribute('class');
  for (let i = 0; i < from.children.length; i += 1) {
    const [one, copy] = [from.children[i], to.children[i]];
    if (one && copy) dress(one, copy);
  }
}

/** Texts outside drawings that are to be seen. */
function textsIn(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent !== null && parent.closest('svg, .vh, details, button') === null && (node.textContent ?? '').trim() !== '') {
      found.push(node as Text);
    }
  }
  return found;
}

function drawText(pen: CanvasRenderingContext2D, text: Text, box: DOMRect): void {
  const range = document.createRange();
  range.selectNodeContents(text);
  const [at] = range.getClientRects();
  const parent = text.parentElement;
  if (at === undefined || parent === null) return;
  const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(parent);
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  pen.fillStyle = color;
  pen.textBaseline = 'middle';
  pen.fillText((text.textContent ?? '').trim(), at.x - box.x + MARGIN, at.y - box.y + MARGIN + at.height / 2);
}
