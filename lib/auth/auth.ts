import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { env } from '@/lib/config/env'
import { db } from '@/lib/db/client'

/** A demo is reached as 127.0.0.1 and as localhost alike. */
function listTrustedOrigins(): string[] {
  const { url, demo } = env()
  if (!demo) return [url]
  const { port } = new URL(url)
  return ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`)
}

/** What is answered to the right password of an account that may not sign in any more. */
export const GEDEACTIVEERD = 'ACCOUNT_GEDEACTIVEERD'

/** Whoever gets here gave the right password, so telling why gives nothing away. */
async function refuseGedeactiveerd({ userId }: { userId: string }): Promise<void> {
  const where = { id: userId, gedeactiveerdOp: { not: null } }
  if ((await db().user.count({ where })) === 0) return
  throw new APIError('FORBIDDEN', { code: GEDEACTIVEERD, message: 'Dit account is gesloten.' })
}

function createAuth() {
  const { database, url, geheim, demo } = env()
  return betterAuth({
    baseURL: url,
    secret: geheim,
    trustedOrigins: listTrustedOrigins(),
    database: prismaAdapter(db(), { provider: database }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 60 },
    // A whole town hall can share one address, so the limit leaves room for colleagues.
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/email': { window: 60, max: demo ? 1000 : 30 } },
    },
    databaseHooks: { session: { create: { before: refuseGedeactiveerd } } },
    telemetry: { enabled: false },
    // A mistyped password is no event for the log.
    logger: { level: 'error' },
    plugins: [nextCookies()],
  })
}

const holder = globalThis as typeof globalThis & { vitAuth?: ReturnType<typeof createAuth> }

/** Better Auth with this installation's settings. Accounts are made by a beheerder, not by sign-up. */
export function auth() {
  holder.vitAuth ??= createAuth()
  return holder.vitAuth
}
