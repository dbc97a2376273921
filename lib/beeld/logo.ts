import { isPng, readPngSize, stripPng } from './png-delen'
import { cleanSvg } from './svg-logo'
import { drawPng } from './tekenaar'

/** A logo that is safe to show. */
export type Beeld = {
  mediatype: 'image/svg+xml' | 'image/png'
  inhoud: Uint8Array
  /** The same as a raster image. */
  png: Uint8Array
  /** Of the raster image, in pixels; at most `MAX_RASTER`. */
  breedte: number
  hoogte: number
}

/** Why a file cannot be a logo. */
export const LOGO_BEZWAREN = [
  'leeg',
  'te-groot',
  'geen-beeld',
  'te-veel-pixels',
  'vreemde-maten',
  'te-ingewikkeld',
  'verwijst-naar-buiten',
] as const
export type LogoBezwaar = (typeof LOGO_BEZWAREN)[number]

export type LogoUitkomst = { ok: true; logo: Beeld } | { ok: false; bezwaar: LogoBezwaar }

/** At most this many bytes. */
export const MAX_LOGO = 1024 * 1024
/** A PNG has at most this many pixels a side, and in all. */
const MAX_ZIJDE = 4000
const MAX_PIXELS = 4_000_000
/** The raster image is at most this wide, and as high. */
const MAX_RASTER = 1000
/** An SVG says that it is between this and that a side, in its own units. */
const MIN_MAAT = 1
const MAX_MAAT = 20_000
/** How many times as long one side may be as the other. */
const MAX_VERHOUDING = 20

const refuse = (bezwaar: LogoBezwaar): LogoUitkomst => ({ ok: false, bezwaar })

/**
 * Whether a raster image of this shape stays within its square, in whole pixels. Said before it is
 * drawn: the program that draws takes any height that follows from a width.
 */
function hasMaten(breedte: number, hoogte: number): boolean {
  const [kort, lang] = [Math.min(breedte, hoogte), Math.max(breedte, hoogte)]
  return kort >= MIN_MAAT && lang <= MAX_MAAT && lang <= kort * MAX_VERHOUDING
}

/** The largest width of the same shape within a square. */
function fit(breedte: number, hoogte: number, maximum: number): number {
  return Math.max(1, Math.floor(Math.min(maximum, (maximum * breedte) / hoogte)))
}

/** Draws what is safe to draw, and looks at the size of what came of it. */
async function finish(svg: string, breedte: number, isVector: boolean): Promise<LogoUitkomst> {
  const drawn = await drawPng(svg, breedte)
  if (!drawn.ok) return drawn
  const png = drawn.bytes
  const size = readPngSize(png)
  if (!size || size.breedte > MAX_RASTER || size.hoogte > MAX_RASTER) return refuse('vreemde-maten')
  const logo: Beeld = isVector
    ? { mediatype: 'image/svg+xml', inhoud: new TextEncoder().encode(svg), png, ...size }
    : { mediatype: 'image/png', inhoud: png, png, ...size }
  return { ok: true, logo }
}

async function cleanPng(bytes: Uint8Array): Promise<LogoUitkomst> {
  const size = readPngSize(bytes)
  if (!size) return refuse('geen-beeld')
  const { breedte, hoogte } = size
  if (breedte > MAX_ZIJDE || hoogte > MAX_ZIJDE || breedte * hoogte > MAX_PIXELS) {
    return refuse('te-veel-pixels')
  }
  if (!hasMaten(breedte, hoogte)) return refuse('vreemde-maten')
  const stripped = stripPng(bytes)
  if (!stripped) return refuse('geen-beeld')
  const data = `data:image/png;base64,${Buffer.from(stripped).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${breedte}" height="${hoogte}"><image width="${breedte}" height="${hoogte}" href="${data}"/></svg>`
  const maximum = Math.min(MAX_RASTER, Math.max(breedte, hoogte))
  return finish(svg, fit(breedte, hoogte, maximum), false)
}

function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

async function cleanVector(bytes: Uint8Array): Promise<LogoUitkomst> {
  const text = readText(bytes)
  if (text === null) return refuse('geen-beeld')
  const clean = await cleanSvg(text)
  if (!clean.ok) return refuse(clean.bezwaar)
  const { svg, breedte, hoogte } = clean
  if (!hasMaten(breedte, hoogte)) return refuse('vreemde-maten')
  return finish(svg, fit(breedte, hoogte, MAX_RASTER), true)
}

/**
 * Makes a logo that someone sent safe to show and to print: a PNG or an SVG, told by what is in
 * it. Both are made anew, so that nothing of the file is kept but what it draws. A PNG's size is
 * read from its header before anything is decoded.
 */
export async function cleanLogo(bytes: Uint8Array): Promise<LogoUitkomst> {
  if (bytes.length === 0) return refuse('leeg')
  if (bytes.length > MAX_LOGO) return refuse('te-groot')
  return isPng(bytes) ? cleanPng(bytes) : cleanVector(bytes)
}
