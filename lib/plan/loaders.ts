import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { combineVerwachting, measureEffect, type MetingBeeld } from '@/lib/effect/rules'
import {
  getInstrument,
  listInstrumenten,
  listOndersteuning,
  requireInstrument,
} from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { toDatum } from '@/lib/invoer/datum'
import { isId } from '@/lib/invoer/parse'
import { listMetingen } from '@/lib/metingen/data'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import { isOpen } from '@/lib/report/actiestatus'
import { loadResultaat, toRapportInput, type MetingResultaat } from '@/lib/resultaten/loaders'
import { describeInPlan } from '@/lib/voorstellen/rules'
import { findActie, listActies } from './data'
import {
  filterActies,
  isTeLaat,
  listEigenaren,
  readPlanKeuze,
  sortActies,
  telActies,
} from './rules'
import {
  ACTIE_STATUSSEN,
  ACTIES_PER_KOLOM,
  ACTIES_PER_PAGINA,
  TE_LAAT_GENOEMD,
  ZONDER_EIGENAAR,
  type Actie,
  type ActieOverzicht,
  type ActieRegel,
  type Plan,
  type PlanKalender,
  type Planpagina,
  type Query,
  type Samen,
} from './schema'

/** Where the plan is opened: it belongs to the gemeente, the page to one of its metingen. */
export type PlanPlek = Readonly<{ gemeenteCode: string; metingId: string }>

/** The meting under which the plan is opened, when this principal may do the operation. */
export async function authorizePlan(
  principal: Principal | null,
  { gemeenteCode, metingId }: PlanPlek,
  operatie: Extract<Operatie, 'plan:lezen' | 'plan:bepalen'>,
): Promise<AuthorizedMeting | Refusal> {
  const found = await authorizeMeting(principal, metingId, operatie)
  if (isRefusal(found)) return found
  return found.meting.gemeenteCode === gemeenteCode ? found : 'niet-gevonden'
}

/** What every page of the plan says of where it is opened. */
export function describePlek(
  principal: Principal | null,
  { access, meting }: AuthorizedMeting,
): Planpagina {
  const { gemeenteCode: code } = access
  const lid = principal?.lidmaatschappen.find((entry) => entry.gemeenteCode === code)
  return {
    gemeente: { code, naam: lid?.gemeenteNaam ?? code },
    meting: { id: meting.id, naam: meting.naam },
    magBepalen: !isRefusal(authorize(principal, code, 'plan:bepalen')),
  }
}

/** The notes of an action are for those who make the plan. */
const hideNotities = (actie: Actie, { magBepalen }: Readonly<{ magBepalen: boolean }>): Actie =>
  magBepalen ? actie : { ...actie, notities: '' }

/** What the rows are made with. */
type Kader = Readonly<{
  metingId: string
  /** Of the meting that the page belongs to. */
  instrument: Instrument
  vandaag: string
  namen: ReadonlyMap<string, string>
  /** The metingen whose result this reader may see, from old to new. */
  beelden: readonly MetingBeeld[]
  /** The result of this meting; null where this reader may not see it. */
  resultaat: MetingResultaat | null
}>

/** Reads the results only as far as something follows from them. */
async function readKader(
  principal: Principal | null,
  { access, meting }: AuthorizedMeting,
  acties: readonly Actie[],
): Promise<Kader> {
  const metingen = (await listMetingen(access)).toReversed()
  const verwachtIets = acties.some(({ naarNiveau }) => naarNiveau !== null)
  const asked = metingen.filter(({ id }) => verwachtIets || id === meting.id)
  const found = await Promise.all(asked.map(({ id }) => loadResultaat(principal, id)))
  const resultaten = found.flatMap((item) => (isRefusal(item) ? [] : [item]))
  return {
    metingId: meting.id,
    instrument: requireInstrument(meting.instrumentversie),
    vandaag: toDatum(new Date()),
    namen: new Map(metingen.map(({ id, naam }) => [id, naam])),
    beelden: resultaten.map(toBeeld),
    resultaat: resultaten.find((item) => item.meting.id === meting.id) ?? null,
  }
}

const toBeeld = ({ meting, vastgesteld, ...rest }: MetingResultaat): MetingBeeld => ({
  id: meting.id,
  naam: meting.naam,
  datum: vastgesteld && toDatum(vastgesteld.op),
  instrument: rest.instrument,
  oordelen: rest.oordelen,
  resultaat: rest.resultaat,
})

/** A kenmerk by name, also one that only the version of the action knows. */
function nameKenmerk({ kenmerkId: id, instrumentversie }: Actie, instrument: Instrument) {
  const own = getInstrument(instrumentversie)
  const kenmerk = findKenmerk(instrument, id) ?? (own && findKenmerk(own, id))
  return { id, nummer: kenmerk?.nummer ?? Number(id.slice(1)), kort: kenmerk?.kort ?? id }
}

function toRegel(actie: Actie, kader: Kader): ActieRegel {
  const { metingId } = actie
  const naam = metingId === null ? undefined : kader.namen.get(metingId)
  const isElders = metingId !== null && metingId !== kader.metingId && naam !== undefined
  return {
    actie,
    kenmerk: nameKenmerk(actie, kader.instrument),
    isTeLaat: isTeLaat(actie, kader.vandaag),
    begonnenBij: isElders ? { id: metingId, naam } : null,
    effect: measureEffect(actie, kader.beelden, listInstrumenten()),
  }
}

function toSamen(acties: readonly Actie[], kader: Kader, kenmerkId: string): Samen | null {
  const kenmerk = findKenmerk(kader.instrument, kenmerkId)
  if (!kenmerk || !kader.resultaat) return null
  const found = combineVerwachting(acties, kenmerkId, kader.resultaat, listInstrumenten())
  if (!found) return null
  const { id, nummer, kort } = kenmerk
  const { verwachting } = found
  return { kenmerk: { id, nummer, kort }, aantal: found.acties.length, verwachting }
}

/** The verbeterplan of a gemeente as one reader asked to see it, opened under one of its metingen. */
export async function loadPlan(
  principal: Principal | null,
  plek: PlanPlek,
  query: Query = {},
): Promise<Plan | Refusal> {
  const found = await authorizePlan(principal, plek, 'plan:lezen')
  if (isRefusal(found)) return found
  const basis = describePlek(principal, found)
  const acties = (await listActies(found.access)).map((actie) => hideNotities(actie, basis))
  const kader = await readKader(principal, found, acties)
  const { instrument, vandaag } = kader
  const eigenaren = listEigenaren(acties)
  const kenmerkIds = instrument.kenmerken.map(({ id }) => id)
  const keuze = readPlanKeuze(query, { kenmerken: kenmerkIds, eigenaren })
  const gevonden = filterActies(acties, keuze.filter, vandaag)
  const toRegels = (list: readonly Actie[]) => list.map((actie) => toRegel(actie, kader))
  const late = acties.filter((actie) => isTeLaat(actie, vandaag))
  return {
    ...basis,
    keuze,
    eigenaren,
    zonderEigenaar: ZONDER_EIGENAAR,
    kenmerken: instrument.kenmerken.map(({ id, nummer, kort }) => ({ id, nummer, kort })),
    totaal: telActies(acties, vandaag),
    gevonden: telActies(gevonden, vandaag),
    teLaat: toRegels(sortActies(late, 'eind').slice(0, TE_LAAT_GENOEMD)),
    genoemd: acties.find(({ id }) => id === query.actie) ?? null,
    ...pickLijst(sortActies(gevonden, keuze.sortering), keuze, toRegels),
    kolommen: ACTIE_STATUSSEN.map((status) => {
      const inKolom = sortActies(gevonden, 'eind').filter((actie) => actie.status === status)
      const regels = toRegels(inKolom.slice(0, ACTIES_PER_KOLOM))
      return { status, aantal: inKolom.length, regels }
    }),
    samen: kenmerkIds.flatMap((id) => toSamen(acties, kader, id) ?? []),
    input:
      basis.magBepalen && kader.resultaat
        ? await toRapportInput(kader.resultaat, new Date())
        : null,
    inPlan: describeInPlan(acties, found.meting.id, listOndersteuning()),
  }
}

function pickLijst(
  acties: readonly Actie[],
  { pagina: asked, alles }: Plan['keuze'],
  toRegels: (acties: readonly Actie[]) => ActieRegel[],
) {
  if (alles) return { regels: toRegels(acties), eerste: 1, pagina: 1, paginas: 1 }
  const paginas = Math.max(1, Math.ceil(acties.length / ACTIES_PER_PAGINA))
  const pagina = Math.min(asked, paginas)
  const from = (pagina - 1) * ACTIES_PER_PAGINA
  const regels = toRegels(acties.slice(from, from + ACTIES_PER_PAGINA))
  return { regels, eerste: from + 1, pagina, paginas }
}

/** One action of the plan, whichever meting it began at. */
export async function loadActie(
  principal: Principal | null,
  plek: PlanPlek,
  actieId: string,
): Promise<ActieOverzicht | Refusal> {
  const found = await authorizePlan(principal, plek, 'plan:lezen')
  if (isRefusal(found)) return found
  const actie = isId(actieId) ? await findActie(found.access, actieId) : null
  if (!actie) return 'niet-gevonden'
  const acties = await listActies(found.access)
  const kader = await readKader(principal, found, [actie])
  const own = getInstrument(actie.instrumentversie)
  const basis = describePlek(principal, found)
  return {
    ...basis,
    regel: toRegel(hideNotities(actie, basis), kader),
    kenmerk: (own && findKenmerk(own, actie.kenmerkId)) ?? null,
    schaal: (own ?? kader.instrument).schaal,
    samen: isOpen(actie) ? toSamen(acties, kader, actie.kenmerkId) : null,
  }
}

/** The open actions with a last day, for a calendar. */
export async function loadPlanKalender(
  principal: Principal | null,
  plek: PlanPlek,
): Promise<PlanKalender | Refusal> {
  const found = await authorizePlan(principal, plek, 'plan:lezen')
  if (isRefusal(found)) return found
  const instrument = requireInstrument(found.meting.instrumentversie)
  const acties = sortActies(await listActies(found.access), 'eind')
  const { gemeente, meting } = describePlek(principal, found)
  return {
    gemeente,
    meting,
    regels: acties
      .filter((actie) => isOpen(actie) && actie.eind !== null)
      .map((actie) => ({ actie, kenmerk: nameKenmerk(actie, instrument) })),
  }
}
