import { listGedeeld } from '@/lib/aggregaten/data'
import { toBijdragen } from '@/lib/aggregaten/rules'
import {
  authorizeRegio,
  isRefusal,
  type AuthorizedRegio,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { findDeling } from '@/lib/delen/data'
import { DEELBAAR, NIETS_GEDEELD, type Delingskeuze } from '@/lib/delen/schema'
import {
  getInstrument,
  listGeldigeOndersteuning,
  listInstrumenten,
  requireInstrument,
} from '@/lib/instrument/content'
import { toDatum } from '@/lib/invoer/datum'
import { isId } from '@/lib/invoer/parse'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { sortActies } from '@/lib/plan/rules'
import { aggregateKenmerk, selectTellend } from '@/lib/scoring/aggregate'
import { createVergelijkbaar } from '@/lib/scoring/vergelijkbaar'
import {
  findDeler,
  findMetNaam,
  findMomentopname,
  findPlek,
  findVoorbereiding,
  listActies,
  listBehoeften,
  listSignalen,
  listVastgesteld,
  readUitkomsten,
  type Deler,
  type Gedeeldlezer,
  type Kandidaat,
} from './data'
import {
  listOnder,
  nameKenmerk,
  pickMeting,
  proposeVragen,
  readKeuze,
  selectMetNaam,
  toAfstand,
  toGedeeldeBehoeften,
  withoutNietGedeeld,
} from './rules'
import {
  GEEN_VOORBEREIDING,
  type DeelVoorbeeld,
  type GedeeldBeeld,
  type GedeeldeActie,
  type GedeeldeInhoud,
  type GedeeldePagina,
  type GedeeldKenmerk,
  type GedeeldResultaat,
  type MetingNaam,
} from './schema'

type Query = Readonly<Record<string, string | string[] | undefined>>

// --- What is shared by name -----------------------------------------------------------------------

/** Another choice for one meting than the one that holds: to see what it would give. */
type AndereKeuze = Readonly<{ metingId: string; keuze: Delingskeuze }>

type Vraag = Readonly<{
  /** The meting to show, where it is shared; the newest one otherwise. */
  metingId: string | null
  keuze?: AndereKeuze
}>

/**
 * What an adviseur of the regio sees of a gemeente: the one way there is to make it, for the page
 * of the adviseur and for what the coordinator sees beforehand.
 */
async function readGedeeld(
  access: Gedeeldlezer,
  { code, naam, fictief, regio }: Deler,
  { metingId, keuze: andere }: Vraag,
): Promise<GedeeldBeeld> {
  const vastgesteld = (await listVastgesteld(access, code)).map((meting) =>
    meting.id === andere?.metingId ? { ...meting, keuze: andere.keuze } : meting,
  )
  const gedeeld = selectMetNaam(vastgesteld)
  const meting = pickMeting(gedeeld, metingId)
  return {
    gemeente: { code, naam },
    regio,
    meting: meting
      ? await readInhoud(access, { meting, gedeeld, regioCode: regio.code, fictief, code })
      : null,
    metingen: gedeeld.map(toNaam),
  }
}

const toNaam = ({ id, naam, datum }: MetingNaam): MetingNaam => ({ id, naam, datum })

type Plek = Readonly<{
  meting: Kandidaat
  /** All metingen of which something is shown by name, newest first. */
  gedeeld: readonly Kandidaat[]
  code: string
  regioCode: string
  fictief: boolean
}>

async function readInhoud(access: Gedeeldlezer, plek: Plek): Promise<GedeeldeInhoud> {
  const { meting } = plek
  const { keuze, instrumentversie } = meting
  const instrument = requireInstrument(instrumentversie)
  const resultaat = keuze.resultaat === 'herkenbaar' ? await readResultaat(access, plek) : null
  const niveaus = new Map(resultaat?.kenmerken.map(({ kenmerk, niveau }) => [kenmerk.id, niveau]))
  const [behoeften, plan, signalen] = await Promise.all([
    keuze.behoeften === 'herkenbaar' ? listBehoeften(access, meting.id) : null,
    keuze.plan === 'herkenbaar' ? readPlan(access, plek) : null,
    keuze.signalen === 'herkenbaar' ? listSignalen(access, meting.id) : null,
  ])
  return {
    ...toNaam(meting),
    resultaat,
    behoeften:
      behoeften &&
      toGedeeldeBehoeften(behoeften, {
        catalogus: listGeldigeOndersteuning(toDatum(new Date())),
        instrument,
        niveauVan: (id) => niveaus.get(id) ?? null,
      }),
    plan,
    signalen:
      signalen?.map(({ kenmerkId, ...rest }) => ({
        ...rest,
        kenmerk: nameKenmerk(instrument, kenmerkId),
      })) ?? null,
  }
}

/** The plan is of the gemeente; what came of a meting is left out where that shows no plan. */
async function readPlan(access: Gedeeldlezer, { code, gedeeld }: Plek): Promise<GedeeldeActie[]> {
  const metPlan = gedeeld.filter(({ keuze }) => keuze.plan === 'herkenbaar').map(({ id }) => id)
  const acties = (await listActies(access, code)).filter(
    ({ metingId }) => metingId === null || metPlan.includes(metingId),
  )
  return sortActies(acties, 'eind').map(({ id, titel, kenmerkId, instrumentversie, ...rest }) => ({
    ...{ id, titel, start: rest.start, eind: rest.eind, status: rest.status },
    kenmerk: nameKenmerk(getInstrument(instrumentversie), kenmerkId),
  }))
}

/**
 * The regio is always as it counts by what is stored. With the choice of a preview counted in, the
 * own gemeente would leave its bundel, and the difference be about the two or so that are left.
 */
async function readResultaat(
  access: Gedeeldlezer,
  { meting, gedeeld, regioCode, fictief }: Plek,
): Promise<GedeeldResultaat> {
  const instrument = requireInstrument(meting.instrumentversie)
  const eerdere = gedeeld
    .slice(gedeeld.findIndex(({ id }) => id === meting.id) + 1)
    .filter(({ keuze }) => keuze.resultaat === 'herkenbaar')
  const [uitkomsten, inRegio] = await Promise.all([
    readUitkomsten(
      access,
      [meting, ...eerdere].map(({ id }) => id),
    ),
    listGedeeld(access, { deel: 'resultaat', regioCode, fictief }),
  ])
  const uitkomst = uitkomsten.get(meting.id)
  const tellend = selectTellend(inRegio)
  const isVergelijkbaar = createVergelijkbaar(listInstrumenten(), instrument)
  const kenmerken = instrument.kenmerken.map(({ id }): GedeeldKenmerk => {
    const { score = null, niveau = null } = uitkomst?.[id] ?? {}
    return {
      kenmerk: nameKenmerk(instrument, id),
      ...{ score, niveau },
      afstand: score && toAfstand(score),
      regio: aggregateKenmerk(toBijdragen(tellend, id, isVergelijkbaar)),
      eerder: eerdere.map(({ id: metingId, instrumentversie }) => {
        const vergelijkbaar = isVergelijkbaar(instrumentversie, id)
        const eerder = vergelijkbaar ? uitkomsten.get(metingId)?.[id] : undefined
        const { score: toen = null, niveau: niveauToen = null } = eerder ?? {}
        return { metingId, vergelijkbaar, score: toen, niveau: niveauToen }
      }),
    }
  })
  return {
    kenmerken,
    onder: listOnder(kenmerken),
    eerdere: eerdere.map(toNaam),
    inRegio: tellend.length,
  }
}

// --- For the adviseur -----------------------------------------------------------------------------

/** Where the page of the adviseur is: a gemeente in a regio. */
export type GedeeldPlek = Readonly<{ regioCode: string; gemeenteCode: string }>

/** A gemeente of a regio of this adviseur; every other one is `niet-gevonden`. */
export async function authorizeGedeeld(
  principal: Principal | null,
  { regioCode, gemeenteCode }: GedeeldPlek,
  operatie: Extract<Operatie, 'gedeeld:lezen' | 'voorbereiding:bepalen' | 'reactie:geven'>,
): Promise<Readonly<{ access: AuthorizedRegio; deler: Deler }> | Refusal> {
  const access = authorizeRegio(principal, regioCode, operatie)
  if (isRefusal(access)) return access
  const deler = await findDeler(access, gemeenteCode)
  return deler ? { access, deler } : 'niet-gevonden'
}

/** The page of an adviseur about one gemeente. @param metingId the shared meting to show */
export async function loadGedeeld(
  principal: Principal | null,
  plek: GedeeldPlek,
  metingId: string | null,
): Promise<GedeeldePagina | Refusal> {
  const found = await authorizeGedeeld(principal, plek, 'gedeeld:lezen')
  if (isRefusal(found)) return found
  const { access, deler } = found
  const beeld = await readGedeeld(access, deler, { metingId })
  const { meting } = beeld
  if (!meting) return { beeld, voorbereiding: GEEN_VOORBEREIDING, voorstellen: [] }
  const getoond = await findMetNaam(access, { ...plek, metingId: meting.id })
  return {
    beeld,
    voorbereiding: (await findVoorbereiding(access, meting.id)) ?? GEEN_VOORBEREIDING,
    voorstellen: getoond ? proposeVragen(beeld, requireInstrument(getoond.instrumentversie)) : [],
  }
}

// --- For the coordinator --------------------------------------------------------------------------

/** What an adviseur would see by the choice in the address, or by the one that holds. */
export async function loadDeelVoorbeeld(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
  query: Query,
): Promise<DeelVoorbeeld | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'meting:delen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const deler = await findDeler(access, gemeenteCode)
  if (!deler) throw new Error(`gemeente ${gemeenteCode} is not in the register`)
  const stored = (await findDeling(access, metingId)) ?? NIETS_GEDEELD
  const keuze = readKeuze(query, stored)
  const beeld = await readGedeeld(access, deler, { metingId, keuze: { metingId, keuze } })
  return {
    beeld,
    meting: { id: meting.id, naam: meting.naam },
    keuze,
    isOpgeslagen: DEELBAAR.every((deel) => keuze[deel] === stored[deel]),
    stand: findStand(meting, beeld),
  }
}

function findStand(
  { id, status }: Readonly<{ id: string; status: string }>,
  { metingen }: GedeeldBeeld,
): DeelVoorbeeld['stand'] {
  if (status === 'open') return 'open'
  if (!metingen.some((meting) => meting.id === id)) return 'niet-zichtbaar'
  return metingen[0]?.id === id ? 'eerste' : 'andere-eerst'
}

// --- For the API ----------------------------------------------------------------------------------

/** The result of a meting that its gemeente shares by name, for an adviseur of its regio. */
export async function loadGedeeldResultaat(principal: Principal | null, metingId: string) {
  if (!principal) return 'niet-ingelogd'
  const plek = isId(metingId) ? await findPlek(metingId) : null
  if (!plek) return 'niet-gevonden'
  const access = authorizeRegio(principal, plek.regioCode, 'gedeeld:lezen')
  if (isRefusal(access)) return access
  const gedeeld = await findMetNaam(access, { ...plek, metingId })
  if (gedeeld?.keuze.resultaat !== 'herkenbaar') return 'niet-gevonden'
  const momentopname = await findMomentopname(access, metingId)
  return momentopname ? withoutNietGedeeld(momentopname.resultaat) : 'niet-gevonden'
}
