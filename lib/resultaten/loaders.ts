import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { findGemeente } from '@/lib/gemeenten/data'
import { readSpreiding, readVoorlopigeOordelen } from '@/lib/gesprek/data'
import {
  listBronnen,
  listGeldigeOndersteuning,
  listOndersteuning,
  listOntwikkelingen,
  requireInstrument,
} from '@/lib/instrument/content'
import type { Brondocument, Instrument } from '@/lib/instrument/model'
import type { Ontwikkeling } from '@/lib/instrument/model-omgeving'
import { findMomentopname, hasGenodigden, listOvergenomen, readAmbities } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { isRondeOpen, listVaststelBezwaren, type VaststelBezwaar } from '@/lib/metingen/rules'
import type { Meting } from '@/lib/metingen/schema'
import { toDatum } from '@/lib/invoer/datum'
import { findBuren, groupHandvatten } from '@/lib/kader/rules'
import type { Buren, HandvatStap } from '@/lib/kader/schema'
import { listActies } from '@/lib/plan/data'
import { describeInPlan } from '@/lib/voorstellen/rules'
import type { Actie, InPlan } from '@/lib/plan/schema'
import { listStanden, type KenmerkStand, type RapportInput } from '@/lib/report/input'
import type { Ambities, Oordelen, Resultaat } from '@/lib/scoring/model'
import type { Spreiding } from '@/lib/scoring/momentopname'
import { calculateResult } from '@/lib/scoring/result'
import { readOordelen } from '@/lib/vragenlijst/data'
import { buildGesprek, type GesprekUitkomst, type VoorGesprek } from './rules'

/** A meting's result with all it was calculated from. */
export type MetingResultaat = Readonly<{
  access: AuthorizedGemeente
  meting: Meting
  instrument: Instrument
  oordelen: Oordelen
  ambities: Ambities
  resultaat: Resultaat
  /** When it was established and as which revision; null for a result that may still change. */
  vastgesteld: Readonly<{ op: Date; revisie: number }> | null
  /** What the answers gave before the conversation, as the snapshot kept it; null without one. */
  bewaard: VoorGesprek | null
  /** How the answers lie by indicator, only what may be shown; empty where nothing may be. */
  spreiding: Readonly<Record<string, Spreiding>>
}>

/**
 * The result that this principal may see: of an open meting the result so far, of an established
 * one its snapshot. Who may only read what was established gets the newest snapshot, or
 * `geen-recht` while there is none.
 */
export async function loadResultaat(
  principal: Principal | null,
  metingId: string,
): Promise<MetingResultaat | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'momentopname:lezen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  const instrument = requireInstrument(meting.instrumentversie)

  const mayReadOpen = !isRefusal(authorize(principal, meting.gemeenteCode, 'meting:lezen'))
  if (meting.status === 'open' && mayReadOpen) {
    const mayReadSpreiding = !isRefusal(authorize(principal, meting.gemeenteCode, 'gesprek:voeren'))
    const isBesloten = meting.werkwijze !== 'ieder-apart' || isRondeOpen(meting, new Date())
    const [oordelen, ambities, spreiding] = await Promise.all([
      readOordelen(access, meting),
      readAmbities(access, metingId),
      mayReadSpreiding && !isBesloten ? readSpreiding(access, meting) : {},
    ])
    const resultaat = calculateResult(instrument, oordelen, ambities)
    const stand = { vastgesteld: null, bewaard: null, spreiding }
    return { access, meting, instrument, oordelen, ambities, resultaat, ...stand }
  }
  const momentopname = await findMomentopname(access, metingId)
  if (!momentopname) return 'geen-recht'
  const { oordelen, ambities, resultaat, revisie, vastgesteldOp } = momentopname
  const vastgesteld = { op: new Date(vastgesteldOp), revisie }
  const { voorlopigeOordelen, overgenomen = [], spreiding = {} } = momentopname
  const bewaard = voorlopigeOordelen ? { voorlopig: voorlopigeOordelen, overgenomen } : null
  const stand = { vastgesteld, bewaard, spreiding }
  return { access, meting, instrument, oordelen, ambities, resultaat, ...stand }
}

/** A result with everything that its page and its report are made of. */
export type ResultaatWeergave = Readonly<{
  metingId: string
  input: RapportInput
  /** What stands in the way of establishing; empty where this principal may not establish. */
  bezwaren: readonly VaststelBezwaar[]
  /** Whether participants may still answer, in a meting `ieder-apart`. */
  rondeOpen: boolean
  /** Null in a meting `gedeelde-lijst`, while the round is open, and where it was not kept. */
  gesprek: GesprekUitkomst | null
  spreiding: MetingResultaat['spreiding']
  /** Everything in the verbeterplan of the gemeente, whichever meting it began with. */
  acties: readonly Actie[]
  /** Which of them holds what already. */
  inPlan: InPlan
  /** What this principal may do with it; what is established only reopens. */
  rechten: Readonly<{
    deelnemers: boolean
    gesprek: boolean
    invullen: boolean
    ambitie: boolean
    vaststellen: boolean
    heropenen: boolean
    plan: boolean
    werkruimte: boolean
  }>
}>

/** The result that this principal may see, of a meting of this gemeente, ready to be shown. */
export async function loadResultaatWeergave(
  principal: Principal | null,
  gemeenteCode: string,
  metingId: string,
): Promise<ResultaatWeergave | Refusal> {
  const found = await loadResultaat(principal, metingId)
  if (isRefusal(found)) return found
  const { meting, vastgesteld } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const may = (operatie: Operatie) => !isRefusal(authorize(principal, gemeenteCode, operatie))
  const isOpen = vastgesteld === null
  const isApart = meting.werkwijze === 'ieder-apart'
  const now = new Date()
  const rondeOpen = isOpen && isApart && isRondeOpen(meting, now)
  const acties = may('plan:lezen') ? await listActies(found.access) : []
  const magVaststellen = isOpen && may('meting:vaststellen')
  return {
    metingId,
    input: await toRapportInput(found, now),
    bezwaren: magVaststellen ? await readBezwaren(found, rondeOpen) : [],
    rondeOpen,
    gesprek: isApart && !rondeOpen ? await readGesprek(found) : null,
    spreiding: found.spreiding,
    acties,
    inPlan: describeInPlan(acties, metingId, listOndersteuning()),
    rechten: {
      deelnemers: isOpen && isApart && may('deelnemers:beheren'),
      gesprek: isOpen && isApart && may('gesprek:voeren'),
      // Once the round is over one's own answers no longer change: what is left is the conversation.
      invullen: isOpen && may('meting:lezen') && (!isApart || rondeOpen),
      ambitie: isOpen && may('ambitie:bepalen'),
      vaststellen: magVaststellen,
      heropenen: meting.status === 'vastgesteld' && may('meting:heropenen'),
      plan: may('plan:bepalen'),
      werkruimte: may('meting:lezen'),
    },
  }
}

/** One kenmerk of a result, with everything that it leads on to. */
export type KenmerkWeergave = Readonly<{
  beeld: ResultaatWeergave
  stand: KenmerkStand
  buren: Buren
  handvatten: readonly HandvatStap[]
  ontwikkelingen: readonly Ontwikkeling[]
  bronnen: readonly Brondocument[]
}>

/** One kenmerk of the result that this principal may see; an unknown one is `niet-gevonden`. */
export async function loadKenmerkWeergave(
  principal: Principal | null,
  gemeenteCode: string,
  { metingId, kenmerkId }: Readonly<{ metingId: string; kenmerkId: string }>,
): Promise<KenmerkWeergave | Refusal> {
  const beeld = await loadResultaatWeergave(principal, gemeenteCode, metingId)
  if (isRefusal(beeld)) return beeld
  const stand = listStanden(beeld.input).find(({ kenmerk }) => kenmerk.id === kenmerkId)
  if (!stand) return 'niet-gevonden'
  const { kenmerk } = stand
  return {
    beeld,
    stand,
    buren: findBuren(beeld.input.instrument, kenmerk),
    handvatten: groupHandvatten(kenmerk.handvatten),
    ontwikkelingen: listOntwikkelingen().filter(({ kenmerken }) => kenmerken.includes(kenmerkId)),
    bronnen: listBronnen(),
  }
}

async function readBezwaren(
  { access, meting, oordelen }: MetingResultaat,
  rondeOpen: boolean,
): Promise<VaststelBezwaar[]> {
  const kanBinnenkomen = rondeOpen && (await hasGenodigden(access, meting.id))
  return listVaststelBezwaren({ status: meting.status, oordelen, kanBinnenkomen })
}

async function readGesprek(found: MetingResultaat): Promise<GesprekUitkomst | null> {
  const { instrument, oordelen, vastgesteld, bewaard } = found
  const voorGesprek = vastgesteld ? bewaard : await readVoorGesprek(found)
  return voorGesprek && buildGesprek(instrument, oordelen, voorGesprek)
}

async function readVoorGesprek({ access, meting }: MetingResultaat): Promise<VoorGesprek> {
  const [voorlopig, overgenomen] = await Promise.all([
    readVoorlopigeOordelen(access, meting),
    listOvergenomen(access, meting.id),
  ])
  return { voorlopig, overgenomen }
}

/** Everything that a report is made of; a page shows the same. */
export async function toRapportInput(found: MetingResultaat, now: Date): Promise<RapportInput> {
  const { access, meting, vastgesteld, instrument, resultaat, oordelen, ambities } = found
  const gemeente = await findGemeente(access.gemeenteCode)
  if (!gemeente) throw new Error(`gemeente ${access.gemeenteCode} is not in the register`)
  return {
    instrument,
    gemeente: { code: gemeente.code, naam: gemeente.naam, regio: gemeente.regio.naam },
    meting: {
      naam: meting.naam,
      werkwijze: meting.werkwijze,
      revisie: vastgesteld?.revisie ?? meting.revisie,
      status: vastgesteld ? 'vastgesteld' : 'open',
      datum: toDatum(vastgesteld?.op ?? now),
    },
    resultaat,
    oordelen,
    ambities,
    ondersteuning: listGeldigeOndersteuning(toDatum(now)),
  }
}
