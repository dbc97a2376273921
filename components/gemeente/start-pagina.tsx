import { StartFormulier, type StartState } from '@/components/gemeente/start-formulier'
import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Gemeente } from '@/lib/gemeenten/schema'
import type { Instrument } from '@/lib/instrument/model'

const { start: TEKST } = GEMEENTE_TEKSTEN

type StartPaginaProps = {
  gemeente: Gemeente
  instrument: Pick<Instrument, 'versie' | 'status'>
  action: (previous: StartState, form: FormData) => Promise<StartState>
}

/** Starting a meting. */
export function StartPagina({ gemeente, instrument, action }: StartPaginaProps) {
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
      <StartFormulier action={action} naam="" />
    </div>
  )
}
