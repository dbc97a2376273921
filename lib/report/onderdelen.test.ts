import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figuur } from '@/lib/figuren/model'
import { requireInstrument } from '@/lib/instrument/content'
import { NIVEAUS } from '@/lib/instrument/model'
import {
  buildRapportExtra,
  buildVolledigRapport,
  buildVoorbeeld,
  VOLLEDIGE_KEUZE,
} from '@/tests/factories/rapport'
import { buildRapport } from './build'
import { GEEN_EXTRA, type RapportExtra } from './input'
import { ONDERDELEN, STANDAARD_KEUZE, type Onderdeel, type Rapportkeuze } from './keuze'
import type { Blok, Hoofdstuk, Rapport, Tabel } from './model'
import type { RapportActie } from './stand'
import { describeLens } from './teksten-lens'
import { VERSCHIL_UITLEG } from './verschil'

const input = buildVoorbeeld({ meting: { werkwijze: 'ieder-apart' } })
const extra = buildRapportExtra(input)
const compose = (keuze: Partial<Rapportkeuze>, met: Partial<RapportExtra> = {}) =>
  buildRapport(input, { ...STANDAARD_KEUZE, ...keuze }, { ...extra, ...met })

const chapterOf = (rapport: Rapport, id: string): Hoofdstuk => {
  const found = [...rapport.vooraf, ...rapport.verdieping].find((chapter) => chapter.id === id)
  if (!found) throw new Error(`no chapter ${id}`)
  return found
}
const build = (onderdeel: Onderdeel, met: Partial<RapportExtra> = {}) =>
  chapterOf(compose({ onderdelen: [onderdeel] }, met), onderdeel)
const tablesOf = ({ blokken }: Hoofdstuk): Tabel[] =>
  blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.tabel] : []))
const figuresOf = ({ blokken }: Hoofdstuk): Figuur[] =>
  blokken.flatMap((blok) => (blok.soort === 'figuur' ? [blok.figuur] : []))
const textOf = ({ blokken }: Hoofdstuk) =>
  blokken.flatMap((blok) => ('tekst' in blok ? [blok.tekst] : [])).join(' ')

describe('the parts of a report', () => {
  it('are those that were chosen, and no others', () => {
    const anyParts = fc.uniqueArray(fc.constantFrom(...ONDERDELEN), { minLength: 1 })
    fc.assert(
      fc.property(anyParts, (onderdelen) => {
        const rapport = compose({ onderdelen })
        const has = (onderdeel: Onderdeel) => onderdelen.includes(onderdeel)
        expect(rapport.samenvatting !== null).toBe(has('samenvatting'))
        expect(rapport.methode !== null).toBe(has('methode'))
        expect(rapport.waarden).toHaveLength(has('waarden') || has('kenmerken') ? 3 : 0)
        expect(rapport.waarden.flatMap(({ kenmerken }) => kenmerken)).toHaveLength(
          has('kenmerken') ? 13 : 0,
        )
        expect(rapport.verdieping.map(({ id }) => id)).toEqual(ONDERDELEN.slice(3, -1).filter(has))
      }),
    )
  })

  it('are the same for the same input', () => {
    expect(JSON.stringify(buildVolledigRapport())).toBe(JSON.stringify(buildVolledigRapport()))
  })

  it('say that there is nothing where there is nothing', () => {
    const rapport = buildRapport(
      buildVoorbeeld(),
      { ...VOLLEDIGE_KEUZE, voorwoord: ' \n ', besluit: '' },
      GEEN_EXTRA,
    )
    expect(rapport.vooraf).toEqual([])
    expect(rapport.voorblad.logo).toBeNull()
    for (const hoofdstuk of rapport.verdieping.filter(({ id }) => id !== 'gevolgen')) {
      expect(hoofdstuk.blokken.map(({ soort }) => soort)).toEqual(['alinea'])
    }
  })
})

describe('the words of the gemeente', () => {
  it('stand before the summary as paragraphs and lists, markup as it was typed', () => {
    const voorwoord = '#panic() <b>vet</b>\n\n- een\n– twee\nEinde. @K01 $x$'
    const { blokken } = chapterOf(compose({ voorwoord }), 'voorwoord')
    expect(blokken).toEqual([
      { soort: 'alinea', tekst: '#panic() <b>vet</b>' },
      { soort: 'lijst', items: ['een', 'twee'] },
      { soort: 'alinea', tekst: 'Einde. @K01 $x$' },
    ] satisfies Blok[])
  })

  it('hold no sign that a document cannot show', () => {
    const { blokken } = chapterOf(compose({ besluit: 'Ja\u0007\u200b.' }), 'besluit')
    expect(blokken).toEqual([{ soort: 'alinea', tekst: 'Ja.' }])
  })

  it('take the place of what the summary asks of the raad', () => {
    expect(compose({ besluit: '- in te stemmen' }).samenvatting?.raad).toBeNull()
    expect(compose({ besluit: ' ' }).samenvatting?.raad?.titel).toBe('Wat vragen wij van de raad?')
  })

  it('name the gemeente on the title page, with its colour and logo', () => {
    const { voorblad, kleur } = compose({ naam: 'Samen Utrecht', kleur: '#7b1f3a', logo: true })
    expect(voorblad.naam).toBe('Samen Utrecht')
    expect(voorblad.logo?.alt).toBe('Logo van de gemeente')
    expect(kleur).toBe('#7b1f3a')
    expect(compose({}).voorblad).toMatchObject({ naam: 'Gemeente Utrecht', logo: null })
  })
})

describe('the chapter on a lens', () => {
  it('has the figures of its result', () => {
    const hoofdstuk = build('lens')
    const [tabel] = tablesOf(hoofdstuk)
    expect(tabel?.rijen.map(([titel, score]) => [titel, score])).toEqual(
      extra.lens?.onderdelen.map(({ onderdeel, score }) => [
        onderdeel.titel,
        score?.afgerond ?? '–',
      ]),
    )
    const zin = extra.lens ? describeLens('Utrecht', extra.lens) : 'no lens'
    expect(textOf(hoofdstuk)).toContain(zin)
  })

  it('gives its parts no level', () => {
    const [figuur] = figuresOf(build('lens'))
    expect(figuur?.legenda?.map(({ tekst }) => tekst)).toEqual(['Score', 'Basisniveau: niveau 4'])
    expect(JSON.stringify(figuur)).not.toMatch(/, niveau \d/)
  })
})

describe('the chapter on changes', () => {
  it('has the score of every meting and the exact difference', () => {
    const [tabel, oordelen] = tablesOf(build('ontwikkeling'))
    expect(tabel?.koppen).toEqual(['Kenmerk', 'Meting 2024', 'Meting 2026', 'Verschil'])
    extra.ontwikkeling?.kenmerken.forEach(({ standen, geheel: { verschil } }, index) => {
      const teken = { omhoog: '+', omlaag: '−', gelijk: '' }[verschil?.richting ?? 'gelijk']
      const omvang = verschil?.richting === 'gelijk' ? 'gelijk' : verschil?.omvang.afgerond
      expect(tabel?.rijen[index]?.slice(1)).toEqual([
        ...standen.map((stand) => stand?.score?.afgerond ?? '–'),
        verschil ? `${teken}${omvang}` : '–',
      ])
    })
    expect(textOf(build('ontwikkeling'))).toContain(VERSCHIL_UITLEG)
    expect(oordelen?.rijen.length).toBeGreaterThan(10)
  })

  it('says so when there is nothing before it', () => {
    expect(textOf(build('ontwikkeling', { ontwikkeling: null }))).toBe(
      'Er is geen eerdere vastgestelde meting om naast deze te leggen.',
    )
  })

  it('does not repeat what the figure says of two metingen', () => {
    expect(textOf(build('ontwikkeling'))).not.toContain('Van de eerste naar de laatste')
  })
})

describe('the chapter on perspectives', () => {
  it('shows who took part, how much they agree and where they differ most', () => {
    const [wie, eens, verschil] = tablesOf(build('perspectieven'))
    expect(wie?.rijen).toEqual([
      ['beleid', '4'],
      ['uitvoering', '4'],
      ['Samen', '8'],
    ])
    expect(eens?.koppen.slice(3)).toEqual(NIVEAUS.map((niveau) => `Niveau ${niveau}`))
    expect(eens?.rijen).toEqual([
      ['1. Eenvoudig systeem', 'Verdeeld', '1', '3', '1', '0', '1', '3'],
      ['8. Samenwerking', 'Eensgezind', '1', '0', '0', '8', '0', '0'],
    ])
    expect(verschil?.rijen).toHaveLength(1)
    expect(verschil?.rijen[0]?.slice(1)).toEqual(['4 niveaus', 'beleid 5 en uitvoering 1'])
  })

  it.each<[string, Record<string, number[]>]>([
    [
      'Het middelste antwoord is het laagst bij ‘1. Eenvoudig systeem’ (niveau 2) en het hoogst bij ‘8. Samenwerking’ (niveau 3).',
      { 'K01.1': [3, 1, 0, 1, 3], 'K08.1': [0, 0, 8, 0, 0] },
    ],
    [
      'Het middelste antwoord is het laagst bij 3 kenmerken (niveau 2) en het hoogst bij ‘8. Samenwerking’ (niveau 5).',
      {
        'K01.1': [0, 4, 0, 0, 0],
        'K02.1': [1, 2, 1, 0, 0],
        'K03.1': [0, 4, 0, 0, 0],
        'K08.1': [0, 0, 0, 0, 8],
      },
    ],
    [
      'Het middelste antwoord is bij beide kenmerken niveau 3.',
      { 'K01.1': [0, 0, 4, 0, 0], 'K08.1': [0, 1, 2, 1, 0] },
    ],
    ['Bij ‘8. Samenwerking’ is het middelste antwoord niveau 3.', { 'K08.1': [0, 1, 2, 1, 0] }],
  ])('says in words what the figure shows: %s', (alt, verdelingen) => {
    const spreiding = Object.fromEntries(
      Object.entries(verdelingen).map(([id, verdeling]) => [id, { verdeling, groepen: [] }]),
    )
    expect(figuresOf(build('perspectieven', { spreiding }))[0]?.alt).toBe(alt)
  })

  it('never shows a group of fewer than three', () => {
    const counts = fc.record({
      beleid: fc.nat(6),
      uitvoering: fc.nat(6),
      bestuur: fc.nat(6),
      inwoners: fc.nat(6),
    })
    fc.assert(
      fc.property(counts, (deelnemersPerPerspectief) => {
        const hoofdstuk = build('perspectieven', { deelnemersPerPerspectief, spreiding: {} })
        const shown = tablesOf(hoofdstuk).flatMap(({ rijen }) => rijen)
        for (const [, aantal] of shown) expect(Number(aantal)).toBeGreaterThanOrEqual(3)
        const totaal = Object.values(deelnemersPerPerspectief).reduce((sum, n) => sum + n, 0)
        const zin =
          totaal === 0 ? 'geen antwoorden van deelnemers bekend' : 'minder dan drie mensen'
        if (totaal < 3) expect(textOf(hoofdstuk)).toContain(zin)
      }),
    )
  })

  it('has nothing to compare in a shared questionnaire', () => {
    const gedeeld = buildRapport(
      buildVoorbeeld(),
      { ...STANDAARD_KEUZE, onderdelen: ['perspectieven'] },
      extra,
    )
    expect(textOf(chapterOf(gedeeld, 'perspectieven'))).toContain('samen één vragenlijst')
  })
})

describe('the chapters on needs and plan', () => {
  it('lists the actions by kenmerk and adds up what they cost', () => {
    const hoofdstuk = build('plan')
    const [acties, kosten] = tablesOf(hoofdstuk)
    expect(acties?.rijen.map(([titel]) => titel)).toEqual([
      'Eén folder voor alle teams',
      'Spreekuur in elke wijk',
      'Werkafspraken met de huisartsen',
    ])
    expect(acties?.rijen[0]?.slice(2)).toEqual([
      'Communicatie',
      '1-12-2026 t/m 31-3-2027',
      '€\u00a04.500',
      'bezig',
    ])
    expect(kosten).toMatchObject({
      bijschrift: 'Geschatte kosten van de open acties',
      koppen: ['Kenmerk', 'Open acties', 'Kosten'],
      rijen: [
        ['1. Eenvoudig systeem', '2', '€\u00a04.500'],
        ['Samen', '2', '€\u00a04.500'],
      ],
    })
    expect(textOf(hoofdstuk)).toBe(
      'Stand van het plan op 12 december 2026. Het verbeterplan telt 3 acties bij 2 kenmerken. Daarvan is er 1 gereed. De open acties (gepland of bezig) kosten naar schatting samen €\u00a04.500. Bij 1 daarvan staan nog geen kosten.',
    )
  })

  it('does not add up what was stopped or is done, as the plan itself does not', () => {
    const planOf = (status: RapportActie['status']) =>
      build('plan', { acties: extra.acties.map((actie) => ({ ...actie, status })) })
    for (const status of ['gestopt', 'gereed'] as const) {
      expect(textOf(planOf(status))).toContain('Er zijn geen open acties.')
      expect(textOf(planOf(status))).not.toContain('€')
      expect(tablesOf(planOf(status))).toHaveLength(1)
    }
    expect(textOf(planOf('gepland'))).toContain('samen €\u00a016.500.')
  })

  it('are of a day of their own, which the method says', () => {
    const status = (onderdelen: Onderdeel[]) =>
      compose({ onderdelen }).methode?.secties[1]?.alineas.join(' ')
    expect(status(['plan', 'behoeften', 'methode'])).toContain(
      'Van het verbeterplan en de behoeften aan ondersteuning staat hier de stand op 12 december 2026.',
    )
    expect(status(['behoeften', 'methode'])).not.toContain('verbeterplan')
    expect(status(['methode'])).not.toContain('december')
  })

  it('lists what the gemeente needs and when', () => {
    const hoofdstuk = build('behoeften')
    const [tabel] = tablesOf(hoofdstuk)
    expect(textOf(hoofdstuk)).toBe(
      'Stand van de behoeften op 12 december 2026. De gemeente noemt 2 behoeften bij 2 kenmerken.',
    )
    expect(tabel?.rijen).toEqual([
      ['1. Eenvoudig systeem', 'Kennis', 'nu', 'Hoe anderen dit doen.'],
      ['8. Samenwerking', 'Geld', 'later', '–'],
    ])
  })
})

it('names every question below its ambitie in what the gaps ask', () => {
  const instrument = requireInstrument(input.instrument.versie)
  const shown = tablesOf(build('gevolgen')).flatMap(({ rijen }) => rijen.map(([vraag]) => vraag))
  for (const { id, indicatoren } of instrument.kenmerken) {
    const ambitie = input.ambities[id]?.niveau ?? 4
    for (const { id: indicatorId, stelling } of indicatoren) {
      const oordeel = input.oordelen[indicatorId]
      const isBelow = oordeel?.soort === 'niveau' && oordeel.niveau < ambitie
      expect(shown.includes(stelling)).toBe(isBelow)
    }
  }
})
