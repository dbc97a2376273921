'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { INLOG_TEKSTEN } from '@/components/inloggen/teksten'
import type { InlogState } from '@/components/inloggen/inlog-formulier'
import { signIn, signOut } from '@/lib/auth/sign-in'
import { inlogSchema, toVeiligPad } from '@/lib/auth/schema'
import { readText } from '@/lib/invoer/form'
import { parseInput } from '@/lib/invoer/parse'

export async function logIn(_previous: InlogState, form: FormData): Promise<InlogState> {
  const email = readText(form, 'email')
  const parsed = parseInput(inlogSchema, { email, wachtwoord: readText(form, 'wachtwoord') })
  if (!parsed.ok) return { email, fouten: parsed.fouten }

  const outcome = await signIn(parsed.value, await headers())
  if (outcome !== 'ingelogd') {
    return { email, fouten: [{ pad: ['email'], melding: INLOG_TEKSTEN.fouten[outcome] }] }
  }
  redirect(toVeiligPad(readText(form, 'naar')))
}

export async function logOut(): Promise<void> {
  await signOut(await headers())
  redirect('/')
}
