import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GedeeldeInhoud } from '@/components/gedeeld/gedeelde-inhoud'
import { VoorbeeldPagina } from '@/components/gedeeld/voorbeeld-pagina'
import { fillUitkomsten } from '@/lib/aggregaten/mutations'
import { db } from '@/lib/db/client'
import { loadDeelVoorbeeld, loadGedeeld } from '@/lib/gedeeld/loaders'
import { saveVoorbereiding } from '@/lib/gedeeld/mutations'
import type { GedeeldBeeld } from '@/lib/gedeeld/schema'
import { requireInstrument, standaardInstrument } from '@/lib/instrument/content'
import type { Niveau } from '@/lib/instrument/model'
import { reopenMeting } from '@/lib/metingen/mutations'
import { loadReactiesVanAdviseur } from '@/lib/reacties/loaders'
import { loadRegio } from '@/lib/regio/loaders'
import { ALLES as ALLES_GEKOZEN } from '@/lib/regio/schema'
import { loadVergelijking } from '@/lib/vergelijking/loaders'
import { createAdviseur, createDeler, setKeuze } from '@/tests/factories/adviseur'
import { bundel, createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { createAccount } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const instrument = standaardInstrument()

type Deler = Awaited<ReturnType<typeof createDeler>>

const ALLES = {
  resultaat: 'herkenbaar',
  behoeften: 'herkenbaar',
  plan: 'herkenbaar',
  signalen: 'herkenbaar',
} as const

const plekVan = ({ regio, gemeente }: Pick<Deler, 'regio' | 'gemeente'>) => ({
  regioCode: regio.code,
  gemeenteCode: gemeente.code,
})

/** The page of the adviseur; throws when it is refused. */
async function look(deler: Deler, metingId: string | null = null) {
  const found = await loadGedeeld(deler.adviseur.principal, plekVan(deler), metingId)
  if (typeof found === 'string') throw new Error(found)
  return found
}

/** A need, a signal and an action, each with words that are not shared. */
async function addOmheen({ gemeente, meting }: Deler) {
  const now = new Date()
  const door = { createdById: 'test', updatedAt: now, updatedById: 'test' }
  await db().behoefte.create({
    data: {
      ...{ metingId: meting.id, kenmerkId: 'K02', soort: 'kennis', urgentie: 'nu' },
      ...{ toelichting: 'GEHEIM-TOELICHTING', updatedAt: now, updatedById: 'test' },
    },
  })
  await db().signaal.create({
    data: { metingId: meting.id, kenmerkId: 'K03', partij: 'rijk', tekst: 'Te weinig.', ...door },
  })
  await db().actie.create({
    data: {
      ...{ gemeenteCode: gemeente.code, metingId: meting.id, kenmerkId: 'K01', titel: 'Doen' },
      ...{ eigenaar: 'GEHEIM-EIGENAAR', notities: 'GEHEIM-NOTITIE', omschrijving: 'GEHEIM-TEKST' },
      ...{ resultaat: 'GEHEIM-RESULTAAT', kosten: 987_654, eind: '2027-03-31', status: 'bezig' },
      ...{ instrumentversie: '1.0.0', createdAt: now, ...door },
    },
  })
}

describe('what a gemeente shares by name', () => {
  it('is each part by itself, and no word that is not shared', async () => {
    const deler = await createDeler({ keuze: ALLES })
    await addOmheen(deler)
    const { beeld } = await look(deler)
    expect(beeld.meting).toMatchObject({
      id: deler.meting.id,
      datum: '2026-05-20',
      behoeften: [{ kenmerk: { id: 'K02' }, soort: 'kennis', urgentie: 'nu' }],
      plan: [{ titel: 'Doen', kenmerk: { id: 'K01' }, eind: '2027-03-31', status: 'bezig' }],
      signalen: [{ kenmerk: { id: 'K03' }, partij: 'rijk', tekst: 'Te weinig.' }],
    })
    expect(beeld.meting?.resultaat?.kenmerken[0]).toMatchObject({
      kenmerk: { id: 'K01' },
      score: { afgerond: '3,0' },
      afstand: { afgerond: '1,0' },
      regio: { n: 1, spreiding: null },
    })
    const json = JSON.stringify(beeld)
    expect(json).not.toMatch(/GEHEIM|987654|begrensd|dekking|ambitie/)

    for (const deel of Object.keys(ALLES)) {
      await setKeuze(deler.meting.id, { [deel]: 'herkenbaar' })
      const { meting } = (await look(deler)).beeld
      const delen = { ...meting, id: null, naam: null, datum: null }
      const shown = Object.entries(delen).flatMap(([naam, value]) => (value ? [naam] : []))
      expect(shown).toEqual([deel])
    }
  })

  it('tells nothing apart of what is not shared by name', async () => {
    const niets = await createDeler()
    const anoniem = await createDeler({
      keuze: { resultaat: 'anoniem', behoeften: 'anoniem', plan: 'anoniem', signalen: 'anoniem' },
    })
    const heropend = await createDeler({ keuze: ALLES })
    await reopenMeting(heropend.coordinator.principal, heropend.meting.id, { reden: 'Nog eens' })
    for (const deler of [niets, anoniem, heropend]) {
      const { beeld, ...rest } = await look(deler, deler.meting.id)
      expect(beeld).toMatchObject({ meting: null, metingen: [] })
      expect(rest).toEqual({
        voorbereiding: { notities: '', vragen: '', aanbod: '', versie: 0 },
        voorstellen: [],
      })
    }
    await setKeuze(niets.meting.id, { plan: 'herkenbaar', resultaat: 'niet' })
    await setKeuze(anoniem.meting.id, { plan: 'herkenbaar', resultaat: 'anoniem' })
    const [a, b] = await Promise.all(
      [niets, anoniem].map(async (deler) => {
        const { gemeente, ...beeld } = (await look(deler)).beeld
        const zelfde = { ...beeld, gemeente: { ...gemeente, naam: 'Deelstad' } }
        return renderToStaticMarkup(createElement(GedeeldeInhoud, { beeld: zelfde }))
      }),
    )
    expect(a).toBe(b)
  })

  it('matches support by level only where the level is shared too', async () => {
    const deler = await createDeler({ keuze: { behoeften: 'herkenbaar' }, oordelen: 1 })
    await addOmheen(deler)
    const zonder = (await look(deler)).beeld.meting?.behoeften?.[0]?.aanbod
    await setKeuze(deler.meting.id, { behoeften: 'herkenbaar', resultaat: 'anoniem' })
    const anoniem = (await look(deler)).beeld.meting?.behoeften?.[0]?.aanbod
    const ander = await createDeler({ keuze: { behoeften: 'herkenbaar' }, oordelen: 5 })
    await addOmheen(ander)
    expect(anoniem).toEqual(zonder)
    expect((await look(ander)).beeld.meting?.behoeften?.[0]?.aanbod).toEqual(zonder)
  })

  it('is the newest meting, with the earlier shared ones beside it', async () => {
    const deler = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
    const maak = (jaar: number, deelt: 'herkenbaar' | 'anoniem') =>
      createVastgesteld({ gemeente: deler.gemeente, oordelen: 2, jaar, deelt })
    const [vorige, anoniem] = [await maak(2024, 'herkenbaar'), await maak(2025, 'anoniem')]
    await fillUitkomsten(db())
    const { beeld } = await look(deler)
    expect(beeld.metingen.map(({ id }) => id)).toEqual([deler.meting.id, vorige.id])
    expect(beeld.meting?.resultaat).toMatchObject({
      eerdere: [{ id: vorige.id, naam: 'Meting 2024' }],
      kenmerken: expect.arrayContaining([
        expect.objectContaining({
          eerder: [expect.objectContaining({ vergelijkbaar: true, niveau: 2 })],
        }),
      ]) as unknown,
    })
    expect((await look(deler, vorige.id)).beeld.meting).toMatchObject({
      id: vorige.id,
      resultaat: { eerdere: [] },
    })
    expect((await look(deler, anoniem.id)).beeld.meting?.id).toBe(deler.meting.id)
  })

  it('has no part of a lens: several of them tell the answers to single questions', async () => {
    const { beeld } = await look(await createDeler({ keuze: { resultaat: 'herkenbaar' } }))
    expect(Object.keys(beeld.meting?.resultaat ?? {})).not.toContain('lenzen')
    expect(JSON.stringify(beeld)).not.toContain('onderdeel')
  })

  it('has of the plan no action of a meting that is open or whose plan is not shared', async () => {
    const deler = await createDeler({ keuze: { plan: 'herkenbaar' } })
    const maak = (jaar: number) =>
      createVastgesteld({ gemeente: deler.gemeente, oordelen: 2, jaar, deelt: null })
    const [stil, anoniem, open] = [await maak(2023), await maak(2024), await maak(2025)]
    await fillUitkomsten(db())
    await setKeuze(anoniem.id, { plan: 'anoniem' })
    await setKeuze(open.id, { plan: 'herkenbaar' })
    await reopenMeting(deler.coordinator.principal, open.id, { reden: 'Nog eens' })
    const door = { createdById: 'test', updatedAt: new Date(), updatedById: 'test' }
    for (const [titel, metingId] of [
      ['Van deze', deler.meting.id],
      ['Van geen meting', null],
      ['Van een die niets deelt', stil.id],
      ['Van een anonieme', anoniem.id],
      ['Van een open', open.id],
    ] as const) {
      await db().actie.create({
        data: {
          ...{ gemeenteCode: deler.gemeente.code, metingId, titel, kenmerkId: 'K01' },
          ...{ instrumentversie: '1.0.0', ...door },
        },
      })
    }
    const titels = async () =>
      (await look(deler)).beeld.meting?.plan?.map(({ titel }) => titel).toSorted()
    expect(await titels()).toEqual(['Van deze', 'Van geen meting'])
    const nieuw = await maak(2027)
    await fillUitkomsten(db())
    await setKeuze(deler.meting.id, { plan: 'herkenbaar', signalen: 'herkenbaar' })
    await setKeuze(nieuw.id, { plan: 'anoniem' })
    expect((await look(deler)).beeld.meting).toMatchObject({ plan: null, signalen: [] })
  })

  it('stands beside the spread of the regio from five gemeenten on', async () => {
    const deler = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
    const add = async (niveau: 1 | 2 | 3 | 4 | 5) => {
      const gemeente = await createGemeenteIn({ regioCode: deler.regio.code })
      await createVastgesteld({ gemeente, oordelen: niveau, deelt: 'herkenbaar' })
      await fillUitkomsten(db())
    }
    for (const niveau of [1, 2, 4] as const) await add(niveau)
    const vier = (await look(deler)).beeld.meting?.resultaat
    expect(vier).toMatchObject({ inRegio: 4 })
    expect(vier?.kenmerken.every(({ regio }) => regio.spreiding === null)).toBe(true)
    await add(5)
    const vijf = (await look(deler)).beeld.meting?.resultaat
    expect(vijf?.kenmerken[0]?.regio).toMatchObject({
      n: 5,
      spreiding: { kwartielen: { mediaan: { afgerond: '3,0' } } },
    })
  })
})

describe('an older meting by name below a newer one', () => {
  const kijk = async (deler: Deler) => {
    const { regio, gemeente, meting, adviseur } = deler
    const token = adviseur.token
    const overzicht = await loadRegio(adviseur.principal, regio.code, ALLES_GEKOZEN)
    if (typeof overzicht === 'string') throw new Error(overzicht)
    const plek = { gemeenteCode: gemeente.code, metingId: meting.id }
    const voorbeeld = await loadDeelVoorbeeld(deler.coordinator.principal, plek, {})
    const path = `/api/v1/metingen/${meting.id}/resultaat`
    const regioPad = `/api/v1/regios/${regio.code}/resultaten`
    return {
      pagina: (await look(deler)).beeld,
      gevraagd: (await look(deler, meting.id)).beeld.metingen,
      voorbeeld: typeof voorbeeld === 'string' ? voorbeeld : voorbeeld.beeld,
      stand: typeof voorbeeld === 'string' ? voorbeeld : voorbeeld.stand,
      reacties: await loadReactiesVanAdviseur(adviseur.principal, plekVan(deler), meting.id),
      voorbereiding: await saveVoorbereiding(
        adviseur.principal,
        { ...plekVan(deler), metingId: meting.id },
        { notities: 'Let op', vragen: '', aanbod: '', versie: 0 },
      ),
      resultaat: (await callApi('GET', path, { token })).status,
      regio: overzicht.gemeenten,
      rijen: overzicht.kaart.rijen.length,
      regioApi: (await callApi('GET', regioPad, { token })).json,
    }
  }
  const createOuder = async (nieuwste: 'anoniem' | 'niet') => {
    const deler = await createDeler({ keuze: ALLES })
    await addOmheen(deler)
    await createVastgesteld({
      ...{ gemeente: deler.gemeente, oordelen: 4, jaar: 2027, deelt: nieuwste },
      deeltOok: { behoeften: nieuwste, plan: nieuwste, signalen: nieuwste },
    })
    await fillUitkomsten(db())
    return deler
  }

  it('that counts anonymously shows nowhere: nothing is shared yet', async () => {
    const gezien = await kijk(await createOuder('anoniem'))
    const niets = { meting: null, metingen: [] }
    expect(gezien).toMatchObject({
      ...{ pagina: niets, gevraagd: [], voorbeeld: niets, stand: 'niet-zichtbaar' },
      ...{ reacties: 'niet-gevonden', resultaat: 404, rijen: 0 },
      voorbereiding: { reden: 'deelt-niet-meer' },
      regio: [{ gedeeld: [], vastgesteldOp: null }],
      regioApi: { gemeenten: [{ gedeeld: [], resultaat: null }] },
    })
  })

  it('that is not shared still counts, everywhere', async () => {
    const deler = await createOuder('niet')
    const zelf = { meting: { id: deler.meting.id }, metingen: [{ id: deler.meting.id }] }
    expect(await kijk(deler)).toMatchObject({
      ...{ pagina: zelf, gevraagd: [{ id: deler.meting.id }], voorbeeld: zelf, stand: 'eerste' },
      ...{ reacties: { regels: [] }, resultaat: 200, rijen: 1 },
      voorbereiding: { ok: true },
      regio: [{ vastgesteldOp: '2026-05-20' }],
      regioApi: { gemeenten: [{ resultaat: { vastgesteldOp: '2026-05-20' } }] },
    })
  })
})

describe('who may see it', () => {
  it('is an adviseur of the regio, and nobody else', async () => {
    const deler = await createDeler({ keuze: ALLES })
    const ander = await createDeler({ keuze: ALLES })
    const plek = plekVan(deler)
    for (const [principal, reden] of [
      [null, 'niet-ingelogd'],
      [ander.adviseur.principal, 'niet-gevonden'],
      [deler.coordinator.principal, 'niet-gevonden'],
      [(await createAccount({ beheerder: true })).principal, 'niet-gevonden'],
    ] as const) {
      expect(await loadGedeeld(principal, plek, null)).toBe(reden)
    }
    const { principal } = deler.adviseur
    const elders = { regioCode: deler.regio.code, gemeenteCode: ander.gemeente.code }
    expect(await loadGedeeld(principal, elders, null)).toBe('niet-gevonden')
    expect(await loadGedeeld(principal, { ...plek, gemeenteCode: 'GM0000' }, null)).toBe(
      'niet-gevonden',
    )
  })

  it('ends with the sharing, at once', async () => {
    const deler = await createDeler({ keuze: ALLES })
    expect((await look(deler)).beeld.meting).not.toBeNull()
    await setKeuze(deler.meting.id, {})
    expect((await look(deler)).beeld).toMatchObject({ meting: null, metingen: [] })
  })
})

describe('what the coordinator sees beforehand', () => {
  const bekijk = async (deler: Deler, query: Record<string, string | string[]> = {}) => {
    const plek = { gemeenteCode: deler.gemeente.code, metingId: deler.meting.id }
    const found = await loadDeelVoorbeeld(deler.coordinator.principal, plek, query)
    if (typeof found === 'string') throw new Error(found)
    return found
  }

  it('is what the adviseur sees', async () => {
    const deler = await createDeler({ keuze: { ...ALLES, plan: 'anoniem' } })
    await addOmheen(deler)
    const voorbeeld = await bekijk(deler)
    expect(voorbeeld).toMatchObject({ isOpgeslagen: true, stand: 'eerste' })
    const { beeld } = await look(deler)
    expect(voorbeeld.beeld).toEqual(beeld)
    const html = renderToStaticMarkup(createElement(GedeeldeInhoud, { beeld: voorbeeld.beeld }))
    expect(html).toBe(renderToStaticMarkup(createElement(GedeeldeInhoud, { beeld })))
    expect(html).toContain('Niet met u gedeeld.')
    expect(html).toContain('Te weinig.')
    expect(html).not.toMatch(/GEHEIM|987\.654/)
  })

  it('follows the choice in the address, and makes it what the adviseur then sees', async () => {
    const deler = await createDeler()
    await addOmheen(deler)
    expect(await bekijk(deler)).toMatchObject({
      stand: 'niet-zichtbaar',
      beeld: { meting: null },
    })
    const query = { behoeften: 'herkenbaar', plan: 'van alles', signalen: ['herkenbaar', 'niet'] }
    const voorbeeld = await bekijk(deler, query)
    expect(voorbeeld).toMatchObject({
      isOpgeslagen: false,
      keuze: { resultaat: 'niet', behoeften: 'herkenbaar', plan: 'niet', signalen: 'niet' },
    })
    await setKeuze(deler.meting.id, voorbeeld.keuze)
    expect(voorbeeld.beeld).toEqual((await look(deler)).beeld)
    expect(await db().deling.count({ where: { metingId: deler.meting.id } })).toBe(1)
  })

  const MET_NAAM = { resultaat: 'herkenbaar' } as const
  const regioVan = ({ beeld }: { beeld: GedeeldBeeld }) =>
    beeld.meting?.resultaat?.kenmerken.map(({ regio }) => regio)
  /** More gemeenten in the regio, of which those that share anonymously are bundled. */
  const addDelers = async (
    { regio }: Deler,
    delers: readonly (readonly [Niveau, 'anoniem' | 'herkenbaar'])[],
  ) => {
    const codes = []
    for (const [niveau, deelt] of delers) {
      const gemeente = await createGemeenteIn({ regioCode: regio.code })
      await createVastgesteld({ gemeente, oordelen: niveau, deelt })
      codes.push(gemeente.code)
    }
    await bundel(regio.code)
    return codes
  }

  it('leaves the regio as it is now: who counts anonymously does not leave its bundel', async () => {
    const deler = await createDeler({ oordelen: 2, keuze: { resultaat: 'anoniem' } })
    const { regio, gemeente, meting, coordinator, adviseur } = deler
    const [ander = ''] = await addDelers(deler, [
      ...[2, 4, 4, 4].map((niveau) => [niveau as Niveau, 'herkenbaar'] as const),
      ...[4, 4].map((niveau) => [niveau as Niveau, 'anoniem'] as const),
    ])
    const voorbeeld = await bekijk(deler, MET_NAAM)
    expect(voorbeeld).toMatchObject({ isOpgeslagen: false, stand: 'eerste' })
    expect(voorbeeld.beeld.meting?.resultaat).toMatchObject({ inRegio: 7 })
    const spreiding = regioVan(voorbeeld)
    expect(spreiding?.map(({ n }) => n)).toEqual(instrument.kenmerken.map(() => 7))

    const plek = { gemeenteCode: gemeente.code, metingId: meting.id }
    const vergelijking = await loadVergelijking(coordinator.principal, plek)
    if (typeof vergelijking === 'string') throw new Error(vergelijking)
    const eigen = vergelijking.groepen.find(({ soort }) => soort === 'regio')
    expect(spreiding).toMatchObject(
      instrument.kenmerken.map(({ id }) => ({ spreiding: eigen?.kenmerken[id]?.spreiding })),
    )
    const plekAnder = { regioCode: regio.code, gemeenteCode: ander }
    const pagina = await loadGedeeld(adviseur.principal, plekAnder, null)
    if (typeof pagina === 'string') throw new Error(pagina)
    expect(regioVan(pagina)).toEqual(spreiding)
  })

  it('does not count the own gemeente in the regio before it shares', async () => {
    const deler = await createDeler({ oordelen: 2 })
    await addDelers(
      deler,
      [2, 4, 4, 4].map((niveau) => [niveau as Niveau, 'herkenbaar'] as const),
    )
    const voorbeeld = await bekijk(deler, MET_NAAM)
    expect(voorbeeld.beeld.meting?.resultaat).toMatchObject({ inRegio: 4 })
    expect(regioVan(voorbeeld)?.every(({ spreiding }) => spreiding === null)).toBe(true)
    const html = renderToStaticMarkup(createElement(VoorbeeldPagina, voorbeeld))
    expect(html).toContain('die van nu: deze keuze is er nog niet in verwerkt.')
    expect(html).toContain('er tellen 4 gemeenten mee')

    await setKeuze(deler.meting.id, MET_NAAM)
    const bewaard = await bekijk(deler)
    expect(bewaard.beeld.meting?.resultaat).toMatchObject({ inRegio: 5 })
    expect(bewaard.beeld).toEqual((await look(deler)).beeld)
    expect(renderToStaticMarkup(createElement(VoorbeeldPagina, bewaard))).toContain(
      'De spreiding van de regio is die van nu.',
    )
  })

  it('says that nobody counts where that is so, and nothing of a regio that it does not show', async () => {
    const html = async (deler: Deler, query: Record<string, string>) =>
      renderToStaticMarkup(createElement(VoorbeeldPagina, await bekijk(deler, query)))
    const deler = await createDeler()
    expect(await html(deler, MET_NAAM)).toContain('er telt geen gemeente mee')
    expect(await html(deler, { plan: 'herkenbaar' })).not.toContain('spreiding')
  })

  it('says that an open meting shows nothing, and which one comes first', async () => {
    const deler = await createDeler({ keuze: ALLES })
    const nieuwer = await createVastgesteld({
      ...{ gemeente: deler.gemeente, oordelen: 4, jaar: 2027, deelt: 'herkenbaar' },
    })
    await fillUitkomsten(db())
    const voorbeeld = await bekijk(deler)
    expect(voorbeeld).toMatchObject({
      stand: 'andere-eerst',
      beeld: { meting: { id: deler.meting.id }, metingen: [{ id: nieuwer.id }, {}] },
    })
    expect(voorbeeld.beeld).toEqual((await look(deler, deler.meting.id)).beeld)
    await reopenMeting(deler.coordinator.principal, deler.meting.id, { reden: 'Nog eens' })
    expect(await bekijk(deler)).toMatchObject({
      stand: 'open',
      beeld: { meting: { id: nieuwer.id } },
    })
  })

  it('is for the coordinator of the gemeente', async () => {
    const deler = await createDeler({ keuze: ALLES })
    const ander = await createDeler()
    const plek = { gemeenteCode: deler.gemeente.code, metingId: deler.meting.id }
    for (const [principal, reden] of [
      [null, 'niet-ingelogd'],
      [deler.invuller.principal, 'geen-recht'],
      [deler.lezer.principal, 'geen-recht'],
      [deler.adviseur.principal, 'niet-gevonden'],
      [ander.coordinator.principal, 'niet-gevonden'],
    ] as const) {
      expect(await loadDeelVoorbeeld(principal, plek, {})).toBe(reden)
    }
    const elders = { ...plek, gemeenteCode: ander.gemeente.code }
    expect(await loadDeelVoorbeeld(deler.coordinator.principal, elders, {})).toBe('niet-gevonden')
  })
})

describe('preparing a visit', () => {
  const TEKST = { notities: 'Let op', vragen: 'Hoe gaat het?', aanbod: 'Meedenken' }
  const save = (deler: Deler, raw: unknown, vraagId: string | null = null) =>
    saveVoorbereiding(
      deler.adviseur.principal,
      { ...plekVan(deler), metingId: deler.meting.id },
      raw,
      vraagId,
    )

  it('is kept for this adviseur only, and out of the journaal', async () => {
    const deler = await createDeler({ keuze: ALLES })
    expect(await save(deler, { ...TEKST, versie: 0 })).toMatchObject({
      ok: true,
      value: { ...TEKST, versie: 1 },
    })
    expect((await look(deler)).voorbereiding).toEqual({ ...TEKST, versie: 1 })
    const collega = await createAdviseur(deler.regio)
    expect(await loadGedeeld(collega.principal, plekVan(deler), null)).toMatchObject({
      voorbereiding: { notities: '', versie: 0 },
    })
    const sporen = await db().auditregel.findMany({
      where: { operatie: 'voorbereiding:bepalen', onderwerp: deler.meting.id },
    })
    expect(sporen).toMatchObject([{ metingId: null, userId: deler.adviseur.principal.userId }])
    expect(JSON.stringify(sporen)).not.toMatch(/Let op|Hoe gaat|Meedenken/)
  })

  it('is not overwritten from another window', async () => {
    const deler = await createDeler({ keuze: ALLES })
    await save(deler, { ...TEKST, versie: 0 })
    await save(deler, { ...TEKST, notities: 'Nieuw', versie: 1 })
    expect(await save(deler, { ...TEKST, notities: 'Oud', versie: 1 })).toMatchObject({
      ok: false,
      reden: 'conflict',
      opgeslagen: { notities: 'Nieuw', versie: 2 },
    })
    const uitkomsten = await Promise.all(
      ['Links', 'Rechts'].map((notities) => save(deler, { ...TEKST, notities, versie: 2 })),
    )
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('lets one of two first texts at the same moment win', async () => {
    const deler = await createDeler({ keuze: ALLES })
    const uitkomsten = await Promise.all(
      ['Links', 'Rechts'].map((notities) => save(deler, { ...TEKST, notities, versie: 0 })),
    )
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
    expect(uitkomsten.find(({ ok }) => !ok)).toMatchObject({ reden: 'conflict' })
  })

  it('takes over a question of the instrument, below the own ones', async () => {
    const deler = await createDeler({ keuze: ALLES, oordelen: 2 })
    const [voorstel] = (await look(deler)).voorstellen
    const [vraag] = voorstel?.vragen ?? []
    const kenmerk = requireInstrument('1.0.0').kenmerken.find(
      ({ id }) => id === voorstel?.kenmerk.id,
    )
    expect(kenmerk?.gespreksvragen).toContain(vraag?.tekst)
    expect(await save(deler, { ...TEKST, versie: 0 }, vraag?.id ?? '')).toMatchObject({
      ok: true,
      value: { vragen: `Hoe gaat het?\n${vraag?.tekst ?? ''}` },
    })
    expect(await save(deler, { ...TEKST, versie: 1 }, 'K01-77')).toMatchObject({
      reden: 'ongeldig',
    })
  })

  it('is kept when the sharing ends, and reached again when it begins again', async () => {
    const deler = await createDeler({ keuze: ALLES })
    await save(deler, { ...TEKST, versie: 0 })
    await setKeuze(deler.meting.id, {})
    expect(await save(deler, { ...TEKST, notities: 'Te laat', versie: 1 })).toMatchObject({
      reden: 'deelt-niet-meer',
    })
    await setKeuze(deler.meting.id, ALLES)
    expect((await look(deler)).voorbereiding).toEqual({ ...TEKST, versie: 1 })
  })

  it('says so when the regio is no longer theirs, and names what is too long', async () => {
    const deler = await createDeler({ keuze: ALLES })
    const plek = { ...plekVan(deler), metingId: deler.meting.id }
    const zonder = { ...deler.adviseur.principal, regios: [] }
    expect(await saveVoorbereiding(zonder, plek, { ...TEKST, versie: 0 })).toEqual({
      ok: false,
      reden: 'geen-adviseur-meer',
    })
    expect(await saveVoorbereiding(null, plek, { ...TEKST, versie: 0 })).toMatchObject({
      reden: 'niet-ingelogd',
    })
    await db().adviseurschap.deleteMany({ where: { regioCode: deler.regio.code } })
    // What was read of them before is not what holds when it is written.
    expect(await save(deler, { ...TEKST, versie: 0 })).toEqual({
      ok: false,
      reden: 'geen-adviseur-meer',
    })
    expect(await db().voorbereiding.count({ where: { metingId: deler.meting.id } })).toBe(0)
    const lang = 'x'.repeat(10_001)
    expect(await save(deler, { ...TEKST, aanbod: lang, versie: 0 })).toMatchObject({
      reden: 'ongeldig',
      fouten: [{ pad: ['aanbod'] }],
    })
  })
})

describe('the result over the API', () => {
  const get = async (deler: Deler, token: string) =>
    callApi('GET', `/api/v1/metingen/${deler.meting.id}/resultaat`, { token })

  it('is for an adviseur of the regio what is shared by name', async () => {
    const deler = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
    const { status, json } = await get(deler, deler.adviseur.token)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      kenmerken: {
        K01: {
          score: { afgerond: '3,0' },
          niveau: 3,
          dekking: null,
          begrensdDoor: [],
          kloof: null,
          kloofBasisniveau: { afgerond: '1,0' },
        },
      },
    })
    const eigen = await get(deler, deler.lezer.token)
    expect(eigen.json).toMatchObject({ kenmerken: { K01: { kloof: { afgerond: '1,0' } } } })
  })

  it('is otherwise a 404, as for a meting that does not exist', async () => {
    const deler = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
    const ander = await createAdviseur(await createRegio())
    const beheerder = await createAccount({ beheerder: true })
    expect((await get(deler, ander.token)).status).toBe(404)
    expect((await get(deler, beheerder.token)).status).toBe(404)
    const adviseur = deler.adviseur.token
    for (const keuze of [{}, { resultaat: 'anoniem' }, { plan: 'herkenbaar' }] as const) {
      await setKeuze(deler.meting.id, keuze)
      expect((await get(deler, adviseur)).status).toBe(404)
    }
    await setKeuze(deler.meting.id, ALLES)
    await reopenMeting(deler.coordinator.principal, deler.meting.id, { reden: 'Nog eens' })
    expect((await get(deler, adviseur)).status).toBe(404)
  })
})
