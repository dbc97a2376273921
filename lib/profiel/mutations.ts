import { writeAudit } from '@/lib/audit/audit'
import { authorize, isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import type { Profiel } from '@/lib/instrument/model-profiel'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { listMetingen } from '@/lib/metingen/data'
import { lockGemeente } from '@/lib/gemeenten/data'
import { readProfielantwoorden } from './data'
import { chooseProfiel } from './loaders'
import { findProfielFouten, pickOpties } from './rules'
import { profielInputSchema, type OpgeslagenProfiel } from './schema'

/** Someone was first with these questions: nothing is saved; what is stored now comes along. */
export type ProfielConflict = Readonly<{
  ok: false
  reden: 'conflict'
  vragen: readonly string[]
  opgeslagen: OpgeslagenProfiel
}>
export type ProfielOutcome = Outcome<OpgeslagenProfiel> | ProfielConflict

type Wijziging = Readonly<{ vraagId: string; opties: readonly string[]; versie: number | null }>

/**
 * Saves answers of the gemeenteprofiel, all or none, when the stored version of each is still the
 * one named. An answer that is stored already is no change, whatever version it names.
 * @returns all stored answers
 */
export async function saveProfiel(
  principal: Principal | null,
  gemeenteCode: string,
  raw: unknown,
): Promise<ProfielOutcome> {
  const access = authorize(principal, gemeenteCode, 'profiel:bepalen')
  if (isRefusal(access)) return fail(access)
  const parsed = parseInput(profielInputSchema, raw)
  if (!parsed.ok) return parsed
  const { profiel } = chooseProfiel(await listMetingen(access))
  const fouten = findProfielFouten(profiel, parsed.value)
  if (fouten.length > 0) return { ok: false, reden: 'ongeldig', fouten }
  const now = new Date()

  return db().$transaction(async (transaction) => {
    await lockGemeente(transaction, access)
    const stored = await readProfielantwoorden(access, transaction)
    const wijzigingen = listWijzigingen(profiel, parsed.value, stored)
    const vragen = wijzigingen
      .filter(({ vraagId, versie }) => versie !== (stored[vraagId]?.versie ?? null))
      .map(({ vraagId }) => vraagId)
    if (vragen.length > 0) return { ok: false, reden: 'conflict', vragen, opgeslagen: stored }
    for (const wijziging of wijzigingen) {
      await store(transaction, access, { wijziging, van: stored[wijziging.vraagId]?.opties, now })
    }
    return succeed(await readProfielantwoorden(access, transaction))
  })
}

function listWijzigingen(
  { vragen }: Profiel,
  antwoorden: Readonly<Record<string, Omit<Wijziging, 'vraagId'>>>,
  stored: OpgeslagenProfiel,
): Wijziging[] {
  return vragen.flatMap((vraag) => {
    const antwoord = antwoorden[vraag.id]
    if (!antwoord) return []
    const opties = pickOpties(vraag, antwoord.opties)
    const isStored = opties.join() === (stored[vraag.id]?.opties ?? []).join()
    return isStored ? [] : [{ vraagId: vraag.id, opties, versie: antwoord.versie }]
  })
}

type Change = Readonly<{ wijziging: Wijziging; van: readonly string[] | undefined; now: Date }>

async function store(
  transaction: Transaction,
  { gemeenteCode, userId }: AuthorizedGemeente,
  { wijziging: { vraagId, opties, versie }, van = [], now }: Change,
): Promise<void> {
  const key = { gemeenteCode, vraagId }
  const columns = {
    opties: JSON.stringify(opties),
    versie: (versie ?? 0) + 1,
    updatedAt: now,
    updatedById: userId,
  }
  await transaction.profielantwoord.upsert({
    where: { gemeenteCode_vraagId: key },
    create: { ...key, ...columns },
    update: columns,
  })
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    operatie: 'profiel:bepalen',
    onderwerp: vraagId,
    details: { van, naar: opties },
  })
}
