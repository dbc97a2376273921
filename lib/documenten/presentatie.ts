import PptxGenJS from 'pptxgenjs'
import { buildPresentatie, type Dia, type DiaInhoud, type Presentatie } from '@/lib/report/dias'
import { KLEUR_HEX } from '@/lib/figuren/kleuren'
import type { Niveau } from '@/lib/instrument/model'
import type { Rapport } from '@/lib/report/model'
import { drawKaal, drawStrook, type Beeld } from './beeld'
import { defineModellen, INKT, LETTER, LIJN, MARGE, MODEL, toColor, VLAK } from './dia-modellen'
import { divideWidth } from './kolommen'
import { repack } from './pakket'
import { dropUnwritable } from './tekst'
import { TEKEN } from './teksten'

type Slide = PptxGenJS.Slide
type Vorm = DiaInhoud['soort']

const MODEL_VAN: Readonly<Record<Vorm, string>> = {
  titelblad: MODEL.titelblad,
  zin: MODEL.tekst,
  punten: MODEL.tekst,
  tabel: MODEL.titel,
  strook: MODEL.titel,
  figuur: MODEL.titel,
}

/** A line by itself. */
const line = (text: string, options: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextProps => ({
  text,
  options: { breakLine: true, color: INKT, ...options },
})

/** Points of a list; what comes after a line end stands below it in the same point. */
function makePunten(punten: readonly string[]): PptxGenJS.TextProps[] {
  return punten.flatMap((punt) => {
    const lines = punt.split('\n')
    return lines.map((text, index) => ({
      text,
      options: {
        color: INKT,
        bold: index === 0 && lines.length > 1,
        ...{ bullet: { indent: 20 }, paraSpaceBefore: 12 },
        softBreakBefore: index > 0,
        breakLine: index === lines.length - 1,
      },
    }))
  })
}

const addTekst = (slide: Slide, runs: PptxGenJS.TextProps[]) =>
  slide.addText(runs, { placeholder: 'tekst', objectName: 'Tekst' })

const NONE = { type: 'none' as const }
/** More rows or columns than this are set small. */
const RUIM = { rijen: 5, kolommen: 6 }
/** How high the text above a table is, in inches. */
const INLEIDING = 1.35
/** Twentieths of a point in an inch. */
const INCH = 1440

const colorOf = (niveau: Niveau | null) =>
  niveau && {
    bold: true,
    color: toColor(KLEUR_HEX[`niveau-${niveau}-tekst`]),
    fill: { color: toColor(KLEUR_HEX[`niveau-${niveau}`]) },
    margin: [0.04, 0.1, 0.04, 0.1],
  }

type TabelInhoud = Extract<DiaInhoud, { soort: 'tabel' }>

function addTabel(slide: Slide, { inleiding, tabel }: TabelInhoud, kleur: string): void {
  const { koppen, rijen, bijschrift, niveaus = [] } = tabel
  const isRuim = rijen.length <= RUIM.rijen && koppen.length <= RUIM.kolommen
  const veel = !isRuim || inleiding !== null
  const fontSize = veel ? 15 : 20
  const makeRow = (texts: readonly string[], color: string, pt: number, bold: boolean, row = -1) =>
    texts.map((text, column) => {
      const border: PptxGenJS.BorderProps[] = [NONE, NONE, { type: 'solid', color, pt }, NONE]
      const options = { bold, color: INKT, border, valign: 'middle' as const }
      const niveau = niveaus[row]?.[column] ?? null
      return { text, options: { ...options, ...colorOf(niveau) } } as PptxGenJS.TableCell
    })
  const bovenkant = (veel ? VLAK.y - 0.1 : VLAK.y) + (inleiding === null ? 0 : INLEIDING)
  if (inleiding !== null) {
    const plaats = { ...VLAK, h: INLEIDING - 0.15, valign: 'top' as const, objectName: 'Tekst' }
    slide.addText([line(inleiding), line(bijschrift, { bold: true, paraSpaceBefore: 8 })], {
      ...plaats,
      fontSize: 16,
      margin: 0,
    })
  }
  slide.addTable(
    [
      makeRow(koppen, toColor(kleur), 2, true),
      ...rijen.map((rij, row) => makeRow(rij, LIJN, 1, false, row)),
    ],
    {
      ...{ x: VLAK.x, y: bovenkant, w: VLAK.w, objectName: bijschrift },
      fontSize,
      margin: veel ? [0.04, 0.1, 0.04, 0] : [0.1, 0.1, 0.1, 0],
      colW: divideWidth([koppen, ...rijen], VLAK.w * INCH, fontSize).map((width) => width / INCH),
    },
  )
}

const toData = (base64: string) => `image/png;base64,${base64}`

/** As large as fits in the height of a slide and this width, in inches. @returns its place */
function addBeeld(slide: Slide, { png, breedte, hoogte, alt }: Beeld, maxBreedte: number) {
  const h = Math.min(5.05, (maxBreedte * hoogte) / breedte)
  const w = (h * breedte) / hoogte
  const data = toData(Buffer.from(png).toString('base64'))
  const y = VLAK.y - 0.05
  slide.addImage({ ...{ data, x: MARGE, y, w, h }, altText: alt, objectName: 'Grafiek' })
  return { y, w }
}

function addStrook(slide: Slide, { strook, legenda }: Extract<DiaInhoud, { soort: 'strook' }>) {
  const { y, w } = addBeeld(slide, drawStrook(strook, 'kenmerken'), 8.4)
  const regels = legenda.map(({ teken, tekst }) => `${teken ? `${TEKEN[teken]} ` : ''}${tekst}`)
  const x = MARGE + w + 0.4
  slide.addText(
    regels.map((regel) => line(regel, { paraSpaceBefore: 10 })),
    {
      ...{ x, y, w: VLAK.x + VLAK.w - x, h: 3.4, fontSize: 15, margin: 0 },
      valign: 'top',
      objectName: 'Uitleg van de tekens',
    },
  )
}

function addInhoud(slide: Slide, inhoud: DiaInhoud, { kleur, logo }: Presentatie): void {
  switch (inhoud.soort) {
    case 'titelblad': {
      const [eerste = '', ...regels] = inhoud.regels
      addTekst(slide, [
        line(eerste, { bold: true, fontSize: 28 }),
        ...regels.map((regel) => line(regel, { paraSpaceBefore: 8 })),
      ])
      if (!logo) return
      const schaal = Math.min(2.6 / logo.breedte, 1 / logo.hoogte)
      const [w, h] = [logo.breedte * schaal, logo.hoogte * schaal]
      const plaats = { x: MARGE, y: 0.6, w, h }
      slide.addImage({ ...plaats, data: toData(logo.png), altText: logo.alt, objectName: 'Logo' })
      return
    }
    case 'zin':
      addTekst(slide, [
        line(inhoud.zin, { bold: true, fontSize: 30 }),
        ...inhoud.punten.map((punt) => line(punt, { paraSpaceBefore: 18 })),
      ])
      return
    case 'punten':
      addTekst(slide, [
        ...(inhoud.inleiding === null ? [] : [line(inhoud.inleiding)]),
        ...makePunten(inhoud.punten),
      ])
      return
    case 'tabel':
      addTabel(slide, inhoud, kleur)
      return
    case 'strook':
      addStrook(slide, inhoud)
      return
    case 'figuur':
      addBeeld(slide, drawKaal(inhoud.figuur), VLAK.w)
  }
}

function addDia(pptx: PptxGenJS, { titel, inhoud, notities }: Dia, presentatie: Presentatie) {
  const slide = pptx.addSlide({ masterName: MODEL_VAN[inhoud.soort] })
  slide.addText(titel, { placeholder: 'titel', objectName: 'Titel' })
  addInhoud(slide, inhoud, presentatie)
  slide.addNotes(notities.join('\n'))
}

const TYPES = '[Content_Types].xml'
const NIEUWE_ALINEA = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="nl-NL"/><a:t>'

/** The lines of notes as paragraphs. */
const mendNotes = (xml: string) =>
  xml.replace(/<a:t>[^<]*/g, (text) => text.replace(/\r?\n/g, NIEUWE_ALINEA))

function mendSlide(xml: string): string {
  let count = 0
  return xml
    .replace(/ altLang="en-US"/g, '')
    .replace(/ lang="en-US"/g, ' lang="nl-NL"')
    .replace(/(<p:cNvPr id=")\d+/g, (_, before: string) => `${before}${(count += 1)}`)
    .replace(/<a:tblPr\/>/g, '<a:tblPr firstRow="1"/>')
}

/**
 * What the library gets wrong: it takes all text for English, gives things on a slide the same
 * number, does not say which row of a table is its header, runs the lines of notes together, and
 * names parts that there are not.
 */
function mendSlides(parts: Map<string, string>): void {
  for (const [path, xml] of parts) {
    if (path.startsWith('ppt/notesSlides/')) parts.set(path, mendNotes(mendSlide(xml)))
    else if (path.startsWith('ppt/')) parts.set(path, mendSlide(xml))
  }
  const types = parts.get(TYPES) ?? ''
  const isThere = (whole: string, path: string) => (parts.has(path) ? whole : '')
  parts.set(TYPES, types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, isThere))
}

/** The slides for the raadscommissie, with the sentences and figures of the report. */
export const renderRapportPptx = (rapport: Rapport): Promise<Uint8Array> =>
  renderPresentatie(buildPresentatie(rapport))

/** Slides as a PowerPoint file; the same bytes for the same slides. */
export async function renderPresentatie(raw: Presentatie): Promise<Uint8Array> {
  const presentatie = dropUnwritable(raw)
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.theme = { headFontFace: LETTER, bodyFontFace: LETTER }
  pptx.title = presentatie.document.titel
  defineModellen(pptx, presentatie)
  for (const dia of presentatie.dias) addDia(pptx, dia, presentatie)
  const bytes = await pptx.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new Error('Expected the slides as bytes')
  return repack(bytes, presentatie.document, mendSlides)
}
