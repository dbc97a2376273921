import { PAGINA_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Badge } from '@/components/ui/badge'
import { Paragraph } from '@/components/ui/paragraph'
import type { RapportInput } from '@/lib/report/input'

/** Where the meting stands: open or established, and whether anything in it is provisional. */
export function Stand({ meting, resultaat }: RapportInput) {
  return (
    <p className="flex flex-wrap items-center gap-2">
      {meting.status === 'open' ? (
        <Badge tone="active">{TEKST.tussenstand}</Badge>
      ) : (
        <Badge tone="success">{TEKST.vastgesteld(meting.datum, meting.revisie)}</Badge>
      )}
      {resultaat.voorlopig && <Badge tone="warning">{TEKST.voorlopig}</Badge>}
    </p>
  )
}

/** What the figures are and what they are not. */
export function Zelfbeeld({ meting }: RapportInput) {
  return (
    <Paragraph variant="small">
      {meting.status === 'open' && `${TEKST.tussenstandUitleg} `}
      <strong>{TEKST.zelfbeeld}</strong> {TEKST.schaal}
    </Paragraph>
  )
}
