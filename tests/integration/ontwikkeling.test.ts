import { describe, expect, it } from 'vitest'
import { isRefusal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { loadLens, loadLenzen } from '@/lib/lenzen/loaders'
import { reopenMeting } from '@/lib/metingen/mutations'
import { loadOntwikkeling } from '@/lib/ontwikkeling/loaders'
import { createVastgesteld } from '@/tests/factories/deling'
import { oordelenOp } from '@/tests/factories/rapport'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const instrument = requireInstrument('1.0.0')
const toelichting = 'Er is nu een vast team'

/** A gemeente with two established years and an open meting. */
async function createJaren() {
  const wereld = await createWereld()
  const { gemeente } = wereld
  const oud = await createVastgesteld({ gemeente, oordelen: 2, jaar: 2024 })
  const oordelen = {
    ...oordelenOp(instrument, 2),
    'K01.1': { soort: 'niveau', niveau: 4, toelichting } as const,
  }
  const nieuw = await createVastgesteld({ gemeente, oordelen, jaar: 2025 })
  const at = (metingId: string) => ({ gemeenteCode: gemeente.code, metingId })
  return { ...wereld, oud, nieuw, at }
}

type Jaren = Awaited<ReturnType<typeof createJaren>>

async function look({ lezer, at, nieuw }: Jaren, gevraagd: readonly string[] | null = null) {
  const found = await loadOntwikkeling(lezer.principal, at(nieuw.id), gevraagd)
  if (isRefusal(found)) throw new Error(found)
  return found
}

const createActie = (
  { gemeente, coordinator, oud }: Jaren,
  titel: string,
  [start, eind]: readonly [string, string],
) =>
  db().actie.create({
    data: {
      gemeenteCode: gemeente.code,
      metingId: oud.id,
      kenmerkId: 'K01',
      titel,
      start,
      eind,
      instrumentversie: '1.0.0',
      createdById: coordinator.principal.userId,
      updatedAt: new Date(),
      updatedById: coordinator.principal.userId,
    },
  })

describe('metingen through the years', () => {
  it('stand beside each other with what moved, why, and what ran in between', async () => {
    const jaren = await createJaren()
    await createActie(jaren, 'Ervoor', ['2023-01-01', '2024-05-19'])
    await createActie(jaren, 'Ertussen', ['2024-09-01', '2024-12-31'])
    await createActie(jaren, 'Erna', ['2025-05-21', '2025-12-31'])
    const { beeld, acties, keuzes } = await look(jaren)
    expect(keuzes.map(({ naam, datum, gekozen }) => [naam, datum, gekozen])).toEqual([
      ['Meting 2024', '2024-05-20', true],
      ['Meting 2025', '2025-05-20', true],
    ])
    const [eerste, tweede] = beeld?.kenmerken ?? []
    expect(eerste?.geheel.bewegingen).toMatchObject([
      { indicator: { id: 'K01.1' }, van: { niveau: 2 }, naar: { niveau: 4, toelichting } },
    ])
    expect(tweede?.geheel).toMatchObject({ verschil: { richting: 'gelijk' }, bewegingen: [] })
    expect(acties.map((each) => each.map(({ titel }) => titel))).toEqual([['Ertussen']])
  })

  it('can be chosen, and too few say so', async () => {
    const jaren = await createJaren()
    const { gemeente, oud, nieuw } = jaren
    const derde = await createVastgesteld({ gemeente, oordelen: 3, jaar: 2026 })
    expect((await look(jaren)).beeld?.metingen.map(({ naam }) => naam)).toEqual([
      'Meting 2025',
      'Meting 2026',
    ])
    const alle = await look(jaren, [derde.id, nieuw.id, oud.id, 'geen-meting'])
    expect(alle.beeld?.metingen).toHaveLength(3)
    expect(await look(jaren, [oud.id])).toMatchObject({ tekort: 'te-weinig-gekozen', beeld: null })
  })

  it('need two that are established now', async () => {
    const jaren = await createJaren()
    const { coordinator, lezer, oud, nieuw, at } = jaren
    await reopenMeting(coordinator.principal, nieuw.id, { reden: 'Er klopt iets niet' })
    expect(await look(jaren)).toMatchObject({
      tekort: 'een-vastgesteld',
      heropend: ['Meting 2025'],
      keuzes: [{ naam: 'Meting 2024' }],
    })
    await reopenMeting(coordinator.principal, oud.id, { reden: 'Er klopt iets niet' })
    expect(await look(jaren)).toMatchObject({ tekort: 'geen-vastgesteld', beeld: null })
    const other = await createWereld()
    expect(await loadOntwikkeling(other.lezer.principal, at(oud.id), null)).toBe('niet-gevonden')
    expect(await loadOntwikkeling(null, at(oud.id), null)).toBe('niet-ingelogd')
    const elsewhere = { gemeenteCode: other.gemeente.code, metingId: oud.id }
    expect(await loadOntwikkeling(lezer.principal, elsewhere, null)).toBe('niet-gevonden')
  })

  it('compare across versions where the questions kept their meaning, with the reason elsewhere', async () => {
    const jaren = await createJaren()
    await createVastgesteld({
      gemeente: jaren.gemeente,
      oordelen: 3,
      jaar: 2026,
      instrumentversie: '1.1.0-concept',
    })
    const { beeld } = await look(jaren)
    const byId = (id: string) => beeld?.kenmerken.find(({ kenmerk }) => kenmerk.id === id)?.geheel
    expect(byId('K13')).toMatchObject({ redenen: [], verschil: { richting: 'omhoog' } })
    expect(byId('K05')?.verschil).toBeNull()
    expect(byId('K05')?.redenen.map(({ soort, indicatorId }) => [soort, indicatorId])).toEqual([
      ['gesplitst', 'K05.5'],
      ['gesplitst', 'K05.6'],
    ])
    expect(beeld?.totaal.over).toHaveLength(11)
  })

  it('measure an action in another version by the questions that kept their meaning', async () => {
    const jaren = await createJaren()
    const { gemeente } = jaren
    await createVastgesteld({
      ...{ gemeente, oordelen: 3, jaar: 2026 },
      instrumentversie: '1.1.0-concept',
    })
    const { id } = await createActie(jaren, 'Leren', ['2025-09-01', '2025-12-31'])
    await db().actie.update({ where: { id }, data: { indicatoren: '["K05.1","K05.5"]' } })
    const { acties } = await look(jaren)
    expect(acties.flat().map(({ indicatoren }) => indicatoren)).toEqual([['K05.1']])
  })
})

describe('a result by way of the lenzen', () => {
  it('is of the established meting, also for a lezer', async () => {
    const { lezer, nieuw, at, meting } = await createJaren()
    const alle = await loadLenzen(lezer.principal, at(nieuw.id))
    if (isRefusal(alle)) throw new Error(alle)
    expect(alle.lenzen.length).toBeGreaterThan(10)
    const found = await loadLens(lezer.principal, at(nieuw.id), 'hervormingsagenda-jeugd')
    if (isRefusal(found)) throw new Error(found)
    const { achter, onderdelen } = found.resultaat
    expect(achter).toHaveLength(onderdelen.filter(({ score }) => score).length)
    expect([...found.hulp.keys()]).toEqual(achter.map(({ onderdeel }) => onderdeel.id))
    expect(found.hulp.get(achter[0]?.onderdeel.id ?? 0)?.handvatten[0]?.handvat.van).toBe(2)
    expect(await loadLens(lezer.principal, at(nieuw.id), 'geen-lens')).toBe('niet-gevonden')
    expect(await loadLenzen(lezer.principal, at(meting.id))).toBe('geen-recht')
  })

  it('says which questions its version does not have', async () => {
    const { lezer, gemeente, at } = await createJaren()
    const meting = await createVastgesteld({ gemeente, oordelen: 3, jaar: 2026 })
    const alle = await loadLenzen(lezer.principal, at(meting.id))
    if (isRefusal(alle)) throw new Error(alle)
    const delen = alle.lenzen.flatMap(({ onderdelen }) => onderdelen)
    for (const { onderdeel, indicatoren, onbekend, status } of delen) {
      expect(indicatoren.length + onbekend.length).toBe(onderdeel.indicatoren.length)
      expect(status === 'zonder-vragen').toBe(indicatoren.length === 0)
    }
    expect(delen.some(({ status }) => status === 'zonder-vragen')).toBe(true)
  })
})
