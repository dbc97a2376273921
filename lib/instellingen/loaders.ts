import { authorizeBeheer, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import {
  listInstrumenten,
  listOndersteuning,
  listOntwikkelingen,
  standaardInstrument,
} from '@/lib/instrument/content'
import { toDatum } from '@/lib/invoer/datum'
import { countMetingenPerVersie, findStandaardkeuze, readStandaardinstrument } from './data'
import { describeCatalogus, describeVersies } from './rules'
import type { Instrumentbeheer } from './schema'

/** What this installation works with, as read from its content. */
export async function loadInstrumentbeheer(
  principal: Principal | null,
): Promise<Instrumentbeheer | Refusal> {
  const access = authorizeBeheer(principal, 'instrument:beheren')
  if (isRefusal(access)) return access
  const [tellingen, keuze, standaard] = await Promise.all([
    countMetingenPerVersie(access),
    findStandaardkeuze(),
    readStandaardinstrument(),
  ])
  return {
    versies: describeVersies(listInstrumenten(), tellingen),
    standaard: standaard.versie,
    keuze,
    catalogus: describeCatalogus(listOndersteuning(), standaardInstrument(), toDatum(new Date())),
    ontwikkelingen: listOntwikkelingen(),
  }
}
