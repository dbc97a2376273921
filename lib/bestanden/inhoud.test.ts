import { describe, expect, it } from 'vitest'
import { maakJpeg, maakOffice, maakOle, maakPdf, maakPng, maakZip } from '@/tests/factories/bestand'
import { detectInhoud } from './inhoud'

const text = (content: string) => new TextEncoder().encode(content)
const anders = (ending: string | null) => ({ soort: null, anders: ending })
const bezwaar = (what: string) => ({ soort: null, bezwaar: what })

describe('what may be kept is known by its content', () => {
  it.each([
    ['pdf', maakPdf()],
    ['png', maakPng()],
    ['jpeg', maakJpeg()],
    ['docx', maakOffice('docx')],
    ['xlsx', maakOffice('xlsx')],
    ['doc', maakOle(['\u0001CompObj', 'ObjectPool', '1Table', 'Data', 'WordDocument'])],
    ['xls', maakOle(['Workbook'])],
    ['xls', maakOle(['Book'])],
  ])('%s', async (soort, bytes) => {
    expect(await detectInhoud(bytes)).toEqual({ soort })
  })
})

describe('what else it can be', () => {
  it.each([
    ['HTML', text('<!doctype html><script>alert(1)</script>'), null],
    ['HTML with a PDF inside', text(`<html>${new TextDecoder().decode(maakPdf())}`), null],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), null],
    ['a programme', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0]), 'exe'],
    ['a GIF', text('GIF89a\u0001\u0000\u0001\u0000'), 'gif'],
    ['a zip', maakZip({ 'a.txt': 'x' }), 'zip'],
    ['a zip with the folders of Word', maakZip({ 'word/document.xml': '<x/>' }), 'zip'],
    ['a presentation', maakOffice('pptx'), 'pptx'],
    ['an old presentation', maakOle(['PowerPoint Document']), 'ppt'],
    ['an old container of something else', maakOle(['Ander']), null],
    ['nothing', new Uint8Array(), null],
    ['one byte', new Uint8Array([0x50]), null],
  ])('%s', async (_, bytes, ending) => {
    const found = await detectInhoud(bytes)
    expect(found.soort).toBeNull()
    if (ending !== null) expect(found).toEqual(anders(ending))
  })
})

describe('macros are found whatever the name', () => {
  it.each([
    ['docm', maakOffice('docm')],
    ['xlsm', maakOffice('xlsm')],
    ['a docx with a macro in it', maakOffice('docx', { 'word/vbaProject.bin': 'x' })],
    ['an xlsx with a sheet of macros', maakOffice('xlsx', { 'xl/macrosheets/sheet1.xml': 'x' })],
    ['an old Word document', maakOle(['WordDocument', 'Macros'])],
    ['an old workbook', maakOle(['Workbook', '_VBA_PROJECT_CUR'])],
  ])('%s', async (_, bytes) => {
    expect(await detectInhoud(bytes)).toEqual(bezwaar('macro'))
  })

  it('and so is a document behind a password', async () => {
    const bytes = maakOle(['EncryptionInfo', 'EncryptedPackage'])
    expect(await detectInhoud(bytes)).toEqual(bezwaar('wachtwoord'))
  })
})

describe('damaged and hostile files', () => {
  it.each([
    ['a zip cut off', maakOffice('docx').subarray(0, 60)],
    ['a zip of its first bytes', text('PK\u0003\u0004')],
    ['an old container cut off', maakOle(['WordDocument']).subarray(0, 600)],
    ['an old container of its first bytes', maakOle([]).subarray(0, 8)],
  ])('%s is damaged', async (_, bytes) => {
    expect(await detectInhoud(bytes)).toEqual(bezwaar('beschadigd'))
  })

  it('a chain that runs in a circle ends', async () => {
    const bytes = maakOle(['a', 'b', 'c', 'd', 'e'])
    new DataView(bytes.buffer).setUint32(512 + 2 * 4, 1, true)
    expect(await detectInhoud(bytes)).toEqual(bezwaar('beschadigd'))
  })

  it('names that refer to each other in a circle end', async () => {
    const bytes = maakOle(['WordDocument', 'x'])
    new DataView(bytes.buffer).setUint32(512 * 2 + 2 * 128 + 72, 1, true)
    expect(await detectInhoud(bytes)).toEqual({ soort: 'doc' })
  })

  it('nothing but the small part that says what it is, is unpacked', async () => {
    const bomb = maakOffice('docx', { 'word/document.xml': '0'.repeat(30_000_000) })
    expect(bomb.byteLength).toBeLessThan(100_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await detectInhoud(bomb)).toEqual({ soort: 'docx' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000)
  })

  it('a small part that is not small is not unpacked', async () => {
    const bomb = maakZip({ '[Content_Types].xml': '0'.repeat(2_000_000) })
    expect(await detectInhoud(bomb)).toEqual({ soort: null, bezwaar: 'beschadigd' })
  })

  it('one that says it is small but is not, is damaged', async () => {
    const bomb = maakZip({ '[Content_Types].xml': '0'.repeat(2_000_000) })
    const view = new DataView(bomb.buffer)
    const directory = view.getUint32(bomb.byteLength - 6, true)
    view.setUint32(directory + 24, 100, true)
    const found = await detectInhoud(bomb)
    expect(found.soort).toBeNull()
  })

  it('a zip of very many names is damaged', async () => {
    const names = Array.from({ length: 10_001 }, (_, index) => [`${index}`, ''] as const)
    expect(await detectInhoud(maakZip(Object.fromEntries(names)))).toEqual(bezwaar('beschadigd'))
  })
})
