import type { Behoefteregel, GedeeldeMeting, Signaalregel } from '@/lib/aggregaten/schema'
import { matchBehoefte } from '@/lib/behoeften/rules'
import { URGENTIES, type Urgentie } from '@/lib/behoeften/schema'
import { BEHOEFTEN, type Kenmerk, type Ondersteuning } from '@/lib/instrument/model'
import type { Telling } from '@/lib/report/regio/input'
import { MIN_ANONIEM } from '@/lib/scoring/aggregate'
import { selectMet, type Groepslid } from '@/lib/scoring/count-gemeenten'
import { PARTIJEN } from '@/lib/signalen/schema'
import type { Ondersteuningsvraag, Signaalbeeld, Signaalgroep, Vraagbeeld } from './schema'

/** How many of those that count share by name, and how many anonymously. */
export function countTelling(tellend: readonly Pick<GedeeldeMeting, 'vorm'>[]): Telling {
  const herkenbaar = tellend.filter(({ vorm }) => vorm === 'herkenbaar').length
  return { herkenbaar, anoniem: tellend.length - herkenbaar }
}

const toLeden = (tellend: readonly GedeeldeMeting[]): Groepslid[] =>
  tellend.map(({ metingId, vorm, bundel }) => ({
    sleutel: metingId,
    bundel: vorm === 'anoniem' ? (bundel?.id ?? null) : null,
  }))

/** The lines in groups by what they are about, in the order of the kenmerken. */
function groupBy<Regel extends { kenmerkId: string }, Deel extends string>(
  regels: readonly Regel[],
  kenmerken: readonly Kenmerk[],
  delen: readonly Deel[],
  deelOf: (regel: Regel) => Deel,
): { kenmerk: Kenmerk; deel: Deel; regels: Regel[] }[] {
  return kenmerken.flatMap((kenmerk) =>
    delen.flatMap((deel) => {
      const found = regels.filter(
        (regel) => regel.kenmerkId === kenmerk.id && deelOf(regel) === deel,
      )
      return found.length > 0 ? [{ kenmerk, deel, regels: found }] : []
    }),
  )
}

/** The lines of those that share by name, with whose they are. */
function listMetNaam<Regel extends { metingId: string }>(
  tellend: readonly GedeeldeMeting[],
  regels: readonly Regel[],
) {
  return tellend
    .filter(({ vorm }) => vorm === 'herkenbaar')
    .flatMap(({ metingId, gemeente: { code, naam } }) =>
      regels
        .filter((regel) => regel.metingId === metingId)
        .map((regel) => ({ code, naam, metingId, regel })),
    )
}

const idsOf = (regels: readonly { metingId: string }[]) =>
  new Set(regels.map(({ metingId }) => metingId))

function countUrgenties(
  regels: readonly Behoefteregel[],
  met: readonly string[],
): Readonly<Record<Urgentie, number>> {
  const tel = (urgentie: Urgentie) =>
    regels.filter((regel) => regel.urgentie === urgentie && met.includes(regel.metingId)).length
  return { nu: tel('nu'), 'dit-jaar': tel('dit-jaar'), later: tel('later') }
}

/** A small number that rests on anonymous gemeenten alone stays out, as it does for the country. */
const hideKlein = (aantal: number, metNaam: number) =>
  metNaam === 0 && aantal < MIN_ANONIEM ? null : aantal

/** A number that stays out stands last, so that its place does not tell it. */
const orderOf = ({ aantal }: Readonly<{ aantal: number | null }>) => aantal ?? 0

type Groep = Readonly<{ tellend: readonly GedeeldeMeting[]; kenmerken: readonly Kenmerk[] }>

/**
 * What gemeenten ask for, by kenmerk and kind, and how much the catalogue has for it (§12).
 * @param tellend those that count of who shares its needs, by `selectTellend`
 */
export function buildVraagbeeld(
  { tellend, kenmerken }: Groep,
  behoeften: readonly Behoefteregel[],
  catalogus: readonly Ondersteuning[],
): Vraagbeeld {
  const leden = toLeden(tellend)
  const vragen = groupBy(behoeften, kenmerken, BEHOEFTEN, ({ soort }) => soort).flatMap(
    ({ kenmerk, deel: soort, regels }): Ondersteuningsvraag[] => {
      const { met, van } = selectMet(leden, idsOf(regels))
      if (met.length === 0) return []
      const { items, past } = matchBehoefte(catalogus, { kenmerk: kenmerk.id, niveau: null, soort })
      const dekking = items.length === 0 ? 'niets' : past === 'algemeen' ? 'algemeen' : 'kenmerk'
      const gemeenten = listMetNaam(tellend, regels)
        .map(({ regel: { urgentie }, ...van }) => ({ ...van, urgentie }))
        .toSorted((a, b) => URGENTIES.indexOf(a.urgentie) - URGENTIES.indexOf(b.urgentie))
      const aantal = hideKlein(met.length, gemeenten.length)
      const urgenties = aantal === null ? null : countUrgenties(regels, met)
      const telling = { aantal, van, urgenties }
      return [{ kenmerk, soort, ...telling, gemeenten, dekking, aanbod: items }]
    },
  )
  return {
    telling: countTelling(tellend),
    vragen: vragen.toSorted(
      (a, b) =>
        orderOf(b) - orderOf(a) ||
        (b.urgenties?.nu ?? 0) - (a.urgenties?.nu ?? 0) ||
        a.kenmerk.nummer - b.kenmerk.nummer,
    ),
  }
}

/**
 * What others have to solve, by kenmerk and by whom; texts only of who shares them by name.
 * @param tellend those that count of who shares its signals, by `selectTellend`
 */
export function buildSignaalbeeld(
  { tellend, kenmerken }: Groep,
  signalen: readonly Signaalregel[],
): Signaalbeeld {
  const leden = toLeden(tellend)
  const groepen = groupBy(signalen, kenmerken, PARTIJEN, ({ partij }) => partij).flatMap(
    ({ kenmerk, deel: partij, regels }): Signaalgroep[] => {
      const { met, van } = selectMet(leden, idsOf(regels))
      if (met.length === 0) return []
      const metNaam = listMetNaam(tellend, regels)
      const teksten = metNaam.flatMap(({ regel: { tekst }, ...van }) =>
        tekst === null ? [] : [{ ...van, tekst }],
      )
      return [{ kenmerk, partij, aantal: hideKlein(met.length, metNaam.length), van, teksten }]
    },
  )
  return {
    telling: countTelling(tellend),
    groepen: groepen.toSorted(
      (a, b) => orderOf(b) - orderOf(a) || a.kenmerk.nummer - b.kenmerk.nummer,
    ),
  }
}
