import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standaardInstrument } from '@/lib/instrument/content'
import { GEVOLGEN } from '@/lib/instrument/model'
import { STANDAARD_AMBITIE } from '@/lib/scoring/model'
import { buildRapportInput, buildVoorbeeld, oordelenOp } from '@/tests/factories/rapport'
import { arbitraryGeval } from '@/tests/factories/scoring'
import { buildGevolgen } from './gevolgen'

const instrument = standaardInstrument()
const totaal = instrument.kenmerken.flatMap(({ indicatoren }) => indicatoren).length

describe('what the gaps ask', () => {
  it('says that nothing can be said while nothing has a level', () => {
    expect(buildGevolgen(buildRapportInput())).toEqual({
      stand: 'niet-beoordeeld',
      inleiding:
        'Er is nog geen vraag met een niveau. Daarom is nog niet te zeggen wat de kloven van de gemeente vragen.',
      groepen: [],
    })
  })

  it('asks nothing where nothing applies', () => {
    const { stand, inleiding } = buildGevolgen(
      buildRapportInput({
        oordelen: Object.fromEntries(
          instrument.kenmerken.flatMap(({ indicatoren }) =>
            indicatoren.map(({ id }) => [id, { soort: 'nvt' }] as const),
          ),
        ),
      }),
    )
    expect(stand).toBe('geen-kloof')
    expect(inleiding).toContain('‘niet van toepassing’')
  })

  it('says that there is no gap when every question reaches its ambitie', () => {
    const { stand, inleiding, groepen } = buildGevolgen(
      buildRapportInput({ oordelen: oordelenOp(instrument, 4) }),
    )
    expect(stand).toBe('geen-kloof')
    expect(inleiding).toContain(`Alle ${totaal} vragen met een niveau halen de ambitie.`)
    expect(groepen).toEqual([])
  })

  it('names what was not assessed beside a single question without a gap', () => {
    const { inleiding } = buildGevolgen(
      buildRapportInput({ oordelen: { 'K01.1': { soort: 'niveau', niveau: 5 } } }),
    )
    expect(inleiding).toMatch(/^De ene vraag met een niveau haalt de ambitie\./)
    expect(inleiding).toContain(`${totaal - 1} vragen zijn nog niet beoordeeld.`)
  })

  it('holds the three groups of the framework in their order, with sentence and source', () => {
    const { stand, inleiding, groepen } = buildGevolgen(
      buildRapportInput({ oordelen: oordelenOp(instrument, 2) }),
    )
    expect(stand).toBe('kloof')
    expect(inleiding).toBe(
      `Geen van de ${totaal} vragen met een niveau haalt de ambitie van het kenmerk.`,
    )
    expect(groepen.map(({ id }) => id)).toEqual(['opdrachtgever', 'samenwerking', 'uitvoering'])
    for (const groep of groepen) {
      expect(groep.zin).toMatch(new RegExp(`^${groep.aantal} vragen hebben gevolgen voor `))
      expect(groep.bron).toContain('hoofdstuk 1, Gevolgen voor gemeenten')
    }
  })

  it('gives a question its present level, the next one, and the handvat made for it', () => {
    const oordelen = { 'K10.1': { soort: 'niveau', niveau: 1 } } as const
    const { groepen } = buildGevolgen(buildRapportInput({ oordelen }))
    const [eerste, ...rest] = groepen.flatMap(({ delen }) => delen)
    expect(rest).toEqual([])
    const indicator = instrument.kenmerken[9]?.indicatoren[0]
    expect(eerste).toMatchObject({
      gevolg: 'opdracht',
      regels: [
        {
          kenmerk: { id: 'K10', nummer: 10, kort: 'Levenslang' },
          indicatorId: 'K10.1',
          niveau: 1,
          volgende: 2,
          volgendeTekst: indicator?.niveaus[2],
          ambitie: 4,
          handvat: { id: 'K10.H1' },
        },
      ],
    })
    expect(groepen[0]?.zin).toBe('1 vraag heeft gevolgen voor u als opdrachtgever.')
    expect(groepen[1]?.zin).toBe('Geen van deze vragen heeft gevolgen voor de samenwerking.')
  })

  it('puts the largest gap first and counts a question once in its group', () => {
    const input = buildVoorbeeld()
    const { groepen } = buildGevolgen(input)
    const volgorde = input.resultaat.volgordeKloven
    for (const { aantal, delen, zin } of groepen) {
      const ids = new Set(delen.flatMap(({ regels }) => regels.map((regel) => regel.indicatorId)))
      expect(aantal).toBe(ids.size)
      const som = delen.reduce((sum, { regels }) => sum + regels.length, 0)
      expect(zin.includes('meer dan één onderdeel')).toBe(som > aantal)
      for (const { regels } of delen) {
        const plaatsen = regels.map(({ kenmerk }) => volgorde.indexOf(kenmerk.id))
        expect(plaatsen).toEqual(plaatsen.toSorted((a, b) => a - b))
      }
    }
  })
})

describe('what the gaps ask, on any result', () => {
  it('is every question below the ambitie of its kenmerk, under each of its gevolgen', () => {
    fc.assert(
      fc.property(arbitraryGeval, fc.nat(), (geval, shift) => {
        // Every indicator of the generated instrument asks something else.
        const kenmerken = geval.instrument.kenmerken.map((kenmerk) => ({
          ...kenmerk,
          indicatoren: kenmerk.indicatoren.map((indicator, i) => ({
            ...indicator,
            gevolgen: GEVOLGEN.filter((_, g) => (g + i + shift) % 3 !== 0),
          })),
        }))
        const input = buildRapportInput({
          ...geval,
          instrument: { ...geval.instrument, kenmerken },
        })
        const { stand, groepen } = buildGevolgen(input)
        const expected = kenmerken.flatMap(({ id, indicatoren }) =>
          indicatoren.flatMap((indicator) => {
            const oordeel = geval.oordelen[indicator.id]
            const { niveau } = geval.ambities[id] ?? STANDAARD_AMBITIE
            return oordeel?.soort === 'niveau' && oordeel.niveau < niveau
              ? indicator.gevolgen.map((gevolg) => `${gevolg} ${indicator.id}`)
              : []
          }),
        )
        const actual = groepen.flatMap(({ delen }) =>
          delen.flatMap(({ gevolg, regels }) => regels.map((r) => `${gevolg} ${r.indicatorId}`)),
        )
        expect(actual.toSorted()).toEqual(expected.toSorted())
        expect(stand === 'kloof').toBe(expected.length > 0)
      }),
    )
  })
})
