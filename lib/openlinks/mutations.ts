import { createLink } from '@/lib/auth/deelnamelink'
import type { Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { authorizeDeelnemersbeheer } from '@/lib/deelnemers/loaders'
import { auditDeelnemers, type Deelnemersreden } from '@/lib/deelnemers/mutations'
import type { Perspectief } from '@/lib/instrument/model'
import { fail, invalid, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting, lockOpenRonde } from '@/lib/metingen/data'
import type { AuthorizedMeting } from '@/lib/metingen/loaders'
import { findOpenLink, listOpenLinks } from './data'
import { maximumInputSchema, openLinkInputSchema, type OpenLink } from './schema'

/** One open link of a meting. */
export type OpenLinkAdres = Readonly<{ metingId: string; linkId: string }>

function storeOpenLink(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  columns: Readonly<{ perspectief: Perspectief; maximum: number }>,
  now: Date,
) {
  const key = { metingId: meting.id, createdAt: now, createdById: access.userId }
  return transaction.openLink.create({ data: { ...key, ...columns, ...createLink('open') } })
}

/** Makes the link of a perspectief that has none yet. */
export async function createOpenLink(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<Outcome<null, Deelnemersreden | 'bestaat-al'>> {
  const found = await authorizeDeelnemersbeheer(principal, metingId)
  if (!found.ok) return found
  const parsed = parseInput(openLinkInputSchema, raw)
  if (!parsed.ok) return parsed
  const { access } = found.value
  const { perspectief } = parsed.value
  const now = new Date()
  return transact(async (transaction) => {
    if (!(await lockOpenRonde(transaction, access, metingId, now))) return fail('gesloten')
    const links = await listOpenLinks(access, metingId, { perspectief }, transaction)
    if (links.length > 0) return fail('bestaat-al')
    await storeOpenLink(transaction, found.value, parsed.value, now)
    await auditDeelnemers(transaction, found.value, 'open-link-maken', parsed.value, now)
    return succeed(null)
  })
}

type Verandering = (
  transaction: Transaction,
  link: OpenLink,
  found: AuthorizedMeting,
  now: Date,
) => Promise<Outcome<null>>

/** Changes one link that works, in an open meting. */
async function changeOpenLink(
  principal: Principal | null,
  target: OpenLinkAdres,
  change: Verandering,
): Promise<Outcome<null, Deelnemersreden>> {
  const found = await authorizeDeelnemersbeheer(principal, target.metingId)
  if (!found.ok) return found
  const { access, meting } = found.value
  const now = new Date()
  return transact<Outcome<null, Deelnemersreden>>(async (transaction) => {
    if (!(await lockOpenMeting(transaction, access, meting.id, now))) return fail('gesloten')
    const link = await findOpenLink(access, target, transaction)
    if (!link) return fail('niet-gevonden')
    return change(transaction, link, found.value, now)
  })
}

const whereLink = ({ access, meting }: AuthorizedMeting, { id }: OpenLink) => ({
  id,
  metingId: meting.id,
  meting: { gemeenteCode: access.gemeenteCode },
})

const stopOpenLink = (
  transaction: Transaction,
  found: AuthorizedMeting,
  link: OpenLink,
  now: Date,
) =>
  transaction.openLink.updateMany({
    where: whereLink(found, link),
    data: { ingetrokkenOp: now },
  })

/** Nobody can begin by this link any more; who did so before goes on by their own. */
export async function revokeOpenLink(
  principal: Principal | null,
  target: OpenLinkAdres,
): Promise<Outcome<null, Deelnemersreden>> {
  return changeOpenLink(principal, target, async (transaction, link, found, now) => {
    await stopOpenLink(transaction, found, link, now)
    const { perspectief } = link
    await auditDeelnemers(transaction, found, 'open-link-uitzetten', { perspectief }, now)
    return succeed(null)
  })
}

/** Another link in its place, with the same maximum: the old one stops, and is not counted on. */
export async function replaceOpenLink(
  principal: Principal | null,
  target: OpenLinkAdres,
): Promise<Outcome<null, Deelnemersreden>> {
  return changeOpenLink(principal, target, async (transaction, link, found, now) => {
    const { perspectief, maximum } = link
    await stopOpenLink(transaction, found, link, now)
    await storeOpenLink(transaction, found, { perspectief, maximum }, now)
    await auditDeelnemers(transaction, found, 'open-link-vervangen', { perspectief, maximum }, now)
    return succeed(null)
  })
}

/** Sets how many people may come by a link; never less than came already. */
export async function changeMaximum(
  principal: Principal | null,
  target: OpenLinkAdres,
  raw: unknown,
): Promise<Outcome<null, Deelnemersreden>> {
  return changeOpenLink(principal, target, async (transaction, link, found, now) => {
    const parsed = parseInput(maximumInputSchema, raw)
    if (!parsed.ok) return parsed
    const { maximum } = parsed.value
    if (maximum < link.aantal) {
      const melding = `Er doen al ${link.aantal} mensen mee via deze link. Vul minstens dat aantal in.`
      return invalid(['maximum'], melding)
    }
    await transaction.openLink.updateMany({ where: whereLink(found, link), data: { maximum } })
    const { perspectief, maximum: van } = link
    const details = { perspectief, van, naar: maximum }
    await auditDeelnemers(transaction, found, 'open-link-maximum', details, now)
    return succeed(null)
  })
}
