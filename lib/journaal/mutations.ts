import { isRefusal, type Principal } from '@/lib/authz/access'
import { toOordeelBody, type Keuze } from '@/lib/invoer/keuze'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { restoreAmbitie } from '@/lib/ambities/mutations'
import type { Ambitie } from '@/lib/scoring/model'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { findRegel } from './data'
import { readAmbitie, readVersie, readWijziging, writeAmbitie } from './rules'
import type { Wijziging } from './schema'

/** Someone was first: what is stored now, and `gezien` to send along when trying again. */
export type TerugConflict = Readonly<{ ok: false; reden: 'conflict'; gezien: string }> &
  (
    | Readonly<{ soort: 'oordeel'; nu: Keuze | null }>
    | Readonly<{ soort: 'ambitie'; nu: Ambitie | null }>
  )
export type TerugOutcome =
  Outcome<null, 'gesloten' | 'andere-werkwijze' | 'niet-terug-te-zetten'> | TerugConflict

/** One line of a meting; `gezien` is what the page showed as stored (see Journaalregel). */
export type TerugTarget = Readonly<{ metingId: string; regelId: string; gezien: string }>

/**
 * Writes the old value of a line again, as a new change by the ordinary rules for it. Where the
 * line began with nothing, that takes the judgement or ambitie back.
 */
export async function putBack(
  principal: Principal | null,
  target: TerugTarget,
): Promise<TerugOutcome> {
  const found = await authorizeMeting(principal, target.metingId, 'journaal:lezen')
  if (isRefusal(found)) return fail(found)
  const regel = await findRegel(found.access, target.metingId, target.regelId)
  const wijziging = regel && readWijziging(regel)
  if (wijziging?.soort === 'oordeel') return putOordeelBack(principal, target, wijziging)
  if (wijziging?.soort === 'ambitie') return putAmbitieBack(principal, target, wijziging)
  return fail('niet-terug-te-zetten')
}

type Soort<Naam extends Wijziging['soort']> = Extract<Wijziging, { soort: Naam }>

async function putOordeelBack(
  principal: Principal | null,
  { metingId, gezien }: TerugTarget,
  { indicatorId, van }: Soort<'oordeel'>,
): Promise<TerugOutcome> {
  const versie = readVersie(gezien)
  if (versie === undefined) return fail('niet-terug-te-zetten')
  const outcome = await saveOordeel(
    principal,
    { metingId, indicatorId, versie },
    van ? toOordeelBody(van) : {},
  )
  if (outcome.ok) return succeed(null)
  if (outcome.reden !== 'conflict') return outcome
  const nu = outcome.opgeslagen
  return { ok: false, reden: 'conflict', soort: 'oordeel', nu, gezien: String(nu?.versie ?? '') }
}

async function putAmbitieBack(
  principal: Principal | null,
  { metingId, gezien: text }: TerugTarget,
  { kenmerkId, van }: Soort<'ambitie'>,
): Promise<TerugOutcome> {
  const gezien = readAmbitie(text)
  if (van === undefined || gezien === undefined) return fail('niet-terug-te-zetten')
  const target = { metingId, kenmerkId }
  const outcome = await restoreAmbitie(principal, target, { wens: van, gezien })
  if (outcome.ok) return succeed(null)
  if (outcome.reden !== 'conflict') return outcome
  const nu = outcome.opgeslagen
  return { ok: false, reden: 'conflict', soort: 'ambitie', nu, gezien: writeAmbitie(nu) }
}
