/** A name to be looked up: lower case, without accents, dots and hyphens. `St. Louis`, `SÃO PAULO` and `Sao_Paulo` find what they name. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll(/[-_’'\s]+/gu, ' ')
    .trim();
