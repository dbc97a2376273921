import { Rapport } from '@/components/rapport/rapport'
import { SAMENSTEL_TEKSTEN } from '@/components/rapport/teksten-samenstellen'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Rapport as RapportModel } from '@/lib/report/model'

const { voorbeeld: TEKST } = SAMENSTEL_TEKSTEN

type VoorbeeldProps = {
  rapport: RapportModel
  /** What just became of the preview, for who does not see it. */
  melding: string
}

/** The report as it would be. */
export function Voorbeeld({ rapport, melding }: VoorbeeldProps) {
  return (
    <section className="rapport-voorbeeld" aria-labelledby="voorbeeld">
      <Heading level={2} id="voorbeeld">
        {TEKST.titel}
      </Heading>
      <Paragraph>{TEKST.uitleg}</Paragraph>
      <p role="status" className="rapport-voorbeeld__stand">
        {melding}
      </p>
      <div className="rapport-voorbeeld__blad">
        <Rapport rapport={rapport} alsVoorbeeld />
      </div>
    </section>
  )
}
