import { createHash } from 'node:crypto'
import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { detectInhoud } from '@/lib/bestanden/inhoud'
import { transact, type Transaction } from '@/lib/db/client'
import { lockGemeente } from '@/lib/gemeenten/data'
import { BESTANDEN, MAX_BESTAND } from '@/lib/invoer/bestand'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting } from '@/lib/metingen/data'
import { findStuk, sumGrootte } from './data'
import { authorizePlek, authorizeVraag, type Toegang } from './loaders'
import { isRuimte, judgeBestand, toKenmerken, toTitel, type Bestandsweigering } from './rules'
import {
  bestandInputSchema,
  linkInputSchema,
  type Kenmerken,
  type Plek,
  type Stuk,
  type Vraagplek,
} from './schema'

/** How much of a file one row holds, in bytes. */
const DEEL = 256 * 1024

/** What was added; `bestond` when the library had it already. */
type Toegevoegd = Readonly<{ id: string; bestond: boolean }>
/** A file as it was sent. */
export type Bestand = Readonly<{ naam: string; inhoud: Uint8Array<ArrayBuffer> }>

type NieuwStuk = Readonly<{
  soort: Stuk['soort']
  titel: string
  vertrouwelijk: boolean
  /** What makes it the same as a piece that is there already. */
  zelfde: Readonly<{ link: string } | { sha256: string }>
  bestand?: Readonly<{ bestandsnaam: string; mediatype: string; inhoud: Uint8Array<ArrayBuffer> }>
}>

/** Adds a link to the library, and to the question if there is one. */
export async function addLink(
  principal: Principal | null,
  plek: Plek,
  raw: unknown,
): Promise<Outcome<Toegevoegd, 'gesloten' | 'vol'>> {
  const toegang = await authorizePlek(principal, plek)
  if (isRefusal(toegang)) return fail(toegang)
  const parsed = parseInput(linkInputSchema, raw)
  if (!parsed.ok) return parsed
  const { link, ...rest } = parsed.value
  return addStuk(toegang, { soort: 'link', ...rest, zelfde: { link } })
}

/**
 * Adds a file to the library, and to the question if there is one. A file that the gemeente keeps
 * already is not stored twice: that one is used.
 */
export async function addBestand(
  principal: Principal | null,
  plek: Plek,
  { naam, inhoud }: Bestand,
  raw: unknown,
): Promise<Outcome<Toegevoegd, 'gesloten' | 'vol'> | Bestandsweigering> {
  const toegang = await authorizePlek(principal, plek)
  if (isRefusal(toegang)) return fail(toegang)
  const parsed = parseInput(bestandInputSchema, raw)
  if (!parsed.ok) return parsed
  if (inhoud.byteLength === 0) return { ok: false, reden: 'leeg' }
  if (inhoud.byteLength > MAX_BESTAND) return { ok: false, reden: 'te-groot' }
  const oordeel = judgeBestand(naam, await detectInhoud(inhoud))
  if (!oordeel.ok) return oordeel
  const { bestandsnaam, soort } = oordeel
  return addStuk(toegang, {
    soort: 'bestand',
    titel: toTitel(parsed.value.titel, bestandsnaam),
    vertrouwelijk: parsed.value.vertrouwelijk,
    zelfde: { sha256: createHash('sha256').update(inhoud).digest('hex') },
    bestand: { bestandsnaam, mediatype: BESTANDEN[soort].mediatype, inhoud },
  })
}

function addStuk(
  { access, vraag }: Toegang,
  nieuw: NieuwStuk,
): Promise<Outcome<Toegevoegd, 'gesloten' | 'vol'>> {
  const now = new Date()
  return transact(async (transaction) => {
    if (vraag && !(await lockOpenMeting(transaction, access, vraag.metingId, now))) {
      return fail('gesloten')
    }
    await lockGemeente(transaction, access)
    const bestaand = await transaction.onderbouwing.findFirst({
      where: { gemeenteCode: access.gemeenteCode, soort: nieuw.soort, ...nieuw.zelfde },
      select: { id: true, titel: true, vertrouwelijk: true },
    })
    const erbij = nieuw.bestand?.inhoud.byteLength ?? 0
    if (!bestaand && !isRuimte(await sumGrootte(access, transaction), erbij)) return fail('vol')
    const id = bestaand?.id ?? (await storeStuk(transaction, access, nieuw, now))
    // Whoever calls it confidential now is heard, also about what was there already.
    if (bestaand && nieuw.vertrouwelijk && !bestaand.vertrouwelijk) {
      const naar = { titel: bestaand.titel, vertrouwelijk: true }
      await updateStuk(transaction, access, { id, van: bestaand, naar, now })
    }
    if (vraag) {
      const titel = bestaand?.titel ?? nieuw.titel
      await koppel(transaction, access, { vraag, id, titel, soort: nieuw.soort, now })
    }
    return succeed({ id, bestond: bestaand !== null })
  })
}

async function storeStuk(
  transaction: Transaction,
  access: AuthorizedGemeente,
  { soort, titel, vertrouwelijk, zelfde, bestand }: NieuwStuk,
  now: Date,
): Promise<string> {
  const { inhoud, ...kop } = bestand ?? {}
  const { id } = await transaction.onderbouwing.create({
    data: {
      gemeenteCode: access.gemeenteCode,
      createdById: access.userId,
      createdAt: now,
      soort,
      titel,
      vertrouwelijk,
      ...zelfde,
      ...kop,
      ...(inhoud && { grootte: inhoud.byteLength }),
    },
    select: { id: true },
  })
  for (let begin = 0; inhoud && begin < inhoud.byteLength; begin += DEEL) {
    const deel = inhoud.subarray(begin, begin + DEEL)
    const data = { onderbouwingId: id, nummer: begin / DEEL, inhoud: deel }
    await transaction.onderbouwingDeel.create({ data, select: { id: true } })
  }
  await auditStuk(transaction, access, { onderwerp: id, now, actie: 'toegevoegd', titel, soort })
  return id
}

type Koppeling = Readonly<{
  vraag: Vraagplek
  id: string
  titel: string
  soort: string
  now: Date
}>

/** Puts a piece with a question; one that is there already stays. */
async function koppel(
  transaction: Transaction,
  access: AuthorizedGemeente,
  { vraag: { metingId, indicatorId }, id, titel, soort, now }: Koppeling,
): Promise<void> {
  const key = { onderbouwingId: id, metingId, indicatorId }
  const where = { onderbouwingId_metingId_indicatorId: key }
  if (await transaction.onderbouwingKoppeling.findUnique({ where })) return
  await transaction.onderbouwingKoppeling.create({
    data: { ...key, createdAt: now, createdById: access.userId },
  })
  const entry = { onderwerp: indicatorId, metingId, now, actie: 'gekoppeld', titel, soort } as const
  await auditStuk(transaction, access, entry)
}

/**
 * Puts pieces of the library with a question; ids of elsewhere count as none.
 * @returns how many there were
 */
export async function connectStukken(
  principal: Principal | null,
  vraag: Vraagplek,
  ids: readonly string[],
): Promise<Outcome<number, 'gesloten'>> {
  const found = await authorizeVraag(principal, vraag)
  if (isRefusal(found)) return fail(found)
  const { access } = found
  const known = ids.filter((id) => isId(id))
  const now = new Date()
  return transact(async (transaction) => {
    if (!(await lockOpenMeting(transaction, access, vraag.metingId, now))) return fail('gesloten')
    await lockGemeente(transaction, access)
    const stukken = await transaction.onderbouwing.findMany({
      where: { id: { in: known }, gemeenteCode: access.gemeenteCode },
      select: { id: true, titel: true, soort: true },
    })
    for (const stuk of stukken) await koppel(transaction, access, { vraag, ...stuk, now })
    return succeed(stukken.length)
  })
}

/** Takes a piece away from a question; it stays in the library. */
export async function disconnectStuk(
  principal: Principal | null,
  vraag: Vraagplek,
  id: string,
): Promise<Outcome<null, 'gesloten'>> {
  const found = await authorizeVraag(principal, vraag)
  if (isRefusal(found)) return fail(found)
  if (!isId(id)) return fail('niet-gevonden')
  const { access } = found
  const { metingId, indicatorId } = vraag
  const now = new Date()
  return transact(async (transaction) => {
    if (!(await lockOpenMeting(transaction, access, metingId, now))) return fail('gesloten')
    const key = { onderbouwingId: id, metingId, indicatorId }
    const where = { ...key, onderbouwing: { gemeenteCode: access.gemeenteCode } }
    const { count } = await transaction.onderbouwingKoppeling.deleteMany({ where })
    const stuk = await findStuk(access, id, transaction)
    if (count === 0 || !stuk) return fail('niet-gevonden')
    const { titel, soort } = stuk.stuk
    const entry = { onderwerp: indicatorId, metingId, now, titel, soort }
    await auditStuk(transaction, access, { ...entry, actie: 'ontkoppeld' })
    return succeed(null)
  })
}

type Update = Readonly<{ id: string; van: Kenmerken; naar: Kenmerken; now: Date }>

/** Stores what a piece is from now on, and what it was. */
export async function updateStuk(
  transaction: Transaction,
  access: AuthorizedGemeente,
  { id, van, naar, now }: Update,
): Promise<void> {
  const where = { id, gemeenteCode: access.gemeenteCode }
  await transaction.onderbouwing.update({ where, data: naar, select: { id: true } })
  await auditStuk(transaction, access, {
    onderwerp: id,
    now,
    actie: 'gewijzigd',
    van: toKenmerken(van),
    naar: toKenmerken(naar),
  })
}

type Spoor = Readonly<{
  onderwerp: string
  metingId?: string
  now: Date
  actie: 'toegevoegd' | 'gekoppeld' | 'ontkoppeld' | 'gewijzigd' | 'verwijderd'
  [detail: string]: unknown
}>

/** Title and kind are traced, never what is in it. */
export async function auditStuk(
  transaction: Transaction,
  { userId, gemeenteCode }: AuthorizedGemeente,
  { onderwerp, metingId, now, ...details }: Spoor,
): Promise<void> {
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    ...(metingId !== undefined && { metingId }),
    operatie: 'onderbouwing:bewaren',
    onderwerp,
    details,
  })
}
