import { formatDatum } from '@/lib/report/format'
import { hasScore, listStanden, type KenmerkStand, type RapportInput } from '@/lib/report/input'
import type { FiguurBereik, FiguurKenmerk, FiguurWaarde } from './invoer'
import { buildKloofkaart } from './kloofkaart'
import type { Figuur } from './model'
import { buildRadar } from './radar'
import { buildStrook } from './strook'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'
import { buildWaarden } from './waarden'

/** A web needs this many points to have a shape. */
const MINIMUM_RADAR = 3

type Bereiken = Readonly<Record<string, FiguurBereik | null>>

/** Whose figures, of when, and from what: the line under every figure of a meting. */
export function describeBron({ gemeente, meting }: Pick<RapportInput, 'gemeente' | 'meting'>) {
  const datum = formatDatum(meting.datum)
  const stand = meting.status === 'open' ? TEKST.stand(datum) : TEKST.vastgesteld(datum)
  return TEKST.bron(gemeente.naam, meting.naam, stand)
}

/** A kenmerk of a result as figures need it. */
function toFiguurKenmerk(
  { kenmerk, resultaat, ambitie }: KenmerkStand,
  spreiding: FiguurBereik | null = null,
): FiguurKenmerk {
  return {
    id: kenmerk.id,
    nummer: kenmerk.nummer,
    kort: kenmerk.kort,
    score: resultaat.score,
    niveau: resultaat.niveau,
    kloof: resultaat.kloof,
    ambitie: ambitie.niveau,
    prioriteit: ambitie.prioriteit,
    spreiding,
  }
}

function listWaarden({ instrument, resultaat }: RapportInput, standen: KenmerkStand[]) {
  return instrument.waarden.map(({ id, titel }): FiguurWaarde => {
    const eigen = standen.filter(({ kenmerk }) => kenmerk.waarde === id)
    const gescoord = eigen.filter(hasScore).length
    return { id, titel, score: resultaat.waarden[id].score, gescoord, totaal: eigen.length }
  })
}

/**
 * The figures of a result, the same on its page and as a file. Without a radar where fewer than
 * three kenmerken have a score.
 * @param bereiken the lowest and highest answer per kenmerk id, where those may be shown
 */
export function listResultaatFiguren(input: RapportInput, bereiken: Bereiken = {}): Figuur[] {
  const standen = listStanden(input)
  const kenmerken = standen.map((stand) =>
    toFiguurKenmerk(stand, bereiken[stand.kenmerk.id] ?? null),
  )
  const kop = { bron: describeBron(input) }
  const withRadar = standen.filter(hasScore).length >= MINIMUM_RADAR
  return [
    ...(withRadar ? [buildRadar(kenmerken, kop)] : []),
    buildWaarden(listWaarden(input, standen), kop),
    buildStrook(kenmerken, kop),
    buildKloofkaart(kenmerken, kop),
  ]
}
