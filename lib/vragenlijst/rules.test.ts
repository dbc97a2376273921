import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGeval, buildInstrument, buildOordelen } from '@/tests/factories/scoring'
import { standaardInstrument } from '@/lib/instrument/content'
import { listIndicatoren } from '@/lib/instrument/find'
import { PERSPECTIEVEN } from '@/lib/instrument/model'
import { OMVANGEN } from '@/lib/metingen/schema'
import {
  findEersteOnvolledig,
  findStartKenmerk,
  listVragen,
  measureVoortgang,
  selectInstrument,
} from './rules'

describe('measureVoortgang', () => {
  const instrument = buildInstrument(['kkg'])

  it('counts levels, nvt and weet ik niet as answered, a remark alone not', () => {
    const voortgang = measureVoortgang(instrument, buildOordelen({ K01: '3wo', K05: 'n-' }))
    expect(voortgang.kenmerken).toMatchObject({
      K01: { beantwoord: 2, totaal: 3 },
      K02: { beantwoord: 0, totaal: 2 },
      K05: { beantwoord: 1, totaal: 2 },
    })
    expect(voortgang.waarden).toEqual({
      dichtbij: { beantwoord: 2, totaal: 9 },
      integraal: { beantwoord: 1, totaal: 12 },
      mandaat: { beantwoord: 0, totaal: 6 },
    })
    expect(voortgang.totaal).toEqual({ beantwoord: 3, totaal: 27 })
  })

  it('counts only kern-indicatoren in the short version', () => {
    const oordelen = buildOordelen({ K01: '333', K02: '33' })
    const { totaal, kenmerken } = measureVoortgang(instrument, oordelen, { alleenKern: true })
    expect(kenmerken.K01).toEqual({ beantwoord: 2, totaal: 2 })
    expect(totaal).toEqual({ beantwoord: 3, totaal: 14 })
  })

  it('leaves out answers to questions that the instrument does not have', () => {
    const oordelen = buildOordelen({ K01: '33333', K99: '3' })
    expect(measureVoortgang(instrument, oordelen).totaal.beantwoord).toBe(3)
  })

  it('adds up: the waarden and the kenmerken each make the whole', () => {
    fc.assert(
      fc.property(arbitraryGeval, fc.boolean(), ({ instrument, oordelen }, alleenKern) => {
        const voortgang = measureVoortgang(instrument, oordelen, { alleenKern })
        for (const parts of [voortgang.waarden, voortgang.kenmerken]) {
          for (const figure of ['beantwoord', 'totaal'] as const) {
            const sum = Object.values(parts).reduce((total, part) => total + part[figure], 0)
            expect(sum).toBe(voortgang.totaal[figure])
          }
        }
        expect(voortgang.totaal.beantwoord).toBeLessThanOrEqual(voortgang.totaal.totaal)
      }),
    )
  })
})

describe('where a person goes on', () => {
  const instrument = buildInstrument(['kkg'])
  const progressOf = (oordelen: Record<string, string>) =>
    measureVoortgang(instrument, buildOordelen(oordelen))

  it('is the kenmerk of the question answered last, complete or not', () => {
    const voortgang = progressOf({ K01: '333' })
    expect(findStartKenmerk(instrument, voortgang, 'K05.2')?.id).toBe('K05')
    expect(findStartKenmerk(instrument, voortgang, 'K01.1')?.id).toBe('K01')
  })

  it('is else the first kenmerk that is not complete', () => {
    expect(findStartKenmerk(instrument, progressOf({}), null)?.id).toBe('K01')
    expect(findStartKenmerk(instrument, progressOf({ K01: '333' }), null)?.id).toBe('K02')
    expect(findStartKenmerk(instrument, progressOf({ K01: '333' }), 'K99.1')?.id).toBe('K02')
  })

  it('is the first of all once everything is complete', () => {
    const kenmerken = instrument.kenmerken.slice(0, 2)
    expect(findEersteOnvolledig(kenmerken, progressOf({ K01: '333', K02: '33' }))?.id).toBe('K01')
  })
})

describe('the questions that someone gets', () => {
  const instrument = standaardInstrument()
  const all = listIndicatoren(instrument)

  it('are all of them without a perspectief, or the kern alone', () => {
    expect(listVragen(instrument, { omvang: 'volledig' })).toEqual(all)
    expect(listVragen(instrument, { omvang: 'kort' })).toEqual(all.filter(({ kern }) => kern))
  })

  for (const perspectief of PERSPECTIEVEN) {
    for (const omvang of OMVANGEN) {
      it(`of ${perspectief}, ${omvang}, are what they know from experience`, () => {
        const vragen = listVragen(instrument, { perspectief, omvang })
        expect(vragen.length).toBeGreaterThan(0)
        expect(vragen.map(({ id }) => id)).toEqual(
          all
            .filter((vraag) => vraag.perspectieven.includes(perspectief))
            .filter(({ kern }) => kern || omvang === 'volledig')
            .map(({ id }) => id),
        )
      })
    }
  }

  it('ask inwoners the inwonersvraag, and others the stelling', () => {
    const inwoners = listVragen(instrument, { perspectief: 'inwoners', omvang: 'volledig' })
    expect(inwoners.every((vraag) => vraag.stelling === vraag.inwonersvraag)).toBe(true)
    const beleid = listVragen(instrument, { perspectief: 'beleid', omvang: 'volledig' })
    expect(beleid.every((vraag) => all.includes(vraag))).toBe(true)
  })

  it('leave out a question that has no words for inwoners', () => {
    const [kenmerk] = instrument.kenmerken
    const zonder = {
      ...instrument,
      kenmerken: kenmerk
        ? [
            {
              ...kenmerk,
              indicatoren: kenmerk.indicatoren.map(({ inwonersvraag: _, ...vraag }) => vraag),
            },
          ]
        : [],
    }
    expect(listVragen(zonder, { perspectief: 'inwoners', omvang: 'volledig' })).toEqual([])
  })

  it('skip a kenmerk that has none of them', () => {
    const bestuur = selectInstrument(instrument, { perspectief: 'bestuur', omvang: 'volledig' })
    expect(bestuur.kenmerken.map(({ id }) => id)).not.toContain('K02')
    expect(bestuur.kenmerken.every(({ indicatoren }) => indicatoren.length > 0)).toBe(true)
    expect(measureVoortgang(bestuur, {}).totaal.totaal).toBe(
      listVragen(instrument, { perspectief: 'bestuur', omvang: 'volledig' }).length,
    )
  })
})
