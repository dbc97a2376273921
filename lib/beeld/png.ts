import { Resvg } from '@resvg/resvg-js'
import { listFontFiles } from '@/lib/pdf/typst'

/** Only the product's own typeface, so that pictures look the same on every machine. */
export const FONT_OPTIONS = {
  loadSystemFonts: false,
  fontFiles: listFontFiles(),
  defaultFontFamily: 'Source Sans 3',
  sansSerifFamily: 'Source Sans 3',
}

/**
 * An SVG as a raster image, `breedte` pixels wide. Throws on what is not an SVG; one that someone
 * sent goes through `cleanLogo` first.
 */
export function renderPng(svg: string, { breedte }: { breedte: number }): Uint8Array {
  const fitTo = { mode: 'width', value: breedte } as const
  return new Resvg(svg, { fitTo, font: FONT_OPTIONS, logLevel: 'off' }).render().asPng()
}
