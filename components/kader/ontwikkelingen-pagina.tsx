import { Fragment } from 'react'
import { BronDetails } from '@/components/bronnen/bron-lijst'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import type { Brondocument, Instrument } from '@/lib/instrument/model'
import type { Ontwikkeling } from '@/lib/instrument/model-omgeving'
import { kenmerkPad } from '@/lib/instrument/paden'
import type { Ontwikkelingenbeeld } from '@/lib/kader/schema'
import { OntwikkelingRegel } from './ontwikkeling-regel'
import { KADER_TEKSTEN, ONTWIKKELING_TEKSTEN as teksten } from './teksten'

/** All developments by date, or those of one kenmerk. */
export function OntwikkelingenPagina(beeld: Ontwikkelingenbeeld) {
  const { instrument, kenmerkId, isOnbekend, jaren, bronnen } = beeld
  return (
    <div className="grid grid-cols-1 gap-8">
      <Heading level={1}>{teksten.titel}</Heading>
      <Paragraph variant="lead">{teksten.inleiding}</Paragraph>
      <Paragraph>{teksten.letOp}</Paragraph>
      {isOnbekend && (
        <Alert>
          <Paragraph>{teksten.onbekend}</Paragraph>
        </Alert>
      )}
      <Filter instrument={instrument} kenmerkId={kenmerkId} />
      {jaren.length === 0 && <Paragraph>{teksten.geen}</Paragraph>}
      {jaren.map(({ jaar, items }) => (
        <section key={jaar} className="vit-ruled kd-letter" aria-labelledby={`jaar-${jaar}`}>
          <Heading level={2} id={`jaar-${jaar}`}>
            {jaar}
          </Heading>
          <ul className="vit-rows">
            {items.map((ontwikkeling) => (
              <OntwikkelingRegel key={ontwikkeling.id} ontwikkeling={ontwikkeling} inLijst>
                <Onderschrift
                  ontwikkeling={ontwikkeling}
                  instrument={instrument}
                  bronnen={bronnen}
                />
              </OntwikkelingRegel>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type FilterProps = { instrument: Instrument; kenmerkId: string }

function Filter({ instrument, kenmerkId }: FilterProps) {
  const opties = instrument.kenmerken.map(({ id, nummer, titel }) => ({
    value: id,
    label: KADER_TEKSTEN.kenmerk(nummer, titel),
  }))
  return (
    <search className="vit-no-print">
      <form action="/ontwikkelingen" className="zk-formulier" key={kenmerkId}>
        <SelectField
          name="kenmerk"
          label={teksten.kenmerk}
          defaultValue={kenmerkId}
          options={[{ value: '', label: teksten.alleKenmerken }, ...opties]}
        />
        <Button>{teksten.toon}</Button>
      </form>
    </search>
  )
}

type OnderschriftProps = {
  ontwikkeling: Ontwikkeling
  instrument: Instrument
  bronnen: readonly Brondocument[]
}

function Onderschrift({ ontwikkeling, instrument, bronnen }: OnderschriftProps) {
  const kenmerken = instrument.kenmerken.filter(({ id }) => ontwikkeling.kenmerken.includes(id))
  const isAlles = kenmerken.length === instrument.kenmerken.length
  return (
    <>
      <Paragraph variant="small">
        {teksten.kenmerken}{' '}
        {isAlles
          ? teksten.alle13
          : kenmerken.map(({ id, nummer, kort }, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                <Link href={kenmerkPad(id)}>{KADER_TEKSTEN.kenmerk(nummer, kort)}</Link>
              </Fragment>
            ))}
      </Paragraph>
      <BronDetails bron={ontwikkeling.bron} documenten={bronnen} />
    </>
  )
}
