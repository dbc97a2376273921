import { linksoortOf } from '@/lib/auth/deelnamelink'
import { hashToken } from '@/lib/auth/token'
import type { AuthorizedDeelnemer, AuthorizedGemeente, Deelnemerschap } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { PERSPECTIEVEN, type Perspectief } from '@/lib/instrument/model'
import { metingSchema, type Meting } from '@/lib/metingen/schema'
import { listVragen } from '@/lib/vragenlijst/rules'
import { isVervangbaar, schatMinuten } from './rules'
import { deelnemerSchema, type Deelnemer, type Vragenlijstmaat } from './schema'

const METING = { include: { gemeente: { select: { naam: true } } } }

/** A participant with the meting that they take part in; null when they are gone meanwhile. */
export async function findDeelname(
  access: AuthorizedDeelnemer,
): Promise<{ deelnemer: Deelnemer; meting: Meting; gemeenteNaam: string } | null> {
  const row = await db().deelnemer.findUnique({
    where: { id: access.deelnemerId },
    include: { meting: METING },
  })
  return (
    row && {
      deelnemer: deelnemerSchema.parse(row),
      meting: metingSchema.parse(row.meting),
      gemeenteNaam: row.meting.gemeente.naam,
    }
  )
}

/** How many people were asked to look from a perspectief, or joined. */
export const countInPerspectief = (metingId: string, perspectief: Perspectief): Promise<number> =>
  db().deelnemer.count({ where: { metingId, perspectief } })

/** An open link as it is stored. */
type OpenLink = Readonly<{
  id: string
  perspectief: Perspectief
  maximum: number
  aantal: number
  meting: Meting
  gemeenteNaam: string
}>

/** An open link by its token; null for one that is unknown or revoked. */
export async function findOpenLink(token: string): Promise<OpenLink | null> {
  if (linksoortOf(token) !== 'open') return null
  const row = await db().openLink.findUnique({
    where: { hash: hashToken(token) },
    include: { meting: METING, _count: { select: { deelnemers: true } } },
  })
  const perspectief = PERSPECTIEVEN.find((name) => name === row?.perspectief)
  if (!row || !perspectief || row.ingetrokkenOp !== null) return null
  return {
    id: row.id,
    perspectief,
    maximum: row.maximum,
    aantal: row._count.deelnemers,
    meting: metingSchema.parse(row.meting),
    gemeenteNaam: row.meting.gemeente.naam,
  }
}

/** Whose personal link a token is, whether it still works or not. */
export async function findBekendeDeelnemer(
  token: string,
): Promise<(Deelnemerschap & Readonly<{ vervangbaar: (now: Date) => boolean }>) | null> {
  if (linksoortOf(token) !== 'persoonlijk') return null
  const link = await db().deelnamelink.findUnique({
    where: { hash: hashToken(token) },
    include: {
      deelnemer: {
        include: {
          meting: { select: { gemeenteCode: true } },
          links: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
        },
      },
    },
  })
  const perspectief = PERSPECTIEVEN.find((name) => name === link?.deelnemer.perspectief)
  if (!link || !perspectief) return null
  const { id, metingId, meting, email, eigenEmail, links } = link.deelnemer
  const nieuwste = links[0] ?? link
  return {
    deelnemerId: id,
    metingId,
    gemeenteCode: meting.gemeenteCode,
    perspectief,
    vervangbaar: (now) => (email ?? eigenEmail) !== null && isVervangbaar(link, nieuwste, now),
  }
}

/** A member's own place in a meting; null until they chose a perspectief, or answered. */
export async function findEigenDeelnemer(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<Deelnemer | null> {
  const row = await db().deelnemer.findFirst({
    where: { metingId, userId: access.userId, meting: { gemeenteCode: access.gemeenteCode } },
  })
  return row && deelnemerSchema.parse(row)
}

/** From which perspectief a member answers in a meting; null until they chose or answered. */
export const findEigenPerspectief = async (
  access: AuthorizedGemeente,
  metingId: string,
): Promise<Perspectief | null> => (await findEigenDeelnemer(access, metingId))?.perspectief ?? null

/** How long the questionnaire of a meting is from one perspectief. */
export function meetVragenlijst(
  { instrumentversie, omvang }: Pick<Meting, 'instrumentversie' | 'omvang'>,
  perspectief: Perspectief,
): Vragenlijstmaat {
  const vragen = listVragen(requireInstrument(instrumentversie), { perspectief, omvang }).length
  return { vragen, minuten: schatMinuten(vragen) }
}
