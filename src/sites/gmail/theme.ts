/** Whether what a compose stands on is dark: by the first opaque colour behind it. */
export function isDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const found = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:\s*[,/]\s*([\d.]+))?/u.exec(
      view.getComputedStyle(one).backgroundColor,
    );
    if (found === null || found[4] === '0') continue;
    const [red = 0, green = 0, blue = 0] = found.slice(1, 4).map(Number);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}
