import type { Blok, Hoofdstuk, Tabel } from '@/lib/report/model'
import { kenmerkTekst } from '@/lib/report/teksten-kenmerk'
import { isBasisBekend, type Knelpunt, type Ontbreekt, type RegiorapportInput } from './input'
import { knelpuntTekst as TEKST } from './teksten'

const buildKnelpuntTabel = (knelpunten: readonly Knelpunt[]): Tabel => ({
  bijschrift: TEKST.tabel,
  koppen: [...TEKST.koppen],
  rijen: knelpunten.map(({ kenmerk, onder, van, alleenMetNaam }) => [
    kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
    TEKST.van(onder, van, alleenMetNaam),
    kenmerk.kern,
  ]),
})

function listBlokken(knelpunten: readonly Knelpunt[]): Blok[] {
  if (knelpunten.length === 0) return [{ soort: 'alinea', tekst: TEKST.geen }]
  return [
    { soort: 'alinea', tekst: `${TEKST.inleiding} ${TEKST.zin(knelpunten.length)}` },
    { soort: 'tabel', tabel: buildKnelpuntTabel(knelpunten) },
  ]
}

/** What most gemeenten have below the basisniveau. */
export function buildKnelpunten({
  kenmerken,
  knelpunten,
}: RegiorapportInput): Hoofdstuk | Ontbreekt {
  const { titel, leeg } = TEKST
  return isBasisBekend(kenmerken)
    ? { id: 'knelpunten', titel, blokken: listBlokken(knelpunten) }
    : { titel, waarom: leeg }
}
