import type { Rapport } from '@/lib/report/model'
import { replaceMissing } from './glyphs'
import { compilePdf, type PdfNorm } from './typst'

/** The report as a PDF; PDF/UA-1 unless the archive's norm is asked for. */
export function renderRapportPdf(
  rapport: Rapport,
  { norm = 'ua-1' }: { norm?: PdfNorm } = {},
): Uint8Array {
  const data = { path: 'lib/pdf/rapport.json', json: replaceMissing(rapport) }
  return compilePdf('lib/pdf/rapport.typ', data, norm)
}
