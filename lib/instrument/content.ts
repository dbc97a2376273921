import path from 'node:path'
import { isGeldigOp, pickStandaard } from './find'
import { loadContent } from './load'
import type { Content } from './load'
import type { Begrip, Brondocument, Instrument, Ondersteuning } from './model'
import type { Lens, Ontwikkeling, Proces } from './model-omgeving'
import type { Profiel } from './model-profiel'

const holder = globalThis as typeof globalThis & { vitContent?: Content }

/**
 * Content changes only with a release, so one reading lasts as long as the process; pages, the API
 * and the server itself are bundled apart, and share it.
 */
function content(): Content {
  holder.vitContent ??= loadContent(path.join(process.cwd(), 'content'))
  return holder.vitContent
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
  const instrument = pickStandaard(listInstrumenten())
  if (!instrument) throw new Error('content/instrument holds no version')
  return instrument
}

/** The questions of the gemeenteprofiel of a version; undefined for an unknown version. */
export function getProfiel(versie: string): Profiel | undefined {
  return content().profielen.get(versie)
}

/** All lenzen, by title. */
export function listLenzen(): Lens[] {
  return content().lenzen
}

/** @returns the lens, or undefined for an unknown id */
export function findLens(id: string): Lens | undefined {
  return listLenzen().find((lens) => lens.id === id)
}

/** The road of a gemeente with the instrument, and its sjablonen. */
export function getProces(): Proces {
  return content().proces
}

/** All developments, from new to old. */
export function listOntwikkelingen(): Ontwikkeling[] {
  return content().ontwikkelingen
}

/** The whole catalogue, also what is no longer offered: to name what was chosen before. */
export function listOndersteuning(): Ondersteuning[] {
  return content().ondersteuning
}

/** The support that is offered on a day. @param datum an ISO date */
export function listGeldigeOndersteuning(datum: string): Ondersteuning[] {
  return listOndersteuning().filter(isGeldigOp(datum))
}

export function listBegrippen(): Begrip[] {
  return content().begrippen
}

export function listBronnen(): Brondocument[] {
  return content().bronnen
}
