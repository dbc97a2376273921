import type { Hoofdstuk } from '@/lib/report/model'
import type { Lensdeel, Ontbreekt } from './input'
import { buildVerdelingBlokken, heeftSpreiding } from './spreiding'
import { regioLensTekst as TEKST, spreidingTekst } from './teksten'

/** The same outcome by the parts of a lens (scoring §14). */
export function buildLensHoofdstuk(deel: Lensdeel, bron: string): Hoofdstuk | Ontbreekt {
  const { lens, onderdelen, weggelaten } = deel
  const titel = TEKST.titel(lens.titel)
  if (!heeftSpreiding(onderdelen)) return { titel, waarom: spreidingTekst.leeg }
  return {
    id: 'lens',
    titel,
    blokken: [
      { soort: 'alinea', tekst: lens.omschrijving },
      { soort: 'alinea', tekst: TEKST.uitleg },
      ...buildVerdelingBlokken(
        onderdelen.map(({ kolom, aggregaat }) => ({ naam: kolom.titel, aggregaat })),
        {
          id: 'spreiding-lens',
          figuur: spreidingTekst.figuurLens(lens.kort),
          bron,
          bijschrift: spreidingTekst.tabelLens(lens.kort),
          eerste: spreidingTekst.onderdeel,
        },
      ),
      ...(weggelaten.length === 0
        ? []
        : [{ soort: 'alinea', tekst: TEKST.weggelaten(weggelaten) } as const]),
    ],
  }
}
