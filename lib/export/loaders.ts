import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findGemeente } from '@/lib/gemeenten/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { loadResultaat } from '@/lib/resultaten/loaders'
import { listOordelen } from '@/lib/vragenlijst/data'
import { toOordeelBody } from '@/lib/invoer/keuze'
import { listMomentopnamenMetInhoud } from './data'
import type { MetingExport } from './schema'

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
      Object.entries(oordelen).map(([key, keuze]) => [key, toOordeelBody(keuze)]),
    ),
    ambities,
    resultaat,
    momentopnamen,
  }
}
