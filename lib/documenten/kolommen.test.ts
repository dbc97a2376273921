import fc from 'fast-check'
import { expect, it } from 'vitest'
import { divideWidth } from './kolommen'

const WIDTH = 9000

it('gives every column a part, and all of the width away', () => {
  const table = fc.integer({ min: 1, max: 8 }).chain((columns) =>
    fc.array(fc.array(fc.string({ maxLength: 80 }), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  fc.assert(
    fc.property(table, (rows) => {
      const parts = divideWidth(rows, WIDTH, 9)
      expect(parts).toHaveLength(rows[0]?.length ?? 0)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(WIDTH)
      for (const part of parts) expect(part).toBeGreaterThan(0)
    }),
  )
})

it('keeps the words of many headings whole where they fit', () => {
  const koppen = ['Gemeente', 'Professionals', 'Basishulp', 'Samenwerking', 'Overgangen', 'Omhoog']
  const parts = divideWidth(
    [koppen, ['Oeferwijk-Modeldam', ...koppen.slice(1).map(() => '3')]],
    WIDTH,
    9,
  )
  // In bold Arial of 9 points, with the margins of a cell; in twentieths of a point.
  const nodig = [41, 59, 43, 64, 53, 37].map((width) => (width + 8) * 20)
  parts.forEach((part, column) => expect(part).toBeGreaterThanOrEqual(nodig[column] ?? 0))
})

it('breaks the longest words first, and no amounts or days', () => {
  const woord = 'Ondersteuningsmogelijkheden'
  const rows = [
    [woord, woord, woord, 'Begin', 'Kosten'],
    [woord, woord, woord, '22-11-2026', '€\u00a0118.500'],
  ]
  const [, , , dag = 0, bedrag = 0] = divideWidth(rows, WIDTH, 9)
  // Ten characters of 9 points in Arial, with the margins of a cell.
  expect(dag).toBeGreaterThan((45 + 8) * 20)
  expect(bedrag).toBeGreaterThan((45 + 8) * 20)
})

it('gives a long text more than a short one, and a word the room it needs', () => {
  const rows = [
    ['Vraag', 'Niveau'],
    ['Medewerkers kennen de weg naar wie er in de buurt kan helpen.', '3'],
  ]
  const [vraag = 0, niveau = 0] = divideWidth(rows, WIDTH, 9)
  expect(vraag).toBeGreaterThan(3 * niveau)
  expect(niveau).toBeGreaterThan('Niveau'.length * 100)
})
