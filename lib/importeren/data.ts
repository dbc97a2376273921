import { createHash } from 'node:crypto'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { getInstrument } from '@/lib/instrument/content'
import { isId } from '@/lib/invoer/parse'
import { listActies } from '@/lib/plan/data'
import type { Importomgeving } from './rules'
import { BEWAARTIJD, type Importplek } from './schema'

export type Importbestand = Readonly<{
  id: string
  bestandsnaam: string
  inhoud: Uint8Array<ArrayBuffer>
}>

/** The file that this person put here, for a day; nobody else's. @param id as it came in */
export async function findImportbestand(
  access: AuthorizedGemeente,
  plek: Importplek,
  id: string,
): Promise<Importbestand | null> {
  if (!isId(id)) return null
  return db().importbestand.findFirst({
    where: {
      id,
      gemeenteCode: access.gemeenteCode,
      userId: access.userId,
      ...plek,
      createdAt: { gt: new Date(Date.now() - BEWAARTIJD) },
    },
    select: { id: true, bestandsnaam: true, inhoud: true },
  })
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** What a file is checked against, as it is now. */
export async function readImportomgeving(
  access: AuthorizedGemeente,
  client: Transaction = db(),
): Promise<Importomgeving> {
  const gemeente = await client.gemeente.findUniqueOrThrow({
    where: { code: access.gemeenteCode },
    select: { code: true, naam: true, metingen: { select: { naam: true } } },
  })
  return {
    gemeente: { code: gemeente.code, naam: gemeente.naam },
    namen: gemeente.metingen.map(({ naam }) => naam),
    acties: await listActies(access, client),
    findInstrument: getInstrument,
    hash,
  }
}
