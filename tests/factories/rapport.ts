import { listOndersteuning, standaardInstrument } from '@/lib/instrument/content'
import { NIVEAUS, type Instrument, type Niveau } from '@/lib/instrument/model'
import type { RapportInput } from '@/lib/report/input'
import type { Ambities, Oordeel, Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'

/** What differs from an established meting of Utrecht with the current content and no answers. */
export type Afwijking = Partial<
  Omit<RapportInput, 'meting' | 'gemeente' | 'resultaat'> & {
    meting: Partial<RapportInput['meting']>
    gemeente: Partial<RapportInput['gemeente']>
  }
>

/** A report input whose result is calculated from its own judgements and ambities. */
export function buildRapportInput(afwijking: Afwijking = {}): RapportInput {
  const instrument = afwijking.instrument ?? standaardInstrument()
  const oordelen = afwijking.oordelen ?? {}
  const ambities = afwijking.ambities ?? {}
  return {
    instrument,
    gemeente: { code: 'GM0344', naam: 'Utrecht', regio: 'Utrecht Stad', ...afwijking.gemeente },
    meting: {
      naam: 'Meting 2026',
      werkwijze: 'gedeelde-lijst',
      revisie: 1,
      status: 'vastgesteld',
      datum: '2026-11-21',
      ...afwijking.meting,
    },
    resultaat: calculateResult(instrument, oordelen, ambities),
    oordelen,
    ambities,
    ondersteuning: afwijking.ondersteuning ?? listOndersteuning(),
  }
}

/** The same level for every indicator of the kenmerken with these numbers; all when none is named. */
export function oordelenOp(
  instrument: Instrument,
  niveau: Niveau,
  nummers: readonly number[] = instrument.kenmerken.map(({ nummer }) => nummer),
): Oordelen {
  return Object.fromEntries(
    instrument.kenmerken
      .filter(({ nummer }) => nummers.includes(nummer))
      .flatMap(({ indicatoren }) => indicatoren)
      .map(({ id }): [string, Oordeel] => [id, { soort: 'niveau', niveau }]),
  )
}

/** Judgements as they come: all levels, a cap, nvt, weet-niet, gaps and remarks. */
export function gemengdeOordelen(instrument: Instrument): Oordelen {
  return Object.fromEntries(
    instrument.kenmerken.flatMap(({ indicatoren, nummer }) =>
      indicatoren.map(({ id }, i): [string, Oordeel] => {
        if (nummer === 9 && i > 0) return [id, { soort: 'weet-niet' }]
        if (nummer === 4 && i === 1) return [id, { soort: 'nvt', toelichting: 'Speelt hier niet.' }]
        if (nummer === 7) return [id, { soort: 'niveau', niveau: i === 0 ? 2 : 5 }]
        const niveau = NIVEAUS[Math.min(4, ((nummer * 3 + i * 2) % 4) + (nummer % 3 === 0 ? 1 : 0))]
        const toelichting =
          i % 2 === 0 ? 'Bron: de evaluatie van het wijkteam uit het voorjaar.' : undefined
        return [id, { soort: 'niveau', niveau: niveau ?? 1, toelichting }]
      }),
    ),
  )
}

const gemengdeAmbities: Ambities = {
  K01: { niveau: 5, prioriteit: 'hoog', jaar: 2028 },
  K06: { niveau: 3, prioriteit: 'laag' },
  K11: { niveau: 4, prioriteit: 'hoog', jaar: 2027 },
}

/** A full, ordinary report input on the current content. */
export function buildVoorbeeld(afwijking: Afwijking = {}): RapportInput {
  const instrument = afwijking.instrument ?? standaardInstrument()
  return buildRapportInput({
    instrument,
    oordelen: gemengdeOordelen(instrument),
    ambities: gemengdeAmbities,
    ...afwijking,
  })
}
