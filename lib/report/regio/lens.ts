import type { Blok, Hoofdstuk, Tabel } from '@/lib/report/model'
import type { Lensdeel, Ontbreekt } from './input'
import { buildKaartTabel, explainAnders } from './kaart'
import { buildVerdelingBlokken, heeftSpreiding } from './spreiding'
import { regioLensTekst as TEKST, spreidingTekst } from './teksten'

/** So many parts beside each other are readable on a page. */
const MAX_KOLOMMEN = 4

function listTabellen({ lens, kaart }: Lensdeel): Tabel[] {
  const { kolommen } = kaart
  const van = Math.ceil(kolommen.length / MAX_KOLOMMEN)
  const aantal = Math.ceil(kolommen.length / van)
  return Array.from({ length: van }, (_, index) =>
    buildKaartTabel(
      kaart,
      kolommen.slice(index * aantal, (index + 1) * aantal),
      van === 1 ? TEKST.kaart(lens.kort) : TEKST.kaartDeel(lens.kort, index + 1, van),
    ),
  )
}

function buildKaart(deel: Lensdeel): Blok[] {
  if (deel.kaart.rijen.length === 0) return []
  return [
    { soort: 'kop', tekst: TEKST.gemeenten },
    ...explainAnders(deel.kaart),
    ...listTabellen(deel).map((tabel): Blok => ({ soort: 'tabel', tabel })),
  ]
}

/** The same outcome by the parts of a lens (scoring §14). */
export function buildLensHoofdstuk(deel: Lensdeel, bron: string): Hoofdstuk | Ontbreekt {
  const { lens, onderdelen, weggelaten, kaart } = deel
  const titel = TEKST.titel(lens.titel)
  if (kaart.rijen.length === 0 && !heeftSpreiding(onderdelen)) {
    return { titel, waarom: spreidingTekst.leeg }
  }
  return {
    id: 'lens',
    titel,
    blokken: [
      { soort: 'alinea', tekst: lens.omschrijving },
      { soort: 'alinea', tekst: TEKST.uitleg },
      ...(onderdelen.length === 0
        ? []
        : buildVerdelingBlokken(
            onderdelen.map(({ kolom, aggregaat }) => ({ naam: kolom.titel, aggregaat })),
            {
              id: 'spreiding-lens',
              figuur: spreidingTekst.figuurLens(lens.kort),
              bron,
              bijschrift: spreidingTekst.tabelLens(lens.kort),
              eerste: spreidingTekst.onderdeel,
            },
          )),
      ...(weggelaten.length === 0
        ? []
        : [{ soort: 'alinea', tekst: TEKST.weggelaten(weggelaten) } as const]),
      ...buildKaart(deel),
    ],
  }
}
