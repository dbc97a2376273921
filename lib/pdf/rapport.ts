import type { Blok, Hoofdstuk, Rapport } from '@/lib/report/model'
import type { Logo } from '@/lib/report/stand'
import { writeShown } from './glyphs'
import { toTekening } from './tekening'
import { compilePdf, type PdfNorm, type TypstData } from './typst'

const FOLDER = 'lib/pdf'

/** A figure goes along as the shapes to draw. */
const toData = (blok: Blok) =>
  blok.soort === 'figuur' ? { soort: blok.soort, ...toTekening(blok.figuur) } : blok

const withDrawings = (hoofdstukken: readonly Hoofdstuk[]) =>
  hoofdstukken.map((hoofdstuk) => ({ ...hoofdstuk, blokken: hoofdstuk.blokken.map(toData) }))

/** The logo as a file beside the template; an SVG stays one. */
function logoFile(logo: Logo): { bestand: string; data: TypstData } {
  const isSvg = logo.mediatype === 'image/svg+xml'
  const bestand = `logo.${isSvg ? 'svg' : 'png'}`
  const inhoud = Buffer.from(isSvg ? logo.inhoud : logo.png, 'base64')
  return { bestand, data: { [`${FOLDER}/${bestand}`]: inhoud } }
}

/** The report as a PDF; PDF/UA-1 unless the archive's norm is asked for. */
export function renderRapportPdf(
  rapport: Rapport,
  { norm = 'ua-1' }: { norm?: PdfNorm } = {},
): Uint8Array {
  const { logo, ...voorblad } = rapport.voorblad
  const file = logo && logoFile(logo)
  const json = writeShown({
    ...rapport,
    voorblad: { ...voorblad, logo: logo && file && { bestand: file.bestand, alt: logo.alt } },
    vooraf: withDrawings(rapport.vooraf),
    verdieping: withDrawings(rapport.verdieping),
  })
  const data = { [`${FOLDER}/rapport.json`]: json, ...file?.data }
  return compilePdf(`${FOLDER}/rapport.typ`, data, norm)
}
