import { bundelRegio } from '@/lib/aggregaten/mutations'
import type { DatabaseEnv } from '@/lib/config/env'
import { createClient, type Db } from '@/lib/db/client'
import { applyMigrations } from '@/lib/db/migrations'
import { standaardInstrument } from '@/lib/instrument/content'
import { loadRegister, readRegister } from '@/prisma/register'
import { listGebruikers, toAccountRows, type Gebruiker } from './accounts'
import { createNummering } from './kans'
import { toMetingRows, type Opdracht } from './meting'
import { LAATSTE_JAAR, type Omvang } from './omvang'
import { openOpslag, type Opslag } from './opslag'

/** A gemeente that takes part. */
type Deelnemend = Readonly<{ code: string; naam: string; regioCode: string; regio: string }>
/** With how it shares the result of its newest meting. */
type Deler = Deelnemend & Readonly<{ deelt: string }>

/** A national database that is made. */
export type Land = Readonly<{
  gemeenten: readonly Deler[]
  /** Those of which at least one gemeente takes part, that with the most gemeenten first. */
  regioCodes: readonly string[]
  gebruikers: readonly Gebruiker[]
  /** The open meting of each gemeente, by its code. */
  openMetingen: ReadonlyMap<string, string>
  /** Rows of answers. */
  antwoorden: number
  seconds: number
}>

/** One in so many of each regio, so that all regio's stay in proportion. */
async function chooseGemeenten(client: Db, { eenOp }: Omvang): Promise<Deelnemend[]> {
  const rows = await client.gemeente.findMany({
    select: { code: true, naam: true, regioCode: true, regio: { select: { naam: true } } },
    orderBy: [{ regioCode: 'asc' }, { code: 'asc' }],
  })
  return rows
    .filter((_, index) => index % eenOp === 0)
    .map(({ regio, ...gemeente }) => ({ ...gemeente, regio: regio.naam }))
}

function rankRegios(gemeenten: readonly Deelnemend[]): string[] {
  const sizes = new Map<string, number>()
  for (const { regioCode } of gemeenten) sizes.set(regioCode, (sizes.get(regioCode) ?? 0) + 1)
  return [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code)
}

type Bouw = Readonly<{
  opslag: Opslag
  gemeenten: readonly Deelnemend[]
  gebruikers: readonly Gebruiker[]
  deelnemers: number
  nextId: () => string
}>

const userOf = (gebruikers: readonly Gebruiker[], rol: Gebruiker['rol'], code: string) =>
  gebruikers.find((gebruiker) => gebruiker.rol === rol && gebruiker.code === code)?.userId ?? ''

/** @returns how many answers it holds, and how each gemeente shares its result */
async function insertJaar(bouw: Bouw, jaar: number) {
  const { opslag, gemeenten, gebruikers, deelnemers, nextId } = bouw
  const instrument = standaardInstrument()
  let antwoorden = 0
  const delers: Deler[] = []
  for (const gemeente of gemeenten) {
    const { code, naam, regio, regioCode } = gemeente
    const opdracht: Opdracht = {
      ...{ gemeente: { code, naam, regio }, jaar, deelnemers, instrument, nextId },
      coordinatorId: userOf(gebruikers, 'coordinator', code),
      adviseurId: userOf(gebruikers, 'adviseur', regioCode),
    }
    const rows = toMetingRows(opdracht)
    await opslag.insert(rows)
    antwoorden += rows.Antwoord?.length ?? 0
    delers.push({ ...gemeente, deelt: rows.Deling?.[0]?.resultaat ?? 'niet' })
  }
  return { antwoorden, delers }
}

/** As sharing itself does it, each year anew: who shared anonymously then keeps their bundel. */
async function bundelAlles(client: Db, regioCodes: readonly string[], jaar: number) {
  const now = new Date(`${jaar}-06-01T09:00:00.000Z`)
  for (const regioCode of regioCodes) {
    await client.$transaction((transaction) =>
      bundelRegio(transaction, 'openbaar', { regioCode, now }),
    )
  }
}

async function insertOpen({ opslag, gemeenten, gebruikers, nextId }: Bouw) {
  const metingen = gemeenten.map(({ code }) => ({
    ...{ id: nextId(), gemeenteCode: code, naam: `Meting ${LAATSTE_JAAR + 1}` },
    instrumentversie: standaardInstrument().versie,
    werkwijze: 'gedeelde-lijst',
    createdAt: new Date(`${LAATSTE_JAAR}-09-01T08:00:00.000Z`),
    createdById: userOf(gebruikers, 'coordinator', code),
  }))
  await opslag.insert({ Meting: metingen })
  return new Map(metingen.map(({ id, gemeenteCode }) => [gemeenteCode, id]))
}

/**
 * Fills an empty database with a made-up country on the real register: the same one for the same
 * size, but for the ids of bundels and until when one is signed in.
 */
export async function generateLand(target: DatabaseEnv, omvang: Omvang): Promise<Land> {
  const start = performance.now()
  await applyMigrations(target.database, target.databaseUrl)
  const client = createClient(target)
  try {
    await loadRegister(client, readRegister())
    const gemeenten = await chooseGemeenten(client, omvang)
    const regioCodes = rankRegios(gemeenten)
    const gebruikers = listGebruikers(
      gemeenten.map(({ code }) => code),
      regioCodes,
    )
    const opslag = await openOpslag(target)
    const { deelnemers, jaren } = omvang
    const bouw: Bouw = { opslag, gemeenten, gebruikers, deelnemers, nextId: createNummering() }
    await opslag.insert(toAccountRows(gebruikers, new Date()))
    let antwoorden = 0
    let delers: readonly Deler[] = []
    for (let jaar = LAATSTE_JAAR - jaren + 1; jaar <= LAATSTE_JAAR; jaar += 1) {
      const made = await insertJaar(bouw, jaar)
      antwoorden += made.antwoorden
      delers = made.delers
      await bundelAlles(client, regioCodes, jaar)
    }
    const openMetingen = await insertOpen(bouw)
    await opslag.close()
    const seconds = (performance.now() - start) / 1000
    return { gemeenten: delers, regioCodes, gebruikers, openMetingen, antwoorden, seconds }
  } finally {
    await client.$disconnect()
  }
}
