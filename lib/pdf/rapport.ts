import { toSvg } from '@/lib/figuren/svg'
import type { Blok, Hoofdstuk, Rapport } from '@/lib/report/model'
import type { Logo } from '@/lib/report/stand'
import { replaceMissing } from './glyphs'
import { compilePdf, type PdfNorm, type TypstData } from './typst'

const FOLDER = 'lib/pdf'

/** A figure goes along as a drawing, whose title and source are set as text. */
function toData(blok: Blok) {
  if (blok.soort !== 'figuur') return blok
  const { titel, alt, bron } = blok.figuur
  return { soort: blok.soort, titel, alt, bron, svg: toSvg(blok.figuur, { kaal: true }) }
}

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
  const shown = replaceMissing({
    ...rapport,
    voorblad: { ...voorblad, logo: logo && file && { bestand: file.bestand, alt: logo.alt } },
  })
  const json = JSON.stringify({
    ...shown,
    vooraf: withDrawings(shown.vooraf),
    verdieping: withDrawings(shown.verdieping),
  })
  const data = { [`${FOLDER}/rapport.json`]: json, ...file?.data }
  return compilePdf(`${FOLDER}/rapport.typ`, data, norm)
}
