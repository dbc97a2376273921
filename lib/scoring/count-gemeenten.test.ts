import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectMet, type Groepslid } from './count-gemeenten'

const lid = (sleutel: string, bundel: string | null = null): Groepslid => ({ sleutel, bundel })
const metNaam = ['a', 'b', 'c'].map((sleutel) => lid(sleutel))
const bundel = ['x', 'y', 'z'].map((sleutel) => lid(sleutel, 'B'))
const select = (leden: readonly Groepslid[], ...heeft: string[]) => selectMet(leden, new Set(heeft))

describe('how many gemeenten have something', () => {
  it('counts those by name and a bundel of which some have it', () => {
    expect(select([...metNaam, ...bundel], 'a', 'x')).toEqual({
      met: ['a', 'x'],
      van: 6,
      alleenMetNaam: false,
    })
  })

  it.each([
    ['all', ['a', 'x', 'y', 'z']],
    ['none', ['a']],
  ])('leaves a bundel out of which %s have it', (_, heeft) => {
    expect(select([...metNaam, ...bundel], ...heeft)).toEqual({
      met: ['a'],
      van: 3,
      alleenMetNaam: true,
    })
  })

  it('counts only those by name where fewer than five would count', () => {
    expect(select([lid('a'), ...bundel], 'a', 'x')).toEqual({
      met: ['a'],
      van: 1,
      alleenMetNaam: true,
    })
    expect(select(bundel, 'x')).toEqual({ met: [], van: 0, alleenMetNaam: true })
  })

  it('never tells members of a bundel apart: trading places changes no number', () => {
    const alle = [...metNaam, ...bundel, lid('p', 'C'), lid('q', 'C'), lid('r', 'C')]
    const swap = new Map([
      ['x', 'y'],
      ['y', 'x'],
      ['p', 'r'],
      ['r', 'p'],
    ])
    fc.assert(
      fc.property(fc.subarray(alle.map(({ sleutel }) => sleutel)), (heeft) => {
        const before = select(alle, ...heeft)
        const after = select(alle, ...heeft.map((sleutel) => swap.get(sleutel) ?? sleutel))
        expect(after).toMatchObject({ van: before.van, alleenMetNaam: before.alleenMetNaam })
        expect(after.met).toHaveLength(before.met.length)
      }),
    )
  })
})
