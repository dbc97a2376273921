import type { Principal } from '@/lib/authz/access'
import {
  auditGebruiker,
  changeGebruiker,
  hasGemeente,
  hasRegio,
  listVerlaten,
  ONBEKEND,
  type Bevestigen,
  type GebruikerContext,
} from '@/lib/gebruikers/mutations'
import { hasAndereBeheerder } from '@/lib/gebruikers/data'
import { adviseurschapSchema, lidmaatschapSchema } from '@/lib/gebruikers/schema'
import { fail, invalid, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { readLidstand } from '@/lib/leden/rules'
import { stopLinks } from '@/lib/uitnodigingen/mutations'

const isCoordinatorVan = ({ user }: GebruikerContext, gemeenteCode: string): boolean =>
  user.lidmaatschappen.some((lid) => lid.gemeenteCode === gemeenteCode && lid.rol === 'coordinator')

/** Makes someone a member of a gemeente, or gives a member another role. */
export async function saveLidmaatschap(
  principal: Principal | null,
  userId: string,
  raw: unknown,
  isBevestigd: boolean,
): Promise<Outcome<null> | Bevestigen> {
  const parsed = parseInput(lidmaatschapSchema, raw)
  return changeGebruiker<Outcome<null> | Bevestigen>(principal, userId, async (context) => {
    if (!parsed.ok) return parsed
    const { transaction, access, user, now } = context
    const { gemeente: gemeenteCode, rol } = parsed.value
    const van = user.lidmaatschappen.find((lid) => lid.gemeenteCode === gemeenteCode)?.rol ?? null
    if (van === rol) return succeed(null)
    if (van === null && !(await hasGemeente(transaction, gemeenteCode))) {
      return invalid(['gemeente'], ONBEKEND.gemeente)
    }
    if (isCoordinatorVan(context, gemeenteCode) && !isBevestigd) {
      const gemeenten = await listVerlaten(context, [gemeenteCode])
      if (gemeenten.length > 0) return { ok: false, reden: 'bevestigen', gemeenten }
    }
    await transaction.lidmaatschap.upsert({
      where: { userId_gemeenteCode: { userId, gemeenteCode } },
      create: { userId, gemeenteCode, rol },
      update: { rol },
    })
    await stopLinks(transaction, userId, now, { soort: 'gemeente', gemeenteCode })
    const details = { van, naar: rol }
    await auditGebruiker(
      transaction,
      access,
      { userId, onderwerp: 'lidmaatschap', gemeenteCode, details },
      now,
    )
    return succeed(null)
  })
}

/** Ends a membership, or what someone was asked by a coordinator. */
export async function removeLidmaatschap(
  principal: Principal | null,
  userId: string,
  gemeenteCode: string,
  isBevestigd: boolean,
): Promise<Outcome<null> | Bevestigen> {
  return changeGebruiker<Outcome<null> | Bevestigen>(principal, userId, async (context) => {
    const { transaction, access, user, now } = context
    const lid = user.lidmaatschappen.find((row) => row.gemeenteCode === gemeenteCode)
    if (!lid) return succeed(null)
    if (isCoordinatorVan(context, gemeenteCode) && !isBevestigd) {
      const gemeenten = await listVerlaten(context, [gemeenteCode])
      if (gemeenten.length > 0) return { ok: false, reden: 'bevestigen', gemeenten }
    }
    await transaction.lidmaatschap.deleteMany({ where: { userId, gemeenteCode } })
    await stopLinks(transaction, userId, now, { soort: 'gemeente', gemeenteCode })
    const details = { van: readLidstand(lid.rol)?.rol ?? lid.rol, naar: null }
    await auditGebruiker(
      transaction,
      access,
      { userId, onderwerp: 'lidmaatschap', gemeenteCode, details },
      now,
    )
    return succeed(null)
  })
}

/** Makes someone an adviseur of a regio. */
export async function addAdviseurschap(
  principal: Principal | null,
  userId: string,
  raw: unknown,
): Promise<Outcome<null>> {
  const parsed = parseInput(adviseurschapSchema, raw)
  return changeGebruiker<Outcome<null>>(principal, userId, async (context) => {
    if (!parsed.ok) return parsed
    const { transaction, access, now } = context
    const { regio: regioCode } = parsed.value
    if (!(await hasRegio(transaction, regioCode))) return invalid(['regio'], ONBEKEND.regio)
    const where = { userId_regioCode: { userId, regioCode } }
    if (await transaction.adviseurschap.findUnique({ where })) return succeed(null)
    await transaction.adviseurschap.create({ data: { userId, regioCode } })
    const details = { van: null, naar: regioCode }
    await auditGebruiker(transaction, access, { userId, onderwerp: 'adviseurschap', details }, now)
    return succeed(null)
  })
}

/** Ends it; from then on the regio does not exist for this user. */
export async function removeAdviseurschap(
  principal: Principal | null,
  userId: string,
  regioCode: string,
): Promise<Outcome<null>> {
  return changeGebruiker<Outcome<null>>(principal, userId, async (context) => {
    const { transaction, access, now } = context
    const { count } = await transaction.adviseurschap.deleteMany({ where: { userId, regioCode } })
    const details = { van: regioCode, naar: null }
    if (count > 0) {
      await auditGebruiker(
        transaction,
        access,
        { userId, onderwerp: 'adviseurschap', details },
        now,
      )
    }
    return succeed(null)
  })
}

/** Makes someone a beheerder, or no longer; never the last who can sign in. */
export async function setBeheerder(
  principal: Principal | null,
  userId: string,
  beheerder: boolean,
): Promise<Outcome<null, 'laatste-beheerder'>> {
  return changeGebruiker<Outcome<null, 'laatste-beheerder'>>(principal, userId, async (context) => {
    const { transaction, access, user, now } = context
    if (user.beheerder === beheerder) return succeed(null)
    if (!beheerder && !(await hasAndereBeheerder(transaction, userId))) {
      return fail('laatste-beheerder')
    }
    await transaction.user.update({ where: { id: userId }, data: { beheerder } })
    const details = { van: user.beheerder, naar: beheerder }
    await auditGebruiker(transaction, access, { userId, onderwerp: 'beheerder', details }, now)
    return succeed(null)
  })
}
