import { describe, expect, it } from 'vitest'
import { findBeginPad, inlogSchema, toVeiligPad } from './schema'

describe('toVeiligPad', () => {
  it('keeps a path of this site', () => {
    expect(toVeiligPad('/gemeenten/GM9901/metingen/x?kenmerk=K02')).toBe(
      '/gemeenten/GM9901/metingen/x?kenmerk=K02',
    )
  })

  it.each([
    '//kwaad.example',
    '/\\kwaad.example',
    'https://kwaad.example',
    'javascript:alert(1)',
    '',
    null,
    ['/a'],
    '/a b',
    '/a\nb',
  ])('leads elsewhere from %j', (naar) => {
    expect(toVeiligPad(naar)).toBe('/account')
  })
})

describe('findBeginPad', () => {
  const lid = (gemeenteCode: string) => ({ gemeenteCode, gemeenteNaam: 'A', rol: 'lezer' as const })
  const een = { lidmaatschappen: [lid('GM9901')], regios: [], beheerder: false }

  it('is the gemeente of who has one, and nothing else', () => {
    expect(findBeginPad(een)).toBe('/gemeenten/GM9901')
  })

  const regio = { code: 'JR01', naam: 'R' }

  it.each([
    ['the regio of an adviseur of one', { regios: [regio] }, '/regios/JR01'],
    ['the beheer of a beheerder', { beheerder: true }, '/beheer'],
  ])('is %s', (_, rechten, pad) => {
    expect(findBeginPad({ ...een, lidmaatschappen: [], ...rechten })).toBe(pad)
  })

  it.each([
    ['nobody', null],
    ['no gemeente', { ...een, lidmaatschappen: [] }],
    ['two gemeenten', { ...een, lidmaatschappen: [lid('GM9901'), lid('GM9902')] }],
    ['an adviseur too', { ...een, regios: [regio] }],
    ['two regios', { ...een, lidmaatschappen: [], regios: [regio, { code: 'JR02', naam: 'S' }] }],
    ['a beheerder too', { ...een, beheerder: true }],
  ])('is the account of %s', (_, principal) => {
    expect(findBeginPad(principal)).toBe('/account')
  })
})

describe('inlogSchema', () => {
  it('takes an address as people type it', () => {
    const parsed = inlogSchema.parse({ email: '  Coordinator@Demo.Example ', wachtwoord: 'x' })
    expect(parsed.email).toBe('coordinator@demo.example')
  })

  it.each([
    { email: 'geen-adres', wachtwoord: 'x' },
    { email: 'a@b.nl', wachtwoord: '' },
    { email: 'a@b.nl', wachtwoord: 'x'.repeat(1001) },
    { email: null, wachtwoord: null },
  ])('refuses %j', (input) => {
    expect(inlogSchema.safeParse(input).success).toBe(false)
  })
})
