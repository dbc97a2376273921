import { renderPng } from '@/lib/beeld/png'
import type { Figuur } from '@/lib/figuren/model'
import { drawSchaal } from '@/lib/figuren/rijen'
import { toSvg } from '@/lib/figuren/svg'
import type { Strook } from '@/lib/report/model'

/** A picture (PNG) with what it shows in words; sizes in dots. */
export type Beeld = { naam: string; alt: string; png: Uint8Array; breedte: number; hoogte: number }

/** Some 250 dots to the inch on a page. */
const BREEDTE = 1600

/** The size that a PNG states of itself (ISO/IEC 15948 §11.2.1). */
function readSize(png: Uint8Array): Pick<Beeld, 'breedte' | 'hoogte'> {
  const header = new DataView(png.buffer, png.byteOffset, 24)
  return { breedte: header.getUint32(16), hoogte: header.getUint32(20) }
}

function draw(figuur: Figuur, kaal: boolean): Beeld {
  const png = renderPng(toSvg(figuur, { kaal }), { breedte: BREEDTE })
  return { naam: figuur.id, alt: figuur.alt, png, ...readSize(png) }
}

/** A chart as it is in a file, with its title, signs and source. */
export const drawFiguur = (figuur: Figuur): Beeld => draw(figuur, false)

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
  return draw({ id: naam, titel: naam, alt, bron: '', ...schaal }, true)
}
