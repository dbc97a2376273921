import { databaseEnv, type DatabaseEnv } from '@/lib/config/env'
import { createAdapter } from './adapter'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { PrismaClient, type Prisma } from './generated/sqlite/client'

export type Db = PrismaClient
/** A client inside a transaction. */
export type Transaction = Prisma.TransactionClient

/** A client of a database; whoever makes one also disconnects it. */
export function createClient({ database, databaseUrl }: DatabaseEnv): Db {
  const options = {
    adapter: createAdapter(database, databaseUrl),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  }
  if (database === 'sqlite') return new PrismaClient(options)
  // Both clients come from one model source and have the same methods and types.
  return new PostgresqlClient(options) as unknown as Db
}

const holder = globalThis as typeof globalThis & { vitDb?: Db }

/** The database of this process. One client, also when the development server reloads modules. */
export function db(): Db {
  holder.vitDb ??= createClient(databaseEnv())
  return holder.vitDb
}

class Rollback extends Error {}

/** Runs a write in one transaction. A write that is refused (`ok: false`) leaves no trace. */
export async function transact<Outcome extends Readonly<{ ok: boolean }>>(
  write: (transaction: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  let refused: Outcome | undefined
  try {
    return await db().$transaction(async (transaction) => {
      const outcome = await write(transaction)
      if (outcome.ok) return outcome
      refused = outcome
      throw new Rollback()
    })
  } catch (error) {
    if (error instanceof Rollback && refused) return refused
    throw error
  }
}

/** True for a write that met a row with the same unique key. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}
