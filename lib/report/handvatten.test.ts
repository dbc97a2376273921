import { describe, expect, it } from 'vitest'
import { standaardInstrument } from '@/lib/instrument/content'
import { NIVEAUS, type Handvat, type Niveau } from '@/lib/instrument/model'
import { oordelenOp } from '@/tests/factories/rapport'
import { findHandvatVoorVraag, isAanZet, listAanZet, listTeVerhogen } from './handvatten'

const { kenmerken, ...instrument } = standaardInstrument()
const level = (niveau: Niveau) => ({ soort: 'niveau', niveau }) as const
const nvt = { soort: 'nvt', toelichting: 'Speelt niet.' } as const

const handvat: Handvat = {
  id: 'K01.H1',
  van: 1,
  naar: 2,
  tekst: 'Kies één team.',
  indicatoren: ['K01.1', 'K01.2'],
  bron: [{ document: 'eigen', reden: 'test' }],
}

describe('a handvat', () => {
  it.each([
    [{ 'K01.1': level(1), 'K01.2': level(2) }, true, ['K01.1']],
    [{ 'K01.1': level(2), 'K01.2': level(3) }, false, []],
    [{ 'K01.1': level(2), 'K01.2': nvt }, false, []],
    [{}, false, ['K01.1', 'K01.2']],
  ])('goes by its own questions: %j', (oordelen, aanZet, teVerhogen) => {
    expect(isAanZet(handvat, { oordelen, niveau: 1 })).toBe(aanZet)
    expect(listTeVerhogen(handvat, oordelen)).toEqual(teVerhogen)
  })

  it('without questions goes by the level of its kenmerk', () => {
    const los = { ...handvat, indicatoren: [] }
    expect(
      [1, 2].map((niveau) => isAanZet(los, { oordelen: {}, niveau: niveau as Niveau })),
    ).toEqual([true, false])
    expect(isAanZet(los, { oordelen: {}, niveau: null })).toBe(false)
  })
})

describe('what is due', () => {
  it.each(NIVEAUS)('for every kenmerk at level %i is a step up from there', (niveau) => {
    const oordelen = oordelenOp({ ...instrument, kenmerken }, niveau)
    for (const kenmerk of kenmerken) {
      const found = listAanZet(kenmerk, { oordelen, niveau })
      expect(found.length > 0, kenmerk.id).toBe(niveau < 5)
      for (const { van, naar } of found) {
        expect(van).toBeLessThanOrEqual(niveau)
        expect(naar).toBeGreaterThan(niveau)
      }
    }
  })

  it('begins with what is made for the question that stands lowest', () => {
    const oordelen = { ...oordelenOp({ ...instrument, kenmerken }, 3), 'K02.1': level(1) }
    const kenmerk = kenmerken.find(({ id }) => id === 'K02')
    const [first] = kenmerk ? listAanZet(kenmerk, { oordelen, niveau: 3 }) : []
    expect(first?.indicatoren).toContain('K02.1')
    expect(first).toEqual(kenmerk && findHandvatVoorVraag(kenmerk, { id: 'K02.1', niveau: 1 }))
  })
})
