import { describe, expect, it } from 'vitest'
import { CSV_BLADEN, CSV_KOLOMMEN } from '@/lib/tabellen/teksten'
import { buildRapportExtra, buildVoorbeeld } from '@/tests/factories/rapport'
import { buildCsv, buildWerkbladen, type TabelBron } from './rules'

const input = buildVoorbeeld({ meting: { werkwijze: 'ieder-apart' } })
const { gemeente, meting, instrument, oordelen, ambities, resultaat } = input
const bron: TabelBron = {
  ...{ gemeente, instrument, oordelen, ambities, resultaat, gemaaktOp: '2026-11-22' },
  meting: { ...meting, id: 'meting', vastgesteldOp: meting.datum },
  spreiding: buildRapportExtra(input).spreiding,
  ...{ behoeften: [], signalen: [], acties: [] },
}
const titels = CSV_KOLOMMEN.map(({ titel }) => titel)

describe('the CSV table', () => {
  const { kolommen, rijen } = buildCsv(bron)

  it('has columns of different titles, and a cell under each', () => {
    expect(kolommen).toEqual(CSV_KOLOMMEN)
    expect(new Set(titels).size).toBe(titels.length)
    expect(rijen.every((rij) => rij.length === titels.length)).toBe(true)
  })

  it('has the rows of its sheets, each saying what it is, about what, and its name', () => {
    const bladen = buildWerkbladen(bron)
    const van = CSV_BLADEN.flatMap(({ naam }) => bladen.filter((blad) => blad.naam === naam))
    expect(van.map(({ naam }) => naam)).toEqual(CSV_BLADEN.map(({ naam }) => naam))
    expect(rijen).toHaveLength(van.flatMap((blad) => blad.rijen).length)
    const cells = (titel: string) => rijen.map((rij) => rij[titels.indexOf(titel)])
    expect(new Set(cells('Soort'))).toEqual(
      new Set(['oordeel', 'kenmerk', 'waarde', 'totaal', 'antwoorden']),
    )
    expect(cells('Naam')).not.toContain(null)
  })

  it('leaves out no column of its sheets, but for the kenmerk that the code of a question names', () => {
    const bladen = buildWerkbladen(bron)
    for (const { naam, titels: anders } of CSV_BLADEN) {
      const eigen = bladen.find((blad) => blad.naam === naam)?.kolommen ?? []
      const known = [...titels, ...Object.values(anders), 'Kenmerk', 'Naam van het kenmerk']
      for (const { titel } of eigen) expect(known, naam).toContain(titel)
    }
  })

  it('says which judgements are provisional', () => {
    const eerste = { soort: 'niveau', niveau: 3, voorlopig: true } as const
    const { rijen: voorlopige } = buildCsv({ ...bron, oordelen: { ...oordelen, 'K01.1': eerste } })
    const row = voorlopige.find((rij) => rij[titels.indexOf('Code')] === 'K01.1')
    expect(row?.[titels.indexOf('Voorlopig')]).toBe('ja')
  })

  it('takes other titles only from columns that its sheets have', () => {
    const bladen = buildWerkbladen(bron)
    for (const { naam, titels: anders } of CSV_BLADEN) {
      const eigen = bladen.find((blad) => blad.naam === naam)?.kolommen.map(({ titel }) => titel)
      expect(eigen).toEqual(expect.arrayContaining(Object.values(anders)))
      expect(titels).toEqual(expect.arrayContaining(Object.keys(anders)))
    }
  })
})
