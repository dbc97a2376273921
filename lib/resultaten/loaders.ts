import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { findGemeente } from '@/lib/gemeenten/data'
import { getInstrument } from '@/lib/instrument/content'
import type { Instrument } from '@/lib/instrument/model'
import { findMomentopname, readAmbities } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import type { Meting } from '@/lib/metingen/schema'
import type { Ambities, Oordelen, Resultaat } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { listOordelen, readOordelen } from '@/lib/vragenlijst/data'
import { toOordeelInput } from '@/lib/vragenlijst/schema'
import { listMomentopnamenMetInhoud } from './data'
import type { MetingExport } from './schema'

/** A meting's result with all it was calculated from. */
export type MetingResultaat = Readonly<{
  access: AuthorizedGemeente
  meting: Meting
  instrument: Instrument
  oordelen: Oordelen
  ambities: Ambities
  resultaat: Resultaat
  /** When it was established and as which revision; null for a result that may still change. */
  vastgesteld: Readonly<{ op: Date; revisie: number }> | null
}>

/**
 * The result that this principal may see: of an open meting the result so far, of an established
 * one its snapshot. Who may only read what was established gets the newest snapshot, or
 * `geen-recht` while there is none.
 */
export async function loadResultaat(
  principal: Principal | null,
  metingId: string,
): Promise<MetingResultaat | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'momentopname:lezen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  const instrument = getInstrument(meting.instrumentversie)
  if (!instrument) throw new Error(`instrument ${meting.instrumentversie} is not in content`)

  const mayReadOpen = !isRefusal(authorize(principal, meting.gemeenteCode, 'meting:lezen'))
  if (meting.status === 'open' && mayReadOpen) {
    const [oordelen, ambities] = await Promise.all([
      readOordelen(access, meting),
      readAmbities(access, metingId),
    ])
    const resultaat = calculateResult(instrument, oordelen, ambities)
    return { access, meting, instrument, oordelen, ambities, resultaat, vastgesteld: null }
  }
  const momentopname = await findMomentopname(access, metingId)
  if (!momentopname) return 'geen-recht'
  const { oordelen, ambities, resultaat, revisie, vastgesteldOp } = momentopname
  const vastgesteld = { op: new Date(vastgesteldOp), revisie }
  return { access, meting, instrument, oordelen, ambities, resultaat, vastgesteld }
}

/** The whole meting as a file, for who may export it. */
export async function loadExport(
  principal: Principal | null,
  metingId: string,
): Promise<MetingExport | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'meting:exporteren')
  if (isRefusal(found)) return found
  const result = await loadResultaat(principal, metingId)
  if (isRefusal(result)) return result
  const { access, meting, ambities, resultaat } = result
  const [gemeente, oordelen, momentopnamen] = await Promise.all([
    findGemeente(access.gemeenteCode),
    listOordelen(access, meting.id),
    listMomentopnamenMetInhoud(access, meting.id),
  ])
  if (!gemeente) throw new Error(`gemeente ${access.gemeenteCode} is not in the register`)
  const { id, naam, werkwijze, status, revisie, createdAt } = meting
  return {
    formaat: 'vit-meting',
    formaatversie: '1.0.0',
    gemaaktOp: new Date().toISOString(),
    gemeente: { code: gemeente.code, naam: gemeente.naam },
    meting: { id, naam, werkwijze, status, revisie, gestartOp: createdAt.toISOString() },
    instrumentversie: meting.instrumentversie,
    oordelen: Object.fromEntries(
      Object.entries(oordelen).map(([key, keuze]) => [key, toOordeelInput(keuze)]),
    ),
    ambities,
    resultaat,
    momentopnamen,
  }
}
