import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFontFiles } from '@/lib/pdf/typst'
import type { Stuk } from './inhoud'

/**
 * Other libraries for PDF, to measure against. They are no part of the product: what they need is
 * in a folder with a lock of its own, installed outside the sources when this runs.
 */

const SOURCE = path.join(import.meta.dirname, 'andere')
const FOLDER = path.resolve('.tmp/bench/andere')

export function installAndere(): void {
  mkdirSync(FOLDER, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(SOURCE, file), path.join(FOLDER, file))
  }
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const load = async (file: string): Promise<unknown> =>
  import(pathToFileURL(path.join(FOLDER, 'node_modules', file)).href)

const [REGULAR = '', BOLD = ''] = listFontFiles()
const SIZES = { 1: 22, 2: 15, 3: 11 } as const

export type Layout = (inhoud: readonly Stuk[]) => Promise<Uint8Array>

type PdfMake = {
  default: {
    addFonts: (fonts: unknown) => void
    setUrlAccessPolicy: (isAllowed: (url: string) => boolean) => void
    setLocalAccessPolicy: (isAllowed: (file: string) => boolean) => void
    createPdf: (document: unknown) => { getBuffer: () => Promise<Uint8Array> }
  }
}

function toPdfMake(stuk: Stuk): unknown {
  if (stuk.soort === 'kop') {
    return { text: stuk.tekst, bold: true, fontSize: SIZES[stuk.niveau], margin: [0, 10, 0, 6] }
  }
  if (stuk.soort === 'tekst') return { text: stuk.tekst, margin: [0, 0, 0, 6] }
  const { bijschrift, koppen, rijen } = stuk
  // It writes in what it is given, so it gets cells of its own.
  const cells = rijen.map((rij) => rij.map((text) => ({ text })))
  const body = [koppen.map((text) => ({ text, bold: true })), ...cells]
  return [
    { text: bijschrift, fontSize: 9 },
    { fontSize: 9, table: { headerRows: 1, widths: koppen.map(() => '*'), body } },
  ]
}

export async function loadPdfMake(): Promise<Layout> {
  const { default: pdfmake } = (await load('pdfmake/js/index.js')) as PdfMake
  const font = { normal: REGULAR, bold: BOLD, italics: REGULAR, bolditalics: BOLD }
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => listFontFiles().includes(file))
  pdfmake.addFonts({ SourceSans: font })
  const defaultStyle = { font: 'SourceSans', fontSize: 10.5 }
  return (inhoud) =>
    pdfmake
      .createPdf({ pageSize: 'A4', pageMargins: 68, defaultStyle, content: inhoud.map(toPdfMake) })
      .getBuffer()
}

type ReactPdf = {
  Document: unknown
  Page: unknown
  Text: unknown
  View: unknown
  Font: { register: (font: unknown) => void }
  renderToBuffer: (document: unknown) => Promise<Uint8Array>
}
type Create = (type: unknown, props: object | null, ...children: unknown[]) => unknown

function drawReactPdf(stuk: Stuk, { Text, View }: ReactPdf, create: Create): unknown {
  if (stuk.soort === 'kop') {
    const style = { fontSize: SIZES[stuk.niveau], fontWeight: 600, marginVertical: 6 }
    return create(Text, { style }, stuk.tekst)
  }
  if (stuk.soort === 'tekst') return create(Text, { style: { marginBottom: 6 } }, stuk.tekst)
  const row = (cells: readonly string[], style: object) =>
    create(
      View,
      { style: { flexDirection: 'row', borderBottomWidth: 0.5, ...style }, wrap: false },
      ...cells.map((cell) => create(Text, { style: { flex: 1, paddingRight: 6 } }, cell)),
    )
  return create(
    View,
    { style: { fontSize: 9 } },
    create(Text, null, stuk.bijschrift),
    row(stuk.koppen, { fontWeight: 600 }),
    ...stuk.rijen.map((cells) => row(cells, {})),
  )
}

export async function loadReactPdf(): Promise<Layout> {
  const library = (await load('@react-pdf/renderer/lib/react-pdf.js')) as ReactPdf
  const { default: react } = (await load('react/index.js')) as {
    default: { createElement: Create }
  }
  const create = react.createElement
  library.Font.register({
    family: 'SourceSans',
    fonts: [{ src: REGULAR }, { src: BOLD, fontWeight: 600 }],
  })
  const style = { fontFamily: 'SourceSans', fontSize: 10.5, padding: 68 }
  return (inhoud) =>
    library.renderToBuffer(
      create(
        library.Document,
        null,
        create(
          library.Page,
          { size: 'A4', style },
          ...inhoud.map((stuk) => drawReactPdf(stuk, library, create)),
        ),
      ),
    )
}
