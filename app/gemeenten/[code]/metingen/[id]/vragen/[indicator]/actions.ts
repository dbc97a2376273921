'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { vraagPad } from '@/components/onderbouwing/paden'
import { OPMERKINGEN_ID, opmerkingId } from '@/components/opmerkingen/paden'
import {
  GEZIEN_TEKST_VELD,
  GEZIEN_VERMELD_VELD,
  TEKST_VELD,
  VERMELD_VELD,
  type OpmerkingStand,
} from '@/components/opmerkingen/stand'
import { OPMERKING_TEKSTEN } from '@/components/opmerkingen/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import type { Outcome } from '@/lib/invoer/outcome'
import type { Vraagplek } from '@/lib/onderbouwing/schema'
import {
  beantwoordOpmerking,
  plaatsOpmerking,
  verwijderOpmerking,
  wijzigOpmerking,
  zegGezien,
  zetOpgelost,
} from '@/lib/opmerkingen/mutations'

/** One remark on the page of its question. */
type Plek = Readonly<{ vraag: Vraagplek; opmerkingId: string }>

const { fouten: FOUT } = OPMERKING_TEKSTEN
const FOUTEN = {
  'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
  'niet-gevonden': FOUT.geenRecht,
  'geen-recht': FOUT.geenRecht,
  gesloten: FOUT.gesloten,
  verwijderd: FOUT.verwijderd,
  beantwoord: FOUT.beantwoord,
  opgelost: FOUT.opgelost,
} as const

type Uitkomst<T> = Outcome<T, 'gesloten' | 'verwijderd' | 'beantwoord' | 'opgelost'>

/** Shows the page anew at a place on it. */
function toon(vraag: Vraagplek, anker: string): never {
  revalidatePath('/gemeenten/[code]', 'layout')
  redirect(`${vraagPad(vraag)}#${anker}`)
}

const readOpmerking = (form: FormData) => ({
  tekst: readText(form, TEKST_VELD),
  vermeld: form.getAll(VERMELD_VELD).map(String),
})
const readGezien = (form: FormData) => ({
  tekst: readText(form, GEZIEN_TEKST_VELD),
  vermeld: form.getAll(GEZIEN_VERMELD_VELD).map(String),
})

const toPlek = ({ vraag: { metingId }, opmerkingId: opmerking }: Plek) => ({
  metingId,
  opmerkingId: opmerking,
})

/** Goes on to the remark, or gives back what was typed with what is wrong. */
function toStand(
  vraag: Vraagplek,
  typed: Omit<OpmerkingStand, 'fouten'>,
  outcome: Uitkomst<Readonly<{ opmerkingId: string }>>,
): OpmerkingStand {
  if (outcome.ok) return toon(vraag, opmerkingId(outcome.value.opmerkingId))
  if (outcome.reden !== 'ongeldig') {
    return { ...typed, fouten: [{ veld: 'tekst', melding: FOUTEN[outcome.reden] }] }
  }
  const fouten = outcome.fouten.map(({ pad, melding }) => ({
    veld: pad[0] === VERMELD_VELD ? ('vermeld' as const) : ('tekst' as const),
    melding,
  }))
  return { ...typed, fouten }
}

export async function plaats(
  vraag: Vraagplek,
  _previous: OpmerkingStand | null,
  form: FormData,
): Promise<OpmerkingStand> {
  const typed = readOpmerking(form)
  return toStand(vraag, typed, await plaatsOpmerking(await currentPrincipal(), vraag, typed))
}

export async function beantwoord(
  plek: Plek,
  _previous: OpmerkingStand | null,
  form: FormData,
): Promise<OpmerkingStand> {
  const typed = readOpmerking(form)
  const outcome = await beantwoordOpmerking(await currentPrincipal(), toPlek(plek), typed)
  return toStand(plek.vraag, typed, outcome)
}

export async function wijzig(
  plek: Plek,
  _previous: OpmerkingStand | null,
  form: FormData,
): Promise<OpmerkingStand> {
  const typed = { ...readOpmerking(form), gezien: readGezien(form) }
  const outcome = await wijzigOpmerking(await currentPrincipal(), toPlek(plek), typed)
  if (outcome.ok || outcome.reden !== 'conflict') return toStand(plek.vraag, typed, outcome)
  const fouten = [{ veld: 'tekst', melding: FOUT.conflict }] as const
  return { ...outcome.wens, gezien: outcome.opgeslagen, isConflict: true, fouten }
}

/** Goes on to a place on the page, or says what is wrong. */
function toMelding(vraag: Vraagplek, anker: string, outcome: Uitkomst<null>): string {
  if (outcome.ok) return toon(vraag, anker)
  return outcome.reden === 'ongeldig' ? FOUT.geenRecht : FOUTEN[outcome.reden]
}

export async function verwijder(plek: Plek): Promise<string> {
  const outcome = await verwijderOpmerking(await currentPrincipal(), toPlek(plek))
  return toMelding(plek.vraag, OPMERKINGEN_ID, outcome)
}

export async function los({ naar, ...plek }: Plek & Readonly<{ naar: boolean }>): Promise<string> {
  const outcome = await zetOpgelost(await currentPrincipal(), toPlek(plek), naar)
  return toMelding(plek.vraag, naar ? OPMERKINGEN_ID : opmerkingId(plek.opmerkingId), outcome)
}

export async function gezien(plek: Plek): Promise<string> {
  const outcome = await zegGezien(await currentPrincipal(), toPlek(plek))
  return toMelding(plek.vraag, opmerkingId(plek.opmerkingId), outcome)
}
