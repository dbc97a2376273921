import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { listOndersteuning, requireInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { countActies, listActies } from '@/lib/plan/data'
import { authorizePlan, describePlek, type PlanPlek } from '@/lib/plan/loaders'
import { MAX_ACTIES, type Query } from '@/lib/plan/schema'
import { loadResultaat } from '@/lib/resultaten/loaders'
import type { Oordelen } from '@/lib/scoring/model'
import { calculateVerwachting } from '@/lib/scoring/verwachting'
import { createConcept, findBestaand, fromHandvat, fromOndersteuning } from './rules'
import type { ActieConcept, NieuweActie } from './schema'

/** How the questions of a meting stand, as far as this principal may see it. */
export async function readOordelen(
  principal: Principal | null,
  metingId: string,
): Promise<Oordelen> {
  const found = await loadResultaat(principal, metingId)
  return isRefusal(found) ? {} : found.oordelen
}

/** The page for a new action, with what the address proposes. */
export async function loadNieuweActie(
  principal: Principal | null,
  plek: PlanPlek,
  query: Query,
): Promise<NieuweActie | Refusal> {
  const found = await authorizePlan(principal, plek, 'plan:bepalen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  const instrument = requireInstrument(meting.instrumentversie)
  const { kenmerken, schaal } = instrument
  const oordelen = await readOordelen(principal, meting.id)
  const voorstel = findVoorstel(instrument, query, oordelen)
  const basis = { ...describePlek(principal, found), kenmerken, schaal }
  const isVol = (await countActies(access)) >= MAX_ACTIES
  if (!voorstel.kenmerk) {
    const { onbekend } = voorstel
    const concept = createConcept()
    const leeg = { kenmerk: null, concept, verwachting: null, bestaand: null }
    return { ...basis, ...leeg, onbekend, isVol }
  }
  const { kenmerk, concept, onbekend } = voorstel
  const isVoorstel = concept.titel !== ''
  const key = { ...concept, kenmerkId: kenmerk.id }
  const acties = isVoorstel ? await listActies(access) : []
  const bestaand = findBestaand(acties, key, meting.id)?.id ?? null
  const verwachting =
    concept.naarNiveau === null ? null : calculateVerwachting(kenmerk, oordelen, [concept])
  return { ...basis, kenmerk, concept, verwachting, onbekend, bestaand, isVol }
}

type Voorstel = Readonly<{
  kenmerk: NieuweActie['kenmerk']
  concept: ActieConcept
  onbekend: NieuweActie['onbekend']
}>

/** The action that an address or a button proposes, in one version of the instrument. */
export function findVoorstel(instrument: Instrument, query: Query, oordelen: Oordelen): Voorstel {
  const { kenmerk: kenmerkId, handvat: handvatId, ondersteuning: ondersteuningId } = query
  const concept = createConcept()
  if (typeof handvatId === 'string') {
    const kenmerk = instrument.kenmerken.find(({ handvatten }) =>
      handvatten.some(({ id }) => id === handvatId),
    )
    const handvat = kenmerk?.handvatten.find(({ id }) => id === handvatId)
    if (kenmerk && handvat && (kenmerkId === undefined || kenmerkId === kenmerk.id)) {
      return { kenmerk, concept: fromHandvat(kenmerk, handvat, oordelen), onbekend: null }
    }
  }
  const kenmerk =
    (typeof kenmerkId === 'string' ? findKenmerk(instrument, kenmerkId) : undefined) ?? null
  if (typeof handvatId === 'string') return { kenmerk, concept, onbekend: 'handvat' }
  if (typeof ondersteuningId === 'string') {
    const item = listOndersteuning().find(({ id }) => id === ondersteuningId)
    if (!item) return { kenmerk, concept, onbekend: 'ondersteuning' }
    return { kenmerk, concept: fromOndersteuning(item), onbekend: null }
  }
  return { kenmerk, concept, onbekend: kenmerk || kenmerkId === undefined ? null : 'kenmerk' }
}
