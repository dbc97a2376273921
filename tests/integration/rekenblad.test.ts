import { unzipSync, zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { isRefusal } from '@/lib/authz/access'
import { writeCsv } from '@/lib/bestanden/csv'
import { readTabelbestand } from '@/lib/bestanden/tabel'
import { writeXlsx } from '@/lib/bestanden/xlsx'
import { db } from '@/lib/db/client'
import { keepImportbestand } from '@/lib/importeren/mutations'
import { requireInstrument } from '@/lib/instrument/content'
import { listIndicatoren } from '@/lib/instrument/find'
import { establishMeting } from '@/lib/metingen/mutations'
import {
  authorizeRekenblad,
  loadRekenblad,
  loadSjabloon,
  rekenbladPlek,
} from '@/lib/rekenblad/loaders'
import { saveRekenblad } from '@/lib/rekenblad/mutations'
import { KOLOMMEN, REKENBLAD_NAAM, type Kolomnaam } from '@/lib/rekenblad/schema'
import type { Cel, Werkblad } from '@/lib/tabellen/model'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { maakOffice } from '@/tests/factories/bestand'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const AANTAL = listIndicatoren(requireInstrument('1.0.0')).length
const NAMEN = Object.keys(KOLOMMEN)
const kolomOf = (naam: Kolomnaam) => NAMEN.indexOf(naam)

let wereld: Awaited<ReturnType<typeof createWereld>>
let plek: { gemeenteCode: string; metingId: string }
beforeEach(async () => {
  wereld = await createWereld()
  plek = { gemeenteCode: wereld.gemeente.code, metingId: wereld.meting.id }
})

type Wie = 'coordinator' | 'invuller' | 'lezer'
const judge = (
  indicatorId: string,
  body: object,
  versie: number | null = null,
  wie: Wie = 'invuller',
) => saveOordeel(wereld[wie].principal, { metingId: plek.metingId, indicatorId, versie }, body)

/** The sheet to fill in, as it is downloaded now. */
async function download(): Promise<Werkblad> {
  const found = await loadSjabloon(wereld.invuller.principal, plek)
  if (found === null || isRefusal(found)) throw new Error(String(found))
  const blad = found.bladen.find(({ naam }) => naam === REKENBLAD_NAAM)
  if (!blad) throw new Error('no sheet')
  return blad
}

/** The same sheet with these cells filled in. */
function fill(blad: Werkblad, rijen: Record<string, Partial<Record<Kolomnaam, Cel>>>): Werkblad {
  return {
    ...blad,
    rijen: blad.rijen.map((rij) => {
      const [id] = rij
      const cellen = typeof id === 'string' ? (rijen[id] ?? {}) : {}
      return rij.map((cel, index) => {
        const naam = NAMEN[index] as Kolomnaam
        return naam in cellen ? (cellen[naam] ?? null) : cel
      })
    }),
  }
}

async function keep(naam: string, inhoud: Uint8Array, wie: Wie = 'invuller') {
  const found = await authorizeRekenblad(wereld[wie].principal, plek)
  if (isRefusal(found)) throw new Error(found)
  const bestand = { naam, inhoud: new Uint8Array(inhoud) }
  return keepImportbestand(found.access, rekenbladPlek(plek.metingId), bestand)
}

async function look(id: string, wie: Wie = 'invuller') {
  const found = await loadRekenblad(wereld[wie].principal, plek, id)
  if (isRefusal(found)) throw new Error(found)
  return found.bestand?.uitkomst ?? null
}

/** Sends a sheet and looks at what it would do. */
async function send(blad: Werkblad, soort: 'xlsx' | 'csv' = 'xlsx', wie: Wie = 'invuller') {
  const inhoud = soort === 'xlsx' ? await writeXlsx([blad]) : writeCsv(blad)
  const importId = await keep(`lijst.${soort}`, inhoud, wie)
  const uitkomst = await look(importId, wie)
  if (!uitkomst) throw new Error('the file is gone')
  return { importId, uitkomst }
}

async function sendGood(blad: Werkblad, soort: 'xlsx' | 'csv' = 'xlsx', wie: Wie = 'invuller') {
  const { importId, uitkomst } = await send(blad, soort, wie)
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst))
  return { importId, plan: uitkomst.value, keuzes: {}, vingerafdruk: uitkomst.value.vingerafdruk }
}

async function foutenOf(blad: Werkblad) {
  const { uitkomst } = await send(blad)
  return uitkomst.ok || uitkomst.reden !== 'fouten' ? [] : uitkomst.fouten
}

const save = (bevestiging: Parameters<typeof saveRekenblad>[2], wie: Wie = 'invuller') =>
  saveRekenblad(wereld[wie].principal, plek, bevestiging)

const stored = async (indicatorId: string) =>
  db().oordeel.findUnique({
    where: { metingId_indicatorId: { metingId: plek.metingId, indicatorId } },
    select: {
      soort: true,
      niveau: true,
      toelichting: true,
      versie: true,
      afwijkendStandpunt: true,
    },
  })

describe('the sheet', () => {
  it('has every question with its levels, and what was judged already', async () => {
    await judge('K01.1', { niveau: 3, toelichting: '=1+1' })
    const blad = await download()
    expect(blad.rijen).toHaveLength(AANTAL)
    const [eerste = []] = blad.rijen
    expect(eerste.slice(0, 1)).toEqual(['K01.1'])
    expect(eerste[kolomOf('niveau')]).toBe(3)
    expect(eerste[kolomOf('meting')]).toBe(plek.metingId)
    expect(blad.rijen.every((rij) => rij.slice(4, 9).every((cel) => typeof cel === 'string'))).toBe(
      true,
    )
  })

  it.each(['xlsx', 'csv'] as const)('sent back untouched as %s changes nothing', async (soort) => {
    await judge('K01.1', { niveau: 3, toelichting: '=1+1\r\ntweede regel' })
    await judge('K01.2', { nvt: true, toelichting: "'=aan het begin" })
    await judge('K01.3', { weetNiet: true, afwijkendStandpunt: 'anders' })
    const { plan } = await sendGood(await download(), soort)
    expect(plan).toMatchObject({ wijzigingen: [], conflicten: [], gelijk: AANTAL })
  })
})

describe('what was filled in', () => {
  it.each(['xlsx', 'csv'] as const)('is stored with its trace, from %s', async (soort) => {
    await judge('K01.1', { niveau: 2, toelichting: 'Blijft.', afwijkendStandpunt: 'Anders.' })
    const blad = fill(await download(), {
      'K01.1': { niveau: 4 },
      'K01.2': { nvt: 'x', toelichting: '=Niet bij ons' },
      'K01.3': { weetNiet: 'Ja' },
      'K01.4': { toelichting: 'Alleen dit.' },
    })
    const bevestiging = await sendGood(blad, soort)
    expect(bevestiging.plan.wijzigingen.map(({ indicatorId }) => indicatorId)).toEqual([
      ...['K01.1', 'K01.2', 'K01.3', 'K01.4'],
    ])
    expect(await stored('K01.2')).toBeNull()
    expect(await save(bevestiging)).toEqual({ ok: true, value: { opgeslagen: 4 } })
    expect(await stored('K01.1')).toEqual({
      ...{ soort: 'niveau', niveau: 4, toelichting: 'Blijft.', versie: 2 },
      afwijkendStandpunt: 'Anders.',
    })
    expect(await stored('K01.2')).toMatchObject({ soort: 'nvt', toelichting: '=Niet bij ons' })
    expect(await stored('K01.3')).toMatchObject({ soort: 'weet-niet' })
    expect(await stored('K01.4')).toMatchObject({ soort: 'open', toelichting: 'Alleen dit.' })
    const regels = await db().auditregel.findMany({
      where: { metingId: plek.metingId, operatie: 'oordeel:geven', onderwerp: 'K01.1' },
      orderBy: { id: 'asc' },
    })
    expect(regels.map(({ details }) => JSON.parse(details) as unknown)).toMatchObject([
      { van: null, naar: { niveau: 2 } },
      { van: { niveau: 2 }, naar: { niveau: 4 } },
    ])
    expect(await db().importbestand.count({ where: { gemeenteCode: plek.gemeenteCode } })).toBe(0)
    expect(await save(bevestiging)).toMatchObject({ reden: 'verlopen' })
  })

  it('an empty cell, a row that is gone and another order change nothing', async () => {
    await judge('K01.1', { niveau: 2, toelichting: 'Blijft.' })
    const blad = fill(await download(), { 'K01.1': { niveau: null, toelichting: null } })
    const { plan } = await sendGood({ ...blad, rijen: blad.rijen.slice(0, 5).toReversed() })
    expect(plan).toMatchObject({ wijzigingen: [], gelijk: 5 })
  })

  it('is stored all or not: not in a meting that was established meanwhile', async () => {
    await judge('K01.1', { niveau: 2 })
    const bevestiging = await sendGood(fill(await download(), { 'K01.2': { niveau: 4 } }))
    expect((await establishMeting(wereld.coordinator.principal, plek.metingId)).ok).toBe(true)
    expect(await save(bevestiging)).toMatchObject({ reden: 'gesloten' })
    expect(await stored('K01.2')).toBeNull()
  })
})

describe('two people', () => {
  it('who changed the same: both are shown, and one chooses', async () => {
    await judge('K01.1', { niveau: 2 })
    await judge('K01.2', { niveau: 2 })
    await judge('K01.3', { niveau: 2 })
    const blad = fill(await download(), {
      'K01.1': { niveau: 4 },
      'K01.2': { niveau: 4 },
      'K02.1': { niveau: 1 },
    })
    await judge('K01.1', { niveau: 5 }, 1, 'coordinator')
    await judge('K01.2', { niveau: 5 }, 1, 'coordinator')
    // What only the other changed is no conflict, and neither is what both changed alike.
    await judge('K01.3', { niveau: 5 }, 1, 'coordinator')
    await judge('K02.1', { niveau: 1 }, null, 'coordinator')
    const bevestiging = await sendGood(blad)
    const { conflicten, wijzigingen } = bevestiging.plan
    expect(wijzigingen).toEqual([])
    expect(conflicten).toMatchObject([
      { indicatorId: 'K01.1', nu: { niveau: 5 }, naar: { niveau: 4 } },
      { indicatorId: 'K01.2', nu: { niveau: 5 }, naar: { niveau: 4 } },
    ])
    expect(await save({ ...bevestiging, keuzes: { 'K01.1': 'nu' } })).toMatchObject({
      ...{ reden: 'kies', vragen: ['K01.2'] },
    })
    const keuzes = { 'K01.1': 'nu', 'K01.2': 'bestand' } as const
    expect(await save({ ...bevestiging, keuzes })).toMatchObject({ value: { opgeslagen: 1 } })
    expect(await stored('K01.1')).toMatchObject({ niveau: 5 })
    expect(await stored('K01.2')).toMatchObject({ niveau: 4, versie: 3 })
  })

  it('where the other writes after one looked: nothing is stored unseen', async () => {
    const bevestiging = await sendGood(fill(await download(), { 'K01.1': { niveau: 4 } }))
    await judge('K01.1', { niveau: 1 }, null, 'coordinator')
    expect(await save(bevestiging)).toMatchObject({ reden: 'veranderd' })
    expect(await stored('K01.1')).toMatchObject({ niveau: 1, versie: 1 })
  })

  it('see their own file only', async () => {
    const { importId } = await send(await download())
    expect(await look(importId, 'coordinator')).toBeNull()
    await send(await download(), 'xlsx', 'coordinator')
    expect(await look(importId)).not.toBeNull()
  })

  it('who both save at once: one of them is told', async () => {
    const blad = await download()
    const eerste = await sendGood(fill(blad, { 'K01.1': { niveau: 4 } }))
    const tweede = await sendGood(fill(blad, { 'K01.1': { niveau: 1 } }), 'xlsx', 'coordinator')
    const outcomes = await Promise.all([save(eerste), save(tweede, 'coordinator')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reden: 'veranderd' })
  })
})

describe('what is wrong with a file', () => {
  it('is named at its row and cell, all at once', async () => {
    const blad = fill(await download(), {
      'K01.1': { niveau: 6 },
      'K01.2': { nvt: 'x' },
      'K01.3': { niveau: 2, weetNiet: 'x' },
      'K01.4': { nvt: 'misschien' },
      'K02.1': { niveau: 'drie' },
      'K02.2': { stand: 'weg' },
      'K02.3': { niveau: { dag: '2026-03-31' } },
      'K02.4': { vraag: 'K99.1' },
    })
    const cellen = (await foutenOf(blad)).map(({ rij, cel }) => [rij, cel])
    const letter = (naam: Kolomnaam) => String.fromCharCode(65 + kolomOf(naam))
    const rijOf = (id: string) => blad.rijen.findIndex((rij) => rij[0] === id) + 2
    const at = (id: string, naam: Kolomnaam) => [rijOf(id), `${letter(naam)}${rijOf(id)}`]
    expect(cellen).toEqual([
      at('K01.1', 'niveau'),
      at('K01.4', 'nvt'),
      at('K02.1', 'niveau'),
      at('K02.2', 'stand'),
      at('K02.3', 'niveau'),
      at('K99.1', 'vraag'),
    ])
    const later = fill(await download(), {
      'K01.2': { nvt: 'x' },
      'K01.3': { niveau: 2, weetNiet: 'x' },
      'K01.4': { toelichting: 'x'.repeat(10_001) },
    })
    expect((await foutenOf(later)).map(({ cel }) => cel)).toEqual([
      at('K01.2', 'toelichting')[1],
      at('K01.3', 'niveau')[1],
      at('K01.4', 'toelichting')[1],
    ])
  })

  it('of another meting, version or gemeente is said once', async () => {
    const eigen = await download()
    const elders = {
      ...eigen,
      rijen: eigen.rijen.map((rij) =>
        rij.map((cel, index) => {
          if (index === kolomOf('gemeente')) return 'GM9999'
          return index === kolomOf('instrument') ? '9.9.9' : cel
        }),
      ),
    }
    expect((await foutenOf(elders)).map(({ kolom }) => kolom)).toEqual(['Gemeente', 'Instrument'])
    const andere = {
      ...eigen,
      rijen: eigen.rijen.map((rij) => rij.with(kolomOf('meting'), crypto.randomUUID())),
    }
    expect((await foutenOf(andere)).map(({ kolom, rij }) => [kolom, rij])).toEqual([['Meting', 2]])
  })

  it('a question that stands in it twice is named with both rows', async () => {
    const blad = await download()
    const fouten = await foutenOf({ ...blad, rijen: [...blad.rijen, ...blad.rijen.slice(0, 1)] })
    expect(fouten).toHaveLength(1)
    expect(fouten[0]).toMatchObject({ rij: AANTAL + 2 })
    expect(fouten[0]?.melding).toContain('rij 2')
  })

  it('a sheet without the columns, or without rows, says what to do', async () => {
    const blad = await download()
    const zonder = { ...blad, kolommen: blad.kolommen.slice(0, 10) }
    expect((await foutenOf(zonder)).map(({ rij }) => rij)).toEqual(Array(7).fill(null))
    expect(await foutenOf({ ...blad, rijen: [] })).toHaveLength(1)
    expect(await foutenOf({ ...blad, kolommen: [], rijen: [['iets', 'anders']] })).toHaveLength(1)
  })

  it('a bomb, a macro, half a file and something else cost nothing and say what they are', async () => {
    const good = await writeXlsx([await download()])
    const delen = unzipSync(good)
    const bomb = { ...delen, 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024) }
    const dtd = new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "b">]><sst>&b;</sst>')
    const gevallen = [
      ['te-groot', zipSync(bomb)],
      ['gevaarlijk', zipSync({ ...delen, 'xl/sharedStrings.xml': dtd })],
      ['macro', maakOffice('xlsm')],
      ['beschadigd', good.subarray(0, 3000)],
      ['anders', maakOffice('docx')],
      ['leeg', new Uint8Array()],
    ] as const
    for (const [reden, inhoud] of gevallen) {
      const before = performance.now()
      expect(await readTabelbestand('lijst.xlsx', new Uint8Array(inhoud))).toMatchObject({ reden })
      expect(performance.now() - before).toBeLessThan(2000)
      expect(await look(await keep('lijst.xlsx', inhoud))).toMatchObject({ reden })
    }
  })
})

describe('who may', () => {
  it('those who fill in the shared list, while it is open', async () => {
    for (const wie of ['coordinator', 'invuller'] as const) {
      expect(await loadSjabloon(wereld[wie].principal, plek)).toMatchObject({ bladen: [{}, {}] })
    }
    expect(await loadSjabloon(wereld.lezer.principal, plek)).toBe('geen-recht')
    expect(await loadSjabloon(null, plek)).toBe('niet-ingelogd')
    const elders = await createWereld()
    expect(await loadSjabloon(elders.coordinator.principal, plek)).toBe('niet-gevonden')
    const verkeerd = { ...plek, gemeenteCode: elders.gemeente.code }
    expect(await loadSjabloon(wereld.invuller.principal, verkeerd)).toBe('niet-gevonden')
  })

  it('nobody in a meting where everyone answers apart', async () => {
    wereld = await createWereld('ieder-apart')
    plek = { gemeenteCode: wereld.gemeente.code, metingId: wereld.meting.id }
    expect(await loadSjabloon(wereld.invuller.principal, plek)).toBeNull()
    const bevestiging = { importId: crypto.randomUUID(), vingerafdruk: '', keuzes: {} }
    expect(await save(bevestiging)).toMatchObject({ reden: 'andere-werkwijze' })
  })
})
