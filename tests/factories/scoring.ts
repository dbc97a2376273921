import fc from 'fast-check'
import type { Indicator, Instrument, Kenmerk, Niveau, WaardeId } from '@/lib/instrument/model'
import type { Ambities, Oordeel, Oordelen } from '@/lib/scoring/model'
import { PRIORITEITEN } from '@/lib/scoring/model'

const bron: Indicator['bron'] = [{ document: 'eigen', reden: 'test' }]

/** One letter per indicator: k for a kern-indicator, g for another one. */
export type Opzet = string

function buildIndicator(id: string, kern: boolean): Indicator {
  return {
    id,
    stelling: id,
    toelichting: id,
    kern,
    perspectieven: ['beleid'],
    niveaus: { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5' },
    gevolgen: ['opdracht'],
    bron,
  }
}

function waardeOf(nummer: number): WaardeId {
  if (nummer <= 4) return 'dichtbij'
  return nummer <= 10 ? 'integraal' : 'mandaat'
}

/** `kenmerkId(1)` is "K01". */
export function kenmerkId(nummer: number): string {
  return `K${String(nummer).padStart(2, '0')}`
}

/** A kenmerk whose indicators are `<id>.1`, `<id>.2`, … in the order of the letters of `opzet`. */
export function buildKenmerk(nummer: number, opzet: Opzet): Kenmerk {
  const id = kenmerkId(nummer)
  return {
    id,
    nummer,
    waarde: waardeOf(nummer),
    titel: id,
    kort: id,
    kern: id,
    waarom: id,
    bron,
    indicatoren: [...opzet].map((letter, i) => buildIndicator(`${id}.${i + 1}`, letter === 'k')),
    gespreksvragen: [],
    handvatten: [],
  }
}

/** An instrument of 13 kenmerken in waarden of 4, 6 and 3; "kg" where `opzetten` names none. */
export function buildInstrument(opzetten: readonly Opzet[] = []): Instrument {
  return {
    urn: 'urn:test',
    versie: '1.0.0',
    status: 'concept',
    datum: '2026',
    titel: 'test',
    bron,
    schaal: [],
    waarden: [],
    wijzigingen: [],
    kenmerken: Array.from({ length: 13 }, (_, i) => buildKenmerk(i + 1, opzetten[i] ?? 'kg')),
  }
}

/** One character per indicator: a level 1..5, n for nvt, w for weet-niet, o for open, - for none. */
export function buildOordelen(answers: Readonly<Record<string, string>>): Oordelen {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, letters]) =>
      [...letters].flatMap((letter, i): [string, Oordeel][] => {
        if (letter === '-') return []
        return [[`${id}.${i + 1}`, toOordeel(letter)]]
      }),
    ),
  )
}

function toOordeel(letter: string): Oordeel {
  if (letter === 'n') return { soort: 'nvt' }
  if (letter === 'w') return { soort: 'weet-niet' }
  if (letter === 'o') return { soort: 'open' }
  return { soort: 'niveau', niveau: Number(letter) as Niveau }
}

export const arbitraryNiveau = fc.constantFrom<Niveau[]>(1, 2, 3, 4, 5)

/** Every kind of judgement, levels most often so that most kenmerken get a score. */
const arbitraryOordeel: fc.Arbitrary<Oordeel | null> = fc.oneof(
  { weight: 6, arbitrary: arbitraryNiveau.map((niveau) => ({ soort: 'niveau', niveau }) as const) },
  { weight: 2, arbitrary: fc.constant({ soort: 'nvt' } as const) },
  { weight: 1, arbitrary: fc.constant({ soort: 'weet-niet' } as const) },
  { weight: 1, arbitrary: fc.constant({ soort: 'open' } as const) },
  { weight: 1, arbitrary: fc.constant(null) },
)

const arbitraryOpzet = fc
  .array(fc.constantFrom('k', 'g'), { minLength: 2, maxLength: 6 })
  .map((letters) => letters.join(''))

function arbitraryRecord<T>(
  ids: readonly string[],
  value: fc.Arbitrary<T | null>,
): fc.Arbitrary<Record<string, T>> {
  return fc.array(value, { minLength: ids.length, maxLength: ids.length }).map((values) => {
    const entries = ids.map((id, i) => [id, values[i]] as const)
    return Object.fromEntries(entries.flatMap(([id, v]) => (v == null ? [] : [[id, v]])))
  })
}

/** Every indicator id of an instrument, in order. */
export function indicatorIds(instrument: Instrument): string[] {
  return instrument.kenmerken.flatMap(({ indicatoren }) => indicatoren.map(({ id }) => id))
}

const arbitraryAmbitie = fc.record({
  niveau: arbitraryNiveau,
  prioriteit: fc.constantFrom(...PRIORITEITEN),
})

export type Geval = { instrument: Instrument; oordelen: Oordelen; ambities: Ambities }

/** An instrument of 13 kenmerken with 2 to 6 indicators each, and judgements and ambities on it. */
export const arbitraryGeval: fc.Arbitrary<Geval> = fc
  .array(arbitraryOpzet, { minLength: 13, maxLength: 13 })
  .chain((opzetten) => {
    const instrument = buildInstrument(opzetten)
    const kenmerkIds = instrument.kenmerken.map(({ id }) => id)
    return fc.record({
      instrument: fc.constant(instrument),
      oordelen: arbitraryRecord(indicatorIds(instrument), arbitraryOordeel),
      ambities: arbitraryRecord(kenmerkIds, fc.option(arbitraryAmbitie)),
    })
  })
