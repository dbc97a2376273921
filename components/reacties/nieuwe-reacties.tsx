import { metingPaden } from '@/components/gemeente/paden'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import type { NieuweReacties as Nieuw } from '@/lib/reacties/schema'
import { NIEUW_TEKSTEN as TEKST, REACTIE_TEKSTEN } from './teksten'

type NieuweReactiesProps = { gemeenteCode: string; reacties: readonly Nieuw[] }

/** On the page of a gemeente: reactions that wait for an answer; nothing at all without any. */
export function NieuweReacties({ gemeenteCode, reacties }: NieuweReactiesProps) {
  if (reacties.length === 0) return null
  return (
    <section className="vit-prose vit-stack" aria-labelledby="nieuwe-reacties">
      <Heading level={2} id="nieuwe-reacties">
        {REACTIE_TEKSTEN.titel}
      </Heading>
      <ul className="vit-list">
        {reacties.map(({ meting, aantal }) => (
          <li key={meting.id}>
            <Link href={metingPaden(gemeenteCode, meting.id).reacties}>
              {TEKST.regel(aantal, meting.naam)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
