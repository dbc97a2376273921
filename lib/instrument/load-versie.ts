import { checkKenmerk, checkKenmerken, checkKop } from './cross-check'
import { checkProfiel } from './cross-check-profiel'
import { checkWijzigingen } from './cross-check-wijzigingen'
import { faultAt } from './fault'
import type { Gelezen } from './fault'
import { compareVersies, findVorige, listIndicatoren } from './find'
import { checkLock } from './lock'
import { instrumentKopSchema, kenmerkSchema } from './model'
import type { Instrument, InstrumentKop, Kenmerk } from './model'
import { profielSchema } from './model-profiel'
import type { Profiel } from './model-profiel'
import type { Reader } from './reader'

/** One version as it was read; what its folder does not hold comes from its basis. */
type Versie = {
  kop: Gelezen<InstrumentKop>
  kenmerken: readonly Gelezen<Kenmerk>[]
  isCompleet: boolean
  profiel: Gelezen<Profiel> | undefined
}

/** What all versions hold together, from old to new. */
export type Versies = {
  instrumenten: Instrument[]
  profielen: ReadonlyMap<string, Profiel>
}

/** Whether every version could be read whole; if not, checks against it would only echo that. */
type Versielezing = { versies: Versies; isCompleet: boolean }

/** Reads and checks every version in `instrument/`; faults go to the reader. */
export function readVersies(reader: Reader): Versielezing {
  const perMap = new Map<string, Versie>()
  const namen = reader.subfolders('instrument').toSorted(compareVersies)
  for (const naam of namen) {
    const versie = readVersie(reader, naam, perMap)
    if (versie) perMap.set(naam, versie)
  }
  const gelezen = [...perMap.values()]
  const instrumenten = gelezen.map(toInstrument)
  const isCompleet = gelezen.length === namen.length && gelezen.every((item) => item.isCompleet)
  if (isCompleet) {
    for (const versie of gelezen) {
      const nu = toInstrument(versie)
      reader.report(checkWijzigingen(versie.kop, findVorige(instrumenten, nu), nu))
    }
  }
  const profielen = new Map(
    gelezen.flatMap(({ kop, profiel }) => (profiel ? [[kop.waarde.versie, profiel.waarde]] : [])),
  )
  return { versies: { instrumenten, profielen }, isCompleet }
}

function toInstrument({ kop, kenmerken }: Pick<Versie, 'kop' | 'kenmerken'>): Instrument {
  return { ...kop.waarde, kenmerken: kenmerken.map(({ waarde }) => waarde) }
}

function readVersie(
  reader: Reader,
  naam: string,
  eerder: ReadonlyMap<string, Versie>,
): Versie | undefined {
  const map = `instrument/${naam}`
  const kop = reader.file(`${map}/instrument.yaml`, instrumentKopSchema)
  const basis = kop && findBasis(reader, kop, eerder)
  const { kenmerken, isLeesbaar } = readKenmerken(reader, map, basis)
  const profiel = readProfiel(reader, map, basis)
  if (!kop) return undefined

  const isTeZien = isLeesbaar && (kop.waarde.basis === undefined || basis !== undefined)
  const fouten = isTeZien ? checkKenmerken(kop, kenmerken) : []
  const isCompleet = isTeZien && fouten.length === 0
  reader.report([...checkKop(kop, naam), ...fouten])
  if (profiel && isCompleet) {
    const bekend = listIndicatoren(toInstrument({ kop, kenmerken })).map(({ id }) => id)
    reader.report(checkProfiel(profiel, naam, new Set(bekend)))
  }
  if (kop.waarde.status === 'gepubliceerd') {
    reader.report(checkLock(reader.pathOf(map), reader.nameOf(map)))
  }
  return { kop, kenmerken, isCompleet, profiel }
}

/** A version rests on an older one; and what is published rests only on what cannot change. */
function findBasis(
  reader: Reader,
  kop: Gelezen<InstrumentKop>,
  eerder: ReadonlyMap<string, Versie>,
): Versie | undefined {
  const { basis: naam, status } = kop.waarde
  if (naam === undefined) return undefined
  const basis = eerder.get(naam)
  if (!basis) {
    const melding = `de basis ${naam} is er niet, of is niet ouder dan deze versie. Noem een oudere versie.`
    reader.report([faultAt(kop, ['basis'], melding)])
  } else if (status === 'gepubliceerd' && basis.kop.waarde.status !== 'gepubliceerd') {
    const melding = `de basis ${naam} is nog een concept. Publiceer die eerst.`
    reader.report([faultAt(kop, ['basis'], melding)])
  }
  return basis
}

function readKenmerken(reader: Reader, map: string, basis: Versie | undefined) {
  const naam = `${map}/kenmerken`
  const { bestanden, isCompleet: isLeesbaar } =
    basis && !reader.exists(naam)
      ? { bestanden: [], isCompleet: true }
      : reader.folder(naam, kenmerkSchema)
  for (const kenmerk of bestanden) reader.report(checkKenmerk(kenmerk))
  const eigen = new Set(bestanden.map(({ waarde }) => waarde.id))
  const uitBasis = basis?.kenmerken.filter(({ waarde }) => !eigen.has(waarde.id)) ?? []
  const kenmerken = [...uitBasis, ...bestanden].toSorted(
    (a, b) => a.waarde.nummer - b.waarde.nummer,
  )
  return { kenmerken, isLeesbaar }
}

function readProfiel(reader: Reader, map: string, basis: Versie | undefined) {
  const naam = `${map}/profiel.yaml`
  return basis && !reader.exists(naam) ? basis.profiel : reader.file(naam, profielSchema)
}
