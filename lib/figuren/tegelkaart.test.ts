import { describe, expect, it } from 'vitest'
import { readRegister } from '@/prisma/register'
import { placeTegels, TEGELKOLOMMEN, toTegelnaam } from './tegelkaart'

const regios = [
  ...new Map(
    readRegister().rijen.map(({ regioCode }) => [regioCode, { code: regioCode }]),
  ).values(),
]
const placeOf = ({ plaats }: ReturnType<typeof placeTegels>[number]) =>
  `${plaats.rij},${plaats.kolom}`

it.each([
  ['Zuid Kennemerland', 'Zuid Kennemer-land'],
  ['IJmond (Midden Kennemerland)', 'IJmond'],
  ['Haarlemmermeer', 'Haarlemmer-meer'],
  ['Zaanstreek-Waterland', 'Zaan-streek-Water-land'],
  ['Haaglanden', 'Haag-landen'],
  ['Zeeland', 'Zeeland'],
  ['Friesland (Fryslân)', 'Fries-land'],
])('lets %s break as %s', (naam, zacht) => {
  const spots = toTegelnaam(naam).replaceAll('\u00AD', '-')
  expect(spots).toBe(zacht)
})

describe('the map of tiles', () => {
  const tegels = placeTegels(regios)

  it('has a tile for every regio of the register, and no two on one place', () => {
    expect(tegels.map(({ code }) => code).toSorted()).toEqual(
      regios.map(({ code }) => code).toSorted(),
    )
    expect(new Set(tegels.map(placeOf)).size).toBe(regios.length)
    // None of them is one that the map had no place for.
    expect(Math.max(...tegels.map(({ plaats }) => plaats.rij))).toBe(10)
  })

  it('lies as the Netherlands do', () => {
    const at = (code: string) => tegels.find((tegel) => tegel.code === code)?.plaats
    const noord = at('JZ01')
    const zuid = at('JZ41')
    const west = at('JZ38')
    const oost = at('JZ14')
    expect(noord?.rij).toBe(1)
    expect(zuid?.rij).toBe(10)
    expect(west?.kolom).toBe(1)
    expect(oost?.kolom).toBe(TEGELKOLOMMEN)
  })

  it('is one whole: every tile touches another', () => {
    const places = new Set(tegels.map(placeOf))
    for (const { plaats } of tegels) {
      const around = [-1, 0, 1].flatMap((rij) =>
        [-1, 0, 1].map((kolom) => `${plaats.rij + rij},${plaats.kolom + kolom}`),
      )
      expect(around.filter((place) => places.has(place)).length).toBeGreaterThan(1)
    }
  })

  it('gives the made-up regio a place of its own, and puts unknown ones below', () => {
    const extra = placeTegels([...regios, { code: 'JZ99' }, { code: 'JZ60' }, { code: 'JZ61' }])
    expect(new Set(extra.map(placeOf)).size).toBe(regios.length + 3)
    expect(extra.find(({ code }) => code === 'JZ99')?.plaats).toEqual({ rij: 1, kolom: 1 })
    expect(extra.slice(-2)).toMatchObject([
      { code: 'JZ60', plaats: { rij: 11, kolom: 1 } },
      { code: 'JZ61', plaats: { rij: 11, kolom: 2 } },
    ])
  })
})
