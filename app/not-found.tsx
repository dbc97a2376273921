import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { LINK_HEADER } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { WerktNiet } from '@/components/deelname/werkt-niet'
import { FormTitle, TITLE_BY_FORM } from '@/components/frame/form-title'
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

// Where a page finds out by itself, its own metadata stays, often with an empty title.
export const metadata: Metadata = TITLE_BY_FORM

export default async function NotFound() {
  const { titel, inhoud } = await selectMelding()
  return (
    <>
      <FormTitle titel={titel} fouten={0} />
      {inhoud}
    </>
  )
}

async function selectMelding() {
  const link = await readLink()
  if (link !== null) {
    return { titel: DEELNAME_TEKSTEN.werktNiet.titel, inhoud: <WerktNiet token={link} /> }
  }
  if (await isRapport()) {
    return { titel: RAPPORT_TEKSTEN.openbaar.werktNiet.titel, inhoud: <RapportWerktNiet /> }
  }
  if (await isUitnodiging()) {
    return { titel: UITNODIGING_TEKSTEN.werktNiet.titel, inhoud: <UitnodigingWerktNiet /> }
  }
  return { titel: teksten.titel, inhoud: <NietGevonden /> }
}

const NietGevonden = () => (
  <div className="grid justify-items-start gap-4">
    <Heading level={1}>{teksten.titel}</Heading>
    <Paragraph>{teksten.uitleg}</Paragraph>
    <ButtonLink href="/">{teksten.naarVoorpagina}</ButtonLink>
  </div>
)
