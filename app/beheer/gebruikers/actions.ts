'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { gewijzigdPad, type Gewijzigd } from '@/components/gebruikers/paden'
import { GEBRUIKERS_TEKSTEN } from '@/components/gebruikers/teksten'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { toFoutstand, toMelding } from '@/components/uitnodigingen/fouten'
import { BEVESTIGD, LEEG, type FormulierStand } from '@/components/uitnodigingen/stand'
import { currentPrincipal } from '@/lib/auth/principal'
import {
  activateGebruiker,
  changeGegevens,
  deactivateGebruiker,
  inviteGebruiker,
  sendNieuweLink,
  type BestaatAl,
  type Bevestigen,
  type LaatsteReden,
} from '@/lib/gebruikers/mutations'
import { readText } from '@/lib/invoer/form'
import type { Outcome } from '@/lib/invoer/outcome'
import {
  addAdviseurschap,
  removeAdviseurschap,
  removeLidmaatschap,
  saveLidmaatschap,
  setBeheerder,
  type Gevolg,
} from '@/lib/rechten/mutations'

const { gebruiker: TEKST, uitnodigen: NIEUW, fouten } = GEBRUIKERS_TEKSTEN

const MELDINGEN = {
  ...fouten,
  'laatste-beheerder': TEKST.beheerder.laatste,
  'laatste-coordinator': TEKST.laatsteCoordinator,
  uzelf: TEKST.uzelf,
  'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
} as const

type Waarden = FormulierStand['waarden']
type Geweigerd =
  | Exclude<Outcome<unknown, LaatsteReden | 'uzelf' | 'gedeactiveerd'>, { ok: true }>
  | BestaatAl
  | Bevestigen

/** What a form shows when a change was refused; what was typed stays. */
function toGeweigerd(outcome: Geweigerd, waarden: Waarden): FormulierStand {
  switch (outcome.reden) {
    case 'ongeldig':
      return toFoutstand(outcome.fouten, waarden)
    case 'bevestigen':
      return { ...LEEG, waarden, bevestig: TEKST.leden.bevestig(outcome.gemeenten) }
    case 'bestaat-al':
      return {
        ...LEEG,
        waarden,
        verwijzing: BEHEER_PADEN.gebruiker(outcome.userId),
        fouten: [{ veld: 'email', melding: NIEUW.bestaatAl }],
      }
    default:
      return toMelding(MELDINGEN[outcome.reden], waarden)
  }
}

/**
 * After a change of what someone may: the page anew, which says that it worked. What was changed may
 * be gone from it, and its form with it.
 */
function toPagina(
  id: string,
  outcome: Geweigerd | Readonly<{ ok: true; value: Gevolg }>,
  waarden: Waarden = {},
  gewijzigd: Gewijzigd = 'ja',
): FormulierStand {
  if (!outcome.ok) return toGeweigerd(outcome, waarden)
  revalidatePath('/beheer/gebruikers', 'layout')
  redirect(gewijzigdPad(id, outcome.value === 'wachtwoord-vervallen' ? 'wachtwoord' : gewijzigd))
}

const isBevestigd = (form: FormData) => readText(form, BEVESTIGD) !== ''

/** The fields of a new user that belong to what they are going to do. */
function readNieuw({ recht, gemeente, regio, ...persoon }: Record<string, string>) {
  if (recht === 'adviseur') return { ...persoon, recht, regio }
  if (recht === 'beheerder' || recht === 'geen' || recht === '') return { ...persoon, recht }
  return { ...persoon, recht, gemeente }
}

export async function nodigUit(_previous: FormulierStand, form: FormData): Promise<FormulierStand> {
  const velden = ['naam', 'email', 'recht', 'gemeente', 'regio']
  const waarden = Object.fromEntries(velden.map((veld) => [veld, readText(form, veld)]))
  const outcome = await inviteGebruiker(await currentPrincipal(), readNieuw(waarden))
  if (!outcome.ok) return toGeweigerd(outcome, waarden)
  revalidatePath('/beheer/gebruikers', 'layout')
  const { link, userId } = outcome.value
  const gelukt = (link === null ? NIEUW.gelukt : NIEUW.geluktZonderMail)(waarden.naam ?? '')
  return { ...LEEG, gelukt, link, verwijzing: BEHEER_PADEN.gebruiker(userId) }
}

export async function bewaarGegevens(
  id: string,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const waarden = { naam: readText(form, 'naam'), email: readText(form, 'email') }
  const outcome = await changeGegevens(await currentPrincipal(), id, waarden)
  return toPagina(id, outcome, waarden)
}

export async function bewaarLidmaatschap(
  id: string,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const waarden = { gemeente: readText(form, 'gemeente'), rol: readText(form, 'rol') }
  const outcome = await saveLidmaatschap(await currentPrincipal(), id, waarden, isBevestigd(form))
  return toPagina(id, outcome, waarden)
}

export async function verwijderLidmaatschap(
  id: string,
  gemeenteCode: string,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const principal = await currentPrincipal()
  const outcome = await removeLidmaatschap(principal, id, gemeenteCode, isBevestigd(form))
  return toPagina(id, outcome)
}

export async function voegRegioToe(
  id: string,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const waarden = { regio: readText(form, 'regio') }
  const outcome = await addAdviseurschap(await currentPrincipal(), id, waarden)
  return toPagina(id, outcome, waarden)
}

export async function verwijderRegio(id: string, regioCode: string): Promise<FormulierStand> {
  const outcome = await removeAdviseurschap(await currentPrincipal(), id, regioCode)
  return toPagina(id, outcome)
}

/** Who is meant, and whether that is the one who does it. */
type Doelwit = Readonly<{ id: string; isUzelf: boolean }>

export async function zetBeheerder(
  { id, isUzelf, beheerder }: Doelwit & Readonly<{ beheerder: boolean }>,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const { bevestig, bevestigZelf } = TEKST.beheerder
  if ((beheerder || isUzelf) && !isBevestigd(form)) {
    return { ...LEEG, bevestig: isUzelf ? bevestigZelf : bevestig }
  }
  return toPagina(id, await setBeheerder(await currentPrincipal(), id, beheerder))
}

export async function stuurLink(id: string): Promise<FormulierStand> {
  const outcome = await sendNieuweLink(await currentPrincipal(), id)
  if (!outcome.ok) return toGeweigerd(outcome, {})
  revalidatePath('/beheer/gebruikers', 'layout')
  const { link } = outcome.value
  return { ...LEEG, link, gelukt: link === null ? TEKST.link.gelukt : TEKST.link.geluktZonderMail }
}

export async function sluitAccount(
  { id, isUzelf }: Doelwit,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const outcome = await deactivateGebruiker(await currentPrincipal(), id, isBevestigd(form))
  if (outcome.ok || outcome.reden !== 'bevestigen') return toPagina(id, outcome, {}, 'gesloten')
  const { bevestig, bevestigZelf } = TEKST.sluiten
  const { gemeenten } = outcome
  const gevolg = gemeenten.length > 0 ? TEKST.leden.bevestig(gemeenten) : ''
  return { ...LEEG, bevestig: `${isUzelf ? bevestigZelf : bevestig} ${gevolg}`.trim() }
}

export async function openAccount(id: string): Promise<FormulierStand> {
  return toPagina(id, await activateGebruiker(await currentPrincipal(), id), {}, 'geopend')
}
