import { describe, expect, it } from 'vitest'
import { herinnerenVanaf } from './rules'
import { eindeInputSchema } from './schema'

const now = new Date('2026-11-20T23:30:00Z')

describe('reminding', () => {
  it.each([
    [null, null],
    ['2026-11-19T23:30:00Z', null],
    ['2026-11-19T23:30:01Z', '2026-11-20T23:30:01Z'],
    ['2026-11-20T23:29:00Z', '2026-11-21T23:29:00Z'],
  ])('after %s is allowed from %s', (laatste, vanaf) => {
    expect(herinnerenVanaf(laatste === null ? null : new Date(laatste), now)).toEqual(
      vanaf === null ? null : new Date(vanaf),
    )
  })
})

describe('a new last day', () => {
  it('is today or later, by the calendar of the Netherlands', () => {
    const isGoed = (rondeTot: string) => eindeInputSchema(now).safeParse({ rondeTot }).success
    expect(isGoed('2026-11-20')).toBe(false)
    expect(isGoed('2026-11-21')).toBe(true)
    expect(isGoed('2026-11-31')).toBe(false)
  })
})
