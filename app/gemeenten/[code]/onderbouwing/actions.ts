'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { LinkStand, StukStand } from '@/components/onderbouwing/model'
import {
  bibliotheekPad,
  plekPad,
  stukPad,
  vraagPad,
  withMelding,
} from '@/components/onderbouwing/paden'
import { ONDERBOUWING_TEKSTEN as TEKST } from '@/components/onderbouwing/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { changeStuk, removeStuk } from '@/lib/bibliotheek/mutations'
import { readText } from '@/lib/invoer/form'
import { addLink as storeLink, connectStukken, disconnectStuk } from '@/lib/onderbouwing/mutations'
import type { Plek, Vraagplek } from '@/lib/onderbouwing/schema'

type Target = Readonly<{ gemeenteCode: string; id: string }>

/** Everything that shows pieces is made anew. */
const revalidate = () => revalidatePath('/gemeenten/[code]', 'layout')

export async function addLink(
  plek: Plek,
  _previous: LinkStand,
  form: FormData,
): Promise<LinkStand> {
  const ingevuld = {
    titel: readText(form, 'titel'),
    link: readText(form, 'link'),
    vertrouwelijk: readText(form, 'vertrouwelijk') === 'ja',
  }
  const outcome = await storeLink(await currentPrincipal(), plek, ingevuld)
  if (outcome.ok) {
    revalidate()
    const stand = outcome.value.bestond ? 'al-aanwezig' : 'link-toegevoegd'
    redirect(withMelding(plekPad(plek), { stand }))
  }
  const fouten =
    outcome.reden === 'ongeldig'
      ? outcome.fouten.map(({ pad, melding }) => ({
          veld: pad[0] === 'titel' ? ('titel' as const) : ('link' as const),
          melding,
        }))
      : [{ veld: 'link' as const, melding: TEKST.fout[outcome.reden] }]
  return { ...ingevuld, fouten }
}

/** Puts what was ticked with the question. */
export async function connect(plek: Vraagplek, form: FormData): Promise<void> {
  const ids = form.getAll('stuk').filter((value) => typeof value === 'string')
  const outcome = await connectStukken(await currentPrincipal(), plek, ids)
  if (!outcome.ok) redirect(withMelding(vraagPad(plek), { stand: 'niet-gekoppeld' }))
  revalidate()
  const stand = outcome.value > 0 ? 'gekoppeld' : 'niets-gekozen'
  redirect(withMelding(vraagPad(plek), { stand }))
}

/** Takes one piece away from the question. */
export async function disconnect(plek: Vraagplek, form: FormData): Promise<void> {
  const outcome = await disconnectStuk(await currentPrincipal(), plek, readText(form, 'stuk'))
  revalidate()
  // What is gone already is as one wanted it.
  const isWeg = outcome.ok || outcome.reden === 'niet-gevonden'
  redirect(withMelding(vraagPad(plek), { stand: isWeg ? 'ontkoppeld' : 'niet-ontkoppeld' }))
}

export async function change(
  target: Target,
  _previous: StukStand,
  form: FormData,
): Promise<StukStand> {
  const ingevuld = {
    titel: readText(form, 'titel'),
    vertrouwelijk: readText(form, 'vertrouwelijk') === 'ja',
  }
  const gezien = {
    titel: readText(form, 'gezien-titel'),
    vertrouwelijk: readText(form, 'gezien-vertrouwelijk') === 'ja',
  }
  const outcome = await changeStuk(await currentPrincipal(), target, { ...ingevuld, gezien })
  if (outcome.ok) {
    revalidate()
    redirect(withMelding(stukPad(target.gemeenteCode, target.id), { stand: 'gewijzigd' }))
  }
  if (outcome.reden === 'conflict') {
    const { opgeslagen, wens } = outcome
    return { ingevuld: wens, gezien: opgeslagen, fout: TEKST.stuk.conflict(opgeslagen.titel) }
  }
  const fout =
    outcome.reden === 'ongeldig' ? (outcome.fouten[0]?.melding ?? '') : TEKST.fout[outcome.reden]
  return { ingevuld, gezien, fout }
}

/** Removes a piece, after a tick that says so. */
export async function remove(
  target: Target,
  _previous: string | null,
  form: FormData,
): Promise<string | null> {
  if (!readText(form, 'bevestigd')) return TEKST.stuk.bevestigFout
  const outcome = await removeStuk(await currentPrincipal(), target)
  if (outcome.ok) {
    revalidate()
    redirect(withMelding(bibliotheekPad(target.gemeenteCode), { stand: 'verwijderd' }))
  }
  return outcome.reden === 'ongeldig' ? '' : TEKST.fout[outcome.reden]
}
