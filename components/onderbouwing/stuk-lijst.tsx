import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import type { Stuk } from '@/lib/onderbouwing/schema'
import { bestandPad } from './paden'
import { noemSoort, ONDERBOUWING_TEKSTEN as TEKST, schrijfGrootte } from './teksten'

type StukLijstProps = {
  gemeenteCode: string
  stukken: readonly Stuk[]
  /** Names the list for those who listen. */
  label?: string
  /** What can be done with a piece here. */
  actie?: (stuk: Stuk) => ReactNode
}

/** Pieces to open or download. */
export function StukLijst({ gemeenteCode, stukken, label, actie }: StukLijstProps) {
  return (
    <ul className="vit-stukken" aria-label={label}>
      {stukken.map((stuk) => (
        <li key={stuk.id}>
          <div className="vit-stukken__wat">
            <StukLink gemeenteCode={gemeenteCode} stuk={stuk} />
            <span className="vit-stukken__feiten">
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

/** What kind of piece it is: the size of a file, the site of a link. */
export function schrijfSoort(stuk: Stuk): string {
  return stuk.soort === 'link'
    ? `${TEKST.link} · ${new URL(stuk.link).host}`
    : `${noemSoort(stuk.bestandsnaam)} · ${schrijfGrootte(stuk.grootte)}`
}

export function StukLink({ gemeenteCode, stuk }: { gemeenteCode: string; stuk: Stuk }) {
  if (stuk.soort === 'link') return <Link href={stuk.link}>{stuk.titel}</Link>
  return (
    <Link href={bestandPad(gemeenteCode, stuk.id)} download={stuk.bestandsnaam}>
      {stuk.titel}
    </Link>
  )
}
