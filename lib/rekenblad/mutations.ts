import { isRefusal, type Principal } from '@/lib/authz/access'
import { readTabelbestand } from '@/lib/bestanden/tabel'
import { transact, type Transaction } from '@/lib/db/client'
import { findImportbestand } from '@/lib/importeren/data'
import { removeImportbestand } from '@/lib/importeren/mutations'
import { requireInstrument } from '@/lib/instrument/content'
import { fail, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import { lockOpenMeting } from '@/lib/metingen/data'
import type { AuthorizedMeting } from '@/lib/metingen/loaders'
import type { GelezenBlad, Tabelbezwaar } from '@/lib/tabellen/model'
import { listOordelen } from '@/lib/vragenlijst/data'
import { auditOordeel, openOordeel } from '@/lib/vragenlijst/mutations'
import { authorizeRekenblad, rekenbladPlek, type Rekenbladplek } from './loaders'
import { checkRekenblad } from './rules'
import type { Conflictkeuze, Rekenbladplan, Rekenbladuitkomst, Wijziging } from './schema'

/** What someone saw and chose. */
export type Bevestiging = Readonly<{
  importId: string
  /** Of the plan that was shown. */
  vingerafdruk: string
  /** By question, where someone else was first. */
  keuzes: Readonly<Record<string, Conflictkeuze>>
}>

export type RekenbladOutcome =
  | Outcome<
      Readonly<{ opgeslagen: number }>,
      'gesloten' | 'andere-werkwijze' | 'verlopen' | 'veranderd' | Tabelbezwaar
    >
  | Exclude<Rekenbladuitkomst, { ok: true }>
  | (Failure<'kies'> & Readonly<{ vragen: readonly string[] }>)

/**
 * Stores what a file changes, all of it or nothing: only what was shown, and where someone else was
 * first only what was chosen.
 */
export async function saveRekenblad(
  principal: Principal | null,
  plek: Rekenbladplek,
  bevestiging: Bevestiging,
): Promise<RekenbladOutcome> {
  const found = await authorizeRekenblad(principal, plek)
  if (isRefusal(found)) return fail(found)
  if (found.stand !== 'open') return fail(found.stand)
  const { access, meting } = found
  const bestand = await findImportbestand(access, rekenbladPlek(meting.id), bevestiging.importId)
  if (!bestand) return fail('verlopen')
  const tabel = await readTabelbestand(bestand.bestandsnaam, bestand.inhoud)
  if (!tabel.ok) return tabel
  return transact<RekenbladOutcome>(async (transaction) => {
    const now = new Date()
    if (!(await lockOpenMeting(transaction, access, meting.id, now))) return fail('gesloten')
    const uitkomst = await check(transaction, found, tabel.bladen)
    if (!uitkomst.ok) return uitkomst
    const gekozen = choose(uitkomst.value, bevestiging)
    if (!gekozen.ok) return gekozen
    for (const wijziging of gekozen.value) await store(transaction, found, wijziging, now)
    await removeImportbestand(access, rekenbladPlek(meting.id), transaction)
    return succeed({ opgeslagen: gekozen.value.length })
  })
}

/** Takes the file away that this person was looking at. */
export async function cancelRekenblad(
  principal: Principal | null,
  plek: Rekenbladplek,
): Promise<Outcome<null>> {
  const found = await authorizeRekenblad(principal, plek)
  if (isRefusal(found)) return fail(found)
  await removeImportbestand(found.access, rekenbladPlek(found.meting.id))
  return succeed(null)
}

/** Against what is stored now that nobody else can write. */
async function check(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  bladen: readonly GelezenBlad[],
): Promise<Rekenbladuitkomst> {
  return checkRekenblad(bladen, {
    gemeenteCode: access.gemeenteCode,
    metingId: meting.id,
    instrument: requireInstrument(meting.instrumentversie),
    oordelen: await listOordelen(access, meting.id, transaction),
  })
}

/** What is to be stored: every change, and of the conflicts those that the file wins. */
function choose(
  { wijzigingen, conflicten, vingerafdruk }: Rekenbladplan,
  bevestiging: Bevestiging,
): Readonly<{ ok: true; value: readonly Wijziging[] }> | Exclude<RekenbladOutcome, { ok: true }> {
  if (vingerafdruk !== bevestiging.vingerafdruk) return fail('veranderd')
  const { keuzes } = bevestiging
  const vragen = conflicten.map(({ indicatorId }) => indicatorId).filter((id) => !keuzes[id])
  if (vragen.length > 0) return { ...fail('kies'), vragen }
  const uitBestand = conflicten.filter(({ indicatorId }) => keuzes[indicatorId] === 'bestand')
  return succeed([...wijzigingen, ...uitBestand])
}

async function store(
  transaction: Transaction,
  found: AuthorizedMeting,
  { indicatorId, nu, versie, naar }: Wijziging,
  now: Date,
): Promise<void> {
  const slot = openOordeel(transaction, found, indicatorId)
  const next = { versie: (versie ?? 0) + 1, updatedAt: now }
  await (nu ? slot.update(naar, next) : slot.create(naar, next))
  await auditOordeel(transaction, found, { indicatorId, stored: nu, keuze: naar, now })
}
