import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import type { Bron, Brondocument } from '@/lib/instrument/model'
import { BRON_TEKSTEN } from './teksten'
import { toBronWeergave, type BronWeergave } from './weergave'

type BronLijstProps = {
  bronnen: readonly BronWeergave[]
  /** What is said of a text without a source, before its reason. */
  eigen?: string
}

/** The places that a text rests on. */
export function BronLijst({ bronnen, eigen = BRON_TEKSTEN.eigen }: BronLijstProps) {
  return (
    <ul className="vit-list vit-bronnen">
      {bronnen.map((bron, index) => (
        <li key={index}>
          <BronRegel bron={bron} eigen={eigen} />
        </li>
      ))}
    </ul>
  )
}

function BronRegel({ bron, eigen }: { bron: BronWeergave; eigen: string }) {
  if (bron.soort === 'eigen') {
    return (
      <>
        {eigen} {bron.reden}
      </>
    )
  }
  return (
    <>
      {bron.link ? <Link href={bron.link}>{bron.titel}</Link> : <cite>{bron.titel}</cite>}
      <span className="vit-bronnen__regel">{BRON_TEKSTEN.regel(bron.organisatie, bron.datum)}</span>
      <span className="vit-bronnen__regel">{bron.vindplaats}</span>
    </>
  )
}

type BronDetailsProps = {
  bron: readonly Bron[]
  documenten: readonly Brondocument[]
  summary?: string
}

/** The sources of a text, for who wants to know. */
export function BronDetails({
  bron,
  documenten,
  summary = BRON_TEKSTEN.bronnen(bron.length),
}: BronDetailsProps) {
  return (
    <div className="vit-bron-details">
      <Details summary={summary}>
        <BronLijst bronnen={bron.map((entry) => toBronWeergave(entry, documenten))} />
      </Details>
    </div>
  )
}
