'use server'

import { revalidatePath } from 'next/cache'
import { beginStand, type SamenstelStand } from '@/components/rapport/stand'
import { SAMENSTEL_TEKSTEN } from '@/components/rapport/teksten-samenstellen'
import {
  DOEL,
  readVelden,
  toKeuze,
  toVeldNaam,
  VERSIE,
  type Velden,
} from '@/components/rapport/velden'
import { currentPrincipal } from '@/lib/auth/principal'
import type { Refusal } from '@/lib/authz/access'
import { readText } from '@/lib/invoer/form'
import type { Failure, Invalid } from '@/lib/invoer/outcome'
import { loadVoorbeeld } from '@/lib/rapport/loaders'
import { saveRapportkeuze } from '@/lib/rapport/mutations'

/** Saves the choice, or shows the report as it would be: as the button that was pressed says. */
export async function composeRapport(
  metingId: string,
  _previous: SamenstelStand,
  form: FormData,
): Promise<SamenstelStand> {
  const velden = readVelden(form)
  const versie = Number(readText(form, VERSIE)) || null
  const stand = { ...beginStand(versie), velden }
  return readText(form, DOEL) === 'voorbeeld'
    ? preview(metingId, stand, velden)
    : save(metingId, stand, velden)
}

async function preview(
  metingId: string,
  stand: SamenstelStand,
  velden: Velden,
): Promise<SamenstelStand> {
  const outcome = await loadVoorbeeld(await currentPrincipal(), metingId, toKeuze(velden))
  return outcome.ok
    ? { ...stand, doel: 'voorbeeld', voorbeeld: outcome.value }
    : { ...stand, doel: 'voorbeeld', ...toFouten(outcome, 0) }
}

async function save(
  metingId: string,
  stand: SamenstelStand,
  velden: Velden,
): Promise<SamenstelStand> {
  const raw = { keuze: toKeuze(velden), versie: stand.versie }
  const outcome = await saveRapportkeuze(await currentPrincipal(), metingId, raw)
  if (outcome.ok) {
    revalidatePath('/gemeenten/[code]/metingen/[id]/rapport', 'layout')
    return { ...stand, versie: outcome.value.versie, isBewaard: true }
  }
  if (outcome.reden !== 'conflict') return { ...stand, ...toFouten(outcome, 1) }
  // Saving once more is a choice over what is stored now.
  const { keuze, versie } = outcome.opgeslagen
  const melding = SAMENSTEL_TEKSTEN.fouten.conflict
  return { ...stand, versie, conflict: keuze, fouten: [{ veld: 'onderdelen', melding }] }
}

/** @param diepte at which key of its path a fault names the field */
function toFouten(
  outcome: Invalid | Failure<Refusal>,
  diepte: number,
): Pick<SamenstelStand, 'fouten'> {
  if (outcome.reden !== 'ongeldig') {
    return { fouten: [{ veld: 'onderdelen', melding: SAMENSTEL_TEKSTEN.fouten[outcome.reden] }] }
  }
  const fouten = outcome.fouten.map(({ pad, melding }) => ({
    veld: toVeldNaam(pad[diepte]),
    melding,
  }))
  // One message per field: the first is the one to put right.
  return { fouten: fouten.filter(({ veld }, i) => fouten.findIndex((f) => f.veld === veld) === i) }
}
