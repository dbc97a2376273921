import { Alert } from '@/components/ui/alert'
import type { Melding } from '@/lib/onderbouwing/schema'
import { ONDERBOUWING_TEKSTEN as TEKST } from './teksten'

const { gelukt: GELUKT, mislukt: MISLUKT } = TEKST

const isIn = <Texts extends object>(texts: Texts, key: string): key is keyof Texts & string =>
  Object.hasOwn(texts, key)

/** What came of what was asked last; faults in a file stand with its form. */
export function StukMelding({ melding }: { melding: Melding | null }) {
  if (!melding) return null
  const { stand } = melding
  if (isIn(GELUKT, stand)) {
    return (
      <Alert type="ok" live="status">
        <p className="utrecht-paragraph">{GELUKT[stand]}</p>
      </Alert>
    )
  }
  if (!isIn(MISLUKT, stand)) return null
  return (
    <Alert type="error" live="alert">
      <p className="utrecht-paragraph">{MISLUKT[stand]}</p>
    </Alert>
  )
}
