import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { hashToken } from '@/lib/auth/token'
import type { Principal } from '@/lib/authz/access'
import type { Lidrol } from '@/lib/authz/permissions'
import { db } from '@/lib/db/client'

/** Factories for rows that tests need around their subject; invented names, unique keys. */

let counter = 0
const next = () => ++counter

/** Digits of a code that no other test takes: of this process, and counted within it. */
export const nextCijfers = () =>
  String(process.pid % 1_000).padStart(3, '0') + String(next()).padStart(4, '0')

/** Password of every account that a factory makes. */
export const TEST_WACHTWOORD = 'een-lang-testwachtwoord'
let passwordHash: Promise<string> | undefined

export async function createGemeente(naam = `Teststad ${next()}`) {
  const regio = await db().regio.upsert({
    where: { code: 'JZ99' },
    create: { code: 'JZ99', naam: 'Testregio' },
    update: {},
  })
  return db().gemeente.create({
    data: {
      code: `GM8${nextCijfers()}`,
      naam,
      provincie: 'Utrecht',
      regioCode: regio.code,
      inwoners: 50_000,
      registerjaar: 2025,
      fictief: true,
    },
  })
}

type Rechten = {
  lid?: { gemeenteCode: string; rol: Lidrol }
  regioCode?: string
  beheerder?: boolean
}

/** An account with its rights: as principal, with a password, and with a token for the API. */
export async function createAccount(
  rechten: Rechten = {},
): Promise<{ principal: Principal; token: string }> {
  const id = randomUUID()
  const token = `vit_${randomUUID()}`
  passwordHash ??= hashPassword(TEST_WACHTWOORD)
  const user = await db().user.create({
    data: {
      id,
      name: `Testpersoon ${next()}`,
      email: `${id}@test.example`,
      emailVerified: true,
      beheerder: rechten.beheerder ?? false,
      toegangssleutels: {
        create: {
          naam: 'test',
          hash: hashToken(token),
          expiresAt: new Date(Date.now() + 60 * 60 * 1000),
        },
      },
      accounts: {
        create: {
          id,
          accountId: id,
          providerId: 'credential',
          password: await passwordHash,
        },
      },
      ...(rechten.lid && { lidmaatschappen: { create: rechten.lid } }),
      ...(rechten.regioCode && { adviseurschappen: { create: { regioCode: rechten.regioCode } } }),
    },
    include: { lidmaatschappen: { include: { gemeente: true } } },
  })
  const principal: Principal = {
    userId: id,
    naam: user.name,
    email: user.email,
    beheerder: user.beheerder,
    lidmaatschappen: user.lidmaatschappen.map(({ gemeente }) => ({
      gemeenteCode: gemeente.code,
      gemeenteNaam: gemeente.naam,
      rol: rechten.lid?.rol ?? 'lezer',
    })),
    regios: [],
  }
  return { principal, token }
}

/** A gemeente with one account per role, and an open meting. */
export async function createWereld(werkwijze: 'gedeelde-lijst' | 'ieder-apart' = 'gedeelde-lijst') {
  const gemeente = await createGemeente()
  const lid = (rol: Lidrol) => createAccount({ lid: { gemeenteCode: gemeente.code, rol } })
  const [coordinator, invuller, lezer] = await Promise.all([
    lid('coordinator'),
    lid('invuller'),
    lid('lezer'),
  ])
  const meting = await db().meting.create({
    data: {
      gemeenteCode: gemeente.code,
      naam: 'Meting 2026',
      instrumentversie: '1.0.0',
      werkwijze,
      createdById: coordinator.principal.userId,
    },
  })
  return { gemeente, coordinator, invuller, lezer, meting }
}
