'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { KNOP } from '@/components/gegevens/knoppen'
import type { BevestigStand } from '@/components/gegevens/bevestig-formulier'
import { GEGEVENS_TEKSTEN } from '@/components/gegevens/teksten'
import { geimporteerdPad, gemeentePaden } from '@/components/gemeente/paden'
import { IMPORT_TEKSTEN as TEKST } from '@/components/importeren/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { cancelImport, confirmImport } from '@/lib/importeren/mutations'
import { readText } from '@/lib/invoer/form'

/** Imports the file that was looked at, or takes it away. */
export async function decideImport(
  gemeenteCode: string,
  importId: string,
  _previous: BevestigStand,
  form: FormData,
): Promise<BevestigStand> {
  const principal = await currentPrincipal()
  if (readText(form, KNOP.naam) === KNOP.annuleer) {
    await cancelImport(principal, gemeenteCode)
    redirect(gemeentePaden(gemeenteCode).importeren)
  }
  const outcome = await confirmImport(principal, gemeenteCode, importId)
  if (outcome.ok) {
    revalidatePath('/gemeenten/[code]', 'layout')
    redirect(geimporteerdPad(gemeenteCode, outcome.value.meting.id))
  }
  return [{ fieldId: 'bekeken', message: FOUTEN[outcome.reden] }]
}

const FOUTEN = {
  ...TEKST.foutBijImporteren,
  ...TEKST.bezwaren,
  verlopen: GEGEVENS_TEKSTEN.verlopen,
} as const
