import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { LINK_HEADER } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { WerktNiet } from '@/components/deelname/werkt-niet'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { RapportWerktNiet } from '@/components/rapport/openbaar'
import { RAPPORT_HEADER } from '@/components/rapport/paden'
import { RAPPORT_TEKSTEN } from '@/components/rapport/teksten'
import { UITNODIGING_HEADER } from '@/components/uitnodigingen/paden'
import { UITNODIGING_TEKSTEN } from '@/components/uitnodigingen/teksten'
import { UitnodigingWerktNiet } from '@/components/uitnodigingen/uitnodiging-pagina'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'

const teksten = MELDING_TEKSTEN.nietGevonden

/** The link to take part by that was asked for and does not work; null for another page. */
const readLink = async () => (await headers()).get(LINK_HEADER)

/** Whether it was a link to an account. */
const isUitnodiging = async () => (await headers()).has(UITNODIGING_HEADER)

/** Whether it was the link to a report. */
const isRapport = async () => (await headers()).has(RAPPORT_HEADER)

export async function generateMetadata(): Promise<Metadata> {
  if (await isRapport()) return { title: RAPPORT_TEKSTEN.openbaar.werktNiet.titel }
  if (await isUitnodiging()) return { title: UITNODIGING_TEKSTEN.werktNiet.titel }
  return { title: (await readLink()) === null ? teksten.titel : DEELNAME_TEKSTEN.werktNiet.titel }
}

export default async function NotFound() {
  const link = await readLink()
  if (link !== null) return <WerktNiet token={link} />
  if (await isRapport()) return <RapportWerktNiet />
  if (await isUitnodiging()) return <UitnodigingWerktNiet />
  return (
    <div className="grid justify-items-start gap-4">
      <Heading level={1}>{teksten.titel}</Heading>
      <Paragraph>{teksten.uitleg}</Paragraph>
      <ButtonLink href="/">{teksten.naarVoorpagina}</ButtonLink>
    </div>
  )
}
