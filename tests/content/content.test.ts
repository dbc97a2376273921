import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/instrument/check'
import { compareInstrumenten } from '@/lib/instrument/compare'
import {
  findLens,
  getInstrument,
  getProces,
  getProfiel,
  listBegrippen,
  listBronnen,
  listInstrumenten,
  listLenzen,
  listOndersteuning,
  listOntwikkelingen,
  standaardInstrument,
} from '@/lib/instrument/content'
import { formatFout } from '@/lib/instrument/fault'
import {
  findIndicator,
  findKenmerk,
  kenmerkenVanWaarde,
  listIndicatoren,
  matchOndersteuning,
} from '@/lib/instrument/find'
import { NIVEAUS, WAARDE_IDS } from '@/lib/instrument/model'

const instrument = standaardInstrument()

test('the content has no faults: structure, references, plain language, schemas', () => {
  expect(checkContent(path.resolve('content')).map(formatFout)).toEqual([])
})

describe('the instrument', () => {
  test('is found by its version', () => {
    expect(listInstrumenten().map(({ versie }) => versie)).toContain('1.0.0')
    expect(getInstrument('1.0.0')?.urn).toBe('urn:vit:instrument:1.0.0')
    expect(getInstrument('9.9.9')).toBeUndefined()
  })

  test('has the scale of scoring §1', () => {
    expect(instrument.schaal.map(({ naam }) => naam)).toEqual([
      'Nog niet gestart',
      'In ontwikkeling',
      'Deels ingericht',
      'Geborgd',
      'Geborgd en lerend',
    ])
  })

  test('has the three waarden with their kenmerken', () => {
    expect(instrument.waarden.map(({ titel }) => titel)).toEqual([
      'Dichtbij',
      'Integraal',
      'Mandaat',
    ])
    expect(WAARDE_IDS.map((waarde) => kenmerkenVanWaarde(instrument, waarde).length)).toEqual([
      4, 6, 3,
    ])
  })

  test('carries the official titles of the framework', () => {
    expect(instrument.kenmerken.map(({ titel }) => titel)).toEqual([
      'Een eenvoudig(er) systeem, met de inwoner als uitgangspunt',
      'Laagdrempelig: dichtbij, vindbaar, zichtbaar, benaderbaar',
      'Werken aan een sterke relatie met de sociale en pedagogische basis',
      'Achterliggende patronen en systeemknelpunten',
      'Brede blik, brede analyse',
      'Professionals met de juiste houding, vaardigheden en kennis',
      'Zelf (basis)hulp bieden en vertrouwd aanspreekpunt blijven',
      'Duidelijke afspraken voor integrale en domeinoverstijgende samenwerking',
      'Streven naar soepelere overgangen in de levensloop',
      'Inwoners met levenslange en/of levensbrede beperkingen',
      'Mandaat over gemeentelijke beleidsterreinen heen',
      'Oog voor (on)veiligheid',
      'Bewust omgaan met wat passend is en nodig is, ook gezien de schaarste aan mensen en middelen',
    ])
  })

  test('finds a kenmerk and an indicator by id', () => {
    expect(findKenmerk(instrument, 'K07')?.nummer).toBe(7)
    expect(findKenmerk(instrument, 'K99')).toBeUndefined()
    expect(findIndicator(instrument, 'K07.2')?.id).toBe('K07.2')
    expect(findIndicator(instrument, 'K07.9')).toBeUndefined()
  })

  test('has a short version that gives every kenmerk a score', () => {
    for (const { indicatoren } of instrument.kenmerken) {
      const kern = indicatoren.filter((indicator) => indicator.kern).length
      expect(kern * 2).toBeGreaterThanOrEqual(indicatoren.length)
    }
  })

  test('asks each perspectief only what it can judge', () => {
    const vragen = listIndicatoren(instrument, { perspectief: 'inwoners' })
    expect(vragen.length).toBeGreaterThan(0)
    expect(vragen.every(({ inwonersvraag }) => inwonersvraag !== undefined)).toBe(true)
  })
})

describe('the versions', () => {
  test('new metingen are made with 1.0.0, which is published', () => {
    expect(instrument).toMatchObject({ versie: '1.0.0', status: 'gepubliceerd' })
  })

  test('1.1.0-concept rewords one indicator, splits one and adds one', () => {
    const nieuw = getInstrument('1.1.0-concept')
    const verschillen = nieuw ? compareInstrumenten(instrument, nieuw) : []
    const perSoort = verschillen
      .flatMap((item) => item.verschillen)
      .filter(({ soort }) => soort !== 'gelijk')
      .map(({ soort, oud, nieuw }) => [soort, ...oud.map(({ id }) => id), nieuw?.id].join(' '))
    expect(perSoort).toEqual([
      'gesplitst K05.5 K05.5',
      'gesplitst K05.5 K05.6',
      'nieuw K11.6',
      'verwoord K13.2 K13.2',
    ])
    const anders = verschillen.filter(({ isVergelijkbaar }) => !isVergelijkbaar)
    expect(anders.map(({ kenmerk }) => kenmerk.id)).toEqual(['K05', 'K11'])
  })
})

describe.each(instrument.kenmerken)('$id $kort', (kenmerk) => {
  test('has 4 to 6 indicators with five different levels of 8 to 35 words', () => {
    expect(kenmerk.indicatoren.length).toBeGreaterThanOrEqual(4)
    for (const { id, niveaus } of kenmerk.indicatoren) {
      const texts = NIVEAUS.map((niveau) => niveaus[niveau])
      expect(new Set(texts).size, id).toBe(5)
      const lengths = texts.map((text) => text.split(/\s+/).length)
      expect(Math.min(...lengths), id).toBeGreaterThanOrEqual(8)
      expect(Math.max(...lengths), id).toBeLessThanOrEqual(35)
    }
  })

  test('has support at every level', () => {
    for (const niveau of NIVEAUS) {
      expect(
        matchOndersteuning(listOndersteuning(), { kenmerk: kenmerk.id, niveau }),
      ).not.toHaveLength(0)
    }
  })
})

describe('the lenzen', () => {
  test('are the agreements of bijlage I and the studies that the framework names', () => {
    expect(listLenzen()).toHaveLength(17)
    expect(listLenzen().filter(({ soort }) => soort === 'afspraak')).toHaveLength(13)
    expect(findLens('kenmerken-stevige-lokale-teams')?.onderdelen).toHaveLength(17)
    expect(findLens('vijf-basisfuncties')?.onderdelen).toHaveLength(5)
    expect(findLens('onbekend')).toBeUndefined()
  })

  test('say of each part what measures it, or why nothing does', () => {
    for (const { id, onderdelen } of listLenzen()) {
      for (const { indicatoren, reden } of onderdelen) {
        expect(indicatoren.length > 0, id).toBe(reden === undefined)
      }
    }
  })
})

test('the road has its nine steps, with sjablonen for the conversation', () => {
  const { stappen, sjablonen } = getProces()
  expect(stappen.map(({ id }) => id)).toEqual([
    'voorbereiden',
    'uitnodigen',
    'invullen',
    'gesprek',
    'vaststellen',
    'plannen',
    'raad-informeren',
    'delen',
    'opnieuw-meten',
  ])
  expect(new Set(sjablonen.map(({ soort }) => soort))).toEqual(
    new Set(['mail', 'agenda', 'draaiboek', 'planning', 'brief']),
  )
})

test('every kenmerk has a development', () => {
  const kenmerken = new Set(listOntwikkelingen().flatMap((item) => item.kenmerken))
  expect([...kenmerken].toSorted()).toEqual(instrument.kenmerken.map(({ id }) => id))
})

test('the gemeenteprofiel asks about facts and proposes nvt only for few indicators', () => {
  const vragen = getProfiel(instrument.versie)?.vragen ?? []
  expect(vragen).toHaveLength(12)
  expect(vragen.every(({ vraag }) => vraag.endsWith('?'))).toBe(true)
  const nvt = vragen.flatMap(({ gevolgen }) => gevolgen.filter(({ soort }) => soort === 'nvt'))
  expect(nvt.flatMap(({ indicatoren }) => indicatoren)).toEqual(['K08.5'])
  expect(getProfiel('9.9.9')).toBeUndefined()
})

test('begrippen and bronnen are there', () => {
  expect(listBegrippen().length).toBeGreaterThan(0)
  expect(listBronnen().map(({ id }) => id)).toContain('richtinggevend-kader')
})
