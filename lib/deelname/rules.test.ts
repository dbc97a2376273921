import { describe, expect, it } from 'vitest'
import { isKleineGroep, isVervangbaar, schatMinuten } from './rules'

describe('a small group', () => {
  it('is one of fewer than five', () => {
    expect([0, 1, 4, 5, 50].map(isKleineGroep)).toEqual([true, true, true, false, false])
  })
})

describe('how long it takes', () => {
  it('is a minute for each question, rounded up to five', () => {
    expect([1, 5, 6, 25, 73].map(schatMinuten)).toEqual([5, 5, 10, 25, 75])
  })
})

describe('a link that may be replaced', () => {
  const now = new Date('2026-06-01T12:00:00Z')
  const verlopen = { verlooptOp: now, ingetrokkenOp: null }
  const werkt = { verlooptOp: new Date('2026-06-02T12:00:00Z'), ingetrokkenOp: null }
  const ingetrokken = { verlooptOp: now, ingetrokkenOp: now }

  it.each([
    ['merely expired', verlopen, verlopen, true],
    ['expired, with a newer one that works', verlopen, werkt, true],
    ['still working', werkt, werkt, false],
    ['revoked', ingetrokken, ingetrokken, false],
    ['expired before a newer one was revoked', verlopen, ingetrokken, false],
  ])('%s', (_, link, nieuwste, expected) => {
    expect(isVervangbaar(link, nieuwste, now)).toBe(expected)
  })
})
