import { kenmerkenVanWaarde } from '@/lib/instrument/find'
import {
  BASISNIVEAU,
  niveauSchema,
  type Indicator,
  type Instrument,
  type Kenmerk,
  type Niveau,
} from '@/lib/instrument/model'
import {
  hasScore,
  listStanden,
  type GescoordeStand,
  type KenmerkStand,
  type RapportInput,
} from '@/lib/report/input'
import type { Breuk, Oordelen } from '@/lib/scoring/model'

/** The kenmerken as the page lists them; `gescoord` in the order of gaps (scoring §9). */
export type Indeling = {
  gescoord: GescoordeStand[]
  teWeinig: KenmerkStand[]
  nvt: KenmerkStand[]
}

/** Sorts the kenmerken into those with a score and those without one. */
export function groupStanden(input: RapportInput): Indeling {
  const byId = new Map(listStanden(input).map((stand) => [stand.kenmerk.id, stand]))
  const ordered = input.resultaat.volgordeKloven.flatMap((id) => byId.get(id) ?? [])
  const withStatus = (status: string) =>
    ordered.filter(({ resultaat }) => resultaat.status === status)
  return {
    gescoord: ordered.filter(hasScore),
    teWeinig: withStatus('onvoldoende-beoordeeld'),
    nvt: withStatus('nvt'),
  }
}

export const hasKloof = ({ resultaat }: GescoordeStand) => resultaat.kloof.teller > 0

/** How many questions of each kenmerk have neither a level nor "niet van toepassing". */
export function listZonderOordeel(
  { kenmerken }: Instrument,
  oordelen: Oordelen,
): { kenmerk: Kenmerk; aantal: number }[] {
  return kenmerken
    .map((kenmerk) => ({
      kenmerk,
      aantal: kenmerk.indicatoren.filter(({ id }) => {
        const soort = oordelen[id]?.soort
        return soort !== 'niveau' && soort !== 'nvt'
      }).length,
    }))
    .filter(({ aantal }) => aantal > 0)
}

/** A waarde or the total, with how many of its kenmerken have a score. */
export type Gemiddelderij = {
  id: Instrument['waarden'][number]['id'] | 'totaal'
  titel: string
  status: RapportInput['resultaat']['totaal']['status']
  score: Breuk | null
  gescoord: number
  totaal: number
}

/** The total and then the waarden, in the order of the instrument. */
export function listGemiddelden(
  { instrument, resultaat }: RapportInput,
  titelTotaal: string,
): [totaal: Gemiddelderij, ...waarden: Gemiddelderij[]] {
  const count = (kenmerken: readonly Kenmerk[]) => ({
    gescoord: kenmerken.filter(({ id }) => resultaat.kenmerken[id]?.score).length,
    totaal: kenmerken.length,
  })
  const totaal: Gemiddelderij = {
    id: 'totaal',
    titel: titelTotaal,
    ...resultaat.totaal,
    ...count(instrument.kenmerken),
  }
  const waarden = instrument.waarden.map(({ id, titel }): Gemiddelderij => ({
    id,
    titel,
    ...resultaat.waarden[id],
    ...count(kenmerkenVanWaarde(instrument, id)),
  }))
  return [totaal, ...waarden]
}

/** A question below the basisniveau, and the level after the one that it is on. */
export type ZwakkeVraag = {
  kenmerk: Kenmerk
  indicator: Indicator
  niveau: Niveau
  volgende: Niveau
}

/**
 * The questions that are judged below the basisniveau: the lowest first, of those the
 * kern-indicatoren first, then in the order of the gaps of their kenmerken (scoring §9).
 */
export function listZwakste({ instrument, oordelen, resultaat }: RapportInput): ZwakkeVraag[] {
  const { volgordeKloven } = resultaat
  return instrument.kenmerken
    .toSorted((a, b) => volgordeKloven.indexOf(a.id) - volgordeKloven.indexOf(b.id))
    .flatMap((kenmerk) =>
      kenmerk.indicatoren.flatMap((indicator): ZwakkeVraag[] => {
        const oordeel = oordelen[indicator.id]
        if (oordeel?.soort !== 'niveau' || oordeel.niveau >= BASISNIVEAU) return []
        const { niveau } = oordeel
        return [{ kenmerk, indicator, niveau, volgende: niveauSchema.parse(niveau + 1) }]
      }),
    )
    .toSorted((a, b) => a.niveau - b.niveau || Number(b.indicator.kern) - Number(a.indicator.kern))
}
