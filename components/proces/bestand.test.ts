import { expect, test } from 'vitest'
import { getProces } from '@/lib/instrument/content'
import { writeSjabloon } from './bestand'

test('a mail begins with its subject, every line ends so that any editor shows it', () => {
  expect(writeSjabloon({ onderwerp: 'Doet u mee?', tekst: 'Beste [naam],\n\nDag.' })).toBe(
    'Onderwerp: Doet u mee?\r\n\r\nBeste [naam],\r\n\r\nDag.\r\n',
  )
  expect(writeSjabloon({ tekst: 'Agenda' })).toBe('Agenda\r\n')
})

test('every step finds the sjablonen that it names', () => {
  const { stappen, sjablonen } = getProces()
  const known = sjablonen.map(({ id }) => id)
  expect(stappen.flatMap((stap) => stap.sjablonen).filter((id) => !known.includes(id))).toEqual([])
})
