import type { DeelnemersActies, deelnemersPaden } from '@/components/deelnemers/model'
import { Herinneren, Sluiten } from '@/components/deelnemers/ronde'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Deelnemersstap } from '@/lib/deelnemers/schema'
import type { Herinnerstand } from '@/lib/ronde/schema'

const { stap: TEKST } = DEELNEMERS_TEKSTEN

type StapProps = {
  stap: Deelnemersstap
  paden: ReturnType<typeof deelnemersPaden>
  acties: DeelnemersActies
  herinneren: Herinnerstand
}

/** The one thing to do next, with what it takes to do it. */
export function Stap(props: StapProps) {
  const { kop, tekst } = TEKST[props.stap]
  return (
    <Card as="section" tone="accent" className="vit-prose" aria-labelledby="volgende-stap">
      <Heading level={2} size={4} id="volgende-stap">
        {TEKST.titel}
      </Heading>
      <p className="utrecht-heading-3">{kop}</p>
      <Paragraph>{tekst}</Paragraph>
      <StapActie {...props} />
    </Card>
  )
}

function StapActie({ stap, paden, acties, herinneren }: StapProps) {
  const formulier = { acties, pad: paden.deelnemers, appearance: 'primary' } as const
  switch (stap) {
    case 'uitnodigen':
      return (
        <Paragraph>
          <Link href="#uitnodigen">{TEKST.uitnodigen.knop}</Link>
        </Paragraph>
      )
    case 'herinneren':
      return <Herinneren {...formulier} herinneren={herinneren} />
    case 'sluiten':
      return <Sluiten {...formulier} />
    case 'gesprek':
      return (
        <div>
          <ButtonLink href={paden.gesprek}>{TEKST.gesprek.knop}</ButtonLink>
        </div>
      )
    case 'vastgesteld':
      return (
        <div>
          <ButtonLink href={paden.resultaten}>{TEKST.vastgesteld.knop}</ButtonLink>
        </div>
      )
    case 'wachten':
      return null
  }
}
