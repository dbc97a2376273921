import { Fragment } from 'react'
import { BronDetails } from '@/components/bronnen/bron-lijst'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Instrument, Ondersteuning } from '@/lib/instrument/model'
import { kenmerkPad } from '@/lib/instrument/paden'
import type { Catalogus } from '@/lib/ondersteuning/schema'
import { Contact } from './contact'
import { ONDERSTEUNING_TEKSTEN as teksten } from './teksten'

type KaartProps = { item: Ondersteuning; catalogus: Pick<Catalogus, 'instrument' | 'bronnen'> }

/** One entry: what one gets, for whom, at what cost, how to get it, and as of when this is. */
export function OndersteuningKaart({ item, catalogus }: KaartProps) {
  const { velden } = teksten
  return (
    <li id={item.id} className="vit-ruled os-kaart">
      <div className="grid grid-cols-1 gap-1">
        <Heading level={3}>{item.titel}</Heading>
        <Paragraph variant="small">{teksten.herkomst(item)}</Paragraph>
      </div>
      <dl className="os-velden">
        <Veld naam={velden.krijgt}>{item.inhoud}</Veld>
        <Veld naam={velden.wie}>{item.doelgroep}</Veld>
        <Veld naam={velden.kosten}>{item.kosten}</Veld>
        <Veld naam={velden.aanvragen}>
          {item.aanvragen.tekst}
          <Contact item={item} />
        </Veld>
        <Veld naam={velden.past}>
          <Past item={item} instrument={catalogus.instrument} />
        </Veld>
        <Veld naam={velden.stand}>{teksten.stand(item)}</Veld>
      </dl>
      <BronDetails bron={item.bron} documenten={catalogus.bronnen} />
    </li>
  )
}

function Veld({ naam, children }: { naam: string; children: React.ReactNode }) {
  return (
    <div className="os-veld">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Past({ item, instrument }: { item: Ondersteuning; instrument: Instrument }) {
  const kenmerken = instrument.kenmerken.filter(({ id }) => item.kenmerken.includes(id))
  const niveaus = teksten.niveaus(item.niveaus)
  if (kenmerken.length === instrument.kenmerken.length) {
    return `${niveaus}, ${teksten.alleKenmerken}`
  }
  return (
    <>
      {niveaus}
      {': '}
      {kenmerken.map((kenmerk, index) => (
        <Fragment key={kenmerk.id}>
          {index > 0 && ', '}
          <Link href={kenmerkPad(kenmerk.id)}>{teksten.kenmerk(kenmerk)}</Link>
        </Fragment>
      ))}
    </>
  )
}
