/** Letters without capitals and accents, and one space: how texts are compared when someone looks. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()

/** Whether a text has what someone looks for, whatever the capitals and accents. */
export const matches = (text: string, zoek: string): boolean => fold(text).includes(fold(zoek))
