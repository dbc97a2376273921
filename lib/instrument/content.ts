import path from 'node:path'
import { loadContent } from './load'
import type { Begrip, Brondocument, Content, Instrument, Ondersteuning } from './model'

let cached: Content | undefined

/** Content changes only with a release, so one reading lasts as long as the process. */
function content(): Content {
  cached ??= loadContent(path.join(process.cwd(), 'content'))
  return cached
}

/**
 * One version of the instrument, also an old one.
 * @throws InhoudFout when the content cannot be used; so do the others here
 */
export function getInstrument(versie: string): Instrument | undefined {
  return listInstrumenten().find((instrument) => instrument.versie === versie)
}

/**
 * The version that a meting was made with. It was checked when the meting started, so its absence
 * is a fault of the installation, and throws.
 */
export function requireInstrument(versie: string): Instrument {
  const instrument = getInstrument(versie)
  if (!instrument) throw new Error(`instrument ${versie} is not in content/instrument`)
  return instrument
}

/** All versions, from old to new. */
export function listInstrumenten(): Instrument[] {
  return content().instrumenten
}

/** The version for new metingen: the newest published one, or the newest while none is. */
export function standaardInstrument(): Instrument {
  const instrumenten = listInstrumenten()
  const newest =
    instrumenten.findLast(({ status }) => status === 'gepubliceerd') ?? instrumenten.at(-1)
  if (!newest) throw new Error('content/instrument holds no version')
  return newest
}

export function listOndersteuning(): Ondersteuning[] {
  return content().ondersteuning
}

export function listBegrippen(): Begrip[] {
  return content().begrippen
}

export function listBronnen(): Brondocument[] {
  return content().bronnen
}
