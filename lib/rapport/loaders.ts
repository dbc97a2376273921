import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findGemeente } from '@/lib/gemeenten/data'
import { listOndersteuning } from '@/lib/instrument/content'
import type { Ondersteuning } from '@/lib/instrument/model'
import type { Meting } from '@/lib/metingen/schema'
import { buildRapport } from '@/lib/report/build'
import type { Rapport } from '@/lib/report/model'
import { loadResultaat } from '@/lib/resultaten/loaders'

/** A report with the meting it is of; the same for the page and for every file. */
export type MetingRapport = Readonly<{
  rapport: Rapport
  meting: Meting
  gemeente: Readonly<{ code: string; naam: string }>
}>

/** An ISO date in the Netherlands. */
const toDatum = (moment: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)

/** Whether an entry is still valid on a date; its end may be a year, a month or a day. */
const isGeldigOp = (datum: string) => (item: Ondersteuning) =>
  item.geldig_tot === undefined || datum.slice(0, item.geldig_tot.length) <= item.geldig_tot

/** The report that this principal may see, by the rules for the result. */
export async function loadRapport(
  principal: Principal | null,
  metingId: string,
): Promise<MetingRapport | Refusal> {
  const found = await loadResultaat(principal, metingId)
  if (isRefusal(found)) return found
  const { access, meting, instrument, resultaat, oordelen, ambities, vastgesteld } = found
  const row = await findGemeente(access.gemeenteCode)
  if (!row) throw new Error(`gemeente ${access.gemeenteCode} is not in the register`)
  const gemeente = { code: row.code, naam: row.naam }
  const now = new Date()
  const rapport = buildRapport({
    instrument,
    gemeente: { ...gemeente, regio: row.regio.naam },
    meting: {
      naam: meting.naam,
      werkwijze: meting.werkwijze,
      revisie: vastgesteld?.revisie ?? meting.revisie,
      status: vastgesteld ? 'vastgesteld' : 'open',
      datum: toDatum(vastgesteld?.op ?? now),
    },
    resultaat,
    oordelen,
    ambities,
    ondersteuning: listOndersteuning().filter(isGeldigOp(toDatum(now))),
  })
  return { rapport, meting, gemeente }
}
