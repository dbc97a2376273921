import { compareInstrumenten } from '@/lib/instrument/compare'
import {
  getInstrument,
  listBegrippen,
  listBronnen,
  listInstrumenten,
  listLenzen,
  listGeldigeOndersteuning,
  listOntwikkelingen,
  standaardInstrument,
} from '@/lib/instrument/content'
import { findKenmerk, findVorige, matchOndersteuning } from '@/lib/instrument/find'
import { toDatum } from '@/lib/invoer/datum'
import {
  countDekking,
  findBuren,
  groupHandvatten,
  groupOntwikkelingen,
  listRaakvlakken,
} from './rules'
import type {
  Dekking,
  Kader,
  KenmerkDossier,
  Ontwikkelingenbeeld,
  Param,
  Wijzigingen,
} from './schema'

/** @returns the version asked for, or the one that people fill in now; null for an unknown one */
export function loadKader(versie: Param): Kader | null {
  const standaard = standaardInstrument()
  const instrument = versie === undefined ? standaard : getInstrument(String(versie))
  if (!instrument) return null
  return {
    instrument,
    versie: instrument.versie === standaard.versie ? undefined : instrument.versie,
  }
}

/** @returns null for an unknown kenmerk or version */
export function loadKenmerk(kenmerkId: string, versie: Param): KenmerkDossier | null {
  const kader = loadKader(versie)
  const kenmerk = kader && findKenmerk(kader.instrument, kenmerkId)
  if (!kenmerk) return null
  return {
    ...kader,
    ...findBuren(kader.instrument, kenmerk),
    kenmerk,
    handvatten: groupHandvatten(kenmerk.handvatten),
    ondersteuning: matchOndersteuning(listGeldigeOndersteuning(toDatum(new Date())), {
      kenmerk: kenmerkId,
    }),
    raakvlakken: listRaakvlakken(listLenzen(), kenmerk),
    ontwikkelingen: listOntwikkelingen().filter(({ kenmerken }) => kenmerken.includes(kenmerkId)),
    begrippen: listBegrippen(),
    bronnen: listBronnen(),
  }
}

/**
 * What a version changed in the one before it; the newest version unless another is asked for.
 * @returns null for an unknown version, and `geen` for one that has none before it
 */
export function loadWijzigingen(versie: Param): Wijzigingen | 'geen' | null {
  const alle = listInstrumenten()
  const nieuw = versie === undefined ? alle.at(-1) : getInstrument(String(versie))
  if (!nieuw) return null
  const oud = findVorige(alle, nieuw)
  if (!oud) return 'geen'
  return {
    oud,
    nieuw,
    kenmerken: compareInstrumenten(oud, nieuw),
    versies: alle.filter((entry) => findVorige(alle, entry)).map(({ versie: naam }) => naam),
  }
}

/** How much each kenmerk holds, for the version that people fill in now. */
export function loadDekking(): Dekking[] {
  const ondersteuning = listGeldigeOndersteuning(toDatum(new Date()))
  return standaardInstrument().kenmerken.map((kenmerk) =>
    countDekking(kenmerk, listLenzen(), ondersteuning),
  )
}

/** The developments of one kenmerk; all of them without a known one. */
export function loadOntwikkelingen(kenmerk: Param): Ontwikkelingenbeeld {
  const instrument = standaardInstrument()
  const known = instrument.kenmerken.find(({ id }) => id === kenmerk)
  return {
    instrument,
    jaren: groupOntwikkelingen(listOntwikkelingen(), known?.id),
    bronnen: listBronnen(),
    kenmerkId: known?.id ?? '',
    isOnbekend: Boolean(kenmerk) && !known,
  }
}
