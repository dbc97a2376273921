import type { AuthorizedBeheer } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { listInstrumenten, standaardInstrument } from '@/lib/instrument/content'
import type { Instrument } from '@/lib/instrument/model'
import { pickGekozen, type Metingtelling } from './rules'
import { STANDAARDVERSIE, type Standaardkeuze } from './schema'

/** The choice of version as stored; null while nobody chose. */
export async function findStandaardkeuze(client: Transaction = db()): Promise<Standaardkeuze> {
  const row = await client.instelling.findUnique({ where: { id: STANDAARDVERSIE } })
  return row && { versie: row.inhoud, stand: row.versie, sinds: row.updatedAt }
}

/**
 * The version of new metingen: the one that a beheerder chose, or the newest published one. A
 * choice that a release took away falls back to that as well.
 */
export async function readStandaardinstrument(): Promise<Instrument> {
  const keuze = await findStandaardkeuze()
  return pickGekozen(listInstrumenten(), keuze?.versie) ?? standaardInstrument()
}

/** How many metingen there are by version and status, of all gemeenten together. */
export async function countMetingenPerVersie(_access: AuthorizedBeheer): Promise<Metingtelling[]> {
  const groepen = await db().meting.groupBy({ by: ['instrumentversie', 'status'], _count: true })
  return groepen.map(({ instrumentversie, status, _count }) => ({
    ...{ versie: instrumentversie, status, aantal: _count },
  }))
}
