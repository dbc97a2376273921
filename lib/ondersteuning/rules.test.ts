import { describe, expect, test } from 'vitest'
import { listOndersteuning } from '@/lib/instrument/content'
import { applyFilter, listGekozen, listKeuzen, readFilter, withoutFilter } from './rules'
import { FILTERS } from './schema'

const catalogus = listOndersteuning()
const keuzen = listKeuzen(catalogus)
const read = (query: Parameters<typeof readFilter>[0]) => readFilter(query, keuzen)

describe('the choices in an address', () => {
  test('are kept when known', () => {
    const { filter, onbekend } = read({ kenmerk: 'K02', niveau: '2', q: 'iets' })
    expect(filter).toMatchObject({ kenmerk: 'K02', niveau: '2', soort: '' })
    expect(onbekend).toEqual([])
  })

  test.each(['K99', '9', ' ', '<b>', '__proto__', ['K01', 'K02']])('%j is left out', (value) => {
    for (const naam of FILTERS) {
      const { filter, onbekend } = read({ [naam]: value })
      expect(filter[naam]).toBe('')
      expect(onbekend).toEqual([naam])
    }
  })

  test('nothing chosen shows everything', () => {
    const { filter } = read({ kenmerk: '', niveau: undefined })
    expect(applyFilter(catalogus, filter)).toHaveLength(catalogus.length)
    expect(listGekozen(filter)).toEqual([])
  })
})

describe('filtering', () => {
  test('every single choice of the form has a result', () => {
    for (const naam of FILTERS) {
      for (const waarde of keuzen[naam]) {
        expect(applyFilter(catalogus, read({ [naam]: waarde }).filter), waarde).not.toHaveLength(0)
      }
    }
  })

  test('all choices hold at once', () => {
    const { filter } = read({ kenmerk: 'K02', niveau: '1', behoefte: 'geld', soort: 'budget' })
    const found = applyFilter(catalogus, filter)
    expect(found.map(({ id }) => id)).toContain('ondersteuningsbudget-sociaal-domein')
    for (const item of found) {
      expect(item).toMatchObject({ soort: 'budget' })
      expect(item.kenmerken).toContain('K02')
      expect(item.niveaus).toContain(1)
      expect(item.behoeften).toContain('geld')
    }
  })

  test('a choice can be taken away, the others stay', () => {
    const { filter } = read({ kenmerk: 'K02', organisatie: keuzen.organisatie[0] })
    expect(withoutFilter(filter, 'organisatie')).toBe('/ondersteuning?kenmerk=K02')
    expect(withoutFilter(read({ niveau: '2' }).filter, 'niveau')).toBe('/ondersteuning')
    const terug = new URL(withoutFilter(filter, 'kenmerk'), 'http://vit.example').searchParams
    expect(terug.get('organisatie')).toBe(filter.organisatie)
  })
})
