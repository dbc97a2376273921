import { FiguurBeeld } from '@/components/figuren/figuur'
import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import type { Figuur } from '@/lib/figuren/model'

type ResultaatFiguurProps = {
  beeld: ResultaatBeeld
  figuur: Figuur | undefined
  /** Null where the heading above it says the same. */
  kop?: 3 | null
}

/** A figure of a result, its kenmerken leading to their pages, with itself as a file. */
export function ResultaatFiguur({ beeld, figuur, kop = 3 }: ResultaatFiguurProps) {
  const paden = padenVan(beeld)
  return (
    figuur && (
      <FiguurBeeld
        figuur={figuur}
        kop={kop}
        kenmerkHref={paden.kenmerk}
        downloads={paden.figuur(figuur.id)}
      />
    )
  )
}
