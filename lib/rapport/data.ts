import { toRapportUrl } from '@/lib/auth/rapportlink'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { listBehoeften } from '@/lib/behoeften/data'
import { db, type Transaction } from '@/lib/db/client'
import { findGemeente } from '@/lib/gemeenten/data'
import { toDatum } from '@/lib/invoer/datum'
import { findLogo } from '@/lib/logo/data'
import type { OpgeslagenLogo } from '@/lib/logo/schema'
import { listMetingen } from '@/lib/metingen/data'
import { listActies } from '@/lib/plan/data'
import type { Actie } from '@/lib/plan/schema'
import type { Rapportkeuze } from '@/lib/report/keuze'
import {
  rapportinhoudSchema,
  type Logo,
  type RapportActie,
  type Rapportstand,
} from '@/lib/report/stand'
import { momentopnameSchema, type Momentopname } from '@/lib/scoring/momentopname'
import type { OpgeslagenKeuze } from './schema'

const toKeuze = ({ inhoud, versie }: { inhoud: string; versie: number }): OpgeslagenKeuze => ({
  ...rapportinhoudSchema.parse(JSON.parse(inhoud)),
  versie,
})

/** The choice that was stored for the report of this meting. */
export async function findRapportkeuze(
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<OpgeslagenKeuze | null> {
  const row = await client.rapportkeuze.findFirst({ where: { metingId, meting: { gemeenteCode } } })
  return row && toKeuze(row)
}

/** The choice that a gemeente stored last, of whichever meting. */
export async function findNieuwsteKeuze({
  gemeenteCode,
}: AuthorizedGemeente): Promise<(OpgeslagenKeuze & { metingNaam: string }) | null> {
  const row = await db().rapportkeuze.findFirst({
    where: { meting: { gemeenteCode } },
    include: { meting: { select: { naam: true } } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  })
  return row && { ...toKeuze(row), metingNaam: row.meting.naam }
}

/** The address by which everyone reads the report; null while it is off. */
export async function findRapportUrl(
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
): Promise<string | null> {
  const row = await db().rapportlink.findFirst({
    where: { metingId, meting: { gemeenteCode } },
    select: { sleutel: true },
  })
  return row && toRapportUrl(row.sleutel)
}

/**
 * The newest snapshot of each meting that comes before this one, by id and from old to new: also
 * of a meting that is open again. Of the latest metingen, no more than `max`.
 */
async function listEerdereIds(
  access: AuthorizedGemeente,
  metingId: string,
  max: number,
): Promise<string[]> {
  const metingen = (await listMetingen(access)).map(({ id }) => id)
  const eerdere = metingen.slice(metingen.indexOf(metingId) + 1)
  const rows = await db().momentopname.findMany({
    where: { metingId: { in: eerdere }, meting: { gemeenteCode: access.gemeenteCode } },
    select: { id: true, metingId: true },
    orderBy: { revisie: 'desc' },
  })
  return eerdere
    .flatMap((id) => rows.find((row) => row.metingId === id)?.id ?? [])
    .slice(0, max)
    .toReversed()
}

/** Snapshots of a gemeente, in the order of `ids`. */
export async function listMomentopnamen(
  { gemeenteCode }: AuthorizedGemeente,
  ids: readonly string[],
): Promise<Momentopname[]> {
  const rows = await db().momentopname.findMany({
    where: { id: { in: [...ids] }, meting: { gemeenteCode } },
    select: { id: true, inhoud: true },
  })
  return ids
    .flatMap((id) => rows.find((row) => row.id === id) ?? [])
    .map(({ inhoud }) => momentopnameSchema.parse(JSON.parse(inhoud)))
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

function toLogo({ inhoud, png, mediatype, breedte, hoogte, alt }: OpgeslagenLogo): Logo {
  return { mediatype, breedte, hoogte, alt, inhoud: toBase64(inhoud), png: toBase64(png) }
}

/** How many earlier metingen stand beside this one: more do not fit on paper. */
const MAX_EERDERE = 3

/** What saving this choice keeps: all that its parts show of what goes on changing, as it is now. */
export async function readStand(
  access: AuthorizedGemeente,
  metingId: string,
  { onderdelen, logo: withLogo }: Rapportkeuze,
): Promise<Rapportstand> {
  const [gemeente, logo, eerdere, behoeften, acties] = await Promise.all([
    findGemeente(access.gemeenteCode),
    withLogo ? findLogo(access) : null,
    onderdelen.includes('ontwikkeling') ? listEerdereIds(access, metingId, MAX_EERDERE) : [],
    onderdelen.includes('behoeften') ? listBehoeften(access, metingId) : [],
    onderdelen.includes('plan') ? readActies(access, metingId) : [],
  ])
  if (!gemeente) throw new Error(`gemeente ${access.gemeenteCode} is not in the register`)
  return {
    datum: toDatum(new Date()),
    regio: gemeente.regio.naam,
    logo: logo && toLogo(logo),
    eerdere,
    behoeften: behoeften.map(({ kenmerkId, soort, urgentie, toelichting }) => ({
      kenmerkId,
      soort,
      urgentie,
      toelichting,
    })),
    acties: acties.map(toRapportActie),
  }
}

/** The plan goes on: an action that began with a later meting is none of this one. */
async function readActies(access: AuthorizedGemeente, metingId: string): Promise<Actie[]> {
  const [acties, metingen] = await Promise.all([listActies(access), listMetingen(access)])
  const later = metingen.slice(
    0,
    metingen.findIndex(({ id }) => id === metingId),
  )
  return acties.filter((actie) => later.every(({ id }) => id !== actie.metingId))
}

/** What is for the gemeente alone, such as the notes, does not come along. */
function toRapportActie(actie: Actie): RapportActie {
  const { kenmerkId, titel, eigenaar, start, eind, kosten, status, resultaat } = actie
  return { kenmerkId, titel, eigenaar, start, eind, kosten, status, resultaat }
}
