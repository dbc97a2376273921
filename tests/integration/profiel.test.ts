import { describe, expect, it } from 'vitest'
import { isRefusal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { loadGemeente } from '@/lib/gemeenten/loaders'
import { establishMeting } from '@/lib/metingen/mutations'
import { loadProfiel } from '@/lib/profiel/loaders'
import { saveProfiel } from '@/lib/profiel/mutations'
import { loadVragenlijst } from '@/lib/vragenlijst/loaders'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const first = (...opties: string[]) => ({ opties, versie: null })

type Principal = Parameters<typeof loadProfiel>[0]

async function load(principal: Principal, gemeenteCode: string) {
  const found = await loadProfiel(principal, gemeenteCode)
  if (isRefusal(found)) throw new Error(found)
  return found
}

describe('the answers of a gemeenteprofiel', () => {
  it('belong to the gemeente, with what follows from them', async () => {
    const { gemeente, invuller, lezer, meting } = await createWereld()
    const saved = await saveProfiel(invuller.principal, gemeente.code, {
      P05: first('inkoop', 'toegang'),
      P12: first('geen-aparte'),
    })
    expect(saved).toEqual({
      ok: true,
      value: {
        P05: { opties: ['toegang', 'inkoop'], versie: 1 },
        P12: { opties: ['geen-aparte'], versie: 1 },
      },
    })
    const seen = await load(lezer.principal, gemeente.code)
    expect(seen.antwoorden).toEqual(saved.ok && saved.value)
    expect(seen.gevolgen['K08.5']?.nvt).toContain('geen aparte oplossingen')
    expect(seen.gevolgen['K13.6']?.uitleg).toHaveLength(1)
    expect(seen).toMatchObject({ magBepalen: false, metingId: null })
    expect(await load(invuller.principal, gemeente.code)).toMatchObject({
      magBepalen: true,
      metingId: meting.id,
    })
  })

  it('can be changed and taken back, and each change is traced', async () => {
    const { gemeente, coordinator, invuller } = await createWereld()
    await saveProfiel(coordinator.principal, gemeente.code, { P01: first('een-kern') })
    await saveProfiel(invuller.principal, gemeente.code, {
      P01: { opties: ['veel-kernen'], versie: 1 },
    })
    const saved = await saveProfiel(coordinator.principal, gemeente.code, {
      P01: { opties: [], versie: 2 },
    })
    expect(saved).toEqual({ ok: true, value: { P01: { opties: [], versie: 3 } } })
    const traces = await db().auditregel.findMany({
      where: { gemeenteCode: gemeente.code, operatie: 'profiel:bepalen' },
      orderBy: { id: 'asc' },
    })
    expect(
      traces.map(({ onderwerp, details, metingId }) => [onderwerp, details, metingId]),
    ).toEqual([
      ['P01', '{"van":[],"naar":["een-kern"]}', null],
      ['P01', '{"van":["een-kern"],"naar":["veel-kernen"]}', null],
      ['P01', '{"van":["veel-kernen"],"naar":[]}', null],
    ])
    expect(traces.map(({ userId }) => userId)).toEqual([
      coordinator.principal.userId,
      invuller.principal.userId,
      coordinator.principal.userId,
    ])
  })

  it('count on the page of the gemeente', async () => {
    const { gemeente, coordinator } = await createWereld()
    await saveProfiel(coordinator.principal, gemeente.code, { P01: first('een-kern') })
    expect(await loadGemeente(coordinator.principal, gemeente.code)).toMatchObject({
      profiel: { beantwoord: 1, totaal: 12 },
    })
  })

  it('explain at the questions of an open meting', async () => {
    const { gemeente, invuller, meting } = await createWereld()
    const place = { gemeenteCode: gemeente.code, metingId: meting.id }
    expect(await loadVragenlijst(invuller.principal, place)).toMatchObject({ gevolgen: {} })
    await saveProfiel(invuller.principal, gemeente.code, { P12: first('geen-aparte') })
    const lijst = await loadVragenlijst(invuller.principal, place)
    expect(isRefusal(lijst) ? [] : Object.keys(lijst.gevolgen)).toEqual(['K08.5', 'K07.4'])
  })

  it('stay in the snapshot of a meting as they were', async () => {
    const { gemeente, coordinator, meting } = await createWereld()
    const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
    await saveOordeel(coordinator.principal, target, { niveau: 3 })
    await saveProfiel(coordinator.principal, gemeente.code, {
      P01: first('een-kern'),
      P02: first('eigen'),
    })
    await saveProfiel(coordinator.principal, gemeente.code, { P02: { opties: [], versie: 1 } })
    expect(await establishMeting(coordinator.principal, meting.id)).toMatchObject({
      value: { profiel: { P01: ['een-kern'] } },
    })
  })

  it('are absent from the snapshot of a gemeente without a profile', async () => {
    const { coordinator, meting } = await createWereld()
    const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
    await saveOordeel(coordinator.principal, target, { niveau: 3 })
    const made = await establishMeting(coordinator.principal, meting.id)
    expect(made.ok && 'profiel' in made.value).toBe(false)
  })
})

describe('two people at the same profile', () => {
  it('meet when they change the same answer; then nothing is saved', async () => {
    const { gemeente, coordinator, invuller } = await createWereld()
    await saveProfiel(coordinator.principal, gemeente.code, { P01: first('een-kern') })
    const second = await saveProfiel(invuller.principal, gemeente.code, {
      P01: first('veel-kernen'),
      P02: first('eigen'),
    })
    expect(second).toEqual({
      ok: false,
      reden: 'conflict',
      vragen: ['P01'],
      opgeslagen: { P01: { opties: ['een-kern'], versie: 1 } },
    })
    expect((await load(coordinator.principal, gemeente.code)).antwoorden).not.toHaveProperty('P02')
  })

  it('do not meet over an answer that they agree on', async () => {
    const { gemeente, coordinator, invuller } = await createWereld()
    const same = { P01: first('een-kern') }
    await saveProfiel(coordinator.principal, gemeente.code, same)
    expect(await saveProfiel(invuller.principal, gemeente.code, same)).toMatchObject({
      ok: true,
      value: { P01: { versie: 1 } },
    })
  })

  it('cannot both be first at the same moment', async () => {
    const { gemeente, coordinator } = await createWereld()
    const outcomes = await Promise.all(
      ['een-kern', 'enkele-kernen', 'veel-kernen'].map((optie) =>
        saveProfiel(coordinator.principal, gemeente.code, { P01: first(optie) }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reden === 'conflict')).toHaveLength(
      2,
    )
  })
})

describe('saving a profile refuses', () => {
  it.each([
    ['no list of answers', 'P01', []],
    ['an unknown question', { P99: first('x') }, ['P99']],
    ['an unknown option', { P01: first('x') }, ['P01']],
    ['two answers where one is asked', { P01: first('een-kern', 'veel-kernen') }, ['P01']],
    ['"niets" together with something', { P05: first('niets', 'inkoop') }, ['P05']],
    ['an answer without its version', { P01: { opties: ['een-kern'] } }, ['P01', 'versie']],
    ['a version that cannot be', { P01: { opties: [], versie: 0 } }, ['P01', 'versie']],
    ['an unknown field', { P01: { ...first('een-kern'), x: 1 } }, ['P01', 'x']],
  ])('%s', async (_, raw, pad) => {
    const { gemeente, coordinator } = await createWereld()
    expect(await saveProfiel(coordinator.principal, gemeente.code, raw)).toMatchObject({
      reden: 'ongeldig',
      fouten: [{ pad }],
    })
    expect((await load(coordinator.principal, gemeente.code)).antwoorden).toEqual({})
  })

  it('who may not, and hides the profile from who is no member', async () => {
    const [{ gemeente, lezer }, elders] = await Promise.all([createWereld(), createWereld()])
    const stranger = elders.coordinator.principal
    const { principal: beheerder } = await createAccount({ beheerder: true })
    const raw = { P01: first('een-kern') }
    const reason = async (principal: Principal) => {
      const outcome = await saveProfiel(principal, gemeente.code, raw)
      return outcome.ok ? 'ok' : outcome.reden
    }
    expect(await reason(lezer.principal)).toBe('geen-recht')
    expect(await reason(stranger)).toBe('niet-gevonden')
    expect(await reason(beheerder)).toBe('niet-gevonden')
    expect(await reason(null)).toBe('niet-ingelogd')
    expect(await loadProfiel(stranger, gemeente.code)).toBe('niet-gevonden')
    expect(await loadProfiel(null, gemeente.code)).toBe('niet-ingelogd')
  })
})
