'use server'

import { redirect } from 'next/navigation'
import type { StartState } from '@/components/gemeente/start-formulier'
import { START_TEKSTEN } from '@/components/gemeente/teksten-start'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { toDatum } from '@/lib/invoer/datum'
import { readText } from '@/lib/invoer/form'
import { startMeting } from '@/lib/metingen/mutations'

export async function startNieuweMeting(
  gemeenteCode: string,
  _previous: StartState,
  form: FormData,
): Promise<StartState> {
  const waarden = {
    naam: readText(form, 'naam'),
    werkwijze: readText(form, 'werkwijze'),
    omvang: readText(form, 'omvang'),
    rondeTot: readText(form, 'rondeTot'),
  }
  const { naam, werkwijze, omvang, rondeTot } = waarden
  const heeftRonde = werkwijze === 'ieder-apart'
  if (heeftRonde && /^\d{4}-\d{2}-\d{2}$/.test(rondeTot) && rondeTot < toDatum(new Date())) {
    const melding = START_TEKSTEN.rondeTotVoorbij
    return { ...waarden, fouten: [{ pad: ['rondeTot'], melding }] }
  }
  const outcome = await startMeting(await currentPrincipal(), gemeenteCode, {
    naam,
    werkwijze,
    // A meting with one list has no participants to ask this for.
    ...(heeftRonde && { omvang, ...(rondeTot && { rondeTot }) }),
  })
  if (outcome.ok) {
    const meting = `/gemeenten/${gemeenteCode}/metingen/${outcome.value.id}`
    redirect(heeftRonde ? `${meting}/deelnemers` : meting)
  }
  if (outcome.reden === 'ongeldig') return { ...waarden, fouten: outcome.fouten }
  const melding =
    outcome.reden === 'niet-ingelogd' ? MELDING_TEKSTEN.uitgelogd : START_TEKSTEN.geenRecht
  return { ...waarden, fouten: [{ pad: ['naam'], melding }] }
}
