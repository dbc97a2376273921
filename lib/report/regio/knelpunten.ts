import type { Blok, Hoofdstuk, Tabel } from '@/lib/report/model'
import { kenmerkTekst } from '@/lib/report/teksten-kenmerk'
import { countDelend, type Knelpunt, type RegiorapportInput } from './input'
import { knelpuntTekst as TEKST } from './teksten'

export const buildKnelpuntTabel = (knelpunten: readonly Knelpunt[]): Tabel => ({
  bijschrift: TEKST.tabel,
  koppen: [...TEKST.koppen],
  rijen: knelpunten.map(({ kenmerk, onder, van, alleenMetNaam }) => [
    kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
    TEKST.van(onder, van, alleenMetNaam),
    kenmerk.kern,
  ]),
})

function listBlokken({ knelpunten, telling }: RegiorapportInput): Blok[] {
  const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
  if (countDelend(telling) === 0) return [alinea(TEKST.leeg)]
  if (knelpunten.length === 0) return [alinea(TEKST.geen)]
  return [
    alinea(`${TEKST.inleiding} ${TEKST.zin(knelpunten.length)}`),
    { soort: 'tabel', tabel: buildKnelpuntTabel(knelpunten) },
  ]
}

/** What most gemeenten have below the basisniveau. */
export const buildKnelpunten = (input: RegiorapportInput): Hoofdstuk => ({
  id: 'knelpunten',
  titel: TEKST.titel,
  blokken: listBlokken(input),
})
