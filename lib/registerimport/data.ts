import type { AuthorizedBeheer } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { isId } from '@/lib/invoer/parse'
import { BEWAARTIJD } from '@/lib/importeren/schema'
import { REGISTER_PLEK, type Registerstand } from './schema'

/** What is in the register now, and of one year. */
export async function readRegisterstand(
  jaar: number,
  client: Transaction = db(),
): Promise<Registerstand> {
  // One by one: within a transaction there is one connection.
  const gemeenten = await client.gemeente.findMany({
    select: {
      ...{ code: true, naam: true, provincie: true, regioCode: true, inwoners: true },
      ...{ registerjaar: true, fictief: true, opvolgerCode: true, opgehevenPer: true },
    },
    orderBy: { code: 'asc' },
  })
  const regios = await client.regio.findMany({ select: { code: true, naam: true } })
  const regels = await client.registerregel.findMany({
    where: { jaar },
    orderBy: { gemeenteCode: 'asc' },
  })
  const jaren = await client.registerregel.groupBy({ by: ['jaar'] })
  return {
    ...{ gemeenten, regios },
    regels: regels.map(
      ({ gemeenteCode: code, naam, provincie, regioCode, regioNaam, inwoners }) => ({
        ...{ code, naam, provincie, regioCode, regioNaam, inwoners },
      }),
    ),
    jaren: jaren.map((groep) => groep.jaar),
  }
}

/** The gemeenten that this beheerder is a member of, in whatever role. */
export async function listEigenCodes(
  { userId }: AuthorizedBeheer,
  client: Transaction,
): Promise<string[]> {
  const rows = await client.lidmaatschap.findMany({
    where: { userId },
    select: { gemeenteCode: true },
  })
  return rows.map(({ gemeenteCode }) => gemeenteCode)
}

/** The years that are in the register, newest first, with how many gemeenten each has. */
export async function listRegisterjaren(_access: AuthorizedBeheer) {
  const groepen = await db().registerregel.groupBy({ by: ['jaar'], _count: true })
  return groepen
    .map(({ jaar, _count }) => ({ jaar, aantal: _count }))
    .toSorted((a, b) => b.jaar - a.jaar)
}

/** The file that this beheerder looks at, for a day; nobody else's. @param id as it came in */
export async function findRegisterbestand(access: AuthorizedBeheer, id: string) {
  if (!isId(id)) return null
  return db().importbestand.findFirst({
    where: {
      id,
      userId: access.userId,
      ...REGISTER_PLEK,
      createdAt: { gt: new Date(Date.now() - BEWAARTIJD) },
    },
    select: { id: true, bestandsnaam: true, inhoud: true },
  })
}
