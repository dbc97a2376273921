import {
  StartFormulier,
  type Omvangen,
  type StartState,
} from '@/components/gemeente/start-formulier'
import { Opgegaan } from '@/components/gemeente/herindeling'
import { START_TEKSTEN as TEKST } from '@/components/gemeente/teksten-start'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Gemeente, Opvolging } from '@/lib/gemeenten/schema'
import type { Instrument } from '@/lib/instrument/model'

type StartPaginaProps = {
  gemeente: Gemeente
  /** Set once the gemeente is gone: nothing starts here any more. */
  opgegaan: Opvolging | null
  /** Whether the gemeenteprofiel still has questions without an answer. */
  vraagtProfiel: boolean
  instrument: Pick<Instrument, 'versie' | 'status'>
  omvangen: Omvangen
  action: (previous: StartState, form: FormData) => Promise<StartState>
}

/** Starting a meting. */
export function StartPagina({
  gemeente,
  opgegaan,
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
      {opgegaan ? (
        <Opgegaan opgegaan={opgegaan} />
      ) : (
        <Start {...{ gemeente, vraagtProfiel, instrument, omvangen, action }} />
      )}
    </div>
  )
}

function Start({
  gemeente,
  vraagtProfiel,
  instrument,
  omvangen,
  action,
}: Omit<StartPaginaProps, 'opgegaan'>) {
  return (
    <>
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
    </>
  )
}
