import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listOndersteuning, standaardInstrument } from '@/lib/instrument/content'
import { BEHOEFTEN } from '@/lib/instrument/model'
import { URGENTIES, type BehoefteInput } from '@/lib/behoeften/schema'
import { buildRapportInput, buildVoorbeeld, oordelenOp } from '@/tests/factories/rapport'
import {
  composeAanvraag,
  findBesteOntvanger,
  groupOntvangers,
  listOntvangers,
  readAanvraagKeuze,
} from './rules'
import { CIJFERS, type Cijfers, type GevraagdeBehoefte } from './schema'

const instrument = standaardInstrument()

function ask(nummer: number, anders: Partial<BehoefteInput> = {}): GevraagdeBehoefte {
  const kenmerk = instrument.kenmerken.find((item) => item.nummer === nummer)
  if (!kenmerk) throw new Error(`no kenmerk ${nummer}`)
  const input = { soort: 'kennis', urgentie: 'nu', toelichting: '', ...anders } as const
  return { kenmerk, behoefte: { id: `b${nummer}`, kenmerkId: kenmerk.id, versie: 1, ...input } }
}

const LIJN = {
  id: 'ondersteuningslijn-stevige-lokale-teams',
  titel: 'Ondersteuningslijn Stevige Lokale Teams',
  mail: 'stevigelokaleteams@vng.nl',
  aanvragen: 'Stuur een mail.',
}

const compose = (
  behoeften: readonly GevraagdeBehoefte[],
  cijfers: Cijfers,
  input = buildVoorbeeld(),
) => composeAanvraag(input, { behoeften, ontvanger: LIJN, cijfers })

describe('the mail of a request', () => {
  it('says who asks what, of whom and when', () => {
    const behoeften = [
      ask(1, { toelichting: 'Regel een.\r\nRegel twee.' }),
      ask(1, { soort: 'geld', urgentie: 'dit-jaar' }),
      ask(5, { soort: 'uitwisseling', urgentie: 'later' }),
    ]
    const { onderwerp, tekst } = compose(behoeften, 'geen')
    expect(onderwerp).toBe('Vraag om ondersteuning van gemeente Utrecht')
    expect(tekst).toBe(`Geachte heer of mevrouw,

Gemeente Utrecht heeft met het Verkenningsinstrument Toegang (VIT) bekeken hoe ver de toegang en de lokale teams zijn. Wij deden dat in ‘Meting 2026’. Deze meting is vastgesteld op 21 november 2026.

Wij vragen uw ondersteuning bij 2 kenmerken van het Richtinggevend kader.

Wat wij nodig hebben

Kenmerk 1. ${instrument.kenmerken[0]?.titel}
- Kennis. Wanneer: nu.
  Toelichting: Regel een.
  Regel twee.
- Geld. Wanneer: dit jaar.

Kenmerk 5. ${instrument.kenmerken[4]?.titel}
- Uitwisseling met andere gemeenten. Wanneer: later.

Wij horen graag welke hulp bij ons past en wat de volgende stap is.

Met vriendelijke groet,

[vul hier uw naam, functie en telefoonnummer in]
Gemeente Utrecht`)
  })

  it('holds no figure at all when none is chosen', () => {
    const { tekst } = compose([ask(1)], 'geen')
    expect(tekst).not.toMatch(/\d,\d|niveau|kloof|zelfbeeld|eigen beeld/)
  })

  it('gives the score and level of what is chosen, and of nothing else', () => {
    const input = buildVoorbeeld()
    const { score, niveau } = input.resultaat.kenmerken.K01 ?? {}
    const { tekst } = compose([ask(1)], 'score', input)
    expect(tekst).toContain(`Onze score: ${score?.afgerond} van 5, niveau ${niveau}.`)
    expect(tekst).not.toMatch(/ambitie|kloof/i)
    expect(tekst.match(/\d,\d/g)).toHaveLength(1)
    expect(tekst).toContain('geen ranglijst')
  })

  it('gives ambitie and gap when those are chosen', () => {
    const input = buildVoorbeeld()
    const { kloof } = input.resultaat.kenmerken.K01 ?? {}
    const { tekst } = compose([ask(1)], 'kloof', input)
    expect(tekst).toContain(`Onze ambitie: niveau 5. De kloof is ${kloof?.afgerond}.`)
    const zonder = buildRapportInput({ oordelen: oordelenOp(instrument, 4) })
    expect(compose([ask(1)], 'kloof', zonder).tekst).toContain('niveau 4. Er is geen kloof.')
  })

  it('gives the whole result in short, every figure as the result has it', () => {
    const input = buildVoorbeeld()
    const { tekst } = compose([ask(1)], 'kort', input)
    const { totaal, waarden, kenmerken } = input.resultaat
    expect(tekst).toContain(`Gemiddelde van alle kenmerken: ${totaal.score?.afgerond} van 5.`)
    for (const { id, titel } of instrument.waarden) {
      expect(tekst).toContain(`- ${titel}: ${waarden[id].score?.afgerond ?? 'geen score'}\n`)
    }
    for (const { id, nummer, kort } of instrument.kenmerken) {
      const { score, niveau } = kenmerken[id] ?? {}
      expect(tekst).toContain(
        score
          ? `- ${nummer}. ${kort}: score ${score.afgerond}, niveau ${niveau}, ambitie `
          : `- ${nummer}. ${kort}: geen score\n`,
      )
    }
  })

  it('says plainly what is missing, provisional or not established', () => {
    const leeg = buildRapportInput({ meting: { status: 'open' } })
    const { tekst } = compose([ask(1)], 'kort', leeg)
    expect(tekst).toContain('Deze meting is nog niet vastgesteld.')
    expect(tekst).toContain('nog niet te bepalen')
    expect(tekst).toContain('Een gemiddelde van alle kenmerken is er nog niet.')
    const nvt = Object.fromEntries(
      instrument.kenmerken[0]?.indicatoren.map(({ id }) => [id, { soort: 'nvt' as const }]) ?? [],
    )
    expect(compose([ask(1)], 'score', buildRapportInput({ oordelen: nvt })).tekst).toContain(
      'niet van toepassing',
    )
    const nergens = Object.fromEntries(
      instrument.kenmerken.flatMap(({ indicatoren }) =>
        indicatoren.map(({ id }) => [id, { soort: 'nvt' as const }]),
      ),
    )
    const nergensTekst = compose([ask(1)], 'kort', buildRapportInput({ oordelen: nergens })).tekst
    expect(nergensTekst).toContain('geen van de kenmerken van toepassing')
    expect(nergensTekst).not.toContain('te weinig beoordeeld')
    const voorlopig = buildRapportInput({
      oordelen: { 'K01.1': { soort: 'niveau', niveau: 2, voorlopig: true } },
    })
    expect(compose([ask(1)], 'score', voorlopig).tekst).toContain('De cijfers zijn voorlopig.')
  })

  it('asks the regioadviseur for contact, naming the regio', () => {
    const ontvanger = { ...LIJN, id: 'regioadviseurs-sociaal-domein' }
    const vraag = { behoeften: [ask(1)], ontvanger, cijfers: 'geen' } as const
    const { tekst } = composeAanvraag(buildVoorbeeld(), vraag)
    expect(tekst).toContain('de regio Utrecht Stad')
    expect(tekst).not.toContain('Deze vraag gaat over')
  })

  it('names the support where it asks for one thing that the addressee offers', () => {
    const ontvanger = { ...LIJN, id: 'werkpakket-veiligheid', titel: 'Werkpakket Veiligheid' }
    const vraag = { behoeften: [ask(12)], ontvanger, cijfers: 'score' } as const
    const { tekst } = composeAanvraag(buildVoorbeeld(), vraag)
    expect(tekst).toContain('Deze vraag gaat over: Werkpakket Veiligheid.')
    expect(tekst).toContain('Wanneer: nu.\n\nOnze score')
  })
})

describe('who can be asked', () => {
  it('is always the ondersteuningslijn and the regioadviseur, with the addresses of the catalogue', () => {
    const ontvangers = listOntvangers(buildVoorbeeld(), [])
    expect(ontvangers.map(({ id, mail }) => [id, mail])).toEqual([
      ['ondersteuningslijn-stevige-lokale-teams', 'stevigelokaleteams@vng.nl'],
      ['regioadviseurs-sociaal-domein', 'infosamenwerkingsplatformsd@vng.nl'],
    ])
  })

  it('is also what fits a need and has a mailbox, each once', () => {
    const ontvangers = listOntvangers(buildVoorbeeld(), [
      ask(12),
      ask(12),
      ask(12, { soort: 'randvoorwaarde' }),
    ])
    expect(ontvangers.map(({ id }) => id)).toContain('werkpakket-veiligheid')
    expect(new Set(ontvangers.map(({ id }) => id)).size).toBe(ontvangers.length)
    expect(ontvangers.every(({ mail }) => mail !== null)).toBe(true)
  })

  it('is first of all who offers what is needed', () => {
    const beste = (...behoeften: GevraagdeBehoefte[]) => {
      const input = buildVoorbeeld()
      return findBesteOntvanger(input, behoeften, listOntvangers(input, behoeften))
    }
    expect(beste()).toBe('ondersteuningslijn-stevige-lokale-teams')
    expect(beste(ask(12))).toBe('ondersteuningslijn-stevige-lokale-teams')
    expect(beste(ask(13, { soort: 'geld' }))).toMatch(/budget|middelen/)
  })

  it('is one choice for each address', () => {
    const ontvangers = listOntvangers(buildVoorbeeld(), [ask(1, { soort: 'geld' }), ask(12)])
    const groepen = groupOntvangers(ontvangers)
    expect(groepen.flat()).toHaveLength(ontvangers.length)
    const adressen = groepen.map(([eerste]) => eerste?.mail)
    expect(new Set(adressen).size).toBe(groepen.length)
    expect(groepen.length).toBeLessThan(ontvangers.length)
  })

  it('leaves out what the catalogue no longer has, and says where there is no address', () => {
    const ondersteuning = listOndersteuning()
      .filter(({ id }) => id === 'regioadviseurs-sociaal-domein')
      .map((item) => ({ ...item, aanvragen: { tekst: item.aanvragen.tekst } }))
    const ontvangers = listOntvangers(buildVoorbeeld({ ondersteuning }), [ask(1)])
    expect(ontvangers.map(({ id, mail }) => [id, mail])).toEqual([
      ['regioadviseurs-sociaal-domein', null],
    ])
  })
})

describe('what an address asks', () => {
  const known = { behoeften: ['a', 'b'], ontvangers: ['lijn', 'regio'], beste: () => 'lijn' }

  it('is everything, of the first, without figures, before anything is chosen', () => {
    expect(readAanvraagKeuze({}, known)).toEqual({
      keuze: { behoeften: ['a', 'b'], ontvanger: 'lijn', cijfers: 'geen' },
      fouten: [],
      isGevraagd: false,
    })
  })

  it('is what was chosen, in the order of the page', () => {
    const query = { behoefte: ['b', 'a'], aan: 'regio', cijfers: 'kloof' }
    expect(readAanvraagKeuze(query, known)).toEqual({
      keuze: { behoeften: ['a', 'b'], ontvanger: 'regio', cijfers: 'kloof' },
      fouten: [],
      isGevraagd: true,
    })
  })

  it.each([
    ['nothing chosen', { cijfers: 'geen' }, ['geen-behoefte']],
    ['a need that is gone', { behoefte: ['a', 'weg'] }, ['onbekende-behoefte']],
    ['only a need that is gone', { behoefte: 'weg' }, ['onbekende-behoefte', 'geen-behoefte']],
    ['an unknown addressee', { behoefte: 'a', aan: 'x@example.org' }, ['onbekende-keuze']],
    ['unknown figures', { behoefte: 'a', cijfers: 'alles' }, ['onbekende-keuze']],
  ])('names a fault: %s', (_, query, fouten) => {
    expect(readAanvraagKeuze(query, known).fouten).toEqual(fouten)
  })

  it('never holds what is not known, whatever the address says', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom('a', 'lijn', 'kort'))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('behoefte', 'aan', 'cijfers'), value), (query) => {
        const { keuze } = readAanvraagKeuze(query, known)
        expect(known.behoeften).toEqual(expect.arrayContaining([...keuze.behoeften]))
        expect(known.ontvangers).toContain(keuze.ontvanger)
        expect(CIJFERS).toContain(keuze.cijfers)
      }),
    )
  })
})

describe('any mail', () => {
  it('names each kenmerk once and each need once', () => {
    const arbitraryVraag = fc.uniqueArray(
      fc.record({
        nummer: fc.integer({ min: 1, max: 13 }),
        soort: fc.constantFrom(...BEHOEFTEN),
        urgentie: fc.constantFrom(...URGENTIES),
      }),
      { minLength: 1, selector: ({ nummer, soort }) => `${nummer} ${soort}` },
    )
    fc.assert(
      fc.property(arbitraryVraag, fc.constantFrom(...CIJFERS), (vragen, cijfers) => {
        const { tekst } = compose(
          vragen.map(({ nummer, ...rest }) => ask(nummer, rest)),
          cijfers,
        )
        const kenmerken = new Set(vragen.map(({ nummer }) => nummer))
        expect(tekst.match(/^Kenmerk \d+\. /gm)).toHaveLength(kenmerken.size)
        expect(tekst.match(/Wanneer: /g)).toHaveLength(vragen.length)
      }),
    )
  })
})
