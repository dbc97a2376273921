import { expect, it } from 'vitest'
import { formulierPad, gedeeldPad, readFormulier, type GetyptFormulier } from './paden'

const PLEK = { regioCode: 'JZ01', gemeenteCode: 'GM0001' }

/** The form of the address that this form comes out at without JavaScript. */
function readFrom(formulier: string): GetyptFormulier | null {
  const [, query] = formulierPad(gedeeldPad(PLEK, 'm1'), formulier).split('?')
  return readFormulier(Object.fromEntries(new URLSearchParams(query)))
}

it('finds the form in which was typed by its address', () => {
  expect(gedeeldPad(PLEK, null)).toBe('/regios/JZ01/gemeenten/GM0001')
  expect(gedeeldPad(PLEK, 'm1')).toBe('/regios/JZ01/gemeenten/GM0001?meting=m1')
  expect(readFrom('voorbereiding')).toEqual({ soort: 'voorbereiding' })
  expect(readFrom('nieuw')).toEqual({ soort: 'nieuw' })
  expect(readFrom('antwoord-a-b')).toEqual({ soort: 'antwoord', reactieId: 'a-b' })
  expect(readFrom('wijzig-a')).toEqual({ soort: 'wijzig', reactieId: 'a' })
  for (const ander of ['intrekken-a', 'status-a', 'antwoord-', 'x']) {
    expect(readFrom(ander)).toBeNull()
  }
  expect(readFormulier({ formulier: ['nieuw', 'nieuw'] })).toBeNull()
  expect(readFormulier({})).toBeNull()
})
