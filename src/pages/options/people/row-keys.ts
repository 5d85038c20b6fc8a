/** Arrows go from person to person, Home and End to the first and the last, as in any list. */
export function onRowKeys(event: KeyboardEvent): void {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement) || !('row' in target.dataset)) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(target);
  const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const next = Object.hasOwn(moves, event.key) ? rows[moves[event.key] ?? at] : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
