import { describe, expect, test } from 'vitest'
import {
  listLenzen,
  listOndersteuning,
  listOntwikkelingen,
  standaardInstrument,
} from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import type { Kenmerk } from '@/lib/instrument/model'
import {
  countDekking,
  findBuren,
  groupHandvatten,
  groupOntwikkelingen,
  listRaakvlakken,
} from './rules'

const instrument = standaardInstrument()

function kenmerk(id: string): Kenmerk {
  const found = findKenmerk(instrument, id)
  if (!found) throw new Error(`no kenmerk ${id}`)
  return found
}

test('handvatten stand by transition, from low to high, and none is lost', () => {
  const { handvatten } = kenmerk('K02')
  const stappen = groupHandvatten(handvatten.toReversed())
  expect(stappen.map(({ van, naar }) => `${van}-${naar}`)).toEqual(['1-2', '2-3', '3-4', '4-5'])
  expect(stappen.flatMap((stap) => stap.handvatten)).toHaveLength(handvatten.length)
})

test('a lens is shown with only the parts that touch the kenmerk', () => {
  const raakvlakken = listRaakvlakken(listLenzen(), kenmerk('K12'))
  expect(raakvlakken.map(({ lens }) => lens.id)).toContain('werken-aan-veiligheid')
  for (const { onderdelen } of raakvlakken) {
    expect(onderdelen.length).toBeGreaterThan(0)
    for (const { indicatoren } of onderdelen) {
      expect(indicatoren.some((id) => id.startsWith('K12.'))).toBe(true)
    }
  }
})

test('the first kenmerk has none before it, the last none after it', () => {
  const nummers = (id: string) => {
    const { vorige, volgende } = findBuren(instrument, kenmerk(id))
    return [vorige?.nummer, volgende?.nummer]
  }
  expect(nummers('K01')).toEqual([undefined, 2])
  expect(nummers('K07')).toEqual([6, 8])
  expect(nummers('K13')).toEqual([12, undefined])
})

describe('developments', () => {
  test('stand by year, the newest first', () => {
    const jaren = groupOntwikkelingen(listOntwikkelingen()).map(({ jaar }) => jaar)
    expect(jaren).toEqual([...new Set(jaren)].toSorted().toReversed())
  })

  test('are limited to one kenmerk', () => {
    const items = groupOntwikkelingen(listOntwikkelingen(), 'K12').flatMap((jaar) => jaar.items)
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ kenmerken }) => kenmerken.includes('K12'))).toBe(true)
  })
})

test('the numbers of a kenmerk are those of its content', () => {
  const k02 = kenmerk('K02')
  const dekking = countDekking(k02, listLenzen(), listOndersteuning())
  expect(dekking).toMatchObject({
    vragen: k02.indicatoren.length,
    handvatten: k02.handvatten.length,
    kernvragen: k02.indicatoren.filter(({ kern }) => kern).length,
  })
  expect(dekking.ondersteuning).toBeGreaterThanOrEqual(3)
})
