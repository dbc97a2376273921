import { describe, expect, it } from 'vitest'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import type { Niveau, Perspectief } from '@/lib/instrument/model'
import { toDatum } from '@/lib/invoer/datum'
import { establishMeting, reopenMeting } from '@/lib/metingen/mutations'
import { loadKenmerkWeergave, loadResultaat } from '@/lib/resultaten/loaders'
import { closeRonde, reopenRonde } from '@/lib/ronde/mutations'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Gegeven = Niveau | 'nvt' | 'weet-niet'
type Wereld = Awaited<ReturnType<typeof createWereld>>

const DAY_MS = 24 * 60 * 60 * 1000

const toAntwoord = ([indicatorId, gegeven]: [string, Gegeven]) => ({
  indicatorId,
  soort: typeof gegeven === 'number' ? 'niveau' : gegeven,
  niveau: typeof gegeven === 'number' ? gegeven : null,
  updatedAt: new Date(),
})

async function answer(
  { meting }: Wereld,
  perspectief: Perspectief,
  antwoorden: Readonly<Record<string, Gegeven>>,
): Promise<string> {
  const create = Object.entries(antwoorden).map(toAntwoord)
  const { id } = await db().deelnemer.create({
    data: { metingId: meting.id, perspectief, antwoorden: { create } },
  })
  return id
}

/** Seven people after their round; only two of them gave a level on K02.1. */
async function createRonde() {
  const wereld = await createWereld('ieder-apart')
  const levels = [1, 2, 2, 3, 4, 4, 5] as const
  const people = ['beleid', 'beleid', 'beleid', 'uitvoering', 'uitvoering', 'bestuur', 'inwoners']
  const ids: string[] = []
  for (const [index, perspectief] of people.entries()) {
    const antwoorden = {
      'K01.1': levels[index] ?? 1,
      'K01.2': 3 as const,
      'K02.1': index < 2 ? (2 as const) : ('weet-niet' as const),
      'K03.1': 'nvt' as const,
    }
    ids.push(await answer(wereld, perspectief as Perspectief, antwoorden))
  }
  expect(await closeRonde(wereld.coordinator.principal, wereld.meting.id)).toMatchObject({
    ok: true,
  })
  return { ...wereld, ids }
}

/** Everything that was answered gets a judgement, so that the meting can be established. */
async function judge({ meting, coordinator }: Wereld) {
  await db().oordeel.createMany({
    data: ['K01.1', 'K01.2', 'K02.1', 'K03.1'].map((indicatorId) => ({
      metingId: meting.id,
      indicatorId,
      soort: 'niveau',
      niveau: 3,
      updatedAt: new Date(),
      updatedById: coordinator.principal.userId,
    })),
  })
}

async function spreidingFor(principal: Principal, { meting }: Wereld) {
  const found = await loadResultaat(principal, meting.id)
  if (isRefusal(found)) throw new Error(found)
  return found.spreiding
}

const VERWACHT = {
  'K01.1': {
    verdeling: [1, 2, 1, 2, 1],
    groepen: [
      { perspectieven: ['beleid'], verdeling: [1, 2, 0, 0, 0] },
      { perspectieven: ['uitvoering', 'bestuur', 'inwoners'], verdeling: [0, 0, 1, 2, 1] },
    ],
  },
  'K01.2': {
    verdeling: [0, 0, 7, 0, 0],
    groepen: [
      { perspectieven: ['beleid'], verdeling: [0, 0, 3, 0, 0] },
      { perspectieven: ['uitvoering', 'bestuur', 'inwoners'], verdeling: [0, 0, 4, 0, 0] },
    ],
  },
}

describe('how the answers lie', () => {
  it('is kept when the meting is established, for everyone who may read it', async () => {
    const wereld = await createRonde()
    await judge(wereld)
    const outcome = await establishMeting(wereld.coordinator.principal, wereld.meting.id)
    expect(outcome).toMatchObject({ ok: true, value: { spreiding: VERWACHT } })
    expect(await spreidingFor(wereld.lezer.principal, wereld)).toStrictEqual(VERWACHT)

    await db().antwoord.deleteMany({ where: { deelnemer: { metingId: wereld.meting.id } } })
    const found = await loadKenmerkWeergave(wereld.lezer.principal, wereld.gemeente.code, {
      metingId: wereld.meting.id,
      kenmerkId: 'K01',
    })
    expect(found).toMatchObject({ beeld: { spreiding: VERWACHT, rechten: { plan: false } } })
  })

  it('is for the coordinator alone until then, and for nobody while people answer', async () => {
    const wereld = await createRonde()
    const { coordinator, invuller, meting } = wereld
    expect(await spreidingFor(coordinator.principal, wereld)).toStrictEqual(VERWACHT)
    expect(await spreidingFor(invuller.principal, wereld)).toStrictEqual({})
    await db().meting.update({ where: { id: meting.id }, data: { rondeGeslotenOp: null } })
    expect(await spreidingFor(coordinator.principal, wereld)).toStrictEqual({})
  })

  it('is not there with one shared list, nor in a snapshot from before', async () => {
    const gedeeld = await createWereld()
    await judge(gedeeld)
    const outcome = await establishMeting(gedeeld.coordinator.principal, gedeeld.meting.id)
    expect(outcome.ok && 'spreiding' in outcome.value).toBe(false)

    const wereld = await createRonde()
    await judge(wereld)
    await establishMeting(wereld.coordinator.principal, wereld.meting.id)
    const where = { metingId: wereld.meting.id }
    const { id, inhoud } = await db().momentopname.findFirstOrThrow({ where })
    const { spreiding: _, ...before } = momentopnameSchema.parse(JSON.parse(inhoud))
    await db().momentopname.update({ where: { id }, data: { inhoud: JSON.stringify(before) } })
    expect(await spreidingFor(wereld.lezer.principal, wereld)).toStrictEqual({})
  })

  it('gives nobody away beside an earlier revision, however often the round opened', async () => {
    const wereld = await createRonde()
    const { principal } = wereld.coordinator
    const metingId = wereld.meting.id
    const rondeTot = toDatum(new Date(Date.now() + DAY_MS))
    const reopen = () => reopenRonde(principal, metingId, { rondeTot })
    await judge(wereld)
    await establishMeting(principal, metingId)
    await reopenMeting(principal, metingId, { reden: 'Eén deelnemer was het vergeten.' })
    expect(await reopen()).toMatchObject({ ok: true })
    const who = { deelnemerId: wereld.ids[0] ?? '', indicatorId: 'K01.1' }
    await db().antwoord.updateMany({ where: who, data: { niveau: 5, updatedAt: new Date() } })
    await closeRonde(principal, metingId)
    expect(await spreidingFor(principal, wereld)).toStrictEqual({})

    // Nothing changed since the second time, so the answers may be read again.
    expect(await reopen()).toMatchObject({ ok: true })
    await closeRonde(principal, metingId)
    const shown = { 'K01.2': VERWACHT['K01.2'] }
    expect(await spreidingFor(principal, wereld)).toStrictEqual(shown)
    const again = await establishMeting(principal, metingId)
    expect(again).toMatchObject({ ok: true, value: { revisie: 2, spreiding: shown } })
    expect(again.ok && Object.keys(again.value.spreiding ?? {})).toEqual(['K01.2'])
  })

  it('shows no question that one or two changed, whichever time the round opened', async () => {
    const wereld = await createRonde()
    const { principal } = wereld.coordinator
    const { id: metingId } = wereld.meting
    expect(await spreidingFor(principal, wereld)).toStrictEqual(VERWACHT)
    const reopen = async (changes: readonly (readonly [number, string])[]) => {
      const rondeTot = toDatum(new Date(Date.now() + DAY_MS))
      expect(await reopenRonde(principal, metingId, { rondeTot })).toMatchObject({ ok: true })
      for (const [index, indicatorId] of changes) {
        const who = { deelnemerId: wereld.ids[index] ?? '', indicatorId }
        const data = { niveau: 5, soort: 'niveau', updatedAt: new Date() }
        await db().antwoord.updateMany({ where: who, data })
      }
      expect(await closeRonde(principal, metingId)).toMatchObject({ ok: true })
      return Object.keys(await spreidingFor(principal, wereld))
    }
    // Three people, but each of them a question of their own, or with one other.
    const changes = [
      [0, 'K01.1'],
      [1, 'K01.2'],
      [2, 'K01.2'],
      [2, 'K02.1'],
    ] as const
    expect(await reopen(changes)).toEqual([])
    expect(await reopen([])).toEqual([])
    // With three more, K01.1 no longer says what one of them answered.
    const more = [
      [1, 'K01.1'],
      [2, 'K01.1'],
      [3, 'K01.1'],
    ] as const
    expect(await reopen(more)).toEqual(['K01.1'])

    await judge(wereld)
    const outcome = await establishMeting(principal, metingId)
    expect(outcome.ok && Object.keys(outcome.value.spreiding ?? {})).toEqual(['K01.1'])
  })
})
