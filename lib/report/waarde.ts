import type { Instrument } from '@/lib/instrument/model'
import { hasScore, type KenmerkStand, type RapportInput } from './input'
import { buildKenmerkDeel } from './kenmerk'
import type { WaardeHoofdstuk } from './model'
import { countStanden } from './samenvatting'
import { buildStrook, buildTabel } from './strook'
import { waardeTekst } from './teksten'

type Waarde = Instrument['waarden'][number]

function buildScoreregel({ resultaat }: RapportInput, id: Waarde['id'], standen: KenmerkStand[]) {
  const { status, score } = resultaat.waarden[id]
  if (score) {
    return waardeTekst.scoreregel(score.afgerond, standen.filter(hasScore).length, standen.length)
  }
  return status === 'nvt' ? waardeTekst.nvt : waardeTekst.geenScore
}

/** The chapter of one waarde with its kenmerken. */
export function buildWaarde(
  input: RapportInput,
  { id, titel, omschrijving }: Waarde,
  alle: readonly KenmerkStand[],
): WaardeHoofdstuk {
  const standen = alle.filter(({ kenmerk }) => kenmerk.waarde === id)
  const telling = countStanden(standen)
  return {
    id,
    titel,
    omschrijving,
    scoreregel: buildScoreregel(input, id, standen),
    alineas: telling.gescoord > 0 ? [waardeTekst.basisniveau(telling)] : [],
    strook: buildStrook(input, standen),
    tabel: buildTabel(input, standen, waardeTekst.tabel(titel)),
    kenmerken: standen.map((stand) => buildKenmerkDeel(input, stand)),
  }
}
