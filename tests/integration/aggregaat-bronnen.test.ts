import { beforeAll, describe, expect, it } from 'vitest'
import { findPrincipalByEmail } from '@/lib/auth/principal'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { fillUitkomsten } from '@/lib/aggregaten/mutations'
import { db } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import type { Niveau } from '@/lib/instrument/model'
import { loadLandelijk } from '@/lib/landelijk/loaders'
import { loadAggregaten, loadOpenData } from '@/lib/open-data/loaders'
import { loadNaastElkaar, loadRegio } from '@/lib/regio/loaders'
import { ALLES } from '@/lib/regio/schema'
import { loadRegiorapportPagina } from '@/lib/regiorapport/loaders'
import { createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { createAccount } from '@/tests/factories/wereld'
import { recordQueries } from '@/tests/setup/queries'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

/** What people answered and agreed; aggregates come from what momentopnamen gave (scoring §12). */
const INVULLEN = ['Antwoord', 'Deelnemer', 'Oordeel', 'Ambitie', 'Momentopname', 'Opmerking']

let adviseur: Principal | null
let regioCode: string
const gemeenteCodes: string[] = []

/** Gemeenten that share by name, with a meting in each of a number of years. */
async function addGemeenten(count: number, jaren: readonly number[]) {
  for (let index = 0; index < count; index += 1) {
    const gemeente = await createGemeenteIn({ regioCode, fictief: false })
    gemeenteCodes.push(gemeente.code)
    for (const jaar of jaren) {
      const oordelen = ((index + jaar) % 5) + 1
      await createVastgesteld({ gemeente, oordelen: oordelen as Niveau, jaar, deelt: 'herkenbaar' })
    }
  }
  await fillUitkomsten(db())
}

beforeAll(async () => {
  regioCode = (await createRegio()).code
  const { principal } = await createAccount({ regioCode })
  adviseur = await findPrincipalByEmail(principal.email)
  await addGemeenten(6, [2024, 2025, 2026])
})

const PAGINAS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['/regios/[code]', () => loadRegio(adviseur, regioCode, ALLES)],
  [
    '/regios/[code], by a lens',
    () => loadRegio(adviseur, regioCode, { ...ALLES, lens: 'vijf-basisfuncties' }),
  ],
  ['/regios/[code]/naast-elkaar', () => loadNaastElkaar(adviseur, regioCode, gemeenteCodes)],
  ['/regios/[code]/rapport', () => loadRegiorapportPagina(adviseur, regioCode, {})],
  ['/landelijk', () => loadLandelijk(adviseur, {})],
  ['/open-data', () => loadOpenData()],
  ['/api/v1/aggregaten', () => loadAggregaten()],
]

describe.each(PAGINAS)('%s', (_, load) => {
  it('reads what momentopnamen gave, and no answers or judgements', async () => {
    await renewDeelstand(db())
    const { tables } = await recordQueries(async () => {
      expect(isRefusal(await load())).toBe(false)
    })
    expect(tables).toContain('Uitkomst')
    expect(tables.filter((table) => INVULLEN.includes(table))).toEqual([])
  })
})

it('asks the database no more often for more gemeenten and more years', async () => {
  const count = async () => {
    const asked: [string, number][] = []
    for (const [pad, load] of PAGINAS) {
      await renewDeelstand(db())
      asked.push([pad, (await recordQueries(load)).queries])
    }
    return asked
  }
  const few = await count()
  await addGemeenten(12, [2021, 2022, 2023, 2024, 2025, 2026])
  expect(await count()).toEqual(few)
})

it('hears a query on answers when there is one', async () => {
  const { tables } = await recordQueries(() => db().antwoord.count())
  expect(tables).toEqual(['Antwoord'])
})
