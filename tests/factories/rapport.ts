import { findLens, listOndersteuning, standaardInstrument } from '@/lib/instrument/content'
import { NIVEAUS, type Instrument, type Niveau } from '@/lib/instrument/model'
import { buildRapport } from '@/lib/report/build'
import type { RapportExtra, RapportInput } from '@/lib/report/input'
import { ONDERDELEN, STANDAARD_KEUZE, type Rapportkeuze } from '@/lib/report/keuze'
import type { Methode, Raadvraag, Rapport, Samenvatting } from '@/lib/report/model'
import type { RapportActie } from '@/lib/report/stand'
import { calculateLens } from '@/lib/scoring/lens'
import type { Ambities, Oordeel, Oordelen } from '@/lib/scoring/model'
import { compareMetingen, type MetingStand } from '@/lib/scoring/ontwikkeling'
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

type GewoonRapport = Rapport & {
  samenvatting: Samenvatting & { raad: Raadvraag }
  methode: Methode
}

/** The report that nobody composed, which always has a summary and its method. */
export function buildGewoonRapport(input: RapportInput): GewoonRapport {
  const rapport = buildRapport(input)
  const { samenvatting, methode } = rapport
  if (!samenvatting?.raad || !methode) {
    throw new Error('an ordinary report has a summary and a method')
  }
  const { raad } = samenvatting
  return { ...rapport, samenvatting: { ...samenvatting, raad }, methode }
}

/** A red square of one pixel, as PNG and in base64. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='
const LOGO_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><rect width="120" height="40" fill="#c00"/></svg>'

const ACTIES: readonly RapportActie[] = [
  {
    kenmerkId: 'K01',
    titel: 'Eén folder voor alle teams',
    eigenaar: 'Communicatie',
    start: '2026-12-01',
    eind: '2027-03-31',
    kosten: 4500,
    status: 'bezig',
    resultaat: '',
  },
  {
    kenmerkId: 'K01',
    titel: 'Spreekuur in elke wijk',
    eigenaar: 'Teamleider Noord',
    start: null,
    eind: null,
    kosten: null,
    status: 'gepland',
    resultaat: '',
  },
  {
    kenmerkId: 'K08',
    titel: 'Werkafspraken met de huisartsen',
    eigenaar: 'Beleid Jeugd',
    start: '2026-02-01',
    eind: '2026-06-30',
    kosten: 12000,
    status: 'gereed',
    resultaat: 'De afspraken staan op papier.',
  },
]

/** Everything that a report can hold beside its result. */
export function buildRapportExtra(input: RapportInput): RapportExtra {
  const { instrument, meting, oordelen, resultaat } = input
  const lens = findLens('vijf-basisfuncties')
  if (!lens) throw new Error('the content has no lens "vijf-basisfuncties"')
  const toen = oordelenOp(instrument, 3)
  const vorige: MetingStand = {
    metingId: 'vorige',
    naam: 'Meting 2024',
    datum: '2024-10-01',
    instrument,
    oordelen: toen,
    resultaat: calculateResult(instrument, toen, {}),
  }
  return {
    logo: {
      mediatype: 'image/svg+xml',
      inhoud: btoa(LOGO_SVG),
      png: PIXEL,
      breedte: 120,
      hoogte: 40,
      alt: 'Logo van de gemeente',
    },
    lens: calculateLens(lens, instrument, oordelen),
    ontwikkeling: compareMetingen(
      [vorige, { ...vorige, ...meting, instrument, oordelen, resultaat }],
      [instrument],
    ),
    spreiding: {
      'K01.1': {
        verdeling: [3, 1, 0, 1, 3],
        groepen: [
          { perspectieven: ['beleid'], verdeling: [0, 0, 0, 1, 3] },
          { perspectieven: ['uitvoering'], verdeling: [3, 1, 0, 0, 0] },
        ],
      },
      'K08.1': {
        verdeling: [0, 0, 8, 0, 0],
        groepen: [
          { perspectieven: ['beleid'], verdeling: [0, 0, 4, 0, 0] },
          { perspectieven: ['uitvoering'], verdeling: [0, 0, 4, 0, 0] },
        ],
      },
    },
    deelnemersPerPerspectief: { beleid: 4, uitvoering: 4 },
    standOp: '2026-12-12',
    behoeften: [
      { kenmerkId: 'K01', soort: 'kennis', urgentie: 'nu', toelichting: 'Hoe anderen dit doen.' },
      { kenmerkId: 'K08', soort: 'geld', urgentie: 'later', toelichting: '' },
    ],
    acties: ACTIES,
  }
}

/** A choice with every part, the gemeente's own words, name, colour and logo. */
export const VOLLEDIGE_KEUZE: Rapportkeuze = {
  ...STANDAARD_KEUZE,
  onderdelen: [...ONDERDELEN],
  lens: 'vijf-basisfuncties',
  naam: 'Gemeente Utrecht, sociaal domein',
  voorwoord: 'Voor u ligt het rapport.\n\nWij spraken met:\n- inwoners\n- medewerkers',
  besluit: '- de uitkomst te bespreken\n- het plan vast te stellen',
  kleur: '#7b1f3a',
  logo: true,
}

/** A report with all parts there are. */
export function buildVolledigRapport(afwijking: Afwijking = {}): Rapport {
  const input = buildVoorbeeld({
    ...afwijking,
    meting: { werkwijze: 'ieder-apart', ...afwijking.meting },
  })
  return buildRapport(input, VOLLEDIGE_KEUZE, buildRapportExtra(input))
}
