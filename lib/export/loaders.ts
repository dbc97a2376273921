import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { listBehoeften } from '@/lib/behoeften/data'
import { findGemeente } from '@/lib/gemeenten/data'
import type { Gemeente } from '@/lib/gemeenten/schema'
import { toOordeelBody } from '@/lib/invoer/keuze'
import { toDatum } from '@/lib/invoer/datum'
import { findMomentopname } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { listActies } from '@/lib/plan/data'
import { loadResultaat } from '@/lib/resultaten/loaders'
import { listSignalen } from '@/lib/signalen/data'
import { listOordelen } from '@/lib/vragenlijst/data'
import { listMomentopnamenMetInhoud } from './data'
import { toActieExport, type TabelBron } from './rules'
import { EXPORT_SCHEMA_PAD, FORMAATVERSIE, type MetingExport } from './schema'

/** The whole meting as a file, for who may export it. */
export async function loadExport(
  principal: Principal | null,
  metingId: string,
): Promise<MetingExport | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'meting:exporteren')
  if (isRefusal(found)) return found
  const result = await loadResultaat(principal, metingId)
  if (isRefusal(result)) return result
  const { access, meting, ambities, resultaat } = result
  const [gemeente, oordelen, momentopnamen, behoeften, signalen, acties] = await Promise.all([
    requireGemeente(access),
    listOordelen(access, meting.id),
    listMomentopnamenMetInhoud(access, meting.id),
    listBehoeften(access, meting.id),
    listSignalen(access, meting.id),
    listActies(access),
  ])
  const { id, naam, werkwijze, status, revisie, createdAt } = meting
  return {
    $schema: EXPORT_SCHEMA_PAD,
    formaat: 'vit-meting',
    formaatversie: FORMAATVERSIE,
    gemaaktOp: new Date().toISOString(),
    gemeente: { code: gemeente.code, naam: gemeente.naam },
    meting: { id, naam, werkwijze, status, revisie, gestartOp: createdAt.toISOString() },
    instrumentversie: meting.instrumentversie,
    oordelen: Object.fromEntries(
      Object.entries(oordelen)
        .map(([key, keuze]) => [key, toOordeelBody(keuze)] as const)
        // What someone took back left an empty place.
        .filter(([, body]) => Object.keys(body).length > 0),
    ),
    ambities,
    behoeften: behoeften.map(({ kenmerkId, soort, urgentie, toelichting }) => ({
      kenmerkId,
      soort,
      urgentie,
      toelichting,
    })),
    signalen: signalen.map(({ kenmerkId, partij, tekst }) => ({ kenmerkId, partij, tekst })),
    plan: acties.map((actie) => toActieExport(actie, meting.id)),
    resultaat,
    momentopnamen,
  }
}

/**
 * What the tables are made of, for everyone who may see the result: of an established meting all
 * figures come from its snapshot.
 */
export async function loadTabellen(
  principal: Principal | null,
  metingId: string,
): Promise<TabelBron | Refusal> {
  const result = await loadResultaat(principal, metingId)
  if (isRefusal(result)) return result
  const { access, meting, instrument, oordelen, ambities, resultaat, vastgesteld } = result
  const [gemeente, momentopname, behoeften, signalen, acties] = await Promise.all([
    requireGemeente(access),
    vastgesteld && findMomentopname(access, metingId),
    listBehoeften(access, metingId),
    listSignalen(access, metingId),
    listActies(access),
  ])
  return {
    gemeente: { code: gemeente.code, naam: gemeente.naam },
    meting: {
      id: meting.id,
      naam: meting.naam,
      werkwijze: meting.werkwijze,
      revisie: vastgesteld?.revisie ?? meting.revisie,
      vastgesteldOp: vastgesteld && toDatum(vastgesteld.op),
    },
    gemaaktOp: toDatum(new Date()),
    instrument,
    oordelen,
    ambities,
    resultaat,
    spreiding: momentopname?.spreiding ?? null,
    behoeften,
    signalen,
    acties,
  }
}

async function requireGemeente(access: AuthorizedGemeente): Promise<Gemeente> {
  const gemeente = await findGemeente(access.gemeenteCode)
  if (!gemeente) throw new Error(`gemeente ${access.gemeenteCode} is not in the register`)
  return gemeente
}

/** Which data of a meting this principal can download, and in which ways they can bring data in. */
export type Gegevens = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{ id: string; naam: string; isVastgesteld: boolean }>
  rechten: Readonly<{ exporteren: boolean; importeren: boolean; rekenblad: boolean }>
}>

export async function loadGegevens(
  principal: Principal | null,
  gemeenteCode: string,
  metingId: string,
): Promise<Gegevens | Refusal> {
  const found = await loadResultaat(principal, metingId)
  if (isRefusal(found)) return found
  const { access, meting, vastgesteld } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const may = (operatie: Operatie) => !isRefusal(authorize(principal, gemeenteCode, operatie))
  const isInTeVullen = meting.status === 'open' && meting.werkwijze === 'gedeelde-lijst'
  const { code, naam } = await requireGemeente(access)
  return {
    gemeente: { code, naam },
    meting: { id: meting.id, naam: meting.naam, isVastgesteld: vastgesteld !== null },
    rechten: {
      exporteren: may('meting:exporteren'),
      importeren: may('meting:importeren'),
      rekenblad: isInTeVullen && may('oordeel:geven'),
    },
  }
}
