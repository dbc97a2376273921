import { writeAudit } from '@/lib/audit/audit'
import { authorize, isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { cleanLogo, type Beeld, type LogoBezwaar } from '@/lib/beeld/logo'
import { db, transact, type Transaction } from '@/lib/db/client'
import { lockGemeente } from '@/lib/gemeenten/data'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { findLogo } from './data'
import { altSchema } from './schema'

export type LogoOutcome = Outcome<null, LogoBezwaar | 'geen-bestand'>

/**
 * Keeps a logo, made anew from what can be drawn of the file, or another text beside the one there
 * is already.
 * @param inhoud null to keep the picture
 */
export async function saveLogo(
  principal: Principal | null,
  gemeenteCode: string,
  { inhoud, alt }: Readonly<{ inhoud: Uint8Array | null; alt: string }>,
): Promise<LogoOutcome> {
  const access = authorize(principal, gemeenteCode, 'rapport:samenstellen')
  if (isRefusal(access)) return fail(access)
  const parsed = parseInput(altSchema, alt)
  const cleaned = inhoud && (await cleanLogo(inhoud))
  if (cleaned && !cleaned.ok) return fail(cleaned.bezwaar)
  if (!parsed.ok) return parsed
  const beeld = cleaned ? cleaned.logo : null
  return transact((transaction) => store(transaction, access, { beeld, alt: parsed.value }))
}

/** A copy in memory of its own, as the database driver asks. */
const toBytes = (bytes: Uint8Array) => new Uint8Array(bytes)

async function store(
  transaction: Transaction,
  access: AuthorizedGemeente,
  { beeld, alt }: Readonly<{ beeld: Beeld | null; alt: string }>,
): Promise<LogoOutcome> {
  const { gemeenteCode, userId } = access
  await lockGemeente(transaction, access)
  const stored = await findLogo(access, transaction)
  const nieuw = beeld ?? stored
  if (!nieuw) return fail('geen-bestand')
  const now = new Date()
  const columns = {
    mediatype: nieuw.mediatype,
    inhoud: toBytes(nieuw.inhoud),
    png: toBytes(nieuw.png),
    breedte: nieuw.breedte,
    hoogte: nieuw.hoogte,
    alt,
    updatedAt: now,
    updatedById: userId,
  }
  await transaction.logo.upsert({
    where: { gemeenteCode },
    create: { gemeenteCode, ...columns },
    update: columns,
  })
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    operatie: 'rapport:samenstellen',
    onderwerp: 'logo',
    details: { van: stored?.alt ?? null, naar: alt, nieuwBeeld: beeld !== null },
  })
  return succeed(null)
}

/** Takes the logo away; reports are without it from now on. */
export async function removeLogo(
  principal: Principal | null,
  gemeenteCode: string,
): Promise<Outcome<null>> {
  const access = authorize(principal, gemeenteCode, 'rapport:samenstellen')
  if (isRefusal(access)) return fail(access)
  await db().$transaction(async (transaction) => {
    const stored = await findLogo(access, transaction)
    if (!stored) return
    await transaction.logo.deleteMany({ where: { gemeenteCode } })
    await writeAudit(transaction, {
      tijdstip: new Date(),
      userId: access.userId,
      gemeenteCode,
      operatie: 'rapport:samenstellen',
      onderwerp: 'logo',
      details: { van: stored.alt, naar: null },
    })
  })
  return succeed(null)
}
