import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { niveauSchema, PERSPECTIEVEN, type Niveau, type Perspectief } from '@/lib/instrument/model'
import { listSpreidingen } from '@/lib/metingen/data'
import type { Meting } from '@/lib/metingen/schema'
import { mergeOordelen } from '@/lib/scoring/judgement'
import type { Oordelen } from '@/lib/scoring/model'
import type { Spreiding } from '@/lib/scoring/momentopname'
import { summarizeSpreiding, withholdVerschil } from '@/lib/scoring/spread'
import {
  findVerschillen,
  listAntwoorden,
  parseKeuzeRow,
  type OordeelMeting,
} from '@/lib/vragenlijst/data'
import type { Vastgelegd } from './schema'

const ofMeting = (access: AuthorizedGemeente, { id }: Pick<Meting, 'id'>) => ({
  metingId: id,
  meting: { gemeenteCode: access.gemeenteCode },
})

/**
 * The provisional judgements that all answers give (scoring §3), whatever is recorded beside them;
 * none where the answers may not be read yet.
 */
export async function readVoorlopigeOordelen(
  access: AuthorizedGemeente,
  meting: OordeelMeting,
  client: Transaction = db(),
): Promise<Oordelen> {
  return mergeOordelen({}, (await listAntwoorden(access, meting, client)) ?? {})
}

/** What the conversation recorded, by indicator. */
export async function listVastgelegd(
  access: AuthorizedGemeente,
  meting: Pick<Meting, 'id'>,
  client: Transaction = db(),
): Promise<Readonly<Record<string, Vastgelegd>>> {
  const rows = await client.oordeel.findMany({ where: ofMeting(access, meting) })
  return Object.fromEntries(
    rows.map((row) => [row.indicatorId, { ...parseKeuzeRow(row), overgenomen: row.overgenomen }]),
  )
}

/**
 * How the answers lie on each indicator, as far as that may be shown (scoring §10, §11), also
 * beside what was shown before the round was opened again, and in earlier revisions; empty where the answers may not be read.
 */
export async function readSpreiding(
  access: AuthorizedGemeente,
  meting: OordeelMeting,
  client: Transaction = db(),
): Promise<Readonly<Record<string, Spreiding>>> {
  if ((await listAntwoorden(access, meting, client)) === null) return {}
  const niveaus = await listNiveaus(access, meting, client)
  const eerdere = await listSpreidingen(access, meting.id, client)
  const hasVerschil = await findVerschillen(access, meting, client)
  const found: Record<string, Spreiding> = {}
  for (const [id, answers] of Object.entries(niveaus)) {
    if (hasVerschil(id)) continue
    const nu = summarizeSpreiding(answers)
    const shown =
      nu &&
      withholdVerschil(
        nu,
        eerdere.flatMap((eerder) => eerder[id] ?? []),
      )
    if (shown) found[id] = shown
  }
  return found
}

type NiveauAntwoord = Readonly<{ perspectief: Perspectief; niveau: Niveau }>

/** The levels that participants gave, by indicator; counted by the database, as `listAntwoorden`. */
async function listNiveaus(
  access: AuthorizedGemeente,
  meting: Pick<Meting, 'id'>,
  client: Transaction,
): Promise<Readonly<Record<string, readonly NiveauAntwoord[]>>> {
  const niveaus: Record<string, NiveauAntwoord[]> = {}
  for (const perspectief of PERSPECTIEVEN) {
    const groups = await client.antwoord.groupBy({
      by: ['indicatorId', 'niveau'],
      where: { soort: 'niveau', deelnemer: { ...ofMeting(access, meting), perspectief } },
      orderBy: [{ indicatorId: 'asc' }, { niveau: 'asc' }],
      _count: true,
    })
    for (const { indicatorId, _count, ...row } of groups) {
      const answer = { perspectief, niveau: niveauSchema.parse(row.niveau) }
      ;(niveaus[indicatorId] ??= []).push(...Array.from({ length: _count }, () => answer))
    }
  }
  return niveaus
}
