import { describe, expect, it } from 'vitest'
import type { Profiel, ProfielVraag } from '@/lib/instrument/model-profiel'
import {
  findProfielFouten,
  listBeantwoord,
  listGevolgen,
  measureProfiel,
  pickOpties,
} from './rules'

const BRON = [{ document: 'eigen' as const, reden: 'Voor de test.' }]

const eigenTeam: ProfielVraag = {
  id: 'P01',
  vraag: 'Wie voert het team uit?',
  toelichting: 'Kies wat past.',
  soort: 'een',
  opties: [
    { id: 'eigen', tekst: 'De gemeente' },
    { id: 'ander', tekst: 'Een ander' },
  ],
  vergelijkbaar: true,
  gevolgen: [
    { bij: ['eigen'], indicatoren: ['K01.1', 'K02.1'], soort: 'uitleg', tekst: 'Eigen team.' },
    { bij: ['ander'], indicatoren: ['K01.1'], soort: 'nvt', tekst: 'Geen eigen team.' },
  ],
  bron: BRON,
}

const samen: ProfielVraag = {
  id: 'P02',
  vraag: 'Wat regelt u samen?',
  toelichting: 'U kunt meer kiezen.',
  soort: 'meer',
  opties: [
    { id: 'niets', tekst: 'Niets', sluitUit: true },
    { id: 'toegang', tekst: 'De toegang' },
    { id: 'inkoop', tekst: 'De inkoop' },
  ],
  vergelijkbaar: true,
  gevolgen: [
    { bij: ['toegang', 'inkoop'], indicatoren: ['K01.1'], soort: 'uitleg', tekst: 'Samen.' },
    { bij: ['inkoop'], indicatoren: ['K01.1'], soort: 'nvt', tekst: 'De regio koopt in.' },
  ],
  bron: BRON,
}

const PROFIEL: Profiel = { inleiding: 'Feiten.', vragen: [eigenTeam, samen] }

const answer = (antwoorden: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(antwoorden).map(([id, opties]) => [id, { opties }]))

describe('what follows from a profile', () => {
  it('is nothing without answers, and for answers without a gevolg', () => {
    expect(listGevolgen(PROFIEL, {})).toEqual({})
    expect(listGevolgen(PROFIEL, answer({ P01: [], P02: ['niets'] }))).toEqual({})
  })

  it('is listed by indicator, in the order of the questions', () => {
    expect(listGevolgen(PROFIEL, answer({ P02: ['toegang'], P01: ['eigen'] }))).toEqual({
      'K01.1': { uitleg: ['Eigen team.', 'Samen.'], nvt: null },
      'K02.1': { uitleg: ['Eigen team.'], nvt: null },
    })
  })

  it('says the same once, whichever options bring it about', () => {
    const gevolgen = listGevolgen(PROFIEL, answer({ P02: ['toegang', 'inkoop'] }))
    expect(gevolgen['K01.1']?.uitleg).toEqual(['Samen.'])
  })

  it('keeps a proposal apart from the explanations, and joins two proposals', () => {
    expect(listGevolgen(PROFIEL, answer({ P01: ['ander'], P02: ['inkoop'] }))).toEqual({
      'K01.1': { uitleg: ['Samen.'], nvt: 'Geen eigen team. De regio koopt in.' },
    })
  })

  it('passes over questions and options that this version does not have', () => {
    expect(listGevolgen(PROFIEL, answer({ P09: ['eigen'], P01: ['vroeger'] }))).toEqual({})
  })
})

describe('the options of an answer', () => {
  it('stand in the order of the question, each once', () => {
    expect(pickOpties(samen, ['inkoop', 'toegang', 'inkoop', 'x'])).toEqual(['toegang', 'inkoop'])
  })
})

describe('the progress of a profile', () => {
  it('counts questions with an answer that this version knows', () => {
    expect(measureProfiel(PROFIEL, answer({ P01: ['eigen'], P02: [], P09: ['x'] }))).toEqual({
      beantwoord: 1,
      totaal: 2,
    })
    expect(measureProfiel(PROFIEL, answer({ P01: ['vroeger'] })).beantwoord).toBe(0)
  })

  it('leaves out what was taken back', () => {
    expect(listBeantwoord(answer({ P01: ['eigen'], P02: [] }))).toEqual({ P01: ['eigen'] })
  })
})

describe('faults in a profile', () => {
  const faultsOf = (antwoorden: Record<string, string[]>) =>
    findProfielFouten(PROFIEL, answer(antwoorden))

  it('are none for what the questions allow, also no answer', () => {
    expect(faultsOf({ P01: ['eigen'], P02: ['toegang', 'inkoop'] })).toEqual([])
    expect(faultsOf({ P01: [], P02: ['niets'] })).toEqual([])
    expect(faultsOf({})).toEqual([])
  })

  it.each([
    ['two answers where one is asked', { P01: ['eigen', 'ander'] }, 'P01', 'Kies één antwoord.'],
    ['an answer that excludes the others', { P02: ['niets', 'inkoop'] }, 'P02', 'Kies alleen'],
    ['an unknown option', { P01: ['vroeger'] }, 'P01', '"vroeger" bestaat niet'],
    ['an unknown question', { P09: [] }, 'P09', '"P09" bestaat niet'],
    ['a name that every object has', { constructor: ['eigen'] }, 'constructor', 'bestaat niet'],
  ])('name %s', (_, antwoorden, vraag, melding) => {
    expect(faultsOf(antwoorden)).toEqual([
      { pad: [vraag], melding: expect.stringContaining(melding) as string },
    ])
  })
})
