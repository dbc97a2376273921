import { execFile } from 'node:child_process'
import { FONT_OPTIONS } from './png'

/** Longer no logo takes; some thousand times what a usual one does, in milliseconds. */
const MAX_TIJD = 10_000
const MAX_ANTWOORD = 16 * 1024 * 1024
/** How the program ends that was given no image, or one in which nothing can be seen. */
const GEEN_BEELD = 2

const PROGRAM = `
const { readFileSync } = require('node:fs')
const { Resvg } = require('@resvg/resvg-js')
const { svg, options } = JSON.parse(readFileSync(0, 'utf8'))
const answer = () => {
  const drawing = new Resvg(svg, options)
  if (!options.fitTo) return drawing.toString()
  const image = drawing.render()
  const isVisible = image.pixels.some((value, index) => index % 4 === 3 && value > 0)
  return isVisible ? image.asPng() : null
}
let found = null
try { found = answer() } catch {}
if (found === null) process.exitCode = ${GEEN_BEELD}
else process.stdout.write(found)
`

type Tekening =
  | Readonly<{ ok: true; bytes: Uint8Array }>
  | Readonly<{ ok: false; bezwaar: 'geen-beeld' | 'te-ingewikkeld' }>

/**
 * Draws in a process of its own, with a time limit and without our environment: the program that
 * draws ends its whole process on some drawings, and takes any time or memory for others.
 */
function run(svg: string, options: object): Promise<Tekening> {
  const limits = { timeout: MAX_TIJD, killSignal: 'SIGKILL', maxBuffer: MAX_ANTWOORD } as const
  const env = { NODE_ENV: 'production' } as const
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['-e', PROGRAM],
      { ...limits, env, encoding: 'buffer' },
      (error, bytes) => {
        if (!error) resolve({ ok: true, bytes: new Uint8Array(bytes) })
        else {
          const isGeenBeeld = error.code === GEEN_BEELD
          resolve({ ok: false, bezwaar: isGeenBeeld ? 'geen-beeld' : 'te-ingewikkeld' })
        }
      },
    )
    // A process that ended before it read all says so by its exit.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(JSON.stringify({ svg, options: { ...options, logLevel: 'off' } }))
  })
}

/** An SVG that someone sent, written anew in UTF-8 as nothing but what it draws. */
export const rewriteSvg = (svg: string): Promise<Tekening> => run(svg, { font: FONT_OPTIONS })

/** An SVG without letters as a PNG of this width in pixels; no image where nothing can be seen. */
export const drawPng = (svg: string, breedte: number): Promise<Tekening> =>
  run(svg, { fitTo: { mode: 'width', value: breedte }, font: { loadSystemFonts: false } })
