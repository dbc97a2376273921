'use server'

import { redirect } from 'next/navigation'
import type { StartState } from '@/components/gemeente/start-formulier'
import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { standaardInstrument } from '@/lib/instrument/content'
import { readText } from '@/lib/invoer/form'
import { startMeting } from '@/lib/metingen/mutations'

export async function startNieuweMeting(
  gemeenteCode: string,
  _previous: StartState,
  form: FormData,
): Promise<StartState> {
  const naam = readText(form, 'naam')
  const outcome = await startMeting(await currentPrincipal(), gemeenteCode, {
    naam,
    werkwijze: 'gedeelde-lijst',
    instrumentversie: standaardInstrument().versie,
  })
  if (outcome.ok) redirect(`/gemeenten/${gemeenteCode}/metingen/${outcome.value.id}`)
  if (outcome.reden === 'ongeldig') return { naam, fouten: outcome.fouten }
  const melding =
    outcome.reden === 'niet-ingelogd' ? MELDING_TEKSTEN.uitgelogd : GEMEENTE_TEKSTEN.start.geenRecht
  return { naam, fouten: [{ pad: ['naam'], melding }] }
}
