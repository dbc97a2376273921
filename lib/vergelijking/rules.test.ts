import { describe, expect, it } from 'vitest'
import type { Niveau } from '@/lib/instrument/model'
import { buildGedeeld } from '@/tests/factories/gedeeld'
import { buildGroepsbeelden } from './rules'

const vijf = [1, 2, 3, 4, 5] as const
const groepVan = (naam: string, niveaus: readonly Niveau[]) =>
  niveaus.map((niveau, i) => buildGedeeld(`${naam}${i}`, niveau))

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
    const gedeeld = [
      ...groepVan('a', vijf),
      buildGedeeld('leeg', null),
      buildGedeeld('anders', 5, { instrumentversie: '9.9.9' }),
    ]
    const [groep] = buildGroepsbeelden(
      [{ soort: 'regio', gedeeld }],
      ['K01', 'K02'],
      (versie) => versie !== '9.9.9',
    )
    expect(groep?.n).toBe(7)
    expect(groep?.kenmerken).toMatchObject({ K01: { n: 5 }, K02: { n: 0, spreiding: null } })
  })

  it('leaves out anonymous gemeenten that count nowhere, and by kenmerk where they are too few', () => {
    const anoniem = (naam: string, niveau: Niveau | null, leden: number) =>
      buildGedeeld(naam, niveau, { vorm: 'anoniem', bundel: { id: 'b', leden } })
    const look = (leden: number) =>
      buildGroepsbeelden(
        [
          {
            soort: 'regio',
            gedeeld: [
              ...groepVan('a', vijf),
              ...[anoniem('x', 5, leden), anoniem('y', 4, leden), anoniem('z', null, leden)],
            ],
          },
        ],
        ['K01'],
      )[0]
    expect(look(3)).toMatchObject({
      n: 8,
      zonderAnoniem: false,
      kenmerken: { K01: { n: 5, zonderAnoniem: true } },
    })
    expect(look(4)).toMatchObject({ n: 5, zonderAnoniem: true, kenmerken: { K01: { n: 5 } } })
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
    expect(tweede?.kenmerken.K01).toMatchObject({
      ...{ n: 5, spreiding: null, afgeschermd: 'herleidbaar' },
    })
  })
})
