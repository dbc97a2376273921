import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { deelnemersPaden } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN as TEKST } from '@/components/deelnemers/teksten'
import { FormTitle } from '@/components/frame/form-title'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { MetingKop } from '@/lib/deelnemers/schema'

/** Of a meting in which everyone works on one list. */
export function NietNodig({ gemeenteNaam, meting }: MetingKop) {
  const paden = deelnemersPaden(meting.gemeenteCode, meting.id)
  return (
    <div className="vit-prose">
      <FormTitle titel={TEKST.titel} fouten={0} />
      <MetingKruimelpad
        gemeente={{ naam: gemeenteNaam }}
        meting={meting}
        paden={paden}
        current={TEKST.titel}
      />
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph>{TEKST.nietNodig.tekst}</Paragraph>
      <Paragraph>
        <Link href={paden.meting}>{TEKST.nietNodig.terug}</Link>
      </Paragraph>
    </div>
  )
}
