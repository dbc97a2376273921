import type { Niveau } from '@/lib/instrument/model'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { NIVEAU_NAMEN, NIVEAU_TEKSTEN } from '@/components/niveau/teksten'

type NiveauSignProps = {
  niveau: Niveau
  /** Only the number to see, for narrow tables; the name is still read out. */
  compact?: boolean
}

/** A level: its number and name in its own step of the one hue. */
export function NiveauSign({ niveau, compact = false }: NiveauSignProps) {
  return (
    <span className={`vit-niveau vit-niveau--${niveau}`}>
      <VisuallyHidden>{NIVEAU_TEKSTEN.niveau(niveau)} </VisuallyHidden>
      <span className="vit-niveau__number" aria-hidden="true">
        {niveau}
      </span>
      {compact ? (
        <VisuallyHidden>{NIVEAU_NAMEN[niveau]}</VisuallyHidden>
      ) : (
        <span className="vit-niveau__name">{NIVEAU_NAMEN[niveau]}</span>
      )}
    </span>
  )
}
