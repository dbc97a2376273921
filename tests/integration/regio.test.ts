import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RegioPagina } from '@/components/regio/regio-pagina'
import { getRegioResultaten } from '@/lib/api/operations-regio'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import { loadGedeeld } from '@/lib/gedeeld/loaders'
import { standaardInstrument } from '@/lib/instrument/content'
import type { Niveau } from '@/lib/instrument/model'
import { loadNaastElkaar, loadRegio } from '@/lib/regio/loaders'
import { ALLES, type RegioKeuze, type RegioOverzicht } from '@/lib/regio/schema'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { bundel, createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { oordelenOp } from '@/tests/factories/rapport'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const instrument = standaardInstrument()

/** A regio with its adviseur, and a way to look at it. */
async function createAdvies() {
  const regio = await createRegio()
  const account = await createAccount({ regioCode: regio.code })
  const principal: Principal = {
    ...account.principal,
    regios: [{ code: regio.code, naam: regio.naam }],
  }
  const look = async (keuze: Partial<RegioKeuze> = {}): Promise<RegioOverzicht> => {
    // The tests write what is shared themselves.
    await renewDeelstand(db())
    const found = await loadRegio(principal, regio.code, { ...ALLES, ...keuze }, NOW)
    if (isRefusal(found)) throw new Error(found)
    return found
  }
  return { ...account, regio, principal, look }
}

type Advies = Awaited<ReturnType<typeof createAdvies>>

/** A gemeente in the regio with an established meting, shared as it says. */
async function createDeler(
  { regio }: Advies,
  deelt: Deelvorm | null,
  niveau: Niveau = 3,
  jaar = 2026,
) {
  const gemeente = await createGemeenteIn({ regioCode: regio.code })
  const deeltOok = deelt ? { behoeften: deelt, signalen: deelt } : {}
  const meting = await createVastgesteld({ gemeente, oordelen: niveau, deelt, deeltOok, jaar })
  return { gemeente, meting }
}

async function createDelers(advies: Advies, vormen: readonly Deelvorm[]) {
  const delers = []
  for (const [i, vorm] of vormen.entries()) {
    delers.push(await createDeler(advies, vorm, ([2, 3, 4, 5, 1] as const)[i % 5]))
  }
  await bundel(advies.regio.code, NOW)
  return delers
}

const herhaal = (vorm: Deelvorm, aantal: number) => Array.from({ length: aantal }, () => vorm)

describe('who may see a regio', () => {
  it('is its adviseur; another regio does not exist, and members see their own gemeente', async () => {
    const { regio, principal } = await createAdvies()
    const ander = await createAdvies()
    const { coordinator } = await createWereld()
    const beheerder = await createAccount({ beheerder: true })
    for (const [who, reden] of [
      [null, 'niet-ingelogd'],
      [ander.principal, 'niet-gevonden'],
      [coordinator.principal, 'niet-gevonden'],
      [beheerder.principal, 'niet-gevonden'],
    ] as const) {
      expect(await loadRegio(who, regio.code, ALLES, NOW)).toBe(reden)
      expect(await loadNaastElkaar(who, regio.code, [], NOW)).toBe(reden)
    }
    expect(await loadRegio(principal, regio.code, ALLES, NOW)).toMatchObject({
      regio: { code: regio.code },
    })
  })
})

describe('how many share', () => {
  it('is nobody in a regio without gemeenten', async () => {
    const { look } = await createAdvies()
    expect(await look()).toMatchObject({
      gemeenten: [],
      telling: { herkenbaar: 0, anoniem: 0 },
      kaart: { rijen: [], totaal: 0 },
      knelpunten: [],
      jaren: null,
    })
  })

  it.each([
    [herhaal('herkenbaar', 1), 1, 0, false],
    [herhaal('herkenbaar', 4), 4, 0, false],
    [herhaal('herkenbaar', 5), 5, 0, true],
    [[...herhaal('herkenbaar', 2), ...herhaal('anoniem', 2)], 2, 0, false],
    [[...herhaal('herkenbaar', 2), ...herhaal('anoniem', 3)], 2, 3, true],
    [herhaal('anoniem', 4), 0, 4, false],
  ] as const)(
    '%j: %i by name, %i without, spread: %s',
    async (vormen, metNaam, zonder, spreiding) => {
      const advies = await createAdvies()
      await createDelers(advies, vormen)
      const { telling, kaart, kenmerken } = await advies.look()
      expect(telling).toEqual({ herkenbaar: metNaam, anoniem: zonder })
      expect(kaart.rijen).toHaveLength(metNaam)
      for (const { aggregaat } of kenmerken) {
        expect(aggregaat.spreiding !== null).toBe(spreiding)
        expect(aggregaat.n).toBe(metNaam + zonder)
      }
    },
  )
})

describe('what is kept of a regio', () => {
  it('is never shown of another', async () => {
    const [een, ander] = [await createAdvies(), await createAdvies()]
    await renewDeelstand(db())
    for (const { principal, regio } of [een, ander, een]) {
      expect(await loadRegio(principal, regio.code, ALLES, NOW)).toMatchObject({
        regio: { code: regio.code },
      })
    }
    expect(await loadRegio(een.principal, ander.regio.code, ALLES, NOW)).toBe('niet-gevonden')
  })
})

describe('what an adviseur cannot tell', () => {
  it('is an anonymous gemeente, a concept, or one that keeps it to itself from another', async () => {
    const advies = await createAdvies()
    const open = await createGemeenteIn({ regioCode: advies.regio.code })
    await db().meting.create({
      data: {
        gemeenteCode: open.code,
        naam: 'Geheim concept',
        instrumentversie: '1.0.0',
        werkwijze: 'gedeelde-lijst',
        createdById: 'test',
        deling: { create: { resultaat: 'herkenbaar', updatedAt: NOW, updatedById: 'test' } },
      },
    })
    await createDeler(advies, null)
    await createDeler(advies, 'niet')
    const alleen = await createDeler(advies, 'anoniem')
    const delers = await createDelers(advies, ['herkenbaar', 'anoniem', 'anoniem', 'anoniem'])
    const overzicht = await advies.look({ lens: 'vijf-basisfuncties' })
    const [metNaam] = delers
    const zonder = overzicht.gemeenten.filter(({ code }) => code !== metNaam?.gemeente.code)
    expect(zonder).toHaveLength(7)
    for (const gemeente of zonder) {
      expect(gemeente).toEqual({
        code: gemeente.code,
        naam: gemeente.naam,
        gedeeld: [],
        vastgesteldOp: null,
      })
    }
    const { gemeenten: _, ...rest } = overzicht
    const shown = JSON.stringify(rest)
    expect(shown).toContain(metNaam?.gemeente.naam)
    for (const { gemeente, meting } of [alleen, ...delers.slice(1)]) {
      expect(shown).not.toContain(gemeente.code)
      expect(shown).not.toContain(`"${gemeente.naam}"`)
      expect(shown).not.toContain(meting.id)
    }
    expect(shown).not.toContain('Geheim concept')
  })

  it('is what someone wrote in a signal without a name; nor who needs what', async () => {
    const advies = await createAdvies()
    const delers = await createDelers(advies, [
      ...herhaal('herkenbaar', 2),
      ...herhaal('anoniem', 3),
    ])
    for (const [i, { meting, gemeente }] of delers.entries()) {
      if (i === 4) continue
      const by = { updatedAt: NOW, updatedById: 'test' }
      await db().behoefte.create({
        data: { metingId: meting.id, kenmerkId: 'K03', soort: 'geld', urgentie: 'nu', ...by },
      })
      await db().signaal.create({
        data: {
          ...{ metingId: meting.id, kenmerkId: 'K04', partij: 'rijk', createdById: 'test', ...by },
          tekst: `Signaal van ${gemeente.naam}`,
        },
      })
    }
    const { vraag, signalen } = await advies.look()
    const namen = delers.map(({ gemeente }) => gemeente.naam)
    expect(vraag.vragen).toHaveLength(1)
    expect(vraag.vragen[0]).toMatchObject({
      soort: 'geld',
      aantal: 4,
      urgenties: { nu: 4, 'dit-jaar': 0, later: 0 },
    })
    expect(vraag.vragen[0]?.gemeenten.map(({ naam }) => naam).toSorted()).toEqual(
      namen.slice(0, 2).toSorted(),
    )
    expect(signalen.groepen).toMatchObject([{ partij: 'rijk', aantal: 4 }])
    expect(signalen.groepen[0]?.teksten.map(({ tekst }) => tekst).toSorted()).toEqual(
      namen
        .slice(0, 2)
        .map((naam) => `Signaal van ${naam}`)
        .toSorted(),
    )
    // Once all of the bundel have it, it would be known of each: then only names count.
    const [, , , , laatste] = delers
    await db().behoefte.create({
      data: {
        ...{ metingId: laatste?.meting.id ?? '', kenmerkId: 'K03', soort: 'geld' },
        ...{ urgentie: 'later', updatedAt: NOW, updatedById: 'test' },
      },
    })
    expect((await advies.look()).vraag.vragen).toMatchObject([
      { aantal: 2, urgenties: { nu: 2, later: 0 } },
    ])
  })
})

describe('what changes at once', () => {
  it('is withdrawing, also for those who counted together with it', async () => {
    const advies = await createAdvies()
    const delers = await createDelers(advies, [
      ...herhaal('herkenbaar', 3),
      ...herhaal('anoniem', 3),
    ])
    const [eerste, , , anoniem] = delers
    expect(await advies.look()).toMatchObject({ telling: { herkenbaar: 3, anoniem: 3 } })
    await db().deling.updateMany({
      where: { metingId: { in: [eerste?.meting.id ?? '', anoniem?.meting.id ?? ''] } },
      data: { resultaat: 'niet' },
    })
    const na = await advies.look()
    expect(na.telling).toEqual({ herkenbaar: 2, anoniem: 0 })
    expect(na.kaart.rijen.map(({ code }) => code)).not.toContain(eerste?.gemeente.code)
    expect(na.kenmerken.every(({ aggregaat }) => aggregaat.spreiding === null)).toBe(true)
    const naast = await loadNaastElkaar(
      advies.principal,
      advies.regio.code,
      delers.map(({ gemeente }) => gemeente.code),
      NOW,
    )
    expect(naast).toMatchObject({ onbekend: 4 })
    expect(!isRefusal(naast) && naast.gekozen).toHaveLength(2)
  })

  it('is moving to another regio', async () => {
    const [oud, nieuw] = [await createAdvies(), await createAdvies()]
    const { gemeente } = await createDeler(oud, 'herkenbaar')
    await db().gemeente.update({
      where: { code: gemeente.code },
      data: { regioCode: nieuw.regio.code },
    })
    expect((await oud.look()).gemeenten).toEqual([])
    expect((await nieuw.look()).kaart.rijen).toMatchObject([{ code: gemeente.code }])
  })
})

describe('the meting that a value is of', () => {
  it('is the one that leads to it, also when a newer one shares something else', async () => {
    const advies = await createAdvies()
    const gemeente = await createGemeenteIn({ regioCode: advies.regio.code })
    const deelt = 'herkenbaar'
    const by = { updatedAt: NOW, updatedById: 'test' }
    const oud = await createVastgesteld({ gemeente, oordelen: 2, jaar: 2025, deelt })
    const nieuw = await createVastgesteld({
      ...{ gemeente, oordelen: 4, deelt: 'niet' },
      deeltOok: { behoeften: deelt, signalen: deelt },
    })
    const over = { metingId: nieuw.id, kenmerkId: 'K03' }
    await db().behoefte.create({ data: { ...over, soort: 'geld', urgentie: 'nu', ...by } })
    await db().signaal.create({
      data: { ...over, partij: 'rijk', tekst: 'Zin', createdById: 'test', ...by },
    })
    const { kaart, vraag, signalen } = await advies.look()
    expect(kaart.rijen).toMatchObject([{ metingId: oud.id, cellen: { K01: { niveau: 2 } } }])
    expect(vraag.vragen[0]?.gemeenten).toMatchObject([{ metingId: nieuw.id }])
    expect(signalen.groepen[0]?.teksten).toMatchObject([{ metingId: nieuw.id }])
    const { principal, regio } = advies
    expect(await loadNaastElkaar(principal, regio.code, [gemeente.code], NOW)).toMatchObject({
      gekozen: [{ metingId: oud.id }],
    })
    const plek = { regioCode: regio.code, gemeenteCode: gemeente.code }
    const toon = async (metingId: string | null) => {
      const found = await loadGedeeld(principal, plek, metingId)
      if (isRefusal(found)) throw new Error(found)
      return found.beeld.meting?.resultaat?.kenmerken[0]?.niveau ?? null
    }
    expect(await toon(oud.id)).toBe(2)
    expect(await toon(null)).toBeNull()
  })
})

describe('a plan', () => {
  it('counts with those who share one, and is of nobody', async () => {
    const advies = await createAdvies()
    const delers = await createDelers(advies, herhaal('anoniem', 3))
    await db().deling.updateMany({
      where: { metingId: { in: delers.map(({ meting }) => meting.id) } },
      data: { plan: 'anoniem' },
    })
    await bundel(advies.regio.code, NOW)
    const overzicht = await advies.look()
    expect(overzicht.plannen).toEqual({ herkenbaar: 0, anoniem: 3 })
    expect(overzicht.gemeenten.every(({ gedeeld }) => gedeeld.length === 0)).toBe(true)
    expect(renderToStaticMarkup(createElement(RegioPagina, overzicht))).toContain(
      'Er delen 3 gemeenten een verbeterplan, waarvan 3 zonder naam.',
    )
    await db().deling.update({
      where: { metingId: delers[0]?.meting.id ?? '' },
      data: { plan: 'niet' },
    })
    expect((await advies.look()).plannen).toEqual({ herkenbaar: 0, anoniem: 0 })
  })
})

describe('the year before', () => {
  it('stands beside this one for who shares both by name, as far as it compares', async () => {
    const advies = await createAdvies()
    const gemeente = await createGemeenteIn({ regioCode: advies.regio.code })
    const deelt = 'herkenbaar'
    const oordelen = {
      ...oordelenOp(instrument, 4),
      ...oordelenOp(instrument, 1, [1]),
      ...oordelenOp(instrument, 3, [2]),
    }
    await createVastgesteld({ gemeente, oordelen: 3, jaar: 2025, deelt })
    await createVastgesteld({ gemeente, oordelen, jaar: 2026, deelt })
    await createDeler(advies, 'herkenbaar', 2, 2026)
    const { jaren } = await advies.look()
    expect(jaren).toMatchObject({ jaar: 2026, vorig: 2025 })
    expect(jaren?.gemeenten.map(({ code }) => code)).toEqual([gemeente.code])
    expect(jaren?.gemeenten[0]?.kenmerken).toMatchObject({
      K01: { soort: 'omlaag', van: { niveau: 3 }, naar: { niveau: 1 } },
      K02: { soort: 'gelijk' },
      K03: { soort: 'omhoog', van: { niveau: 3 }, naar: { niveau: 4 } },
    })
  })

  it('has a spread of its own from five gemeenten on', async () => {
    const advies = await createAdvies()
    for (const niveau of [1, 2, 3, 4, 5] as const) {
      const { gemeente } = await createDeler(advies, 'herkenbaar', niveau, 2025)
      const later = niveau === 5 ? null : ('herkenbaar' as const)
      await createVastgesteld({ gemeente, oordelen: 5, jaar: 2026, deelt: later })
    }
    const { jaren } = await advies.look()
    expect(jaren?.kenmerken[0]).toMatchObject({
      toen: { n: 5, spreiding: { niveaus: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 } } },
      nu: { n: 4, spreiding: null },
    })
  })
})

describe('a lens', () => {
  it('shows its parts only as spreads, and by name the kenmerken that it touches', async () => {
    const advies = await createAdvies()
    await createDelers(advies, [...herhaal('herkenbaar', 2), ...herhaal('anoniem', 3)])
    const { lens, kaart, keuze, kenmerken } = await advies.look({ lens: 'vijf-basisfuncties' })
    expect(keuze.lens).toBe('vijf-basisfuncties')
    expect(lens?.onderdelen.length).toBeGreaterThan(0)
    const geraakt = lens?.lens.onderdelen.flatMap(({ indicatoren }) => indicatoren) ?? []
    expect(kaart.kolommen.map(({ id }) => id)).toEqual(
      instrument.kenmerken
        .map(({ id }) => id)
        .filter((id) => geraakt.some((vraag) => vraag.startsWith(`${id}.`))),
    )
    expect(kaart.rijen).toHaveLength(2)
    expect(JSON.stringify(kaart)).not.toContain('deel-')
    for (const { aggregaat } of lens?.onderdelen ?? []) {
      expect(aggregaat).toMatchObject({ n: 5, spreiding: { n: 5 } })
    }
    expect(kenmerken).toHaveLength(instrument.kenmerken.length)
    expect((await advies.look({ lens: 'bestaat-niet' })).lens).toBeNull()
  })
})

describe('GET /regios/{code}/resultaten', () => {
  it('gives an adviseur what the page shows', async () => {
    const advies = await createAdvies()
    const [metNaam] = await createDelers(advies, [
      ...herhaal('herkenbaar', 2),
      ...herhaal('anoniem', 3),
    ])
    const url = `/api/v1/regios/${advies.regio.code}/resultaten`
    const { status, json } = await callApi('GET', url, { token: advies.token })
    expect(status).toBe(200)
    const resultaten = getRegioResultaten.result?.parse(json)
    expect(resultaten).toMatchObject({
      telling: { herkenbaar: 2, anoniem: 3 },
      kenmerken: instrument.kenmerken.map(({ id }) => ({ kenmerk: id, n: 5 })),
    })
    const shown = resultaten?.gemeenten.filter(({ resultaat }) => resultaat !== null)
    expect(shown).toHaveLength(2)
    const eigen = shown?.find(({ code }) => code === metNaam?.gemeente.code)
    expect(eigen?.resultaat?.kenmerken.K01).toMatchObject({ niveau: 2 })
  })

  it('is 404 for who is no adviseur of it, and 401 for nobody', async () => {
    const { regio } = await createAdvies()
    const ander = await createAdvies()
    const { coordinator } = await createWereld()
    const url = `/api/v1/regios/${regio.code}/resultaten`
    for (const { token } of [ander, coordinator]) {
      expect((await callApi('GET', url, { token })).status).toBe(404)
    }
    expect((await callApi('GET', url)).status).toBe(401)
    const nergens = '/api/v1/regios/JZ00/resultaten'
    expect((await callApi('GET', nergens, { token: ander.token })).status).toBe(404)
  })
})
