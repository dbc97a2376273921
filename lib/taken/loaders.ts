import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { requireInstrument } from '@/lib/instrument/content'
import { toDatum } from '@/lib/invoer/datum'
import { listMetingen } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import type { Meting } from '@/lib/metingen/schema'
import { listOordelen } from '@/lib/vragenlijst/data'
import { listEigenTaakRows, listTaken, listTeam } from './data'
import { compareTaken, isOpen, listTaakregels } from './rules'
import type { EigenTaak, Taakregel, Taakverdeling, Taken } from './schema'

/**
 * The division of one meting.
 * @param gemeenteCode as in the address; a meting of another gemeente is `niet-gevonden`
 */
export async function loadTaakverdeling(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
): Promise<Taakverdeling | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'meting:lezen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const lid = principal?.lidmaatschappen.find((entry) => entry.gemeenteCode === gemeenteCode)
  const verdeelt = !isRefusal(authorize(principal, gemeenteCode, 'taak:verdelen'))
  const [team, taken] = await Promise.all([listTeam(access), listTaken(access, metingId)])
  return {
    meting,
    gemeenteNaam: lid?.gemeenteNaam ?? gemeenteCode,
    userId: access.userId,
    magVerdelen: verdeelt && meting.status === 'open',
    team,
    regels: await readTaakregels(access, meting, taken),
  }
}

async function readTaakregels(
  access: AuthorizedGemeente,
  meting: Meting,
  taken: Taken,
): Promise<Taakregel[]> {
  return listTaakregels({
    instrument: requireInstrument(meting.instrumentversie),
    oordelen: await listOordelen(access, meting.id),
    alleenKern: meting.omvang === 'kort',
    taken,
    vandaag: toDatum(new Date()),
  })
}

/**
 * What the one who asks still has to finish in these metingen, the first date first; nothing of a
 * meting that is closed, or for a member who may not fill in.
 */
export async function listEigenTaken(
  access: AuthorizedGemeente,
  metingIds: readonly string[],
): Promise<EigenTaak[]> {
  const rows = await listEigenTaakRows(access, metingIds)
  if (rows.length === 0) return []
  const metingen = (await listMetingen(access)).filter(({ id }) =>
    rows.some(({ metingId }) => metingId === id),
  )
  const perMeting = await Promise.all(
    metingen.map(async (meting) => {
      const eigen = rows.filter(({ metingId }) => metingId === meting.id)
      const taken: Taken = Object.fromEntries(
        eigen.map(({ kenmerkId, gereedOp }) => [
          kenmerkId,
          { userId: access.userId, gereedOp, naam: '', lidStand: 'lid' },
        ]),
      )
      const { id, naam, omvang } = meting
      const regels = await readTaakregels(access, meting, taken)
      return regels.map((regel) => ({ ...regel, meting: { id, naam, omvang } }))
    }),
  )
  return perMeting
    .flat()
    .filter((regel) => regel.taak !== null && isOpen(regel))
    .toSorted(compareTaken)
}
