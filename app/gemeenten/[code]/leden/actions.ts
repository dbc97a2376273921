'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { gemeentePaden } from '@/components/gemeente/paden'
import { LEDEN_TEKSTEN as TEKST } from '@/components/leden/teksten'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { toFoutstand, toMelding } from '@/components/uitnodigingen/fouten'
import { BEVESTIGD, LEEG, type FormulierStand } from '@/components/uitnodigingen/stand'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import type { Outcome } from '@/lib/invoer/outcome'
import { changeLidrol, inviteLid, removeLid, renewLidlink } from '@/lib/leden/mutations'

const MELDINGEN = {
  ...TEKST.fouten,
  laatste: TEKST.lid.laatste,
  'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
} as const

type Geweigerd = Exclude<Outcome<unknown, 'laatste' | 'al-lid' | 'al-uitgenodigd'>, { ok: true }>

const toGeweigerd = (outcome: Geweigerd, waarden: FormulierStand['waarden'] = {}) =>
  outcome.reden === 'ongeldig'
    ? toFoutstand(outcome.fouten, waarden)
    : toMelding(MELDINGEN[outcome.reden], waarden)

const revalidate = () => revalidatePath('/gemeenten/[code]/leden', 'layout')

/** The address of one member: of which gemeente, and which membership. */
type LidAdres = Readonly<{ gemeenteCode: string; lidId: string }>

export async function nodigLidUit(
  gemeenteCode: string,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const waarden = { email: readText(form, 'email'), rol: readText(form, 'rol') }
  const outcome = await inviteLid(await currentPrincipal(), gemeenteCode, waarden)
  if (!outcome.ok) return toGeweigerd(outcome, waarden)
  revalidate()
  const { link } = outcome.value
  const { gelukt, geluktZonderMail } = TEKST.uitnodigen
  const email = waarden.email.trim()
  return { ...LEEG, link, gelukt: (link === null ? gelukt : geluktZonderMail)(email) }
}

export async function wijzigLidrol(
  { gemeenteCode, lidId }: LidAdres,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const waarden = { rol: readText(form, 'rol') }
  const outcome = await changeLidrol(await currentPrincipal(), gemeenteCode, lidId, waarden)
  if (!outcome.ok) return toGeweigerd(outcome, waarden)
  revalidate()
  return { ...LEEG, gelukt: TEKST.lid.rol.gelukt }
}

export async function stuurLidlink({ gemeenteCode, lidId }: LidAdres): Promise<FormulierStand> {
  const outcome = await renewLidlink(await currentPrincipal(), gemeenteCode, lidId)
  if (!outcome.ok) return toGeweigerd(outcome)
  revalidate()
  const { link } = outcome.value
  const { gelukt, geluktZonderMail } = TEKST.lid.nieuweLink
  return { ...LEEG, link, gelukt: link === null ? gelukt : geluktZonderMail }
}

/** @param vraag what is asked before a member goes; null for what someone was asked */
export async function verwijderLid(
  { gemeenteCode, lidId, vraag }: LidAdres & Readonly<{ vraag: string | null }>,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  if (vraag !== null && !readText(form, BEVESTIGD)) return { ...LEEG, bevestig: vraag }
  const principal = await currentPrincipal()
  const outcome = await removeLid(principal, gemeenteCode, lidId)
  if (!outcome.ok) return toGeweigerd(outcome)
  revalidate()
  redirect(outcome.value.isUzelf ? '/account' : gemeentePaden(gemeenteCode).leden)
}
