'use server'

import { revalidatePath } from 'next/cache'
import { BEGIN_STAND, GEZIEN, type TerugStand } from '@/components/journaal/stand'
import { describeAmbitie, describeOordeel, TERUG_FOUTEN } from '@/components/journaal/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import { putBack, type TerugConflict } from '@/lib/journaal/mutations'

/** Writes the old value of a line of the journaal again. */
export async function zetTerug(
  regel: Readonly<{ metingId: string; regelId: string }>,
  _previous: TerugStand,
  form: FormData,
): Promise<TerugStand> {
  const gezien = readText(form, GEZIEN)
  const outcome = await putBack(await currentPrincipal(), { ...regel, gezien })
  if (outcome.ok) {
    // Everything of a meting shows its figures, so all its pages are made anew.
    revalidatePath('/gemeenten/[code]/metingen/[id]', 'layout')
    return { ...BEGIN_STAND, gelukt: true }
  }
  if (outcome.reden === 'conflict') {
    return { ...BEGIN_STAND, melding: describeConflict(outcome), gezien: outcome.gezien }
  }
  const melding =
    outcome.reden === 'ongeldig'
      ? outcome.fouten.map((fout) => fout.melding).join(' ')
      : TERUG_FOUTEN[outcome.reden]
  return { ...BEGIN_STAND, melding }
}

function describeConflict(conflict: TerugConflict): string {
  if (conflict.soort === 'ambitie') return TERUG_FOUTEN.conflict(describeAmbitie(conflict.nu))
  const { nu } = conflict
  const teksten = [nu?.toelichting, nu?.afwijkendStandpunt].filter(Boolean)
  return TERUG_FOUTEN.conflict([describeOordeel(nu), ...teksten].join('. '))
}
