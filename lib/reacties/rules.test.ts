import { describe, expect, it } from 'vitest'
import { magWijzigen, sortByKenmerk } from './rules'

describe('changing a reaction', () => {
  const eigen = { userId: 'ik', status: 'gegeven', actieId: null } as const
  it('is for who wrote it, while nobody did anything with it', () => {
    expect(magWijzigen(eigen, 0, 'ik')).toBe(true)
    expect(magWijzigen(eigen, 0, 'een ander')).toBe(false)
    expect(magWijzigen({ ...eigen, userId: null }, 0, 'ik')).toBe(false)
    expect(magWijzigen(eigen, 1, 'ik')).toBe(false)
    expect(magWijzigen({ ...eigen, status: 'afgesproken' }, 0, 'ik')).toBe(false)
    expect(magWijzigen({ ...eigen, actieId: 'a' }, 0, 'ik')).toBe(false)
  })
})

describe('the order of reactions', () => {
  it('is the whole first, then by kenmerk, and the oldest first within each', () => {
    const op = (id: string, nummer: number | null) => ({
      id,
      kenmerk: nummer === null ? null : { id: `K${nummer}`, nummer, kort: '' },
    })
    const regels = [op('a', 4), op('b', null), op('c', 2), op('d', 4), op('e', null)]
    expect(sortByKenmerk(regels).map(({ id }) => id)).toEqual(['b', 'e', 'c', 'a', 'd'])
  })
})
