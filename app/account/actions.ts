'use server'

import { revalidatePath } from 'next/cache'
import type { SleutelState } from '@/components/account/sleutel-formulier'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import { createToegangssleutel, revokeToegangssleutel } from '@/lib/toegangssleutels/mutations'

export async function makeSleutel(_previous: SleutelState, form: FormData): Promise<SleutelState> {
  const naam = readText(form, 'naam')
  const geldigheid = readText(form, 'geldigheid')
  const outcome = await createToegangssleutel(await currentPrincipal(), { naam, geldigheid })
  if (outcome.ok) {
    revalidatePath('/account')
    return { naam: '', geldigheid: '365', fouten: [], token: outcome.value.token }
  }
  const fouten =
    outcome.reden === 'ongeldig'
      ? outcome.fouten
      : [{ pad: ['naam'], melding: MELDING_TEKSTEN.uitgelogd }]
  return { naam, geldigheid, fouten, token: null }
}

export async function revokeSleutel(form: FormData): Promise<void> {
  await revokeToegangssleutel(await currentPrincipal(), readText(form, 'id'))
  revalidatePath('/account')
}
