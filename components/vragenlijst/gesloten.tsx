import { FRAME_TEKSTEN } from '@/components/frame/teksten'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { VRAGENLIJST_TEKSTEN } from './teksten'

/** Instead of the questions of a meting that is established. @param href its results */
export function Gesloten({ href }: { href: string }) {
  const { titel, uitleg, naarResultaten } = VRAGENLIJST_TEKSTEN.gesloten
  return (
    <div className="grid justify-items-start gap-4">
      <title>{[titel, FRAME_TEKSTEN.productnaam].join(' · ')}</title>
      <Heading level={1}>{titel}</Heading>
      <Paragraph>{uitleg}</Paragraph>
      <ButtonLink href={href}>{naarResultaten}</ButtonLink>
    </div>
  )
}
