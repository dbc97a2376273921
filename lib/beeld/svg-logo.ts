import { Resvg } from '@resvg/resvg-js'
import { readPngSize, stripPng } from './png-delen'
import { FONT_OPTIONS } from './png'
import { listElements, readAttribute, readXml, type XmlElement } from './xml'

export type SvgBezwaar = 'geen-beeld' | 'te-ingewikkeld' | 'verwijst-naar-buiten'

const LIMITS = { elementen: 5000, diepte: 60 }
/** How much drawing it may ask for, in shapes, what is drawn again by reference included. */
const MAX_GEWICHT = 10_000
const MAX_PIXELS_BINNEN = 4_000_000
const MAX_SCHOON = 2 * 1024 * 1024

/** Drawing these takes about as long as drawing so many shapes. */
const ZWAAR: Readonly<Record<string, number>> = { mask: 50, pattern: 50, clipPath: 10, image: 100 }
const ZWARE_KENMERKEN = /stroke-dasharray|opacity|mix-blend-mode|isolation/
const ZWAAR_KENMERK = 20

/** A document type without declarations of its own says nothing that we need. */
const LEEG_DOCUMENTTYPE = /<!DOCTYPE[^[\]<>]*>/i

const isImage = ({ naam }: XmlElement) => naam === 'image' || naam === 'feImage'

/** Filters can take any time, and what they do is not for a logo. */
const isFilter = ({ naam }: XmlElement) => naam === 'filter'

const DATA_PNG = /^data:image\/png;base64,([A-Za-z0-9+/=\s]+)$/

function readDataPng(href: string): Uint8Array | null {
  const [, base64] = DATA_PNG.exec(href.trim()) ?? []
  return base64 === undefined ? null : Buffer.from(base64, 'base64')
}

type Gewijzigd = { ok: true; text: string } | { ok: false; bezwaar: SvgBezwaar }

/** The pictures inside, each without its metadata; refused where one is no small PNG. */
function cleanImages(text: string, elementen: readonly XmlElement[]): Gewijzigd {
  const refuse = (bezwaar: SvgBezwaar): Gewijzigd => ({ ok: false, bezwaar })
  let clean = text
  let pixels = 0
  for (const image of elementen.filter(isImage)) {
    for (const { naam, waarde, geschreven } of image.attributen) {
      if (naam !== 'href' || waarde.startsWith('#')) continue
      const png = readDataPng(waarde)
      if (!png)
        return refuse(waarde.startsWith('data:') ? 'te-ingewikkeld' : 'verwijst-naar-buiten')
      const size = readPngSize(png)
      const stripped = stripPng(png)
      if (!size || !stripped) return refuse('geen-beeld')
      pixels += size.breedte * size.hoogte
      if (pixels > MAX_PIXELS_BINNEN) return refuse('te-ingewikkeld')
      const base64 = Buffer.from(stripped).toString('base64')
      clean = clean.replace(geschreven, () => `data:image/png;base64,${base64}`)
    }
  }
  return { ok: true, text: clean }
}

const REFERENCE = /url\(\s*["']?#([^"')\s]+)["']?\s*\)/g
const listReferences = (text: string) => Array.from(text.matchAll(REFERENCE), ([, id = '']) => id)

const RULE = /([^{}]*)\{([^{}]*)\}/g

/** Which ids each class refers to in the style elements; null where others than classes do. */
function readClassReferences(elementen: readonly XmlElement[]): Map<string, string[]> | null {
  const perClass = new Map<string, string[]>()
  const css = elementen.filter(({ naam }) => naam === 'style').map(({ tekst }) => tekst)
  for (const [, selector = '', body = ''] of css.join('\n').matchAll(RULE)) {
    const ids = listReferences(body)
    if (ids.length === 0) continue
    const classes = selector.split(',').map((part) => /^\s*\.([\w-]+)\s*$/.exec(part)?.[1])
    for (const name of classes) {
      if (name === undefined) return null
      perClass.set(name, [...(perClass.get(name) ?? []), ...ids])
    }
  }
  return perClass
}

/**
 * How much there is to draw when every reference is followed, as a drawing program does: ten
 * references to ten references are a hundred. Infinity where references go round or on and on.
 */
function weigh(root: XmlElement, perClass: ReadonlyMap<string, readonly string[]>): number {
  const byId = new Map(listElements(root).map((element) => [readAttribute(element, 'id'), element]))
  const done = new Map<XmlElement, number>()
  const busy = new Set<XmlElement>()
  const weighOne = (element: XmlElement): number => {
    const known = done.get(element)
    if (known !== undefined) return known
    if (busy.has(element) || busy.size > 4 * LIMITS.diepte) return Infinity
    busy.add(element)
    const written = element.attributen.map(({ naam, waarde }) => `${naam}:${waarde}`).join(';')
    const classes = (readAttribute(element, 'class') ?? '').split(/\s+/)
    const ids = [
      ...listReferences(written),
      ...classes.flatMap((name) => perClass.get(name) ?? []),
      ...element.attributen
        .filter(({ naam, waarde }) => naam === 'href' && waarde.startsWith('#'))
        .map(({ waarde }) => waarde.slice(1)),
    ]
    const own = (ZWAAR[element.naam] ?? 1) + (ZWARE_KENMERKEN.test(written) ? ZWAAR_KENMERK : 0)
    const others = [...element.kinderen, ...ids.flatMap((id) => byId.get(id) ?? [])]
    const total = others.reduce((sum, other) => sum + weighOne(other), own)
    busy.delete(element)
    done.set(element, total)
    return total
  }
  return weighOne(root)
}

const SCHONE_ELEMENTEN = [
  ...['svg', 'g', 'defs', 'path', 'image', 'clipPath', 'mask', 'pattern'],
  ...['linearGradient', 'radialGradient', 'stop'],
]

/** Whether nothing in it can do more than be drawn: the last look, at what will be kept. */
function isClean(text: string): boolean {
  const root = readXml(text, { elementen: 20_000, diepte: 200 })
  if (root?.naam !== 'svg') return false
  return listElements(root).every(
    ({ naam, attributen, tekst }) =>
      SCHONE_ELEMENTEN.includes(naam) &&
      tekst.trim() === '' &&
      attributen.every(({ naam: attribuut, waarde }) => {
        if (attribuut.startsWith('on')) return false
        if (attribuut === 'href') return waarde.startsWith('#') || readDataPng(waarde) !== null
        return !/url\(\s*(?!["']?#)/i.test(waarde)
      }),
  )
}

/** Sizes as the drawing itself gives them. */
export type SvgUitkomst =
  { ok: true; svg: string; breedte: number; hoogte: number } | { ok: false; bezwaar: SvgBezwaar }

/**
 * An SVG that only draws: read by a program for drawing and written anew, so that scripts, links,
 * animation, texts that are not drawn, and all that it does not know are gone. Letters are shapes
 * afterwards. Nothing outside the file is ever read.
 */
export function cleanSvg(raw: string): SvgUitkomst {
  const refuse = (bezwaar: SvgBezwaar) => ({ ok: false, bezwaar }) as const
  const text = raw.replace(LEEG_DOCUMENTTYPE, '')
  // What is left of a document type declares entities of its own.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse('te-ingewikkeld')
  const root = readXml(text, LIMITS)
  if (!root) return refuse(/<svg[\s>]/.test(text) ? 'te-ingewikkeld' : 'geen-beeld')
  if (root.naam !== 'svg') return refuse('geen-beeld')
  const elementen = listElements(root)
  const perClass = readClassReferences(elementen)
  if (!perClass || elementen.some(isFilter)) return refuse('te-ingewikkeld')
  const images = cleanImages(text, elementen)
  if (!images.ok) return images
  if (weigh(root, perClass) > MAX_GEWICHT) return refuse('te-ingewikkeld')
  const drawing = rewrite(images.text)
  if (!drawing) return refuse('geen-beeld')
  const svg = drawing.toString()
  if (svg.length > MAX_SCHOON || !isClean(svg)) return refuse('te-ingewikkeld')
  return { ok: true, svg, breedte: drawing.width, hoogte: drawing.height }
}

function rewrite(text: string): Resvg | null {
  try {
    return new Resvg(text, { font: FONT_OPTIONS, logLevel: 'off' })
  } catch {
    return null
  }
}
