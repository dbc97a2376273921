import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/gemeenten/[code]/metingen/[id]/resultaten/figuren/[bestand]/route'
import { metingPaden } from '@/components/gemeente/paden'
import { writeKeuze } from '@/components/ontwikkeling/paden'
import { listElements, readAttribute, readXml } from '@/lib/beeld/xml'
import { db } from '@/lib/db/client'
import { listLenzen } from '@/lib/instrument/content'
import { establishMeting } from '@/lib/metingen/mutations'
import { createDeelnemer } from '@/tests/factories/deelnemer'
import { createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const HOST = 'http://127.0.0.1:3000'
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

type Account = Awaited<ReturnType<typeof createAccount>>

/** Asks for a file as its link on the page does. */
function fetchBestand(adres: string, account?: Account): Promise<Response> {
  const url = new URL(adres, HOST)
  const [, , code = '', , id = '', , , bestand = ''] = url.pathname.split('/')
  const headers = account ? { authorization: `Bearer ${account.token}` } : {}
  return GET(new Request(url, { headers }), { params: Promise.resolve({ code, id, bestand }) })
}

/** A gemeente of a regio where `anderen` others share, with two established years. */
async function createOmgeving(anderen: number) {
  const regio = await createRegio()
  const gemeente = await createGemeenteIn({ regioCode: regio.code, inwoners: 900_000 })
  const lezer = await createAccount({ lid: { gemeenteCode: gemeente.code, rol: 'lezer' } })
  const oud = await createVastgesteld({ gemeente, oordelen: 2, jaar: 2024 })
  const nieuw = await createVastgesteld({ gemeente, oordelen: 3, jaar: 2026 })
  for (let i = 0; i < anderen; i += 1) {
    const ander = await createGemeenteIn({ regioCode: regio.code })
    await createVastgesteld({ gemeente: ander, oordelen: 4, deelt: 'herkenbaar' })
  }
  return { gemeente, lezer, oud, nieuw, paden: metingPaden(gemeente.code, nieuw.id), regio }
}

let omgeving: Awaited<ReturnType<typeof createOmgeving>>
beforeAll(async () => {
  omgeving = await createOmgeving(5)
})

const lensId = listLenzen()[0]?.id ?? ''
const FIGUREN = [
  'radar',
  'waarden',
  'kenmerken',
  'kloven',
  `lens-${lensId}`,
  'ontwikkeling',
  'vergelijking-regio',
]

describe('a figure as a file', () => {
  it.each(FIGUREN)('%s has its title and source, and reads as a picture', async (figuurId) => {
    const { paden, lezer, gemeente } = omgeving
    const { svg, png } = paden.figuur(figuurId)
    const response = await fetchBestand(svg, lezer)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.svg"/)
    const root = readXml(await response.text(), { elementen: 5000, diepte: 20 })
    const elements = root ? listElements(root) : []
    const title = elements.find(({ naam }) => naam === 'title')?.tekst ?? ''
    const texts = elements.filter(({ naam }) => naam === 'text').map(({ tekst }) => tekst)
    expect(title).not.toBe('')
    expect(texts.join(' ')).toContain(title)
    expect(texts.join(' ')).toContain(`Gemeente ${gemeente.naam} · `)
    expect(texts.join(' ')).toContain('vastgesteld op 20 mei 2026')
    expect(root && readAttribute(root, 'viewBox')).toBeTruthy()

    const picture = await fetchBestand(png, lezer)
    expect(picture.status).toBe(200)
    const bytes = await picture.arrayBuffer()
    expect([...new Uint8Array(bytes, 0, 8)]).toEqual(PNG)
    expect(new DataView(bytes).getUint32(16)).toBe(1800)
  })

  it('shows the metingen that were chosen', async () => {
    const { paden, lezer, gemeente, oud, nieuw } = omgeving
    const midden = await createVastgesteld({ gemeente, oordelen: 5, jaar: 2025 })
    const read = async (query: string) => {
      const response = await fetchBestand(paden.figuur('ontwikkeling', query).svg, lezer)
      return response.ok ? response.text() : response.status
    }
    expect(await read('')).not.toContain('Meting 2024')
    const drie = await read(writeKeuze([oud.id, midden.id, nieuw.id]))
    for (const jaar of [2024, 2025, 2026]) expect(drie).toContain(`Meting ${jaar}, vastgesteld`)
    expect(await read(writeKeuze([oud.id]))).toBe(404)
    expect(await read('?gekozen=ja')).toBe(404)
  })

  it('keeps back what too few gemeenten share', async () => {
    const { paden, lezer } = await createOmgeving(4)
    expect((await fetchBestand(paden.figuur('vergelijking-regio').svg, lezer)).status).toBe(404)
  })

  it.each(FIGUREN)('%s is for who may see its page', async (figuurId) => {
    const { paden, nieuw } = omgeving
    const { svg } = paden.figuur(figuurId)
    expect((await fetchBestand(svg, await createAccount())).status).toBe(404)
    const ander = await createWereld()
    expect((await fetchBestand(svg, ander.coordinator)).status).toBe(404)
    const elders = metingPaden(ander.gemeente.code, nieuw.id).figuur(figuurId).svg
    expect((await fetchBestand(elders, ander.coordinator)).status).toBe(404)
    const open = metingPaden(ander.gemeente.code, ander.meting.id).figuur(figuurId).svg
    // Everyone may see the page through the years, which has nothing to draw here.
    const geweigerd = figuurId === 'ontwikkeling' ? 404 : 403
    expect((await fetchBestand(open, ander.lezer)).status).toBe(geweigerd)
    const bezoek = await fetchBestand(svg)
    expect(bezoek.status).toBe(303)
    expect(bezoek.headers.get('location')).toBe(`/inloggen?naar=${encodeURIComponent(svg)}`)
  })

  it('tells how the answers on a question lay, of no group under three', async () => {
    const { gemeente, meting, coordinator, lezer } = await createWereld('ieder-apart')
    const updatedAt = new Date()
    const drie = ['beleid', 'beleid', 'beleid'] as const
    const perspectieven = [...drie, 'bestuur', 'inwoners', 'inwoners'] as const
    for (const [index, perspectief] of perspectieven.entries()) {
      const { id: deelnemerId } = await createDeelnemer(meting.id, perspectief)
      const antwoord = { deelnemerId, soort: 'niveau', niveau: index < 3 ? 2 : 4, updatedAt }
      await db().antwoord.createMany({
        data: (index < 2 ? ['K07.1', 'K07.2'] : ['K07.1']).map((indicatorId) => ({
          ...antwoord,
          indicatorId,
        })),
      })
    }
    const { svg, png } = metingPaden(gemeente.code, meting.id).figuur('spreiding-K07.1')
    expect((await fetchBestand(svg, coordinator)).status).toBe(404)

    const { userId } = coordinator.principal
    await db().oordeel.createMany({
      data: ['K07.1', 'K07.2'].map((indicatorId) => ({
        ...{ metingId: meting.id, indicatorId, soort: 'niveau', niveau: 3 },
        ...{ updatedAt, updatedById: userId },
      })),
    })
    await db().meting.update({
      where: { id: meting.id },
      data: { rondeGeslotenOp: new Date(updatedAt.valueOf() - 1000) },
    })
    expect((await fetchBestand(svg, lezer)).status).toBe(403)
    expect(await establishMeting(coordinator.principal, meting.id)).toMatchObject({ ok: true })

    const response = await fetchBestand(svg, lezer)
    expect(response.status).toBe(200)
    const root = readXml(await response.text(), { elementen: 5000, diepte: 20 })
    const text = root ? listElements(root).map(({ tekst }) => tekst) : []
    expect(text.join(' ')).toContain('Antwoorden op')
    expect(text.join(' ')).toContain(`Gemeente ${gemeente.naam} · `)
    expect(text).toEqual(expect.arrayContaining(['Alle antwoorden', 'Beleid']))
    expect(text.join(' ')).toContain('Overige perspectieven (bestuur en inwoners)')
    expect(text).not.toContain('Bestuur')
    expect((await fetchBestand(png, lezer)).headers.get('content-type')).toBe('image/png')
    for (const vraag of ['K07.2', 'K07.3', 'K99.1']) {
      const adres = svg.replace('K07.1', vraag)
      expect((await fetchBestand(adres, lezer)).status).toBe(404)
    }
    expect((await fetchBestand(svg, await createAccount())).status).toBe(404)
  })

  it.each(['onbekend.svg', 'lens-onbekend.svg', 'vergelijking-onbekend.png', 'radar.gif', 'radar'])(
    'is not there: %s',
    async (bestand) => {
      const { paden, lezer } = omgeving
      const adres = paden.figuur('x').svg.replace('x.svg', bestand)
      expect((await fetchBestand(adres, lezer)).status).toBe(404)
    },
  )
})
