import { createAccount } from '@/lib/auth/accounts'
import type { Db } from '@/lib/db/client'
import type { Instrument } from '@/lib/instrument/model'
import { DEMO_ACCOUNTS, DEMO_COLLEAGUES } from './accounts'
import { loadBesluiten, loadReacties } from './besluit'
import { DEMO_GEMEENTEN, DEMO_REGIO } from './gemeenten'
import { planMetingen } from './plans'
import { toProfielRows } from './profielen'
import { toRows } from './rows'
import { loadTeamwerk } from './teamwerk'

/** A busy computer may take its time. */
const UNHURRIED = { timeout: 120_000 }

/** Whether the demo data is in this database. */
export async function isDemoLoaded(client: Db): Promise<boolean> {
  return (await client.regio.count({ where: { code: DEMO_REGIO.code } })) > 0
}

/** Puts the demo data in a database without it, all or nothing. */
export async function loadDemo(client: Db, instrument: Instrument): Promise<void> {
  const plans = planMetingen(instrument)
  const rows = plans.map((plan) => toRows(plan, instrument))
  const profielen = plans.map(toProfielRows)
  await client.$transaction(async (transaction) => {
    await transaction.regio.create({ data: DEMO_REGIO })
    await transaction.gemeente.createMany({ data: DEMO_GEMEENTEN })
    for (const account of [...DEMO_ACCOUNTS, ...DEMO_COLLEAGUES]) {
      await createAccount(transaction, account)
    }
    await transaction.profielantwoord.createMany({
      data: profielen.flatMap((row) => row.profielantwoorden),
    })
    await transaction.meting.createMany({ data: rows.map(({ meting }) => meting) })
    await transaction.deelnemer.createMany({ data: rows.flatMap((row) => row.deelnemers) })
    await transaction.deelnamelink.createMany({ data: rows.flatMap((row) => row.deelnamelinks) })
    await transaction.mail.createMany({ data: rows.flatMap((row) => row.mails) })
    await transaction.antwoord.createMany({ data: rows.flatMap((row) => row.antwoorden) })
    await transaction.oordeel.createMany({ data: rows.flatMap((row) => row.oordelen) })
    await transaction.ambitie.createMany({ data: rows.flatMap((row) => row.ambities) })
    await transaction.momentopname.createMany({ data: rows.flatMap((row) => row.momentopnamen) })
    await loadTeamwerk(transaction)
    await loadBesluiten(transaction, instrument)
    await loadReacties(transaction)
    await transaction.auditregel.createMany({
      data: [...profielen, ...rows].flatMap((row) => row.auditregels),
    })
  }, UNHURRIED)
}
