import type { Aggregaatlezer } from '@/lib/aggregaten/data'
import { db } from '@/lib/db/client'
import type { Indeling } from './rules'

/**
 * All regio's and provincies that gemeenten are in, by name.
 * @param fictief whether made-up ones only, or real ones only; all without
 */
export async function listIndeling(
  _access: Aggregaatlezer,
  { fictief }: Readonly<{ fictief?: boolean }>,
): Promise<Indeling> {
  const where = fictief === undefined ? {} : { fictief }
  const [regios, provincies] = await Promise.all([
    db().regio.findMany({
      where: { gemeenten: { some: where } },
      select: { code: true, naam: true },
    }),
    db().gemeente.groupBy({ by: ['provincie'], where }),
  ])
  const byNaam = (a: string, b: string) => a.localeCompare(b, 'nl')
  return {
    regios: regios.toSorted((a, b) => byNaam(a.naam, b.naam)),
    provincies: provincies.map(({ provincie }) => provincie).toSorted(byNaam),
  }
}
