import { beforeAll, describe, expect, it } from 'vitest'
import { loadAuditlog } from '@/lib/auditlog/loaders'
import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { loadDelen } from '@/lib/delen/loaders'
import { saveDeling } from '@/lib/delen/mutations'
import { loadGebruiker, loadGebruikers, loadNieuweGebruiker } from '@/lib/gebruikers/loaders'
import { loadDeelVoorbeeld, loadGedeeld, loadGedeeldResultaat } from '@/lib/gedeeld/loaders'
import { loadInstrumentbeheer } from '@/lib/instellingen/loaders'
import { loadLandelijk } from '@/lib/landelijk/loaders'
import { loadLeden, loadLid } from '@/lib/leden/loaders'
import { loadReacties, loadReactiesVanAdviseur } from '@/lib/reacties/loaders'
import { loadNaastElkaar, loadRegio } from '@/lib/regio/loaders'
import { ALLES } from '@/lib/regio/schema'
import { loadRegiorapportPagina } from '@/lib/regiorapport/loaders'
import { loadRegister, loadRegistergemeente } from '@/lib/register/loaders'
import { loadRegisterimport } from '@/lib/registerimport/loaders'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { loadVergelijking } from '@/lib/vergelijking/loaders'
import { db } from '@/lib/db/client'
import { createVastgesteld } from '@/tests/factories/deling'
import {
  createVragers,
  expectRefusal,
  VRAGERS,
  type Terrein,
  type Vrager,
  type Vragernaam,
} from '@/tests/factories/vragers'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

/** What is asked for. */
type Plek = Readonly<{
  regioCode: string
  gemeenteCode: string
  metingId: string
  userId: string
  lidId: string
}>

/** A page, whose it is, and what one must be allowed to for it. */
type Pagina = Readonly<{
  pad: string
  recht: Operatie
  terrein: Terrein
  load: (principal: Principal | null, plek: Plek) => Promise<object | Refusal>
  /** Not there for who may see it, unless the meting is shared by name. */
  alleenMetNaam?: true
}>

const PAGINAS: readonly Pagina[] = [
  {
    ...{ pad: '/regios/[code]', recht: 'regio:lezen', terrein: 'regio' },
    load: (principal, { regioCode }) => loadRegio(principal, regioCode, ALLES),
  },
  {
    ...{ pad: '/regios/[code]/naast-elkaar', recht: 'regio:lezen', terrein: 'regio' },
    load: (principal, { regioCode, gemeenteCode }) =>
      loadNaastElkaar(principal, regioCode, [gemeenteCode]),
  },
  {
    ...{ pad: '/regios/[code]/rapport', recht: 'regio:lezen', terrein: 'regio' },
    load: (principal, { regioCode }) => loadRegiorapportPagina(principal, regioCode, {}),
  },
  {
    ...{ pad: '/regios/[code]/gemeenten/[gemeente]', recht: 'gedeeld:lezen', terrein: 'regio' },
    load: (principal, plek) => loadGedeeld(principal, plek, plek.metingId),
  },
  {
    pad: '/regios/[code]/gemeenten/[gemeente], the reactions',
    ...{ recht: 'gedeeld:lezen', terrein: 'regio', alleenMetNaam: true },
    load: (principal, plek) => loadReactiesVanAdviseur(principal, plek, plek.metingId),
  },
  {
    pad: '/api/v1/metingen/[id]/resultaat, of another gemeente',
    ...{ recht: 'gedeeld:lezen', terrein: 'regio', alleenMetNaam: true },
    load: (principal, { metingId }) => loadGedeeldResultaat(principal, metingId),
  },
  {
    ...{ pad: '/landelijk', recht: 'landelijk:lezen', terrein: 'land' },
    load: (principal) => loadLandelijk(principal, {}),
  },
  {
    ...{ pad: '/beheer/gebruikers', recht: 'gebruikers:beheren', terrein: 'beheer' },
    load: (principal) => loadGebruikers(principal, {}),
  },
  {
    ...{ pad: '/beheer/gebruikers/[id]', recht: 'gebruikers:beheren', terrein: 'beheer' },
    load: (principal, { userId }) => loadGebruiker(principal, userId),
  },
  {
    ...{ pad: '/beheer/gebruikers/nieuw', recht: 'gebruikers:beheren', terrein: 'beheer' },
    load: (principal) => loadNieuweGebruiker(principal),
  },
  {
    ...{ pad: '/beheer/register', recht: 'register:beheren', terrein: 'beheer' },
    load: (principal) => loadRegister(principal, {}),
  },
  {
    ...{ pad: '/beheer/register/[code]', recht: 'register:beheren', terrein: 'beheer' },
    load: (principal, { gemeenteCode }) => loadRegistergemeente(principal, gemeenteCode),
  },
  {
    ...{ pad: '/beheer/register/importeren', recht: 'register:beheren', terrein: 'beheer' },
    load: (principal) => loadRegisterimport(principal, { bestand: undefined, jaar: '' }),
  },
  {
    ...{ pad: '/beheer/instrument', recht: 'instrument:beheren', terrein: 'beheer' },
    load: (principal) => loadInstrumentbeheer(principal),
  },
  {
    ...{ pad: '/beheer/audit', recht: 'audit:lezen', terrein: 'beheer' },
    load: (principal) => loadAuditlog(principal, {}),
  },
  {
    ...{ pad: '/gemeenten/[code]/leden', recht: 'leden:beheren', terrein: 'gemeente' },
    load: (principal, { gemeenteCode }) => loadLeden(principal, gemeenteCode),
  },
  {
    ...{ pad: '/gemeenten/[code]/leden/[lid]', recht: 'leden:beheren', terrein: 'gemeente' },
    load: (principal, { gemeenteCode, lidId }) => loadLid(principal, gemeenteCode, lidId),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/reacties', recht: 'reactie:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadReacties(principal, plek),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/delen', recht: 'momentopname:lezen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadDelen(principal, plek),
  },
  {
    ...{ pad: '/gemeenten/[code]/metingen/[id]/delen/voorbeeld', recht: 'meting:delen' },
    terrein: 'gemeente',
    load: (principal, plek) => loadDeelVoorbeeld(principal, plek, {}),
  },
  {
    pad: '/gemeenten/[code]/metingen/[id]/resultaten, beside the regio',
    ...{ recht: 'momentopname:lezen', terrein: 'gemeente' },
    load: (principal, plek) => loadVergelijking(principal, plek),
  },
]

let vragers: Readonly<Record<Vragernaam, Vrager>>
const plekken: Partial<Record<Deelvorm, Plek>> = {}

/** A meting of the same gemeente, with all of it shared in one form. */
async function createPlek(
  { wereld }: Awaited<ReturnType<typeof createVragers>>,
  vorm: Deelvorm,
  jaar: number,
): Promise<Plek> {
  const { gemeente, coordinator, lezer } = wereld
  const meting = await createVastgesteld({ gemeente, oordelen: 3, jaar })
  const keuze = { resultaat: vorm, behoeften: vorm, plan: vorm, signalen: vorm, versie: null }
  expect((await saveDeling(coordinator.principal, meting.id, keuze)).ok).toBe(true)
  const lid = await db().lidmaatschap.findFirstOrThrow({
    where: { userId: lezer.principal.userId },
  })
  return {
    ...{ regioCode: gemeente.regioCode, gemeenteCode: gemeente.code, metingId: meting.id },
    ...{ userId: lezer.principal.userId, lidId: lid.id },
  }
}

beforeAll(async () => {
  const created = await createVragers()
  vragers = created.vragers
  plekken.herkenbaar = await createPlek(created, 'herkenbaar', 2025)
  plekken.anoniem = await createPlek(created, 'anoniem', 2024)
  plekken.niet = await createPlek(created, 'niet', 2026)
})

const VORMEN = ['niet', 'anoniem', 'herkenbaar'] as const
const GEVALLEN = PAGINAS.flatMap((pagina) =>
  VORMEN.map((vorm) => [pagina.pad, vorm, pagina] as const),
)

describe.each(VRAGERS)('%s', (naam) => {
  it.each(GEVALLEN)('%s, %s gedeeld', async (_, vorm, pagina) => {
    const vrager = vragers[naam]
    const plek = plekken[vorm]
    if (!plek) throw new Error('nothing to ask for')
    const found = await pagina.load(vrager.principal, plek)
    const mag = expectRefusal(pagina.recht, pagina.terrein, vrager)
    const refusal = mag ?? (pagina.alleenMetNaam && vorm !== 'herkenbaar' ? 'niet-gevonden' : null)
    expect(isRefusal(found) ? found : null).toBe(refusal)
  })
})
