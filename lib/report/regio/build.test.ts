import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLegend } from '@/lib/figuren/svg'
import { NIVEAUS, niveauSchema } from '@/lib/instrument/model'
import { toRegiorapportInput, withoutNamen } from '@/lib/regiorapport/rules'
import type { Hoofdstuk, Rapport, Tabel } from '@/lib/report/model'
import {
  buildRegioOverzicht,
  PEILDATUM,
  REGIO_VOORBEELD,
  type Delend,
} from '@/tests/factories/regio'
import { buildRegiorapport } from './build'
import { buildRegiopresentatie } from './dias'
import { REGIO_ONDERDELEN, type RegioOnderdeel } from './keuze'
import { buildRegioCsv, buildRegioWerkbladen } from './werkbladen'

const { delend: DELEND, anderen: ANDEREN } = REGIO_VOORBEELD
const LENS = 'vijf-basisfuncties'

type Opties = { metNamen?: boolean; lens?: string; onderdelen?: readonly RegioOnderdeel[] }

function compose(
  delend: readonly Delend[],
  { metNamen = true, lens, onderdelen = REGIO_ONDERDELEN }: Opties = {},
) {
  const overzicht = buildRegioOverzicht(delend, { anderen: ANDEREN })
  const metLens = lens ? buildRegioOverzicht(delend, { anderen: ANDEREN, lens }) : null
  const heel = toRegiorapportInput(overzicht, metLens)
  const input = metNamen ? heel : withoutNamen(heel)
  return { input, rapport: buildRegiorapport(input, onderdelen) }
}

const hoofdstukkenVan = ({ vooraf, verdieping }: Rapport): Hoofdstuk[] => [...vooraf, ...verdieping]
const tabellenVan = (rapport: Rapport): Tabel[] =>
  hoofdstukkenVan(rapport).flatMap(({ blokken }) =>
    blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.tabel] : [])),
  )
const findHoofdstuk = (rapport: Rapport, gezocht: string) =>
  hoofdstukkenVan(rapport).find(({ id }) => id === gezocht)

/** All that any of the forms is made from. */
function everything(delend: readonly Delend[], opties: Opties): string {
  const { input, rapport } = compose(delend, opties)
  const bladen = buildRegioWerkbladen(input, REGIO_ONDERDELEN)
  const csv = buildRegioCsv(input, REGIO_ONDERDELEN)
  return JSON.stringify([rapport, buildRegiopresentatie(rapport), bladen, csv])
}

describe('the report of a regio', () => {
  const { rapport } = compose(DELEND, { lens: LENS })

  it('has every part in its order, from the summary to the method', () => {
    expect(rapport.vooraf.map(({ id }) => id)).toEqual(['samenvatting'])
    expect(rapport.verdieping.map(({ id }) => id)).toEqual([
      ...['deelname', 'spreiding', 'gemeenten', 'knelpunten', 'ondersteuning'],
      ...['signalen', 'ontwikkeling', 'lens'],
    ])
    expect(rapport.methode?.secties.length).toBeGreaterThan(4)
    expect(rapport.document).toMatchObject({ datum: PEILDATUM })
    expect(rapport.voorblad).toMatchObject({ naam: 'Regio Polderland', concept: null })
  })

  it('has the chosen parts alone, with title page and method', () => {
    const { rapport: kort } = compose(DELEND, { onderdelen: ['kenmerken', 'signalen'] })
    expect(hoofdstukkenVan(kort).map(({ id }) => id)).toEqual(['spreiding', 'signalen'])
    expect(kort.methode).not.toBeNull()
  })

  it('says in the summary and on its slide of how many kenmerken there is a picture', () => {
    const { input } = compose(DELEND)
    const kenmerken = input.kenmerken.map((beeld, index) =>
      index < 9 ? beeld : { ...beeld, aggregaat: { ...beeld.aggregaat, spreiding: null } },
    )
    const deels = buildRegiorapport({ ...input, kenmerken }, REGIO_ONDERDELEN)
    const zin = 'Van 9 van de 13 kenmerken is er een beeld; bij 4 zijn er te weinig gemeenten.'
    const titel = 'Niveaus van de gemeenten op 9 van de 13 kenmerken'
    const blokken = findHoofdstuk(deels, 'samenvatting')?.blokken ?? []
    expect(blokken.slice(-2)).toMatchObject([
      { soort: 'alinea', tekst: zin },
      { soort: 'figuur', figuur: { titel } },
    ])
    const dia = buildRegiopresentatie(deels).dias.find(({ inhoud }) => inhoud.soort === 'figuur')
    expect(dia?.titel).toBe(titel)
    expect(dia?.notities).toContain(zin)
    expect(JSON.stringify(deels)).not.toContain('op alle kenmerken')
    const heel = findHoofdstuk(rapport, 'samenvatting')?.blokken.slice(-2)
    expect(heel).toMatchObject([
      { soort: 'kop' },
      { figuur: { titel: 'Niveaus van de gemeenten op alle kenmerken' } },
    ])
    const [, beeld] = heel ?? []
    const figuur = beeld?.soort === 'figuur' ? beeld.figuur : null
    expect(figuur?.legenda?.at(-1)?.tekst).toBe('Getal: gemeenten')
    // The legend stays one line, so that the figure is no higher.
    expect(figuur && new Set(placeLegend(figuur).tekens.map(({ y }) => y)).size).toBe(1)
  })

  it('gives each kenmerk its figure, its row and its sentence', () => {
    const blokken = findHoofdstuk(rapport, 'spreiding')?.blokken ?? []
    const soorten = blokken.map(({ soort }) => soort)
    expect(soorten.filter((soort) => soort === 'figuur')).toHaveLength(3)
    const rijen = blokken.flatMap((blok) => (blok.soort === 'tabel' ? blok.tabel.rijen : []))
    const zinnen = blokken.flatMap((blok) => (blok.soort === 'lijst' ? blok.items : []))
    expect(rijen).toHaveLength(13)
    expect(zinnen).toHaveLength(13)
    expect(rijen[0]).toEqual([
      ...['1. Eenvoudig systeem', '11', '2', '1', '4', '3', '1', '3,3', '2,0 tot 4,0'],
    ])
    expect(zinnen[0]).toBe(
      '1. Eenvoudig systeem: 7 van de 11 gemeenten staan onder het basisniveau. De middelste score is 3,3; de middelste helft loopt van 2,0 tot 4,0.',
    )
  })

  it('names gemeenten by name, never by their score', () => {
    for (const tabel of tabellenVan(rapport).filter(({ koppen }) => koppen[0] === 'Gemeente')) {
      const namen = tabel.rijen.map(([naam = '']) => naam)
      expect(namen).toEqual(namen.toSorted((a, b) => a.localeCompare(b, 'nl')))
    }
  })

  it('gives a cell of the heat map the colour of the level that it says', () => {
    const kaarten = tabellenVan(rapport).filter(({ niveaus }) => niveaus)
    expect(kaarten.length).toBeGreaterThan(2)
    for (const { rijen, niveaus } of kaarten) {
      rijen.forEach((rij, y) => {
        rij.forEach((cel, x) => {
          const gezegd = /^([1-5])\u00a0\(\d,\d\)/.exec(cel)?.[1]
          const niveau = niveauSchema.safeParse(Number(gezegd))
          expect(niveaus?.[y]?.[x] ?? null).toBe(niveau.success ? niveau.data : null)
        })
      })
    }
  })

  it('says what is asked for, what the catalogue has and who has to solve the rest', () => {
    const vraag = JSON.stringify(findHoofdstuk(rapport, 'ondersteuning'))
    expect(vraag).toContain('Waterdam (nu), Bergen aan de Polder (dit jaar)')
    expect(JSON.stringify(findHoofdstuk(rapport, 'signalen'))).toContain(
      'Waterdam: De regels van het Rijk zijn te ingewikkeld.',
    )
  })

  it('is the same for the same data', () => {
    expect(compose(DELEND, { lens: LENS }).rapport).toEqual(rapport)
  })
})

describe('who shares little', () => {
  it.each([
    [0, ['deelname', 'ontbreekt']],
    [1, ['deelname', 'gemeenten', 'knelpunten']],
    [4, ['deelname', 'gemeenten', 'knelpunten']],
    [5, ['deelname', 'spreiding', 'gemeenten', 'knelpunten']],
  ])('%i by name gives an honest report', (aantal, verwacht) => {
    const herkenbaar = DELEND.filter(({ vorm }) => vorm === 'herkenbaar').slice(0, aantal)
    const { rapport } = compose(herkenbaar, { lens: LENS })
    const ids = rapport.verdieping.map(({ id }) => id)
    expect(ids.slice(0, verwacht.length)).toEqual(verwacht)
    expect(ids.includes('spreiding')).toBe(aantal >= 5)
    expect(JSON.stringify(rapport).includes('Vanaf 5 gemeenten ziet u de spreiding')).toBe(
      aantal > 0 && aantal < 5,
    )
  })

  it('says of a regio without gemeenten that it has none', () => {
    const input = toRegiorapportInput(buildRegioOverzicht(), null)
    const { vooraf, verdieping } = buildRegiorapport(input)
    expect(JSON.stringify(vooraf)).toContain('In het register staan geen gemeenten bij deze regio.')
    expect(verdieping.map(({ id }) => id)).toEqual(['deelname', 'ontbreekt'])
  })

  it('shows nothing of two that share anonymously, and says of them what it says of all', () => {
    const twee = DELEND.filter(({ vorm }) => vorm === 'anoniem').slice(0, 2)
    const stil = twee.map(({ naam }) => naam)
    const { rapport } = compose(twee)
    const niemand = compose([]).rapport
    const rows = tabellenVan(rapport).flatMap(({ rijen }) => rijen)
    for (const naam of stil) {
      expect(rows.filter((rij) => rij.includes(naam))).toEqual([[naam, 'nog niets gedeeld', '–']])
    }
    expect(rapport.verdieping.map(({ id }) => id)).toEqual(niemand.verdieping.map(({ id }) => id))
  })
})

describe('who shares without a name', () => {
  const RECHTUIT = /hebben geen (?:behoefte aan ondersteuning|signalen) vastgelegd/g
  const INGEHOUDEN = /hebben nog niets (?:gevraagd|gemeld) dat hier te zien mag zijn/g
  const behoeften = [{ kenmerkId: 'K02', soort: 'geld', urgentie: 'nu' }] as const
  const signalen = [{ kenmerkId: 'K03', partij: 'rijk', tekst: null }] as const
  const van = (vorm: Delend['vorm'], aantal: number, deel: Partial<Delend> = {}) =>
    Array.from({ length: aantal }, (_, i) => ({
      ...{ naam: `Deler ${vorm} ${i}`, vorm, oordelen: NIVEAUS[i % 5] ?? 1, ...deel },
    }))

  it.each([
    ['three that all ask for it', van('anoniem', 3, { behoeften, signalen })],
    ['one by name that asks for nothing', [...van('anoniem', 3), ...van('herkenbaar', 2)]],
  ])('is not said to have recorded nothing: %s', (_, delend) => {
    const tekst = JSON.stringify(compose(delend).rapport)
    expect(tekst.match(INGEHOUDEN)).toHaveLength(2)
    expect(tekst).not.toMatch(RECHTUIT)
  })

  it('lets it be said of those that all share by name', () => {
    const tekst = JSON.stringify(compose(van('herkenbaar', 3)).rapport)
    expect(tekst.match(RECHTUIT)).toHaveLength(2)
    expect(tekst).not.toMatch(INGEHOUDEN)
  })

  it('leaves unsaid what most have below the basisniveau, being too few', () => {
    const { rapport } = compose(van('anoniem', 4))
    expect(JSON.stringify(rapport)).toContain('Er tellen nog te weinig gemeenten mee om te zeggen')
    expect(findHoofdstuk(rapport, 'knelpunten')).toBeUndefined()
  })
})

describe('the report without names', () => {
  const NAMEN = [...DELEND.map(({ naam }) => naam), ...ANDEREN]

  it('has no name, no code and no words of a gemeente in any form', () => {
    const found = everything(DELEND, { metNamen: false, lens: LENS })
    for (const naam of NAMEN) expect(found).not.toContain(naam)
    expect(found).not.toMatch(/GM8\d/)
    expect(found).not.toContain('te ingewikkeld')
    expect(found).toContain('7 van de 11 gemeenten')
  })

  it('says nothing about fewer than five', () => {
    const vier = DELEND.filter(({ vorm }) => vorm === 'herkenbaar').slice(0, 4)
    const { rapport, input } = compose(vier, { metNamen: false, lens: LENS })
    expect(input.vraag.vragen).toBeNull()
    expect(input.signalen.groepen).toBeNull()
    expect(input.knelpunten).toEqual([])
    expect(JSON.stringify(rapport)).not.toContain('onder het basisniveau')
  })

  it('leaves out a need or signal in which fewer than five count, and says so', () => {
    // Of the bundel all ask for it, so in that cell only the four by name would count.
    const behoeften = [{ kenmerkId: 'K02', soort: 'geld', urgentie: 'nu' }] as const
    const signalen = [{ kenmerkId: 'K03', partij: 'rijk', tekst: 'Zeldzaamwoord' }] as const
    const delend = [
      ...DELEND.filter(({ vorm }) => vorm === 'herkenbaar').slice(0, 4),
      ...DELEND.filter(({ vorm }) => vorm === 'anoniem'),
    ].map((gemeente) => ({ ...gemeente, behoeften, signalen }))
    const met = compose(delend, {}).input
    expect(met.vraag.vragen).toMatchObject([{ aantal: 4, van: 4 }])
    expect(met.signalen.groepen).toMatchObject([{ aantal: 4, van: 4 }])
    const zonder = compose(delend, { metNamen: false })
    expect(zonder.input.vraag.vragen).toBeNull()
    expect(zonder.input.signalen.groepen).toBeNull()
    expect(JSON.stringify(zonder.rapport)).toContain('tellen vijf gemeenten of meer mee')
  })

  it('keeps the years from telling one gemeente by what is left of all', () => {
    // Six by name of this year, and a seventh that is of the year before: all less this year is one.
    const gemeenten = DELEND.filter(({ vorm }) => vorm === 'herkenbaar').slice(0, 7)
    const overzicht = buildRegioOverzicht(
      gemeenten.map(({ naam, vorm, oordelen }, i) => ({
        ...{ naam, vorm, oordelen, eerder: 2 as const },
        ...(i === 6 && { jaar: 2025 }),
      })),
    )
    const heel = toRegiorapportInput(overzicht, null)
    expect(heel.jaren?.kenmerken[0]?.nu.spreiding?.n).toBe(6)
    const { kenmerken, jaren } = withoutNamen(heel)
    expect(kenmerken[0]?.aggregaat.spreiding?.n).toBe(7)
    expect(jaren?.kenmerken.every(({ nu }) => nu.spreiding === null)).toBe(true)
  })

  it('holds for whoever shares whatever', () => {
    const vorm = fc.constantFrom('herkenbaar' as const, 'anoniem' as const)
    const gemeente = fc.record({ vorm, oordelen: fc.constantFrom(...NIVEAUS) })
    fc.assert(
      fc.property(fc.array(gemeente, { maxLength: 9 }), (gekozen) => {
        const delend = gekozen.map((rest, index) => ({
          ...rest,
          naam: `Zeldzaamnaam ${index}`,
          signalen: [{ kenmerkId: 'K01', partij: 'rijk' as const, tekst: 'Zeldzaamwoord' }],
          behoeften: [{ kenmerkId: 'K02', soort: 'geld' as const, urgentie: 'nu' as const }],
        }))
        expect(everything(delend, { metNamen: false })).not.toContain('Zeldzaam')
        const met = everything(delend, {})
        const anoniem = delend.filter((one) => one.vorm === 'anoniem').map(({ naam }) => naam)
        // By name an anonymous gemeente is only one of those that share nothing yet.
        for (const naam of anoniem) {
          const zinnen = met.split('"').filter((tekst) => tekst.includes(naam))
          for (const zin of zinnen)
            expect([
              naam,
              `${naam}: deelt nog niets gedeeld, resultaat vastgesteld op –.`,
            ]).toContain(zin)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('a table on slides', () => {
  it('goes on to a next slide where its rows are high, with every row once', () => {
    const { rapport } = compose(DELEND)
    const lang = 'Een gemeente met een lange naam (dit jaar), en nog een (nu)'
    const rijen = Array.from({ length: 12 }, (_, index) => [`${index + 1}. Kenmerk`, lang, lang])
    const tabel = { bijschrift: 'Lang', koppen: ['Kenmerk', 'Wie?', 'Wat?'], rijen }
    const deel: Hoofdstuk = { id: 'lang', titel: 'Lang', blokken: [{ soort: 'tabel', tabel }] }
    const { dias } = buildRegiopresentatie({ ...rapport, vooraf: [], verdieping: [deel] })
    const delen = dias.flatMap(({ inhoud }) => (inhoud.soort === 'tabel' ? [inhoud.tabel] : []))
    expect(delen.length).toBeGreaterThan(1)
    expect(delen.flatMap((one) => one.rijen)).toEqual(rijen)
  })
})
