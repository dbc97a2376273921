import { Badge } from '@/components/ui/badge'
import type { Eensgezindheid } from '@/lib/scoring/agreement'
import { GESPREK_TEKSTEN } from './teksten'

/** How far the answers agree, in a word (scoring §10). */
export function EensgezindheidBadge({ woord }: { woord: Eensgezindheid | null }) {
  if (!woord)
    return <span className="text-small text-subtle">{GESPREK_TEKSTEN.geenEensgezindheid}</span>
  return (
    <Badge tone={woord === 'verdeeld' ? 'active' : 'neutral'}>
      {GESPREK_TEKSTEN.eensgezindheid[woord]}
    </Badge>
  )
}
