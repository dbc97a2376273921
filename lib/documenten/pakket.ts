import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Rapport } from '@/lib/report/model'
import { escapeXml } from './tekst'

/** A ZIP file keeps local time and starts in 1980; this is the same in every time zone. */
const MTIME = new Date(1980, 0, 1)

/** Which program made it and how many words it has: nobody needs it. */
const NO_STATISTICS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'

/** What a document says of itself (ISO/IEC 29500-2 §11, Dublin Core); its date is the report's. */
function writeProperties({ titel, auteur, onderwerp, datum }: Rapport['document']): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(datum)}T00:00:00Z</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(titel)}</dc:title><dc:subject>${escapeXml(onderwerp)}</dc:subject>`,
    `<dc:creator>${escapeXml(auteur)}</dc:creator><dc:language>nl-NL</dc:language>`,
    `<cp:lastModifiedBy>${escapeXml(auteur)}</cp:lastModifiedBy>`,
    `${date('created')}${date('modified')}</cp:coreProperties>`,
  ].join('')
}

/**
 * Numbers what a pattern finds anew, in the order in which it first occurs. The pattern has
 * two groups: what stands before the number, and the number.
 */
export function renumber(xml: string, pattern: RegExp): string {
  const names = new Map<string, string>()
  return xml.replace(pattern, (_whole, before: string, old: string) => {
    const renamed = names.get(old) ?? String(names.size + 1)
    names.set(old, renamed)
    return `${before}${renamed}`
  })
}

/**
 * An Office file (ISO/IEC 29500) again, now the same bytes for the same content: with properties
 * of its own, fixed times, and each XML part mended by its path.
 */
export function repack(
  bytes: Uint8Array,
  document: Rapport['document'],
  mend: (parts: Map<string, string>) => void,
): Uint8Array {
  const files = unzipSync(bytes)
  const isXml = (path: string) => /\.(?:xml|rels)$/.test(path)
  const parts = new Map(
    Object.entries(files).flatMap(([path, content]) =>
      isXml(path) ? [[path, strFromU8(content)] as const] : [],
    ),
  )
  mend(parts)
  parts.set('docProps/core.xml', writeProperties(document))
  parts.set('docProps/app.xml', NO_STATISTICS)
  const media = Object.entries(files).filter(([path]) => !isXml(path) && !path.endsWith('/'))
  const written = [...parts].map(([path, xml]) => [path, strToU8(xml)] as const)
  return zipSync(Object.fromEntries([...written, ...media]), { mtime: MTIME })
}
