import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arbitraryGeval,
  buildInstrument,
  buildKenmerk,
  buildOordelen,
} from '@/tests/factories/scoring'
import { explainGemiddelde, explainKenmerk } from './explain'
import { calculateResult } from './result'

describe('explainKenmerk', () => {
  it('gives every step of a capped kenmerk', () => {
    const uitleg = explainKenmerk(buildKenmerk(1, 'kkgggg'), buildOordelen({ K01: '1455nw' }), {
      niveau: 5,
      prioriteit: 'hoog',
      jaar: 2027,
    })
    // (2·1 + 2·4 + 5 + 5) / 6 = 20/6 = 3,33; floor 3; k = 1 so at most 2; 4 of 5 assessed;
    // gaps 5 − 10/3 = 5/3 = 1,67 and 4 − 10/3 = 2/3 = 0,67
    const score = { teller: 10, noemer: 3, afgerond: '3,3' }
    expect(uitleg).toStrictEqual({
      kenmerkId: 'K01',
      ambitie: { niveau: 5, prioriteit: 'hoog', jaar: 2027 },
      basisniveau: 4,
      beoordeling: {
        beoordeeld: [
          { id: 'K01.1', kern: true, gewicht: 2, niveau: 1, product: 2 },
          { id: 'K01.2', kern: true, gewicht: 2, niveau: 4, product: 8 },
          { id: 'K01.3', kern: false, gewicht: 1, niveau: 5, product: 5 },
          { id: 'K01.4', kern: false, gewicht: 1, niveau: 5, product: 5 },
        ],
        nietVanToepassing: ['K01.5'],
        zonderNiveau: ['K01.6'],
      },
      weging: { somProducten: 20, somGewichten: 6, score },
      niveaubepaling: {
        scoreNaarBeneden: 3,
        laagsteKern: { niveau: 1, plafond: 2, indicatoren: ['K01.1'] },
        niveau: 2,
        begrensdDoor: ['K01.1'],
      },
      resultaat: {
        status: 'beoordeeld',
        dekking: { beoordeeld: 4, vanToepassing: 5 },
        score,
        niveau: 2,
        begrensdDoor: ['K01.1'],
        kloof: { teller: 5, noemer: 3, afgerond: '1,7' },
        kloofBasisniveau: { teller: 2, noemer: 3, afgerond: '0,7' },
      },
    })
  })

  it('names the lowest kern-indicator also where it does not cap', () => {
    // (2·3 + 4) / 3 = 10/3: floor 3, k = 3 so at most 4
    const uitleg = explainKenmerk(buildKenmerk(1, 'kg'), buildOordelen({ K01: '34' }))
    expect(uitleg.ambitie).toStrictEqual({ niveau: 4, prioriteit: 'midden' })
    expect(uitleg.niveaubepaling).toStrictEqual({
      scoreNaarBeneden: 3,
      laagsteKern: { niveau: 3, plafond: 4, indicatoren: ['K01.1'] },
      niveau: 3,
      begrensdDoor: [],
    })
  })

  it('has no laagste kern without an assessed kern-indicator', () => {
    const uitleg = explainKenmerk(buildKenmerk(1, 'kg'), buildOordelen({ K01: 'w5' }))
    expect(uitleg.niveaubepaling?.laagsteKern).toBeNull()
  })

  it('stops where the calculation stops', () => {
    const uitleg = explainKenmerk(buildKenmerk(1, 'kgg'), buildOordelen({ K01: '5ww' }))
    expect(uitleg).toMatchObject({ weging: null, niveaubepaling: null })
    expect(uitleg.beoordeling.beoordeeld).toHaveLength(1)
  })

  it('never differs from the result', () => {
    fc.assert(
      fc.property(arbitraryGeval, ({ instrument, oordelen, ambities }) => {
        const { kenmerken } = calculateResult(instrument, oordelen, ambities)
        for (const kenmerk of instrument.kenmerken) {
          const { resultaat } = explainKenmerk(kenmerk, oordelen, ambities[kenmerk.id])
          expect(resultaat).toStrictEqual(kenmerken[kenmerk.id])
        }
      }),
    )
  })
})

describe('explainGemiddelde', () => {
  it('gives what was averaged and what was not', () => {
    const instrument = buildInstrument()
    const oordelen = buildOordelen({ K01: '33', K02: '34', K03: 'nn' })
    const resultaat = calculateResult(instrument, oordelen, {})
    // K02: (2·3 + 4) / 3 = 10/3; (3 + 10/3) / 2 = 19/6 = 3,17
    expect(explainGemiddelde(instrument, resultaat, 'dichtbij')).toStrictEqual({
      scores: [
        { kenmerkId: 'K01', score: { teller: 3, noemer: 1, afgerond: '3,0' } },
        { kenmerkId: 'K02', score: { teller: 10, noemer: 3, afgerond: '3,3' } },
      ],
      zonderScore: [
        { kenmerkId: 'K03', status: 'nvt' },
        { kenmerkId: 'K04', status: 'onvoldoende-beoordeeld' },
      ],
      som: { teller: 19, noemer: 3, afgerond: '6,3' },
      resultaat: { status: 'beoordeeld', score: { teller: 19, noemer: 6, afgerond: '3,2' } },
    })
  })

  it('never differs from the result', () => {
    fc.assert(
      fc.property(arbitraryGeval, ({ instrument, oordelen, ambities }) => {
        const resultaat = calculateResult(instrument, oordelen, ambities)
        const explain = (van: 'dichtbij' | 'integraal' | 'mandaat' | 'totaal') =>
          explainGemiddelde(instrument, resultaat, van)
        expect(explain('dichtbij').resultaat).toStrictEqual(resultaat.waarden.dichtbij)
        expect(explain('integraal').resultaat).toStrictEqual(resultaat.waarden.integraal)
        expect(explain('mandaat').resultaat).toStrictEqual(resultaat.waarden.mandaat)
        const totaal = explain('totaal')
        expect(totaal.resultaat).toStrictEqual(resultaat.totaal)
        expect(totaal.scores.length + totaal.zonderScore.length).toBe(13)
      }),
    )
  })

  it('refuses a result of another instrument', () => {
    const instrument = buildInstrument()
    const resultaat = { ...calculateResult(instrument, {}, {}), kenmerken: {} }
    expect(() => explainGemiddelde(instrument, resultaat, 'totaal')).toThrow('K01')
  })
})
