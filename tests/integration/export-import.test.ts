import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, it } from 'vitest'
import { readTabelbestand } from '@/lib/bestanden/tabel'
import { db } from '@/lib/db/client'
import { metingExportSchema, type MetingExport } from '@/lib/export/schema'
import { confirmImport, keepImportbestand } from '@/lib/importeren/mutations'
import { loadImport } from '@/lib/importeren/loaders'
import { METING_PLEK } from '@/lib/importeren/schema'
import { requireInstrument } from '@/lib/instrument/content'
import { listIndicatoren } from '@/lib/instrument/find'
import { NIVEAUS } from '@/lib/instrument/model'
import { authorize, isRefusal } from '@/lib/authz/access'
import { establishMeting } from '@/lib/metingen/mutations'
import { toCanonicalJson } from '@/lib/scoring/canonical'
import { PRIORITEITEN } from '@/lib/scoring/model'
import { createDeelnemer } from '@/tests/factories/deelnemer'
import { createWereld } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const instrument = requireInstrument('1.0.0')
const INDICATOREN = listIndicatoren(instrument).map(({ id }) => id)
const KENMERKEN = instrument.kenmerken.map(({ id }) => id)

let wereld: Awaited<ReturnType<typeof createWereld>>
beforeEach(async () => {
  wereld = await createWereld()
})

const now = new Date('2026-03-31T10:00:00Z')
const by = () => ({ updatedAt: now, updatedById: wereld.coordinator.principal.userId })

type Keuze = Readonly<{ soort: string; niveau: number | null; toelichting: string }>

async function fill(metingId: string, oordelen: Readonly<Record<string, Keuze>>) {
  await db().oordeel.createMany({
    data: Object.entries(oordelen).map(([indicatorId, keuze]) => ({
      ...{ metingId, indicatorId, ...keuze, ...by() },
    })),
  })
}

/** Something of everything that a meting can hold. */
async function fillAll(metingId: string) {
  const gemeenteCode = wereld.gemeente.code
  await fill(metingId, {
    'K01.1': { soort: 'niveau', niveau: 2, toelichting: '=1+1' },
    'K01.2': { soort: 'nvt', niveau: null, toelichting: 'Dat doen wij niet.' },
    'K01.3': { soort: 'weet-niet', niveau: null, toelichting: '' },
    'K01.4': { soort: 'niveau', niveau: 5, toelichting: 'één\n"twee"; drie' },
  })
  await db().oordeel.update({
    where: { metingId_indicatorId: { metingId, indicatorId: 'K01.1' } },
    data: { afwijkendStandpunt: '@anders' },
  })
  await db().ambitie.create({
    data: { metingId, kenmerkId: 'K01', niveau: 5, prioriteit: 'hoog', jaar: 2028, ...by() },
  })
  await db().behoefte.create({
    data: {
      metingId,
      kenmerkId: 'K01',
      soort: 'kennis',
      urgentie: 'nu',
      toelichting: 'Hoe?',
      ...by(),
    },
  })
  const { updatedById: createdById } = by()
  await db().signaal.create({
    data: {
      metingId,
      kenmerkId: 'K02',
      partij: 'rijk',
      tekst: 'Te veel regels.',
      createdById,
      ...by(),
    },
  })
  await db().actie.create({
    data: {
      ...{ gemeenteCode, metingId, kenmerkId: 'K01', titel: 'Afspraken maken', createdById },
      ...{ instrumentversie: '1.0.0', start: '2026-04-01', eind: '2026-12-31', kosten: 12_500 },
      ...{ indicatoren: '["K01.1"]', naarNiveau: 4, gevolg: 'opdracht', ...by() },
    },
  })
}

const establish = async (metingId = wereld.meting.id) => {
  expect((await establishMeting(wereld.coordinator.principal, metingId)).ok).toBe(true)
}

async function download(metingId = wereld.meting.id): Promise<MetingExport> {
  const { token } = wereld.coordinator
  const { json, status } = await callApi('GET', `/api/v1/metingen/${metingId}/export.json`, {
    token,
  })
  expect(status).toBe(200)
  return metingExportSchema.parse(json)
}

const upload = (json: unknown, code = wereld.gemeente.code) =>
  callApi('POST', `/api/v1/gemeenten/${code}/importen`, { token: wereld.coordinator.token, json })

const resultOf = async (metingId: string) => {
  const { token } = wereld.coordinator
  return (await callApi('GET', `/api/v1/metingen/${metingId}/resultaat`, { token })).json
}

/** What two exports have in common when one was made of the other. */
const bare = ({ oordelen, ambities, behoeften, signalen, resultaat }: MetingExport) => ({
  ...{ oordelen, ambities, behoeften, signalen, resultaat },
})

type Geimporteerd = Readonly<{
  meting: { id: string; status: string; revisie: number; naam: string }
  gemaakt: Readonly<Record<string, number>>
  overgeslagenActies: number
  verschillen: readonly { pointer: string; melding: string }[]
}>
const importedBy = (json: unknown) => json as Geimporteerd

type Problem = Readonly<{ fouten: readonly { pointer: string; melding: string }[]; detail: string }>
const pointersOf = (json: unknown) => (json as Problem).fouten.map(({ pointer }) => pointer)

/** How many rows there are, to see that nothing was stored. */
const countRows = async () => [
  await db().meting.count(),
  await db().oordeel.count(),
  await db().actie.count(),
]

describe('out and in again', () => {
  it('gives an equal meting with an equal result, open or established', async () => {
    await fillAll(wereld.meting.id)
    for (const [status, erbij] of [
      ['open', '(geïmporteerd)'],
      ['vastgesteld', '(geïmporteerd 2)'],
    ]) {
      if (status === 'vastgesteld') await establish()
      const file = await download()
      expect(file.meting.status).toBe(status)
      const { status: code, json, headers } = await upload(file)
      expect(code).toBe(201)
      const { meting, gemaakt, overgeslagenActies, verschillen } = importedBy(json)
      expect(headers.get('location')).toBe(`/api/v1/metingen/${meting.id}`)
      expect(meting).toMatchObject({ status: 'open', revisie: 1 })
      expect(meting.naam).toContain(erbij)
      expect(gemaakt).toEqual({ oordelen: 4, ambities: 1, behoeften: 1, signalen: 1, acties: 0 })
      expect(overgeslagenActies).toBe(1)
      expect(verschillen).toEqual([])
      expect(await resultOf(meting.id)).toEqual(file.resultaat)
      const again = await download(meting.id)
      expect(bare(again)).toEqual(bare(file))
      expect(again.momentopnamen).toEqual([])
    }
    expect(await db().actie.count({ where: { gemeenteCode: wereld.gemeente.code } })).toBe(1)
  })

  it('gives an equal result for any judgements', { timeout: 120_000 }, async () => {
    const keuze: fc.Arbitrary<Keuze> = fc.oneof(
      fc.record({
        soort: fc.constant('niveau'),
        niveau: fc.constantFrom(...NIVEAUS),
        toelichting: fc.constantFrom('', '=SOM(A1)', 'Zo is het.'),
      }),
      fc.record({
        soort: fc.constantFrom('nvt', 'open'),
        niveau: fc.constant(null),
        toelichting: fc.constant('Daarom.'),
      }),
      fc.constant({ soort: 'weet-niet', niveau: null, toelichting: '' }),
    )
    const ambitie = fc.record({
      niveau: fc.constantFrom(...NIVEAUS),
      prioriteit: fc.constantFrom(...PRIORITEITEN),
      jaar: fc.option(fc.integer({ min: 2024, max: 2050 })),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...INDICATOREN), keuze, { minKeys: 1, maxKeys: 50 }),
        fc.dictionary(fc.constantFrom(...KENMERKEN), ambitie),
        fc.boolean(),
        async (oordelen, ambities, vastgesteld) => {
          wereld = await createWereld()
          const metingId = wereld.meting.id
          await fill(metingId, oordelen)
          await db().ambitie.createMany({
            data: Object.entries(ambities).map(([kenmerkId, waarde]) => ({
              ...{ metingId, kenmerkId, ...waarde, ...by() },
            })),
          })
          if (vastgesteld) await establishMeting(wereld.coordinator.principal, metingId)
          const file = await download()
          const { json, status } = await upload(file)
          expect(status).toBe(201)
          const { meting, verschillen } = importedBy(json)
          expect(verschillen).toEqual([])
          expect(bare(await download(meting.id))).toEqual(bare(file))
        },
      ),
      { numRuns: 15 },
    )
  })

  it('takes the actions along to a gemeente that has none, and only once', async () => {
    await fillAll(wereld.meting.id)
    const file = await download()
    await db().actie.deleteMany({ where: { gemeenteCode: wereld.gemeente.code } })
    const answers = await Promise.all([upload(file), upload(file)])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    const made = answers.map(({ json }) => importedBy(json))
    expect(made.map(({ gemaakt }) => gemaakt.acties ?? 0).sort()).toEqual([0, 1])
    const acties = await db().actie.findMany({ where: { gemeenteCode: wereld.gemeente.code } })
    expect(acties).toHaveLength(1)
    expect(acties[0]).toMatchObject({
      titel: 'Afspraken maken',
      kosten: 12_500,
      gevolg: 'opdracht',
    })
    expect(made.map(({ meting }) => meting.id)).toContain(acties[0]?.metingId)
  })

  it('reads the first version of the format', async () => {
    await fillAll(wereld.meting.id)
    const { $schema: _s, behoeften: _b, signalen: _t, plan: _p, ...file } = await download()
    const { status, json } = await upload({ ...file, formaatversie: '1.0.0' })
    expect(status).toBe(201)
    expect(importedBy(json).gemaakt).toMatchObject({ oordelen: 4, behoeften: 0, acties: 0 })
  })

  it('of a reopened meting takes what stands in it now', async () => {
    await fillAll(wereld.meting.id)
    await establish()
    await db().meting.update({
      where: { id: wereld.meting.id },
      data: { status: 'open', revisie: 2 },
    })
    await db().oordeel.updateMany({ where: { indicatorId: 'K01.4' }, data: { niveau: 1 } })
    const { json } = await upload(await download())
    const { oordelen } = await download(importedBy(json).meting.id)
    expect(oordelen['K01.4']).toMatchObject({ niveau: 1 })
  })

  it('is traced with where it came from', async () => {
    await fillAll(wereld.meting.id)
    await establish()
    const file = await download()
    const { meting } = importedBy((await upload(file)).json)
    const regel = await db().auditregel.findFirstOrThrow({ where: { metingId: meting.id } })
    expect(regel.operatie).toBe('meting:importeren')
    expect(JSON.parse(regel.details)).toMatchObject({
      bron: {
        metingId: wereld.meting.id,
        momentopnamen: [{ sha256: file.momentopnamen[0]?.sha256 }],
      },
    })
  })
})

describe('what is wrong with a file', () => {
  const change = async (edit: (file: Record<string, unknown> & MetingExport) => unknown) => {
    await fillAll(wereld.meting.id)
    await establish()
    const file = structuredClone(await download()) as Record<string, unknown> & MetingExport
    const edited = edit(file) ?? file
    const before = await countRows()
    const answer = await upload(edited)
    if (answer.status !== 201) expect(await countRows()).toEqual(before)
    return answer
  }

  it('is named all at once, by its place', async () => {
    const { status, json } = await change((file) => ({
      ...file,
      gemeente: { code: 'GM9999', naam: 'Elders' },
      oordelen: { 'K99.1': { niveau: 3 }, 'K01.1': { niveau: 9 }, 'K01.2': { nvt: true } },
      ambities: { K77: { niveau: 4 } },
      plan: [{ ...file.plan[0], eind: '2020-02-31' }],
      onbekend: 1,
    }))
    expect(status).toBe(422)
    expect(pointersOf(json)).toEqual(
      expect.arrayContaining([
        '/gemeente/code',
        '/oordelen/K99.1',
        '/oordelen/K01.1/niveau',
        '/oordelen/K01.2/toelichting',
        '/ambities/K77',
        '/plan/0/eind',
        '/onbekend',
      ]),
    )
  })

  it('of another gemeente names both', async () => {
    const { status, json } = await change((file) => {
      file.gemeente = { code: 'GM9999', naam: 'Elders' }
    })
    expect(status).toBe(422)
    const [eerste] = (json as Problem).fouten
    expect(eerste?.melding).toContain('Elders (GM9999)')
    expect(eerste?.melding).toContain(wereld.gemeente.code)
  })

  it('of a version that is not known, or still a concept, says which', async () => {
    for (const versie of ['9.9.9', '__proto__', '1.1.0-concept']) {
      wereld = await createWereld()
      const { status, json } = await change((file) => {
        file.instrumentversie = versie
      })
      expect(status).toBe(422)
      expect(pointersOf(json)).toContain('/instrumentversie')
      expect(JSON.stringify(json)).toContain(versie)
    }
  })

  it('a snapshot that was changed no longer fits its SHA-256', async () => {
    const { status, json } = await change((file) => {
      const [momentopname] = file.momentopnamen
      if (momentopname) momentopname.inhoud.metingNaam = 'Een andere naam'
    })
    expect(status).toBe(422)
    expect(pointersOf(json)).toEqual(['/momentopnamen/0/sha256'])
  })

  /** The faults of a file whose snapshot was changed and sealed again. */
  const changeMomentopname = async (oordelen: object, ambities: object) => {
    const { status, json } = await change((file) => {
      const { inhoud } = file.momentopnamen[0] ?? {}
      if (!inhoud) throw new Error('the file has no snapshot')
      Object.assign(inhoud.oordelen, oordelen)
      Object.assign(inhoud.ambities, ambities)
      const sha256 = createHash('sha256').update(toCanonicalJson(inhoud)).digest('hex')
      file.momentopnamen = [{ sha256, inhoud }]
    })
    expect(status).toBe(422)
    return (json as Problem).fouten
  }

  it('a snapshot keeps to its version and to what may be typed, also where its SHA-256 fits', async () => {
    const ambitie = { niveau: 5, prioriteit: 'hoog' }
    const fouten = await changeMomentopname(
      { 'K01.9': { soort: 'niveau', niveau: 3 } },
      { K01: { ...ambitie, jaar: -5 }, K02: { ...ambitie, jaar: 99_999_999_999 } },
    )
    const van = '/momentopnamen/0/inhoud'
    const jaar = 'Vul een jaar in van 2024 tot en met 2050.'
    expect(fouten).toEqual([
      {
        pointer: `${van}/oordelen/K01.9`,
        melding: 'De vraag "K01.9" bestaat niet in versie 1.0.0.',
      },
      { pointer: `${van}/ambities/K01/jaar`, melding: jaar },
      { pointer: `${van}/ambities/K02/jaar`, melding: jaar },
    ])
  })

  it('a kenmerk in a snapshot that does not exist is named', async () => {
    expect(await changeMomentopname({}, { K77: { niveau: 4, prioriteit: 'laag' } })).toContainEqual(
      {
        pointer: '/momentopnamen/0/inhoud/ambities/K77',
        melding: 'Het kenmerk "K77" bestaat niet in versie 1.0.0.',
      },
    )
  })

  it('a result that does not follow from the judgements is said, and calculated anew', async () => {
    const { status, json } = await change((file) => {
      file.resultaat.totaal = {
        status: 'beoordeeld',
        score: { teller: 5, noemer: 1, afgerond: '5,0' },
      }
    })
    expect(status).toBe(201)
    const { verschillen, meting } = importedBy(json)
    expect(verschillen.map(({ pointer }) => pointer)).toContain('/resultaat/totaal/score')
    expect(await resultOf(meting.id)).not.toMatchObject({ totaal: { score: { teller: 5 } } })
  })

  it('an action of a handvat or question that does not exist is named', async () => {
    const { json } = await change((file) => {
      const [actie] = file.plan
      if (actie) file.plan = [{ ...actie, handvatId: 'K01.H99', indicatoren: ['K13.9'] }]
    })
    expect(pointersOf(json)).toEqual(['/plan/0/handvatId', '/plan/0/indicatoren/0'])
  })

  it('an action with a question of another kenmerk is named', async () => {
    const { status, json } = await change((file) => {
      const [actie] = file.plan
      if (actie) file.plan = [{ ...actie, kenmerkId: 'K11', indicatoren: ['K11.1', 'K01.1'] }]
    })
    expect(status).toBe(422)
    expect(pointersOf(json)).toEqual(['/plan/0/indicatoren/1'])
    expect(JSON.stringify(json)).toContain('hoort niet bij kenmerk K11')
  })

  it('that has thousands of faults names the first, and how many there are', async () => {
    const oordelen = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`X${i}`, {}]))
    const { status, json } = await change((file) => ({ ...file, oordelen }))
    expect(status).toBe(422)
    expect(pointersOf(json)).toHaveLength(200)
    expect((json as Problem).detail).toMatch(/200 van [\d.]+ fouten/)
  })

  it.each([[[]], [null], ['tekst'], [{}], [{ formaat: 'vit-meting' }], [{ momentopnamen: 'x' }]])(
    'that is something else (%j) is a 422',
    async (raw) => {
      expect((await upload(raw)).status).toBe(422)
    },
  )

  it('that is larger than 10 MB is refused without being read', async () => {
    const { token } = wereld.coordinator
    const url = `/api/v1/gemeenten/${wereld.gemeente.code}/importen`
    const body = JSON.stringify({ formaat: 'x'.repeat(10 * 1024 * 1024) })
    expect((await callApi('POST', url, { token, body })).status).toBe(413)
    const stated = { 'content-length': String(200 * 1024 * 1024) }
    expect((await callApi('POST', url, { token, body: '{}', headers: stated })).status).toBe(413)
    const large = JSON.stringify({ formaat: 'x'.repeat(5 * 1024 * 1024) })
    expect((await callApi('POST', url, { token, body: large })).status).toBe(422)
    expect((await callApi('POST', url, { token, body: '{"formaat":' })).status).toBe(400)
  })
})

describe('a file that someone looks at first', () => {
  async function keep(inhoud: string | Uint8Array<ArrayBuffer>, wie = wereld.coordinator) {
    const access = authorize(wie.principal, wereld.gemeente.code, 'meting:importeren')
    if (isRefusal(access)) throw new Error(access)
    const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud
    return keepImportbestand(access, METING_PLEK, { naam: '../../meting.json', inhoud: bytes })
  }
  const look = (id: string, wie = wereld.coordinator) =>
    loadImport(wie.principal, wereld.gemeente.code, id)

  it('is kept for that person alone until they import it', async () => {
    await fillAll(wereld.meting.id)
    const id = await keep(JSON.stringify(await download()))
    const found = await look(id)
    expect(found).toMatchObject({ bestand: { naam: '-..-meting.json', uitkomst: { ok: true } } })
    expect(await look(id, wereld.invuller)).toBe('geen-recht')
    const { principal } = wereld.coordinator
    expect((await confirmImport(principal, wereld.gemeente.code, id)).ok).toBe(true)
    expect(await look(id)).toMatchObject({ bestand: null, isVerlopen: true })
    expect(await db().importbestand.count()).toBe(0)
  })

  it('gives way to the next, and is gone after a day', async () => {
    const eerste = await keep('{}')
    const tweede = await keep('[]')
    expect(await look(eerste)).toMatchObject({ isVerlopen: true })
    expect(await look(tweede)).toMatchObject({ bestand: { uitkomst: { ok: false } } })
    const gisteren = new Date(Date.now() - 24 * 60 * 60 * 1000 - 1000)
    await db().importbestand.updateMany({ data: { createdAt: gisteren } })
    expect(await look(tweede)).toMatchObject({ isVerlopen: true })
    // Whoever keeps a file next clears what others left lying.
    wereld = await createWereld()
    await keep('{}')
    expect(await db().importbestand.findMany({ select: { id: true } })).not.toContainEqual({
      id: tweede,
    })
  })

  it.each([
    ['leeg', ''],
    ['geen-json', '{"formaat": "vit-me'],
    ['geen-tekst', new Uint8Array([0xff, 0xfe, 0x00])],
  ])('that is %s says so', async (reden, inhoud) => {
    expect(await look(await keep(inhoud))).toMatchObject({ bestand: { uitkomst: { reden } } })
  })
})

/** As a strict program reads it. */
function readCsv(bytes: Uint8Array): Record<string, string>[] {
  return parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), {
    ...{ bom: true, columns: true, delimiter: ';', record_delimiter: '\r\n' },
    ...{ relax_column_count: false, relax_quotes: false },
  })
}

describe('tables', () => {
  const get = async (bestand: string, wie = wereld.coordinator) =>
    callApi('GET', `/api/v1/metingen/${wereld.meting.id}/${bestand}`, { token: wie.token })

  it('CSV: a row for every judgement, result and action, for a strict reader', async () => {
    await fillAll(wereld.meting.id)
    await establish()
    const { bytes, headers } = await get('export.csv', wereld.lezer)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(
      /filename="meting-GM\d+-Meting-2026-\d{4}-\d\d-\d\d\.csv"/,
    )
    const rijen = readCsv(bytes)
    expect(rijen).toHaveLength(INDICATOREN.length + 13 + 3 + 1 + 1)
    const of = (code: string) => rijen.find((rij) => rij.Code === code)
    expect(of('K01.1')).toMatchObject({
      ...{ Status: 'niveau', Niveau: '2', Toelichting: "'=1+1", 'Afwijkend standpunt': "'@anders" },
    })
    expect(of('K01.4')?.Toelichting).toBe('één\n"twee"; drie')
    const { kenmerken } = (await download()).resultaat
    expect(of('K01')).toMatchObject({
      Score: kenmerken.K01?.score?.afgerond ?? '',
      'Score teller': String(kenmerken.K01?.score?.teller ?? ''),
      Ambitie: '5',
      Prioriteit: 'hoog',
      Jaar: '2028',
    })
    expect(rijen.filter(({ Soort }) => Soort === 'actie')).toEqual([
      expect.objectContaining({
        ...{ Code: 'K01', Naam: 'Afspraken maken', Status: 'gepland', Kosten: '12500' },
        ...{ Begin: '2026-04-01', Einde: '2026-12-31', Vragen: 'K01.1', 'Naar niveau': '4' },
      }),
    ])
  })

  it('CSV: how often each level was given, of no group under three', async () => {
    wereld = await createWereld('ieder-apart')
    const metingId = wereld.meting.id
    const updatedAt = new Date()
    const drie = ['beleid', 'beleid', 'beleid'] as const
    for (const perspectief of [...drie, 'bestuur', 'inwoners', 'inwoners'] as const) {
      const { id: deelnemerId } = await createDeelnemer(metingId, perspectief)
      const niveau = perspectief === 'beleid' ? 2 : 4
      await db().antwoord.create({
        data: { deelnemerId, indicatorId: 'K01.1', soort: 'niveau', niveau, updatedAt },
      })
    }
    await fill(metingId, { 'K01.1': { soort: 'niveau', niveau: 3, toelichting: '' } })
    const rondeGeslotenOp = new Date(updatedAt.valueOf() - 1000)
    await db().meting.update({ where: { id: metingId }, data: { rondeGeslotenOp } })
    await establish(metingId)
    const { bytes } = await get('export.csv', wereld.lezer)
    const antwoorden = readCsv(bytes).filter(({ Soort }) => Soort === 'antwoorden')
    const telling = { Code: 'K01.1', 'Niveau 1': '0' }
    expect(antwoorden).toEqual([
      expect.objectContaining({ ...telling, Groep: 'alle deelnemers', 'Niveau 2': '3' }),
      expect.objectContaining({ ...telling, Groep: 'beleid', 'Niveau 2': '3' }),
      expect.objectContaining({ ...telling, Groep: 'bestuur, inwoners', 'Niveau 4': '3' }),
    ])
  })

  it('XLSX: sheets with numbers, dates and texts of their own kind', async () => {
    await fillAll(wereld.meting.id)
    await establish()
    const { bytes } = await get('export.xlsx', wereld.lezer)
    const gelezen = await readTabelbestand('a.xlsx', bytes)
    if (!gelezen.ok) throw new Error(gelezen.reden)
    const sheet = (naam: string) => gelezen.bladen.find((blad) => blad.naam === naam)?.rijen ?? []
    expect(gelezen.bladen.map(({ naam }) => naam)).toEqual([
      ...['Uitleg', 'Oordelen', 'Resultaten', 'Antwoorden per vraag', 'Plan', 'Behoeften'],
      'Signalen',
    ])
    expect(sheet('Oordelen')).toHaveLength(INDICATOREN.length + 1)
    expect(sheet('Oordelen')[1]).toEqual(expect.arrayContaining(['K01.1', 2, '=1+1', '@anders']))
    expect(sheet('Plan')[1]).toEqual(
      expect.arrayContaining([new Date('2026-04-01T00:00:00Z'), 12_500, 'Afspraken maken']),
    )
    expect(sheet('Behoeften')[1]).toContain('kennis')
    expect(sheet('Signalen')[1]).toContain('Te veel regels.')
    const uitgelegd = sheet('Uitleg').map(([blad, kolom]) => `${String(blad)}/${String(kolom)}`)
    for (const { naam, rijen } of gelezen.bladen.slice(1)) {
      for (const kop of rijen[0] ?? []) expect(uitgelegd).toContain(`${naam}/${String(kop)}`)
    }
  })

  it('what is still open is not for who only reads what was established', async () => {
    await fillAll(wereld.meting.id)
    for (const bestand of ['export.csv', 'export.xlsx']) {
      expect((await get(bestand, wereld.lezer)).status).toBe(403)
    }
    expect((await get('export.json', wereld.invuller)).status).toBe(403)
  })

  it('the JSON Schema describes every field, and the file names it', async () => {
    const { json, status } = await callApi('GET', (await download()).$schema)
    expect(status).toBe(200)
    const { properties } = json as { properties: Record<string, { description?: string }> }
    for (const [naam, { description }] of Object.entries(properties)) {
      if (!naam.startsWith('formaat') && naam !== 'gemaaktOp')
        expect(description, naam).toBeTruthy()
    }
  })
})
