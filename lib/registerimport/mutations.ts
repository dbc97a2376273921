import { bundelRegio } from '@/lib/aggregaten/mutations'
import { writeAudit } from '@/lib/audit/audit'
import {
  authorizeBeheer,
  isRefusal,
  type AuthorizedBeheer,
  type Principal,
} from '@/lib/authz/access'
import { transact, type Db, type Transaction } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import { BEWAARTIJD } from '@/lib/importeren/schema'
import { toVeiligeNaam } from '@/lib/invoer/bestand'
import { toJaar } from '@/lib/invoer/datum'
import { fail, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import type { Registerbestand, Registergegevens } from '@/lib/register/schema'
import { findRegisterbestand, listEigenCodes, readRegisterstand } from './data'
import { readRegisterbestand } from './loaders'
import {
  countRegister,
  findEigen,
  findOnbeslist,
  findVerzonnen,
  isNiets,
  listBesluiten,
  planRegister,
  readJaar,
} from './rules'
import {
  BLIJFT,
  REGISTER_PLEK,
  type Besluit,
  type Registerplan,
  type Registertelling,
  type Weg,
  type Wegkeuzes,
} from './schema'

/**
 * The gemeenten that are gone, and for which a choice must still be made; `uzelf`: for which this
 * beheerder cannot be the one who makes it.
 */
export type Keuzebezwaar = Failure<'onbeslist' | 'uzelf'> & Readonly<{ weg: readonly Weg[] }>

/** What stands for a beheerder who brought a year in: db:migrate leaves that year alone then. */
const ingelezenId = (jaar: number) => `register-${jaar}`

const MAX_NAAM = 100

/** Keeps a file for the beheerder who sent it, for a day. @returns the id to look at it by */
export async function keepRegisterbestand(
  access: AuthorizedBeheer,
  { naam, inhoud }: Readonly<{ naam: string; inhoud: Uint8Array<ArrayBuffer> }>,
): Promise<string> {
  const { userId } = access
  const kept = await transact(async (transaction) => {
    await removeBestanden(transaction, access)
    const bestandsnaam = toVeiligeNaam(naam, MAX_NAAM)
    const { id } = await transaction.importbestand.create({
      data: { userId, ...REGISTER_PLEK, bestandsnaam, inhoud },
      select: { id: true },
    })
    return succeed(id)
  })
  return kept.value
}

/** Takes away what this beheerder has here, and what everyone left lying for a day. */
async function removeBestanden(transaction: Transaction, { userId }: AuthorizedBeheer) {
  const verlopen = { createdAt: { lte: new Date(Date.now() - BEWAARTIJD) } }
  await transaction.importbestand.deleteMany({
    where: { OR: [{ userId, ...REGISTER_PLEK }, verlopen] },
  })
}

/** Takes the file away that this beheerder was looking at. */
export async function cancelRegisterimport(principal: Principal | null): Promise<Outcome<null>> {
  const access = authorizeBeheer(principal, 'register:beheren')
  if (isRefusal(access)) return fail(access)
  return transact(async (transaction) => {
    await removeBestanden(transaction, access)
    return succeed(null)
  })
}

/**
 * Brings in the file that this beheerder looked at, all or nothing, by the register as it is at
 * that moment: what became gone meanwhile needs a choice first. Nobody gives themselves a gemeente
 * to read by it.
 * @param gevraagd the choices, and which ones stood there before (`gezien`)
 */
export async function confirmRegisterimport(
  principal: Principal | null,
  gevraagd: Readonly<{ bestand: string; jaar: string; keuzes: Wegkeuzes; gezien?: Wegkeuzes }>,
): Promise<Outcome<Registertelling, 'verlopen' | 'onleesbaar'> | Keuzebezwaar> {
  const access = authorizeBeheer(principal, 'register:beheren')
  if (isRefusal(access)) return fail(access)
  const bestand = await findRegisterbestand(access, gevraagd.bestand)
  if (!bestand) return fail('verlopen')
  const gelezen = await readRegisterbestand(bestand)
  if (!gelezen.ok) return fail('onleesbaar')
  const now = new Date()
  const ditJaar = toJaar(now)
  const gekozen = readJaar(gevraagd.jaar, gelezen.value.jaar, ditJaar)
  if (!gekozen.ok) return fail('onleesbaar')
  const { jaar } = gekozen
  return transact(async (transaction) => {
    await lockRegister(transaction)
    const stand = await readRegisterstand(jaar, transaction)
    const { rijen } = gelezen.value
    if (findVerzonnen(rijen, stand).length > 0) return fail('onleesbaar')
    const plan = planRegister(rijen, jaar, stand)
    const weg = findOnbeslist(plan, gevraagd.keuzes, gevraagd.gezien)
    if (weg.length > 0) return { ...fail('onbeslist'), weg }
    const besluiten = listBesluiten(plan, gevraagd.keuzes)
    const eigen = findEigen(besluiten, plan, stand, await listEigenCodes(access, transaction))
    if (eigen.length > 0) return { ...fail('uzelf'), weg: eigen }
    const { bestandsnaam } = bestand
    await bringIn(transaction, access, { plan, besluiten, bestandsnaam, now })
    await removeBestanden(transaction, access)
    return succeed(countRegister(plan, besluiten))
  })
}

type Besloten = Readonly<{ plan: Registerplan; besluiten: readonly Besluit[]; now: Date }>

/** Stores a plan with its choices; nothing where nothing is other than it was. */
async function bringIn(
  transaction: Transaction,
  access: AuthorizedBeheer,
  besloten: Besloten & Readonly<{ bestandsnaam: string }>,
): Promise<void> {
  const { plan, besluiten, bestandsnaam: naam, now } = besloten
  if (isNiets(plan) && besluiten.length === 0) return
  await storePlan(transaction, plan)
  await decideWeg(transaction, plan.jaar, besluiten)
  await markIngelezen(transaction, access, { jaar: plan.jaar, naam, now })
  await auditPlan(transaction, access, besloten)
  for (const regioCode of listGeraakt(besloten)) {
    await bundelRegio(transaction, access, { regioCode, now })
  }
  await renewDeelstand(transaction)
}

/**
 * Puts the register of a release in the database: what is new and what changed, all or nothing.
 * Gemeenten that are not in it stay, with their metingen. A year that a beheerder brought in stays
 * as they did.
 * @returns how many gemeenten were added or changed
 */
export async function fillRegister(
  client: Db,
  { rijen }: Pick<Registerbestand, 'rijen'>,
  jaar: number,
): Promise<number> {
  return client.$transaction(async (transaction) => {
    const ingelezen = await transaction.instelling.count({ where: { id: ingelezenId(jaar) } })
    if (ingelezen > 0) return 0
    const plan = planRegister(rijen, jaar, await readRegisterstand(jaar, transaction))
    if (isNiets({ ...plan, weg: [] })) return 0
    await storePlan(transaction, plan)
    await renewDeelstand(transaction)
    return plan.toegevoegd.length + plan.gewijzigd.length
  })
}

/** Until the transaction ends nobody else brings in a register. */
async function lockRegister(transaction: Transaction): Promise<void> {
  const eerste = await transaction.regio.findFirst({ orderBy: { code: 'asc' } })
  if (!eerste) return
  await transaction.regio.updateMany({ where: { code: eerste.code }, data: { code: eerste.code } })
}

async function storePlan(transaction: Transaction, plan: Registerplan): Promise<void> {
  await transaction.regio.createMany({ data: [...plan.nieuweRegios] })
  for (const { code, naam } of plan.hernoemdeRegios) {
    await transaction.regio.update({ where: { code }, data: { naam } })
  }
  if (plan.isNieuwste) await storeGemeenten(transaction, plan)
  else await storeVroegere(transaction, plan)
  await storeJaar(transaction, plan)
  await renewVroegere(transaction)
}

const toGemeente = (
  { code, naam, provincie, regioCode, inwoners }: Registergegevens,
  registerjaar: number,
) => ({ code, naam, provincie, regioCode, inwoners, registerjaar })

async function storeGemeenten(transaction: Transaction, plan: Registerplan): Promise<void> {
  const { jaar, rijen, toegevoegd, gewijzigd } = plan
  await transaction.gemeente.createMany({ data: toegevoegd.map((rij) => toGemeente(rij, jaar)) })
  const terug = new Set(gewijzigd.filter(({ komtTerug }) => komtTerug).map(({ code }) => code))
  const codes = new Set(gewijzigd.map(({ code }) => code))
  for (const rij of rijen.filter(({ code }) => codes.has(code))) {
    const weer = terug.has(rij.code) ? { opgehevenPer: null, opvolgerCode: null } : {}
    const data = { ...toGemeente(rij, jaar), ...weer }
    await transaction.gemeente.update({ where: { code: rij.code }, data })
  }
  await transaction.gemeente.updateMany({
    where: { code: { in: rijen.map(({ code }) => code) }, registerjaar: { not: jaar } },
    data: { registerjaar: jaar },
  })
}

/** Gemeenten that were gone before there was anything to keep of them: only their year is known. */
async function storeVroegere(
  transaction: Transaction,
  { jaar, rijen }: Registerplan,
): Promise<void> {
  const bekend = await transaction.gemeente.findMany({ select: { code: true } })
  const codes = new Set(bekend.map(({ code }) => code))
  const onbekend = rijen.filter(({ code }) => !codes.has(code))
  await transaction.gemeente.createMany({
    data: onbekend.map((rij) => ({ ...toGemeente(rij, jaar), opgehevenPer: jaar + 1 })),
  })
}

/**
 * Of gemeenten that ended without a choice only the years are known: each is what it was in the last
 * of them, in whatever order the years were brought in.
 */
async function renewVroegere(transaction: Transaction): Promise<void> {
  const vroegere = await transaction.gemeente.findMany({
    where: { fictief: false, opvolgerCode: null, opgehevenPer: { not: null } },
    select: { code: true, registerregels: { orderBy: { jaar: 'desc' }, take: 1 } },
    orderBy: { code: 'asc' },
  })
  for (const { code, registerregels } of vroegere) {
    const [laatste] = registerregels
    if (!laatste) continue
    const { jaar, ...gegevens } = laatste
    const data = { ...toGemeente({ ...gegevens, code }, jaar), opgehevenPer: jaar + 1 }
    await transaction.gemeente.update({ where: { code }, data })
  }
}

/** The rows of the year become those of the file. */
async function storeJaar(transaction: Transaction, { jaar, rijen }: Registerplan): Promise<void> {
  await transaction.registerregel.deleteMany({ where: { jaar } })
  await transaction.registerregel.createMany({
    data: rijen.map(({ code: gemeenteCode, naam, provincie, regioCode, regioNaam, inwoners }) => ({
      ...{ jaar, gemeenteCode, naam, provincie, regioCode, regioNaam, inwoners },
    })),
  })
}

async function decideWeg(
  transaction: Transaction,
  jaar: number,
  besluiten: readonly Besluit[],
): Promise<void> {
  for (const { code, naar } of besluiten) {
    const data =
      naar === BLIJFT
        ? { opvolgerCode: null, opgehevenPer: null, registerjaar: jaar }
        : { opvolgerCode: naar, opgehevenPer: jaar }
    await transaction.gemeente.update({ where: { code }, data })
  }
}

async function markIngelezen(
  transaction: Transaction,
  { userId }: AuthorizedBeheer,
  { jaar, naam, now }: Readonly<{ jaar: number; naam: string; now: Date }>,
): Promise<void> {
  const id = ingelezenId(jaar)
  const data = { inhoud: JSON.stringify(naam), updatedAt: now, updatedById: userId }
  await transaction.instelling.upsert({
    where: { id },
    create: { id, ...data },
    update: { ...data, versie: { increment: 1 } },
  })
}

const OPERATIE = 'register:beheren'

/** One line for the file, and one with each gemeente that it moved or ended. */
async function auditPlan(
  transaction: Transaction,
  { userId }: AuthorizedBeheer,
  { plan, besluiten, now }: Besloten,
): Promise<void> {
  const { jaar, gewijzigd } = plan
  const by = { tijdstip: now, userId, operatie: OPERATIE }
  const details = { jaar, ...countRegister(plan, besluiten) }
  await writeAudit(transaction, { ...by, onderwerp: 'ingelezen', details })
  for (const { code, verhuist } of gewijzigd) {
    if (!verhuist) continue
    const entry = { gemeenteCode: code, onderwerp: 'regio', details: { jaar, ...verhuist } }
    await writeAudit(transaction, { ...by, ...entry })
  }
  for (const { code, was, naar } of besluiten) {
    const entry =
      was === null
        ? { onderwerp: 'herindeling', details: { jaar, opvolger: naar } }
        : {
            onderwerp: 'herindeling-gewijzigd',
            details: { jaar, van: { opvolger: was }, naar: { opvolger: naar } },
          }
    await writeAudit(transaction, { ...by, gemeenteCode: code, ...entry })
  }
}

/** The regio's in which others count together now; in one order, so that two never block. */
function listGeraakt({ plan, besluiten }: Besloten): string[] {
  const codes = [
    ...plan.gewijzigd.flatMap(({ verhuist }) => (verhuist ? [verhuist.van, verhuist.naar] : [])),
    ...besluiten.map(({ regioCode }) => regioCode),
  ]
  return [...new Set(codes)].toSorted()
}
