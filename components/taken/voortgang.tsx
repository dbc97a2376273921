import { Badge } from '@/components/ui/badge'
import type { Taakregel } from '@/lib/taken/schema'
import { TAKEN_TEKSTEN as TEKST } from './teksten'

type VoortgangProps = Pick<Taakregel, 'voortgang' | 'isTeLaat'> & {
  /** Under a heading that says what is counted. */
  isKort?: boolean
}

/** How far a kenmerk is, in words, with what stands out. */
export function Voortgang({ voortgang, isTeLaat, isKort = false }: VoortgangProps) {
  const { beantwoord, totaal } = voortgang
  return (
    <span className="vit-taken__voortgang">
      {(isKort ? TEKST.voortgangKort : TEKST.voortgang)(beantwoord, totaal)}
      {isTeLaat && <Badge tone="warning">{TEKST.teLaat}</Badge>}
      {beantwoord === totaal && <Badge tone="success">{TEKST.klaar}</Badge>}
    </span>
  )
}
