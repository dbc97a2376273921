import { deflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Cel, Werkblad } from '@/lib/tabellen/model'
import { maakOffice, maakOle, maakPdf, maakZip } from '@/tests/factories/bestand'
import { readCsv, writeCsv } from './csv'
import { readTabelbestand } from './tabel'
import { unzip } from './unzip'
import { writeXlsx } from './xlsx'

const blad = (rijen: readonly (readonly Cel[])[]): Werkblad => ({
  naam: 'Blad',
  uitleg: '',
  kolommen: [
    { titel: 'Kop 1', uitleg: '', breedte: 10 },
    { titel: 'Kop 2', uitleg: '', breedte: 10, decimalen: 1 },
  ],
  rijen,
})

const FORMULES = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  "'=1",
  "''=1",
  '＝1',
  '=cmd|" /C calc"!A0',
]

/** Any text that a person can store: no NUL, no half characters. */
const tekst = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((text) => !/[\0\uFFFD\p{Surrogate}]/u.test(text))

describe('CSV', () => {
  it('is read by a strict parser, with no cell that is a formula', () => {
    const bytes = writeCsv(blad(FORMULES.map((formule) => [formule, 3.45])))
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\uFEFF')).toBe(true)
    const rijen = parse(text, {
      bom: true,
      delimiter: ';',
      quote: '"',
      record_delimiter: '\r\n',
      relax_column_count: false,
      relax_quotes: false,
    })
    expect(rijen).toHaveLength(FORMULES.length + 1)
    for (const [eerste = '', tweede] of rijen.slice(1)) {
      expect(eerste).toMatch(/^'/)
      expect(tweede).toBe('3,5')
    }
  })

  it('reads back whatever text it wrote', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(...FORMULES).chain((f) => fc.constantFrom(f, `${f}x`)),
          { minLength: 1 },
        ),
        fc.array(tekst, { minLength: 1 }),
        (a, b) => {
          const rijen = [...a, ...b].map((text) => [text, 'x'])
          const gelezen = readCsv(writeCsv(blad(rijen)))
          expect(gelezen.ok && gelezen.blad.rijen.slice(1)).toEqual(rijen)
        },
      ),
    )
  })

  it('is taken with commas, with tabs, and as Excel in Western Europe writes it', () => {
    for (const text of ['vraag,niveau\nK01.1,3\n', 'vraag\tniveau\r\nK01.1\t3']) {
      const gelezen = readCsv(strToU8(text))
      expect(gelezen.ok && gelezen.blad.rijen).toEqual([
        ['vraag', 'niveau'],
        ['K01.1', '3'],
      ])
    }
    const gelezen = readCsv(new Uint8Array([0x43, 0x6f, 0xeb, 0x3b, 0x31]))
    expect(gelezen.ok && gelezen.blad.rijen).toEqual([['Coë', '1']])
  })
})

const rijenOf = async (bytes: Uint8Array) => {
  const gelezen = await readTabelbestand('blad.xlsx', bytes)
  return gelezen.ok ? gelezen.bladen[0]?.rijen : gelezen.reden
}
const redenOf = async (naam: string, bytes: Uint8Array) => {
  const gelezen = await readTabelbestand(naam, bytes)
  return gelezen.ok ? null : gelezen.reden
}

/** A workbook whose parts someone changed. */
async function maakWerkboek(change: (delen: Record<string, Uint8Array>) => void) {
  const delen = unzipSync(await writeXlsx([blad([['a', 1]])]))
  change(delen)
  return zipSync(delen)
}
const BLAD = 'xl/worksheets/sheet1.xml'

describe('a workbook', () => {
  it('has numbers, dates and texts of their own kind, and no formula', async () => {
    const rijen = [...FORMULES.map((text) => [text, 3.25]), [{ dag: '2026-03-31' }, 4], ['x', null]]
    const bytes = await writeXlsx([blad(rijen)])
    expect(await rijenOf(bytes)).toEqual([
      ['Kop 1', 'Kop 2'],
      ...FORMULES.map((text) => [text, 3.25]),
      [new Date('2026-03-31T00:00:00Z'), 4],
      ['x', null],
    ])
    expect(new TextDecoder().decode(unzipSync(bytes)[BLAD])).not.toContain('<f')
  })

  it('keeps every text that XML can hold', async () => {
    const texts = ['_x0041_', '<b>&amp;', 'één\ntwee', ' rand ', '😀']
    const gelezen = await rijenOf(await writeXlsx([blad(texts.map((text) => [text, 1]))]))
    expect(gelezen).toEqual([['Kop 1', 'Kop 2'], ...texts.map((text) => [text, 1])])
  })

  it('has rows as tall as their texts, that still grow', async () => {
    const bytes = await writeXlsx([
      blad([
        ['kort', 1],
        ['een tekst van drie regels', 1],
        ['a\nb', 1],
      ]),
    ])
    const xml = new TextDecoder().decode(unzipSync(bytes)[BLAD])
    const heights = Array.from(xml.matchAll(/<row r="\d+" ht="(\d+)">/g), ([, height]) => height)
    expect(heights).toEqual(['15', '15', '45', '30'])
  })

  it('with definitions of its own is refused', async () => {
    const bomb = await maakWerkboek((delen) => {
      const xml = new TextDecoder().decode(delen[BLAD])
      const dtd = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
      delen[BLAD] = strToU8(xml.replace(/^(<\?xml[^>]*>)?/, (kop) => kop + dtd))
    })
    expect(await rijenOf(bomb)).toBe('gevaarlijk')
  })

  it.each(['XFD1', 'A1048576', 'A2001'])('with a cell at %s is refused', async (plek) => {
    const wide = await maakWerkboek((delen) => {
      const xml = new TextDecoder().decode(delen[BLAD])
      delen[BLAD] = strToU8(xml.replace('r="A2"', `r="${plek}"`))
    })
    expect(await rijenOf(wide)).toBe('te-veel-cellen')
  })

  it('that unpacks to more than 24 MB is refused unopened', async () => {
    const bomb = await maakWerkboek((delen) => {
      delen[BLAD] = new Uint8Array(64 * 1024 * 1024).fill(0x20)
    })
    expect(bomb.byteLength).toBeLessThan(1024 * 1024)
    expect(await rijenOf(bomb)).toBe('te-groot')
  })

  it('that is broken off, or is something else, says so', async () => {
    const bytes = await writeXlsx([blad([['a', 1]])])
    expect(await rijenOf(bytes.subarray(0, bytes.byteLength - 40))).toBe('beschadigd')
    expect(await rijenOf(bytes.subarray(0, 200))).toBe('beschadigd')
    expect(await redenOf('a.xlsx', new Uint8Array())).toBe('leeg')
    expect(await redenOf('a.xlsx', maakOffice('xlsm'))).toBe('macro')
    expect(await redenOf('a.xlsx', maakOffice('docx'))).toBe('anders')
    expect(await redenOf('a.xlsx', maakOffice('xlsx'))).toBe('beschadigd')
    expect(await redenOf('a.xlsx', maakPdf())).toBe('anders')
    expect(await redenOf('a.xls', maakOle(['Workbook']))).toBe('oud-excel')
    expect(await redenOf('a.xlsx', maakOle(['EncryptedPackage']))).toBe('wachtwoord')
    expect(await redenOf('a.xlsx', strToU8('geen zip'))).toBe('anders')
    expect(await redenOf('a.csv', strToU8('vraag;\0'))).toBe('beschadigd')
  })
})

describe('a zip', () => {
  const all = { accept: () => true, maxDelen: 10, maxBytes: 1000 }

  it('that lies about its size unpacks no further than it said', () => {
    const bomb = maakZip({ a: '0'.repeat(900) })
    const view = new DataView(bomb.buffer)
    const entry = Array.from(bomb.keys()).find((at) => view.getUint32(at, true) === 0x02014b50)
    view.setUint32((entry ?? 0) + 24, 5, true)
    expect(unzip(bomb, all)).toEqual({ ok: false, reden: 'beschadigd' })
  })

  it('with more than may be is not unpacked', () => {
    const large = { ok: false, reden: 'te-groot' }
    expect(unzip(maakZip({ a: '0'.repeat(1001) }), all)).toEqual(large)
    expect(unzip(maakZip({ a: '0'.repeat(600), b: '0'.repeat(600) }), all)).toEqual(large)
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`d${i}`, '']))
    expect(unzip(maakZip(many), all)).toEqual(large)
  })

  it('never throws, whatever the bytes', () => {
    const good = maakZip({ a: 'tekst', b: deflateRawSync('x').toString('latin1') })
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, byte, end) => {
        const bad = good.slice(0, end)
        if (at < bad.length) bad[at] = byte
        expect(typeof unzip(bad, all).ok).toBe('boolean')
      }),
    )
  })
})
