import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'

const teksten = MELDING_TEKSTEN.nietGevonden

export const metadata: Metadata = { title: teksten.titel }

export default function NotFound() {
  return (
    <div className="grid justify-items-start gap-4">
      <Heading level={1}>{teksten.titel}</Heading>
      <Paragraph>{teksten.uitleg}</Paragraph>
      <ButtonLink href="/">{teksten.naarVoorpagina}</ButtonLink>
    </div>
  )
}
