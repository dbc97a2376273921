import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { findIndicator } from '@/lib/instrument/find'
import type { Keuze } from '@/lib/invoer/keuze'
import { fail, succeed, type Invalid, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting, readMeting } from '@/lib/metingen/data'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import { isRondeOpen } from '@/lib/metingen/rules'
import type { Meting } from '@/lib/metingen/schema'
import { toOordeelColumns } from '@/lib/vragenlijst/data'
import { listVastgelegd, readVoorlopigeOordelen } from './data'
import { decideOvername } from './rules'
import { overnameSchema, type Overgenomen, type Overname, type Vastgelegd } from './schema'

/** Why a question that was not talked about is not applicable, for the report. */
const NVT_OVERGENOMEN = 'De meeste deelnemers vonden deze vraag niet van toepassing.'

/**
 * Records provisional judgements as they were seen on the screen (scoring §3). Those that someone
 * recorded meanwhile, or of which the answers now give another one, are skipped and named.
 */
export async function acceptVoorlopig(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<Outcome<Overgenomen, 'gesloten' | 'ronde-open' | 'andere-werkwijze'>> {
  const found = await authorizeMeting(principal, metingId, 'gesprek:voeren')
  if (isRefusal(found)) return fail(found)
  const { access, meting } = found
  if (meting.werkwijze !== 'ieder-apart') return fail('andere-werkwijze')
  const parsed = parseInput(overnameSchema, raw)
  if (!parsed.ok) return parsed
  const unknown = findUnknown(meting, parsed.value)
  if (unknown) return unknown
  const now = new Date()

  return transact(async (transaction) => {
    if (!(await lockOpenMeting(transaction, access, metingId, now))) return fail('gesloten')
    const locked = await readMeting(transaction, access, metingId)
    if (isRondeOpen(locked, now)) return fail('ronde-open')
    const vastgelegd = await listVastgelegd(access, meting, transaction)
    const voorlopig = await readVoorlopigeOordelen(access, locked, transaction)
    const { overnemen, overgeslagen } = decideOvername(parsed.value, voorlopig, vastgelegd)
    for (const indicatorId of overnemen) {
      const shown = parsed.value.oordelen[indicatorId]
      const keuze = toKeuze(shown, vastgelegd[indicatorId])
      await record(transaction, found, { indicatorId, keuze, stored: vastgelegd[indicatorId], now })
    }
    return succeed({ overgenomen: overnemen, overgeslagen })
  })
}

function findUnknown({ instrumentversie }: Meting, { oordelen }: Overname): Invalid | null {
  const instrument = requireInstrument(instrumentversie)
  const fouten = Object.keys(oordelen)
    .filter((id) => !findIndicator(instrument, id))
    .map((id) => ({
      pad: ['oordelen', id],
      melding: `De vraag "${id}" bestaat niet in versie ${instrumentversie}.`,
    }))
  return fouten.length > 0 ? { ok: false, reden: 'ongeldig', fouten } : null
}

/** What was shown as a judgement; a remark that was recorded without one stays with it. */
function toKeuze(shown: Overname['oordelen'][string] | undefined, stored?: Vastgelegd): Keuze {
  const toelichting = stored?.toelichting ?? ''
  const { afwijkendStandpunt } = stored ?? {}
  const teksten = { toelichting, ...(afwijkendStandpunt && { afwijkendStandpunt }) }
  return shown && 'niveau' in shown
    ? { soort: 'niveau', niveau: shown.niveau, ...teksten }
    : { ...teksten, soort: 'nvt', toelichting: toelichting || NVT_OVERGENOMEN }
}

type Recording = Readonly<{
  indicatorId: string
  keuze: Keuze
  stored: Vastgelegd | undefined
  now: Date
}>

async function record(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  { indicatorId, keuze, stored, now }: Recording,
): Promise<void> {
  const key = { metingId: meting.id, indicatorId }
  const columns = {
    ...toOordeelColumns(keuze),
    overgenomen: true,
    versie: (stored?.versie ?? 0) + 1,
    updatedAt: now,
    updatedById: access.userId,
  }
  await transaction.oordeel.upsert({
    where: { metingId_indicatorId: key, meting: { gemeenteCode: access.gemeenteCode } },
    create: { ...key, ...columns },
    update: columns,
  })
  await writeAudit(transaction, {
    tijdstip: now,
    userId: access.userId,
    gemeenteCode: access.gemeenteCode,
    metingId: meting.id,
    operatie: 'oordeel:geven',
    onderwerp: indicatorId,
    details: {
      van: stored ? toOordeelColumns(stored) : null,
      naar: { ...toOordeelColumns(keuze), overgenomen: true },
    },
  })
}
