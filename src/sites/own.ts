/** Elements that Asyncable put into a page: readers pass over them. */
const own = new WeakSet<Node>();

/** Marks our host element, so that no site takes its changes for the page's. */
export function markOwn(element: Node): void {
  own.add(element);
}

export function isOwn(node: Node): boolean {
  for (let one: Node | null = node; one !== null; one = one.parentNode) if (own.has(one)) return true;
  return false;
}
