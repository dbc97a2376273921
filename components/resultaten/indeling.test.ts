import { describe, expect, it } from 'vitest'
import {
  groupStanden,
  hasKloof,
  listGemiddelden,
  listZonderOordeel,
  listZwakste,
} from '@/components/resultaten/indeling'
import { standaardInstrument } from '@/lib/instrument/content'
import { BASISNIVEAU } from '@/lib/instrument/model'
import type { Oordelen } from '@/lib/scoring/model'
import { buildRapportInput, buildVoorbeeld, oordelenOp } from '@/tests/factories/rapport'

const instrument = standaardInstrument()
const ids = (standen: readonly { kenmerk: { id: string } }[]) =>
  standen.map(({ kenmerk }) => kenmerk.id)

describe('groupStanden', () => {
  it('keeps the order of gaps and leaves nothing out', () => {
    const input = buildVoorbeeld()
    const { gescoord, teWeinig, nvt } = groupStanden(input)
    expect([...ids(gescoord), ...ids(teWeinig), ...ids(nvt)]).toHaveLength(13)
    expect(ids(gescoord)).toEqual(
      input.resultaat.volgordeKloven.filter((id) => input.resultaat.kenmerken[id]?.score),
    )
    expect(ids(teWeinig)).toEqual(['K09'])
  })

  it('moves a kenmerk up when its ambition and priority rise', () => {
    const oordelen = oordelenOp(instrument, 3)
    const before = groupStanden(buildRapportInput({ oordelen }))
    const after = groupStanden(
      buildRapportInput({ oordelen, ambities: { K13: { niveau: 5, prioriteit: 'hoog' } } }),
    )
    expect(ids(before.gescoord).at(-1)).toBe('K13')
    expect(ids(after.gescoord).at(0)).toBe('K13')
  })

  it('finds no gap where the ambition is reached', () => {
    const { gescoord } = groupStanden(buildRapportInput({ oordelen: oordelenOp(instrument, 5) }))
    expect(gescoord).toHaveLength(13)
    expect(gescoord.some(hasKloof)).toBe(false)
  })

  it('tells not judged from not applicable', () => {
    const nvt: Oordelen = Object.fromEntries(
      instrument.kenmerken
        .flatMap(({ indicatoren }) => indicatoren)
        .map(({ id }) => [id, { soort: 'nvt', toelichting: 'Speelt niet.' }]),
    )
    expect(groupStanden(buildRapportInput()).teWeinig).toHaveLength(13)
    expect(groupStanden(buildRapportInput({ oordelen: nvt })).nvt).toHaveLength(13)
  })
})

describe('listZonderOordeel', () => {
  it('counts what has neither a level nor nvt, kenmerk by kenmerk', () => {
    const oordelen: Oordelen = {
      ...oordelenOp(instrument, 3),
      'K01.1': { soort: 'weet-niet' },
      'K01.2': { soort: 'nvt', toelichting: 'Speelt niet.' },
      'K05.1': { soort: 'open', toelichting: 'Nog vragen.' },
    }
    expect(
      listZonderOordeel(instrument, oordelen).map(({ kenmerk, aantal }) => [kenmerk.id, aantal]),
    ).toEqual([
      ['K01', 1],
      ['K05', 1],
    ])
  })
})

describe('listGemiddelden', () => {
  it('gives the total and the three waarden with what they are out of', () => {
    const input = buildRapportInput({ oordelen: oordelenOp(instrument, BASISNIVEAU, [1, 2, 3, 4]) })
    const rows = listGemiddelden(input, 'Totaal')
    expect(rows.map(({ id, gescoord, totaal }) => [id, gescoord, totaal])).toEqual([
      ['totaal', 4, 13],
      ['dichtbij', 4, 4],
      ['integraal', 0, 6],
      ['mandaat', 0, 3],
    ])
    expect(rows.map(({ score }) => score?.afgerond)).toEqual([
      undefined,
      '4,0',
      undefined,
      undefined,
    ])
  })
})

describe('listZwakste', () => {
  const oordelen: Oordelen = {
    ...oordelenOp(instrument, 4),
    ...oordelenOp(instrument, 2, [3]),
    'K05.1': { soort: 'niveau', niveau: 1 },
    'K06.1': { soort: 'nvt', toelichting: 'Speelt niet.' },
    'K07.1': { soort: 'weet-niet' },
  }

  it('lists what is below the basisniveau: the lowest first, then core questions', () => {
    const zwakste = listZwakste(buildRapportInput({ oordelen }))
    expect(zwakste.at(0)).toMatchObject({ indicator: { id: 'K05.1' }, niveau: 1, volgende: 2 })
    const rest = zwakste.slice(1).map(({ indicator }) => indicator)
    expect(rest.map(({ id }) => id.slice(0, 3))).toEqual(rest.map(() => 'K03'))
    expect(rest.map(({ kern }) => kern)).toEqual(
      rest.map(({ kern }) => kern).toSorted((a, b) => Number(b) - Number(a)),
    )
    expect(rest).toHaveLength(instrument.kenmerken[2]?.indicatoren.length ?? 0)
  })

  it('takes of equals first those of the largest gap', () => {
    const input = buildRapportInput({
      oordelen: oordelenOp(instrument, 3),
      ambities: { K13: { niveau: 5, prioriteit: 'hoog' } },
    })
    expect(listZwakste(input).at(0)?.kenmerk.id).toBe('K13')
  })

  it('has nothing to list on the basisniveau, nor without judgements', () => {
    expect(listZwakste(buildRapportInput({ oordelen: oordelenOp(instrument, 4) }))).toEqual([])
    expect(listZwakste(buildRapportInput())).toEqual([])
  })
})
