import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { Rapport } from '@/components/rapport/rapport'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { readCsv } from '@/lib/bestanden/csv'
import { readXlsx } from '@/lib/bestanden/xlsx'
import { db } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import { standaardInstrument } from '@/lib/instrument/content'
import type { Niveau } from '@/lib/instrument/model'
import { loadRegiorapportPagina } from '@/lib/regiorapport/loaders'
import { REGIO_ONDERDELEN } from '@/lib/report/regio/keuze'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { bundel, createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { readParts, readTexts } from '@/tests/factories/office'
import { gemengdeOordelen } from '@/tests/factories/rapport'
import { inspectPdf, readHtml, squeeze } from '@/tests/factories/vormen'
import { createAccount } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const OFFICE = 'application/vnd.openxmlformats-officedocument.'
const BESTANDEN = [
  ['rapport.pdf', 'application/pdf'],
  ['rapport.docx', `${OFFICE}wordprocessingml.document`],
  ['rapport.pptx', `${OFFICE}presentationml.presentation`],
  ['resultaten.csv', 'text/csv; charset=utf-8'],
  ['resultaten.xlsx', `${OFFICE}spreadsheetml.sheet`],
] as const
type Bestand = (typeof BESTANDEN)[number][0]

/** So long all forms of one report may take to be made, in milliseconds. */
const LIMIET = 60_000

/** What only one gemeente writes, so that it is easy to find. */
const WOORD = 'zevenblad'

async function createAdvies() {
  const regio = await createRegio()
  const { token, principal: zonder } = await createAccount({ regioCode: regio.code })
  const principal: Principal = { ...zonder, regios: [{ code: regio.code, naam: regio.naam }] }
  return { regio, token, principal }
}
type Advies = Awaited<ReturnType<typeof createAdvies>>

async function addGemeente(
  { regio }: Advies,
  deelt: Deelvorm | null,
  { niveau = 3, jaar = 2026 }: { niveau?: Niveau | null; jaar?: number } = {},
) {
  const gemeente = await createGemeenteIn({ regioCode: regio.code })
  const oordelen = niveau ?? gemengdeOordelen(standaardInstrument())
  const deeltOok = deelt ? { behoeften: deelt, signalen: deelt } : {}
  const { id } = await createVastgesteld({ gemeente, oordelen, jaar, deelt, deeltOok })
  const stempel = { createdAt: new Date(), updatedAt: new Date(), updatedById: 'test' }
  await db().behoefte.create({
    data: { metingId: id, kenmerkId: 'K02', soort: 'kennis', urgentie: 'nu', ...stempel },
  })
  await db().signaal.create({
    data: {
      ...{ metingId: id, kenmerkId: 'K03', partij: 'rijk', createdById: 'test', ...stempel },
      tekst: `Bij ${gemeente.naam} groeit ${WOORD}.`,
    },
  })
  await renewDeelstand(db())
  return gemeente
}

const textOf: Readonly<Record<Bestand, (bytes: Uint8Array) => string>> = {
  'rapport.pdf': (bytes) =>
    inspectPdf(bytes, 'pdftotext') + inspectPdf(bytes, 'pdfinfo', '-struct-text'),
  'rapport.docx': (bytes) => officeText(bytes),
  'rapport.pptx': (bytes) => officeText(bytes),
  'resultaten.csv': (bytes) => new TextDecoder().decode(bytes),
  'resultaten.xlsx': (bytes) => Object.values(readParts(bytes)).join('\n'),
}
/** The texts as they are read, and every part as it is written. */
const officeText = (bytes: Uint8Array) =>
  Object.values(readParts(bytes))
    .flatMap((xml) => [readTexts(xml).join('\n'), xml])
    .join('\n')

const url = ({ regio }: Advies, bestand: string, query = '') =>
  `/api/v1/regios/${regio.code}/${bestand}${query}`

async function download(advies: Advies, bestand: Bestand, query = ''): Promise<Uint8Array> {
  const { status, bytes } = await callApi('GET', url(advies, bestand, query), advies)
  expect(status, bestand).toBe(200)
  return bytes
}

async function readPage({ regio, principal }: Advies, query: object): Promise<string> {
  const found = await loadRegiorapportPagina(principal, regio.code, query)
  if (isRefusal(found)) throw new Error(found)
  return renderToStaticMarkup(createElement(Rapport, { rapport: found.rapport }))
}

/** The texts of the page and of all files, of one choice. */
async function readAll(advies: Advies, keuze: readonly (readonly [string, string])[]) {
  const query = `?${new URLSearchParams(keuze.map(([naam, waarde]) => [naam, waarde])).toString()}`
  const params: Record<string, string[]> = {}
  for (const [naam, waarde] of keuze) params[naam] = [...(params[naam] ?? []), waarde]
  const forPage = Object.fromEntries(
    Object.entries(params).map(([naam, waarden]) => [
      naam,
      waarden.length > 1 ? waarden : waarden[0],
    ]),
  )
  const texts = new Map([['pagina', readHtml(await readPage(advies, forPage))]])
  for (const [bestand] of BESTANDEN) {
    texts.set(bestand, textOf[bestand](await download(advies, bestand, query)))
  }
  return texts
}

/** Whether a text names a gemeente: its name or code and not a longer one. */
const names = (text: string, { naam, code }: { naam: string; code: string }) =>
  new RegExp(`${naam.replace(' ', '\\s*')}(?!\\d)|${code}`).test(text)

let advies: Advies
let herkenbaar: Awaited<ReturnType<typeof createGemeenteIn>>[]
let anoniem: Awaited<ReturnType<typeof createGemeenteIn>>[]

beforeAll(async () => {
  advies = await createAdvies()
  herkenbaar = []
  for (const niveau of [null, 1, 3, 4, 5] as const) {
    herkenbaar.push(await addGemeente(advies, 'herkenbaar', { niveau }))
  }
  anoniem = []
  for (const niveau of [2, 4, 4] as const) {
    anoniem.push(await addGemeente(advies, 'anoniem', { niveau }))
  }
  await addGemeente(advies, null)
  await bundel(advies.regio.code)
}, LIMIET)

describe('the report of a regio as a file', () => {
  it.each(BESTANDEN)('%s is for the adviseurs of that regio', async (bestand, mediatype) => {
    const { token, regio } = advies
    const [gemeente] = herkenbaar
    const ander = await createAdvies()
    const lid = await createAccount({
      lid: { gemeenteCode: gemeente?.code ?? '', rol: 'coordinator' },
    })
    const beheerder = await createAccount({ beheerder: true })
    const { status, headers, bytes } = await callApi('GET', url(advies, bestand), { token })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(mediatype)
    expect(headers.get('cache-control')).toBe('no-store')
    const [naam = '', extensie = ''] = bestand.split('.')
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="regio${naam}-${regio.code}-[\\d-]+\\.${extensie}";`),
    )
    expect(Buffer.compare(bytes, await download(advies, bestand))).toBe(0)
    for (const wie of [ander, lid, beheerder]) {
      expect((await callApi('GET', url(advies, bestand), wie)).status).toBe(404)
    }
    expect((await callApi('GET', url(advies, bestand))).status).toBe(401)
  })

  it.each(['?onderdeel=alles', '?namen=soms', '?lens=bestaat-niet', '?kleur=rood', '?norm=x'])(
    'refuses %s with what is wrong, and the page shows the whole report',
    async (query) => {
      const { token, regio, principal } = advies
      const { status, json } = await callApi('GET', url(advies, 'rapport.pdf', query), { token })
      expect(status).toBe(422)
      expect(JSON.stringify(json)).toMatch(/melding|detail/)
      const found = await loadRegiorapportPagina(
        principal,
        regio.code,
        Object.fromEntries(new URLSearchParams(query)),
      )
      expect(isRefusal(found) || found.isOnbekend).toBe(true)
    },
  )

  it('is an accessible PDF, or one for the archive', async () => {
    const pdf = await download(advies, 'rapport.pdf', '?lens=vijf-basisfuncties')
    const info = inspectPdf(pdf, 'pdfinfo')
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Title: +Verkenning van de toegang in Testregio/)
    expect(info).toMatch(/Author: +Vereniging van Nederlandse Gemeenten/)
    const metadata = inspectPdf(pdf, 'pdfinfo', '-meta')
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata).toContain('<rdf:li>nl</rdf:li>')
    expect(inspectPdf(pdf, 'qpdf', '--check')).toContain('No syntax or stream encoding errors')
    const structure = inspectPdf(pdf, 'pdfinfo', '-struct')
    const figuren = structure.match(/^ *Figure\b/gm) ?? []
    const tabellen = structure.match(/^ *Table\b/gm) ?? []
    expect(figuren.length).toBeGreaterThan(4)
    expect(tabellen.length).toBeGreaterThan(10)
    expect(structure.match(/^ *TH\b/gm)?.length).toBeGreaterThan(40)
    const objects = inspectPdf(pdf, 'qpdf', '--json')
    expect(objects.match(/"\/Alt": "u:.{20,}/g)).toHaveLength(figuren.length)
    const outline = inspectPdf(pdf, 'qpdf', '--json', '--json-key=outlines')
    for (const titel of ['Samenvatting', 'Wie deelt er?', 'Gemeenten en kenmerken']) {
      expect(outline).toContain(`"title": "${titel}"`)
    }
    const archief = await download(advies, 'rapport.pdf', '?norm=a-2a')
    expect(inspectPdf(archief, 'pdfinfo', '-meta')).toContain('<pdfaid:conformance>A<')
  })

  it('has a summary of two pages at most', async () => {
    const pdf = await download(advies, 'rapport.pdf')
    const pagina = (tekst: string) =>
      inspectPdf(pdf, 'pdftotext')
        .split('\f')
        .findIndex((page) => page.includes(tekst))
    expect(pagina('Samenvatting')).toBe(1)
    expect(pagina('Inhoud')).toBeLessThanOrEqual(3)
  })

  it('has the same figures in every form', async () => {
    const csv = readCsv(await download(advies, 'resultaten.csv'))
    const xlsx = await readXlsx(await download(advies, 'resultaten.xlsx'))
    if (!csv.ok || !xlsx.ok) throw new Error('not readable')
    const [kop = [], ...rijen] = csv.blad.rijen
    const spreiding = rijen.filter((rij) => rij[3] === 'spreiding kenmerk')
    const van = kop.indexOf('Gemeenten')
    const blad = xlsx.bladen.find(({ naam }) => naam === 'Spreiding')
    const toText = (cel: unknown) => (typeof cel === 'number' ? String(cel).replace('.', ',') : '')
    const uitBlad = blad?.rijen.slice(1).map((rij) => rij.slice(2, 11).map(toText))
    const uitCsv = spreiding.map((rij) =>
      rij.slice(van, van + 9).map((cel) => String(cel).replace(',0', '')),
    )
    expect(spreiding).toHaveLength(13)
    expect(uitCsv).toEqual(uitBlad)
    const pdf = textOf['rapport.pdf'](await download(advies, 'rapport.pdf'))
    for (const text of [pdf, readHtml(await readPage(advies, {}))]) {
      for (const rij of spreiding) {
        const helft = `${String(rij[van + 6])} tot ${String(rij[van + 8])}`
        if (rij[van + 6] !== '') expect(squeeze(text)).toContain(squeeze(helft))
      }
    }
  })
})

describe('who is named', () => {
  it(
    'is nobody in a report without names',
    async () => {
      const texts = await readAll(advies, [
        ['namen', 'zonder'],
        ['lens', 'hervormingsagenda-jeugd'],
      ])
      expect(texts.size).toBe(6)
      for (const [vorm, text] of texts) {
        for (const gemeente of [...herkenbaar, ...anoniem]) {
          expect(names(text, gemeente), `${gemeente.naam} in ${vorm}`).toBe(false)
        }
        expect(text, vorm).not.toContain(WOORD)
      }
      expect(texts.get('pagina')).toContain('Van de 9 gemeenten deelden er 8 hun resultaat')
    },
    LIMIET,
  )

  it(
    'is who shares by name and never who shares anonymously',
    async () => {
      const delen = REGIO_ONDERDELEN.filter((naam) => naam !== 'deelname')
      const texts = await readAll(
        advies,
        delen.map((naam) => ['onderdeel', naam]),
      )
      for (const [vorm, text] of texts) {
        for (const gemeente of anoniem) {
          expect(names(text, gemeente), `${gemeente.naam} in ${vorm}`).toBe(false)
        }
      }
      const [eerste] = herkenbaar
      expect(eerste && names(texts.get('rapport.pdf') ?? '', eerste)).toBe(true)
      expect(texts.get('pagina')?.match(new RegExp(WOORD, 'g'))).toHaveLength(5)
    },
    LIMIET,
  )

  it('says of all others that they share nothing yet', async () => {
    const html = await readPage(advies, { onderdeel: 'deelname' })
    for (const { naam } of anoniem) {
      expect(html).toMatch(new RegExp(`${naam}</th><td[^>]*>nog niets gedeeld</td><td[^>]*>–<`))
    }
    expect(html.match(/nog niets gedeeld<\/td>/g)).toHaveLength(4)
  })
})

describe('a regio in which little is shared', () => {
  it.each([null, 0, 1, 4])(
    '%s shared gives an honest report in every form',
    async (aantal) => {
      const klein = await createAdvies()
      for (let i = 0; i < (aantal ?? 0); i += 1) await addGemeente(klein, 'herkenbaar')
      if (aantal !== null) await addGemeente(klein, null)
      const texts = await readAll(klein, [['lens', 'vijf-basisfuncties']])
      for (const [vorm, text] of texts) expect(text.length, vorm).toBeGreaterThan(100)
      const pagina = texts.get('pagina') ?? ''
      if (aantal === null) expect(pagina).toContain('geen gemeenten bij deze regio')
      if (aantal === 4) expect(pagina).toContain('Vanaf 5 gemeenten ziet u de spreiding')
      expect(pagina).not.toContain('Middelste helft')
    },
    LIMIET,
  )

  it('forgets who withdraws at once', async () => {
    const klein = await createAdvies()
    const gemeente = await addGemeente(klein, 'herkenbaar')
    expect(names(await readPage(klein, { onderdeel: 'gemeenten' }), gemeente)).toBe(true)
    await db().deling.updateMany({
      where: { meting: { gemeenteCode: gemeente.code } },
      data: { resultaat: 'niet', behoeften: 'niet', signalen: 'niet' },
    })
    await renewDeelstand(db())
    expect(names(await readPage(klein, { onderdeel: 'gemeenten' }), gemeente)).toBe(false)
  })
})
