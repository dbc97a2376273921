import { matchBehoefte } from '@/lib/behoeften/rules'
import { URGENTIES, type Behoefte } from '@/lib/behoeften/schema'
import { DEELBAAR, type Deelbaar, type Delingskeuze } from '@/lib/delen/schema'
import { findKenmerk } from '@/lib/instrument/find'
import {
  BASISNIVEAU,
  type Instrument,
  type Niveau,
  type Ondersteuning,
} from '@/lib/instrument/model'
import { DEELVORMEN, type Deelvorm } from '@/lib/scoring/aggregate'
import { compare, fraction, subtract, toBreuk, ZERO } from '@/lib/scoring/fraction'
import type { Breuk, Resultaat } from '@/lib/scoring/model'
import type { z } from 'zod'
import {
  type GedeeldeBehoefte,
  type gedeeldResultaatSchema,
  type GedeeldBeeld,
  type GedeeldKenmerk,
  type Gespreksvraag,
  type KenmerkNaam,
  type VraagVoorstel,
} from './schema'

// --- Which meting ---------------------------------------------------------------------------------

const isHerkenbaar = (keuze: Delingskeuze): boolean =>
  DEELBAAR.some((deel) => keuze[deel] === 'herkenbaar')

/** A meting of one gemeente with its choice, and the year in which it counts. */
type Gekozen = Readonly<{ keuze: Delingskeuze; jaar: number }>

/**
 * What an adviseur sees by name of the metingen of a gemeente: those of which a part is still
 * `herkenbaar`. A part is shown only when the newest meting that shares it does so by name, and
 * when so does the newest of its own year: those are the ones that count (scoring §12). Where they
 * count anonymously, an older one by name would tell that there is a newer one.
 * @param metingen all that are established now, newest first
 */
export function selectMetNaam<T extends Gekozen>(metingen: readonly T[]): T[] {
  const tellend = (deel: Deelbaar, jaar?: number) =>
    metingen.find(
      (meting) => meting.keuze[deel] !== 'niet' && (jaar === undefined || meting.jaar === jaar),
    )?.keuze[deel]
  const isMetNaam = ({ keuze, jaar }: T, deel: Deelbaar) =>
    [keuze[deel], tellend(deel), tellend(deel, jaar)].every((vorm) => vorm === 'herkenbaar')
  return metingen
    .map((meting) => {
      const of = (deel: Deelbaar): Deelvorm => (isMetNaam(meting, deel) ? 'herkenbaar' : 'niet')
      const [resultaat, behoeften] = [of('resultaat'), of('behoeften')]
      const keuze: Delingskeuze = {
        resultaat,
        behoeften,
        plan: of('plan'),
        signalen: of('signalen'),
      }
      return { ...meting, keuze }
    })
    .filter(({ keuze }) => isHerkenbaar(keuze))
}

/** The choice of an address over the one that holds; what an address cannot mean is left out. */
export function readKeuze(
  query: Readonly<Record<string, string | string[] | undefined>>,
  stored: Delingskeuze,
): Delingskeuze {
  const read = (deel: Deelbaar) => DEELVORMEN.find((vorm) => vorm === query[deel]) ?? stored[deel]
  return {
    resultaat: read('resultaat'),
    behoeften: read('behoeften'),
    plan: read('plan'),
    signalen: read('signalen'),
  }
}

/**
 * The meting that is shown of those that are shared by name.
 * @param metingen newest first
 * @param gevraagd the one asked for, where it is among them
 */
export const pickMeting = <T extends { id: string }>(
  metingen: readonly T[],
  gevraagd: string | null,
): T | undefined => metingen.find(({ id }) => id === gevraagd) ?? metingen[0]

// --- Its result -----------------------------------------------------------------------------------

/** A kenmerk by name, also one that this version does not have. */
export function nameKenmerk(instrument: Instrument | undefined, id: string): KenmerkNaam {
  const found = instrument && findKenmerk(instrument, id)
  return { id, nummer: found?.nummer ?? Number(id.slice(1)), kort: found?.kort ?? id }
}

/** max(0, basisniveau − score): how far a score is below what the framework asks for (§9). */
export function toAfstand(score: Breuk): Breuk {
  const rest = subtract(fraction(BASISNIVEAU), score)
  return toBreuk(compare(rest, ZERO) < 0 ? ZERO : rest)
}

/** The kenmerken below the basisniveau, the furthest below it first. */
export function listOnder(kenmerken: readonly GedeeldKenmerk[]): GedeeldKenmerk[] {
  return kenmerken
    .filter(({ afstand }) => afstand !== null && afstand.teller > 0)
    .toSorted((a, b) => compareAfstand(a.afstand, b.afstand) || a.kenmerk.nummer - b.kenmerk.nummer)
}

/**
 * A result without what is not shared: how many questions were judged, which of them hold a level
 * back, and what the gemeente wants to reach. The order of gaps is that of the distance to the
 * basisniveau, since the own one tells of ambities.
 */
export function withoutNietGedeeld(resultaat: Resultaat): z.input<typeof gedeeldResultaatSchema> {
  const entries = Object.entries(resultaat.kenmerken)
  return {
    ...resultaat,
    kenmerken: Object.fromEntries(
      entries.map(([id, item]) => [id, { ...item, dekking: null, begrensdDoor: [], kloof: null }]),
    ),
    volgordeKloven: entries
      .toSorted(
        ([idA, { kloofBasisniveau: a }], [idB, { kloofBasisniveau: b }]) =>
          compareAfstand(a, b) || idA.localeCompare(idB),
      )
      .map(([id]) => id),
  }
}

/** The largest first; without a score last. */
function compareAfstand(a: Breuk | null, b: Breuk | null): number {
  if (a && b) return compare(b, a)
  return Number(a === null) - Number(b === null)
}

// --- Its needs ------------------------------------------------------------------------------------

/** What a gemeente needs, the most urgent first, with what the catalogue has for it. */
export function toGedeeldeBehoeften(
  behoeften: readonly Pick<Behoefte, 'kenmerkId' | 'soort' | 'urgentie'>[],
  {
    catalogus,
    instrument,
    niveauVan,
  }: Readonly<{
    catalogus: readonly Ondersteuning[]
    instrument: Instrument
    /** Null where the level is not shared. */
    niveauVan: (kenmerkId: string) => Niveau | null
  }>,
): GedeeldeBehoefte[] {
  return behoeften
    .map(({ kenmerkId, soort, urgentie }) => {
      const niveau = niveauVan(kenmerkId)
      const aanbod = matchBehoefte(catalogus, { kenmerk: kenmerkId, niveau, soort })
      // Without a level nothing can be said to fit it.
      const past = niveau === null && aanbod.past === 'niveau' ? 'kenmerk' : aanbod.past
      return {
        kenmerk: nameKenmerk(instrument, kenmerkId),
        ...{ soort, urgentie },
        aanbod: { ...aanbod, past },
      } as const
    })
    .toSorted(
      (a, b) =>
        URGENTIES.indexOf(a.urgentie) - URGENTIES.indexOf(b.urgentie) ||
        a.kenmerk.nummer - b.kenmerk.nummer ||
        a.soort.localeCompare(b.soort),
    )
}

// --- Preparing a visit ----------------------------------------------------------------------------

/** For how many kenmerken questions are proposed. */
const MAX_VOORSTELLEN = 3

/** The kenmerken that a conversation would be about: the weakest, or those where help is asked. */
function listGespreksstof({ meting }: GedeeldBeeld): KenmerkNaam[] {
  if (!meting) return []
  const stof = [...(meting.resultaat?.onder ?? []), ...(meting.behoeften ?? [])].map(
    ({ kenmerk }) => kenmerk,
  )
  return stof
    .filter(({ id }, index) => stof.findIndex((other) => other.id === id) === index)
    .slice(0, MAX_VOORSTELLEN)
}

/** Questions of the instrument to ask, about what is shared only. */
export function proposeVragen(beeld: GedeeldBeeld, instrument: Instrument): VraagVoorstel[] {
  return listGespreksstof(beeld).flatMap((kenmerk) => {
    const found = findKenmerk(instrument, kenmerk.id)
    if (!found) return []
    const vragen = found.gespreksvragen.map((tekst, i) => ({ id: `${kenmerk.id}-${i + 1}`, tekst }))
    return [{ kenmerk, vragen }]
  })
}

/** The question of an id, in whatever kenmerk. */
export function findGespreksvraag(instrument: Instrument, id: string): Gespreksvraag | undefined {
  const [kenmerkId = '', nummer] = id.split('-')
  const tekst = findKenmerk(instrument, kenmerkId)?.gespreksvragen[Number(nummer) - 1]
  return tekst === undefined ? undefined : { id, tekst }
}

/** Puts a question below what stands there, once. */
export function addVraag(vragen: string, vraag: string): string {
  const lines = vragen.split(/\r?\n/)
  if (lines.some((line) => line.trim() === vraag)) return vragen
  return [vragen.trimEnd(), vraag].filter(Boolean).join('\n')
}
