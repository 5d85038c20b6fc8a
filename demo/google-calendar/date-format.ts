const made = new Map<string, Intl.DateTimeFormat>();

/** The platform's formatter, made once for each use: a month asks for thousands of dates, and making one takes longer than using it. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, options]);
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(lang, options);
  made.set(key, format);
  return format;
}
