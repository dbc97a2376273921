import PptxGenJS from 'pptxgenjs'
import { buildPresentatie, type Dia, type Presentatie } from '@/lib/report/dias'
import type { Rapport, Strook, Tabel } from '@/lib/report/model'
import { drawStrook } from './beeld'
import { divideWidth } from './kolommen'
import { repack } from './pakket'
import { dropUnwritable } from './tekst'
import { TEKEN } from './teksten'

/** A wide slide, in inches. */
const DIA = { w: 13.333, h: 7.5 }
const MARGE = 0.75
const BREEDTE = DIA.w - 2 * MARGE
const VLAK = { x: MARGE, y: 1.75, w: BREEDTE, h: 4.85 }

const LETTER = 'Arial'
const INKT = '1b1b1b'
const GRIJS = '4a5661'
const LIJN = 'c5ccd3'
const TITELBLAD = 'Titelblad'
const TEKST = 'Titel en tekst'
const BEELD = 'Alleen titel'

type Slide = PptxGenJS.Slide
const lang = 'nl-NL'
const tekst = { fontFace: LETTER, color: INKT, lang, margin: 0 }

function defineMasters(pptx: PptxGenJS, { kleur, voettekst }: Presentatie): void {
  const color = kleur.replace('#', '')
  const kop = { fontFace: LETTER, color, bold: true, margin: 0, lang }
  const titel = (box: PptxGenJS.PositionProps, fontSize: number) => ({
    placeholder: {
      options: { ...kop, ...box, name: 'titel', type: 'title' as const, fontSize, valign: 'bottom' as const, align: 'left' as const },
      text: '',
    },
  })
  const body = (box: PptxGenJS.PositionProps, fontSize: number) => ({
    placeholder: {
      options: { ...tekst, ...box, name: 'tekst', type: 'body' as const, fontSize, valign: 'top' as const, align: 'left' as const },
      text: '',
    },
  })
  const regel = { line: { x: MARGE, y: 1.5, w: 1.2, h: 0, line: { color, width: 2 } } }
  const voet = {
    text: { text: voettekst, options: { ...tekst, x: MARGE, y: 6.95, w: 10, h: 0.3, fontSize: 11, color: GRIJS } },
  }
  const slideNumber = { x: DIA.w - MARGE - 0.6, y: 6.95, w: 0.6, h: 0.3, fontFace: LETTER, fontSize: 11, color: GRIJS, align: 'right' as const }
  const bovenaan = titel({ x: MARGE, y: 0.5, w: BREEDTE, h: 0.9 }, 30)
  pptx.defineSlideMaster({
    title: TITELBLAD,
    objects: [
      titel({ x: MARGE, y: 1.6, w: BREEDTE, h: 1.9 }, 48),
      body({ x: MARGE, y: 3.8, w: BREEDTE, h: 2 }, 22),
    ],
  })
  pptx.defineSlideMaster({ title: TEKST, objects: [bovenaan, regel, body(VLAK, 22), voet], slideNumber })
  pptx.defineSlideMaster({ title: BEELD, objects: [bovenaan, regel, voet], slideNumber })
}

const run = (text: string, options: PptxGenJS.TextPropsOptions = {}) => ({
  text,
  options: { lang, breakLine: true, ...options },
})

function makePunten(punten: readonly string[]): PptxGenJS.TextProps[] {
  return punten.flatMap((punt) => {
    const [eerste = '', ...rest] = punt.split('\n')
    const bullet = { bullet: { indent: 18 }, paraSpaceBefore: 12 }
    return [
      run(eerste, { ...bullet, bold: rest.length > 0 }),
      ...rest.map((regel) => run(regel, { indentLevel: 0 })),
    ]
  })
}

function addTabel(slide: Slide, { koppen, rijen }: Tabel, kleur: string): void {
  const veel = rijen.length > 6
  const fontSize = veel ? 13 : 20
  const margin = veel ? [3, 6, 3, 0] : [8, 8, 8, 0]
  const none = { type: 'none' as const }
  const border = (color: string, pt: number): PptxGenJS.TableCellProps['border'] => [
    none,
    none,
    { type: 'solid', color, pt },
    none,
  ]
  const cell = (text: string, options: PptxGenJS.TableCellProps) => ({
    text,
    options: { ...tekst, fontSize, margin: margin as [number, number, number, number], valign: 'middle' as const, ...options },
  })
  const kop = { bold: true, border: border(kleur.replace('#', ''), 2) }
  slide.addTable(
    [
      koppen.map((text) => cell(text, kop)),
      ...rijen.map((rij) => rij.map((text) => cell(text, { border: border(LIJN, 0.75) }))),
    ],
    {
      ...{ x: VLAK.x, y: VLAK.y, w: VLAK.w },
      colW: divideWidth([koppen, ...rijen], VLAK.w * 1440).map((width) => width / 1440),
    },
  )
}

const toData = (png: Uint8Array) => `image/png;base64,${Buffer.from(png).toString('base64')}`

function addStrook(slide: Slide, strook: Strook, legenda: readonly string[]): void {
  const { png, breedte, hoogte, alt } = drawStrook(strook, 'kenmerken')
  const h = 5.05
  const w = (h * breedte) / hoogte
  slide.addImage({ data: toData(png), altText: alt, objectName: 'Grafiek', x: MARGE, y: 1.7, w, h })
  slide.addText(
    legenda.map((regel) => run(regel, { paraSpaceBefore: 8 })),
    { ...tekst, x: MARGE + w + 0.4, y: 1.7, w: BREEDTE - w - 0.4, h: 3, fontSize: 14, valign: 'top' },
  )
}
