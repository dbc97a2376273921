import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const darkStart = css.indexOf('@media')
const light = readColors(css.slice(0, darkStart))
const dark = { ...light, ...readColors(css.slice(darkStart)) }

function readColors(part: string): Record<string, string> {
  const found = part.matchAll(/--vit-([a-z0-9-]+): (#[0-9a-f]{6});/g)
  return Object.fromEntries(Array.from(found, ([, name = '', hex = '']) => [name, hex] as const))
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(colors: Record<string, string>, one: string, other: string): number {
  const [first, second] = [colors[one], colors[other]]
  if (!first || !second) throw new Error(`No token ${one} or ${other}`)
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const SURFACES = ['color-surface', 'color-surface-subtle', 'color-accent-subtle']
const TEXTS = ['text', 'text-subtle', 'accent', 'accent-hover', 'visited', 'error', 'ok', 'warning']
const TEXT_PAIRS = [
  ...TEXTS.flatMap((text) => SURFACES.map((surface) => [`color-${text}`, surface] as const)),
  ...[1, 2, 3, 4, 5].map((n) => [`niveau-${n}-text`, `niveau-${n}`] as const),
  ...['error', 'ok', 'warning'].map((n) => [`color-${n}`, `color-${n}-subtle`] as const),
  ['color-on-accent', 'color-accent'] as const,
  ['color-on-accent', 'color-accent-hover'] as const,
]

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, colors) => {
  it.each(TEXT_PAIRS)('%s reads on %s (WCAG 1.4.3)', (text, surface) => {
    expect(contrast(colors, text, surface)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SURFACES)(
    'borders of controls and the focus ring show on %s (WCAG 1.4.11)',
    (surface) => {
      expect(contrast(colors, 'color-border-strong', surface)).toBeGreaterThanOrEqual(3)
      expect(contrast(colors, 'color-focus', surface)).toBeGreaterThanOrEqual(3)
    },
  )
})
