import { dropOnbevestigd } from '@/lib/auth/accounts'
import type { Principal } from '@/lib/authz/access'
import { isLidrol } from '@/lib/authz/permissions'
import {
  auditGebruiker,
  changeGebruiker,
  isEigenLaatste,
  ONBEKEND,
  sendWachtwoordlink,
  toMelding,
  type Bevestigen,
  type GebruikerContext,
  type LaatsteReden,
} from '@/lib/gebruikers/mutations'
import { hasAndereBeheerder, hasGemeente, hasRegio, listVerlaten } from '@/lib/gebruikers/data'
import { adviseurschapSchema, lidmaatschapSchema } from '@/lib/gebruikers/schema'
import { fail, invalid, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { readLidstand } from '@/lib/leden/rules'
import { mailMogelijk } from '@/lib/postbus/data'
import { sendMelding, type Melding } from '@/lib/postbus/mutations'
import { stopLinks } from '@/lib/uitnodigingen/mutations'

/** What else came of a right that was given; null for nothing. */
export type Gevolg = 'wachtwoord-vervallen' | null
/** A right that was given, and what its owner is told of it; null when it was there already. */
type Gegeven = Readonly<{ gevolg: Gevolg; melding: Melding }> | null

/** Who got a right is told so, once it is stored. */
async function report<Geweigerd extends Readonly<{ ok: false }>>(
  outcome: Readonly<{ ok: true; value: Gegeven }> | Geweigerd,
) {
  if (!outcome.ok) return outcome
  if (outcome.value) await sendMelding(outcome.value.melding)
  return succeed(outcome.value?.gevolg ?? null)
}

/**
 * Nobody who may know the password of someone else's account gets at more than they gave: a new one
 * has to be chosen before the right can be used.
 */
async function secureAccount(context: GebruikerContext): Promise<Gevolg> {
  const { transaction, user } = context
  if (!(await dropOnbevestigd(transaction, user.id))) return null
  await auditGebruiker(context, 'wachtwoord-vervallen')
  // Without mail the beheerder makes the link, on the page of the user.
  if (mailMogelijk() && !user.gedeactiveerdOp) await sendWachtwoordlink(context)
  return 'wachtwoord-vervallen'
}

const isUzelf = ({ access, user }: GebruikerContext): boolean => access.userId === user.id

const isCoordinatorVan = ({ user }: GebruikerContext, gemeenteCode: string): boolean =>
  user.lidmaatschappen.some((lid) => lid.gemeenteCode === gemeenteCode && lid.rol === 'coordinator')

/** Makes someone a member of a gemeente, or gives a member another role; never oneself. */
export async function saveLidmaatschap(
  principal: Principal | null,
  userId: string,
  raw: unknown,
  isBevestigd: boolean,
): Promise<Outcome<Gevolg, 'uzelf'> | Bevestigen> {
  const parsed = parseInput(lidmaatschapSchema, raw)
  type Opgeslagen = Outcome<Gegeven, 'uzelf'> | Bevestigen
  const outcome = await changeGebruiker<Opgeslagen>(principal, userId, async (context) => {
    if (!parsed.ok) return parsed
    if (isUzelf(context)) return fail('uzelf')
    const { transaction, user, now } = context
    const { gemeente: gemeenteCode, rol } = parsed.value
    const van = user.lidmaatschappen.find((lid) => lid.gemeenteCode === gemeenteCode)?.rol ?? null
    if (van === rol) return succeed(null)
    if (van === null && !(await hasGemeente(transaction, gemeenteCode))) {
      return invalid(['gemeente'], ONBEKEND.gemeente)
    }
    if (isCoordinatorVan(context, gemeenteCode) && !isBevestigd) {
      const gemeenten = await listVerlaten(transaction, user, [gemeenteCode])
      if (gemeenten.length > 0) return { ok: false, reden: 'bevestigen', gemeenten }
    }
    const { gemeente } = await transaction.lidmaatschap.upsert({
      where: { userId_gemeenteCode: { userId, gemeenteCode } },
      create: { userId, gemeenteCode, rol },
      update: { rol },
      select: { gemeente: { select: { naam: true } } },
    })
    await stopLinks(transaction, userId, now, { soort: 'gemeente', gemeenteCode })
    await auditGebruiker(context, 'lidmaatschap', { van, naar: rol }, gemeenteCode)
    const gevolg = van !== null && isLidrol(van) ? null : await secureAccount(context)
    const recht = { soort: 'lid', rol, gemeenteNaam: gemeente.naam } as const
    return succeed({ gevolg, melding: toMelding(user, recht) })
  })
  return report(outcome)
}

/** Ends a membership, or what someone was asked by a coordinator. */
export async function removeLidmaatschap(
  principal: Principal | null,
  userId: string,
  gemeenteCode: string,
  isBevestigd: boolean,
): Promise<Outcome<null, LaatsteReden> | Bevestigen> {
  type Verwijderd = Outcome<null, LaatsteReden> | Bevestigen
  return changeGebruiker<Verwijderd>(principal, userId, async (context) => {
    const { transaction, user, now } = context
    const lid = user.lidmaatschappen.find((row) => row.gemeenteCode === gemeenteCode)
    if (!lid) return succeed(null)
    const isCoordinator = isCoordinatorVan(context, gemeenteCode)
    if (isCoordinator && (await isEigenLaatste(context, [gemeenteCode]))) {
      return fail('laatste-coordinator')
    }
    if (isCoordinator && !isBevestigd) {
      const gemeenten = await listVerlaten(transaction, user, [gemeenteCode])
      if (gemeenten.length > 0) return { ok: false, reden: 'bevestigen', gemeenten }
    }
    await transaction.lidmaatschap.deleteMany({ where: { userId, gemeenteCode } })
    await stopLinks(transaction, userId, now, { soort: 'gemeente', gemeenteCode })
    const details = { van: readLidstand(lid.rol)?.rol ?? lid.rol, naar: null }
    await auditGebruiker(context, 'lidmaatschap', details, gemeenteCode)
    return succeed(null)
  })
}

/** Makes someone an adviseur of a regio; never oneself. */
export async function addAdviseurschap(
  principal: Principal | null,
  userId: string,
  raw: unknown,
): Promise<Outcome<Gevolg, 'uzelf'>> {
  const parsed = parseInput(adviseurschapSchema, raw)
  type Opgeslagen = Outcome<Gegeven, 'uzelf'>
  const outcome = await changeGebruiker<Opgeslagen>(principal, userId, async (context) => {
    if (!parsed.ok) return parsed
    if (isUzelf(context)) return fail('uzelf')
    const { transaction, user } = context
    const { regio: regioCode } = parsed.value
    if (!(await hasRegio(transaction, regioCode))) return invalid(['regio'], ONBEKEND.regio)
    const where = { userId_regioCode: { userId, regioCode } }
    if (await transaction.adviseurschap.findUnique({ where })) return succeed(null)
    const { regio } = await transaction.adviseurschap.create({
      data: { userId, regioCode },
      select: { regio: { select: { naam: true } } },
    })
    await auditGebruiker(context, 'adviseurschap', { van: null, naar: regioCode })
    const gevolg = await secureAccount(context)
    const melding = toMelding(user, { soort: 'adviseur', regioNaam: regio.naam })
    return succeed({ gevolg, melding })
  })
  return report(outcome)
}

/** Ends it; from then on the regio does not exist for this user. */
export async function removeAdviseurschap(
  principal: Principal | null,
  userId: string,
  regioCode: string,
): Promise<Outcome<null>> {
  return changeGebruiker<Outcome<null>>(principal, userId, async (context) => {
    const { transaction } = context
    const { count } = await transaction.adviseurschap.deleteMany({ where: { userId, regioCode } })
    if (count > 0) await auditGebruiker(context, 'adviseurschap', { van: regioCode, naar: null })
    return succeed(null)
  })
}

/** Makes someone a beheerder, or no longer; never the last who can sign in. */
export async function setBeheerder(
  principal: Principal | null,
  userId: string,
  beheerder: boolean,
): Promise<Outcome<Gevolg, LaatsteReden>> {
  type Opgeslagen = Outcome<Gegeven, LaatsteReden>
  const outcome = await changeGebruiker<Opgeslagen>(principal, userId, async (context) => {
    const { transaction, user } = context
    if (user.beheerder === beheerder) return succeed(null)
    if (!beheerder && !(await hasAndereBeheerder(transaction, userId))) {
      return fail('laatste-beheerder')
    }
    await transaction.user.update({ where: { id: userId }, data: { beheerder } })
    await auditGebruiker(context, 'beheerder', { van: user.beheerder, naar: beheerder })
    if (!beheerder) return succeed(null)
    const gevolg = await secureAccount(context)
    return succeed({ gevolg, melding: toMelding(user, { soort: 'beheerder' }) })
  })
  return report(outcome)
}
