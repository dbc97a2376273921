import {
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { requireInstrument } from '@/lib/instrument/content'
import { findIndicator } from '@/lib/instrument/find'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { listTeam } from '@/lib/taken/data'
import { listOpmerkingen, listVermeldingRows } from './data'
import { listDraden, toFragment } from './rules'
import type { VermeldingRegel, Werkruimte } from './schema'

/**
 * The workroom of one question.
 * @param plek as in the address; another gemeente's meting and an unknown question are both
 * `niet-gevonden`
 */
export async function loadWerkruimte(
  principal: Principal | null,
  plek: Readonly<{ gemeenteCode: string; metingId: string; indicatorId: string }>,
): Promise<Werkruimte | Refusal> {
  const found = await authorizeMeting(principal, plek.metingId, 'opmerking:plaatsen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== plek.gemeenteCode) return 'niet-gevonden'
  const kenmerk = requireInstrument(meting.instrumentversie).kenmerken.find(({ indicatoren }) =>
    indicatoren.some(({ id }) => id === plek.indicatorId),
  )
  const indicator = kenmerk?.indicatoren.find(({ id }) => id === plek.indicatorId)
  if (!kenmerk || !indicator) return 'niet-gevonden'
  const lid = principal?.lidmaatschappen.find((entry) => entry.gemeenteCode === plek.gemeenteCode)
  const [team, rows] = await Promise.all([listTeam(access), listOpmerkingen(access, plek)])
  return {
    meting,
    gemeenteNaam: lid?.gemeenteNaam ?? plek.gemeenteCode,
    kenmerk,
    indicator,
    magPlaatsen: meting.status === 'open',
    team: team.filter(({ userId }) => userId !== access.userId),
    draden: listDraden(rows, access.userId),
  }
}

/**
 * What the one who asks is named in and has not seen, over all metingen of the gemeente, the
 * newest first; nothing for a member who may not read remarks.
 */
export async function listVermeldingen(access: AuthorizedGemeente): Promise<VermeldingRegel[]> {
  const rows = await listVermeldingRows(access)
  return rows.map(({ opmerking: { id, indicatorId, tekst, createdAt, user, meting } }) => ({
    opmerkingId: id,
    meting: { id: meting.id, naam: meting.naam },
    indicator: {
      id: indicatorId,
      stelling:
        findIndicator(requireInstrument(meting.instrumentversie), indicatorId)?.stelling ?? '',
    },
    door: user?.name ?? null,
    op: createdAt,
    fragment: toFragment(tekst),
  }))
}
