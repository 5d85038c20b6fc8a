/** Codes that the platform names and that are no country with holidays of its own. */
const NONE = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Countries that are no more (DD, SU) are spelled as what became of them, and would stand in the list twice. */
const isGone = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;

/** Every country the platform has a name for, by that name, in the reader's order. */
export function countries(lang: string): { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => !NONE.has(code) && !isGone(code));
  const all = codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [{ code, name }];
  });
  return all.toSorted((a, b) => a.name.localeCompare(b.name, lang));
}
