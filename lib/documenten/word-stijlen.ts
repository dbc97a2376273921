import { convertMillimetersToTwip, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx'

/** The page, in twentieths of a point: A4 with the margins of a letter. */
export const PAGINA = {
  breedte: convertMillimetersToTwip(210),
  hoogte: convertMillimetersToTwip(297),
  marge: convertMillimetersToTwip(25),
}
/** The width of the text on it. */
export const TEKSTBREEDTE = PAGINA.breedte - 2 * PAGINA.marge

/** On every computer, and with a twin of the same widths where it is not. */
const LETTER = 'Arial'
const INKT = '1b1b1b'
const GRIJS = '4a5661'
const LIJN = 'c5ccd3'
const VLAK = 'f1f4f7'

export const TABELSTIJL = 'Rapporttabel'
/** The letters in a table, in points. */
export const TABELLETTER = 9
const OPSOMMING = 'opsomming'
const NUMMERING = 'nummering'

/** Sizes are in half points, spaces in twentieths of a point. */
const space = (before: number, after: number, line = 276) => ({
  ...{ before, after, line },
  lineRule: LineRuleType.AUTO,
})

type Styles = NonNullable<IPropertiesOptions['styles']>
type ParagraphStyle = NonNullable<Styles['paragraphStyles']>[number]

const style = (
  id: string,
  name: string,
  { paragraph = {}, run = {} }: Pick<ParagraphStyle, 'paragraph' | 'run'>,
): ParagraphStyle => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run })

/** A report has a title page and chapters, a letter begins and goes on. */
export type Vorm = 'rapport' | 'brief'
const KOPPEN = {
  rapport: { titel: [72, 2400, 300], hoofdstuk: [40, 320, 240], sectie: [28, 400, 120] },
  brief: { titel: [48, 120, 240], hoofdstuk: [26, 280, 80], sectie: [22, 200, 60] },
} as const

type Maat = readonly [size: number, before: number, after: number]

function createHeadings(color: string, vorm: Vorm): NonNullable<Styles['default']> {
  const { titel, hoofdstuk, sectie } = KOPPEN[vorm]
  const heading = ([size, before, after]: Maat, shade = color) => ({
    next: 'Normal',
    quickFormat: true,
    run: { size, bold: true, color: shade },
    paragraph: { keepNext: true, keepLines: true, spacing: space(before, after, 252) },
  })
  return {
    document: {
      run: { font: LETTER, size: 21, color: INKT, language: { value: 'nl-NL' } },
      paragraph: { spacing: space(0, 140) },
    },
    title: heading(titel),
    heading1: heading(hoofdstuk),
    heading2: heading(sectie, INKT),
    heading3: heading([22, 280, 80]),
    hyperlink: { run: { color, underline: { type: 'single' } } },
    caption: {
      run: { size: 18, color: GRIJS },
      paragraph: { keepNext: true, spacing: space(200, 80) },
    },
  }
}

const edge = (color: string, size = 8) => ({ style: 'single' as const, color, size, space: 8 })

function createTextStyles(color: string): ParagraphStyle[] {
  return [
    style('Subtitle', 'Subtitle', {
      run: { size: 40, bold: true },
      paragraph: { spacing: space(0, 560) },
    }),
    style('Soort', 'Soort document', { run: { size: 24, bold: true, color } }),
    style('Intro', 'Inleiding', { run: { size: 24 }, paragraph: { spacing: space(0, 160) } }),
    style('Kernzin', 'Kernzin', {
      run: { size: 26, bold: true },
      paragraph: { spacing: space(40, 200) },
    }),
    style('Scoreregel', 'Scoreregel', {
      run: { size: 22, bold: true },
      paragraph: { keepNext: true, spacing: space(60, 140) },
    }),
    style('Gegeven', 'Gegeven', { paragraph: { spacing: space(0, 50) } }),
    style('Figuur', 'Figuur', { paragraph: { keepNext: true, spacing: space(120, 120, 240) } }),
    style('Aanloop', 'Aanloop', { paragraph: { keepNext: true } }),
    style('Kader', 'Kader', {
      paragraph: {
        spacing: space(300, 160),
        shading: { type: 'clear', fill: VLAK },
        border: { left: edge(color, 24) },
        indent: { left: 200 },
      },
    }),
    style('Concept', 'Concept', {
      run: { bold: true },
      paragraph: { spacing: space(360, 160), border: { top: edge(color), bottom: edge(color) } },
    }),
  ]
}

function createPartStyles(color: string): ParagraphStyle[] {
  const loop = { run: { size: 17, color: GRIJS }, paragraph: { rightTabStop: TEKSTBREEDTE } }
  return [
    style('ListBullet', 'List Bullet', {
      paragraph: { numbering: { reference: OPSOMMING, level: 0 }, spacing: space(0, 90) },
    }),
    style('ListNumber', 'List Number', {
      paragraph: { numbering: { reference: NUMMERING, level: 0 }, spacing: space(120, 40) },
    }),
    style('ListContinue', 'List Continue', {
      paragraph: { indent: { left: 400 }, spacing: space(0, 60) },
    }),
    style('Tabeltekst', 'Tabeltekst', {
      run: { size: 2 * TABELLETTER },
      paragraph: { spacing: space(0, 0, 240) },
    }),
    style('Tabelkop', 'Tabelkop', {
      run: { size: 2 * TABELLETTER, bold: true },
      paragraph: { keepNext: true, spacing: space(0, 0, 240) },
    }),
    // Below a table: so low that it fits where the table just does, and takes no page of its own.
    style('Tabelslot', 'Tabelslot', {
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 200, line: 20, lineRule: LineRuleType.EXACT } },
    }),
    style('Tabelnoot', 'Tabelnoot', {
      run: { size: 17, color: GRIJS },
      paragraph: { spacing: space(20, 0, 240) },
    }),
    style('TOC1', 'toc 1', {
      run: { bold: true },
      paragraph: { spacing: space(120, 30), rightTabStop: TEKSTBREEDTE },
    }),
    style('TOC2', 'toc 2', {
      paragraph: { spacing: space(0, 20, 252), indent: { left: 240 }, rightTabStop: TEKSTBREEDTE },
    }),
    style('TOCHeading', 'TOC Heading', {
      run: { size: 40, bold: true, color },
      paragraph: { keepNext: true, spacing: space(0, 240) },
    }),
    style('Slot', 'Slot', { paragraph: { spacing: space(60, 0) } }),
    style('Header', 'header', loop),
    style('Footer', 'footer', loop),
  ]
}

/** The one style of tables. Only XML can give a table style: rows ruled off, the first one strongly. */
function writeTableStyle(color: string): string {
  const line = (side: string, size: number, shade: string) =>
    `<w:${side} w:val="single" w:sz="${String(size)}" w:space="0" w:color="${shade}"/>`
  const margin = (side: string, size: number) => `<w:${side} w:w="${String(size)}" w:type="dxa"/>`
  return [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABELSTIJL}">`,
    `<w:name w:val="${TABELSTIJL}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>`,
    '<w:tblPr><w:tblBorders>',
    line('bottom', 4, LIJN) + line('insideH', 4, LIJN),
    '</w:tblBorders><w:tblCellMar>',
    margin('top', 60) + margin('left', 60) + margin('bottom', 60) + margin('right', 100),
    '</w:tblCellMar></w:tblPr>',
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>',
    line('bottom', 12, color),
    '</w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>',
  ].join('')
}

/** All formatting of a Word document, as styles; `kleur` is #rrggbb. */
export function createStyles(kleur: string, vorm: Vorm) {
  const color = kleur.replace('#', '')
  const hanging = { paragraph: { indent: { left: 400, hanging: 400 } } }
  return {
    styles: {
      default: createHeadings(color, vorm),
      paragraphStyles: [...createTextStyles(color), ...createPartStyles(color)],
      characterStyles: [{ id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } }],
    },
    externalStyles: writeTableStyle(color),
    numbering: {
      config: [
        {
          reference: OPSOMMING,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: hanging }],
        },
        {
          reference: NUMMERING,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: hanging }],
        },
      ],
    },
  } satisfies Partial<IPropertiesOptions>
}
