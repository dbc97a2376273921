import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { createLink } from '@/lib/auth/deelnamelink'
import { db, type Transaction } from '@/lib/db/client'
import { PERSPECTIEVEN } from '@/lib/instrument/model'
import { mailSchema, MAILSOORTEN, ZEGT_NIETS } from '@/lib/postbus/schema'
import { cleanZoekterm, listSchrijfwijzen } from './rules'
import {
  genodigdeSchema,
  type Genodigde,
  type Genodigden,
  type Mailstand,
  type Respons,
} from './schema'

export const ofMeting = ({ gemeenteCode }: AuthorizedGemeente, metingId: string) => ({
  metingId,
  meting: { gemeenteCode },
})

/** Response per perspectief; a perspectief without anybody is in it with zeros. */
export async function countRespons(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<readonly Respons[]> {
  const where = ofMeting(access, metingId)
  const heeftAntwoord = { antwoorden: { some: { soort: { not: 'open' } } } }
  const [everyone, begun] = await Promise.all([
    db().deelnemer.groupBy({
      by: ['perspectief'],
      where,
      _count: { _all: true, uitgenodigdOp: true },
    }),
    db().deelnemer.groupBy({
      by: ['perspectief'],
      where: {
        ...where,
        ingetrokkenOp: null,
        OR: [{ afgerondOp: { not: null } }, heeftAntwoord],
      },
      _count: { _all: true, afgerondOp: true },
    }),
  ])
  return PERSPECTIEVEN.map((perspectief) => {
    const all = everyone.find((group) => group.perspectief === perspectief)?._count
    const some = begun.find((group) => group.perspectief === perspectief)?._count
    const uitgenodigd = all?.uitgenodigdOp ?? 0
    return {
      perspectief,
      uitgenodigd,
      zelfGekomen: (all?._all ?? 0) - uitgenodigd,
      begonnen: some?._all ?? 0,
      klaar: some?.afgerondOp ?? 0,
    }
  })
}

const PER_PAGINA = 50

const GENODIGDE = {
  id: true,
  email: true,
  naam: true,
  perspectief: true,
  uitgenodigdOp: true,
} as const

type GenodigdeRow = Readonly<Record<keyof typeof GENODIGDE, unknown>> & {
  links: readonly unknown[]
}

const toGenodigde = ({ links, ...row }: GenodigdeRow): Genodigde => ({
  ...genodigdeSchema.parse(row),
  heeftToegang: links.length > 0,
})

const selectGenodigde = (now: Date) => ({
  ...GENODIGDE,
  links: {
    where: { ingetrokkenOp: null, verlooptOp: { gt: now } },
    select: { id: true },
    take: 1,
  },
})

/** Who was invited by e-mail, by address, a page at a time. */
export async function listGenodigden(
  access: AuthorizedGemeente,
  metingId: string,
  { zoek, pagina, now }: Readonly<{ zoek: string; pagina: number; now: Date }>,
): Promise<Genodigden> {
  const gezocht = cleanZoekterm(zoek)
  const where = {
    ...ofMeting(access, metingId),
    email: { not: null },
    uitgenodigdOp: { not: null },
    ...(gezocht && {
      OR: [
        { email: { contains: gezocht.toLowerCase() } },
        ...listSchrijfwijzen(gezocht).map((naam) => ({ naam: { contains: naam } })),
      ],
    }),
  }
  const gevonden = await db().deelnemer.count({ where })
  const paginas = Math.max(1, Math.ceil(gevonden / PER_PAGINA))
  const nummer = Math.min(Math.max(pagina, 1), paginas)
  const rows = await db().deelnemer.findMany({
    where,
    select: selectGenodigde(now),
    orderBy: { email: 'asc' },
    skip: (nummer - 1) * PER_PAGINA,
    take: PER_PAGINA,
  })
  return { zoek: gezocht, pagina: nummer, paginas, gevonden, rijen: rows.map(toGenodigde) }
}

/** One invitation; null for what is none of this meting. */
export async function findGenodigde(
  access: AuthorizedGemeente,
  { metingId, deelnemerId }: Readonly<{ metingId: string; deelnemerId: string }>,
  now: Date,
  client: Transaction = db(),
): Promise<Genodigde | null> {
  if (!z.uuid().safeParse(deelnemerId).success) return null
  const row = await client.deelnemer.findFirst({
    where: {
      ...ofMeting(access, metingId),
      id: deelnemerId,
      email: { not: null },
      uitgenodigdOp: { not: null },
    },
    select: selectGenodigde(now),
  })
  return row && toGenodigde(row)
}

const MAX_MISLUKT = 50

/** How the mails of a meting fare: counts per kind, and the newest that failed. */
export async function readMailstand(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<Mailstand> {
  const where = ofMeting(access, metingId)
  const [groups, rows] = await Promise.all([
    db().mail.groupBy({ by: ['soort', 'status'], where, _count: true }),
    db().mail.findMany({
      where: {
        ...where,
        status: 'mislukt',
        soort: { in: [...ZEGT_NIETS] },
        deelnemer: { uitgenodigdOp: { not: null } },
      },
      select: {
        id: true,
        soort: true,
        status: true,
        fout: true,
        deelnemer: { select: { email: true } },
      },
      orderBy: { createdAt: 'desc' },
      take: MAX_MISLUKT,
    }),
  ])
  const count = (soort: string, status: string) =>
    groups.find((group) => group.soort === soort && group.status === status)?._count ?? 0
  const tellingen = MAILSOORTEN.map((soort) => ({
    soort,
    wacht: count(soort, 'wacht'),
    verzonden: count(soort, 'verzonden'),
    mislukt: count(soort, 'mislukt'),
  })).filter(({ wacht, verzonden, mislukt }) => wacht + verzonden + mislukt > 0)
  return {
    tellingen,
    mislukt: rows.map(({ fout, deelnemer, ...row }) => {
      const { id, soort } = mailSchema.parse(row)
      return { id, soort, fout, email: deelnemer?.email ?? '' }
    }),
    aantalMislukt: tellingen.reduce((total, { mislukt }) => total + mislukt, 0),
  }
}

/**
 * Whether anybody in the meting has begun, or did before taking it all back. From then on moving or
 * removing one person would tell, by the difference in the counts, whether it was them.
 */
export async function isIemandBegonnen(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<boolean> {
  const row = await client.deelnemer.findFirst({
    where: {
      ...ofMeting(access, metingId),
      OR: [
        { antwoorden: { some: {} } },
        { afgerondOp: { not: null } },
        { ingetrokkenOp: { not: null } },
      ],
    },
    select: { id: true },
  })
  return row !== null
}

/** The columns of a new personal link, without the id of whose it is. */
export const newLinkColumns = (verlooptOp: Date, now: Date) => ({
  id: randomUUID(),
  ...createLink('persoonlijk'),
  createdAt: now,
  verlooptOp,
})
