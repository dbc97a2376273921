'use server'

import { revalidatePath } from 'next/cache'
import type { LinkUitkomst } from '@/components/rapport/rapportlink'
import { RAPPORT_TEKSTEN } from '@/components/rapport/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import { switchRapportlink } from '@/lib/rapport/mutations'

/** Switches the link for everyone on or off, as the button that was pressed says. */
export async function switchLink(
  metingId: string,
  _previous: LinkUitkomst,
  form: FormData,
): Promise<LinkUitkomst> {
  const aan = readText(form, 'stand') === 'aan'
  const outcome = await switchRapportlink(await currentPrincipal(), metingId, aan)
  if (!outcome.ok) return { fout: RAPPORT_TEKSTEN.link.fouten[outcome.reden] }
  revalidatePath('/gemeenten/[code]/metingen/[id]/rapport', 'page')
  return { fout: null }
}
