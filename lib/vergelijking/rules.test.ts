import { describe, expect, it } from 'vitest'
import type { Niveau } from '@/lib/instrument/model'
import { fraction, toBreuk } from '@/lib/scoring/fraction'
import { buildGroepsbeelden, findGrootteklasse, type Gedeeld } from './rules'

const gedeeld = (sleutel: string, niveau: Niveau | null, part: Partial<Gedeeld> = {}): Gedeeld => ({
  sleutel,
  vorm: 'herkenbaar',
  kenmerken: { K01: { niveau, score: niveau && toBreuk(fraction(niveau)) } },
  nietVergelijkbaar: new Set(),
  ...part,
})
const vijf = [1, 2, 3, 4, 5] as const
const groepVan = (naam: string, niveaus: readonly Niveau[]) =>
  niveaus.map((niveau, i) => gedeeld(`${naam}${i}`, niveau))

describe('the size of a gemeente', () => {
  it.each([
    [0, 0, 20_000],
    [19_999, 0, 20_000],
    [20_000, 20_000, 50_000],
    [99_999, 50_000, 100_000],
    [100_000, 100_000, 250_000],
    [250_000, 250_000, null],
    [900_000, 250_000, null],
  ])('%i inwoners', (inwoners, van, tot) => {
    expect(findGrootteklasse(inwoners)).toEqual({ van, tot })
  })
})

describe('what groups of gemeenten show', () => {
  it('is the spread of a kenmerk from five gemeenten on', () => {
    const [vier, vol] = buildGroepsbeelden(
      [
        { soort: 'regio', gedeeld: groepVan('a', vijf.slice(1)) },
        { soort: 'grootte', gedeeld: groepVan('b', vijf) },
      ],
      ['K01'],
    )
    expect(vier).toMatchObject({
      n: 4,
      isGenoeg: false,
      kenmerken: { K01: { n: 4, spreiding: null, afgeschermd: 'te-weinig' } },
    })
    expect(vol).toMatchObject({ n: 5, isGenoeg: true, kenmerken: { K01: { afgeschermd: null } } })
  })

  it('leaves out who has no score or another version of the questions', () => {
    const [groep] = buildGroepsbeelden(
      [
        {
          soort: 'regio',
          gedeeld: [
            ...groepVan('a', vijf),
            gedeeld('leeg', null),
            gedeeld('anders', 5, { nietVergelijkbaar: new Set(['K01']) }),
          ],
        },
      ],
      ['K01', 'K02'],
    )
    expect(groep?.n).toBe(7)
    expect(groep?.kenmerken).toMatchObject({ K01: { n: 5 }, K02: { n: 0, spreiding: null } })
  })

  it('leaves out anonymous gemeenten by kenmerk too, when too few have a score there', () => {
    const zonder = (sleutel: string, niveau: Niveau | null) =>
      gedeeld(sleutel, niveau, { vorm: 'anoniem' })
    const [groep] = buildGroepsbeelden(
      [
        {
          soort: 'regio',
          gedeeld: [...groepVan('a', vijf), zonder('x', 5), zonder('y', 5), zonder('z', null)],
        },
      ],
      ['K01'],
    )
    expect(groep).toMatchObject({ n: 8, zonderAnoniem: false, kenmerken: { K01: { n: 5 } } })
  })

  it('keeps a second group back where the first would tell about a few gemeenten', () => {
    const regio = groepVan('a', [1, 2, 3, 3, 4, 5])
    const [eerste, tweede] = buildGroepsbeelden(
      [
        { soort: 'regio', gedeeld: regio },
        { soort: 'grootte', gedeeld: regio.slice(1) },
      ],
      ['K01'],
    )
    expect(eerste?.kenmerken.K01?.afgeschermd).toBeNull()
    expect(tweede?.kenmerken.K01).toEqual({ n: 5, spreiding: null, afgeschermd: 'herleidbaar' })
  })
})
