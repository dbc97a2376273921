import { renderPng } from '@/lib/beeld/png'
import { readPngSize } from '@/lib/beeld/png-delen'
import type { Figuur } from '@/lib/figuren/model'
import { drawSchaal } from '@/lib/figuren/rijen'
import { toSvg } from '@/lib/figuren/svg'
import type { Strook } from '@/lib/report/model'

/** A picture (PNG) with what it shows in words; sizes in dots. */
export type Beeld = { naam: string; alt: string; png: Uint8Array; breedte: number; hoogte: number }

/** Some 250 dots to the inch on a page. */
const BREEDTE = 1600

function draw(figuur: Figuur, kaal: boolean): Beeld {
  const png = renderPng(toSvg(figuur, { kaal }), { breedte: BREEDTE })
  const size = readPngSize(png)
  if (!size) throw new Error(`no image of figure ${figuur.id}`)
  return { naam: figuur.id, alt: figuur.alt, png, ...size }
}

/** A chart as it is in a file, with its title, signs and source. */
export const drawFiguur = (figuur: Figuur): Beeld => draw(figuur, false)

/** The same for a document that says its title and source beside it. */
export const drawKaal = (figuur: Figuur): Beeld => draw(figuur, true)

/** A strip chart by itself: the document explains the signs once and says the source. */
export function drawStrook({ alt, rijen }: Strook, naam: string): Beeld {
  const schaal = drawSchaal(
    rijen.map(({ naam: rij, score, niveau, ambitie }) => ({
      naam: rij,
      uitspraak: rij,
      score,
      niveau,
      ambitie,
    })),
  )
  return drawKaal({ id: naam, titel: naam, alt, bron: '', ...schaal })
}
