import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standaardInstrument } from '@/lib/instrument/content'
import type { Ambities, Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { buildRapportInput, oordelenOp } from '@/tests/factories/rapport'
import { arbitraryGeval } from '@/tests/factories/scoring'
import { hasScore, listStanden } from './input'
import { buildSamenvatting, writeKernzin } from './samenvatting'

const instrument = standaardInstrument()
const op = oordelenOp.bind(null, instrument)

function kernzin(oordelen: Oordelen): string {
  const input = buildRapportInput({ oordelen })
  return writeKernzin(input, listStanden(input))
}

const voorlopig = (oordelen: Oordelen): Oordelen =>
  Object.fromEntries(
    Object.entries(oordelen).map(([id, oordeel]) => [id, { ...oordeel, voorlopig: true }]),
  )
const nvt = (nummers?: readonly number[]): Oordelen =>
  Object.fromEntries(Object.keys(op(1, nummers)).map((id) => [id, { soort: 'nvt' }]))

describe('the first sentence', () => {
  it.each<[string, Oordelen, string]>([
    [
      'names where it is furthest',
      { ...op(3), ...op(5, [1, 2, 3, 4]), ...op(1, [5]) },
      'Gemeente Utrecht staat bij 9 van de 13 kenmerken onder het basisniveau; het verst bij ‘Brede blik’.',
    ],
    [
      'names a tie',
      { ...op(4), ...op(3, [1, 2]), ...op(2, [8, 9, 10]) },
      'Gemeente Utrecht staat bij 5 van de 13 kenmerken onder het basisniveau; het verst bij ‘Samenwerking’, ‘Overgangen’ en ‘Levenslang’.',
    ],
    [
      'counts a large tie',
      { ...op(3), ...op(1, [1, 2, 3, 4, 5]) },
      'Gemeente Utrecht staat bij alle 13 kenmerken onder het basisniveau; het verst bij 5 kenmerken die even laag staan.',
    ],
    [
      'names the only one',
      { ...op(4), ...op(2, [8]) },
      'Gemeente Utrecht staat bij 1 van de 13 kenmerken onder het basisniveau: ‘Samenwerking’.',
    ],
    [
      'names two that are as low',
      { ...op(4), ...op(2, [1, 8]) },
      'Gemeente Utrecht staat bij 2 van de 13 kenmerken onder het basisniveau: ‘Eenvoudig systeem’ en ‘Samenwerking’.',
    ],
    [
      'with all equal below it',
      op(2),
      'Gemeente Utrecht staat bij alle 13 kenmerken onder het basisniveau, overal even ver.',
    ],
    [
      'with 12 of 13 assessed and all of them below it',
      op(2, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
      'Gemeente Utrecht staat bij alle 12 kenmerken met een score onder het basisniveau, overal even ver.',
    ],
    [
      'with 12 of 13 below it',
      { ...op(2), ...op(4, [8]) },
      'Gemeente Utrecht staat bij 12 van de 13 kenmerken onder het basisniveau, bij alle 12 even ver.',
    ],
    [
      'with both that apply below it',
      { ...nvt(), ...op(2, [1]), ...op(3, [8]) },
      'Gemeente Utrecht staat bij beide kenmerken met een score onder het basisniveau; het verst bij ‘Eenvoudig systeem’.',
    ],
    [
      'with everything on it',
      op(4),
      'Gemeente Utrecht haalt het basisniveau bij alle 13 kenmerken.',
    ],
    [
      'with everything on the highest level',
      op(5),
      'Gemeente Utrecht staat bij alle 13 kenmerken op niveau 5, het hoogste niveau.',
    ],
    [
      'with one kenmerk only',
      op(2, [8]),
      'Gemeente Utrecht heeft voor één van de 13 kenmerken een score. ‘Samenwerking’ staat op niveau 2: onder het basisniveau.',
    ],
    [
      'with one kenmerk that applies',
      { ...nvt(), ...op(5, [8]) },
      'Gemeente Utrecht heeft voor één van de 13 kenmerken een score. ‘Samenwerking’ staat op niveau 5: boven het basisniveau.',
    ],
    [
      'with nothing assessed',
      {},
      'Het is nog niet te zeggen waar gemeente Utrecht staat. Van geen enkel kenmerk zijn genoeg vragen beoordeeld.',
    ],
    [
      'with nothing that applies',
      nvt(),
      'Gemeente Utrecht vindt geen van de kenmerken van toepassing. Daarom is er geen score.',
    ],
    [
      'with a provisional outcome',
      voorlopig({ ...op(4), ...op(2, [8]) }),
      'Gemeente Utrecht staat voorlopig bij 1 van de 13 kenmerken onder het basisniveau: ‘Samenwerking’.',
    ],
    [
      'with a provisional outcome on the basisniveau',
      voorlopig(op(4)),
      'Gemeente Utrecht haalt voorlopig het basisniveau bij alle 13 kenmerken.',
    ],
  ])('%s', (_, oordelen, zin) => {
    expect(kernzin(oordelen)).toBe(zin)
  })

  it('calls furthest what stands lowest by level, not what one core question holds back less', () => {
    // Kenmerk 7 scores above kenmerk 8, but a core question keeps it on level 2.
    const oordelen: Oordelen = {
      ...op(4),
      ...op(3, [8]),
      ...op(5, [7]),
      'K07.1': { soort: 'niveau', niveau: 1 },
    }
    expect(kernzin(oordelen)).toMatch(/bij 2 van de 13 .*; het verst bij ‘[^’]+’\.$/)
    const [, genoemd] = /verst bij ‘([^’]+)’/.exec(kernzin(oordelen)) ?? []
    expect(genoemd).toBe(instrument.kenmerken.find(({ id }) => id === 'K07')?.kort)
  })
})

const arbitraryInput = fc.tuple(arbitraryGeval, fc.boolean()).map(([geval, isVoorlopig]) => {
  const { ambities } = geval
  const kader = { ...geval.instrument, schaal: instrument.schaal }
  const oordelen = isVoorlopig ? voorlopig(geval.oordelen) : geval.oordelen
  const resultaat = calculateResult(kader, oordelen, ambities)
  return { ...buildRapportInput({ instrument: kader }), oordelen, ambities, resultaat }
})

describe('the first sentence, whatever the answers', () => {
  it('has the figures of the result, and names what stands lowest', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const gescoord = listStanden(input).filter(hasScore)
        const zin = writeKernzin(input, listStanden(input))
        const onder = gescoord.filter(({ resultaat }) => resultaat.niveau < 4)
        if (gescoord.length < 2 || onder.length === 0) return
        const [, alle, deel, groep] =
          /bij (?:alle (\d+)|(\d+) van de (\d+)) kenmerken/.exec(zin.replace('beide', 'alle 2')) ??
          []
        expect(Number(alle ?? deel)).toBe(onder.length)
        expect(Number(groep ?? alle)).toBe(gescoord.length)
        const laagste = Math.min(...onder.map(({ resultaat }) => resultaat.niveau))
        for (const [, naam] of zin.matchAll(/‘(K\d\d)’/g)) {
          expect(input.resultaat.kenmerken[naam ?? '']?.niveau).toBe(laagste)
        }
      }),
    )
  })

  it('counts no one as many, and says it in one piece', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const zin = writeKernzin(input, listStanden(input))
        expect(zin).not.toMatch(
          /\b1 kenmerken|\b0 |alle [12] |[^1]\d kenmerk\b|undefined|NaN|‘’| {2}/,
        )
        expect(zin).toMatch(/^[A-Z].*\.$/)
        const { voorlopig: isVoorlopig, kenmerken } = input.resultaat
        const statussen = Object.values(kenmerken).map(({ status }) => status)
        const isOordeel =
          !statussen.includes('onvoldoende-beoordeeld') || statussen.includes('beoordeeld')
        expect(zin.includes('voorlopig')).toBe(isVoorlopig && isOordeel)
      }),
    )
  })
})

function summarize(oordelen: Oordelen, ambities: Ambities = {}) {
  const input = buildRapportInput({ oordelen, ambities })
  return buildSamenvatting(input, listStanden(input))
}

describe('the gaps and what is asked of the raad', () => {
  const k1 = instrument.kenmerken.find(({ id }) => id === 'K01')
  const vraag = k1?.indicatoren.find(({ id }) => id === 'K01.1')?.stelling.replace(/\.$/, '')
  const begrensd: Oordelen = { ...op(5), 'K01.1': { soort: 'niveau', niveau: 1 } }

  it('name the question that alone holds a kenmerk below the basisniveau', () => {
    const { kloven, raad } = summarize(begrensd)
    expect(kloven).toMatchObject({
      titel: 'Welk kenmerk blijft achter?',
      inleiding:
        'De scores van alle 13 kenmerken met een score halen de ambitie. Toch staat 1 kenmerk onder het basisniveau.',
    })
    expect(kloven.items.map(({ kenmerkId }) => kenmerkId)).toEqual(['K01'])
    expect(kloven.items[0]?.scoreregel).toMatch(/^Score 4,\d · ambitie 4 · niveau [12]$/)
    expect(kloven.items[0]?.waarom.join(' ')).toContain(vraag)
    expect(raad.punten).toContain(`aan te geven hoeveel aandacht ‘${k1?.kort}’ moet krijgen;`)
    expect(raad.punten.join(' ')).not.toContain('vasthoudt')
  })

  it('name that kenmerk beside the gaps of others', () => {
    const { kloven } = summarize({ ...begrensd, ...op(3, [8]) })
    expect(kloven.titel).toBe('De enige kloof')
    expect(kloven.inleiding).toContain(`toch onder het basisniveau: ‘${k1?.kort}’.`)
  })

  it('say how they are ordered only where there is an order', () => {
    const ambities: Ambities = { K08: { niveau: 5, prioriteit: 'hoog' } }
    const inleiding = (oordelen: Oordelen) => summarize(oordelen, ambities).kloven.inleiding
    expect(inleiding({ ...op(5), ...op(3, [8]) })).not.toContain('bovenaan')
    expect(inleiding({ ...op(5), ...op(3, [7, 8]) })).toContain('bovenaan')
  })

  it('call two both', () => {
    const tweede = { ...nvt(), ...op(5, [1, 8]) }
    expect(summarize(tweede).kloven.inleiding).toBe(
      'De scores van beide kenmerken met een score halen de ambitie. Er zijn geen kloven.',
    )
    const begrensdeTwee: Oordelen = { ...tweede, 'K01.1': { soort: 'niveau', niveau: 1 } }
    expect(summarize(begrensdeTwee).kloven.inleiding).toMatch(
      /^De scores van beide kenmerken met een score halen de ambitie\. Toch /,
    )
  })

  it('ask about ambitions below the basisniveau that were reached', () => {
    const ambities = Object.fromEntries(
      instrument.kenmerken.map(({ id }) => [id, { niveau: 3, prioriteit: 'midden' } as const]),
    )
    const { kloven, raad } = summarize(op(3), ambities)
    expect(kloven.inleiding).toContain(
      'Toch staan 13 kenmerken onder het basisniveau. Dit zijn de 3 laagste.',
    )
    expect(kloven.items).toHaveLength(3)
    expect(raad.punten).toContain('te bespreken of de ambities nog passen;')
  })

  it('ask nothing to be finished where nothing applies', () => {
    const { kloven, raad } = summarize(nvt())
    expect(kloven.inleiding).toContain('Geen van de kenmerken is van toepassing.')
    expect(raad.punten).toEqual([
      'te bespreken of de raad herkent dat geen van de kenmerken van toepassing is;',
      'met het college af te spreken wanneer de gemeente opnieuw meet.',
    ])
    expect(summarize({}).raad.punten[0]).toContain('de meting af te maken')
  })

  it('never contradict the counts, whatever the answers', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { kloven, raad } = buildSamenvatting(input, listStanden(input))
        const standen = Object.values(input.resultaat.kenmerken)
        const gescoord = standen.filter(({ score }) => score !== null)
        const isOnder = gescoord.some(({ niveau }) => niveau !== null && niveau < 4)
        const heeftKloof = gescoord.some(({ kloof }) => kloof !== null && kloof.teller > 0)
        const isGehaald = gescoord.length > 0 && !isOnder && !heeftKloof
        const gevraagd = raad.punten.join(' ')
        expect(gevraagd.includes('vasthoudt')).toBe(isGehaald)
        expect(/geen kloof|geen kloven/.test(kloven.inleiding)).toBe(isGehaald)
        expect(kloven.items.length > 0).toBe(isOnder || heeftKloof)
        expect(gevraagd.includes('af te maken')).toBe(
          gescoord.length === 0 && standen.some(({ status }) => status !== 'nvt'),
        )
        expect(raad.punten.at(-1)).toMatch(/\.$/)
        for (const punt of raad.punten.slice(0, -1)) expect(punt).toMatch(/;$/)
        expect(gevraagd).not.toMatch(/over ;|undefined|‘’/)
      }),
    )
  })
})
