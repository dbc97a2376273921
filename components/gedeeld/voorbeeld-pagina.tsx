import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { DeelVoorbeeld } from '@/lib/gedeeld/schema'
import { GedeeldeInhoud } from './gedeelde-inhoud'
import { withQuery } from './paden'
import { VOORBEELD_TEKSTEN as TEKST } from './teksten'

/** What an adviseur would see by a choice, for the coordinator who makes it. */
export function VoorbeeldPagina({ beeld, meting, keuze, isOpgeslagen, stand }: DeelVoorbeeld) {
  const paden = metingPaden(beeld.gemeente.code, meting.id)
  // A choice that is not saved yet goes back to the form that it was made in.
  const terug = isOpgeslagen ? paden.delen : withQuery(paden.delen, keuze, 'keuze')
  return (
    <div className="vit-page">
      <MetingKruimelpad
        gemeente={beeld.gemeente}
        meting={meting}
        paden={paden}
        boven={{ label: TEKST.delen, href: terug }}
        current={TEKST.kruimel}
      />
      <header className="grid grid-cols-1 gap-4">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Alert type="info" title={TEKST.voorbeeld}>
          <div className="grid grid-cols-1 gap-2">
            <Paragraph>{TEKST.stand[stand]}</Paragraph>
            <Paragraph>
              {TEKST.keuze(keuze)} {isOpgeslagen ? TEKST.opgeslagen : TEKST.nietOpgeslagen}{' '}
              {beeld.meting?.resultaat && TEKST.spreiding(isOpgeslagen)}
            </Paragraph>
            <Paragraph>{TEKST.eigen}</Paragraph>
            <Paragraph>
              <Link href={terug}>{TEKST.terug}</Link>
            </Paragraph>
          </div>
        </Alert>
      </header>
      <GedeeldeInhoud beeld={beeld} />
    </div>
  )
}
