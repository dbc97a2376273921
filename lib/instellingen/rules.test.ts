import { describe, expect, it } from 'vitest'
import { listOndersteuning, standaardInstrument } from '@/lib/instrument/content'
import { NIVEAUS } from '@/lib/instrument/model'
import { describeCatalogus } from './rules'

const instrument = standaardInstrument()
const [item] = listOndersteuning()
if (!item) throw new Error('the catalogue is empty')

describe('the catalogue', () => {
  it.each([
    ['2026-03', '2026-03-31', 0],
    ['2026-03', '2026-04-01', 1],
    ['2026-03-15', '2026-03-15', 0],
    ['2026', '2027-01-01', 1],
  ])('that is valid until %s has %s as %i expired', (geldigTot, vandaag, aantal) => {
    const catalogus = [{ ...item, geldig_tot: geldigTot }]
    expect(describeCatalogus(catalogus, instrument, vandaag).verlopen).toHaveLength(aantal)
  })

  it('counts only what is still valid, and has a gap where nothing else is', () => {
    const oud = { ...item, geldig_tot: '2026-03' }
    const [kenmerk] = item.kenmerken
    const look = (vandaag: string) => {
      const { aantal, perSoort, perKenmerk, gaten } = describeCatalogus([oud], instrument, vandaag)
      const bij = perKenmerk.find(({ id }) => id === kenmerk)
      return [aantal, perSoort.length, bij?.aantal, gaten.flatMap(({ niveaus }) => niveaus).length]
    }
    const leeg = instrument.kenmerken.length * NIVEAUS.length
    const gevuld = item.kenmerken.length * item.niveaus.length
    expect(look('2026-03-31')).toEqual([1, 1, 1, leeg - gevuld])
    expect(look('2026-04-01')).toEqual([0, 0, 0, leeg])
  })

  it('has gaps where no level of a kenmerk has anything', () => {
    const [eerste] = instrument.kenmerken
    const alleen = { ...item, kenmerken: [eerste?.id ?? ''], niveaus: [1, 2] as [1, 2] }
    const { gaten } = describeCatalogus([alleen], instrument, '2026-01-01')
    expect(gaten).toHaveLength(13)
    expect(gaten[0]?.niveaus).toEqual([3, 4, 5])
    expect(gaten[1]?.niveaus).toEqual([1, 2, 3, 4, 5])
  })
})
