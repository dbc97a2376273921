'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { gedeeldPad } from '@/components/gedeeld/paden'
import {
  NEEM_OVER,
  VERSIE_VELD,
  type VoorbereidingFout,
  type VoorbereidingStand,
} from '@/components/gedeeld/stand'
import { ADVISEUR_TEKSTEN } from '@/components/gedeeld/teksten'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { withGedaan } from '@/components/reacties/paden'
import { VELDEN, type Gelukt, type ReactieStand } from '@/components/reacties/stand'
import { toStand } from '@/components/reacties/uitslag'
import { currentPrincipal } from '@/lib/auth/principal'
import {
  saveVoorbereiding,
  type GedeeldeMetingPlek,
  type VoorbereidingOutcome,
} from '@/lib/gedeeld/mutations'
import { VOORBEREIDING_VELDEN, type VoorbereidingVeld } from '@/lib/gedeeld/schema'
import { isSameTekst, readText } from '@/lib/invoer/form'
import {
  answerReactie,
  changeReactie,
  giveReactie,
  setReactieStatus,
  withdrawReactie,
} from '@/lib/reacties/mutations'

type ReactiePlek = GedeeldeMetingPlek & Readonly<{ reactieId: string }>

/** NaN for what is no version, which the schema then refuses. */
const readVersie = (form: FormData, naam: string) => Number(readText(form, naam) || NaN)

/** The version that was seen, for the form that comes back on a page that cannot know it. */
const keepVersie = (form: FormData, naam: string) => {
  const versie = readVersie(form, naam)
  return Number.isNaN(versie) ? null : versie
}

// --- Preparing a visit ----------------------------------------------------------------------------

type Geweigerd = Exclude<VoorbereidingOutcome, { ok: true }>
type Waarden = Readonly<Record<VoorbereidingVeld, string>>

/** Keeps what an adviseur prepares; a button of a question also puts that among the own ones. */
export async function bewaarVoorbereiding(
  plek: GedeeldeMetingPlek,
  previous: VoorbereidingStand,
  form: FormData,
): Promise<VoorbereidingStand> {
  const waarden = Object.fromEntries(
    VOORBEREIDING_VELDEN.map((veld) => [veld, readText(form, veld)]),
  ) as Waarden
  const vraagId = readText(form, NEEM_OVER) || null
  const outcome = await saveVoorbereiding(
    await currentPrincipal(),
    plek,
    { ...waarden, versie: readVersie(form, VERSIE_VELD) },
    vraagId,
  )
  const poging = previous.poging + 1
  if (outcome.ok) {
    const { versie, ...opgeslagen } = outcome.value
    const uitkomst = vraagId === null ? 'bewaard' : 'toegevoegd'
    revalidatePath('/regios/[code]/gemeenten/[gemeente]', 'page')
    return { uitkomst, waarden: opgeslagen, versie, fouten: [], poging }
  }
  const versie =
    outcome.reden === 'conflict' ? outcome.opgeslagen.versie : keepVersie(form, VERSIE_VELD)
  return { uitkomst: null, waarden, versie, fouten: toFouten(outcome, waarden), poging }
}

function toFouten(outcome: Geweigerd, waarden: Waarden): VoorbereidingFout[] {
  if (outcome.reden === 'ongeldig') {
    return outcome.fouten.map(({ pad, melding }) => ({
      veld: VOORBEREIDING_VELDEN.find((veld) => veld === pad[0]) ?? 'notities',
      melding,
    }))
  }
  if (outcome.reden === 'conflict') {
    const { opgeslagen } = outcome
    return VOORBEREIDING_VELDEN.filter((veld) => !isSameTekst(opgeslagen[veld], waarden[veld])).map(
      (veld) => ({ veld, melding: ADVISEUR_TEKSTEN.conflict(opgeslagen[veld]) }),
    )
  }
  return [{ veld: 'notities', melding: REDENEN[outcome.reden] }]
}

const { fouten: FOUT } = ADVISEUR_TEKSTEN
const REDENEN = {
  ...FOUT,
  'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
  'niet-gevonden': FOUT['geen-adviseur-meer'],
}

// --- Reactions ------------------------------------------------------------------------------------

/** The gemeente sees it too; leads to the reaction. */
function done(plek: GedeeldeMetingPlek, gelukt: Gelukt, reactieId: string): never {
  revalidatePath('/regios/[code]/gemeenten/[gemeente]', 'page')
  revalidatePath('/gemeenten/[code]', 'layout')
  redirect(withGedaan(gedeeldPad(plek, plek.metingId), { gelukt, reactieId }))
}

export async function geefReactie(
  plek: GedeeldeMetingPlek,
  previous: ReactieStand,
  form: FormData,
): Promise<ReactieStand> {
  const waarden = {
    [VELDEN.kenmerk]: readText(form, VELDEN.kenmerk),
    [VELDEN.tekst]: readText(form, VELDEN.tekst),
  }
  const outcome = await giveReactie(await currentPrincipal(), plek, {
    kenmerkId: waarden[VELDEN.kenmerk] || null,
    tekst: waarden[VELDEN.tekst],
  })
  if (!outcome.ok) return toStand(previous, waarden, outcome)
  return done(plek, 'gegeven', outcome.value.id)
}

export async function wijzigReactie(
  plek: ReactiePlek,
  previous: ReactieStand,
  form: FormData,
): Promise<ReactieStand> {
  const tekst = readText(form, VELDEN.tekst)
  const versie = readVersie(form, VELDEN.versie)
  const outcome = await changeReactie(await currentPrincipal(), plek, { tekst, versie })
  if (!outcome.ok) {
    const gezien = { ...previous, versie: keepVersie(form, VELDEN.versie) }
    return toStand(gezien, { tekst }, outcome)
  }
  return done(plek, 'gewijzigd', plek.reactieId)
}

export async function trekReactieIn(
  plek: ReactiePlek,
  previous: ReactieStand,
  form: FormData,
): Promise<ReactieStand> {
  const versie = readVersie(form, VELDEN.versie)
  const outcome = await withdrawReactie(await currentPrincipal(), plek, { versie })
  // What is gone already is as one wanted it.
  if (!outcome.ok && outcome.reden !== 'weg') return toStand(previous, {}, outcome)
  return done(plek, 'ingetrokken', plek.reactieId)
}

export async function beantwoord(
  plek: ReactiePlek,
  previous: ReactieStand,
  form: FormData,
): Promise<ReactieStand> {
  const tekst = readText(form, VELDEN.tekst)
  const outcome = await answerReactie(await currentPrincipal(), plek, { tekst })
  if (!outcome.ok) return toStand(previous, { tekst }, outcome)
  return done(plek, 'beantwoord', plek.reactieId)
}

export async function volgOp(
  plek: ReactiePlek,
  previous: ReactieStand,
  form: FormData,
): Promise<ReactieStand> {
  const status = readText(form, VELDEN.status)
  const versie = readVersie(form, VELDEN.versie)
  const outcome = await setReactieStatus(await currentPrincipal(), plek, { status, versie })
  if (!outcome.ok) return toStand(previous, { status }, outcome)
  return done(plek, 'gevolgd', plek.reactieId)
}
