import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import type { Stuk } from '@/lib/onderbouwing/schema'
import { bestandPad } from './paden'
import { ONDERBOUWING_TEKSTEN as TEKST } from './teksten'
import { schrijfSoort } from './weergave'

type StukLijstProps = {
  stukken: readonly Stuk[]
  /** Names the list for those who listen. */
  label?: string
  /** What can be done with a piece here. */
  actie?: (stuk: Stuk) => ReactNode
}

/** Pieces to open or download. */
export function StukLijst({ stukken, label, actie }: StukLijstProps) {
  return (
    <ul className="vit-lines vit-stukken" aria-label={label}>
      {stukken.map((stuk) => (
        <li key={stuk.id}>
          <div className="vit-stukken__wat">
            <StukLink stuk={stuk} />
            <span className="vit-facts">
              {schrijfSoort(stuk)}
              {stuk.vertrouwelijk && <Badge tone="warning">{TEKST.vertrouwelijk}</Badge>}
            </span>
          </div>
          {actie?.(stuk)}
        </li>
      ))}
    </ul>
  )
}

function StukLink({ stuk }: { stuk: Stuk }) {
  if (stuk.soort === 'link') return <Link href={stuk.link}>{stuk.titel}</Link>
  return (
    <Link href={bestandPad(stuk.id)} download={stuk.bestandsnaam}>
      {stuk.titel}
    </Link>
  )
}
