import { MIN_ANONIEM, MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import { capitalize, countAll, countNoun, joinWords, quote } from './format'

/** What a regio says in a sentence or three, the same on its page and in its report. */

/** Of one kenmerk: how many of `van` gemeenten have it below the basisniveau. */
export type KenmerkOnder = Readonly<{
  nummer: number
  kort: string
  basis: Readonly<{ onder: number; van: number; alleenMetNaam: boolean }> | null
}>

export type RegioCijfers = Readonly<{
  gemeenten: number
  telling: Readonly<{ herkenbaar: number; anoniem: number }>
  kenmerken: readonly KenmerkOnder[]
}>

/** So many kenmerken one sentence names; more it counts. */
const GENOEMD = 5

/** A number that is too small to say, of gemeenten that share without their name. */
export const KLEIN_AANTAL = `1 of ${MIN_ANONIEM - 1}`

/** "3 gemeenten"; null: a number that is too small to say. */
export const sayGemeenten = (aantal: number | null) =>
  aantal === null ? `${KLEIN_AANTAL} gemeenten` : countNoun(aantal, 'gemeente', 'gemeenten')

const kenmerken = (aantal: number) => countNoun(aantal, 'kenmerk', 'kenmerken')

function describeDelers({ gemeenten, telling }: RegioCijfers): string {
  const { herkenbaar, anoniem } = telling
  const n = herkenbaar + anoniem
  if (gemeenten === 0 && n === 0) return 'In het register staan geen gemeenten bij deze regio.'
  const hoe =
    anoniem === 0
      ? ''
      : herkenbaar === 0
        ? ' Zij deden dat zonder naam.'
        : ` Daarvan ${herkenbaar === 1 ? 'deed 1' : `deden ${herkenbaar}`} dat met naam en ${anoniem} zonder naam.`
  if (gemeenten === 1) {
    return n === 0
      ? 'De enige gemeente van deze regio deelde haar resultaat nog niet.'
      : `De enige gemeente van deze regio deelde haar resultaat.${hoe}`
  }
  if (n === 0) return `Van de ${gemeenten} gemeenten deelde er nog geen haar resultaat.`
  if (n >= gemeenten)
    return `${capitalize(countAll(gemeenten, 'gemeenten'))} deelden hun resultaat.${hoe}`
  return n === 1
    ? `Van de ${gemeenten} gemeenten deelde er 1 haar resultaat.`
    : `Van de ${gemeenten} gemeenten deelden er ${n} hun resultaat.${hoe}`
}

type Bekend = Readonly<{ nummer: number; kort: string }> & NonNullable<KenmerkOnder['basis']>

/** The kenmerken that the largest share has below the basisniveau; all that share that place. */
function listVaakst(bekend: readonly Bekend[]): Bekend[] {
  const [most] = bekend.toSorted((a, b) => b.onder * a.van - a.onder * b.van)
  if (!most || most.onder === 0) return []
  return bekend.filter(({ onder, van }) => onder * most.van === most.onder * van)
}

const telOnder = ({ onder, van, alleenMetNaam }: Bekend, { anoniem }: RegioCijfers['telling']) =>
  `${onder} van de ${van}${alleenMetNaam && anoniem > 0 ? ' met naam' : ''}`

/** The count that all of these have in common; null when they differ. */
function findGedeeldeTelling(
  vaakst: readonly Bekend[],
  telling: RegioCijfers['telling'],
): string | null {
  const [first, ...others] = new Set(vaakst.map((beeld) => telOnder(beeld, telling)))
  return others.length === 0 ? (first ?? null) : null
}

function describeEnkel(bekend: readonly Bekend[]): string {
  const onder = bekend.filter((beeld) => beeld.onder > 0).length
  if (onder === bekend.length) return `Zij staat bij ${alle(onder)} onder het basisniveau.`
  return onder === 0
    ? 'Zij haalt bij elk kenmerk met een score het basisniveau.'
    : `Zij staat bij ${onder} van de ${kenmerken(bekend.length)} met een score onder het basisniveau.`
}

const alle = (aantal: number) =>
  aantal === 1 ? 'het kenmerk met een score' : `${countAll(aantal, 'kenmerken')} met een score`

/** Every kenmerk alike: in how many gemeenten, or in how large a part of them. */
function describeGelijk(bekend: readonly Bekend[], samen: string | null): string {
  if (bekend.every(({ onder, van }) => onder === van)) {
    return 'Bij elk kenmerk staan alle gemeenten die meetellen onder het basisniveau.'
  }
  return samen === null
    ? 'Bij elk kenmerk staat een even groot deel van de gemeenten onder het basisniveau.'
    : `Bij elk kenmerk staan even veel gemeenten onder het basisniveau: ${samen}.`
}

function describeVaakst({ telling, kenmerken: alleKenmerken }: RegioCijfers): string {
  const bekend = alleKenmerken.flatMap(({ nummer, kort, basis }) =>
    basis ? [{ nummer, kort, ...basis }] : [],
  )
  if (bekend.length === 0) return ''
  if (telling.herkenbaar + telling.anoniem === 1) return describeEnkel(bekend)
  const vaakst = listVaakst(bekend)
  if (vaakst.length === 0) return 'Bij geen enkel kenmerk staat er een onder het basisniveau.'
  const samen = findGedeeldeTelling(vaakst, telling)
  if (vaakst.length === bekend.length && bekend.length > 1) return describeGelijk(bekend, samen)
  const hoeveel = samen === null ? '' : ` (${samen})`
  if (vaakst.length > GENOEMD) {
    if (vaakst.every(({ onder, van }) => onder === van)) {
      return `Bij ${kenmerken(vaakst.length)} staan alle gemeenten die meetellen onder het basisniveau.`
    }
    return `Het vaakst onder het basisniveau: ${kenmerken(vaakst.length)}, even vaak${hoeveel}.`
  }
  const noem = (beeld: Bekend) =>
    samen === null ? `${quote(beeld.kort)} (${telOnder(beeld, telling)})` : quote(beeld.kort)
  return `Het vaakst onder het basisniveau: ${joinWords(vaakst.map(noem))}${hoeveel}.`
}

/** The opening of a regio: who shared, and what is most often below the basisniveau. */
export function describeRegio(cijfers: RegioCijfers): string {
  return [describeDelers(cijfers), describeVaakst(cijfers)].filter(Boolean).join(' ')
}

/** Why no spread is to be seen; null when enough gemeenten count, or none at all. */
export function describeTeWeinig({ herkenbaar, anoniem }: RegioCijfers['telling']): string | null {
  const n = herkenbaar + anoniem
  if (n === 0 || n >= MIN_GEMEENTEN) return null
  return `Vanaf ${MIN_GEMEENTEN} gemeenten ziet u de spreiding.`
}
