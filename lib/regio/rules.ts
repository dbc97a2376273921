import { fromUitkomstOordelen, MIN_VRAGEN_ONDERDEEL, toBijdragen } from '@/lib/aggregaten/rules'
import type { GedeeldeMeting, UitkomstOordelen } from '@/lib/aggregaten/schema'
import { compareNamen } from '@/lib/gemeenten/rules'
import { findIndicator, kenmerkenVanWaarde } from '@/lib/instrument/find'
import {
  BASISNIVEAU,
  NIVEAUS,
  niveauSchema,
  type Instrument,
  type Kenmerk,
  type Niveau,
} from '@/lib/instrument/model'
import type { Lens, LensOnderdeel } from '@/lib/instrument/model-omgeving'
import type {
  Cel,
  Jaarbeeld,
  Knelpunt,
  Kolom,
  Kolombeeld,
  Onderbasis,
  Uitslag,
  Verandering,
} from '@/lib/report/regio/input'
import { aggregateKenmerk, selectTellend, type Bijdrage } from '@/lib/scoring/aggregate'
import { aggregateGroepen } from '@/lib/scoring/aggregate-groepen'
import { floor } from '@/lib/scoring/fraction'
import { calculateLens, type OnderdeelResultaat } from '@/lib/scoring/lens'
import { compareScores } from '@/lib/scoring/ontwikkeling'
import {
  regioKeuzeSchema,
  type Kaart,
  type KaartRij,
  type RegioKenmerk,
  type RegioKeuze,
} from './schema'

/** What is chosen in an address, which can hold anything. */
export function readKeuze(query: Readonly<Record<string, unknown>>): RegioKeuze {
  return regioKeuzeSchema.parse(query)
}

/** Whether a column of this version may stand beside the reader's (scoring §13). */
export type Vergelijkbaar = (instrumentversie: string, kolomId: string) => boolean

const toKolom = ({ id, nummer, kort, titel }: Kenmerk): Kolom => ({ id, nummer, kort, titel })

/** The kenmerk that a question belongs to. */
const kenmerkIdVan = (indicatorId: string) => indicatorId.slice(0, indicatorId.indexOf('.'))

/** The kenmerken that were chosen to look at: those that a lens touches, one, a waarde's, or all. */
export function listKolommen(
  instrument: Instrument,
  { waarde, kenmerk }: Pick<RegioKeuze, 'waarde' | 'kenmerk'>,
  lens?: Lens,
): Kolom[] {
  if (lens) {
    const ids = new Set(lens.onderdelen.flatMap((deel) => deel.indicatoren.map(kenmerkIdVan)))
    return instrument.kenmerken.filter(({ id }) => ids.has(id)).map(toKolom)
  }
  const one = instrument.kenmerken.filter(({ id }) => id === kenmerk)
  if (one.length > 0) return one.map(toKolom)
  return (waarde ? kenmerkenVanWaarde(instrument, waarde) : instrument.kenmerken).map(toKolom)
}

function toCel(
  { kenmerken, instrumentversie }: GedeeldeMeting,
  { id }: Kolom,
  isVergelijkbaar: Vergelijkbaar,
): Cel {
  const { niveau, score, status } = kenmerken[id] ?? {}
  if (!niveau || !score) {
    return { niveau: null, waarom: status === 'nvt' ? 'nvt' : 'onvoldoende-beoordeeld' }
  }
  return { niveau, score, vergelijkbaar: isVergelijkbaar(instrumentversie, id) }
}

/** Those that share by name, by name. */
export const listHerkenbaar = (gedeeld: readonly GedeeldeMeting[]): GedeeldeMeting[] =>
  gedeeld
    .filter(({ vorm }) => vorm === 'herkenbaar')
    .toSorted((a, b) => compareNamen(a.gemeente.naam, b.gemeente.naam))

/** The cells of those that share by name; nobody else is in it. */
export function listRijen(
  gedeeld: readonly GedeeldeMeting[],
  kolommen: readonly Kolom[],
  isVergelijkbaar: Vergelijkbaar,
): KaartRij[] {
  return listHerkenbaar(gedeeld).map((meting) => ({
    code: meting.gemeente.code,
    naam: meting.gemeente.naam,
    metingId: meting.metingId,
    instrumentversie: meting.instrumentversie,
    cellen: Object.fromEntries(
      kolommen.map((kolom) => [kolom.id, toCel(meting, kolom, isVergelijkbaar)]),
    ),
  }))
}

/** By one column, and by name where that is the same; whoever has no level there comes last. */
function sortRijen(
  rijen: readonly KaartRij[],
  { sorteer, volgorde }: Pick<RegioKeuze, 'sorteer' | 'volgorde'>,
): KaartRij[] {
  const sign = volgorde === 'aflopend' ? -1 : 1
  const byName = (a: KaartRij, b: KaartRij) => compareNamen(a.naam, b.naam)
  if (sorteer === null) return rijen.toSorted((a, b) => sign * byName(a, b))
  const levelOf = ({ cellen }: KaartRij) => cellen[sorteer]?.niveau ?? null
  return rijen.toSorted((a, b) => {
    const [left, right] = [levelOf(a), levelOf(b)]
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null) || byName(a, b)
    }
    return sign * (left - right) || byName(a, b)
  })
}

/** The heat map as it was chosen: the gemeenten that have the level somewhere in it, in order. */
export function buildKaart(
  rijen: readonly KaartRij[],
  kolommen: readonly Kolom[],
  keuze: RegioKeuze,
): Kaart {
  const { niveau, sorteer } = keuze
  const found = rijen.filter(
    ({ cellen }) => niveau === null || kolommen.some(({ id }) => cellen[id]?.niveau === niveau),
  )
  const bekend = kolommen.some(({ id }) => id === sorteer) ? sorteer : null
  return {
    kolommen,
    rijen: sortRijen(found, { ...keuze, sorteer: bekend }),
    totaal: rijen.length,
  }
}

const sumOnder = (telling: Readonly<Record<Niveau, number>>) =>
  NIVEAUS.filter((niveau) => niveau < BASISNIVEAU).reduce((sum, niveau) => sum + telling[niveau], 0)

/** Those that have a kenmerk below the basisniveau, of all that may count or else of those by name. */
function countOnder(
  tellend: readonly GedeeldeMeting[],
  { aggregaat: { spreiding }, kolom }: Kolombeeld,
  isVergelijkbaar: Vergelijkbaar,
): Onderbasis | null {
  if (spreiding) {
    return { onder: sumOnder(spreiding.niveaus), van: spreiding.n, alleenMetNaam: false }
  }
  const levels = toBijdragen(listHerkenbaar(tellend), kolom.id, isVergelijkbaar)
  const onder = levels.filter(({ niveau }) => niveau < BASISNIVEAU).length
  return levels.length > 0 ? { onder, van: levels.length, alleenMetNaam: true } : null
}

const toBeeld = (
  kolom: Kolom,
  tellend: readonly GedeeldeMeting[],
  isVergelijkbaar: Vergelijkbaar,
): Kolombeeld => ({
  kolom,
  aggregaat: aggregateKenmerk(toBijdragen(tellend, kolom.id, isVergelijkbaar)),
})

/** How every kenmerk is spread over those that count. @param tellend by `selectTellend` */
export function buildKenmerken(
  { kenmerken }: Instrument,
  tellend: readonly GedeeldeMeting[],
  isVergelijkbaar: Vergelijkbaar,
): RegioKenmerk[] {
  return kenmerken.map((kenmerk) => {
    const beeld = toBeeld(toKolom(kenmerk), tellend, isVergelijkbaar)
    return { kenmerk, ...beeld, basis: countOnder(tellend, beeld, isVergelijkbaar) }
  })
}

/** The kenmerken that more than half have below the basisniveau, the most common first. */
export function listKnelpunten(kenmerken: readonly RegioKenmerk[]): Knelpunt[] {
  return kenmerken
    .flatMap(({ kenmerk, basis }) => (basis ? [{ kenmerk, ...basis }] : []))
    .filter(({ onder, van }) => 2 * onder > van)
    .toSorted(
      (a, b) =>
        b.onder * a.van - a.onder * b.van ||
        b.onder - a.onder ||
        a.kenmerk.nummer - b.kenmerk.nummer,
    )
}

const kolomIdVan = ({ id }: LensOnderdeel) => `deel-${id}`

const toLensKolom = (onderdeel: LensOnderdeel): Kolom => ({
  id: kolomIdVan(onderdeel),
  nummer: onderdeel.id,
  kort: onderdeel.titel,
  titel: onderdeel.titel,
})

/** The parts of a lens that enough questions of this version measure, and those that too few do. */
export function splitOnderdelen({ onderdelen }: Lens, instrument: Instrument) {
  const isBreed = ({ indicatoren }: LensOnderdeel) =>
    indicatoren.filter((id) => findIndicator(instrument, id)).length >= MIN_VRAGEN_ONDERDEEL
  return {
    kolommen: onderdelen.filter(isBreed).map(toLensKolom),
    weggelaten: onderdelen.filter((deel) => !isBreed(deel)).map(({ titel }) => titel),
  }
}

function toUitkomst({ status, score, dekking }: OnderdeelResultaat) {
  const isBreed = score !== null && dekking.beoordeeld >= MIN_VRAGEN_ONDERDEEL
  return isBreed
    ? { status: 'beoordeeld' as const, score, niveau: niveauSchema.parse(floor(score)) }
    : { status: status === 'nvt' ? status : ('onvoldoende-beoordeeld' as const), ...GEEN_SCORE }
}
const GEEN_SCORE = { score: null, niveau: null }

/** A meting seen by way of a lens: its parts in the place of the kenmerken (scoring §14). */
export function toLensMeting(
  meting: GedeeldeMeting,
  {
    lens,
    instrument,
    oordelen,
  }: { lens: Lens; instrument: Instrument; oordelen: UitkomstOordelen },
): GedeeldeMeting {
  const { onderdelen } = calculateLens(lens, instrument, fromUitkomstOordelen(oordelen))
  return {
    ...meting,
    kenmerken: Object.fromEntries(
      onderdelen.map((deel) => [kolomIdVan(deel.onderdeel), toUitkomst(deel)]),
    ),
  }
}

/** Whether a part of a lens compares: when every kenmerk that it takes a question of does. */
export function createLensVergelijkbaar(
  { onderdelen }: Lens,
  isVergelijkbaar: Vergelijkbaar,
): Vergelijkbaar {
  const kenmerken = new Map(
    onderdelen.map((deel) => [kolomIdVan(deel), [...new Set(deel.indicatoren.map(kenmerkIdVan))]]),
  )
  return (versie, kolomId) =>
    (kenmerken.get(kolomId) ?? []).every((id) => isVergelijkbaar(versie, id))
}

/** How the parts of a lens are spread. @param tellend by `selectTellend`, by `toLensMeting` */
export function buildKolombeelden(
  kolommen: readonly Kolom[],
  tellend: readonly GedeeldeMeting[],
  isVergelijkbaar: Vergelijkbaar,
): Kolombeeld[] {
  return kolommen.map((kolom) => toBeeld(kolom, tellend, isVergelijkbaar))
}

/** Why each kenmerk does not compare between two versions; one that does has no entry. */
export type RedenenTussen = (van: string, naar: string) => ReadonlyMap<string, readonly string[]>

function toUitslag({ kenmerken }: GedeeldeMeting, kenmerkId: string): Uitslag | null {
  const { niveau, score } = kenmerken[kenmerkId] ?? {}
  return niveau && score ? { niveau, score } : null
}

function compareKenmerk(
  toen: GedeeldeMeting,
  nu: GedeeldeMeting,
  kenmerkId: string,
  redenen: readonly string[],
): Verandering {
  const [van, naar] = [toUitslag(toen, kenmerkId), toUitslag(nu, kenmerkId)]
  if (redenen.length > 0) return { soort: 'niet-vergelijkbaar', van, naar, redenen }
  const verschil = compareScores(van?.score ?? null, naar?.score ?? null)
  return { soort: verschil?.richting ?? 'geen-score', van, naar, redenen }
}

const yearOf = ({ vastgesteldOp }: GedeeldeMeting) => vastgesteldOp.getUTCFullYear()

/** The newest year in which one of those that count was established; null without any. */
export const findJaar = (tellend: readonly GedeeldeMeting[]): number | null =>
  tellend.length > 0 ? Math.max(...tellend.map(yearOf)) : null

/** The years as far as nobody can tell one gemeente from them beside the spread of all (§12). */
function pickDoorgeven(
  alle: readonly Bijdrage[],
  { nu, toen }: Readonly<{ nu: readonly Bijdrage[]; toen: readonly Bijdrage[] }>,
) {
  const [, vanNu, vanToen] = aggregateGroepen([alle, nu, toen])
  if (!vanNu || !vanToen) throw new RangeError('a group is missing')
  return { nu: vanNu, toen: vanToen }
}

/** The metingen of one year beside those of the year before it; each must count in its own year. */
export function buildJaren(
  instrument: Instrument,
  {
    jaar,
    gedeeld,
    eerder,
  }: Readonly<{
    jaar: number
    gedeeld: readonly GedeeldeMeting[]
    eerder: readonly GedeeldeMeting[]
  }>,
  {
    isVergelijkbaar,
    redenenTussen,
  }: { isVergelijkbaar: Vergelijkbaar; redenenTussen: RedenenTussen },
): Jaarbeeld {
  const ditJaar = gedeeld.filter((meting) => yearOf(meting) === jaar)
  const [alle, nu, toen] = [selectTellend(gedeeld), selectTellend(ditJaar), selectTellend(eerder)]
  const vorigen = new Map(listHerkenbaar(eerder).map((meting) => [meting.gemeente.code, meting]))
  return {
    jaar,
    vorig: jaar - 1,
    gemeenten: listHerkenbaar(ditJaar).flatMap((meting) => {
      const { code, naam } = meting.gemeente
      const vorige = vorigen.get(code)
      if (!vorige) return []
      const redenen = redenenTussen(vorige.instrumentversie, meting.instrumentversie)
      const compare = (id: string) => compareKenmerk(vorige, meting, id, redenen.get(id) ?? [])
      const veranderingen = instrument.kenmerken.map(({ id }) => [id, compare(id)] as const)
      const { metingId } = meting
      return [{ code, naam, metingId, kenmerken: Object.fromEntries(veranderingen) }]
    }),
    kenmerken: instrument.kenmerken.map((kenmerk) => {
      const of = (groep: readonly GedeeldeMeting[]) =>
        toBijdragen(groep, kenmerk.id, isVergelijkbaar)
      const jaren = { nu: of(nu), toen: of(toen) }
      return {
        kenmerk,
        nu: aggregateKenmerk(jaren.nu),
        toen: aggregateKenmerk(jaren.toen),
        doorgeven: pickDoorgeven(of(alle), jaren),
      }
    }),
  }
}
