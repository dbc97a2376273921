import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCanonicalJson } from './canonical'

/** The JSON values this serialiser is for: whole numbers only. */
const { value: arbitraryJson } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value')),
  ),
}))

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [key, reverseKeys(member)] as const)
  return Object.fromEntries(entries.toReversed())
}

describe('toCanonicalJson (§15)', () => {
  it('sorts keys at every depth, keeps arrays in order, adds no whitespace', () => {
    expect(
      toCanonicalJson({ b: [3, 1, { z: null, a: true }], a: 'x y', 'K01.10': 0, 'K01.1': -5 }),
    ).toBe('{"K01.1":-5,"K01.10":0,"a":"x y","b":[3,1,{"a":true,"z":null}]}')
  })

  it('sorts by UTF-16 code unit, not by locale', () => {
    expect(toCanonicalJson({ é: 1, z: 2, Z: 3, a: 4 })).toBe('{"Z":3,"a":4,"z":2,"é":1}')
  })

  it('leaves strings as they are', () => {
    // One é composed, one decomposed: different texts stay different bytes.
    expect(toCanonicalJson('\u00e9')).toBe('"\u00e9"')
    expect(toCanonicalJson('e\u0301')).toBe('"e\u0301"')
    expect(toCanonicalJson('a"b\\c\n')).toBe(String.raw`"a\"b\\c\n"`)
  })

  it.each<[string, unknown, string]>([
    ['undefined', { a: { b: undefined } }, '/a/b'],
    ['a hole in an array', { a: Array(1) }, '/a/0'],
    ['NaN', [Number.NaN], '/0'],
    ['infinity', [Number.POSITIVE_INFINITY], '/0'],
    ['a fraction', { score: 3.4 }, '/score'],
    ['a number beyond 2^53 − 1', [1, 2 ** 53], '/1'],
    ['a bigint', 1n, ''],
    ['a date', { op: new Date(0) }, '/op'],
    ['a map', { m: new Map() }, '/m'],
    ['a function', { f: () => 1 }, '/f'],
    ['a symbol', { s: Symbol('s') }, '/s'],
  ])('refuses %s', (_, value, pointer) => {
    expect(() => toCanonicalJson(value)).toThrow(TypeError)
    expect(() => toCanonicalJson(value)).toThrow(`"${pointer}"`)
  })

  it('reads back as the same value, and as the same bytes whatever the order of keys', () => {
    fc.assert(
      fc.property(arbitraryJson, (value) => {
        const json = toCanonicalJson(value)
        expect(toCanonicalJson(reverseKeys(value))).toBe(json)
        expect(toCanonicalJson(JSON.parse(json))).toBe(json)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
