'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { gemeentePaden } from '@/components/gemeente/paden'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { toFoutstand, toMelding } from '@/components/uitnodigingen/fouten'
import type { FormulierStand } from '@/components/uitnodigingen/stand'
import { UITNODIGING_TEKSTEN } from '@/components/uitnodigingen/teksten'
import { currentPrincipal, findPrincipalByEmail } from '@/lib/auth/principal'
import { findBeginPad } from '@/lib/auth/schema'
import { signIn } from '@/lib/auth/sign-in'
import { readText } from '@/lib/invoer/form'
import { acceptLidmaatschap, chooseWachtwoord } from '@/lib/uitnodigingen/mutations'

const { titel, anders } = UITNODIGING_TEKSTEN.werktNiet
const WERKT_NIET = `${titel}. ${anders}`

export async function kiesWachtwoord(
  token: string,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const naam = readText(form, 'naam')
  const outcome = await chooseWachtwoord(token, {
    ...(form.has('naam') && { naam }),
    wachtwoord: readText(form, 'wachtwoord'),
    herhaling: readText(form, 'herhaling'),
  })
  if (!outcome.ok) {
    if (outcome.reden === 'ongeldig') return toFoutstand(outcome.fouten, { naam })
    const isBekend = outcome.reden === 'geen-keuze'
    return toMelding(isBekend ? UITNODIGING_TEKSTEN.keuze.bestaat : WERKT_NIET, { naam })
  }
  const { email, wachtwoord, gemeenteCode } = outcome.value
  const isIn = (await signIn({ email, wachtwoord }, await headers())) === 'ingelogd'
  if (!isIn) redirect('/inloggen')
  redirect(
    gemeenteCode === null
      ? findBeginPad(await findPrincipalByEmail(email))
      : gemeentePaden(gemeenteCode).gemeente,
  )
}

export async function neemAan(token: string): Promise<FormulierStand> {
  const outcome = await acceptLidmaatschap(await currentPrincipal(), token)
  if (outcome.ok) redirect(gemeentePaden(outcome.value.gemeenteCode).gemeente)
  if (outcome.reden === 'niet-ingelogd') return toMelding(MELDING_TEKSTEN.uitgelogd)
  if (outcome.reden === 'geen-recht') return toMelding(UITNODIGING_TEKSTEN.aannemen.anderAccount)
  return toMelding(WERKT_NIET)
}
