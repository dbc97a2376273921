import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Version of the API itself, in the header `API-Version` (NL API Design Rules, API-57). */
export const API_VERSION = '1.0.0'

let cached: string | undefined

/** Version of the product, from package.json. */
export function productVersion(): string {
  cached ??= z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8'))).version
  return cached
}
