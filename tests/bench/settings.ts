import type { Database } from '@/lib/config/env'
import { URL_OF_SERVER } from './server'

export const DATABASE_NAMES: Readonly<Record<Database, string>> = {
  sqlite: 'SQLite',
  postgresql: 'PostgreSQL',
}

/** An installation as in production, on this database. */
export const productionSettings = (databaseUrl: string, url = URL_OF_SERVER) => ({
  NODE_ENV: 'production',
  VIT_DEMO: '0',
  VIT_URL: url,
  VIT_GEHEIM: 'alleen-voor-de-meting-0123456789-abcdef',
  DATABASE_URL: databaseUrl,
})
