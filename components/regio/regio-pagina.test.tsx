import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { listLenzen } from '@/lib/instrument/content'
import { NIVEAUS } from '@/lib/instrument/model'
import type { RegioOverzicht } from '@/lib/regio/schema'
import { buildRegioOverzicht, REGIO_VOORBEELD, type Delend } from '@/tests/factories/regio'
import { NaastElkaarPagina } from './naast-elkaar-pagina'
import { RegioPagina } from './regio-pagina'

const GEEN_ENKEL = 'Bij geen enkel kenmerk staat meer dan de helft'
const TE_WEINIG = 'Er tellen nog te weinig gemeenten mee om te zeggen'
const NIETS_TE_ZIEN = 'Er is hier nog niets te zien.'
const ZONDER_NAAM = 'Geen gemeente deelt met naam. Wie zonder naam deelt, telt hieronder mee.'

/** So many that share without their name, at different levels. */
const anoniemen = (aantal: number): Delend[] =>
  Array.from({ length: aantal }, (_, i) => ({
    ...{ naam: `Stil ${i}`, vorm: 'anoniem', oordelen: NIVEAUS[i % 5] ?? 1 },
  }))

const render = (overzicht: RegioOverzicht) =>
  renderToStaticMarkup(<RegioPagina {...overzicht} lenzen={listLenzen()} />)

describe('a regio in which only anonymous gemeenten share', () => {
  it.each([3, 4])('does not say of %i that nothing is below the basisniveau', (aantal) => {
    const html = render(buildRegioOverzicht(anoniemen(aantal)))
    expect(html).toContain(TE_WEINIG)
    expect(html).not.toContain(GEEN_ENKEL)
  })

  it('says so where it is known', () => {
    const html = render(
      buildRegioOverzicht([{ naam: 'Een', vorm: 'herkenbaar', oordelen: 5 }, ...anoniemen(3)]),
    )
    expect(html).toContain(GEEN_ENKEL)
    expect(html).not.toContain(TE_WEINIG)
  })

  it('says that they count without being named, and not that there is nothing', () => {
    const html = render(buildRegioOverzicht(anoniemen(5)))
    expect(html).toContain(ZONDER_NAAM)
    expect(html).not.toContain(NIETS_TE_ZIEN)
  })

  it('offers no look at each of them', () => {
    const html = render(buildRegioOverzicht(anoniemen(5)))
    expect(html).toContain('onder het basisniveau')
    expect(html).not.toContain('Bekijk per gemeente')
    expect(html).not.toMatch(/\?kenmerk=K\d\d/)
    expect(render(buildRegioOverzicht(REGIO_VOORBEELD.delend))).toContain('Bekijk per gemeente')
  })

  it('says that there is nothing where none counts', () => {
    const html = render(buildRegioOverzicht(anoniemen(2)))
    expect(html).toContain(NIETS_TE_ZIEN)
    expect(html).not.toContain(ZONDER_NAAM)
  })
})

describe('the bars of the spread', () => {
  const partOf = (html: string) => html.slice(html.indexOf('id="spreiding"'))
  const GETAL = 'Het getal in een balk is het aantal gemeenten.'

  it('say what their colours and numbers are', () => {
    const deel = partOf(render(buildRegioOverzicht(REGIO_VOORBEELD.delend)))
    expect(deel).toContain(GETAL)
    expect(deel.indexOf('aria-label="De niveaus"')).toBeGreaterThan(0)
    expect(deel.indexOf('aria-label="De niveaus"')).toBeLessThan(deel.indexOf('rg-verdeling'))
  })

  it('give the score of a part of a lens no name', () => {
    const lens = 'vijf-basisfuncties'
    const deel = partOf(render(buildRegioOverzicht(REGIO_VOORBEELD.delend, { lens })))
    expect(deel).toContain('aria-label="De scores"')
    expect(deel).not.toContain('aria-label="De niveaus"')
  })

  it('are not explained where there are none', () => {
    expect(render(buildRegioOverzicht(anoniemen(3)))).not.toContain(GETAL)
  })

  it('keep a date beside a gemeente on one line', () => {
    expect(render(buildRegioOverzicht(REGIO_VOORBEELD.delend))).toMatch(
      /<span class="whitespace-nowrap">\d{1,2}-\d{1,2}-\d{4}<\/span>/,
    )
  })
})

/** The names of the fields one can choose by, and where choosing leads. */
const readKeuze = (html: string) => ({
  velden: [...html.matchAll(/<select[^>]* name="(\w+)"/g)].map(([, naam]) => naam),
  adres: /<form class="rg-keuze" action="([^"]*)"/.exec(html)?.[1],
})

describe('the choice of a lens', () => {
  it('is there by itself where there is a spread but no map, and can be undone', () => {
    const zonder = render(buildRegioOverzicht(anoniemen(5)))
    expect(readKeuze(zonder)).toEqual({ velden: ['lens'], adres: '/regios/JZ80#spreiding' })
    expect(zonder).not.toContain('Toon alles')
    const met = render(buildRegioOverzicht(anoniemen(5), { lens: 'vijf-basisfuncties' }))
    expect(readKeuze(met).velden).toEqual(['lens'])
    expect(met).toMatch(/<a [^>]*href="\/regios\/JZ80#spreiding"[^>]*>Toon alles</)
  })

  it('is not there without a spread, and once where there is a map', () => {
    expect(readKeuze(render(buildRegioOverzicht(anoniemen(4)))).velden).toEqual([])
    const { velden, adres } = readKeuze(render(buildRegioOverzicht(REGIO_VOORBEELD.delend)))
    expect(velden).toEqual(['lens', 'waarde', 'kenmerk', 'niveau'])
    expect(adres).toBe('/regios/JZ80#kaart')
  })
})

describe('what leads to a gemeente', () => {
  const overzicht = buildRegioOverzicht(REGIO_VOORBEELD.delend)
  const { regio, peildatum, kenmerken, kaart } = overzicht
  const html = render(overzicht)
  const listPaden = (tekst: string) =>
    [...tekst.matchAll(/href="\/regios\/JZ80\/gemeenten\/(GM8\d{3})([^"]*)"/g)].map(
      ([, code = '', rest = '']) => ({ code, rest }),
    )

  it('names the meting that the value is of: in map, years, needs and signals', () => {
    const [wie = '', delen = ''] = html.split('id="kaart"')
    expect(listPaden(wie).every(({ rest }) => rest === '')).toBe(true)
    const paden = listPaden(delen)
    // Eight by name with 13 kenmerken and their name, twice; three needs and two signals.
    expect(paden).toHaveLength(2 * 8 * 14 + 3 + 2)
    for (const { code, rest } of paden) expect(rest).toMatch(`?meting=${code}-2026`)
    expect(paden.filter(({ rest }) => rest.endsWith('#K01'))).toHaveLength(16)
  })

  it('does so where a few lie side by side', () => {
    const gekozen = kaart.rijen.slice(0, 2).map((rij) => ({ ...rij, vastgesteldOp: '2026-05-20' }))
    const naast = listPaden(
      renderToStaticMarkup(
        <NaastElkaarPagina
          {...{ regio, peildatum, kenmerken, gekozen }}
          keuzes={[]}
          onbekend={0}
        />,
      ),
    )
    expect(naast).toHaveLength(2 * 14)
    for (const { code, rest } of naast) expect(rest).toMatch(`?meting=${code}-2026`)
  })
})
