import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Deelbaar } from '@/lib/delen/schema'
import type { GedeeldBeeld } from '@/lib/gedeeld/schema'
import type { ReactNode } from 'react'
import { Behoeften, Plan, Signalen } from './delen'
import { Resultaat } from './resultaat'
import { GEDEELD_TEKSTEN as TEKST } from './teksten'

/**
 * What a gemeente shares by name: the same on the page of the adviseur and in what the coordinator
 * sees beforehand. It leads to nothing that only one of the two can open.
 */
export function GedeeldeInhoud({ beeld: { gemeente, meting } }: { beeld: GedeeldBeeld }) {
  if (!meting) {
    return (
      <div className="vit-gedeeld">
        <Paragraph variant="lead">{TEKST.nogNiets(gemeente.naam)}</Paragraph>
        <Paragraph>{TEKST.nogNietsUitleg}</Paragraph>
      </div>
    )
  }
  const { resultaat, behoeften, plan, signalen } = meting
  return (
    <div className="vit-gedeeld">
      <Paragraph variant="lead">{TEKST.inleiding(gemeente.naam, meting)}</Paragraph>
      <Deel deel="resultaat">{resultaat && <Resultaat resultaat={resultaat} />}</Deel>
      <Deel deel="behoeften">{behoeften && <Behoeften behoeften={behoeften} />}</Deel>
      <Deel deel="plan">{plan && <Plan acties={plan} />}</Deel>
      <Deel deel="signalen">{signalen && <Signalen signalen={signalen} />}</Deel>
    </div>
  )
}

/** One of the parts; a part without content is one that is not shared. */
function Deel({ deel, children }: { deel: Deelbaar; children: ReactNode }) {
  return (
    <section className="vit-part" aria-labelledby={deel}>
      <Heading level={2} id={deel}>
        {TEKST.delen[deel]}
      </Heading>
      {children ?? <Paragraph>{TEKST.nietGedeeld}</Paragraph>}
    </section>
  )
}
