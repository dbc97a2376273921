import { FRAME_TEKSTEN } from '@/components/frame/teksten'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { VRAGENLIJST_TEKSTEN } from './teksten'

type GeslotenProps = {
  titel: string
  uitleg: string
  /** The one thing to do now. */
  naar: Readonly<{ href: string; label: string }>
}

function NietsInTeVullen({ titel, uitleg, naar }: GeslotenProps) {
  return (
    <div className="grid justify-items-start gap-4">
      <title>{[titel, FRAME_TEKSTEN.productnaam].join(' · ')}</title>
      <Heading level={1}>{titel}</Heading>
      <Paragraph>{uitleg}</Paragraph>
      <ButtonLink href={naar.href}>{naar.label}</ButtonLink>
    </div>
  )
}

/** Instead of the questions of a meting that is established. @param href its results */
export function Gesloten({ href }: { href: string }) {
  const { naarResultaten: label, ...teksten } = VRAGENLIJST_TEKSTEN.gesloten
  return <NietsInTeVullen {...teksten} naar={{ href, label }} />
}

/** Instead of the questions once the round of answers is over. @param href the meting */
export function RondeVoorbij({ href }: { href: string }) {
  const { terug: label, ...teksten } = VRAGENLIJST_TEKSTEN.rondeVoorbij
  return <NietsInTeVullen {...teksten} naar={{ href, label }} />
}
