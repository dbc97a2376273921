import { beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '@/lib/authz/access'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { PAGINAS } from '@/tests/factories/paginas'
import { createPlekken, type Plek } from '@/tests/factories/plek'
import {
  createVragers,
  expectRefusal,
  VRAGERS,
  type Vrager,
  type Vragernaam,
} from '@/tests/factories/vragers'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

let vragers: Readonly<Record<Vragernaam, Vrager>>
let plekken: Readonly<Record<Deelvorm, Plek>>

beforeAll(async () => {
  const created = await createVragers()
  vragers = created.vragers
  plekken = await createPlekken(created.wereld)
})

const VORMEN = ['niet', 'anoniem', 'herkenbaar'] as const
const GEVALLEN = PAGINAS.flatMap((pagina) =>
  VORMEN.map((vorm) => [pagina.pad, vorm, pagina] as const),
)

describe.each(VRAGERS)('%s', (naam) => {
  it.each(GEVALLEN)('%s, %s gedeeld', async (_, vorm, pagina) => {
    const vrager = vragers[naam]
    const found = await pagina.load(vrager.principal, plekken[vorm])
    const mag = expectRefusal(pagina.recht, pagina.terrein, vrager)
    const refusal = mag ?? (pagina.alleenMetNaam && vorm !== 'herkenbaar' ? 'niet-gevonden' : null)
    expect(isRefusal(found) ? found : null).toBe(refusal)
  })
})
