import { describe, expect, it } from 'vitest'
import { endOfDag, toDatum } from './datum'

describe('a day in the Netherlands', () => {
  it.each([
    ['in winter', '2026-12-01', '2026-12-01T22:59:59.000Z'],
    ['in summer', '2026-07-01', '2026-07-01T21:59:59.000Z'],
    ['on which summer time begins', '2026-03-29', '2026-03-29T21:59:59.000Z'],
    ['on which summer time ends', '2026-10-25', '2026-10-25T22:59:59.000Z'],
  ])('%s ends a second before the next', (_, datum, moment) => {
    const end = endOfDag(datum)
    expect(end.toISOString()).toBe(moment)
    expect(toDatum(end)).toBe(datum)
    expect(toDatum(new Date(end.valueOf() + 1000))).not.toBe(datum)
  })
})
