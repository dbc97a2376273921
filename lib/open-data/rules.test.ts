import { describe, expect, it } from 'vitest'
import { writeCsv } from '@/lib/bestanden/csv'
import { standaardInstrument } from '@/lib/instrument/content'
import type { Publicatie } from '@/lib/landelijk/schema'
import { toBestandsnaam, toRijen, toTabel } from './rules'
import { gegevensrijSchema, WOORDENBOEK } from './schema'

const publicatie: Publicatie = {
  stand: '2026-11-22',
  verzonnen: false,
  instrument: standaardInstrument(),
  groepen: [
    {
      ...{ soort: 'regio', code: 'JZ01', naam: '=1+1', jaar: null },
      kenmerken: {
        K01: {
          verdeling: {
            n: 6,
            niveaus: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 1 },
            kwartielen: { eerste: 2, mediaan: 3, derde: 4 },
          },
          afgeschermd: null,
        },
        K02: { verdeling: null, afgeschermd: 'herleidbaar' },
      },
    },
  ],
  delen: [],
  vraag: {
    n: 9,
    cellen: [
      { kenmerkId: 'K01', soort: 'kennis', van: 9, aantal: null, afgeschermd: 'klein-aantal' },
    ],
  },
  signalen: {
    n: 9,
    cellen: [{ kenmerkId: 'K01', partij: 'rijk', van: 6, aantal: 4, afgeschermd: null }],
  },
  versies: [{ versie: '1.0.0', metingen: 6 }],
}

describe('the rows of the open data', () => {
  const rijen = toRijen(publicatie)

  it('are as the dictionary says, and hold what is published', () => {
    for (const rij of rijen) expect(gegevensrijSchema.parse(rij)).toEqual(rij)
    expect(rijen).toMatchObject([
      { onderwerp: 'kenmerk', kenmerk: 'K01', gemeenten: 6, niveau4: 2, mediaan: 3 },
      { onderwerp: 'kenmerk', kenmerk: 'K02', gemeenten: null, afgeschermd: 'herleidbaar' },
      {
        onderwerp: 'ondersteuning',
        onderdeel: 'kennis',
        aantal: null,
        afgeschermd: 'klein-aantal',
      },
      { onderwerp: 'signaal', onderdeel: 'rijk', aantal: 4, gemeenten: 6 },
      { onderwerp: 'versie', onderdeel: '1.0.0', aantal: 6 },
    ])
  })

  it('make a table with the columns of the dictionary, that no program carries out', () => {
    const text = new TextDecoder().decode(writeCsv(toTabel(rijen)))
    const [kop, eerste] = text.split('\r\n')
    expect(kop).toBe(Object.keys(WOORDENBOEK).join(';'))
    expect(eerste).toContain(`;"'=1+1";`)
  })
})

describe('the dictionary', () => {
  it('explains every column, with an example that may stand in it', () => {
    for (const { schema, voorbeeld, ...woorden } of Object.values(WOORDENBOEK)) {
      for (const tekst of Object.values(woorden)) expect(tekst).not.toBe('')
      const value = schema.safeParse(voorbeeld).success ? voorbeeld : Number(voorbeeld)
      expect(schema.safeParse(value).success).toBe(true)
    }
  })
})

describe('the name of the file', () => {
  it('says the day, and whether the figures are made up', () => {
    expect(toBestandsnaam(publicatie)).toBe('vit-aggregaten-2026-11-22.csv')
    expect(toBestandsnaam({ ...publicatie, verzonnen: true })).toBe(
      'vit-aggregaten-demo-2026-11-22.csv',
    )
  })
})
