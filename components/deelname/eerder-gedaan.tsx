import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import type { Deelname } from '@/lib/deelname/schema'

const { start: TEKST } = DEELNAME_TEKSTEN

type EerderGedaanProps = { deelname: Pick<Deelname, 'deelnemer' | 'meting'> }

/** What this person did before: finished, or took everything back. */
export function EerderGedaan({ deelname }: EerderGedaanProps) {
  const { deelnemer, meting } = deelname
  if (deelnemer.afgerondOp) {
    return (
      <Alert type="ok" title={TEKST.afgerond(deelnemer.afgerondOp)}>
        <Paragraph>{TEKST.afgerondUitleg(meting.rondeTot)}</Paragraph>
      </Alert>
    )
  }
  if (!deelnemer.ingetrokkenOp) return null
  return (
    <Alert type="ok" title={TEKST.ingetrokken}>
      <Paragraph>{TEKST.ingetrokkenUitleg}</Paragraph>
    </Alert>
  )
}
