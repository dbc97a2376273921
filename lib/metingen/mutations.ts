import { createHash } from 'node:crypto'
import { writeAudit } from '@/lib/audit/audit'
import { bundelGemeente, storeUitkomst } from '@/lib/aggregaten/mutations'
import { authorize, isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { transact, type Transaction } from '@/lib/db/client'
import { renewWhereShared } from '@/lib/deelstand/mutations'
import { findOpvolger } from '@/lib/gemeenten/data'
import { describeOpgeheven } from '@/lib/gemeenten/rules'
import { readStandaardinstrument } from '@/lib/instellingen/data'
import { getInstrument, requireInstrument } from '@/lib/instrument/content'
import { endOfDag, toJaar } from '@/lib/invoer/datum'
import { fail, invalid, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { toCanonicalJson } from '@/lib/scoring/canonical'
import type { Oordelen } from '@/lib/scoring/model'
import { buildMomentopname, type Momentopname } from '@/lib/scoring/momentopname'
import { calculateResult } from '@/lib/scoring/result'
import { readSpreiding, readVoorlopigeOordelen } from '@/lib/gesprek/data'
import { readProfielantwoorden } from '@/lib/profiel/data'
import { listBeantwoord } from '@/lib/profiel/rules'
import { readOordelen } from '@/lib/vragenlijst/data'
import {
  countDeelnemers,
  hasGenodigden,
  listOvergenomen,
  lockOpenMeting,
  readAmbities,
  readMeting,
} from './data'
import { authorizeMeting, type AuthorizedMeting } from './loaders'
import { isRondeOpen, listVaststelBezwaren, type VaststelBezwaar } from './rules'
import { heropenSchema, metingSchema, startMetingSchema, type Meting } from './schema'

/** Starts a meting for a gemeente. */
export async function startMeting(
  principal: Principal | null,
  gemeenteCode: string,
  raw: unknown,
): Promise<Outcome<Meting>> {
  const access = authorize(principal, gemeenteCode, 'meting:starten')
  if (isRefusal(access)) return fail(access)
  const parsed = parseInput(startMetingSchema, raw)
  if (!parsed.ok) return parsed
  const instrumentversie = parsed.value.instrumentversie ?? (await readStandaardinstrument()).versie
  const instrument = getInstrument(instrumentversie)
  if (!instrument) {
    const melding = `Versie "${instrumentversie}" van het instrument bestaat niet.`
    return invalid(['instrumentversie'], melding)
  }
  // A concept can still change, and a meting keeps the questions that it began with (scoring §13).
  if (instrument.status === 'concept') {
    const melding = `Versie "${instrumentversie}" is een concept. Kies een versie die is gepubliceerd.`
    return invalid(['instrumentversie'], melding)
  }
  const { naam, werkwijze, omvang, rondeTot } = parsed.value
  const now = new Date()
  return transact(async (transaction) => {
    const opvolger = await findOpvolger(access, toJaar(now), transaction)
    if (opvolger) return invalid([], describeOpgeheven(opvolger))
    const row = await transaction.meting.create({
      data: {
        naam,
        instrumentversie,
        werkwijze,
        ...(omvang && { omvang }),
        ...(rondeTot !== undefined && { rondeTot: endOfDag(rondeTot) }),
        gemeenteCode: access.gemeenteCode,
        createdById: access.userId,
        createdAt: now,
        updatedAt: now,
      },
    })
    await audit(transaction, access, row.id, 'meting:starten', { naam: row.naam }, now)
    return succeed(metingSchema.parse(row))
  })
}

/** Why a meting may not be established now. */
export type NietVastTeStellen = Failure<'niet-vast-te-stellen'> &
  Readonly<{ bezwaren: readonly VaststelBezwaar[] }>

/**
 * Establishes a meting: closes it for changes and keeps the immutable snapshot (scoring §15).
 * Two at the same moment give one snapshot: the second meets a closed meting.
 */
export async function establishMeting(
  principal: Principal | null,
  metingId: string,
): Promise<Outcome<Momentopname> | NietVastTeStellen> {
  const found = await authorizeMeting(principal, metingId, 'meting:vaststellen')
  if (isRefusal(found)) return fail(found)
  const { access } = found
  const now = new Date()
  return transact(async (transaction) => {
    const isOpen = await lockOpenMeting(transaction, access, metingId, now)
    const meting = await readMeting(transaction, access, metingId)
    const oordelen = await readOordelen(access, meting, transaction)
    const bezwaren = listVaststelBezwaren({
      status: isOpen ? 'open' : 'vastgesteld',
      oordelen,
      kanBinnenkomen:
        isRondeOpen(meting, now) && (await hasGenodigden(access, metingId, transaction)),
    })
    if (bezwaren.length > 0) return { ...fail('niet-vast-te-stellen'), bezwaren }

    const momentopname = await takeMomentopname(transaction, { access, meting }, { oordelen, now })
    await storeMomentopname(transaction, found, momentopname, now)
    return succeed(momentopname)
  })
}

async function takeMomentopname(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  { oordelen, now }: Readonly<{ oordelen: Oordelen; now: Date }>,
): Promise<Momentopname> {
  const gemeente = await transaction.gemeente.findUniqueOrThrow({
    where: { code: access.gemeenteCode },
    select: { code: true, naam: true, regio: { select: { naam: true } } },
  })
  const ambities = await readAmbities(access, meting.id, transaction)
  const profiel = listBeantwoord(await readProfielantwoorden(access, transaction))
  // Establishing ends the round of answers, so they count, also where nobody closed it.
  const gesloten: Meting = { ...meting, status: 'vastgesteld' }
  return buildMomentopname({
    instrumentversie: meting.instrumentversie,
    metingId: meting.id,
    metingNaam: meting.naam,
    gemeente: { code: gemeente.code, naam: gemeente.naam, regio: gemeente.regio.naam },
    werkwijze: meting.werkwijze,
    revisie: meting.revisie,
    vastgesteldOp: now.toISOString(),
    oordelen,
    ambities,
    resultaat: calculateResult(requireInstrument(meting.instrumentversie), oordelen, ambities),
    deelnemersPerPerspectief: await countDeelnemers(access, meting.id, transaction),
    ...(meting.werkwijze === 'ieder-apart' && {
      voorlopigeOordelen: await readVoorlopigeOordelen(access, gesloten, transaction),
      overgenomen: await listOvergenomen(access, meting.id, transaction),
      spreiding: { ...(await readSpreiding(access, gesloten, transaction)) },
    }),
    ...(Object.keys(profiel).length > 0 && { profiel }),
  })
}

async function storeMomentopname(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  momentopname: Momentopname,
  now: Date,
): Promise<void> {
  const inhoud = toCanonicalJson(momentopname)
  const sha256 = createHash('sha256').update(inhoud).digest('hex')
  await transaction.momentopname.create({
    data: {
      metingId: meting.id,
      revisie: momentopname.revisie,
      inhoud,
      sha256,
      createdAt: now,
      createdById: access.userId,
    },
  })
  await storeUitkomst(transaction, momentopname)
  await transaction.meting.updateMany({
    where: { id: meting.id, gemeenteCode: access.gemeenteCode },
    // The round of answers ends with it, also for when the meting is opened again.
    data: { status: 'vastgesteld', rondeGeslotenOp: meting.rondeGeslotenOp ?? now },
  })
  const details = { revisie: momentopname.revisie, sha256 }
  await audit(transaction, access, meting.id, 'meting:vaststellen', details, now)
  // A meting that was shared before it was opened again counts again.
  await bundelGemeente(transaction, access, now)
}

/** Opens an established meting again as a new revision; the old snapshot stays (scoring §15). */
export async function reopenMeting(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<Outcome<Readonly<{ revisie: number }>, 'al-open'>> {
  const found = await authorizeMeting(principal, metingId, 'meting:heropenen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(heropenSchema, raw)
  if (!parsed.ok) return parsed
  const { access } = found
  const now = new Date()
  return transact(async (transaction) => {
    const { count } = await transaction.meting.updateMany({
      where: { id: metingId, gemeenteCode: access.gemeenteCode, status: 'vastgesteld' },
      data: {
        status: 'open',
        revisie: { increment: 1 },
        stand: { increment: 1 },
        updatedAt: now,
      },
    })
    if (count === 0) return fail('al-open')
    const { revisie } = await transaction.meting.findFirstOrThrow({
      where: { id: metingId, gemeenteCode: access.gemeenteCode },
    })
    const details = { revisie, reden: parsed.value.reden }
    await audit(transaction, access, metingId, 'meting:heropenen', details, now)
    await renewWhereShared(transaction, metingId)
    return succeed({ revisie })
  })
}

function audit(
  transaction: Transaction,
  { gemeenteCode, userId }: AuthorizedGemeente,
  metingId: string,
  operatie: Operatie,
  details: Readonly<Record<string, unknown>>,
  tijdstip: Date,
): Promise<void> {
  const onderwerp = metingId
  return writeAudit(transaction, {
    tijdstip,
    userId,
    gemeenteCode,
    metingId,
    operatie,
    onderwerp,
    details,
  })
}
