import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { lensdeelPad, lensPad } from '@/lib/instrument/paden'
import type { LensRaakvlak } from '@/lib/kader/schema'

/** A lens with the parts of it that touch one kenmerk. */
export function LensRegel({ lens, onderdelen }: LensRaakvlak) {
  return (
    <li className="kd-rij">
      <Heading level={3} size={4}>
        <Link href={lensPad(lens.id)}>{lens.titel}</Link>
      </Heading>
      <ul className="utrecht-unordered-list">
        {onderdelen.map(({ id, titel }) => (
          <li key={id} className="utrecht-unordered-list__item">
            <Link href={lensdeelPad(lens.id, id)}>{titel}</Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
