import { StartFormulier, type StartState } from '@/components/gemeente/start-formulier'
import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Gemeente } from '@/lib/gemeenten/schema'
import type { Instrument } from '@/lib/instrument/model'

const { start: TEKST } = GEMEENTE_TEKSTEN

type StartPaginaProps = {
  gemeente: Gemeente
  /** Whether the gemeenteprofiel still has questions without an answer. */
  vraagtProfiel: boolean
  instrument: Pick<Instrument, 'versie' | 'status'>
  action: (previous: StartState, form: FormData) => Promise<StartState>
}

/** Starting a meting. */
export function StartPagina({ gemeente, vraagtProfiel, instrument, action }: StartPaginaProps) {
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
      <Paragraph>{TEKST.werkwijze}</Paragraph>
      {vraagtProfiel && (
        <Paragraph>
          {TEKST.profiel}{' '}
          <Link href={`/gemeenten/${gemeente.code}/profiel`}>{TEKST.naarProfiel}</Link>
        </Paragraph>
      )}
      <StartFormulier action={action} naam="" />
    </div>
  )
}
