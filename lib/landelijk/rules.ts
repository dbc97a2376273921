import {
  findGrootteklasse,
  fromUitkomstOordelen,
  GROOTTEKLASSEN,
  MIN_VRAGEN_ONDERDEEL,
  toBijdragen,
} from '@/lib/aggregaten/rules'
import type {
  BehoefteCel,
  GedeeldeMeting,
  GemeenteInGroep,
  Grootteklasse,
  SignaalCel,
  Telling as Getelling,
  UitkomstOordelen,
} from '@/lib/aggregaten/schema'
import { FIGUUR_TEKSTEN } from '@/lib/figuren/teksten'
import { listIndicatoren } from '@/lib/instrument/find'
import {
  BEHOEFTEN,
  NIVEAUS,
  niveauSchema,
  type Indicator,
  type Instrument,
  type Niveau,
} from '@/lib/instrument/model'
import type { Lens, LensOnderdeel } from '@/lib/instrument/model-omgeving'
import { MIN_ANONIEM, MIN_GEMEENTEN, selectTellend, type Bijdrage } from '@/lib/scoring/aggregate'
import {
  aggregateGroepen,
  type Afscherming,
  type Groepsaggregaat,
} from '@/lib/scoring/aggregate-groepen'
import type { NiveauTelling } from '@/lib/scoring/count-niveaus'
import { floor } from '@/lib/scoring/fraction'
import { weighIndicatoren } from '@/lib/scoring/kenmerk'
import type { Oordelen } from '@/lib/scoring/model'
import { PARTIJEN } from '@/lib/signalen/schema'
import type {
  Cel,
  GepubliceerdDeel,
  GepubliceerdeGroep,
  Getal,
  Groep,
  Signaalcel,
  Telling,
  Versiegebruik,
  Vraagcel,
} from './schema'

/** Whether a kenmerk of this version may stand beside the reader's (§13). */
export type IsVergelijkbaar = (instrumentversie: string, kenmerkId: string) => boolean

/** All groups that there are, whether or not anyone in them shares. */
export type Indeling = Readonly<{
  regios: readonly Readonly<{ code: string; naam: string }>[]
  provincies: readonly string[]
}>

/** A group with the metingen in it that are shared, whether or not they count. */
export type Ledengroep = Groep & Readonly<{ leden: readonly GedeeldeMeting[] }>

const LAND = { soort: 'land', code: 'NL', naam: 'Nederland' } as const

/** The code of a class in the open data: as 20000-49999, or 250000-meer. */
const toKlassecode = ({ van, tot }: Grootteklasse) => `${van}-${tot === null ? 'meer' : tot - 1}`

const nameKlasse = FIGUUR_TEKSTEN.vergelijking.groep.grootte

/**
 * The groups, in the order in which they are published: what comes later stays out where, beside
 * what comes before it, it would tell about a few gemeenten.
 * @param gedeeld of each gemeente the newest meting that it shares
 * @param perJaar those of a year alone, the newest year first
 */
export function listGroepen(
  { regios, provincies }: Indeling,
  gedeeld: readonly GedeeldeMeting[],
  perJaar: readonly Readonly<{ jaar: number; gedeeld: readonly GedeeldeMeting[] }>[],
): Ledengroep[] {
  const groupBy = (keyOf: (gemeente: GemeenteInGroep) => string) => {
    const groups = new Map<string, GedeeldeMeting[]>()
    for (const meting of gedeeld) {
      const key = keyOf(meting.gemeente)
      const group = groups.get(key)
      if (group) group.push(meting)
      else groups.set(key, [meting])
    }
    return (key: string) => groups.get(key) ?? []
  }
  const inRegio = groupBy(({ regioCode }) => regioCode)
  const inProvincie = groupBy(({ provincie }) => provincie)
  const inKlasse = groupBy(({ inwoners }) => toKlassecode(findGrootteklasse(inwoners)))
  return [
    { ...LAND, jaar: null, leden: gedeeld },
    ...regios.map(({ code, naam }) => ({
      ...{ soort: 'regio' as const, code, naam, jaar: null },
      leden: inRegio(code),
    })),
    ...provincies.map((naam) => ({
      ...{ soort: 'provincie' as const, code: naam, naam, jaar: null },
      leden: inProvincie(naam),
    })),
    ...GROOTTEKLASSEN.map((klasse) => ({
      ...{ soort: 'grootte' as const, code: toKlassecode(klasse), naam: nameKlasse(klasse) },
      jaar: null,
      leden: inKlasse(toKlassecode(klasse)),
    })),
    ...perJaar.map((each) => ({ ...LAND, jaar: each.jaar, leden: each.gedeeld })),
  ]
}

const jaarOf = ({ vastgesteldOp }: GedeeldeMeting) => vastgesteldOp.getUTCFullYear()

/** The last year of which something counts, in UTC; null while nothing does. */
export function findLaatsteJaar(gedeeld: readonly GedeeldeMeting[]): number | null {
  const tellend = selectTellend(gedeeld)
  return tellend.length > 0 ? Math.max(...tellend.map(jaarOf)) : null
}

/** Those of one year, of what is the newest of each gemeente. */
export const pickJaar = (gedeeld: readonly GedeeldeMeting[], jaar: number) =>
  gedeeld.filter((meting) => jaarOf(meting) === jaar)

function pickKwartiel(niveaus: NiveauTelling, n: number, k: 1 | 2 | 3): Niveau {
  const index = Math.floor((k * (n - 1)) / 4)
  let seen = 0
  for (const niveau of NIVEAUS) {
    seen += niveaus[niveau]
    if (index < seen) return niveau
  }
  throw new RangeError('No levels')
}

function toCel({ spreiding, afgeschermd }: Groepsaggregaat): Cel {
  if (!spreiding) return { verdeling: null, afgeschermd: afgeschermd ?? 'te-weinig' }
  const { n, niveaus } = spreiding
  const pick = (k: 1 | 2 | 3) => pickKwartiel(niveaus, n, k)
  const kwartielen = { eerste: pick(1), mediaan: pick(2), derde: pick(3) }
  return { verdeling: { n, niveaus, kwartielen }, afgeschermd: null }
}

/** Every meting of the groups once, whatever groups it is in. */
function listMetingen(groepen: readonly Ledengroep[]): GedeeldeMeting[] {
  const metingen = new Map<string, GedeeldeMeting>()
  for (const { leden } of groepen) {
    for (const meting of leden) metingen.set(meting.metingId, meting)
  }
  return [...metingen.values()]
}

/** What is published of each group, per kenmerk (scoring §12). */
export function publishGroepen(
  groepen: readonly Ledengroep[],
  kenmerkIds: readonly string[],
  isVergelijkbaar: IsVergelijkbaar,
): GepubliceerdeGroep[] {
  const metingen = listMetingen(groepen)
  const tellend = groepen.map(({ leden }) => selectTellend(leden))
  const perKenmerk = kenmerkIds.map((kenmerkId) => {
    const bijdragen = new Map(
      toBijdragen(metingen, kenmerkId, isVergelijkbaar).map((each) => [each.sleutel, each]),
    )
    const inGroepen = tellend.map((groep) =>
      groep.flatMap(({ metingId }) => bijdragen.get(metingId) ?? []),
    )
    return { kenmerkId, cellen: aggregateGroepen(inGroepen).map(toCel) }
  })
  return groepen.map(({ soort, code, naam, jaar }, index) => ({
    ...{ soort, code, naam, jaar },
    kenmerken: Object.fromEntries(
      perKenmerk.flatMap(({ kenmerkId, cellen }) => {
        const cel = cellen[index]
        return cel ? [[kenmerkId, cel] as const] : []
      }),
    ),
  }))
}

/** How many gemeenten count in a group: the most on any kenmerk; null where nothing is published. */
export function countGemeenten({ kenmerken }: GepubliceerdeGroep): number | null {
  const aantallen = Object.values(kenmerken).flatMap(({ verdeling }) => verdeling?.n ?? [])
  return aantallen.length > 0 ? Math.max(...aantallen) : null
}

// --- Lenses -----------------------------------------------------------------------------------

/** The judgements of the metingen that count, with what is needed to weigh them. */
export type Lensbron = Readonly<{
  tellend: readonly GedeeldeMeting[]
  oordelen: ReadonlyMap<string, UitkomstOordelen>
  findInstrument: (versie: string) => Instrument
  isVergelijkbaar: IsVergelijkbaar
}>

/** The questions of a part that a version has; none of them where one is asked otherwise (§13). */
function listVragen(
  { indicatoren }: LensOnderdeel,
  instrument: Instrument,
  isVergelijkbaar: IsVergelijkbaar,
): Indicator[] {
  const found = listIndicatoren(instrument).filter(({ id }) => indicatoren.includes(id))
  return found.every(({ id }) => isVergelijkbaar(instrument.versie, id.slice(0, 3))) ? found : []
}

/** What a meting says on the questions of a part; null where that is too little to show. */
function toDeelBijdrage(
  {
    metingId,
    bundel,
    oordelen,
  }: Readonly<{ metingId: string; bundel: string | null; oordelen: Oordelen }>,
  vragen: readonly Indicator[],
): Bijdrage | null {
  const { dekking, weging } = weighIndicatoren(vragen, oordelen)
  if (!weging || dekking.beoordeeld < MIN_VRAGEN_ONDERDEEL) return null
  // A part has no level of its own: its score rounded down.
  const niveau = niveauSchema.parse(floor(weging.score))
  return { sleutel: metingId, bundel, score: weging.score, niveau }
}

/** What is published of every part of lenses, for the country (scoring §12, §14). */
export function publishLenzen(lenzen: readonly Lens[], bron: Lensbron): GepubliceerdDeel[] {
  const versies = [...new Set(bron.tellend.map(({ instrumentversie }) => instrumentversie))]
  const metingen = bron.tellend.map(({ metingId, instrumentversie, vorm, bundel }) => ({
    ...{ metingId, instrumentversie, bundel: vorm === 'anoniem' ? (bundel?.id ?? null) : null },
    oordelen: fromUitkomstOordelen(bron.oordelen.get(metingId) ?? {}),
  }))
  return lenzen
    .flatMap((lens) => lens.onderdelen.map((onderdeel) => ({ lens, onderdeel })))
    .filter(({ onderdeel }) => onderdeel.indicatoren.length >= MIN_VRAGEN_ONDERDEEL)
    .flatMap(({ lens, onderdeel }) => {
      const vragen = new Map(
        versies.map((versie) => [
          versie,
          listVragen(onderdeel, bron.findInstrument(versie), bron.isVergelijkbaar),
        ]),
      )
      const bijdragen = metingen.flatMap(
        (meting) => toDeelBijdrage(meting, vragen.get(meting.instrumentversie) ?? []) ?? [],
      )
      const [aggregaat] = aggregateGroepen([bijdragen])
      return aggregaat ? [{ lens, onderdeel, cel: toCel(aggregaat) }] : []
    })
}

// --- Counts -----------------------------------------------------------------------------------

/**
 * One number of a telling. What all of a bundel say looks the same as what none of it say, so where
 * nobody else says it there is no number: 0 would be false for the one, and tell of the other.
 */
function toGetal(
  { n, metNaam }: Pick<Getelling<unknown>, 'n' | 'metNaam'>,
  cellen: readonly Readonly<{ aantal: number; van: number }>[],
): Getal {
  const van = cellen[0]?.van ?? metNaam
  const hide = (afgeschermd: Afscherming) => ({ van: null, aantal: null, afgeschermd })
  if (van < MIN_GEMEENTEN) return hide('te-weinig')
  const aantal = cellen.reduce((total, cel) => total + cel.aantal, 0)
  if (aantal === 0 && metNaam < n) return hide('herleidbaar')
  if (aantal > 0 && aantal < MIN_ANONIEM) return { van, aantal: null, afgeschermd: 'klein-aantal' }
  return { van, aantal, afgeschermd: null }
}

/** How many gemeenten need what: a cell for every kenmerk and kind. */
export function publishVraag(
  telling: Getelling<BehoefteCel>,
  kenmerkIds: readonly string[],
): Telling<Vraagcel> {
  const { n, cellen } = telling
  if (n < MIN_GEMEENTEN) return { n: null, cellen: [] }
  return {
    n,
    cellen: kenmerkIds.flatMap((kenmerkId) =>
      BEHOEFTEN.map((soort) => {
        const deze = cellen.filter((cel) => cel.kenmerkId === kenmerkId && cel.soort === soort)
        return { kenmerkId, soort, ...toGetal(telling, deze) }
      }),
    ),
  }
}

/** How many gemeenten have a signal for whom: a cell for every kenmerk and partij. */
export function publishSignalen(
  telling: Getelling<SignaalCel>,
  kenmerkIds: readonly string[],
): Telling<Signaalcel> {
  const { n, cellen } = telling
  if (n < MIN_GEMEENTEN) return { n: null, cellen: [] }
  return {
    n,
    cellen: kenmerkIds.flatMap((kenmerkId) =>
      PARTIJEN.map((partij) => {
        const deze = cellen.filter((cel) => cel.kenmerkId === kenmerkId && cel.partij === partij)
        return { kenmerkId, partij, ...toGetal(telling, deze) }
      }),
    ),
  }
}

/**
 * How many metingen that count were made with each version, from old to new. Where the few of one
 * version would follow from the total, the next smallest number stays out as well.
 */
export function countVersies(
  tellend: readonly GedeeldeMeting[],
  versies: readonly string[],
): Versiegebruik[] {
  const aantallen = versies
    .map((versie) => ({
      versie,
      metingen: tellend.filter(({ instrumentversie }) => instrumentversie === versie).length,
    }))
    .filter(({ metingen }) => metingen > 0)
  const verborgen = aantallen.filter(({ metingen }) => metingen < MIN_GEMEENTEN)
  const rest = verborgen.reduce((total, { metingen }) => total + metingen, 0)
  const [kleinste] = aantallen
    .filter(({ metingen }) => metingen >= MIN_GEMEENTEN)
    .toSorted((a, b) => a.metingen - b.metingen)
  const ookVerborgen = rest > 0 && rest < MIN_GEMEENTEN ? kleinste : undefined
  return aantallen.map((each) => ({
    versie: each.versie,
    metingen: verborgen.includes(each) || each === ookVerborgen ? null : each.metingen,
  }))
}
