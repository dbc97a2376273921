import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** PDF/UA-1 is for reading, PDF/A-2a for the archive; both are tagged. */
export const PDF_NORMEN = ['ua-1', 'a-2a'] as const
export type PdfNorm = (typeof PDF_NORMEN)[number]

/** What a template reads, by paths within the project. */
export type TypstData = Readonly<Record<string, Uint8Array | string>>

const FONT_ROOT = 'node_modules/@expo-google-fonts/source-sans-3'
const FONTS = ['400Regular', '600SemiBold', '700Bold'] as const

/** Memoized layout is kept for this many later documents. */
const CACHE_AGE = 2

let compiler: NodeCompiler | undefined

/** The files of the one typeface that documents are set in. */
export function listFontFiles(): string[] {
  return FONTS.map((font) => path.join(process.cwd(), FONT_ROOT, font, `SourceSans3_${font}.ttf`))
}

function getCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontBlobs: listFontFiles().map((file) => readFileSync(file)) }],
  })
  return compiler
}

/**
 * Sets a Typst template with its data as a PDF. The same template and data give the same bytes.
 * Throws with Typst's own message when the template fails or the PDF would break the norm.
 */
export function compilePdf(template: string, data: TypstData, norm: PdfNorm): Uint8Array {
  const typst = getCompiler()
  const shadows = Object.entries(data).map(([name, inhoud]) => {
    const shadow = path.join(process.cwd(), name)
    typst.mapShadow(shadow, Buffer.from(inhoud))
    return shadow
  })
  const source = { mainFilePath: path.join(process.cwd(), template) }
  try {
    // In one go: a document that is handed over first stays in memory until the next collection.
    return typst.pdf(source, { pdfStandard: norm })
  } catch (error) {
    // That error is without words; compiling once more says what is wrong.
    const diagnostics = typst.compile(source).takeDiagnostics()
    const said = diagnostics && JSON.stringify(typst.fetchDiagnostics(diagnostics))
    throw new Error(`Typst: ${said ?? String(error)}`, { cause: error })
  } finally {
    for (const shadow of shadows) typst.unmapShadow(shadow)
    typst.evictCache(CACHE_AGE)
  }
}
