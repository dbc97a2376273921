import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standaardInstrument } from '@/lib/instrument/content'
import type { Instrument, Niveau } from '@/lib/instrument/model'
import { arbitraryGeval } from '@/tests/factories/scoring'
import {
  buildGewoonRapport,
  buildRapportInput,
  buildVoorbeeld,
  gemengdeOordelen,
  oordelenOp,
  type Afwijking,
} from '@/tests/factories/rapport'
import { buildRapport } from './build'
import type { Rapport } from './model'

const instrument = standaardInstrument()
const build = (afwijking: Afwijking = {}) => buildGewoonRapport(buildRapportInput(afwijking))
const { kernzin: leeg } = build().samenvatting.stand

function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(collectTexts)
}

function listKenmerken({ waarden }: Rapport) {
  return waarden.flatMap(({ kenmerken }) => kenmerken)
}

describe('the sentence that a wethouder repeats', () => {
  it('says nothing about a place when nothing is assessed', () => {
    expect(leeg).toBe(
      'Het is nog niet te zeggen waar gemeente Utrecht staat. Van geen enkel kenmerk zijn genoeg vragen beoordeeld.',
    )
  })

  it.each<[Niveau, string]>([
    [5, 'Gemeente Utrecht staat bij alle 13 kenmerken op niveau 5, het hoogste niveau.'],
    [4, 'Gemeente Utrecht haalt het basisniveau bij alle 13 kenmerken.'],
    [3, 'Gemeente Utrecht staat bij alle 13 kenmerken onder het basisniveau, overal even ver.'],
  ])('everything on %i', (niveau, zin) => {
    const { stand } = build({ oordelen: oordelenOp(instrument, niveau) }).samenvatting
    expect(stand.kernzin).toBe(zin)
    expect(stand.alineas).toContain(`Alle kenmerken met een score komen uit op ${niveau},0.`)
  })

  it.each<[Niveau, string]>([
    [3, 'onder het basisniveau'],
    [4, 'het basisniveau'],
    [5, 'boven het basisniveau'],
  ])('one kenmerk only, on %i', (niveau, plaats) => {
    const { stand } = build({ oordelen: oordelenOp(instrument, niveau, [8]) }).samenvatting
    expect(stand.kernzin).toBe(
      `Gemeente Utrecht heeft voor één van de 13 kenmerken een score. ‘Samenwerking’ staat op niveau ${niveau}: ${plaats}.`,
    )
    expect(stand.alineas).toContain(
      'Een gemiddelde over alle kenmerken is er niet: minder dan de helft heeft een score.',
    )
  })

  it('some above and some below, with a part not assessed', () => {
    const oordelen = {
      ...oordelenOp(instrument, 4, [1, 2]),
      ...oordelenOp(instrument, 2, [3, 4, 5, 6, 7]),
    }
    const { stand } = build({ oordelen }).samenvatting
    expect(stand.kernzin).toBe(
      'Gemeente Utrecht staat bij 5 van de 7 kenmerken met een score onder het basisniveau, bij alle 5 even ver.',
    )
    expect(stand.alineas.join(' ')).toContain(
      'Het hoogst scoren ‘Eenvoudig systeem’ en ‘Laagdrempelig’ (4,0). Het laagst scoren 5 kenmerken (2,0). Bij 6 kenmerken zijn te weinig vragen beoordeeld voor een score.',
    )
  })

  it('nothing applies', () => {
    const oordelen = Object.fromEntries(
      Object.keys(oordelenOp(instrument, 1)).map((id) => [id, { soort: 'nvt' } as const]),
    )
    const { stand } = build({ oordelen }).samenvatting
    expect(stand.kernzin).toBe(
      'Gemeente Utrecht vindt geen van de kenmerken van toepassing. Daarom is er geen score.',
    )
    expect(stand.alineas).toEqual([])
  })
})

describe('the gaps and the raad', () => {
  it.each([
    [[], 'Zijn er kloven?'],
    [[1], 'De enige kloof'],
    [[1, 2], 'De twee kloven'],
    [[1, 2, 3, 4], 'De drie grootste kloven'],
  ])('with gaps on %j', (nummers, titel) => {
    const oordelen = { ...oordelenOp(instrument, 4), ...oordelenOp(instrument, 2, nummers) }
    const { kloven, raad } = build({ oordelen }).samenvatting
    expect(kloven.titel).toBe(titel)
    expect(kloven.items).toHaveLength(Math.min(3, nummers.length))
    expect(raad.punten).toHaveLength(4)
  })

  it('asks to finish the meting when there is no score', () => {
    const { kloven, raad } = build().samenvatting
    expect(kloven.items).toEqual([])
    expect(raad.punten[0]).toContain('de meting af te maken')
  })

  it('follows the order of the result and says why', () => {
    const input = buildVoorbeeld()
    const { items, inleiding } = buildGewoonRapport(input).samenvatting.kloven
    expect(items.map(({ kenmerkId }) => kenmerkId)).toEqual(
      input.resultaat.volgordeKloven.slice(0, 3),
    )
    expect(items[0]?.waarom.join(' ')).toMatch(/Het laagst staat.*‘.+’ \(niveau \d\)\. Daar past/)
    expect(inleiding).toContain('prioriteit')
  })
})

describe('a kenmerk', () => {
  it('names the indicator that caps the level', () => {
    const basishulp = listKenmerken(buildRapport(buildVoorbeeld()))[6]
    expect(basishulp?.niveau).toBe(3)
    expect(basishulp?.uitleg[0]).toBe(
      'De score is 4,3, maar het kenmerk blijft op niveau 3: deze kernvraag staat nog op niveau 2. Het gaat om ‘Het lokaal team biedt waar mogelijk zelf direct hulp, licht en zwaar, kort en lang’.',
    )
    expect(basishulp?.volgende?.items).toHaveLength(1)
  })

  it('shows the view that someone keeps beside the judgement, without what is no text', () => {
    const oordelen = {
      'K01.1': { soort: 'niveau', niveau: 3, afwijkendStandpunt: 'Nog\u0000 niet af. ' },
      'K01.2': { soort: 'niveau', niveau: 3, toelichting: 'Zie de evaluatie.' },
    } as const
    const [eerste] = listKenmerken(build({ oordelen }))
    expect(eerste?.oordelen.rijen.slice(0, 3)).toMatchObject([
      {
        indicatorId: 'K01.1',
        toelichting: '',
        standpunt: { label: 'Afwijkend standpunt', tekst: 'Nog niet af.' },
      },
      { toelichting: 'Zie de evaluatie.', standpunt: null },
      { toelichting: '–', standpunt: null },
    ])
  })

  it('shows that too little is assessed', () => {
    const overgangen = listKenmerken(buildRapport(buildVoorbeeld()))[8]
    expect(overgangen?.scoreregel).toBe('Geen score · 1 van de 5 vragen beoordeeld')
    expect(overgangen?.strook).toBeNull()
    expect(overgangen?.volgende).toBeNull()
    expect(overgangen?.ondersteuning.items).toHaveLength(3)
    expect(overgangen?.ondersteuning.aantal).toBeGreaterThan(3)
  })

  it('has nothing above the highest level', () => {
    const [eerste] = listKenmerken(build({ oordelen: oordelenOp(instrument, 5) }))
    expect(eerste?.volgende).toBeNull()
    expect(eerste?.uitleg.join(' ')).toContain('hoogste niveau')
  })
})

describe('the figures', () => {
  it('are those of the result', () => {
    const input = buildVoorbeeld()
    const rapport = buildGewoonRapport(input)
    const { rijen } = rapport.samenvatting.beeld.tabel
    input.instrument.kenmerken.forEach(({ id }, index) => {
      const resultaat = input.resultaat.kenmerken[id]
      expect(rijen[index]?.[1]).toBe(resultaat?.score?.afgerond ?? '–')
      expect(rijen[index]?.[4]).toBe(resultaat?.kloof?.afgerond ?? '–')
      expect(listKenmerken(rapport)[index]?.strook?.rijen[0]?.score ?? null).toEqual(
        resultaat?.score,
      )
    })
    rapport.waarden.forEach(({ id, scoreregel }) => {
      const waarde = instrument.waarden.find((candidate) => candidate.id === id)
      const score = waarde && input.resultaat.waarden[waarde.id].score
      expect(scoreregel).toContain(`${score?.afgerond} van 5`)
    })
    expect(rapport.samenvatting.stand.alineas.join(' ')).toContain(
      `Gemiddeld is de score ${input.resultaat.totaal.score?.afgerond} van 5.`,
    )
  })
})

describe('the status', () => {
  it('marks an open meting as concept everywhere', () => {
    const rapport = build({ meting: { status: 'open' } })
    expect(rapport.voorblad.concept).toContain('Concept')
    expect(rapport.loopregel.rechts).toBe('Concept · Meting 2026')
    expect(collectTexts(rapport.methode).join(' ')).toContain('De meting is nog niet vastgesteld.')
  })

  it('marks a provisional result', () => {
    const oordelen = Object.fromEntries(
      Object.entries(gemengdeOordelen(instrument)).map(([id, oordeel]) => [
        id,
        { ...oordeel, voorlopig: true },
      ]),
    )
    const rapport = build({ oordelen, meting: { werkwijze: 'ieder-apart', status: 'open' } })
    expect(rapport.samenvatting.stand.alineas.join(' ')).toContain('Deze uitkomst is voorlopig.')
    expect(listKenmerken(rapport)[0]?.scoreregel).toMatch(/ · voorlopig$/)
  })

  it('refuses a result of another instrument', () => {
    const input = buildRapportInput()
    const other = { ...input, resultaat: { ...input.resultaat, kenmerken: {} } }
    expect(() => buildRapport(other)).toThrow('another instrument')
  })
})

/** The texts of the current content on the indicators of a generated instrument. */
function withWords(generated: Instrument): Instrument {
  const { schaal, waarden } = instrument
  return { ...generated, schaal, waarden }
}

it('writes whole sentences for every result', () => {
  fc.assert(
    fc.property(arbitraryGeval, fc.boolean(), (geval, open) => {
      const rapport = build({
        ...geval,
        instrument: withWords(geval.instrument),
        ondersteuning: [],
        meting: { status: open ? 'open' : 'vastgesteld' },
      })
      for (const tekst of collectTexts(rapport)) {
        expect(tekst).not.toMatch(
          /NaN|undefined|null|Infinity|\[object| {2}|\.\.|’\.’| [,.;]|^\s*$/,
        )
        expect(tekst).not.toMatch(/\b1 (kenmerken|vragen|kloven)\b|\b(0|[2-9]) (kenmerk|vraag)\b/)
      }
    }),
  )
})
