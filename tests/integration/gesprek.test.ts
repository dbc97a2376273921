import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { readVoorlopigeOordelen } from '@/lib/gesprek/data'
import { loadGesprek, loadGesprekKenmerk } from '@/lib/gesprek/loaders'
import { acceptVoorlopig } from '@/lib/gesprek/mutations'
import { listOvername, measureVerschuiving } from '@/lib/gesprek/rules'
import type { Niveau, Perspectief } from '@/lib/instrument/model'
import { establishMeting } from '@/lib/metingen/mutations'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { readOordelen } from '@/lib/vragenlijst/data'
import { reopenRonde } from '@/lib/ronde/mutations'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { isRefusal } from '@/lib/authz/access'
import { createWereld } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Wereld = Awaited<ReturnType<typeof createWereld>>
type Gegeven = Niveau | 'nvt' | 'weet-niet' | 'open'
type Deelname = Readonly<{
  perspectief: Perspectief
  antwoorden: Readonly<Record<string, Gegeven>>
  opmerking?: string
}>

const NAAM = 'Fatima Jansen-Yilmaz'
let counter = 0

/** A participant with a name, an address and answers. */
async function answer(metingId: string, deelname: Deelname): Promise<string> {
  const { perspectief, antwoorden, opmerking = '' } = deelname
  const { id } = await db().deelnemer.create({
    data: {
      metingId,
      perspectief,
      naam: NAAM,
      email: `deelnemer-${++counter}@test.example`,
      antwoorden: {
        create: Object.entries(antwoorden).map(([indicatorId, gegeven]) => ({
          indicatorId,
          soort: typeof gegeven === 'number' ? 'niveau' : gegeven,
          niveau: typeof gegeven === 'number' ? gegeven : null,
          toelichting: opmerking,
          updatedAt: new Date(),
        })),
      },
    },
  })
  return id
}

const closeRonde = (metingId: string) =>
  db().meting.update({
    where: { id: metingId },
    data: { rondeGeslotenOp: new Date(Date.now() - 1_000) },
  })

/** A meting after its round: six participants who agree on K01.1 and differ on K01.2. */
async function createGesprek() {
  const wereld = await createWereld('ieder-apart')
  const perspectieven = ['beleid', 'beleid', 'beleid', 'inwoners', 'inwoners', 'inwoners'] as const
  const ids: string[] = []
  for (const [index, perspectief] of perspectieven.entries()) {
    const antwoorden = {
      'K01.1': 3,
      'K01.2': index % 2 === 0 ? 1 : 5,
      'K02.1': 'nvt',
      'K02.2': 'weet-niet',
    } as const
    ids.push(await answer(wereld.meting.id, { perspectief, antwoorden, opmerking: `Zo ${index}` }))
  }
  await closeRonde(wereld.meting.id)
  const place = { gemeenteCode: wereld.gemeente.code, metingId: wereld.meting.id }
  return { ...wereld, place, ids }
}

async function mustLoad({ coordinator, place }: Awaited<ReturnType<typeof createGesprek>>) {
  const gesprek = await loadGesprek(coordinator.principal, place)
  if (isRefusal(gesprek)) throw new Error(gesprek)
  return gesprek
}

async function voorlopigOf({ coordinator, meting }: Wereld) {
  const found = await authorizeMeting(coordinator.principal, meting.id, 'gesprek:voeren')
  if (isRefusal(found)) throw new Error(found)
  return readVoorlopigeOordelen(found.access, found.meting)
}

describe('who may see the conversation', () => {
  it('is the coordinator of the gemeente alone', async () => {
    const { coordinator, invuller, lezer, place } = await createGesprek()
    const elsewhere = await createWereld('ieder-apart')
    expect(isRefusal(await loadGesprek(coordinator.principal, place))).toBe(false)
    for (const { principal } of [invuller, lezer]) {
      expect(await loadGesprek(principal, place)).toBe('geen-recht')
      const accepted = await acceptVoorlopig(principal, place.metingId, { oordelen: {} })
      expect(accepted).toMatchObject({ ok: false, reden: 'geen-recht' })
    }
    const other = elsewhere.coordinator.principal
    expect(await loadGesprek(other, place)).toBe('niet-gevonden')
    expect(await loadGesprekKenmerk(other, { ...place, kenmerkId: 'K01' })).toBe('niet-gevonden')
    expect(await loadGesprek(null, place)).toBe('niet-ingelogd')
    const accepted = await acceptVoorlopig(other, place.metingId, { oordelen: {} })
    expect(accepted).toMatchObject({ ok: false, reden: 'niet-gevonden' })
  })

  it('is nobody in a meting with one shared list, or of an unknown kenmerk', async () => {
    const { coordinator, gemeente, meting } = await createWereld()
    const place = { gemeenteCode: gemeente.code, metingId: meting.id }
    expect(await loadGesprek(coordinator.principal, place)).toBe('niet-gevonden')
    const accepted = await acceptVoorlopig(coordinator.principal, meting.id, { oordelen: {} })
    expect(accepted).toMatchObject({ ok: false, reden: 'andere-werkwijze' })
    const gesprek = await createGesprek()
    const unknown = { ...gesprek.place, kenmerkId: 'K99' }
    expect(await loadGesprekKenmerk(gesprek.coordinator.principal, unknown)).toBe('niet-gevonden')
  })

  it('shows nothing of the answers while the round is open', async () => {
    const wereld = await createWereld('ieder-apart')
    await answer(wereld.meting.id, { perspectief: 'beleid', antwoorden: { 'K01.1': 3 } })
    const place = { gemeenteCode: wereld.gemeente.code, metingId: wereld.meting.id }
    const gesprek = await loadGesprek(wereld.coordinator.principal, place)
    const kenmerk = await loadGesprekKenmerk(wereld.coordinator.principal, {
      ...place,
      kenmerkId: 'K01',
    })
    if (isRefusal(gesprek) || isRefusal(kenmerk)) throw new Error('refused')
    expect(gesprek.isRondeOpen).toBe(true)
    const vragen = gesprek.kenmerken.flatMap((item) => item.vragen)
    expect(vragen.every(({ voorlopig }) => voorlopig === null)).toBe(true)
    expect(kenmerk.vragen).toEqual([])
    expect(await voorlopigOf(wereld)).toEqual({})
    const raw = { oordelen: { 'K01.1': { niveau: 3 } } }
    const accepted = await acceptVoorlopig(wereld.coordinator.principal, place.metingId, raw)
    expect(accepted).toMatchObject({ ok: false, reden: 'ronde-open' })
  })
})

describe('what the conversation shows', () => {
  it('names nobody and holds no id of a participant', async () => {
    const gesprek = await createGesprek()
    const { coordinator, place, ids } = gesprek
    const kenmerk = await loadGesprekKenmerk(coordinator.principal, { ...place, kenmerkId: 'K01' })
    const text = JSON.stringify([await mustLoad(gesprek), kenmerk])
    expect(text).toContain('Zo 3')
    for (const personal of [NAAM, 'deelnemer-', ...ids]) expect(text).not.toContain(personal)
  })

  it('has the largest difference first, and groups of three or more only', async () => {
    const { coordinator, place, meting } = await createGesprek()
    await answer(meting.id, { perspectief: 'bestuur', antwoorden: { 'K01.2': 5 }, opmerking: 'B' })
    const found = await loadGesprekKenmerk(coordinator.principal, { ...place, kenmerkId: 'K01' })
    if (isRefusal(found)) throw new Error(found)
    const [first, second] = found.vragen
    expect([first?.indicatorId, second?.indicatorId]).toEqual(['K01.2', 'K01.1'])
    expect(second?.verdeling.groepen.map(({ perspectief }) => perspectief)).toEqual([
      'beleid',
      'inwoners',
    ])
    expect(first?.verdeling.groepen.map(({ aantal }) => aantal).every((n) => n >= 3)).toBe(true)
    const bestuur = first?.opmerkingen.find(({ tekst }) => tekst === 'B')
    expect(bestuur).toEqual({ tekst: 'B', perspectief: null })
  })
})

describe('accepting in one go', () => {
  it('records what was shown, marks it as accepted, and traces it', async () => {
    const gesprek = await createGesprek()
    const { coordinator, meting } = gesprek
    const { eensgezind, overige } = listOvername((await mustLoad(gesprek)).kenmerken)
    expect(eensgezind.map(({ indicatorId }) => indicatorId)).toEqual(['K01.1'])
    expect(overige.map(({ indicatorId }) => indicatorId)).toEqual(['K01.2', 'K02.1'])

    const raw = { oordelen: { 'K01.1': { niveau: 3 }, 'K02.1': { nvt: true } } }
    const accepted = await acceptVoorlopig(coordinator.principal, meting.id, raw)
    expect(accepted).toEqual({
      ok: true,
      value: { overgenomen: ['K01.1', 'K02.1'], overgeslagen: [] },
    })
    const rows = await db().oordeel.findMany({
      where: { metingId: meting.id },
      orderBy: { indicatorId: 'asc' },
    })
    expect(rows).toMatchObject([
      { indicatorId: 'K01.1', niveau: 3, overgenomen: true, versie: 1 },
      { indicatorId: 'K02.1', soort: 'nvt', overgenomen: true, versie: 1 },
    ])
    expect(rows[1]?.toelichting).not.toBe('')
    const audit = await db().auditregel.findMany({
      where: { metingId: meting.id, operatie: 'oordeel:geven' },
    })
    expect(audit.map(({ onderwerp }) => onderwerp).sort()).toEqual(['K01.1', 'K02.1'])
    expect(audit.every(({ userId }) => userId === coordinator.principal.userId)).toBe(true)
  })

  it('skips and names what someone recorded first, and what is no longer as it was', async () => {
    const { coordinator, meting } = await createGesprek()
    const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
    await saveOordeel(coordinator.principal, target, { niveau: 4, toelichting: 'Besproken.' })
    const raw = { oordelen: { 'K01.1': { niveau: 3 }, 'K01.2': { niveau: 5 } } }
    const accepted = await acceptVoorlopig(coordinator.principal, meting.id, raw)
    expect(accepted).toEqual({
      ok: true,
      value: {
        overgenomen: [],
        overgeslagen: [
          { indicatorId: 'K01.1', reden: 'al-vastgelegd' },
          { indicatorId: 'K01.2', reden: 'veranderd' },
        ],
      },
    })
    const stored = await db().oordeel.findMany({ where: { metingId: meting.id } })
    expect(stored).toMatchObject([{ niveau: 4, toelichting: 'Besproken.', overgenomen: false }])
  })

  it('by two at once records each judgement once', async () => {
    const { coordinator, meting } = await createGesprek()
    const raw = { oordelen: { 'K01.1': { niveau: 3 }, 'K01.2': { niveau: 1 } } }
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => acceptVoorlopig(coordinator.principal, meting.id, raw)),
    )
    const taken = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.overgenomen : []))
    expect(taken.sort()).toEqual(['K01.1', 'K01.2'])
    expect(await db().oordeel.count({ where: { metingId: meting.id, versie: 1 } })).toBe(2)
  })

  it('keeps a remark that was recorded without a judgement', async () => {
    const { coordinator, meting } = await createGesprek()
    const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
    const body = { toelichting: 'Nog navragen.', afwijkendStandpunt: 'Partners zien een 2.' }
    await saveOordeel(coordinator.principal, target, body)
    const raw = { oordelen: { 'K01.1': { niveau: 3 } } }
    await acceptVoorlopig(coordinator.principal, meting.id, raw)
    const stored = await db().oordeel.findMany({ where: { metingId: meting.id } })
    expect(stored).toMatchObject([{ ...body, niveau: 3, versie: 2, overgenomen: true }])
  })

  it('refuses what makes no sense, and a meting that is established', async () => {
    const { coordinator, meting } = await createGesprek()
    const accept = (raw: unknown) => acceptVoorlopig(coordinator.principal, meting.id, raw)
    for (const raw of [
      null,
      {},
      { oordelen: { 'K01.1': { niveau: 6 } } },
      { oordelen: { 'K01.1': { niveau: '3' } } },
      { oordelen: { 'K99.1': { niveau: 3 } } },
      { oordelen: { 'K01.1': {} } },
    ]) {
      expect(await accept(raw)).toMatchObject({ ok: false, reden: 'ongeldig' })
    }
    const alles = { 'K01.1': { niveau: 3 }, 'K01.2': { niveau: 1 }, 'K02.1': { nvt: true } }
    await accept({ oordelen: alles })
    const established = await establishMeting(coordinator.principal, meting.id)
    expect(established).toMatchObject({ ok: true })
    expect(await accept({ oordelen: alles })).toMatchObject({ ok: false, reden: 'gesloten' })
  })
})

describe('how far the conversation moved', () => {
  it('is measured from all answers, whatever is recorded', async () => {
    const gesprek = await createGesprek()
    const { coordinator, meting } = gesprek
    const target = { metingId: meting.id, indicatorId: 'K01.2', versie: null }
    await saveOordeel(coordinator.principal, target, { niveau: 4 })
    const voorlopig = await voorlopigOf(gesprek)
    expect(voorlopig).toMatchObject({
      'K01.1': { niveau: 3, voorlopig: true },
      'K01.2': { niveau: 1, voorlopig: true },
      'K02.1': { soort: 'nvt' },
    })
    expect(voorlopig['K02.2']).toBeUndefined()
    const found = await authorizeMeting(coordinator.principal, meting.id, 'meting:lezen')
    if (isRefusal(found)) throw new Error(found)
    const oordelen = await readOordelen(found.access, found.meting)
    expect(measureVerschuiving(voorlopig, oordelen).kenmerken).toEqual({
      K01: { vergeleken: 1, verschoven: 1, stappen: 3 },
    })
  })
})

describe('asking for news', () => {
  it('is answered with 304 until something changes', async () => {
    const { coordinator, meting } = await createGesprek()
    const url = `/api/v1/metingen/${meting.id}/oordelen`
    const { token } = coordinator
    const ask = (etag: string) => callApi('GET', url, { token, headers: { 'if-none-match': etag } })
    const first = await callApi('GET', url, { token })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"s\d+"$/)
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await ask(known)
      expect(again.status).toBe(304)
      expect(again.headers.get('etag')).toBe(etag)
    }
    const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
    await saveOordeel(coordinator.principal, target, { niveau: 4 })
    const after = await ask(etag)
    expect(after.status).toBe(200)
    expect(after.json).toMatchObject({ oordelen: { 'K01.1': { niveau: 4, versie: 1 } } })
    expect(after.headers.get('etag')).not.toBe(etag)
  })

  it('is refused to who may not read, whatever they know', async () => {
    const { lezer, meting } = await createGesprek()
    const elsewhere = await createWereld('ieder-apart')
    const url = `/api/v1/metingen/${meting.id}/oordelen`
    const headers = { 'if-none-match': '*' }
    expect((await callApi('GET', url, { headers })).status).toBe(401)
    expect((await callApi('GET', url, { token: lezer.token, headers })).status).toBe(403)
    const other = await callApi('GET', url, { token: elsewhere.coordinator.token, headers })
    expect(other.status).toBe(404)
  })
})

describe('answers that would tell on someone', () => {
  const readNiveaus = async ({ coordinator, meting }: Wereld) => {
    const { json } = await callApi('GET', `/api/v1/metingen/${meting.id}/resultaat`, {
      token: coordinator.token,
    })
    return JSON.stringify(json)
  }
  const overDagen = (dagen: number) =>
    new Date(Date.now() + dagen * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

  it('are in no result while someone with a link may still answer', async () => {
    const wereld = await createWereld('ieder-apart')
    const before = await readNiveaus(wereld)
    for (const perspectief of ['beleid', 'uitvoering', 'inwoners', 'partners'] as const) {
      const antwoorden = { 'K01.1': 2, 'K01.2': 3, 'K01.3': 4, 'K01.5': 1 } as const
      await answer(wereld.meting.id, { perspectief, antwoorden })
      expect(await readNiveaus(wereld)).toBe(before)
    }
    await closeRonde(wereld.meting.id)
    expect(await readNiveaus(wereld)).not.toBe(before)
  })

  it('stay hidden when one or two answered since the round was opened again', async () => {
    const gesprek = await createGesprek()
    const { coordinator, meting, place, ids } = gesprek
    const change = (index: number) =>
      db().antwoord.updateMany({
        where: { deelnemerId: ids[index] ?? '', indicatorId: 'K01.1' },
        data: { niveau: 5, updatedAt: new Date() },
      })
    const isVerborgen = async () => (await mustLoad(gesprek)).isVerborgen
    expect(await isVerborgen()).toBe(false)
    expect(
      await reopenRonde(coordinator.principal, meting.id, { rondeTot: overDagen(3) }),
    ).toMatchObject({ ok: true })
    await change(0)
    await closeRonde(meting.id)
    expect(await isVerborgen()).toBe(true)
    const kenmerk = await loadGesprekKenmerk(coordinator.principal, { ...place, kenmerkId: 'K01' })
    if (isRefusal(kenmerk)) throw new Error(kenmerk)
    expect(kenmerk.vragen.every(({ verdeling }) => verdeling.aantal === 0)).toBe(true)
    await change(1)
    expect(await isVerborgen()).toBe(true)
    await change(2)
    expect(await isVerborgen()).toBe(false)
  })

  it('are not shown of a question that fewer than three answered', async () => {
    const wereld = await createWereld('ieder-apart')
    for (const niveau of [1, 5] as const) {
      await answer(wereld.meting.id, { perspectief: 'bestuur', antwoorden: { 'K01.6': niveau } })
    }
    await closeRonde(wereld.meting.id)
    const place = { gemeenteCode: wereld.gemeente.code, metingId: wereld.meting.id }
    const load = async () => {
      const found = await loadGesprekKenmerk(wereld.coordinator.principal, {
        ...place,
        kenmerkId: 'K01',
      })
      if (isRefusal(found)) throw new Error(found)
      return found.vragen.find(({ indicatorId }) => indicatorId === 'K01.6')?.verdeling
    }
    expect(await load()).toMatchObject({ isVerborgen: true, aantal: 0, eensgezindheid: null })
    await answer(wereld.meting.id, { perspectief: 'bestuur', antwoorden: { 'K01.6': 3 } })
    expect(await load()).toMatchObject({ isVerborgen: false, aantal: 3 })
  })
})
