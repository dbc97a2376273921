import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import type { BronWeergave } from './weergave'

/** Where a question rests on, for who wants to know. */
export function Bronnen({ bronnen }: { bronnen: readonly BronWeergave[] }) {
  return (
    <Details summary={VRAGENLIJST_TEKSTEN.vraag.bron(bronnen.length)}>
      <ul className="vl-bronnen">
        {bronnen.map((bron, index) => (
          <li key={index}>
            <BronRegel bron={bron} />
          </li>
        ))}
      </ul>
    </Details>
  )
}

function BronRegel({ bron }: { bron: BronWeergave }) {
  const teksten = VRAGENLIJST_TEKSTEN.vraag
  if (bron.soort === 'eigen') {
    return (
      <>
        {teksten.eigen} {bron.reden}
      </>
    )
  }
  return (
    <>
      {bron.link ? <Link href={bron.link}>{bron.titel}</Link> : <cite>{bron.titel}</cite>}
      <br />
      {teksten.bronRegel(bron.organisatie, bron.datum)}
      <br />
      {bron.vindplaats}
    </>
  )
}
