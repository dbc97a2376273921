import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { gemeentePaden, metingPaden } from '@/components/gemeente/paden'
import { SamenstelFormulier } from '@/components/rapport/samenstel-formulier'
import type { SamenstelActie } from '@/components/rapport/stand'
import { RAPPORT_TEKSTEN } from '@/components/rapport/teksten'
import { SAMENSTEL_TEKSTEN as TEKST } from '@/components/rapport/teksten-samenstellen'
import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Samenstelling } from '@/lib/rapport/schema'
import type { Rapport } from '@/lib/report/model'

type SamenstelPaginaProps = {
  samenstelling: Samenstelling
  begin: Rapport
  action: SamenstelActie
}

/** Where the coordinator composes the report of a meting. */
export function SamenstelPagina({ samenstelling, begin, action }: SamenstelPaginaProps) {
  const { gemeente, meting, uitMeting } = samenstelling
  const paden = metingPaden(gemeente.code, meting.id)
  return (
    <div className="vit-stack">
      <div className="vit-prose">
        <MetingKruimelpad
          gemeente={gemeente}
          meting={meting}
          paden={paden}
          boven={{ label: RAPPORT_TEKSTEN.titel, href: paden.rapport }}
          current={TEKST.titel}
        />
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph>{TEKST.inleiding}</Paragraph>
        {uitMeting !== null && (
          <Alert>
            <Paragraph>{TEKST.uitMeting(uitMeting)}</Paragraph>
          </Alert>
        )}
      </div>
      <SamenstelFormulier
        samenstelling={samenstelling}
        begin={begin}
        rapportPad={paden.rapport}
        logoPad={gemeentePaden(gemeente.code).logo}
        action={action}
      />
    </div>
  )
}
