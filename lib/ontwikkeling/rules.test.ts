import { describe, expect, it } from 'vitest'
import type { Actie } from '@/lib/plan/schema'
import { buildActie } from '@/tests/factories/plan'
import { chooseMetingen, ranBetween } from './rules'

const ACTIE = buildActie({
  status: 'bezig',
  createdAt: new Date('2025-06-01T10:00:00Z'),
  updatedAt: new Date('2025-07-01T10:00:00Z'),
})
const TUSSEN = { van: '2025-05-22', tot: '2026-05-22' }
const ran = (part: Partial<Actie>) => ranBetween({ ...ACTIE, ...part }, TUSSEN)

describe('an action between two metingen', () => {
  it.each([
    [{ start: '2025-05-22', eind: '2025-05-22' }, true],
    [{ start: '2024-01-01', eind: '2025-05-21' }, false],
    [{ start: '2024-01-01', eind: '2030-01-01' }, true],
    [{ start: '2026-05-23', eind: null }, false],
    [{ start: '2026-05-22', eind: null }, true],
    [{ start: '2024-01-01', eind: null }, true],
  ])('%o: %s', (part, expected) => {
    expect(ran(part)).toBe(expected)
  })

  it('without dates began when it was written down, and ended with its last change once over', () => {
    expect(ran({})).toBe(true)
    expect(ran({ createdAt: new Date('2026-06-01T10:00:00Z') })).toBe(false)
    const vroeger = {
      createdAt: new Date('2024-01-01T10:00:00Z'),
      updatedAt: new Date('2024-06-01T10:00:00Z'),
    }
    expect(ran({ ...vroeger, status: 'bezig' })).toBe(true)
    expect(ran({ ...vroeger, status: 'gereed' })).toBe(false)
    expect(ran({ ...vroeger, status: 'gestopt' })).toBe(false)
  })

  it('does not mind which day comes first', () => {
    const omgekeerd = { van: TUSSEN.tot, tot: TUSSEN.van }
    expect(ranBetween({ ...ACTIE, start: '2025-12-01' }, omgekeerd)).toBe(true)
  })
})

describe('the metingen beside each other', () => {
  it('are the last two unless someone chose', () => {
    expect(chooseMetingen(['a', 'b', 'c'], null)).toEqual(['b', 'c'])
    expect(chooseMetingen(['a'], null)).toEqual(['a'])
  })

  it('are those that were chosen, in order of time, and nothing that is not there', () => {
    expect(chooseMetingen(['a', 'b', 'c'], ['c', 'x', 'a', 'a'])).toEqual(['a', 'c'])
    expect(chooseMetingen(['a', 'b'], [])).toEqual([])
  })
})
