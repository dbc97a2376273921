import { writeAudit } from '@/lib/audit/audit'
import { authorize, isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { findOpvolger, lockGemeente } from '@/lib/gemeenten/data'
import { describeOpgeheven } from '@/lib/gemeenten/rules'
import { toVeiligeNaam } from '@/lib/invoer/bestand'
import { toJaar } from '@/lib/invoer/datum'
import { fail, invalid, succeed, type Invoerfout, type Outcome } from '@/lib/invoer/outcome'
import { metingSchema, type Meting } from '@/lib/metingen/schema'
import { toOordeelColumns } from '@/lib/vragenlijst/data'
import { findImportbestand, readImportomgeving } from './data'
import { checkImport, countImport, readJsonBestand } from './rules'
import {
  BEWAARTIJD,
  METING_PLEK,
  type Importplan,
  type Importplek,
  type Importtelling,
  type Jsonbezwaar,
} from './schema'

/** What an import made, and where its result is another than the file's. */
export type Geimporteerd = Readonly<{
  meting: Meting
  telling: Importtelling
  verschillen: readonly Invoerfout[]
}>

/**
 * Makes a new meting of an export file: open, so that it is looked at and established anew. All of
 * it, or nothing when anything is wrong.
 */
export async function importMeting(
  principal: Principal | null,
  gemeenteCode: string,
  raw: unknown,
): Promise<Outcome<Geimporteerd>> {
  const access = authorize(principal, gemeenteCode, 'meting:importeren')
  if (isRefusal(access)) return fail(access)
  return transact(async (transaction) => {
    // Two at the same moment would each bring in the same actions.
    await lockGemeente(transaction, access)
    const now = new Date()
    const opgegaan = await findOpvolger(access, toJaar(now), transaction)
    if (opgegaan) return invalid([], describeOpgeheven(opgegaan))
    const checked = checkImport(raw, await readImportomgeving(access, transaction))
    if (!checked.ok) return checked
    const plan = checked.value
    const meting = await storeMeting(transaction, access, plan, now)
    return succeed({ meting, telling: countImport(plan), verschillen: plan.verschillen })
  })
}

/** Imports the file that this person looked at, which is gone then. */
export async function confirmImport(
  principal: Principal | null,
  gemeenteCode: string,
  importId: string,
): Promise<Outcome<Geimporteerd, 'verlopen' | Jsonbezwaar>> {
  const access = authorize(principal, gemeenteCode, 'meting:importeren')
  if (isRefusal(access)) return fail(access)
  const bestand = await findImportbestand(access, METING_PLEK, importId)
  if (!bestand) return fail('verlopen')
  const json = readJsonBestand(bestand.inhoud)
  if (!json.ok) return json
  const outcome = await importMeting(principal, gemeenteCode, json.value)
  if (outcome.ok) await removeImportbestand(access, METING_PLEK)
  return outcome
}

/** Takes the file away that this person was looking at. */
export async function cancelImport(
  principal: Principal | null,
  gemeenteCode: string,
): Promise<Outcome<null>> {
  const access = authorize(principal, gemeenteCode, 'meting:importeren')
  if (isRefusal(access)) return fail(access)
  await removeImportbestand(access, METING_PLEK)
  return succeed(null)
}

async function storeMeting(
  transaction: Transaction,
  access: AuthorizedGemeente,
  plan: Importplan,
  now: Date,
): Promise<Meting> {
  const { naam, werkwijze, instrumentversie } = plan
  const { gemeenteCode, userId } = access
  const row = await transaction.meting.create({
    data: {
      ...{ gemeenteCode, naam, werkwijze, instrumentversie },
      createdById: userId,
      createdAt: now,
      updatedAt: now,
    },
  })
  const by = { updatedAt: now, updatedById: userId }
  const ofMeting = { metingId: row.id, ...by }
  await transaction.oordeel.createMany({
    data: Object.entries(plan.oordelen).map(([indicatorId, keuze]) => ({
      ...{ indicatorId, ...toOordeelColumns(keuze), ...ofMeting },
    })),
  })
  await transaction.ambitie.createMany({
    data: Object.entries(plan.ambities).map(([kenmerkId, { niveau, prioriteit, jaar }]) => ({
      ...{ kenmerkId, niveau, prioriteit, jaar: jaar ?? null, ...ofMeting },
    })),
  })
  await transaction.behoefte.createMany({
    data: plan.behoeften.map((behoefte) => ({ ...behoefte, ...ofMeting, createdAt: now })),
  })
  await transaction.signaal.createMany({
    data: plan.signalen.map((signaal) => ({
      ...{ ...signaal, ...ofMeting, createdAt: now, createdById: userId },
    })),
  })
  await transaction.actie.createMany({
    data: plan.acties.map(({ id: _, inDezeMeting, gevolg, indicatoren, ...actie }) => ({
      ...{ ...actie, gemeenteCode, gevolg: gevolg ?? '', indicatoren: JSON.stringify(indicatoren) },
      ...{ ...by, metingId: inDezeMeting ? row.id : null, createdAt: now, createdById: userId },
    })),
  })
  await writeAudit(transaction, {
    ...{ tijdstip: now, userId, gemeenteCode, metingId: row.id, onderwerp: row.id },
    operatie: 'meting:importeren',
    details: { naam, bron: plan.bron, telling: countImport(plan) },
  })
  return metingSchema.parse(row)
}

const MAX_NAAM = 100

/**
 * Keeps a file for the person who sent it, until they import it, take it away or send another, or a
 * day has gone by.
 * @returns the id to look at it by
 */
export async function keepImportbestand(
  access: AuthorizedGemeente,
  plek: Importplek,
  { naam, inhoud }: Readonly<{ naam: string; inhoud: Uint8Array<ArrayBuffer> }>,
): Promise<string> {
  const { gemeenteCode, userId } = access
  const kept = await transact(async (transaction) => {
    await removeImportbestand(access, plek, transaction)
    const { id } = await transaction.importbestand.create({
      data: { gemeenteCode, userId, ...plek, bestandsnaam: toVeiligeNaam(naam, MAX_NAAM), inhoud },
      select: { id: true },
    })
    return succeed(id)
  })
  return kept.value
}

/** Takes away what this person has here, and what everyone left lying for a day. */
export async function removeImportbestand(
  { gemeenteCode, userId }: AuthorizedGemeente,
  plek: Importplek,
  client?: Transaction,
): Promise<void> {
  const remove = async (transaction: Transaction) => {
    const verlopen = { createdAt: { lte: new Date(Date.now() - BEWAARTIJD) } }
    await transaction.importbestand.deleteMany({
      where: { OR: [{ gemeenteCode, userId, ...plek }, verlopen] },
    })
    return succeed(null)
  }
  await (client ? remove(client) : transact(remove))
}
