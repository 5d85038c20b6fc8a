/** Whether the page is dark: the web app says so by a class; the portal by the colour behind its text. */
export function isDark(doc: Document): boolean {
  if (/\b(?:prism-)?dark\b/u.test(doc.body.className)) return true;
  const colour = doc.defaultView?.getComputedStyle(doc.body).backgroundColor ?? '';
  const found = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:\s*[,/]\s*([\d.]+))?/u.exec(colour);
  if (!found || found[4] === '0') return false;
  const [red = 0, green = 0, blue = 0] = found.slice(1, 4).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
}
