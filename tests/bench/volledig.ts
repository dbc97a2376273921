import { db } from '@/lib/db/client'
import { buildRapport } from '@/lib/report/build'
import type { RapportInput } from '@/lib/report/input'
import type { Rapport } from '@/lib/report/model'
import type { Rapportinhoud } from '@/lib/report/stand'
import { momentopnameSchema, type Momentopname } from '@/lib/scoring/momentopname'
import type { Oordelen } from '@/lib/scoring/model'
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD, findCoordinator } from '@/prisma/seed/accounts'
import { buildRapportExtra, buildRapportInput, VOLLEDIGE_KEUZE } from '@/tests/factories/rapport'
import type { Account } from './demo'

/** Participants answered, in two years: no part of its report stays empty. */
const GEMEENTE = 'GM9908'

/** A meting whose report holds all parts, also when the server makes it. */
export type Volledig = Readonly<{
  input: RapportInput
  account: Account
  /** Where the report is read and downloaded. */
  pad: string
  pdf: string
  docx: string
  momentopname: Readonly<{ id: string; inhoud: Momentopname }>
}>

function findAccount(): Account {
  const id = findCoordinator(GEMEENTE)
  const found = DEMO_ACCOUNTS.find((account) => account.id === id)
  if (!found) throw new Error(`nobody can sign in as coordinator of ${GEMEENTE}`)
  return { email: found.email, wachtwoord: DEMO_WACHTWOORD }
}

/** What the report shows of plan, needs and logo here, the server shows too. */
function buildInhoud(input: RapportInput, eerdere: readonly string[]): Rapportinhoud {
  const { standOp, logo, behoeften, acties } = buildRapportExtra(input)
  return {
    keuze: VOLLEDIGE_KEUZE,
    stand: {
      datum: standOp ?? input.meting.datum,
      regio: input.gemeente.regio,
      logo,
      eerdere: [...eerdere],
      behoeften: [...behoeften],
      acties: [...acties],
    },
  }
}

/**
 * Stores the choice of all parts for the newest established meting.
 * @throws when the demo holds no established meting of this gemeente
 */
export async function prepareVolledig(): Promise<Volledig> {
  const [row, ...eerdere] = await db().momentopname.findMany({
    where: { meting: { gemeenteCode: GEMEENTE } },
    orderBy: { createdAt: 'desc' },
  })
  if (!row) throw new Error(`no established meting of ${GEMEENTE}`)
  const { id, metingId } = row
  const momentopname = momentopnameSchema.parse(JSON.parse(row.inhoud))
  const { oordelen, ambities, gemeente, metingNaam, werkwijze, vastgesteldOp } = momentopname
  const input = buildRapportInput({
    oordelen,
    ambities,
    gemeente,
    meting: { naam: metingNaam, werkwijze, datum: vastgesteldOp },
  })
  const inhoud = buildInhoud(input, eerdere.map(({ id }) => id).toReversed())
  await db().rapportkeuze.create({
    data: {
      metingId,
      inhoud: JSON.stringify(inhoud),
      updatedAt: new Date(),
      updatedById: findCoordinator(GEMEENTE),
    },
  })
  return {
    input,
    account: findAccount(),
    pad: `/gemeenten/${GEMEENTE}/metingen/${metingId}/rapport`,
    pdf: `/api/v1/metingen/${metingId}/rapport.pdf`,
    docx: `/api/v1/metingen/${metingId}/rapport.docx`,
    momentopname: { id, inhoud: momentopname },
  }
}

/** All parts there are, with the gemeente's own words, colour and logo. */
export const compose = (input: RapportInput): Rapport =>
  buildRapport(input, VOLLEDIGE_KEUZE, buildRapportExtra(input))

const mark = (text: string, index: number) => `${text} (${index})`

const varyOordelen = (oordelen: Oordelen, index: number): Oordelen =>
  Object.fromEntries(
    Object.entries(oordelen).map(([id, oordeel]) => [
      id,
      oordeel.toelichting ? { ...oordeel, toelichting: mark(oordeel.toelichting, index) } : oordeel,
    ]),
  )

/**
 * The same report with another name and other remarks, so that Typst cannot fall back on the
 * pages that it still has of the one before.
 */
export function vary(input: RapportInput, index: number): RapportInput {
  return {
    ...input,
    gemeente: { ...input.gemeente, naam: mark(input.gemeente.naam, index) },
    meting: { ...input.meting, naam: mark(input.meting.naam, index) },
    oordelen: varyOordelen(input.oordelen, index),
  }
}

/** The same for the report that the server makes. */
export async function varyStored(
  { momentopname: { id, inhoud } }: Volledig,
  index: number,
): Promise<void> {
  const varied = {
    ...inhoud,
    gemeente: { ...inhoud.gemeente, naam: mark(inhoud.gemeente.naam, index) },
    metingNaam: mark(inhoud.metingNaam, index),
    oordelen: varyOordelen(inhoud.oordelen, index),
  }
  await db().momentopname.update({ where: { id }, data: { inhoud: JSON.stringify(varied) } })
}
