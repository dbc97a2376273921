import { findRapportlezer } from '@/lib/auth/rapportlink'
import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { findGemeente } from '@/lib/gemeenten/data'
import { findLens, listInstrumenten, listLenzen, requireInstrument } from '@/lib/instrument/content'
import { toDatum } from '@/lib/invoer/datum'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { hasLogo } from '@/lib/logo/data'
import { findMomentopname, findVastgesteldOp } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import type { Meting } from '@/lib/metingen/schema'
import { buildRapport } from '@/lib/report/build'
import { GEEN_EXTRA, type RapportExtra, type RapportInput } from '@/lib/report/input'
import { rapportkeuzeSchema, STANDAARD_KEUZE } from '@/lib/report/keuze'
import type { Rapport } from '@/lib/report/model'
import type { Rapportinhoud, Rapportstand } from '@/lib/report/stand'
import { loadResultaat, toRapportInput, type MetingResultaat } from '@/lib/resultaten/loaders'
import { calculateLens } from '@/lib/scoring/lens'
import { compareMetingen, type OntwikkelingBeeld } from '@/lib/scoring/ontwikkeling'
import {
  findNieuwsteKeuze,
  findRapportkeuze,
  findRapportUrl,
  listMomentopnamen,
  readStand,
} from './data'
import { findKeuzeFouten, isSameStand, listStanddelen } from './rules'
import type { GetoondeStand, RapportlinkStand, Samenstelling } from './schema'

/** A report with the meting it is of; the same for the page and for every file. */
export type MetingRapport = Readonly<{
  rapport: Rapport
  meting: Meting
  gemeente: RapportInput['gemeente']
}>

/** The report that this principal may see, composed as the gemeente chose. */
export async function loadRapport(
  principal: Principal | null,
  metingId: string,
): Promise<MetingRapport | Refusal> {
  const found = await loadResultaat(principal, metingId)
  if (isRefusal(found)) return found
  return compose(found, await findRapportkeuze(found.access, metingId))
}

/** @param inhoud null for a report that nobody composed: it depends on the snapshot alone */
async function compose(
  found: MetingResultaat,
  inhoud: Rapportinhoud | null,
): Promise<MetingRapport> {
  const { input, deelnemersPerPerspectief } = await readInput(found, inhoud?.stand ?? null)
  const kept = inhoud ? await toExtra(found, input, inhoud) : GEEN_EXTRA
  const extra = { ...kept, spreiding: found.spreiding, deelnemersPerPerspectief }
  const rapport = buildRapport(input, inhoud?.keuze ?? STANDAARD_KEUZE, extra)
  return { rapport, meting: found.meting, gemeente: input.gemeente }
}

type Invoer = { input: RapportInput } & Pick<RapportExtra, 'deelnemersPerPerspectief'>

/** Of what was established everything as it was on that day, so that the report stays the same. */
async function readInput(found: MetingResultaat, stand: Rapportstand | null): Promise<Invoer> {
  const { access, meting, vastgesteld } = found
  const input = await toRapportInput(found, vastgesteld?.op ?? new Date())
  const momentopname = vastgesteld && (await findMomentopname(access, meting.id))
  if (!momentopname) return { input, deelnemersPerPerspectief: {} }
  const { gemeente, metingNaam, deelnemersPerPerspectief } = momentopname
  // Snapshots from before they held the regio have it from the choice, or from the register.
  const regio = gemeente.regio ?? stand?.regio ?? input.gemeente.regio
  return {
    input: {
      ...input,
      gemeente: { ...input.gemeente, naam: gemeente.naam, regio },
      meting: { ...input.meting, naam: metingNaam },
    },
    deelnemersPerPerspectief,
  }
}

/** What was kept, as the report takes it. Reads only what does not change: snapshots and content. */
async function toExtra(
  { access, meting }: MetingResultaat,
  input: RapportInput,
  { keuze: { onderdelen, lens: lensId }, stand }: Rapportinhoud,
): Promise<RapportExtra> {
  const lens = onderdelen.includes('lens') && lensId !== null ? findLens(lensId) : undefined
  const { datum: standOp, logo, eerdere, behoeften, acties } = stand
  return {
    ...GEEN_EXTRA,
    logo,
    lens: lens ? calculateLens(lens, input.instrument, input.oordelen) : null,
    ontwikkeling: await readOntwikkeling(access, eerdere, { ...input, metingId: meting.id }),
    standOp,
    behoeften,
    acties,
  }
}

async function readOntwikkeling(
  access: AuthorizedGemeente,
  ids: readonly string[],
  { metingId, instrument, resultaat, oordelen, meting }: RapportInput & { metingId: string },
): Promise<OntwikkelingBeeld | null> {
  if (ids.length === 0) return null
  const eerdere = (await listMomentopnamen(access, ids)).map((momentopname) => ({
    ...momentopname,
    naam: momentopname.metingNaam,
    datum: toDatum(new Date(momentopname.vastgesteldOp)),
    instrument: requireInstrument(momentopname.instrumentversie),
  }))
  const { naam, datum } = meting
  const eigen = { metingId, naam, datum, instrument, resultaat, oordelen }
  return compareMetingen([...eerdere, eigen], listInstrumenten())
}

/** The report page, with what this principal may do there. */
export async function loadRapportPagina(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
): Promise<(MetingRapport & Beheer) | Refusal> {
  const found = await loadRapport(principal, metingId)
  if (isRefusal(found)) return found
  if (found.gemeente.code !== gemeenteCode) return 'niet-gevonden'
  const [link, stand] = await Promise.all([
    readLink(principal, found.meting),
    readGetoondeStand(principal, found.meting),
  ])
  return { ...found, link, stand }
}

type Beheer = Readonly<{
  link: RapportlinkStand
  /** Null for who may not compose, and where the report shows nothing that goes on changing. */
  stand: GetoondeStand | null
}>

async function readGetoondeStand(
  principal: Principal | null,
  { id, gemeenteCode }: Meting,
): Promise<GetoondeStand | null> {
  const access = authorize(principal, gemeenteCode, 'rapport:samenstellen')
  const stored = isRefusal(access) ? null : await findRapportkeuze(access, id)
  const delen = stored ? listStanddelen(stored.keuze) : []
  if (isRefusal(access) || !stored || delen.length === 0) return null
  const nu = await readStand(access, id, stored.keuze)
  return { datum: stored.stand.datum, delen, isVerouderd: !isSameStand(stored.stand, nu) }
}

async function readLink(
  principal: Principal | null,
  { id, gemeenteCode }: Meting,
): Promise<RapportlinkStand> {
  const access = authorize(principal, gemeenteCode, 'rapport:samenstellen')
  if (isRefusal(access)) return { stand: 'geen-recht' }
  if (!(await findVastgesteldOp(access, id))) return { stand: 'niet-vastgesteld' }
  const url = await findRapportUrl(access, id)
  return url === null ? { stand: 'uit' } : { stand: 'aan', url }
}

/** The report behind a link for everyone; null when the link is off or never was. */
export async function loadRapportByToken(token: string): Promise<MetingRapport | null> {
  const lezer = await findRapportlezer(token)
  const found = lezer && (await loadRapport(lezer.principal, lezer.metingId))
  return !found || isRefusal(found) ? null : found
}

/** What a report is composed with: the stored choice, or that of the report before. */
export async function loadSamenstelling(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
): Promise<(Samenstelling & { rapport: Rapport }) | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'rapport:samenstellen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const [resultaat, eigen, nieuwste, heeftLogo, gemeente] = await Promise.all([
    loadResultaat(principal, metingId),
    findRapportkeuze(access, metingId),
    findNieuwsteKeuze(access),
    hasLogo(access),
    findGemeente(gemeenteCode),
  ])
  if (isRefusal(resultaat)) return resultaat
  const keuze = (eigen ?? nieuwste)?.keuze ?? STANDAARD_KEUZE
  const stand = await readStand(access, metingId, keuze)
  return {
    gemeente: { code: gemeenteCode, naam: gemeente?.naam ?? gemeenteCode },
    meting: { id: meting.id, naam: meting.naam },
    keuze,
    rapport: (await compose(resultaat, { keuze, stand })).rapport,
    versie: eigen?.versie ?? null,
    uitMeting: eigen ? null : (nieuwste?.metingNaam ?? null),
    lenzen: listLenzen().map(({ id, titel }) => ({ id, titel })),
    heeftLogo,
  }
}

/** The report as saving this choice would make it. */
export async function loadVoorbeeld(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<Outcome<Rapport>> {
  const allowed = await authorizeMeting(principal, metingId, 'rapport:samenstellen')
  if (isRefusal(allowed)) return fail(allowed)
  const parsed = parseInput(rapportkeuzeSchema, raw)
  if (!parsed.ok) return parsed
  const fouten = findKeuzeFouten(
    parsed.value,
    listLenzen().map(({ id }) => id),
  )
  if (fouten.length > 0) return { ok: false, reden: 'ongeldig', fouten }
  const found = await loadResultaat(principal, metingId)
  if (isRefusal(found)) return fail(found)
  const stand = await readStand(allowed.access, metingId, parsed.value)
  return succeed((await compose(found, { keuze: parsed.value, stand })).rapport)
}
