import type { Transaction } from '@/lib/db/client'

/**
 * Writes who did what, inside the transaction of the deed itself.
 * `details` holds facts that are needed to understand the entry later, no personal data.
 */
export async function writeAudit(
  transaction: Transaction,
  entry: {
    tijdstip: Date
    userId: string
    /** Left out for what belongs to no gemeente, or to no meting. */
    gemeenteCode?: string
    metingId?: string
    operatie: string
    onderwerp: string
    details?: Readonly<Record<string, unknown>>
  },
): Promise<void> {
  const { details = {}, ...rest } = entry
  await transaction.auditregel.create({ data: { ...rest, details: JSON.stringify(details) } })
}
