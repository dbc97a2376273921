import {
  StartFormulier,
  type Omvangen,
  type StartState,
} from '@/components/gemeente/start-formulier'
import { START_TEKSTEN as TEKST } from '@/components/gemeente/teksten-start'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Gemeente } from '@/lib/gemeenten/schema'
import type { Instrument } from '@/lib/instrument/model'

type StartPaginaProps = {
  gemeente: Gemeente
  /** Whether the gemeenteprofiel still has questions without an answer. */
  vraagtProfiel: boolean
  instrument: Pick<Instrument, 'versie' | 'status'>
  omvangen: Omvangen
  action: (previous: StartState, form: FormData) => Promise<StartState>
}

/** Starting a meting. */
export function StartPagina({
  gemeente,
  vraagtProfiel,
  instrument,
  omvangen,
  action,
}: StartPaginaProps) {
  return (
    <div className="vit-prose">
      <Breadcrumb
        items={[{ label: gemeente.naam, href: `/gemeenten/${gemeente.code}` }]}
        current={TEKST.titel}
      />
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph>
        {TEKST.versie(instrument.versie)} {instrument.status === 'concept' && TEKST.concept}
      </Paragraph>
      {vraagtProfiel && (
        <Paragraph>
          {TEKST.profiel}{' '}
          <Link href={`/gemeenten/${gemeente.code}/profiel`}>{TEKST.naarProfiel}</Link>
        </Paragraph>
      )}
      <StartFormulier action={action} omvangen={omvangen} />
    </div>
  )
}
