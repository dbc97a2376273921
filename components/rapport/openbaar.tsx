import { openbarePdfPad } from '@/components/rapport/paden'
import { Rapport } from '@/components/rapport/rapport'
import { RAPPORT_TEKSTEN } from '@/components/rapport/teksten'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Rapport as RapportModel } from '@/lib/report/model'

const { openbaar: TEKST } = RAPPORT_TEKSTEN

/** The report for everyone with the link, and nothing else of the gemeente. */
export function OpenbaarRapport({ rapport, token }: { rapport: RapportModel; token: string }) {
  return (
    <div className="vit-stack">
      <Paragraph className="vit-no-print">
        <Link href={openbarePdfPad(token)}>{TEKST.pdf}</Link>
      </Paragraph>
      <Rapport rapport={rapport} />
    </div>
  )
}

/** Instead of a report, when its link is off or never was. */
export function RapportWerktNiet() {
  const { titel, uitleg, naarVoorpagina } = TEKST.werktNiet
  return (
    <div className="vit-prose">
      <Heading level={1}>{titel}</Heading>
      <Paragraph variant="lead">{uitleg}</Paragraph>
      <ButtonLink href="/">{naarVoorpagina}</ButtonLink>
    </div>
  )
}
