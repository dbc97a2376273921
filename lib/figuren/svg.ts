import { KLEUR_HEX } from './kleuren'
import { PATRONEN, type Figuur, type Patroon, type Punt, type Vorm } from './model'
import { regels, tekstOp } from './tekens'
import { measureText, wrapText } from './tekst'

/** A place or length with at most two decimals, the same on every machine. */
export const formatGetal = (value: number) => String(Math.round(value * 100) / 100 + 0)

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as XML may hold it: what that cannot hold at all is left out (XML 1.0 §2.2). */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
}

type Waarden = Readonly<Record<string, string | number | undefined>>

function writeAttributes(waarden: Waarden): string {
  return Object.entries(waarden)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = typeof value === 'number' ? formatGetal(value) : escapeXml(value ?? '')
      return ` ${name}="${text}"`
    })
    .join('')
}

const element = (name: string, waarden: Waarden, inhoud = '') =>
  inhoud === ''
    ? `<${name}${writeAttributes(waarden)}/>`
    : `<${name}${writeAttributes(waarden)}>${inhoud}</${name}>`

/** The lines or dots of a pattern within a square of 8. */
export const PATROON_PAD: Readonly<Record<Patroon, string>> = {
  schuin: 'M-2 2 2 -2M0 8 8 0M6 10 10 6',
  punten: 'M2 2h.01M6 6h.01',
  kruis: 'M0 0 8 8M8 0 0 8',
}
export const PATROON_DIKTE: Readonly<Record<Patroon, number>> = { schuin: 1, punten: 2, kruis: 1 }
export const STREEP = '6 4'

const writePoints = (punten: readonly Punt[]) =>
  punten.map(({ x, y }) => `${formatGetal(x)},${formatGetal(y)}`).join(' ')

type Geverfd = Extract<Vorm, { soort: 'lijn' | 'rechthoek' | 'cirkel' }>

function writePaint({ vulling, lijn, dikte, streep }: Geverfd): Waarden {
  return {
    fill: vulling ? KLEUR_HEX[vulling] : 'none',
    stroke: lijn && KLEUR_HEX[lijn],
    'stroke-width': lijn && (dikte ?? 1),
    'stroke-dasharray': streep ? STREEP : undefined,
  }
}

function writePainted(vorm: Geverfd, verf: Waarden): string {
  switch (vorm.soort) {
    case 'lijn':
      return element(vorm.gesloten ? 'polygon' : 'polyline', {
        points: writePoints(vorm.punten),
        ...verf,
      })
    case 'rechthoek': {
      const { x, y, breedte: width, hoogte: height, straal: rx } = vorm
      return element('rect', { x, y, width, height, rx, ...verf })
    }
    case 'cirkel':
      return element('circle', { cx: vorm.x, cy: vorm.y, r: vorm.straal, ...verf })
  }
}

const ANKER = { start: 'start', midden: 'middle', eind: 'end' } as const

function writeVorm(vorm: Vorm): string {
  switch (vorm.soort) {
    case 'groep':
      return element('g', {}, vorm.vormen.map(writeVorm).join(''))
    case 'tekst':
      return element(
        'text',
        {
          x: vorm.x,
          y: vorm.y,
          'font-size': vorm.grootte ?? 16,
          'font-weight': vorm.vet ? '600' : undefined,
          'text-anchor': ANKER[vorm.anker ?? 'start'],
          fill: KLEUR_HEX[vorm.kleur ?? 'tekst'],
        },
        escapeXml(vorm.tekst),
      )
    default: {
      const verf = writePaint(vorm)
      const over = vorm.patroon && writePainted(vorm, { fill: `url(#${vorm.patroon})` })
      return writePainted(vorm, verf) + (over ?? '')
    }
  }
}

/** Which patterns occur, so that a drawing defines no others. */
export function listPatronen(vormen: readonly Vorm[]): Patroon[] {
  const found = new Set(
    vormen.flatMap((vorm) => {
      if (vorm.soort === 'groep') return listPatronen(vorm.vormen)
      return vorm.soort === 'tekst' || !vorm.patroon ? [] : [vorm.patroon]
    }),
  )
  return PATRONEN.filter((patroon) => found.has(patroon))
}

function writePatterns(vormen: readonly Vorm[]): string {
  const patterns = listPatronen(vormen).map((patroon) =>
    element(
      'pattern',
      { id: patroon, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      element('path', {
        d: PATROON_PAD[patroon],
        stroke: KLEUR_HEX['rand-sterk'],
        'stroke-width': PATROON_DIKTE[patroon],
        'stroke-linecap': 'round',
      }),
    ),
  )
  return patterns.length > 0 ? element('defs', {}, patterns.join('')) : ''
}

const MARGE = 24

/** A block under or above the drawing: its shapes from y = 0 on, and how high it is. */
type Blok = { vormen: string; hoogte: number }

function writeBlock(vormen: readonly Vorm[], hoogte: number): Blok {
  return { vormen: vormen.map(writeVorm).join(''), hoogte }
}

function writeTitle({ titel, breedte }: Figuur): Blok {
  const lines = wrapText(titel, breedte, 22)
  const stijl = { grootte: 22, vet: true, regelhoogte: 28 }
  return writeBlock(regels({ x: 0, y: 14 }, lines, stijl), lines.length * 28 + 12)
}

/** The signs with their words beside each other, over as many lines as they need, and how high. */
export function placeLegend({ legenda = [], breedte }: Figuur): {
  tekens: (Punt & { vormen: Vorm[] })[]
  hoogte: number
} {
  let [x, y] = [0, 16]
  const tekens = legenda.map(({ vormen, tekst }) => {
    const width = 34 + measureText(tekst, 15) + 24
    if (x > 0 && x + width > breedte) [x, y] = [0, y + 30]
    const at = { x, y, vormen: [...vormen, tekstOp({ x: 34, y: 12 }, tekst, { grootte: 15 })] }
    x += width
    return at
  })
  return { tekens, hoogte: legenda.length > 0 ? y + 30 : 0 }
}

function writeLegend(figuur: Figuur): Blok {
  const { tekens, hoogte } = placeLegend(figuur)
  const items = tekens.map(({ x, y, vormen }) =>
    element(
      'g',
      { transform: `translate(${formatGetal(x)} ${y})` },
      vormen.map(writeVorm).join(''),
    ),
  )
  return { vormen: items.join(''), hoogte }
}

function writeBron({ bron, breedte }: Figuur): Blok {
  const lines = wrapText(bron, breedte, 13)
  const vormen = regels({ x: 0, y: 24 }, lines, {
    grootte: 13,
    kleur: 'tekst-zacht',
    regelhoogte: 18,
  })
  return writeBlock(vormen, lines.length * 18 + 16)
}

function writeBlocks(blokken: readonly Blok[], marge: number): { inhoud: string; hoogte: number } {
  let y = marge
  const inhoud = blokken.map(({ vormen, hoogte }) => {
    const block = element('g', { transform: `translate(${marge} ${formatGetal(y)})` }, vormen)
    y += hoogte
    return block
  })
  return { inhoud: inhoud.join(''), hoogte: y + marge }
}

type Opties = {
  /** Without its title and source: for a document that says those itself. */
  kaal?: boolean
}

/**
 * A figure as an SVG file: by itself, in the colours of the light theme and the product's own
 * typeface. The same figure gives the same text.
 */
export function toSvg(figuur: Figuur, { kaal = false }: Opties = {}): string {
  const tekening: Blok = writeBlock(figuur.vormen, figuur.hoogte)
  const blokken = kaal
    ? [tekening, writeLegend(figuur)]
    : [writeTitle(figuur), tekening, writeLegend(figuur), writeBron(figuur)]
  const marge = kaal ? 0 : MARGE
  const { inhoud, hoogte } = writeBlocks(blokken, marge)
  const width = figuur.breedte + 2 * marge
  const legendaVormen = (figuur.legenda ?? []).flatMap(({ vormen }) => vormen)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: hoogte,
      viewBox: `0 0 ${formatGetal(width)} ${formatGetal(hoogte)}`,
      'font-family': 'Source Sans 3, sans-serif',
      role: 'img',
    },
    [
      element('title', {}, escapeXml(figuur.titel)),
      element('desc', {}, escapeXml(`${figuur.alt} ${figuur.bron}`)),
      writePatterns([...figuur.vormen, ...legendaVormen]),
      element('rect', { width: '100%', height: '100%', fill: KLEUR_HEX.wit }),
      inhoud,
    ].join(''),
  )
}
