'use server'

import { redirect } from 'next/navigation'
import { bedanktPad, deelnamePad } from '@/components/deelname/paden'
import { BEGIN, type DeelnameStand } from '@/components/deelname/stand'
import { findDeelnemerByToken } from '@/lib/auth/deelnamelink'
import {
  finishDeelname,
  joinByOpenLink,
  mailEigenLink,
  withdrawDeelname,
} from '@/lib/deelname/mutations'
import { readText } from '@/lib/invoer/form'

const wieHeeft = (token: string) => findDeelnemerByToken(token, new Date())

/** Only a token as the address has it may become part of a path. */
const startPad = (token: string) => deelnamePad(encodeURIComponent(token))

/** Takes part by an open link; what stands in the way, its page says. */
export async function join(token: string): Promise<void> {
  const outcome = await joinByOpenLink(token)
  redirect(startPad(outcome.ok ? outcome.value.token : token))
}

export async function mailLink(
  token: string,
  _previous: DeelnameStand,
  form: FormData,
): Promise<DeelnameStand> {
  const waarde = readText(form, 'email')
  const outcome = await mailEigenLink(await wieHeeft(token), { email: waarde })
  if (outcome.ok) return { ...BEGIN, gelukt: true }
  if (outcome.reden === 'ongeldig') {
    return { ...BEGIN, waarde, fout: outcome.fouten[0]?.melding ?? null }
  }
  redirect(startPad(token))
}

/** Says that one is ready; without a working link or an open round, the start page says why not. */
export async function finish(token: string): Promise<void> {
  const outcome = await finishDeelname(await wieHeeft(token))
  redirect(outcome.ok ? bedanktPad(encodeURIComponent(token)) : startPad(token))
}

export async function withdraw(token: string): Promise<void> {
  await withdrawDeelname(await wieHeeft(token))
  redirect(startPad(token))
}
