import { expect, it } from 'vitest'
import { toBlokken } from './tekst'

it('makes paragraphs, and lists of the lines that begin with a dash', () => {
  expect(toBlokken('Vooraf:\n- één\n •  twee\n\nDaarna.')).toEqual([
    { soort: 'alinea', tekst: 'Vooraf:' },
    { soort: 'lijst', items: ['één', 'twee'] },
    { soort: 'alinea', tekst: 'Daarna.' },
  ])
})

it('takes a line of any length in one pass', { timeout: 2000 }, () => {
  const [blok] = toBlokken(`-${' '.repeat(200_000)}\u2028x`)
  expect(blok).toEqual({ soort: 'lijst', items: ['x'] })
})
