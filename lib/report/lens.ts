import { buildLensFiguur } from '@/lib/figuren/lens'
import type { LensResultaat, OnderdeelResultaat } from '@/lib/scoring/lens'
import type { RapportExtra, RapportInput } from './input'
import type { Blok, Hoofdstuk } from './model'
import { beeldTekst, scoreTekst } from './teksten'
import { describeLens } from './teksten-lens'
import { lensTekst } from './teksten-verdieping'

function describeDeel({ status, onderdeel, score }: OnderdeelResultaat, isAchter: boolean): string {
  if (status === 'zonder-vragen') return onderdeel.reden ?? lensTekst.zonderVragen
  if (status === 'nvt') return scoreTekst.nietVanToepassing
  if (!score) return scoreTekst.teWeinig
  return isAchter ? lensTekst.onderBasisniveau : scoreTekst.leeg
}

function toRij(deel: OnderdeelResultaat, isAchter: boolean): string[] {
  const { onderdeel, score, dekking } = deel
  return [
    onderdeel.titel,
    score?.afgerond ?? scoreTekst.leeg,
    beeldTekst.dekking(dekking.beoordeeld, dekking.vanToepassing),
    describeDeel(deel, isAchter),
  ]
}

function buildBlokken(gemeente: string, resultaat: LensResultaat, bron: string): Blok[] {
  const { lens, onderdelen, achter } = resultaat
  const delen = onderdelen.map(({ onderdeel, score }) => ({
    id: String(onderdeel.id),
    titel: onderdeel.titel,
    score,
  }))
  return [
    { soort: 'alinea', tekst: lens.omschrijving },
    { soort: 'alinea', tekst: lensTekst.uitleg },
    { soort: 'alinea', tekst: describeLens(gemeente, resultaat) },
    { soort: 'figuur', figuur: buildLensFiguur(delen, { bron }) },
    {
      soort: 'tabel',
      tabel: {
        bijschrift: lensTekst.tabel(lens.kort),
        koppen: [...lensTekst.koppen],
        rijen: onderdelen.map((deel) => toRij(deel, achter.includes(deel))),
      },
    },
  ]
}

/** The result by the parts of a lens (scoring §14). @param bron stands under the figure */
export function buildLensHoofdstuk(
  { gemeente }: Pick<RapportInput, 'gemeente'>,
  { lens }: Pick<RapportExtra, 'lens'>,
  bron: string,
): Hoofdstuk {
  return lens
    ? {
        id: 'lens',
        titel: lensTekst.titel(lens.lens.titel),
        blokken: buildBlokken(gemeente.naam, lens, bron),
      }
    : {
        id: 'lens',
        titel: lensTekst.zonderLens,
        blokken: [{ soort: 'alinea', tekst: lensTekst.geenLens }],
      }
}
