'use server'

import { revalidatePath } from 'next/cache'
import type { OvernameStand } from '@/components/gesprek/stand'
import { GESPREK_TEKSTEN } from '@/components/gesprek/teksten'
import { BEVESTIGD, readOordelen, type OvernameSoort } from '@/components/gesprek/velden'
import { currentPrincipal } from '@/lib/auth/principal'
import { acceptVoorlopig } from '@/lib/gesprek/mutations'
import { readText } from '@/lib/invoer/form'

const refuse = (fout: string): OvernameStand => ({ overgenomen: null, overgeslagen: [], fout })

/** Accepts the provisional judgements that the form showed; those not agreed on only knowingly. */
export async function takeOver(
  { metingId, soort }: Readonly<{ metingId: string; soort: OvernameSoort }>,
  _previous: OvernameStand,
  form: FormData,
): Promise<OvernameStand> {
  const teksten = GESPREK_TEKSTEN.overname
  if (soort === 'overige' && readText(form, BEVESTIGD) === '') return refuse(teksten.bevestigFout)
  const outcome = await acceptVoorlopig(await currentPrincipal(), metingId, readOordelen(form))
  if (!outcome.ok) return refuse(teksten.mislukt[outcome.reden])
  revalidatePath('/gemeenten/[code]/metingen/[id]', 'layout')
  const { overgenomen, overgeslagen } = outcome.value
  return { overgenomen: overgenomen.length, overgeslagen, fout: null }
}
