import { db } from '@/lib/db/client'

/** The register: every gemeente with its regio, by name. */
export async function listGemeenten() {
  const rows = await db().gemeente.findMany({ include: { regio: true } })
  // The database sorts by bytes; a reader looks for 's-Gravenhage under the G and Súdwest under S.
  return rows.toSorted((a, b) => collator.compare(sortName(a.naam), sortName(b.naam)))
}

const collator = new Intl.Collator('nl')
const sortName = (naam: string) => naam.replace(/^['’][a-z]-?\s*/i, '')

/** One gemeente of the register. */
export async function findGemeente(code: string) {
  return db().gemeente.findUnique({ where: { code }, include: { regio: true } })
}

export type Gemeente = NonNullable<Awaited<ReturnType<typeof findGemeente>>>

/** Every regio with the number of its gemeenten. */
export async function listRegios() {
  return db().regio.findMany({
    include: { _count: { select: { gemeenten: true } } },
    orderBy: { code: 'asc' },
  })
}
