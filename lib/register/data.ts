import type { AuthorizedBeheer } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import type { Registergemeente, Registerregel } from './schema'

const opvolger = { select: { code: true, naam: true } }

/** The years that are in the register, newest first. */
export async function listJaren(_access: AuthorizedBeheer): Promise<number[]> {
  const groepen = await db().registerregel.groupBy({ by: ['jaar'] })
  return groepen.map(({ jaar }) => jaar).toSorted((a, b) => b - a)
}

/** Every regio, by name. */
export async function listRegios(_access: AuthorizedBeheer) {
  return db().regio.findMany({ select: { code: true, naam: true }, orderBy: { naam: 'asc' } })
}

/** Every gemeente as it is now, also those that are gone. */
export async function listHuidige(_access: AuthorizedBeheer): Promise<Registerregel[]> {
  const rows = await db().gemeente.findMany({ include: { regio: true, opvolger } })
  return rows.map(({ regio, ...gemeente }) => ({ ...gemeente, regioNaam: regio.naam }))
}

/** Every gemeente as it was in a year. */
export async function listVanJaar(
  _access: AuthorizedBeheer,
  jaar: number,
): Promise<Registerregel[]> {
  const rows = await db().registerregel.findMany({
    where: { jaar },
    include: { gemeente: { select: { fictief: true, opgehevenPer: true, opvolger } } },
  })
  return rows.map(({ gemeenteCode, gemeente, ...regel }) => ({
    ...regel,
    ...gemeente,
    code: gemeenteCode,
  }))
}

/** One gemeente through the years; null for an unknown code. */
export async function findRegistergemeente(
  _access: AuthorizedBeheer,
  code: string,
): Promise<Registergemeente | null> {
  const row = await db().gemeente.findUnique({
    where: { code },
    include: {
      regio: true,
      opvolger,
      voorgangers: {
        select: { code: true, naam: true, opgehevenPer: true },
        orderBy: { code: 'asc' },
      },
      registerregels: { orderBy: { jaar: 'desc' } },
    },
  })
  if (!row) return null
  const { regio, voorgangers, registerregels, ...gemeente } = row
  return {
    gemeente: { ...gemeente, regioNaam: regio.naam },
    voorgangers,
    jaren: registerregels.map(({ gemeenteCode, ...regel }) => ({ ...regel, code: gemeenteCode })),
  }
}
