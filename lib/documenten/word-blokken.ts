import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx'
import { KLEUR_HEX } from '@/lib/figuren/kleuren'
import type { Niveau } from '@/lib/instrument/model'
import type { Blok, Gegeven, Tabel } from '@/lib/report/model'
import type { Logo } from '@/lib/report/stand'
import { drawFiguur, type Beeld } from './beeld'
import { divideWidth } from './kolommen'
import { TABELLETTER, TABELSTIJL, TEKSTBREEDTE } from './word-stijlen'

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** The width of a picture on the page, in pixels of 96 to the inch: that of the text. */
const BEELDBREEDTE = Math.floor((TEKSTBREEDTE / 1440) * 96)

/** A name that Word takes for a bookmark: letters, digits and low lines, a letter first. */
const toAnchor = (id: string) => `deel_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)

/** Text with its line ends. */
export function makeRuns(text: string, style?: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(style && { style }), break: index && 1 }))
}

/** Text in a style; an empty line begins a paragraph. */
export function makeParagraphs(text: string, style?: string): Paragraph[] {
  return text
    .split('\n\n')
    .map((part) => new Paragraph({ ...(style && { style }), children: makeRuns(part) }))
}

type Kop = { niveau: 1 | 2 | 3; tekst: string; anker?: string; nieuwePagina?: boolean }

/** A heading; with `anker` other places can lead to it. */
export function makeHeading({ niveau, tekst, anker, nieuwePagina = false }: Kop): Paragraph {
  const runs = makeRuns(tekst)
  const heading = HEADINGS[niveau - 1] ?? HeadingLevel.HEADING_3
  return new Paragraph({
    heading,
    ...(nieuwePagina && { pageBreakBefore: true }),
    children: anker === undefined ? runs : [new Bookmark({ id: toAnchor(anker), children: runs })],
  })
}

/** A list; each item is text, or runs. */
export function makeList(items: readonly (string | ParagraphChild[])[]): Paragraph[] {
  return items.map(
    (item) =>
      new Paragraph({
        style: 'ListBullet',
        children: typeof item === 'string' ? makeRuns(item) : item,
      }),
  )
}

/** A label with its value, as runs. */
export const makeGegeven = ({ label, tekst }: Gegeven): ParagraphChild[] => [
  new TextRun({ text: `${label}: `, style: 'Strong' }),
  ...makeRuns(tekst),
]

export const makeGegevens = (items: readonly Gegeven[]): Paragraph[] =>
  items.map((item) => new Paragraph({ style: 'Gegeven', children: makeGegeven(item) }))

/** A link to another place in the document; in a list of links they need not look like ones. */
export const makeInternalLink = (text: string, id: string, isMarked = true) =>
  new InternalHyperlink({
    anchor: toAnchor(id),
    children: makeRuns(text, isMarked ? 'Hyperlink' : undefined),
  })

/** A link to the outside; `text` is shown. */
export const makeLink = (text: string, link: string) =>
  new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] })

/** A colour of figures as Word takes it. */
const toFill = (name: keyof typeof KLEUR_HEX) => KLEUR_HEX[name].replace('#', '')

/** A table with its caption; its cells are paragraphs, its first row is repeated on each page. */
export function makeTable(
  bijschrift: string,
  koppen: readonly string[],
  rijen: readonly Paragraph[][][],
  breedtes: readonly number[],
  niveaus: Tabel['niveaus'] = [],
): FileChild[] {
  const makeCell = (children: Paragraph[], column: number, niveau: Niveau | null = null) =>
    new TableCell({
      children,
      width: { size: breedtes[column] ?? 0, type: WidthType.DXA },
      ...(niveau && { shading: { type: 'clear' as const, fill: toFill(`niveau-${niveau}`) } }),
    })
  const header = koppen.map((kop, column) => makeCell(makeParagraphs(kop, 'Tabelkop'), column))
  return [
    new Paragraph({ style: 'Caption', children: makeRuns(bijschrift) }),
    new Table({
      style: TABELSTIJL,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      layout: TableLayoutType.FIXED,
      width: { size: TEKSTBREEDTE, type: WidthType.DXA },
      columnWidths: breedtes,
      rows: [
        new TableRow({ children: header, tableHeader: true, cantSplit: true }),
        ...rijen.map(
          (rij, row) =>
            new TableRow({
              children: rij.map((cel, column) => makeCell(cel, column, niveaus[row]?.[column])),
              cantSplit: true,
            }),
        ),
      ],
    }),
    new Paragraph({ style: 'Tabelslot', children: [] }),
  ]
}

/** A table of the report, its columns as wide as their texts ask. */
export function makeTabel({ bijschrift, koppen, rijen, niveaus = [] }: Tabel): FileChild[] {
  const makeText = (tekst: string, niveau: Niveau | null = null) => {
    if (niveau === null) return makeParagraphs(tekst, 'Tabeltekst')
    const run = new TextRun({
      text: tekst,
      style: 'Strong',
      color: toFill(`niveau-${niveau}-tekst`),
    })
    return [new Paragraph({ style: 'Tabeltekst', children: [run] })]
  }
  return makeTable(
    bijschrift,
    koppen,
    rijen.map((rij, row) => rij.map((cel, column) => makeText(cel, niveaus[row]?.[column]))),
    divideWidth([koppen, ...rijen], TEKSTBREEDTE, TABELLETTER),
    niveaus,
  )
}

/** A picture with its alternative text, `breedte` pixels of 96 to the inch wide. */
export function makeBeeld({ naam, alt, png, ...maten }: Beeld, breedte = BEELDBREEDTE): Paragraph {
  const height = Math.round((breedte * maten.hoogte) / maten.breedte)
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(breedte), height },
    altText: { name: naam, description: alt },
  })
  return new Paragraph({ style: 'Figuur', children: [image] })
}

/** How large a logo may be, in pixels of 96 to the inch. */
const LOGO = { breedte: 260, hoogte: 110 }

export function makeLogo({ png, alt, ...maten }: Logo): Paragraph {
  const schaal = Math.min(LOGO.breedte / maten.breedte, LOGO.hoogte / maten.hoogte)
  const bytes = Uint8Array.from(Buffer.from(png, 'base64'))
  return makeBeeld({ naam: 'logo', alt, png: bytes, ...maten }, maten.breedte * schaal)
}

/** Blocks in their order; what announces a list stays with it. */
export function makeBlokken(blokken: readonly Blok[]): FileChild[] {
  return blokken.flatMap((blok, index) =>
    blok.soort === 'alinea' && blokken[index + 1]?.soort === 'lijst'
      ? makeParagraphs(blok.tekst, 'Aanloop')
      : makeBlok(blok),
  )
}

/** One block of a chapter of the report. */
function makeBlok(blok: Blok): FileChild[] {
  switch (blok.soort) {
    case 'kop':
      return [makeHeading({ niveau: 2, tekst: blok.tekst })]
    case 'alinea':
      return makeParagraphs(blok.tekst)
    case 'lijst':
      return makeList(blok.items)
    case 'gegevens':
      return makeGegevens(blok.items)
    case 'tabel':
      return makeTabel(blok.tabel)
    case 'figuur':
      return [makeBeeld(drawFiguur(blok.figuur))]
  }
}
