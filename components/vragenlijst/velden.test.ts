import { describe, expect, it } from 'vitest'
import { toOordeelBody, type Keuze } from '@/lib/invoer/keuze'
import {
  fromInput,
  LEEG,
  parseOplossing,
  parseVoorstel,
  readVeld,
  readKeuze,
  toOplossing,
  toVoorstel,
  veldNaam,
  withVoorstel,
  writeOpgeslagen,
} from './velden'

const Q = 'K02.1'
const KEUZES: Keuze[] = [
  { soort: 'niveau', niveau: 4, toelichting: '' },
  { soort: 'niveau', niveau: 1, toelichting: 'Met "aanhalingstekens"\nen een regel' },
  { soort: 'nvt', toelichting: 'Niet bij ons.' },
  { soort: 'weet-niet', toelichting: '' },
  { soort: 'open', toelichting: 'Alleen een opmerking' },
]

describe('an answer in the words of the API', () => {
  it.each(KEUZES)('comes back as it was: $soort "$toelichting"', (keuze) => {
    expect(fromInput({ ...toOordeelBody(keuze), versie: 3 })).toEqual({ keuze, versie: 3 })
  })

  it.each([null, undefined, 'tekst', {}, { niveau: 3 }, { versie: '3' }])(
    'is not made of %j',
    (value) => {
      expect(fromInput(value)).toBeNull()
    },
  )
})

describe('readVeld', () => {
  const read = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    return readVeld(form, Q)
  }

  it('reads what was typed beside what the form showed', () => {
    const shown = { keuze: LEEG, versie: 2 }
    const veld = read({
      [veldNaam.keuze(Q)]: '3',
      [veldNaam.toelichting(Q)]: 'Nieuw',
      [veldNaam.opgeslagen(Q)]: writeOpgeslagen(shown),
      [veldNaam.conflict(Q)]: '5',
    })
    expect(veld).toEqual({
      keuze: { soort: 'niveau', niveau: 3, toelichting: 'Nieuw' },
      opgeslagen: shown,
      conflictVersie: 5,
    })
  })

  it('reads lines as the browser shows them, however they were sent', () => {
    expect(read({ [veldNaam.toelichting(Q)]: ' een\r\ntwee \r\n' }).keuze.toelichting).toBe(
      'een\ntwee',
    )
  })

  it.each(['0', '6', '3.5', 'ja', '__proto__'])('takes an unknown choice for none: %s', (value) => {
    expect(readKeuze(value, '')).toEqual(LEEG)
  })

  it('takes an empty or broken form for no answer', () => {
    const nothing = { keuze: LEEG, opgeslagen: null, conflictVersie: null }
    expect(read({})).toEqual(nothing)
    expect(read({ [veldNaam.opgeslagen(Q)]: '{broken', [veldNaam.conflict(Q)]: 'x' })).toEqual(
      nothing,
    )
  })
})

describe('parseOplossing', () => {
  it('names the version and the question of the button that was pressed', () => {
    expect(parseOplossing(toOplossing('mijn', Q))).toEqual({ oplossing: 'mijn', indicatorId: Q })
    expect(parseOplossing(toOplossing('opgeslagen', Q))?.oplossing).toBe('opgeslagen')
    expect(parseOplossing(null)).toBeNull()
    expect(parseOplossing('anders:K02.1')).toBeNull()
  })
})

describe('taking over what the profile proposes', () => {
  const voorstel = { indicatorId: Q, toelichting: 'Dat is hier niet zo: er is niets.\nEcht niet.' }
  const ready = voorstel.toelichting

  it('comes through the button as it was', () => {
    expect(parseVoorstel(toVoorstel(voorstel))).toEqual(voorstel)
  })

  it.each([null, '', 'K02.1', 'K02.1:', ':tekst'])('is not read from %j', (value) => {
    expect(parseVoorstel(value)).toBeNull()
  })

  it.each([
    [LEEG, ready],
    [{ soort: 'niveau', niveau: 2, toelichting: 'Van ons.' }, `${ready}\n\nVan ons.`],
    [{ soort: 'nvt', toelichting: `${ready}\n\nVan ons.` }, `${ready}\n\nVan ons.`],
  ] satisfies [Keuze, string][])('keeps what was typed: %j', (keuze, toelichting) => {
    expect(withVoorstel(keuze, voorstel)).toEqual({ soort: 'nvt', toelichting })
  })
})
