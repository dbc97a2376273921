import { toCanonicalJson } from '@/lib/scoring/canonical'
import { db } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import type { Niveau } from '@/lib/instrument/model'
import { bundelRegio, storeUitkomst } from '@/lib/aggregaten/mutations'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import type { Deelbaar } from '@/lib/delen/schema'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { buildMomentopname, type Momentopname } from '@/lib/scoring/momentopname'
import type { Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { oordelenOp } from '@/tests/factories/rapport'
import { nextCijfers } from '@/tests/factories/wereld'

let counter = 0

/** A regio of a test alone, so that nobody else shares in it. */
export function createRegio() {
  const code = `JZ8${nextCijfers()}`
  return db().regio.create({ data: { code, naam: `Testregio ${code}` } })
}

type GemeenteIn = Readonly<{
  regioCode: string
  provincie?: string
  inwoners?: number
  fictief?: boolean
}>

/** A gemeente without members in a regio of one's own. */
export function createGemeenteIn({
  regioCode,
  provincie = 'Utrecht',
  inwoners = 60_000,
  fictief = true,
}: GemeenteIn) {
  const code = `GM8${nextCijfers()}`
  return db().gemeente.create({
    data: {
      code,
      naam: `Deelstad ${++counter}`,
      provincie,
      regioCode,
      inwoners,
      registerjaar: 2025,
      fictief,
    },
  })
}

type Vastgesteld = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  /** One level for every question, or the judgements themselves. */
  oordelen: Niveau | Oordelen
  jaar?: number
  instrumentversie?: string
  /** Of a meting `ieder-apart`: who took part, and how their answers lie. */
  deelname?: Pick<Momentopname, 'deelnemersPerPerspectief' | 'spreiding'>
  /** How its result is shared. */
  deelt?: Deelvorm | null
  /** How everything else is shared, for who shares at all. */
  deeltOok?: Partial<Record<Deelbaar, Deelvorm>>
  door?: string
}>

/**
 * An established meting with its snapshot, and what is shared of its result. Who shares
 * anonymously counts after `bundel`, as it does after a choice of the gemeente itself.
 */
export async function createVastgesteld({
  gemeente,
  oordelen: gegeven,
  jaar = 2026,
  instrumentversie = '1.0.0',
  deelname,
  deelt = null,
  deeltOok = {},
  door = 'test',
}: Vastgesteld) {
  const instrument = requireInstrument(instrumentversie)
  const oordelen = typeof gegeven === 'number' ? oordelenOp(instrument, gegeven) : gegeven
  const op = new Date(`${jaar}-05-20T10:00:00Z`)
  const werkwijze = deelname ? 'ieder-apart' : 'gedeelde-lijst'
  const meting = await db().meting.create({
    data: {
      gemeenteCode: gemeente.code,
      naam: `Meting ${jaar}`,
      instrumentversie,
      werkwijze,
      status: 'vastgesteld',
      createdAt: new Date(`${jaar}-03-01T10:00:00Z`),
      createdById: door,
      ...(deelt && {
        deling: { create: { resultaat: deelt, ...deeltOok, updatedAt: op, updatedById: door } },
      }),
    },
  })
  const momentopname = buildMomentopname({
    instrumentversie,
    metingId: meting.id,
    metingNaam: meting.naam,
    gemeente: { code: gemeente.code, naam: gemeente.naam },
    werkwijze,
    revisie: 1,
    vastgesteldOp: op.toISOString(),
    oordelen,
    ambities: {},
    resultaat: calculateResult(instrument, oordelen, {}),
    deelnemersPerPerspectief: {},
    ...deelname,
  })
  await db().momentopname.create({
    data: {
      metingId: meting.id,
      revisie: 1,
      inhoud: toCanonicalJson(momentopname),
      sha256: '0'.repeat(64),
      createdAt: op,
      createdById: door,
    },
  })
  await db().$transaction(async (transaction) => {
    await storeUitkomst(transaction, momentopname)
    await renewDeelstand(transaction)
  })
  return meting
}

/** Bundles who shares anonymously in a regio. */
export function bundel(regioCode: string, now = new Date()) {
  return db().$transaction(async (transaction) => {
    await bundelRegio(transaction, 'openbaar', { regioCode, now })
    await renewDeelstand(transaction)
  })
}
