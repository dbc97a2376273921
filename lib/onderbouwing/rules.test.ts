import { describe, expect, it } from 'vitest'
import type { Inhoud } from '@/lib/invoer/bestand'
import { parseInput } from '@/lib/invoer/parse'
import {
  isRuimte,
  isVerwijderbaar,
  judgeBestand,
  listStukken,
  listZipPaden,
  mergeKenmerken,
  searchStukken,
  toTitel,
  withoutVertrouwelijk,
} from './rules'
import { linkInputSchema, MAX_BIBLIOTHEEK, type KenmerkOnderbouwing, type Stuk } from './schema'

const createdAt = new Date('2026-11-21T12:00:00Z')

const bestand = (id: string, bestandsnaam: string, vertrouwelijk = false): Stuk => ({
  soort: 'bestand',
  id,
  titel: bestandsnaam,
  bestandsnaam,
  mediatype: 'application/pdf',
  grootte: 1,
  vertrouwelijk,
  createdAt,
})

const link = (id: string, titel: string): Stuk => ({
  soort: 'link',
  id,
  titel,
  link: 'https://www.voorbeeld.nl/één',
  vertrouwelijk: false,
  createdAt,
})

const kenmerk = (nummer: number, stukken: readonly Stuk[]): KenmerkOnderbouwing => ({
  id: `K${nummer}`,
  nummer,
  titel: `Kenmerk ${nummer}`,
  kort: 'Kort/en: goed',
  vragen: [{ indicatorId: `K${nummer}.1`, stelling: 'Stelling', stukken }],
})

describe('whether a file is kept', () => {
  const pdf: Inhoud = { soort: 'pdf' }

  it('is, when name and content say the same', () => {
    expect(judgeBestand('../Nota.PDF', pdf)).toEqual({
      ok: true,
      soort: 'pdf',
      bestandsnaam: 'Nota.pdf',
    })
    expect(judgeBestand('foto.jpg', { soort: 'jpeg' }).ok).toBe(true)
    expect(judgeBestand('foto.jpeg', { soort: 'jpeg' }).ok).toBe(true)
  })

  it.each<[string, Inhoud, object]>([
    ['a.docx', pdf, { reden: 'naam-past-niet', inhoud: 'pdf', extensie: 'docx' }],
    ['a.pdf.exe', pdf, { reden: 'naam-past-niet', inhoud: 'pdf', extensie: 'exe' }],
    ['zonder', pdf, { reden: 'naam-past-niet', inhoud: 'pdf', extensie: '' }],
    ['a.png', { soort: null, anders: 'exe' }, { reden: 'naam-past-niet', inhoud: 'exe' }],
    ['a.pdf', { soort: null, anders: null }, { reden: 'naam-past-niet', extensie: 'pdf' }],
    ['a.gif', { soort: null, anders: 'gif' }, { reden: 'andere-soort', inhoud: 'gif' }],
    ['a.svg', { soort: null, anders: null }, { reden: 'andere-soort' }],
    ['a.docm', { soort: 'docx' }, { reden: 'macro' }],
    ['a.xlsb', { soort: null, anders: 'zip' }, { reden: 'macro' }],
    ['a.docx', { soort: null, bezwaar: 'macro' }, { reden: 'macro' }],
    ['a.docx', { soort: null, bezwaar: 'wachtwoord' }, { reden: 'wachtwoord' }],
    ['a.docx', { soort: null, bezwaar: 'beschadigd' }, { reden: 'beschadigd' }],
  ])('%s with %j is refused', (naam, inhoud, weigering) => {
    expect(judgeBestand(naam, inhoud)).toMatchObject({ ok: false, ...weigering })
  })

  it('until the library is full', () => {
    expect(isRuimte(MAX_BIBLIOTHEEK - 10, 10)).toBe(true)
    expect(isRuimte(MAX_BIBLIOTHEEK - 10, 11)).toBe(false)
  })
})

describe('a link', () => {
  const parse = (adres: string) =>
    parseInput(linkInputSchema, { titel: 'T', link: adres, vertrouwelijk: false })

  it.each([
    ['https://www.voorbeeld.nl/a?b=1#c', 'https://www.voorbeeld.nl/a?b=1#c'],
    ['HTTP://Voorbeeld.NL', 'http://voorbeeld.nl/'],
    [' https://gemeente.nl/é ', 'https://gemeente.nl/%C3%A9'],
  ])('%j is kept as %j', (adres, kept) => {
    expect(parse(adres)).toMatchObject({ ok: true, value: { link: kept } })
  })

  it.each([
    '',
    'voorbeeld.nl',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://voorbeeld.nl',
    'https://',
    'https://jan:geheim@voorbeeld.nl',
    'https://jan@voorbeeld.nl',
    'https://voorbeeld.nl/a b',
    `https://voorbeeld.nl/${'a'.repeat(2000)}`,
  ])('%j is not one', (adres) => {
    expect(parse(adres)).toMatchObject({ ok: false, fouten: [{ pad: ['link'] }] })
  })
})

describe('the library', () => {
  it('finds all words, without their accents', () => {
    const stukken = [link('1', 'Één plan'), bestand('2', 'Begroting 2026.pdf')]
    const ids = (zoek: string) => searchStukken(stukken, zoek).map(({ id }) => id)
    expect(ids('een PLAN')).toEqual(['1'])
    expect(ids('2026 begroting')).toEqual(['2'])
    expect(ids('voorbeeld.nl')).toEqual(['1'])
    expect(ids('plan begroting')).toEqual([])
    expect(ids('  ')).toEqual(['1', '2'])
  })

  it('names a file after itself when nobody does', () => {
    expect(toTitel('', 'Nota 1.2.pdf')).toBe('Nota 1.2')
    expect(toTitel('Titel', 'Nota.pdf')).toBe('Titel')
  })

  it('lets go of a piece unless a snapshot of a meting rests on it', () => {
    const gebruik = { metingId: 'm', metingNaam: '', indicatorId: '', stelling: '' }
    expect(isVerwijderbaar([])).toBe(true)
    expect(isVerwijderbaar([{ ...gebruik, isVastgelegd: false }])).toBe(true)
    const both = [true, false].map((isVastgelegd) => ({ ...gebruik, isVastgelegd }))
    expect(isVerwijderbaar(both)).toBe(false)
  })
})

describe('a change of a piece that someone else changed', () => {
  const gezien = { titel: 'Nota', vertrouwelijk: false }

  it('leaves what one did not touch', () => {
    const wens = { titel: 'Nota 2026', vertrouwelijk: false }
    const nu = { titel: 'Nota', vertrouwelijk: true }
    const naar = { titel: 'Nota 2026', vertrouwelijk: true }
    expect(mergeKenmerken(wens, gezien, nu)).toEqual({ naar, isConflict: false })
    const ander = { titel: 'Anders', vertrouwelijk: false }
    const geheim = { titel: 'Nota', vertrouwelijk: true }
    expect(mergeKenmerken(geheim, gezien, ander)).toEqual({
      naar: { titel: 'Anders', vertrouwelijk: true },
      isConflict: false,
    })
  })

  it('asks which title stays, unless both chose the same', () => {
    const wens = { titel: 'Van mij', vertrouwelijk: false }
    const is = (titel: string) => mergeKenmerken(wens, gezien, { ...gezien, titel }).isConflict
    expect(['Van een ander', 'Van mij', 'Nota'].map(is)).toEqual([true, false, false])
  })

  it('does not take line ends that a form changed for a change', () => {
    const stored = { titel: 'Een\nnota', vertrouwelijk: false }
    const sent = { titel: 'Een\r\nnota', vertrouwelijk: false }
    expect(mergeKenmerken(sent, sent, stored)).toEqual({ naar: stored, isConflict: false })
  })
})

describe('the zip', () => {
  it('has every file once, under a name of its own', () => {
    const paden = listZipPaden([
      kenmerk(1, [bestand('a', 'Nota.pdf'), bestand('b', 'NOTA.pdf'), link('l', 'Link')]),
      kenmerk(12, [bestand('a', 'Nota.pdf'), bestand('c', 'Nota.pdf')]),
    ])
    expect(Object.fromEntries(paden)).toEqual({
      a: '01 Kort-en- goed/Nota.pdf',
      b: '01 Kort-en- goed/NOTA (2).pdf',
      c: '12 Kort-en- goed/Nota.pdf',
    })
  })

  it('leaves out what is confidential, and what is then empty', () => {
    const open = kenmerk(1, [bestand('a', 'a.pdf'), bestand('b', 'b.pdf', true)])
    const left = withoutVertrouwelijk([open, kenmerk(2, [bestand('b', 'b.pdf', true)])])
    expect(left.map(({ nummer }) => nummer)).toEqual([1])
    expect(listStukken(left).map(({ id }) => id)).toEqual(['a'])
  })
})
