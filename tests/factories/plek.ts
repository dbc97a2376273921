import { saveDeling } from '@/lib/delen/mutations'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { db } from '@/lib/db/client'
import { createVastgesteld } from './deling'
import { createAccount, type createWereld } from './wereld'

type Wereld = Awaited<ReturnType<typeof createWereld>>

/** What can be asked for of one gemeente: everything in it is there. */
export type Plek = Readonly<{
  regioCode: string
  gemeenteCode: string
  /** An established meting, shared in one form. */
  metingId: string
  /** An open meting `gedeelde-lijst`. */
  openId: string
  /** A meting `ieder-apart` that is open, and one that is established. */
  apartId: string
  dichtId: string
  /** The only coordinator: as a user, and as a member. */
  userId: string
  lidId: string
  /** Someone who was shut out. */
  uitId: string
  /** A piece of the library that an established meting rests on. */
  stukId: string
  actieId: string
}>

const JAREN: Readonly<Record<Deelvorm, number>> = { niet: 2026, herkenbaar: 2025, anoniem: 2024 }

/** An established meting, with all of it shared in one form. */
async function createGedeeld({ gemeente, coordinator }: Wereld, vorm: Deelvorm): Promise<string> {
  const { id } = await createVastgesteld({ gemeente, oordelen: 3, jaar: JAREN[vorm] })
  const keuze = { resultaat: vorm, behoeften: vorm, plan: vorm, signalen: vorm, versie: null }
  const { ok } = await saveDeling(coordinator.principal, id, keuze)
  if (!ok) throw new Error(`meting ${id} is not shared`)
  return id
}

async function createApart({ gemeente, coordinator }: Wereld, status: 'open' | 'vastgesteld') {
  const { id } = await db().meting.create({
    data: {
      ...{ gemeenteCode: gemeente.code, naam: 'Apart', instrumentversie: '1.0.0', status },
      ...{ werkwijze: 'ieder-apart', createdById: coordinator.principal.userId },
    },
  })
  return id
}

async function createStuk({ gemeente }: Wereld, metingId: string): Promise<string> {
  const { id } = await db().onderbouwing.create({
    data: {
      ...{ gemeenteCode: gemeente.code, soort: 'link', titel: 'Nota', createdById: 'test' },
      link: 'https://nota.example',
      koppelingen: { create: { metingId, indicatorId: 'K01.1', createdById: 'test' } },
    },
  })
  return id
}

async function createActie({ gemeente }: Wereld): Promise<string> {
  const by = { createdById: 'test', updatedAt: new Date(), updatedById: 'test' }
  const { id } = await db().actie.create({
    data: {
      ...{ gemeenteCode: gemeente.code, kenmerkId: 'K01', titel: 'Doen', ...by },
      instrumentversie: '1.0.0',
    },
  })
  return id
}

/** Everything that can be asked for of a gemeente, by how its established meting is shared. */
export async function createPlekken(wereld: Wereld): Promise<Readonly<Record<Deelvorm, Plek>>> {
  const { gemeente, coordinator, meting } = wereld
  const { userId } = coordinator.principal
  const herkenbaar = await createGedeeld(wereld, 'herkenbaar')
  const lid = await db().lidmaatschap.findFirstOrThrow({ where: { userId } })
  const { principal: uit } = await createAccount()
  await db().user.update({ where: { id: uit.userId }, data: { gedeactiveerdOp: new Date() } })
  const plek = {
    ...{ regioCode: gemeente.regioCode, gemeenteCode: gemeente.code, openId: meting.id },
    ...{ userId, lidId: lid.id, uitId: uit.userId },
    apartId: await createApart(wereld, 'open'),
    dichtId: await createApart(wereld, 'vastgesteld'),
    stukId: await createStuk(wereld, herkenbaar),
    actieId: await createActie(wereld),
  }
  return {
    herkenbaar: { ...plek, metingId: herkenbaar },
    anoniem: { ...plek, metingId: await createGedeeld(wereld, 'anoniem') },
    niet: { ...plek, metingId: await createGedeeld(wereld, 'niet') },
  }
}
