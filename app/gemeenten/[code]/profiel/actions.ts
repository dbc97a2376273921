'use server'

import { revalidatePath } from 'next/cache'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { BEGIN_STAND, type ProfielStand } from '@/components/profiel/stand'
import { PROFIEL_TEKSTEN } from '@/components/profiel/teksten'
import { isGewijzigd, readVelden, type Veld } from '@/components/profiel/velden'
import { currentPrincipal } from '@/lib/auth/principal'
import { saveProfiel, type ProfielConflict } from '@/lib/profiel/mutations'

type Velden = Readonly<Record<string, Veld>>

/** Saves what was changed in the form; all of it, or none when something is wrong. */
export async function saveProfielFormulier(
  gemeenteCode: string,
  _previous: ProfielStand,
  form: FormData,
): Promise<ProfielStand> {
  const velden = readVelden(form)
  const antwoorden = Object.fromEntries(
    Object.entries(velden)
      .filter(([, veld]) => isGewijzigd(veld))
      .map(([id, { opties, opgeslagen }]) => [id, { opties, versie: opgeslagen?.versie ?? null }]),
  )
  const outcome = await saveProfiel(await currentPrincipal(), gemeenteCode, antwoorden)
  if (outcome.ok) {
    revalidatePath('/gemeenten/[code]', 'layout')
    return { ...BEGIN_STAND, isOpgeslagen: true }
  }
  if (outcome.reden === 'conflict') return showConflict(velden, outcome)
  const fouten =
    outcome.reden === 'ongeldig'
      ? outcome.fouten.map(({ pad, melding }) => ({ vraagId: String(pad[0] ?? ''), melding }))
      : [{ vraagId: null, melding: FOUTEN[outcome.reden] }]
  return { ...BEGIN_STAND, velden, fouten }
}

const FOUTEN = {
  'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
  'niet-gevonden': PROFIEL_TEKSTEN.fouten.geenRecht,
  'geen-recht': PROFIEL_TEKSTEN.fouten.geenRecht,
} as const

/** What was chosen stays; saving once more is a choice over the answer that is stored now. */
function showConflict(velden: Velden, { vragen, opgeslagen }: ProfielConflict): ProfielStand {
  const seen = Object.entries(velden).map(([id, veld]): [string, Veld] => [
    id,
    vragen.includes(id) ? { ...veld, opgeslagen: opgeslagen[id] ?? null } : veld,
  ])
  return { ...BEGIN_STAND, velden: Object.fromEntries(seen), conflicten: vragen }
}
