import type { Bron, Brondocument } from '@/lib/instrument/model'
import { formatDatum } from '@/lib/report/format'

/** Where a text rests on, as one reads it. */
export type BronWeergave =
  | Readonly<{ soort: 'eigen'; reden: string }>
  | Readonly<{
      soort: 'document'
      titel: string
      organisatie: string
      datum: string
      vindplaats: string
      link?: string
    }>

export function toBronWeergave(bron: Bron, bronnen: readonly Brondocument[]): BronWeergave {
  if (!('vindplaats' in bron)) return { soort: 'eigen', reden: bron.reden }
  const document = bronnen.find(({ id }) => id === bron.document)
  return {
    soort: 'document',
    titel: document?.titel ?? bron.document,
    organisatie: document?.organisatie ?? '',
    datum: document ? formatDatum(document.datum) : '',
    vindplaats: bron.vindplaats,
    ...(document?.link && { link: document.link }),
  }
}
