import { authorizeBeheer, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { readStandaardinstrument } from '@/lib/instellingen/data'
import { describeCatalogus } from '@/lib/instellingen/rules'
import { listOndersteuning, standaardInstrument } from '@/lib/instrument/content'
import { toDatum, toJaar } from '@/lib/invoer/datum'
import { countAlles, listZonderCoordinator } from './data'
import type { Beheerbeeld } from './schema'

/** What the start page of a beheerder tells. */
export async function loadBeheer(principal: Principal | null): Promise<Beheerbeeld | Refusal> {
  const access = authorizeBeheer(principal, 'instrument:beheren')
  if (isRefusal(access)) return access
  const now = new Date()
  const ditJaar = toJaar(now)
  const [{ mislukteMails, ...aantallen }, zonderCoordinator, standaard] = await Promise.all([
    countAlles(access, toDatum(now)),
    listZonderCoordinator(access),
    readStandaardinstrument(),
  ])
  const catalogus = describeCatalogus(listOndersteuning(), standaardInstrument(), toDatum(now))
  return {
    ...aantallen,
    ditJaar,
    standaardversie: standaard.versie,
    aandacht: {
      ...{ zonderCoordinator, mislukteMails },
      verlopenOndersteuning: catalogus.verlopen.length,
      heeftOuderRegister: (aantallen.registerjaar ?? 0) < ditJaar,
    },
  }
}
