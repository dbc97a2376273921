'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { INLOG_TEKSTEN } from '@/components/inloggen/teksten'
import type { InlogState } from '@/components/inloggen/inlog-formulier'
import { signIn, signOut } from '@/lib/auth/sign-in'
import { findPrincipalByEmail } from '@/lib/auth/principal'
import { findBeginPad, inlogSchema, toVeiligPad } from '@/lib/auth/schema'
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
  const naar = readText(form, 'naar')
  redirect(naar ? toVeiligPad(naar) : findBeginPad(await findPrincipalByEmail(parsed.value.email)))
}

export async function logOut(): Promise<void> {
  await signOut(await headers())
  redirect('/')
}
