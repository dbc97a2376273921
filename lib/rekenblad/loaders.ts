import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { readTabelbestand } from '@/lib/bestanden/tabel'
import { findGemeente } from '@/lib/gemeenten/data'
import { findImportbestand } from '@/lib/importeren/data'
import type { Importplek } from '@/lib/importeren/schema'
import { requireInstrument } from '@/lib/instrument/content'
import type { Failure } from '@/lib/invoer/outcome'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import type { Tabelbezwaar, Werkblad } from '@/lib/tabellen/model'
import { listOordelen } from '@/lib/vragenlijst/data'
import { buildRekenblad, checkRekenblad, type RekenbladMeting } from './rules'
import type { Rekenbladuitkomst } from './schema'

export type Rekenbladplek = Readonly<{ gemeenteCode: string; metingId: string }>

/** Whether a meting can be filled in by spreadsheet. */
export type Rekenbladstand = 'open' | 'gesloten' | 'andere-werkwijze'

export type Rekenblad = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{ id: string; naam: string }>
  stand: Rekenbladstand
  /** The file that is looked at: what it would change, or what is wrong with it. */
  bestand: Readonly<{
    id: string
    naam: string
    uitkomst: Rekenbladuitkomst | Failure<Tabelbezwaar>
  }> | null
  /** Whether the file that was asked for is gone. */
  isVerlopen: boolean
}>

/** The meting that one may fill in together; one of another gemeente is `niet-gevonden`. */
export async function authorizeRekenblad(
  principal: Principal | null,
  { gemeenteCode, metingId }: Rekenbladplek,
): Promise<(AuthorizedMeting & Readonly<{ stand: Rekenbladstand }>) | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'oordeel:geven')
  if (isRefusal(found)) return found
  const { meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  if (meting.werkwijze !== 'gedeelde-lijst') return { ...found, stand: 'andere-werkwijze' }
  return { ...found, stand: meting.status === 'open' ? 'open' : 'gesloten' }
}

export const rekenbladPlek = (metingId: string): Importplek => ({ soort: 'vragenlijst', metingId })

/** The page on which one fills in a meting by spreadsheet. */
export async function loadRekenblad(
  principal: Principal | null,
  plek: Rekenbladplek,
  importId: string | undefined,
): Promise<Rekenblad | Refusal> {
  const found = await authorizeRekenblad(principal, plek)
  if (isRefusal(found)) return found
  const { access, meting, stand } = found
  const gemeente = await findGemeente(access.gemeenteCode)
  const page = {
    gemeente: { code: access.gemeenteCode, naam: gemeente?.naam ?? access.gemeenteCode },
    meting: { id: meting.id, naam: meting.naam },
    stand,
  }
  if (importId === undefined || stand !== 'open') {
    return { ...page, bestand: null, isVerlopen: false }
  }
  const bestand = await findImportbestand(access, rekenbladPlek(meting.id), importId)
  if (!bestand) return { ...page, bestand: null, isVerlopen: true }
  const { id, bestandsnaam: naam } = bestand
  const tabel = await readTabelbestand(naam, bestand.inhoud)
  const uitkomst = tabel.ok ? checkRekenblad(tabel.bladen, await readMeting(found)) : tabel
  return { ...page, isVerlopen: false, bestand: { id, naam, uitkomst } }
}

/** The workbook to fill in; null where there is nothing to fill in. */
export async function loadSjabloon(
  principal: Principal | null,
  plek: Rekenbladplek,
): Promise<Readonly<{ naam: string; bladen: readonly Werkblad[] }> | Refusal | null> {
  const found = await authorizeRekenblad(principal, plek)
  if (isRefusal(found)) return found
  if (found.stand !== 'open') return null
  const bladen = buildRekenblad(await readMeting(found))
  return { naam: `vragenlijst-${plek.gemeenteCode}.xlsx`, bladen }
}

async function readMeting({ access, meting }: AuthorizedMeting): Promise<RekenbladMeting> {
  return {
    gemeenteCode: access.gemeenteCode,
    metingId: meting.id,
    instrument: requireInstrument(meting.instrumentversie),
    oordelen: await listOordelen(access, meting.id),
  }
}
