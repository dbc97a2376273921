import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '@/lib/api/openapi'
import type { Refusal } from '@/lib/authz/access'
import { OPERATIES } from '@/lib/authz/permissions'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { MUTATIES, type Mutatie, type Uitkomst } from '@/tests/factories/mutaties'
import { PAGINAS } from '@/tests/factories/paginas'
import { createPlekken, type Plek } from '@/tests/factories/plek'
import {
  createVragers,
  expectRefusal,
  VRAGERS,
  type Vrager,
  type Vragernaam,
} from '@/tests/factories/vragers'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

/** What takes a principal and is not in the table, and why. */
const NIET_GELOPEN: Readonly<Record<string, string>> = {
  acceptLidmaatschap: 'by a link that is of this account alone',
  createToegangssleutel: 'of every account itself',
  revokeToegangssleutel: 'of every account itself',
  requireGedeeld: 'the check of others, which are walked',
  authorizeGemeente: 'the check of others, which are walked',
  changeGebruiker: 'the check of others, which are walked',
}

const TABELLEN = Object.values(Prisma.ModelName)
const TELLINGEN = TABELLEN.map(
  (naam) => `SELECT '${naam}' AS tabel, COUNT(*) AS aantal FROM "${naam}"`,
)
const TEL_ALLES = `${TELLINGEN.join(' UNION ALL ')} ORDER BY tabel`

/** How many rows each table has; every change of a row leaves one in the audit trail. */
const countRows = () => db().$queryRawUnsafe<unknown[]>(TEL_ALLES)

let vragers: Readonly<Record<Vragernaam, Vrager>>
let eigen: Readonly<Record<Deelvorm, Plek>>
let vreemd: Readonly<Record<Deelvorm, Plek>>

beforeAll(async () => {
  const created = await createVragers()
  vragers = created.vragers
  eigen = await createPlekken(created.wereld)
  vreemd = await createPlekken(await createWereld())
})

const REFUSALS: readonly string[] = [
  'niet-ingelogd',
  'geen-recht',
  'niet-gevonden',
] satisfies Refusal[]

/** Why a write is refused, or null when it is not. */
const refusalOf = (uitkomst: Uitkomst) =>
  !uitkomst.ok && [...REFUSALS, 'geen-adviseur-meer', 'deelt-niet-meer'].includes(uitkomst.reden)
    ? uitkomst.reden
    : null

/** What the permission table says; an adviseur is told whether it is the regio or the gemeente. */
function expectedRefusal({ recht, terrein }: Mutatie, vorm: Deelvorm, vrager: Vrager) {
  // A link is no principal: what it opens has functions of its own.
  const refusal = expectRefusal(recht, terrein, { ...vrager, heeftLink: false })
  if (terrein !== 'regio') return refusal
  if (refusal === 'niet-gevonden') return 'geen-adviseur-meer'
  return refusal ?? (vorm === 'herkenbaar' ? null : 'deelt-niet-meer')
}

const VORMEN = ['niet', 'anoniem', 'herkenbaar'] as const
const GEVALLEN = MUTATIES.flatMap((mutatie) =>
  (mutatie.terrein === 'regio' ? VORMEN : (['niet'] as const)).map(
    (vorm) => [mutatie.naam, mutatie.recht, vorm, mutatie] as const,
  ),
)

describe.each(VRAGERS)('%s', (naam) => {
  it.each(GEVALLEN)('%s (%s), %s gedeeld', async (_naam, _recht, vorm, mutatie) => {
    const vrager = vragers[naam]
    const before = await countRows()
    const uitkomst = await mutatie.call(vrager.principal, eigen[vorm])
    expect(refusalOf(uitkomst)).toBe(expectedRefusal(mutatie, vorm, vrager))
    expect(await countRows()).toEqual(before)
  })

  it.each(GEVALLEN)(
    '%s (%s), %s gedeeld by another gemeente of the regio',
    async (_naam, _recht, vorm, mutatie) => {
      const vrager = { ...vragers[naam], lid: null }
      const before = await countRows()
      const uitkomst = await mutatie.call(vrager.principal, vreemd[vorm])
      expect(refusalOf(uitkomst)).toBe(expectedRefusal(mutatie, vorm, vrager))
      expect(await countRows()).toEqual(before)
    },
  )
})

describe('what is of another gemeente, under the address of the own one', () => {
  const metId = GEVALLEN.filter(([, , , { terrein, heeftId }]) => terrein === 'gemeente' && heeftId)
  it.each(metId)('%s (%s) does not find it', async (_naam, _recht, vorm, { call }) => {
    const before = await countRows()
    const plek = { ...vreemd[vorm], gemeenteCode: eigen[vorm].gemeenteCode }
    const uitkomst = await call(vragers.coordinator.principal, plek)
    expect(refusalOf(uitkomst)).toBe('niet-gevonden')
    expect(await countRows()).toEqual(before)
  })

  const inRegio = MUTATIES.filter(({ terrein }) => terrein === 'regio')
  it.each(inRegio)('$naam does not find it', async ({ call }) => {
    const { principal } = vragers['adviseur van de regio']
    const plek = { ...vreemd.herkenbaar, gemeenteCode: eigen.herkenbaar.gemeenteCode }
    expect(refusalOf(await call(principal, plek))).toBe('deelt-niet-meer')
  })
})

const EXPORT = /export (?:async function|const) (\w+)[^(]*\(\s*principal: Principal \| null/g

it('walks every write that someone asks for by their account', () => {
  const bronnen = readdirSync('lib').flatMap((map) =>
    readdirSync(`lib/${map}`).includes('mutations.ts')
      ? [readFileSync(`lib/${map}/mutations.ts`, 'utf8')]
      : [],
  )
  const namen = bronnen.flatMap((bron) => [...bron.matchAll(EXPORT)].map(([, naam = '']) => naam))
  const walked = [...MUTATIES.map(({ naam }) => naam), ...Object.keys(NIET_GELOPEN)]
  expect([...new Set(walked)].toSorted()).toEqual(namen.toSorted())
})

it('walks every operation of the permission table, as a page, over the API or here', () => {
  const rechten = [...OPERATIONS, ...PAGINAS, ...MUTATIES].map(({ recht }) => recht)
  expect([...new Set(rechten)].filter((recht) => recht !== null).toSorted()).toEqual(
    OPERATIES.toSorted(),
  )
})
