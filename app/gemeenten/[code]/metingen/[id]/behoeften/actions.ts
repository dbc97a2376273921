'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { withGedaan } from '@/components/behoeften/paden'
import type { Gelukt, OpgaveStand } from '@/components/behoeften/stand'
import { BEHOEFTEN_TEKSTEN } from '@/components/behoeften/teksten'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import * as behoeften from '@/lib/behoeften/mutations'
import type { Behoefte } from '@/lib/behoeften/schema'
import { readText } from '@/lib/invoer/form'
import type { Failure, Invalid } from '@/lib/invoer/outcome'
import type { Refusal } from '@/lib/authz/access'
import * as signalen from '@/lib/signalen/mutations'
import type { Signaal } from '@/lib/signalen/schema'

type Kenmerkplek = Readonly<{ code: string; id: string; kenmerkId: string }>
type Itemplek = Kenmerkplek & Readonly<{ itemId: string }>

const { fouten: FOUT, signalen: SIGNAAL } = BEHOEFTEN_TEKSTEN

/** States a need for a kenmerk. */
export async function addBehoefte(
  plek: Kenmerkplek,
  _previous: OpgaveStand,
  form: FormData,
): Promise<OpgaveStand> {
  const waarden = readBehoefte(form)
  const target = { metingId: plek.id, kenmerkId: plek.kenmerkId }
  const outcome = await behoeften.addBehoefte(await currentPrincipal(), target, waarden)
  return outcome.ok
    ? done(plek, 'behoefte-toegevoegd', outcome.value.behoefteId)
    : refuse(waarden, outcome, describeBehoefte)
}

/** Changes a stated need. */
export async function changeBehoefte(
  plek: Itemplek,
  _previous: OpgaveStand,
  form: FormData,
): Promise<OpgaveStand> {
  const waarden = readBehoefte(form)
  const outcome = await behoeften.changeBehoefte(
    await currentPrincipal(),
    { metingId: plek.id, behoefteId: plek.itemId },
    { ...waarden, versie: readVersie(form) },
  )
  return outcome.ok
    ? done(plek, 'veranderd', `${plek.itemId}-${readVersie(form)}`)
    : refuse(waarden, outcome, describeBehoefte)
}

/** Takes a stated need away. */
export async function removeBehoefte(
  plek: Itemplek,
  _previous: string | null,
  form: FormData,
): Promise<string | null> {
  const outcome = await behoeften.removeBehoefte(
    await currentPrincipal(),
    { metingId: plek.id, behoefteId: plek.itemId },
    readVersie(form),
  )
  return outcome.ok || outcome.reden === 'verwijderd'
    ? done(plek, 'verwijderd', plek.itemId)
    : refuseRemoval(outcome, describeBehoefte)
}

/** Records what the gemeente cannot solve by itself at a kenmerk. */
export async function addSignaal(
  plek: Kenmerkplek,
  _previous: OpgaveStand,
  form: FormData,
): Promise<OpgaveStand> {
  const waarden = readSignaal(form)
  const target = { metingId: plek.id, kenmerkId: plek.kenmerkId }
  const outcome = await signalen.addSignaal(await currentPrincipal(), target, waarden)
  return outcome.ok
    ? done(plek, 'signaal-toegevoegd', outcome.value.signaalId)
    : refuse(waarden, outcome, describeSignaal)
}

/** Changes a signal. */
export async function changeSignaal(
  plek: Itemplek,
  _previous: OpgaveStand,
  form: FormData,
): Promise<OpgaveStand> {
  const waarden = readSignaal(form)
  const outcome = await signalen.changeSignaal(
    await currentPrincipal(),
    { metingId: plek.id, signaalId: plek.itemId },
    { ...waarden, versie: readVersie(form) },
  )
  return outcome.ok
    ? done(plek, 'veranderd', `${plek.itemId}-${readVersie(form)}`)
    : refuse(waarden, outcome, describeSignaal)
}

/** Takes a signal away. */
export async function removeSignaal(
  plek: Itemplek,
  _previous: string | null,
  form: FormData,
): Promise<string | null> {
  const outcome = await signalen.removeSignaal(
    await currentPrincipal(),
    { metingId: plek.id, signaalId: plek.itemId },
    readVersie(form),
  )
  return outcome.ok || outcome.reden === 'verwijderd'
    ? done(plek, 'verwijderd', plek.itemId)
    : refuseRemoval(outcome, describeSignaal)
}

const readBehoefte = (form: FormData) => ({
  soort: readText(form, 'soort'),
  urgentie: readText(form, 'urgentie'),
  toelichting: readText(form, 'toelichting'),
})

const readSignaal = (form: FormData) => ({
  partij: readText(form, 'partij'),
  tekst: readText(form, 'tekst'),
})

/** NaN for what is no version, which the schema then refuses. */
const readVersie = (form: FormData) => Number(readText(form, 'versie') || NaN)

const describeBehoefte = ({ soort, urgentie, toelichting }: Behoefte) =>
  FOUT.behoefte(soort, urgentie, toelichting)
const describeSignaal = ({ partij, tekst }: Signaal) => FOUT.signaal(partij, tekst)

/** What is stated shows in the plan and the report too; leads back to the kenmerk. */
function done({ code, id, kenmerkId }: Kenmerkplek, gelukt: Gelukt, wat: string): never {
  revalidatePath('/gemeenten/[code]/metingen/[id]', 'layout')
  redirect(withGedaan({ code, id }, { gelukt, kenmerkId }, wat))
}

type Refused<Item> =
  | Invalid
  | Failure<Refusal | 'verwijderd' | 'vol'>
  | (Failure<'conflict'> & Readonly<{ opgeslagen: Item & Readonly<{ versie: number }> }>)

/** What was typed stays; after a conflict saving once more is a choice over what is stored now. */
function refuse<Item>(
  waarden: Readonly<Record<string, string>>,
  outcome: Refused<Item>,
  describe: (item: Item) => string,
): OpgaveStand {
  if (outcome.reden === 'ongeldig') {
    const fouten = outcome.fouten.map(({ pad, melding }) => ({
      veld: String(pad[0] ?? ''),
      melding,
    }))
    return { waarden, fouten, versie: null }
  }
  if (outcome.reden === 'conflict') {
    const melding = FOUT.conflict(describe(outcome.opgeslagen))
    return { waarden, fouten: [{ veld: '', melding }], versie: outcome.opgeslagen.versie }
  }
  return { waarden, fouten: [{ veld: '', melding: REDENEN[outcome.reden] }], versie: null }
}

function refuseRemoval<Item>(outcome: Refused<Item>, describe: (item: Item) => string): string {
  if (outcome.reden === 'conflict') return FOUT.conflictWeg(describe(outcome.opgeslagen))
  return outcome.reden === 'ongeldig'
    ? outcome.fouten.map(({ melding }) => melding).join(' ')
    : REDENEN[outcome.reden]
}

const REDENEN = {
  'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
  'niet-gevonden': FOUT.geenRecht,
  'geen-recht': FOUT.geenRecht,
  verwijderd: FOUT.verwijderd,
  vol: SIGNAAL.vol,
} as const
