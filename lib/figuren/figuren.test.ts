import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listElements, readAttribute, readXml } from '@/lib/beeld/xml'
import { NIVEAUS } from '@/lib/instrument/model'
import { fraction, toBreuk } from '@/lib/scoring/fraction'
import type { Spreidingsbeeld } from '@/lib/scoring/aggregate'
import { PRIORITEITEN } from '@/lib/scoring/model'
import type { FiguurKenmerk } from './invoer'
import { KLEUR_HEX, KLEUR_TOKEN } from './kleuren'
import { buildKloofkaart } from './kloofkaart'
import { buildLensFiguur } from './lens'
import { KLEUREN, type Figuur, type Groep, type Tekening, type Vorm } from './model'
import { buildOntwikkeling } from './ontwikkeling'
import { buildRadar } from './radar'
import { buildSpreiding } from './spreiding'
import { buildStrook } from './strook'
import { toSvg } from './svg'
import { measureText } from './tekst'
import { buildVergelijking, concludeVergelijking } from './vergelijking'
import { buildWaarden } from './waarden'

const kop = { bron: 'Gemeente Utrecht · Meting 2026' }

const scoreArb = fc
  .option(fc.tuple(fc.integer({ min: 0, max: 36 }), fc.constantFrom(1, 2, 3, 9)))
  .map((pair) => pair && toBreuk(fraction(Math.min(pair[1] * 5, pair[1] + pair[0]), pair[1])))
const naamArb = fc.oneof(
  fc.constantFrom('Patronen', "'s-Gravenhage <b> & co", 'Meervoudigeproblematiekaanpakken'),
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
)
const kenmerkenArb: fc.Arbitrary<FiguurKenmerk[]> = fc
  .array(
    fc.record({
      kort: naamArb,
      score: scoreArb,
      ambitie: fc.constantFrom(...NIVEAUS),
      prioriteit: fc.constantFrom(...PRIORITEITEN),
      kloof: fc.integer({ min: 0, max: 40 }).map((tienden) => toBreuk(fraction(tienden, 10))),
      spreiding: fc.option(fc.constant({ laag: 1, hoog: 4.5 })),
    }),
    { minLength: 3, maxLength: 13 },
  )
  .map((rijen) =>
    rijen.map((rij, index) => ({
      ...rij,
      id: `K${String(index + 1).padStart(2, '0')}`,
      nummer: index + 1,
      niveau: rij.score && 2,
      kloof: rij.score && rij.kloof,
    })),
  )

const SPREIDING: Spreidingsbeeld = {
  n: 6,
  kwartielen: {
    eerste: toBreuk(fraction(2)),
    mediaan: toBreuk(fraction(5, 2)),
    derde: toBreuk(fraction(4)),
  },
  niveaus: { 1: 0, 2: 3, 3: 1, 4: 2, 5: 0 },
}

/** All figures of the same kenmerken. */
const buildAll = (kenmerken: FiguurKenmerk[]): Figuur[] => [
  buildRadar(kenmerken, kop),
  buildStrook(kenmerken, kop),
  buildKloofkaart(kenmerken, kop),
  buildWaarden(
    kenmerken.map(({ id, kort: titel, score }) => ({ id, titel, score, gescoord: 1, totaal: 2 })),
    kop,
  ),
  buildLensFiguur(
    kenmerken.map(({ id, kort: titel, score, niveau }) => ({ id, titel, score, niveau })),
    kop,
  ),
  buildOntwikkeling(
    {
      metingen: ['2024', '2025', '2026'],
      kenmerken: kenmerken.map(({ score, ...rest }) => ({ ...rest, scores: [score, null, score] })),
    },
    kop,
  ),
  buildVergelijking(
    {
      n: 8,
      rijen: kenmerken.map(({ id, nummer, kort, score }) => ({
        id,
        nummer,
        kort,
        eigen: score,
        ...(nummer % 3 === 0
          ? { n: 4, spreiding: null, waarom: 'Te weinig gemeenten' }
          : { n: 6, spreiding: SPREIDING, waarom: null }),
      })),
    },
    { ...kop, id: 'vergelijking-regio', titel: 'Gemeente Utrecht naast andere' },
  ),
  buildSpreiding(
    kenmerken.map(({ id, kort }) => ({ naam: kort, verdeling: [3, 0, 4, 1, 0], kenmerkId: id })),
    { ...kop, alt: 'Een zin.' },
  ),
]

const listGroepen = (vormen: readonly Vorm[]): Groep[] =>
  vormen.flatMap((vorm) => (vorm.soort === 'groep' ? [vorm, ...listGroepen(vorm.vormen)] : []))

type Grens = { links: number; rechts: number; boven: number; onder: number }

/** Where a shape lies; of text about, and never less. */
function measure(vorm: Exclude<Vorm, Groep>): Grens {
  if (vorm.soort === 'lijn') {
    const [xs, ys] = [vorm.punten.map(({ x }) => x), vorm.punten.map(({ y }) => y)]
    return {
      links: Math.min(...xs),
      rechts: Math.max(...xs),
      boven: Math.min(...ys),
      onder: Math.max(...ys),
    }
  }
  const { x, y } = vorm
  if (vorm.soort === 'rechthoek') {
    return { links: x, rechts: x + vorm.breedte, boven: y, onder: y + vorm.hoogte }
  }
  if (vorm.soort === 'cirkel') {
    const { straal } = vorm
    return { links: x - straal, rechts: x + straal, boven: y - straal, onder: y + straal }
  }
  const { grootte = 16, anker = 'start' } = vorm
  const breedte = measureText(vorm.tekst, grootte)
  const links = x - { start: 0, midden: breedte / 2, eind: breedte }[anker]
  return { links, rechts: links + breedte, boven: y - grootte * 0.8, onder: y + grootte * 0.2 }
}

const listGrenzen = (vormen: readonly Vorm[]): Grens[] =>
  vormen.flatMap((vorm) => (vorm.soort === 'groep' ? listGrenzen(vorm.vormen) : [measure(vorm)]))

const listTekeningen = (figuur: Figuur): Tekening[] =>
  figuur.smal ? [figuur, figuur.smal] : [figuur]

describe('every figure', () => {
  it('stays within its own width and height, with names of any length', () => {
    fc.assert(
      fc.property(kenmerkenArb, (kenmerken) => {
        for (const figuur of buildAll(kenmerken)) {
          for (const { breedte, hoogte, vormen } of listTekeningen(figuur)) {
            const outside = listGrenzen(vormen).filter(
              ({ links, rechts, boven, onder }) =>
                links < -1 || boven < -1 || rechts > breedte + 1 || onder > hoogte + 1,
            )
            expect(outside, figuur.id).toEqual([])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leads once to each kenmerk, under its own name', () => {
    fc.assert(
      fc.property(kenmerkenArb, (kenmerken) => {
        const [radar, strook] = buildAll(kenmerken)
        for (const tekening of [radar, strook].flatMap((one) => (one ? listTekeningen(one) : []))) {
          const groepen = listGroepen(tekening.vormen)
          expect(groepen.map(({ doel }) => doel?.kenmerk)).toEqual(kenmerken.map(({ id }) => id))
          groepen.forEach(({ naam }, index) =>
            expect(naam).toContain(`${index + 1}. ${kenmerken[index]?.kort ?? ''}`),
          )
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is sound XML as a file, with its title, its sentence and its source', () => {
    fc.assert(
      fc.property(kenmerkenArb, (kenmerken) => {
        for (const figuur of buildAll(kenmerken)) {
          const svg = toSvg(figuur)
          expect(toSvg(figuur)).toBe(svg)
          const root = readXml(svg, { elementen: 5000, diepte: 20 })
          const texts = root ? listElements(root).map(({ naam, tekst }) => [naam, tekst]) : []
          expect(texts).toContainEqual(['title', figuur.titel])
          expect(texts).toContainEqual(['desc', `${figuur.alt} ${figuur.bron}`])
          expect(texts).toContainEqual(['text', figuur.bron])
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the figures together', () => {
  const kenmerk = (nummer: number, kloof: number): FiguurKenmerk => ({
    id: `K${nummer}`,
    nummer,
    kort: `Naam ${nummer}`,
    score: toBreuk(fraction(2)),
    niveau: 2,
    kloof: toBreuk(fraction(kloof, 10)),
    ambitie: 4,
    prioriteit: 'midden',
  })

  it('never lays one kenmerk over another on the map of gaps', () => {
    const kenmerken = Array.from({ length: 13 }, (_, index) => kenmerk(index + 1, index % 5))
    for (const tekening of listTekeningen(buildKloofkaart(kenmerken, kop))) {
      const circles = listGroepen(tekening.vormen).flatMap(({ vormen }) =>
        vormen.flatMap((vorm) => (vorm.soort === 'cirkel' ? [vorm] : [])),
      )
      expect(circles).toHaveLength(13)
      for (const [index, one] of circles.entries()) {
        for (const other of circles.slice(index + 1)) {
          const distance = Math.hypot(one.x - other.x, one.y - other.y)
          expect(distance).toBeGreaterThanOrEqual(one.straal + other.straal)
        }
      }
    }
  })

  it('names every kenmerk under a narrow web, which shows only numbers', () => {
    const kenmerken = Array.from({ length: 13 }, (_, index) => kenmerk(index + 1, 0))
    const { smal } = buildRadar(kenmerken, kop)
    const names = (smal?.vormen ?? []).flatMap((vorm) => (vorm.soort === 'tekst' ? vorm.tekst : []))
    expect(names).toEqual(
      expect.arrayContaining(kenmerken.map(({ kort }, i) => `${i + 1}. ${kort}`)),
    )
  })

  it('shows nothing of gemeenten that may not be shown', () => {
    const rij = { id: 'K01', nummer: 1, kort: 'Naam 1', eigen: toBreuk(fraction(3)), n: 4 }
    const draw = (rest: { spreiding: Spreidingsbeeld | null; waarom: string | null }) =>
      toSvg(
        buildVergelijking({ n: 6, rijen: [{ ...rij, ...rest }] }, { ...kop, id: 'v', titel: 'T' }),
      )
    const count = (svg: string) => svg.match(new RegExp(KLEUR_HEX['niveau-3'], 'g'))?.length
    // One bar is that of the legend.
    expect(count(draw({ spreiding: SPREIDING, waarom: null }))).toBe(2)
    const zonder = draw({ spreiding: null, waarom: 'Te weinig gemeenten' })
    expect(count(zonder)).toBe(1)
    expect(zonder).toContain('Te weinig gemeenten')
  })

  it('says in one sentence what is to be seen, at the edges too', () => {
    const geen = { ...kenmerk(1, 0), score: null, niveau: null, kloof: null }
    expect(buildStrook([geen], kop).alt).toBe('Er zijn nog geen scores om te laten zien.')
    expect(buildStrook([geen, kenmerk(2, 20)], kop).alt).toBe(
      'Alleen ‘Naam 2’ heeft een score: 2,0 op een schaal van 1 tot 5.',
    )
    expect(buildStrook([kenmerk(1, 20), kenmerk(2, 20)], kop).alt).toBe(
      'Alle scores zijn 2,0 op een schaal van 1 tot 5.',
    )
    expect(buildKloofkaart([kenmerk(1, 0)], kop).alt).toBe(
      'Geen enkel kenmerk met een score heeft een kloof.',
    )
    expect(buildKloofkaart([kenmerk(1, 4), kenmerk(2, 21)], kop).alt).toBe(
      'De grootste kloof is 2,1, bij ‘Naam 2’ met prioriteit midden.',
    )
  })

  it('reads out answers that are all the same as such', () => {
    const say = (laag: number, hoog: number) =>
      listGroepen(buildStrook([{ ...kenmerk(1, 0), spreiding: { laag, hoog } }], kop).vormen)[0]
        ?.naam
    expect(say(1, 4.5)).toContain('antwoorden van 1 tot en met 4,5')
    expect(say(3, 3)).toContain('alle antwoorden op 3')
    const rij = { naam: 'Beleid', verdeling: [3, 0, 0, 1, 0] }
    const spreiding = buildSpreiding([rij], { ...kop, alt: 'Een zin.' })
    expect(listGroepen(spreiding.vormen)[0]?.naam).toBe('Beleid: 3 keer niveau 1, 1 keer niveau 4')
  })

  it.each([
    [
      [4],
      'Bij het enige kenmerk met een score en genoeg gemeenten ligt uw score binnen de middelste helft.',
    ],
    [
      [1],
      'Bij het enige kenmerk met een score en genoeg gemeenten ligt uw score onder de middelste helft.',
    ],
    [
      [1, 1, 5],
      'Van de 3 kenmerken met een score en genoeg gemeenten ligt uw score bij 2 onder en bij 1 boven de middelste helft.',
    ],
  ])('lays own scores %j beside the others in words', (scores, zin) => {
    const rijen = scores.map((score) => ({ eigen: toBreuk(fraction(score)), spreiding: SPREIDING }))
    expect(concludeVergelijking(6, rijen)).toBe(`6 gemeenten delen hier hun resultaat. ${zin}`)
  })

  it('escapes what is markup elsewhere', () => {
    const typed = { ...kenmerk(1, 0), kort: '<script>alert("x")</script> & \u0001' }
    const svg = toSvg(buildStrook([typed], { ...kop, titel: '</title><a href="x">' }))
    const root = readXml(svg, { elementen: 500, diepte: 20 })
    const elements = root ? listElements(root) : []
    expect(elements.length).toBeGreaterThan(10)
    expect(elements.filter(({ naam }) => ['script', 'a'].includes(naam))).toEqual([])
    expect(elements.flatMap((element) => readAttribute(element, 'href') ?? [])).toEqual([])
  })
})

it('has the colours of the light theme in files', () => {
  const css = readFileSync(new URL('../../components/ui/tokens.css', import.meta.url), 'utf8')
  const [light = ''] = css.split('@media')
  for (const kleur of KLEUREN) {
    expect(light).toContain(`--vit-${KLEUR_TOKEN[kleur]}: ${KLEUR_HEX[kleur]};`)
  }
})
