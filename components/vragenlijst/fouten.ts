import type { FieldFault } from '@/components/ui/error-summary'
import type { AutosaveEngine } from './autosave/engine'
import type { VeldStatus } from './autosave/status'
import type { VeldStand } from './stand'
import { beschrijfFout, VRAGENLIJST_TEKSTEN } from './teksten'
import type { Publiek } from './teksten-publiek'
import { veldNaam } from './velden'

export type Fout = NonNullable<VeldStand['fout']>
/** What is wrong, by question. */
export type Fouten = Readonly<Record<string, Fout | undefined>>

function plekVan(status: VeldStatus): Fout['veld'] {
  if (status.soort === 'conflict') return 'conflict'
  const isTekst = status.soort === 'onvolledig' && status.reden !== 'leeg'
  return isTekst ? 'toelichting' : 'keuze'
}

/** Why the answers of these questions that are not saved are not. */
export function findFouten(
  indicatoren: readonly { id: string }[],
  engine: AutosaveEngine,
  publiek: Publiek,
): Fouten {
  const unsaved = engine.unsaved()
  return Object.fromEntries(
    indicatoren
      .filter(({ id }) => unsaved.includes(id))
      .map(({ id }) => {
        const status = engine.status(id)
        return [id, { veld: plekVan(status), melding: beschrijfFout(status, publiek) }]
      }),
  )
}

const fieldIdOf = (indicatorId: string, veld: Fout['veld']) =>
  ({
    keuze: veldNaam.optie(indicatorId, '1'),
    toelichting: veldNaam.toelichting(indicatorId),
    conflict: veldNaam.keus(indicatorId),
  })[veld]

/** The faults of a form for the summary above it, in the order of the questions. */
export const toSamenvatting = (
  indicatoren: readonly { id: string }[],
  fouten: Fouten,
): FieldFault[] =>
  indicatoren.flatMap(({ id }, index) => {
    const fout = fouten[id]
    if (!fout) return []
    const message = VRAGENLIJST_TEKSTEN.melding.vraag(index + 1, fout.melding)
    return [{ fieldId: fieldIdOf(id, fout.veld), message }]
  })
