import { readPngSize, stripPng } from './png-delen'
import { readKlassen, weigh } from './svg-gewicht'
import { rewriteSvg } from './tekenaar'
import { listElements, readAttribute, readXml, type XmlElement } from './xml'

export type SvgBezwaar = 'geen-beeld' | 'te-ingewikkeld' | 'verwijst-naar-buiten'

/** The most characters: a logo as shapes has far fewer. */
export const MAX_SVG = 300_000
const LIMITS = { elementen: 5000, diepte: 60 }
/** How much drawing it may ask for, in shapes, what is drawn again by reference included. */
const MAX_GEWICHT = 10_000
const MAX_PIXELS_BINNEN = 4_000_000
const MAX_SCHOON = 2 * 1024 * 1024

/** A document type without declarations of its own says nothing that we need. */
const LEEG_DOCUMENTTYPE = /<!DOCTYPE[^[\]<>]*>/i

const isImage = ({ naam }: XmlElement) => naam === 'image' || naam === 'feImage'

/**
 * What is not for a logo, and takes any time or memory: a pattern is drawn as large as it says it
 * is, a marker once for every point of a line, and a tref lays out any text.
 */
const isUitgesloten = ({ naam }: XmlElement) =>
  ['filter', 'pattern', 'marker', 'tref'].includes(naam)

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

const SCHONE_ELEMENTEN = [
  ...['svg', 'g', 'defs', 'path', 'image', 'clipPath', 'mask'],
  ...['linearGradient', 'radialGradient', 'stop'],
]

const isClean = ({ naam, attributen, tekst }: XmlElement) =>
  SCHONE_ELEMENTEN.includes(naam) &&
  tekst.trim() === '' &&
  attributen.every(({ naam: attribuut, waarde }) => {
    if (attribuut.startsWith('on')) return false
    if (attribuut === 'href') return waarde.startsWith('#') || readDataPng(waarde) !== null
    return !/url\(\s*(?!["']?#)/i.test(waarde)
  })

/** Sizes as the drawing itself gives them. */
export type SvgUitkomst =
  { ok: true; svg: string; breedte: number; hoogte: number } | { ok: false; bezwaar: SvgBezwaar }

/** The last look, at what will be kept and drawn: whether it can do nothing more than be drawn. */
function inspect(svg: string): SvgUitkomst {
  const root = svg.length > MAX_SCHOON ? null : readXml(svg, { elementen: 20_000, diepte: 200 })
  if (root?.naam !== 'svg' || !listElements(root).every(isClean)) {
    return { ok: false, bezwaar: 'te-ingewikkeld' }
  }
  const read = (naam: string) => Number(readAttribute(root, naam) ?? NaN)
  return { ok: true, svg, breedte: read('width'), hoogte: read('height') }
}

/**
 * An SVG that only draws: read by a program for drawing and written anew, so that scripts, links,
 * animation, texts that are not drawn, and all that it does not know are gone. Letters are shapes
 * afterwards. Nothing outside the file is ever read, and what would be much work is refused before
 * that program sees it.
 */
export async function cleanSvg(raw: string): Promise<SvgUitkomst> {
  const refuse = (bezwaar: SvgBezwaar) => ({ ok: false, bezwaar }) as const
  if (raw.length > MAX_SVG) return refuse('te-ingewikkeld')
  const text = raw.replace(LEEG_DOCUMENTTYPE, '')
  // What is left of a document type declares entities of its own.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse('te-ingewikkeld')
  const root = readXml(text, LIMITS)
  if (!root) return refuse(/<svg[\s>]/.test(text) ? 'te-ingewikkeld' : 'geen-beeld')
  if (root.naam !== 'svg') return refuse('geen-beeld')
  const elementen = listElements(root)
  const klassen = readKlassen(root)
  if (!klassen || elementen.some(isUitgesloten)) return refuse('te-ingewikkeld')
  if (weigh(root, klassen) > MAX_GEWICHT) return refuse('te-ingewikkeld')
  const images = cleanImages(text, elementen)
  if (!images.ok) return images
  const written = await rewriteSvg(images.text)
  return written.ok ? inspect(new TextDecoder().decode(written.bytes)) : written
}
