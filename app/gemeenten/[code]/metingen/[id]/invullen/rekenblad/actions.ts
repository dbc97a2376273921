'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { BevestigStand } from '@/components/gegevens/bevestig-formulier'
import { KNOP } from '@/components/gegevens/knoppen'
import { GEGEVENS_TEKSTEN } from '@/components/gegevens/teksten'
import { metingPaden } from '@/components/gemeente/paden'
import { keuzeVeld, VINGERAFDRUK, type PlanStand } from '@/components/rekenblad/stand'
import { REKENBLAD_PAGINA_TEKSTEN as TEKST } from '@/components/rekenblad/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import type { Rekenbladplek } from '@/lib/rekenblad/loaders'
import { cancelRekenblad, saveRekenblad } from '@/lib/rekenblad/mutations'
import { CONFLICTKEUZES, type Conflictkeuze } from '@/lib/rekenblad/schema'

/** Takes the file away that was looked at. */
export async function cancelBestand(plek: Rekenbladplek): Promise<BevestigStand> {
  await cancelRekenblad(await currentPrincipal(), plek)
  redirect(metingPaden(plek.gemeenteCode, plek.metingId).rekenblad)
}

/** Stores what the file changes, or takes the file away. */
export async function decideBestand(
  plek: Rekenbladplek,
  importId: string,
  _previous: PlanStand,
  form: FormData,
): Promise<PlanStand> {
  if (readText(form, KNOP.naam) === KNOP.annuleer) await cancelBestand(plek)
  const keuzes = readKeuzes(form)
  const vingerafdruk = readText(form, VINGERAFDRUK)
  const bevestiging = { importId, vingerafdruk, keuzes }
  const outcome = await saveRekenblad(await currentPrincipal(), plek, bevestiging)
  if (outcome.ok) {
    revalidatePath('/gemeenten/[code]', 'layout')
    const { rekenblad } = metingPaden(plek.gemeenteCode, plek.metingId)
    redirect(`${rekenblad}?opgeslagen=${outcome.value.opgeslagen}`)
  }
  if (outcome.reden !== 'kies') {
    return { keuzes, fouten: [{ indicatorId: null, melding: FOUTEN[outcome.reden] }] }
  }
  const fouten = outcome.vragen.map((id) => ({ indicatorId: id, melding: TEKST.kies(id) }))
  return { keuzes, fouten }
}

const FOUTEN = {
  ...TEKST.fouten,
  ...TEKST.bezwaren,
  'andere-werkwijze': TEKST.andereWerkwijze,
  verlopen: GEGEVENS_TEKSTEN.verlopen,
} as const

const PREFIX = keuzeVeld('')

/** What was chosen at each question where someone else was first. */
function readKeuzes(form: FormData): Record<string, Conflictkeuze> {
  return Object.fromEntries(
    [...form.keys()]
      .filter((naam) => naam.startsWith(PREFIX))
      .flatMap((naam) => {
        const keuze = CONFLICTKEUZES.find((item) => item === readText(form, naam))
        return keuze ? [[naam.slice(PREFIX.length), keuze]] : []
      }),
  )
}
