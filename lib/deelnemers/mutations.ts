import { randomUUID } from 'node:crypto'
import { parse as parseCsv } from 'csv-parse/sync'
import { writeAudit } from '@/lib/audit/audit'
import type { Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { fail, invalid, succeed, type Invalid, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting, lockOpenRonde, readMeting } from '@/lib/metingen/data'
import type { AuthorizedMeting } from '@/lib/metingen/loaders'
import { mailMogelijk } from '@/lib/postbus/data'
import { enqueueMails } from '@/lib/postbus/mutations'
import { authorizeDeelnemersbeheer } from './loaders'
import { newLinkColumns, ofMeting } from './data'
import { linkVerlooptOp, readCsv, readTekst, sortRijen, type Rij, type SplitRegel } from './rules'
import {
  MAX_REGELS,
  uitnodigingstekstSchema,
  uitnodigInputSchema,
  type Uitnodiging,
  type Uitnodigresultaat,
} from './schema'

/** Why something about deelnemers cannot be done now. */
export type Deelnemersreden = 'andere-werkwijze' | 'gesloten'

/** Traces what was done about deelnemers; `details` never say who it was about. */
export function auditDeelnemers(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  onderwerp: string,
  details: Readonly<Record<string, unknown>>,
  tijdstip: Date,
): Promise<void> {
  const { userId, gemeenteCode } = access
  const operatie = 'deelnemers:beheren'
  const entry = {
    tijdstip,
    userId,
    gemeenteCode,
    metingId: meting.id,
    operatie,
    onderwerp,
    details,
  }
  return writeAudit(transaction, entry)
}

/** The cells of one line of CSV. */
export const splitCsvRegel: SplitRegel = (line, delimiter) => {
  try {
    return parseCsv(line, { delimiter, relax_column_count: true, trim: true })[0] ?? []
  } catch {
    return null
  }
}

type Invoer = Readonly<{ adressen: string; bestand: Uint8Array | null }>

function readInvoer({ adressen, bestand }: Invoer): readonly Rij[] | Invalid {
  const csv = bestand ? readCsv(bestand, splitCsvRegel) : null
  if (bestand && !csv) {
    const melding =
      'De eerste regel van het bestand moet de namen van de kolommen bevatten: email, en als u wilt naam en perspectief.'
    return invalid(['bestand'], melding)
  }
  const rijen = [...readTekst(adressen), ...(csv ?? [])]
  if (rijen.length === 0) {
    return invalid(['adressen'], 'Vul een of meer e-mailadressen in, of kies een bestand.')
  }
  if (rijen.length > MAX_REGELS) {
    const melding = `U kunt per keer ${MAX_REGELS.toLocaleString('nl-NL')} adressen uitnodigen. Dit zijn er ${rijen.length.toLocaleString('nl-NL')}. Deel de lijst op.`
    return invalid([bestand ? 'bestand' : 'adressen'], melding)
  }
  return rijen
}

/** People per transaction: it holds up everyone who answers meanwhile, so it must be short. */
const PER_TRANSACTIE = 1000

/**
 * Invites everyone on a list by e-mail. Faulty lines, repeated ones and who was invited before are
 * named in the result; the others each get a personal link and a mail. A long list is stored in
 * parts; when something comes between, sending it again invites the rest.
 */
export async function inviteDeelnemers(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<Outcome<Uitnodigresultaat, Deelnemersreden | 'geen-mail'>> {
  const found = await authorizeDeelnemersbeheer(principal, metingId)
  if (!found.ok) return found
  if (!mailMogelijk()) return fail('geen-mail')
  const parsed = parseInput(uitnodigInputSchema, raw)
  if (!parsed.ok) return parsed
  const rijen = readInvoer(parsed.value)
  if ('ok' in rijen) return rijen
  const { goed, dubbel, fout } = sortRijen(rijen, parsed.value.perspectief)
  const bekend: Uitnodiging[] = []
  for (let start = 0; start < goed.length; start += PER_TRANSACTIE) {
    const part = goed.slice(start, start + PER_TRANSACTIE)
    const stored = await transact((transaction) =>
      storeUitnodigingen(transaction, found.value, part),
    )
    if (!stored.ok) return stored
    bekend.push(...stored.value)
  }
  return succeed({ uitgenodigd: goed.length - bekend.length, bekend, dubbel, fout })
}

/**
 * Invites who was not invited yet, under the lock of the meting, so that two lists at once invite
 * nobody twice.
 * @returns who was invited before
 */
async function storeUitnodigingen(
  transaction: Transaction,
  found: AuthorizedMeting,
  uitnodigingen: readonly Uitnodiging[],
): Promise<Outcome<Uitnodiging[], 'gesloten'>> {
  const { access, meting } = found
  const metingId = meting.id
  const now = new Date()
  if (!(await lockOpenRonde(transaction, access, metingId, now))) return fail('gesloten')
  const rows = await transaction.deelnemer.findMany({
    where: {
      ...ofMeting(access, metingId),
      email: { in: uitnodigingen.map(({ email }) => email) },
    },
    select: { email: true },
  })
  const known = new Set(rows.map(({ email }) => email))
  const nieuw = uitnodigingen.filter(({ email }) => !known.has(email))
  if (nieuw.length > 0) {
    const { rondeTot } = await readMeting(transaction, access, metingId)
    const verlooptOp = linkVerlooptOp(rondeTot, now)
    await storeDeelnemers(transaction, metingId, nieuw, { verlooptOp, now })
    await auditDeelnemers(transaction, found, 'uitnodigen', { aantal: nieuw.length }, now)
  }
  return succeed(uitnodigingen.filter(({ email }) => known.has(email)))
}

async function storeDeelnemers(
  transaction: Transaction,
  metingId: string,
  uitnodigingen: readonly Uitnodiging[],
  { verlooptOp, now }: Readonly<{ verlooptOp: Date; now: Date }>,
): Promise<void> {
  const deelnemers = uitnodigingen.map(({ email, naam, perspectief }) => ({
    id: randomUUID(),
    metingId,
    email,
    naam,
    perspectief,
    uitgenodigdOp: now,
    createdAt: now,
  }))
  await transaction.deelnemer.createMany({ data: deelnemers })
  await transaction.deelnamelink.createMany({
    data: deelnemers.map(({ id }) => ({ deelnemerId: id, ...newLinkColumns(verlooptOp, now) })),
  })
  const soort = 'uitnodiging' as const
  const mails = deelnemers.map(({ id }) => ({ metingId, deelnemerId: id, soort }))
  await enqueueMails(transaction, mails, now)
}

/** Sets what the coordinator says in the invitation beside its fixed words. */
export async function saveUitnodigingstekst(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<Outcome<null, Deelnemersreden>> {
  const found = await authorizeDeelnemersbeheer(principal, metingId)
  if (!found.ok) return found
  const parsed = parseInput(uitnodigingstekstSchema, raw)
  if (!parsed.ok) return parsed
  const { uitnodiging } = parsed.value
  const { access, meting } = found.value
  const now = new Date()
  return transact(async (transaction) => {
    if (!(await lockOpenMeting(transaction, access, meting.id, now))) return fail('gesloten')
    await transaction.meting.updateMany({
      where: { id: meting.id, gemeenteCode: access.gemeenteCode },
      data: { uitnodiging },
    })
    const details = { van: meting.uitnodiging, naar: uitnodiging }
    await auditDeelnemers(transaction, found.value, 'uitnodigingstekst', details, now)
    return succeed(null)
  })
}
