import path from 'node:path'
import { z } from 'zod'

const isLoopback = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

/** The settings, one key each: name in the environment → what it must be. */
const envSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'moet beginnen met file: of postgresql://')
      .optional(),
    VIT_DATA: z.string().min(1).default('.data'),
    VIT_URL: z.url({ protocol: /^https?$/, error: 'moet een webadres zijn' }),
    VIT_GEHEIM: z.string().min(32, 'moet minstens 32 tekens lang zijn'),
    VIT_DEMO: z
      .enum(['0', '1'])
      .default('0')
      .transform((value) => value === '1'),
  })
  .superRefine((value, context) => {
    const url = new URL(value.VIT_URL)
    if (url.protocol === 'http:' && !isLoopback(url)) {
      context.addIssue({ code: 'custom', path: ['VIT_URL'], message: 'moet met https beginnen' })
    }
    if (value.VIT_DEMO && !isLoopback(url)) {
      context.addIssue({
        code: 'custom',
        path: ['VIT_DEMO'],
        message: 'mag alleen op deze computer zelf (127.0.0.1)',
      })
    }
    if (new Set(value.VIT_GEHEIM).size < 10) {
      context.addIssue({
        code: 'custom',
        path: ['VIT_GEHEIM'],
        message: 'is te voorspelbaar; neem de uitkomst van: openssl rand -base64 32',
      })
    }
  })

export type Database = 'sqlite' | 'postgresql'
export type Env = Readonly<{
  production: boolean
  demo: boolean
  databaseUrl: string
  database: Database
  url: string
  geheim: string
}>

/** A setting is missing or unsafe; the message names each one, in Dutch. */
export class InstellingenFout extends Error {}

/**
 * Parses the environment.
 * @throws InstellingenFout naming every wrong setting.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = envSchema.safeParse(source)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0])
      return source[name] === undefined
        ? `- ${name} ontbreekt`
        : `- ${name} klopt niet: ${issue.message}`
    })
    throw new InstellingenFout(`Instellingen die niet kloppen:\n${faults.join('\n')}`)
  }
  const value = parsed.data
  const databaseUrl =
    value.DATABASE_URL ?? `file:${path.join(path.resolve(value.VIT_DATA), 'vit.db')}`
  return {
    production: value.NODE_ENV === 'production',
    demo: value.VIT_DEMO,
    databaseUrl,
    database: databaseUrl.startsWith('file:') ? 'sqlite' : 'postgresql',
    url: value.VIT_URL.replace(/\/+$/, ''),
    geheim: value.VIT_GEHEIM,
  }
}

let cached: Env | undefined

/** The settings of this process, parsed once. */
export function env(): Env {
  cached ??= parseEnv(process.env)
  return cached
}
