const collator = new Intl.Collator('nl')
/** A reader looks for 's-Gravenhage under the G. */
const sortName = (naam: string) => naam.replace(/^['’]\w-?\s*/, '')

/** Orders names of gemeenten as a Dutch reader looks for them: a comparator for sorting. */
export const compareNamen = (a: string, b: string): number =>
  collator.compare(sortName(a), sortName(b))
