import { describe, expect, it } from 'vitest'
import { listOndersteuning, standaardInstrument } from '@/lib/instrument/content'
import { listIndicatoren } from '@/lib/instrument/find'
import type { Lens } from '@/lib/instrument/model-omgeving'
import { calculateLens } from '@/lib/scoring/lens'
import type { Oordelen } from '@/lib/scoring/model'
import { findDeelHulp } from './rules'

const instrument = standaardInstrument()
const ondersteuning = listOndersteuning()
const bron: Lens['bron'] = [{ document: 'eigen', reden: 'test' }]

function helpFor(oordelen: Oordelen) {
  const indicatoren = Object.keys(oordelen)
  const onderdelen = [{ id: 1, titel: 'Deel', uitleg: 'Deel', indicatoren, bron }]
  const lens = {
    id: 'l',
    titel: 'L',
    kort: 'L',
    soort: 'afspraak',
    omschrijving: 'L',
    bron,
    onderdelen,
  } as const
  const [deel] = calculateLens({ ...lens }, instrument, oordelen).onderdelen
  if (!deel) throw new Error('no part')
  return findDeelHulp({ instrument, oordelen, ondersteuning }, deel)
}

const level = (niveau: 1 | 2 | 3 | 4 | 5) => ({ soort: 'niveau', niveau }) as const

describe('what would help a part of a lens', () => {
  it('is a step up from the level of its weakest question', () => {
    for (const { id } of listIndicatoren(instrument)) {
      const [first] = helpFor({ [id]: level(1) }).handvatten
      expect(first?.handvat.van).toBe(1)
      expect(first?.kenmerk.id).toBe(id.slice(0, 3))
    }
  })

  it('begins with the weakest, and names nothing twice', () => {
    const { handvatten, ondersteuning: hulp } = helpFor({
      'K01.1': level(3),
      'K05.1': level(1),
      'K05.2': level(1),
    })
    expect(handvatten[0]?.kenmerk.id).toBe('K05')
    expect(new Set(handvatten.map(({ handvat }) => handvat.id)).size).toBe(handvatten.length)
    expect(new Set(hulp.map(({ id }) => id)).size).toBe(hulp.length)
  })

  it('is nothing for what reaches the basisniveau or has no level', () => {
    expect(helpFor({ 'K01.1': level(4), 'K01.2': { soort: 'weet-niet' } })).toEqual({
      handvatten: [],
      ondersteuning: [],
    })
  })
})
