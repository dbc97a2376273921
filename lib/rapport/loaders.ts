import { findRapportlezer } from '@/lib/auth/rapportlink'
import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { listBehoeften } from '@/lib/behoeften/data'
import { findGemeente } from '@/lib/gemeenten/data'
import { findLens, listInstrumenten, listLenzen } from '@/lib/instrument/content'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { findLogo, hasLogo } from '@/lib/logo/data'
import type { OpgeslagenLogo } from '@/lib/logo/schema'
import { findMomentopname, findVastgesteldOp, listMetingen } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import type { Meting } from '@/lib/metingen/schema'
import { readReeks } from '@/lib/ontwikkeling/loaders'
import { listActies } from '@/lib/plan/data'
import { buildRapport } from '@/lib/report/build'
import type { RapportExtra, RapportInput } from '@/lib/report/input'
import { rapportkeuzeSchema, STANDAARD_KEUZE, type Rapportkeuze } from '@/lib/report/keuze'
import type { Logo, Rapport } from '@/lib/report/model'
import { loadResultaat, toRapportInput, type MetingResultaat } from '@/lib/resultaten/loaders'
import { calculateLens } from '@/lib/scoring/lens'
import { compareMetingen, type OntwikkelingBeeld } from '@/lib/scoring/ontwikkeling'
import { findNieuwsteKeuze, findRapportkeuze, findRapportUrl } from './data'
import { findKeuzeFouten } from './rules'
import type { RapportlinkStand, Samenstelling } from './schema'

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
  const stored = await findRapportkeuze(found.access, metingId)
  return compose(found, stored?.keuze ?? STANDAARD_KEUZE)
}

async function compose(found: MetingResultaat, keuze: Rapportkeuze): Promise<MetingRapport> {
  const { input, deelnemersPerPerspectief } = await readInput(found)
  const extra = { ...(await readExtra(found, input, keuze)), deelnemersPerPerspectief }
  const { meting } = found
  return { rapport: buildRapport(input, keuze, extra), meting, gemeente: input.gemeente }
}

type Invoer = { input: RapportInput } & Pick<RapportExtra, 'deelnemersPerPerspectief'>

/** Of what was established everything as it was on that day, so that the report stays the same. */
async function readInput(found: MetingResultaat): Promise<Invoer> {
  const { access, meting, vastgesteld } = found
  const input = await toRapportInput(found, vastgesteld?.op ?? new Date())
  const momentopname = vastgesteld && (await findMomentopname(access, meting.id))
  if (!momentopname) return { input, deelnemersPerPerspectief: {} }
  const { gemeente, metingNaam, deelnemersPerPerspectief } = momentopname
  return {
    input: {
      ...input,
      gemeente: { ...input.gemeente, naam: gemeente.naam },
      meting: { ...input.meting, naam: metingNaam },
    },
    deelnemersPerPerspectief,
  }
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

function toLogo({ inhoud, png, mediatype, breedte, hoogte, alt }: OpgeslagenLogo): Logo {
  return { mediatype, breedte, hoogte, alt, inhoud: toBase64(inhoud), png: toBase64(png) }
}

/** Reads only what the chosen parts show. */
async function readExtra(
  found: MetingResultaat,
  input: RapportInput,
  { onderdelen, lens: lensId, logo: withLogo }: Rapportkeuze,
): Promise<Omit<RapportExtra, 'deelnemersPerPerspectief'>> {
  const { access, meting, spreiding } = found
  const [logo, ontwikkeling, behoeften, acties] = await Promise.all([
    withLogo ? findLogo(access) : null,
    onderdelen.includes('ontwikkeling') ? readOntwikkeling(found, input) : null,
    onderdelen.includes('behoeften') ? listBehoeften(access, meting.id) : [],
    onderdelen.includes('plan') ? readActies(found) : [],
  ])
  const lens = onderdelen.includes('lens') && lensId !== null ? findLens(lensId) : undefined
  return {
    logo: logo && toLogo(logo),
    lens: lens ? calculateLens(lens, input.instrument, input.oordelen) : null,
    ontwikkeling,
    spreiding,
    behoeften,
    acties,
  }
}

/** How many earlier metingen stand beside this one: more do not fit on paper. */
const MAX_EERDERE = 3

async function readOntwikkeling(
  { access, meting }: MetingResultaat,
  { instrument, resultaat, oordelen, meting: { naam, datum } }: RapportInput,
): Promise<OntwikkelingBeeld | null> {
  const { vastgesteld } = await readReeks(access)
  const eerdere = vastgesteld.filter(
    (stand) => stand.metingId !== meting.id && stand.datum <= datum,
  )
  if (eerdere.length === 0) return null
  const eigen = { metingId: meting.id, naam, datum, instrument, resultaat, oordelen }
  return compareMetingen([...eerdere.slice(-MAX_EERDERE), eigen], listInstrumenten())
}

/** The plan goes on: an action that began with a later meting is none of this one. */
async function readActies({ access, meting }: MetingResultaat) {
  const [acties, metingen] = await Promise.all([listActies(access), listMetingen(access)])
  const later = metingen.slice(
    0,
    metingen.findIndex(({ id }) => id === meting.id),
  )
  return acties.filter(({ metingId }) => later.every(({ id }) => id !== metingId))
}

/** The report page, with what this principal may do there. */
export async function loadRapportPagina(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
): Promise<(MetingRapport & { link: RapportlinkStand }) | Refusal> {
  const found = await loadRapport(principal, metingId)
  if (isRefusal(found)) return found
  if (found.gemeente.code !== gemeenteCode) return 'niet-gevonden'
  return { ...found, link: await readLink(principal, found.meting) }
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
  return {
    gemeente: { code: gemeenteCode, naam: gemeente?.naam ?? gemeenteCode },
    meting: { id: meting.id, naam: meting.naam },
    keuze,
    rapport: (await compose(resultaat, keuze)).rapport,
    versie: eigen?.versie ?? null,
    uitMeting: eigen ? null : (nieuwste?.metingNaam ?? null),
    lenzen: listLenzen().map(({ id, titel }) => ({ id, titel })),
    heeftLogo,
  }
}

/** The report as it would be with a choice that is not stored. */
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
  return succeed((await compose(found, parsed.value)).rapport)
}
