import type { Opvolging } from './schema'

const collator = new Intl.Collator('nl')
/** A reader looks for 's-Gravenhage under the G. */
const sortName = (naam: string) => naam.replace(/^['’]\w-?\s*/, '')

/** Orders names of gemeenten as a Dutch reader looks for them: a comparator for sorting. */
export const compareNamen = (a: string, b: string): number =>
  collator.compare(sortName(a), sortName(b))

/** Whether a gemeente is no more a gemeente of its own in a year. */
export const isOpgeheven = (
  { opgehevenPer }: Readonly<{ opgehevenPer: number | null }>,
  jaar: number,
): boolean => opgehevenPer !== null && opgehevenPer <= jaar

/** The same as a condition on rows: the gemeenten that are gemeenten of their own in a year. */
export const bestaandIn = (jaar: number) => ({
  OR: [{ opgehevenPer: null }, { opgehevenPer: { gt: jaar } }],
})

/** Why nothing new begins in a gemeente that is gone. */
export const describeOpgeheven = ({ naam, per, opvolger }: Opvolging): string =>
  opvolger
    ? `${naam} is per 1 januari ${per} opgegaan in ${opvolger.naam}. Een nieuwe meting start u bij ${opvolger.naam}.`
    : `${naam} is per 1 januari ${per} opgeheven. Hier kan geen nieuwe meting starten.`
