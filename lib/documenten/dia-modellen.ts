import type PptxGenJS from 'pptxgenjs'
import type { Presentatie } from '@/lib/report/dias'

/** Places and sizes on a wide slide, in inches. */
const DIA = { w: 13.333, h: 7.5 }
export const MARGE = 0.75
export const VLAK = { x: MARGE, y: 1.75, w: DIA.w - 2 * MARGE, h: 4.9 }

export const LETTER = 'Arial'
export const INKT = '1b1b1b'
const GRIJS = '4a5661'
export const LIJN = 'c5ccd3'

/** The masters, by the names that PowerPoint shows. */
export const MODEL = { titelblad: 'Titelblad', tekst: 'Titel en tekst', titel: 'Alleen titel' }

type Box = Required<Pick<PptxGenJS.PositionProps, 'x' | 'y' | 'w' | 'h'>>

/** The colour as the library takes it. */
export const toColor = (kleur: string) => kleur.replace('#', '')

function makeTitel(box: Box, fontSize: number, color: string) {
  const options = {
    ...{ ...box, fontSize, color, name: 'titel', type: 'title' as const, bold: true, margin: 0 },
    align: 'left' as const,
    valign: 'bottom' as const,
  }
  return { placeholder: { options, text: '' } }
}

function makeTekst(box: Box, fontSize: number) {
  const options = {
    ...{ ...box, fontSize, color: INKT, name: 'tekst', type: 'body' as const, margin: 0 },
    align: 'left' as const,
    valign: 'top' as const,
  }
  return { placeholder: { options, text: '' } }
}

/**
 * The masters of the slides: each has a placeholder for its title, so that a slide is found by it
 * in the outline and by a screen reader.
 */
export function defineModellen(pptx: PptxGenJS, { kleur, voettekst }: Presentatie): void {
  const color = toColor(kleur)
  const klein = { fontSize: 11, color: GRIJS, margin: 0 }
  const voet = {
    text: { text: voettekst, options: { ...klein, x: MARGE, y: 6.95, w: 10.5, h: 0.3 } },
  }
  const lijn = { line: { x: MARGE, y: 1.5, w: 1.2, h: 0, line: { color, width: 2.5 } } }
  const slideNumber = {
    ...{ ...klein, x: DIA.w - MARGE - 0.8, y: 6.95, w: 0.8, h: 0.3 },
    align: 'right' as const,
  }
  const kop = makeTitel({ ...VLAK, y: 0.5, h: 0.9 }, 30, color)
  pptx.defineSlideMaster({
    title: MODEL.titelblad,
    objects: [
      makeTitel({ ...VLAK, y: 1.7, h: 1.8 }, 48, color),
      makeTekst({ ...VLAK, y: 3.8, h: 2.2 }, 22),
    ],
  })
  pptx.defineSlideMaster({
    title: MODEL.tekst,
    objects: [kop, lijn, makeTekst(VLAK, 22), voet],
    slideNumber,
  })
  pptx.defineSlideMaster({ title: MODEL.titel, objects: [kop, lijn, voet], slideNumber })
}
