import { expect, test } from 'vitest'
import { listBegrippen } from '@/lib/instrument/content'
import type { Begrip } from '@/lib/instrument/model'
import { groupBegrippen } from './begrippen'

const begrip = (term: string): Begrip => ({ id: term, term, varianten: [], uitleg: '-', bron: [] })

test('a term stands under its letter, whatever its case and accents', () => {
  const letters = groupBegrippen(['zorg', 'Écht', 'eenmalig', '24/7', 'Awmo'].map(begrip))
  expect(letters.map(({ letter }) => letter)).toEqual(['#', 'A', 'E', 'Z'])
  expect(letters[2]?.begrippen.map(({ term }) => term)).toEqual(['Écht', 'eenmalig'])
})

test('every term stands in the list once', () => {
  const shown = groupBegrippen(listBegrippen()).flatMap(({ begrippen }) => begrippen)
  expect(shown).toHaveLength(listBegrippen().length)
})
