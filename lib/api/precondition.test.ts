import { describe, expect, it } from 'vitest'
import { readPrecondition } from './precondition'

const read = (headers: Record<string, string>) => readPrecondition(new Headers(headers))

describe('readPrecondition', () => {
  it('reads the version of a change, and null for a first answer', () => {
    expect(read({ 'If-Match': '"3"' })).toEqual({ ok: true, value: 3 })
    expect(read({ 'If-Match': '  "12" ' })).toEqual({ ok: true, value: 12 })
    expect(read({ 'If-None-Match': '*' })).toEqual({ ok: true, value: null })
  })

  it('asks for one when there is none', () => {
    expect(read({})).toEqual({ ok: false, reden: 'geen-voorwaarde' })
  })

  it.each([
    ['both', { 'If-Match': '"3"', 'If-None-Match': '*' }],
    ['any version', { 'If-Match': '*' }],
    ['a weak tag', { 'If-Match': 'W/"3"' }],
    ['no quotes', { 'If-Match': '3' }],
    ['zero', { 'If-Match': '"0"' }],
    ['a leading zero', { 'If-Match': '"03"' }],
    ['a negative one', { 'If-Match': '"-1"' }],
    ['more than one', { 'If-Match': '"3", "4"' }],
    ['words', { 'If-Match': '"abc"' }],
    ['one too large to be one', { 'If-Match': '"99999999999999999999"' }],
    ['nothing', { 'If-Match': '' }],
    ['a version that must not be there', { 'If-None-Match': '"3"' }],
  ])('refuses %s', (_, headers) => {
    expect(read(headers)).toEqual({ ok: false, reden: 'ongeldige-voorwaarde' })
  })
})
