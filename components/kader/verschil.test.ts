import { expect, test } from 'vitest'
import { standaardInstrument } from '@/lib/instrument/content'
import { listIndicatoren } from '@/lib/instrument/find'
import type { Indicator } from '@/lib/instrument/model'
import { hasSameNiveaus, hasSameToelichting } from './verschil'

const [first] = listIndicatoren(standaardInstrument())
if (!first) throw new Error('no indicator')
const oud: Indicator = first

test('what stayed the same need not be shown', () => {
  const verschil = {
    soort: 'verwoord',
    oud: [oud],
    nieuw: { ...oud, stelling: 'Anders.' },
  } as const
  expect(hasSameToelichting(verschil)).toBe(true)
  expect(hasSameNiveaus(verschil)).toBe(true)
})

test('one other level, or another toelichting, is shown', () => {
  const niveaus = { ...oud.niveaus, 3: 'Anders.' }
  expect(hasSameNiveaus({ soort: 'verwoord', oud: [oud], nieuw: { ...oud, niveaus } })).toBe(false)
  const nieuw = { ...oud, toelichting: 'Anders.' }
  expect(hasSameToelichting({ soort: 'verwoord', oud: [oud], nieuw })).toBe(false)
})

test('what is new or dropped is shown whole', () => {
  expect(hasSameNiveaus({ soort: 'nieuw', oud: [], nieuw: oud })).toBe(false)
  expect(hasSameToelichting({ soort: 'vervallen', oud: [oud] })).toBe(false)
})
