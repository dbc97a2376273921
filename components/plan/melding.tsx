import { Alert } from '@/components/ui/alert'
import type { Actie, Query } from '@/lib/plan/schema'
import { ACTIESTATUS_NAMEN } from '@/lib/report/actiestatus'
import { FocusNaActie } from './focus-na-actie'
import { ANKERS } from './paden'
import { GELUKT_TEKSTEN, MISLUKT_TEKSTEN } from './teksten'

const isIn = <Texts extends object>(texts: Texts, key: unknown): key is keyof Texts & string =>
  typeof key === 'string' && Object.hasOwn(texts, key)

type PlanMeldingProps = { gedaan: Query[string]; actie: Actie | null }

/** What came of what was asked last. */
export function PlanMelding({ gedaan, actie }: PlanMeldingProps) {
  const titel = actie?.titel ?? ''
  const status = actie ? ACTIESTATUS_NAMEN[actie.status] : ''
  if (isIn(GELUKT_TEKSTEN, gedaan) && (actie !== null || gedaan !== 'verplaatst')) {
    return (
      <div id={ANKERS.melding} tabIndex={-1}>
        <FocusNaActie
          ids={gedaan === 'verplaatst' && actie ? [actie.id, ANKERS.melding] : [ANKERS.melding]}
          gedaan={`${gedaan} ${actie?.versie ?? ''}`}
        />
        <Alert type="ok" live="status">
          <p className="utrecht-paragraph">{GELUKT_TEKSTEN[gedaan](titel, status)}</p>
        </Alert>
      </div>
    )
  }
  if (!isIn(MISLUKT_TEKSTEN, gedaan) || (actie === null && gedaan === 'intussen')) return null
  return (
    <div id={ANKERS.melding} tabIndex={-1}>
      <FocusNaActie ids={[ANKERS.melding]} gedaan={`${gedaan} ${actie?.versie ?? ''}`} />
      <Alert type="error" live="alert">
        <p className="utrecht-paragraph">{MISLUKT_TEKSTEN[gedaan](titel, status)}</p>
      </Alert>
    </div>
  )
}
