'use server'

import { revalidatePath } from 'next/cache'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { BEGIN_STAND, type TakenStand } from '@/components/taken/stand'
import { TAKEN_TEKSTEN } from '@/components/taken/teksten'
import { readVelden, toToewijzing, type Veld } from '@/components/taken/velden'
import { currentPrincipal } from '@/lib/auth/principal'
import { saveTaken, type TakenConflict } from '@/lib/taken/mutations'

/** Saves what was changed in the division; all of it, or none when something is wrong. */
export async function saveTakenFormulier(
  metingId: string,
  _previous: TakenStand,
  form: FormData,
): Promise<TakenStand> {
  const velden = readVelden(form)
  const verdeling = Object.fromEntries(
    Object.entries(velden).map(([id, veld]) => [
      id,
      { naar: toToewijzing(veld), van: veld.gezien },
    ]),
  )
  const outcome = await saveTaken(await currentPrincipal(), metingId, verdeling)
  if (outcome.ok) {
    revalidatePath('/gemeenten/[code]', 'layout')
    return { ...BEGIN_STAND, isOpgeslagen: true }
  }
  if (outcome.reden === 'conflict') return showConflict(velden, outcome)
  if (outcome.reden !== 'ongeldig') {
    const melding = FOUTEN[outcome.reden]
    return { ...BEGIN_STAND, velden, fouten: [{ kenmerkId: null, veld: 'wie', melding }] }
  }
  const fouten = outcome.fouten.map(({ pad: [kenmerkId, , plek], melding }) => ({
    kenmerkId: String(kenmerkId ?? ''),
    veld: plek === 'gereedOp' ? ('gereed' as const) : ('wie' as const),
    melding,
  }))
  return { ...BEGIN_STAND, velden, fouten }
}

const FOUTEN = {
  'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
  'niet-gevonden': TAKEN_TEKSTEN.fouten.geenRecht,
  'geen-recht': TAKEN_TEKSTEN.fouten.geenRecht,
  gesloten: TAKEN_TEKSTEN.fouten.gesloten,
} as const

/** What was chosen stays; saving once more is a choice over what is stored now. */
function showConflict(
  velden: Readonly<Record<string, Veld>>,
  { kenmerken, opgeslagen }: TakenConflict,
): TakenStand {
  const seen = Object.entries(velden).map(([id, veld]): [string, Veld] => {
    const taak = opgeslagen[id]
    const gezien = taak ? { userId: taak.userId, gereedOp: taak.gereedOp } : null
    return [id, kenmerken.includes(id) ? { ...veld, gezien } : veld]
  })
  const fouten = kenmerken.map((kenmerkId) => {
    const taak = opgeslagen[kenmerkId]
    const wie = taak ? TAKEN_TEKSTEN.naam(taak.naam, taak.lidStand) : null
    const melding = TAKEN_TEKSTEN.fouten.conflict(wie, taak?.gereedOp ?? null)
    return { kenmerkId, veld: 'wie' as const, melding }
  })
  return { ...BEGIN_STAND, velden: Object.fromEntries(seen), fouten }
}
