import path from 'node:path'
import { z } from 'zod'

const isLoopback = (url: string) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

const VERWACHT_POORT = 'moet een poort zijn, een getal van 1 tot en met 65535'

/** What a command needs that only touches the database. */
const databaseShape = {
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'moet beginnen met file: of postgresql://')
    .optional(),
  VIT_DATA: z.string().min(1, 'mag niet leeg zijn').default('.data'),
}
const PORT = z
  .string()
  .regex(/^\d{1,5}$/, { error: VERWACHT_POORT, abort: true })
  .transform(Number)
  .pipe(z.int().min(1, VERWACHT_POORT).max(65535, VERWACHT_POORT))
  .default(3000)

const databaseSchema = z.object(databaseShape)
const demoSchema = z.object({ VIT_DATA: databaseShape.VIT_DATA, PORT })

const jaNee = z
  .enum(['0', '1'], 'moet 0 of 1 zijn')
  .default('0')
  .transform((value) => value === '1')

const ADRES = /^[^\s<>",;@]+@[^\s<>",;@]+$/

/** Someone who sends or gets mail; `naam` may be empty. */
export type Mailadres = Readonly<{ naam: string; adres: string }>

/** "Naam <adres@voorbeeld.nl>", or the address alone. */
function parseMailadres(text: string): Mailadres | null {
  const named = /^"?([^<>"\p{Cc}]*?)"?\s*<([^<>]+)>$/u.exec(text)
  const [naam = '', adres = ''] = named ? named.slice(1) : ['', text]
  return ADRES.test(adres) ? { naam: naam.trim(), adres } : null
}

const afzender = z.string().transform((text, context) => {
  const parsed = parseMailadres(text.trim())
  if (parsed) return parsed
  context.addIssue('moet een e-mailadres zijn, of: Naam <adres@voorbeeld.nl>')
  return z.NEVER
})

/** The settings, one key each: name in the environment → what it must be. */
const envSchema = z
  .object({
    ...databaseShape,
    NODE_ENV: z
      .enum(['development', 'production', 'test'], 'moet development, production of test zijn')
      .default('development'),
    HOST: z.string().min(1, 'mag niet leeg zijn').default('127.0.0.1'),
    PORT,
    VIT_URL: z
      .url({ protocol: /^https?$/, error: 'moet een webadres zijn', abort: true })
      .refine(
        (url) => new URL(url).protocol === 'https:' || isLoopback(url),
        'moet met https beginnen',
      ),
    VIT_GEHEIM: z
      .string()
      .min(32, { error: 'moet minstens 32 tekens lang zijn', abort: true })
      .refine(
        (geheim) => new Set(geheim).size >= 10,
        'is te voorspelbaar; neem de uitkomst van: openssl rand -base64 32',
      ),
    VIT_DEMO: jaNee,
    VIT_PROXY: jaNee,
    VIT_SMTP_URL: z
      .url({
        protocol: /^smtps?$/,
        hostname: /./,
        error: 'moet beginnen met smtp:// of smtps:// en een mailserver noemen',
      })
      .optional(),
    VIT_AFZENDER: afzender.optional(),
  })
  .refine(({ VIT_DEMO, VIT_URL }) => !VIT_DEMO || isLoopback(VIT_URL), {
    path: ['VIT_DEMO'],
    error: 'mag alleen op deze computer zelf (127.0.0.1)',
  })
  .refine(({ VIT_SMTP_URL, VIT_AFZENDER }) => VIT_SMTP_URL === undefined || VIT_AFZENDER, {
    path: ['VIT_AFZENDER'],
    error: 'moet erbij als VIT_SMTP_URL is ingevuld',
  })

type Source = Readonly<Record<string, string | undefined>>

export type Database = 'sqlite' | 'postgresql'
export type DatabaseEnv = Readonly<{ databaseUrl: string; database: Database }>
export type Env = DatabaseEnv &
  Readonly<{
    production: boolean
    demo: boolean
    /** Whether a reverse proxy in front says who is calling. */
    proxy: boolean
    host: string
    port: number
    url: string
    geheim: string
    /** How mail leaves; null when this installation sends none, or keeps it in the demo. */
    mail: Readonly<{ smtpUrl: string; afzender: Mailadres }> | null
  }>

/** A setting is missing or unsafe; the message names each one, in Dutch. */
export class InstellingenFout extends Error {}

function parseSettings<Schema extends z.ZodType>(schema: Schema, source: Source) {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return source[name] === undefined
      ? `- ${name} ontbreekt`
      : `- ${name} klopt niet: ${issue.message}`
  })
  throw new InstellingenFout(`Instellingen die niet kloppen:\n${faults.join('\n')}`)
}

/** Address of the SQLite file in a data folder. */
export const sqliteUrl = (folder: string) => `file:${path.resolve(folder, 'vit.db')}`

function toDatabaseEnv({ DATABASE_URL, VIT_DATA }: z.output<typeof databaseSchema>): DatabaseEnv {
  const databaseUrl = DATABASE_URL ?? sqliteUrl(VIT_DATA)
  return { databaseUrl, database: databaseUrl.startsWith('file:') ? 'sqlite' : 'postgresql' }
}

/**
 * Parses the environment.
 * @throws InstellingenFout naming every wrong setting.
 */
export function parseEnv(source: Source): Env {
  const value = parseSettings(envSchema, source)
  const { VIT_SMTP_URL: smtpUrl, VIT_AFZENDER: sender } = value
  return {
    ...toDatabaseEnv(value),
    production: value.NODE_ENV === 'production',
    demo: value.VIT_DEMO,
    proxy: value.VIT_PROXY,
    host: value.HOST,
    port: value.PORT,
    url: value.VIT_URL.replace(/\/+$/, ''),
    geheim: value.VIT_GEHEIM,
    // A demo sends nothing, whatever the environment says.
    mail: !value.VIT_DEMO && smtpUrl !== undefined && sender ? { smtpUrl, afzender: sender } : null,
  }
}

let cached: Env | undefined

/** The settings of this process, parsed once. @throws InstellingenFout as `parseEnv` */
export function env(): Env {
  cached ??= parseEnv(process.env)
  return cached
}

/**
 * The settings of the database alone, for commands that serve nobody.
 * @throws InstellingenFout naming every wrong setting.
 */
export function databaseEnv(): DatabaseEnv {
  return toDatabaseEnv(parseSettings(databaseSchema, process.env))
}

/**
 * What may be chosen about a demo: its folder and its port. The rest it makes itself.
 * @throws InstellingenFout naming every wrong setting.
 */
export function demoEnv(): Readonly<{ folder: string; port: number }> {
  const { VIT_DATA, PORT: port } = parseSettings(demoSchema, process.env)
  return { folder: path.resolve(VIT_DATA), port }
}

/**
 * Makes these the settings of this process and of those that it starts. Said outright they also
 * win from a `.env` file, which Next would read by itself after the checks of the start.
 */
export function adoptSettings(settings: Readonly<Record<string, string>>): Env {
  Object.assign(process.env, settings)
  cached = undefined
  return env()
}
