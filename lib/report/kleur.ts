/** Colours of the report, and whether one can read text in them on white paper. */

/** Of headings and rules where nobody chose another. */
export const STANDAARD_KLEUR = '#154273'

/** What WCAG asks of ordinary text (success criterion 1.4.3). */
export const MINIMAAL_CONTRAST = 4.5

/** A channel of sRGB, 0 to 255, as light (WCAG 2.2, relative luminance). */
function linearize(channel: number): number {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** The contrast of a colour on white, from 1 to 21. @param kleur as #rrggbb */
export function contrastOpWit(kleur: string): number {
  const channel = (from: number) => linearize(Number.parseInt(kleur.slice(from, from + 2), 16))
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  return 1.05 / (luminance + 0.05)
}
