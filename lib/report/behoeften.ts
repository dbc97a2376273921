import { cleanText } from './format'
import type { KenmerkStand, RapportExtra } from './input'
import type { Blok, Hoofdstuk } from './model'
import { datePart } from './tekst'
import { scoreTekst } from './teksten'
import { kenmerkTekst } from './teksten-kenmerk'
import { behoeftenTekst } from './teksten-verdieping'

function buildBlokken(rijen: string[][]): Blok[] {
  if (rijen.length === 0) return [{ soort: 'alinea', tekst: behoeftenTekst.geen }]
  const bij = new Set(rijen.map(([kenmerk]) => kenmerk)).size
  return [
    { soort: 'alinea', tekst: behoeftenTekst.inleiding(rijen.length, bij) },
    {
      soort: 'tabel',
      tabel: { bijschrift: behoeftenTekst.tabel, koppen: [...behoeftenTekst.koppen], rijen },
    },
  ]
}

/** Which support the gemeente says that it needs, by kenmerk. */
export function buildBehoeften(
  standen: readonly KenmerkStand[],
  { behoeften, standOp }: Pick<RapportExtra, 'behoeften' | 'standOp'>,
): Hoofdstuk {
  const rijen = standen.flatMap(({ kenmerk }) =>
    behoeften
      .filter(({ kenmerkId }) => kenmerkId === kenmerk.id)
      .map(({ soort, urgentie, toelichting }) => [
        kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
        behoeftenTekst.soort[soort],
        behoeftenTekst.urgentie[urgentie],
        cleanText(toelichting) || scoreTekst.leeg,
      ]),
  )
  return {
    id: 'behoeften',
    titel: behoeftenTekst.titel,
    blokken: [...datePart(behoeftenTekst.standOp, standOp), ...buildBlokken(rijen)],
  }
}
